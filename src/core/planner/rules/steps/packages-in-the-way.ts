import { type Conflict, type Cost, conflicts } from '../../../facts/conflicts.ts';
import type { Profile } from '../../profile.ts';
import { packagesThere } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';

/** What removing packages costs, as a sentence goes on behind “Removing it”. */
const costs: Readonly<Record<Cost, string>> = {
  engine: 'stops the daemon of root and all its containers',
  runtime: 'stops what runs on it: Docker, a Kubernetes node, containers of podman',
  alias: 'takes the command docker away from podman, which itself stays',
  plugin: 'costs nothing but itself: Docker brings the same plugin',
  rootlesskit: 'stops rootless daemons that were set up with it',
};

/** What cannot be there beside the packages of this plan. */
function inTheWay({ method, system }: Profile): readonly Conflict[] {
  if (method === 'script') return [];
  const found = conflicts[system.family][method] ?? [];
  const plugins = method === 'packages' ? system.repository?.plugins : undefined;
  if (!plugins) return found;
  const late = { cost: 'plugin', noticed: 'late', source: 'debian', confidence: 'M' } as const;
  return [...found, { ...late, names: plugins }];
}

const namesOf = (rows: readonly Conflict[]): string[] => rows.flatMap(({ names }) => names);

/** Every package that may be in the way of some plan, for whoever looks at a machine. */
export const allInTheWay: readonly string[] = namesOf(
  Object.values(conflicts).flatMap((family) => Object.values(family).flat()),
);

/** Shell that prints what is in the way of this plan’s packages; empty where nothing is known to be. */
function there(profile: Profile): string[] {
  const names = namesOf(inTheWay(profile));
  return names.length === 0 ? [] : packagesThere(profile.system.family, names);
}

const indent = (lines: readonly string[]): string[] =>
  lines.flatMap((text) => text.split('\n')).map((line) => `  ${line}`);

/** Of these, the ones that the package manager itself refuses too late, or never. */
const noticed = (profile: Profile, when: Conflict['noticed']): string[] =>
  namesOf(inTheWay(profile).filter((row) => row.noticed === when));

/** What the package manager would take away unless it is told to keep it. */
export const toKeep = (profile: Profile): string[] => noticed(profile, 'never');

/**
 * Lines of text to paste that end a subshell where the package manager would stop half way, or take
 * something away: dnf 4.23 and 5 do, whatever they are told to keep.
 */
export function unlessHalfWay(profile: Profile): string[] {
  const names = [...noticed(profile, 'late'), ...toKeep(profile)];
  if (names.length === 0) return [];
  const list = packagesThere(profile.system.family, names);
  const stop = '{ echo "In the way, so nothing is installed: $way"; exit 1; }';
  return ['way=$(', ...indent(list), ')', `[ -z "$way" ] || ${stop}`];
}

/** The other ways to install Docker, which need none of it removed. */
function waysOut({ method, system }: Profile): string {
  const others = [
    ...(system.distro && method !== 'distro' ? ['distro'] : []),
    ...(system.repository && method !== 'packages' ? ['packages'] : []),
    'script',
  ];
  return `method=${others.join(' or ')}`;
}

/** Names each package that is there, with what removing it costs. */
function report(
  list: readonly string[],
  rows: readonly Conflict[],
  say: string,
  instead: string,
): string[] {
  const branches = rows.flatMap(({ names, cost }) => [
    `    ${names.join(' | ')})`,
    `      cost='${costs[cost]}'`,
    '      ;;',
  ]);
  return [
    ...list.slice(0, -1),
    `${list.at(-1)} |`,
    'while read -r p; do',
    '  case $p in',
    ...branches,
    '  esac',
    `  ${say} "In the way: $p. Removing it $cost."${instead}`,
    'done',
  ];
}

/**
 * Looks for packages beside which Docker’s cannot be installed, before anything is. They stay: what
 * they run is the reader’s, who may remove them or plan in another way.
 */
export function packagesInTheWay(profile: Profile): StepDraft | null {
  const rows = inTheWay(profile);
  const list = there(profile);
  if (list.length === 0) return null;
  const none = ['way=$(', ...indent(list), ')', '[ -z "$way" ]'];
  const instead = `Nothing is installed beside these. Plan with ${waysOut(profile)}, or remove them.`;
  return {
    id: 'packages-in-the-way',
    lane: 'root',
    docs: 'guide/install/#with-packages',
    check: none.join('\n'),
    commands: [
      {
        typed: report(list, rows, 'echo', ` 'Instead: ${waysOut(profile)}.'`).join('\n'),
        script: [...report(list, rows, 'say', ''), `stop '${instead}'`].join('\n'),
      },
    ],
    undo: [],
    verify: { command: `${list.join('\n')} | wc -l`, expect: '0' },
  };
}
