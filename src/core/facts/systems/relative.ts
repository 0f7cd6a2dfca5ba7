import type { DockerRepository, SystemRow } from './types.ts';

/** What a relative says of itself; all the rest is its parent's. */
type Own = Pick<SystemRow, 'id' | 'name' | 'osRelease'> &
  Partial<Omit<SystemRow, 'parent' | 'parentName'>>;

/**
 * A release that follows another one: its row, with what it has of its parent. Nothing of it was tried,
 * so it is inferred unless it says better; what its parent leaves open stays open.
 */
export const relativeOf = <const Row extends Own>(
  parent: SystemRow,
  own: Row,
): SystemRow & { readonly id: Row['id'] } => ({
  ...parent,
  source: 'relatives',
  confidence: 'I',
  ...own,
  parent: parent.id,
  parentName: parent.name,
  unconfirmed: [...new Set([...(parent.unconfirmed ?? []), ...(own.unconfirmed ?? [])])],
});

interface Built {
  readonly name: string;
  readonly repository: DockerRepository;
}

/** Docker's repository of another system, under whose number or code name a relative takes it. */
export const repositoryOf = ({ name, repository }: Built): DockerRepository => ({
  ...repository,
  builtFor: name,
});

/** The row with this id among others. */
export const rowIn = <Row extends SystemRow, Id extends Row['id']>(
  rows: readonly Row[],
  id: Id,
): Extract<Row, { id: Id }> => rows.find((row) => row.id === id) as Extract<Row, { id: Id }>;
