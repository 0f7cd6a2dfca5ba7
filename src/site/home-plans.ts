import { type GroupId, systemGroups } from '../core/facts/systems/groups.ts';
import type { SystemRelease } from '../core/facts/systems/index.ts';
import { makePlan, type Plan } from '../core/planner/index.ts';
import { words } from '../words/index.ts';
import type { Lang } from './modes.ts';

/** A release that can be chosen at the door, with its plan. */
export interface Choice {
  readonly system: SystemRelease;
  readonly plan: Plan;
  /** Plans that differ in nothing that is shown share one drawing: its number. */
  readonly outline: number;
}

/** What a tile stands for. */
export interface Tile {
  readonly id: Exclude<GroupId, 'ended'>;
  readonly choices: readonly Choice[];
  /** Taken by a reader who says only the group: the newest of its first distribution that is out for good. */
  readonly usual: Choice;
}

/** Those first that are asked for most. */
const order = ['ubuntu', 'debian', 'fedora', 'suse', 'others', 'china'] as const;

/** A release's name without its version. */
const distributionOf = ({ name }: SystemRelease): string =>
  name.replace(/ (\d|testing|V\d).*$/, '');

/** What is shown of a plan: who does what. */
const outlineOf = ({ steps }: Plan): string =>
  steps.map(({ lane, id }) => `${lane} ${id}`).join('\n');

/** The systems that are kept and have a plan, by distribution, newest first; and the drawings they share. */
export function homePlans(lang: Lang): { tiles: Tile[]; outlines: Plan[] } {
  const outlines: Plan[] = [];
  const choiceOf = (system: SystemRelease): Choice[] => {
    const result = makePlan({ system: system.id, lang }, words[lang]);
    if (result.kind !== 'plan') return [];
    const { plan } = result;
    let outline = outlines.findIndex((other) => outlineOf(other) === outlineOf(plan));
    if (outline < 0) outline = outlines.push(plan) - 1;
    return [{ system, plan, outline }];
  };
  const tiles = order.flatMap((id) => {
    const members = systemGroups.find((group) => group.id === id)?.systems ?? [];
    const names = [...new Set(members.map(distributionOf))];
    const choices = names.flatMap((name) =>
      members
        .filter((system) => distributionOf(system) === name)
        .toReversed()
        .flatMap(choiceOf),
    );
    const usual = choices.find(({ system }) => system.endOfLife !== null) ?? choices[0];
    return usual ? [{ id, choices, usual }] : [];
  });
  return { tiles, outlines };
}
