import type { StepSlug } from '../words.ts';

/**
 * How it is known that a rule or a step says something true: seen on a machine of ours (`src/vm/records`),
 * done with the real programs and stand-in packages, read in the program's source, read in its
 * documentation or a package index, told by others, or inferred from one of these. `ours`: it says
 * nothing of the world, only what this plan does or asks.
 */
export type Known = 'run' | 'rehearsed' | 'code' | 'docs' | 'reports' | 'inferred' | 'ours';

/** What is weak enough that a reader has to see it beside the text itself, wherever that stands. */
export const isMarked = (known: Known): known is 'reports' | 'inferred' =>
  known === 'reports' || known === 'inferred';

/** How the claims of steps are known: why they are there, and what to beware of. */
export const stepsKnown = {
  'packages-in-the-way': 'code',
  'repository-key': 'docs',
  scripts: 'run',
  'rootful-brought': 'run',
  'subordinate-ids': 'run',
  'sysctl-ping': 'run',
  modules: 'run',
  'data-directory': 'run',
  delegation: 'run',
  login: 'run',
  tls: 'docs',
  launcher: 'run',
  setup: 'run',
  'setup-unit': 'code',
  setcap: 'run',
  client: 'run',
  'client-context': 'inferred',
  'client-docker-host': 'docs',
  account: 'docs',
  verify: 'run',
} as const satisfies Partial<Record<StepSlug, Known>>;
