import { dockerKeys } from '../../core/facts/docker-keys.ts';
import type { SystemId } from '../../core/facts/systems/index.ts';
import { makePlan, type Plan } from '../../core/planner/index.ts';
import type { Wishes } from '../../core/planner/options.ts';
import { rehearsedSteps, textOf } from '../../core/planner/rehearsed.ts';
import { en } from '../../words/en/index.ts';
import { Checks } from '../record.ts';
import { type Manager, managers } from './managers.ts';
import type { Answer, Place } from './places.ts';
import { programs } from './rehearsals.ts';

/** The plan of a system for a user with a name, who is not the administrator; `null` where it is refused. */
export function planFor(system: SystemId, wishes: Wishes = {}): Plan | null {
  const result = makePlan({ system, user: 'ann', ...wishes }, en);
  return result.kind === 'plan' ? result.plan : null;
}

/** What a rehearsal needs of its surroundings. */
export interface Stage {
  /** A machine of the system on which nothing has happened yet. */
  readonly fresh: () => Place;
  /** The keys of the test, by what they sign. */
  readonly fingerprints: Readonly<Record<'apt' | 'dnf', string>>;
}

/** All that the acts of one rehearsal share. */
export interface Cast {
  readonly stage: Stage;
  readonly plan: Plan;
  readonly manager: Manager;
  /** Whose key and list a plan would add; what has none of them takes the paths of dnf. */
  readonly kind: 'apt' | 'dnf';
  /** Whether the plan adds Docker's repository. */
  readonly fromDocker: boolean;
  /** What the plan installs. */
  readonly names: readonly string[];
  readonly checks: Checks;
  /** Pastes a step as it is printed, but for the digits of Docker's key. */
  readonly paste: (place: Place, plan: Plan, id: string) => Answer;
  /** All steps in turn, up to the first that fails: its id stands before what it said. */
  readonly pasteAll: (place: Place, plan: Plan) => Answer;
  /** Packages with their versions, or `missing`. */
  readonly versions: (place: Place, names: readonly string[]) => string;
}

/** What an answer says in a record. */
export const said = ({ ok, out }: Answer): string => `${ok ? '' : 'failed: '}${out}`;

/** @param distort puts a mistake into the text, to see that it is noticed */
export function castOf(
  system: SystemId,
  stage: Stage,
  distort: (text: string) => string = (text) => text,
): Cast {
  const plan = planFor(system);
  const tree = programs[system];
  if (!plan || !tree) throw new Error(`${system} cannot be rehearsed`);
  const manager = managers[tree];
  const kind = tree.startsWith('apt') ? 'apt' : 'dnf';
  // Nobody else can sign by Docker's key: the one of the test takes its place in the text.
  const ours = (text: string): string =>
    distort(text).replaceAll(dockerKeys[kind].fingerprint, stage.fingerprints[kind]);
  const paste: Cast['paste'] = (place, of, id) => {
    const step = rehearsedSteps(of).find((one) => one.id === id);
    return step ? place.paste(ours(textOf(of, step))) : { ok: true, out: '' };
  };
  const has = (id: string): boolean => plan.steps.some((step) => step.id === id);
  return {
    stage,
    plan,
    manager,
    kind,
    fromDocker: has('repository'),
    names: [
      ...(plan.drafts.find(({ id }) => id === 'packages')?.packages ?? []),
      ...(has('aur') ? ['docker-rootless-extras'] : []),
    ],
    checks: new Checks(),
    paste,
    pasteAll(place, of) {
      let out = '';
      for (const { id } of rehearsedSteps(of)) {
        const answer = paste(place, of, id);
        if (!answer.ok) return { ok: false, out: `${id}: ${answer.out}` };
        out += answer.out;
      }
      return { ok: true, out };
    },
    versions: (place, names) =>
      names
        .map((name) => {
          const { ok, out } = place.root_(manager.versionOf(name));
          return `${name} ${ok ? out.trim() : 'missing'}`;
        })
        .join(', '),
  };
}
