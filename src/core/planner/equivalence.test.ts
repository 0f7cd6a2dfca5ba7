import { expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { systems } from '../facts/systems/index.ts';
import { equivalentSystems } from './equivalence.ts';

it('every system is with those that have the same default plan, once', () => {
  const ids = equivalentSystems(en).flatMap((members) => members.map(({ id }) => id));
  expect(ids.sort()).toEqual(systems.map(({ id }) => id).sort());
});
