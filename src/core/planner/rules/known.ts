import type { Known } from '../../facts/known.ts';
import type { StepSlug } from '../words.ts';
import type { TaskStepId } from './steps/ids.ts';

/** What is weak enough that a reader has to see it beside the text itself, wherever that stands. */
export const isMarked = (known: Known): known is 'reports' | 'inferred' =>
  known === 'reports' || known === 'inferred';

/** How the claims of steps are known: why they are there, and what to beware of. */
export const stepsKnown = {
  'packages-in-the-way': 'rehearsed',
  'repository-key': 'rehearsed',
  scripts: 'run',
  'rootful-brought': 'run',
  'subordinate-ids': 'run',
  'sysctl-ping': 'run',
  'sysctl-bridge': 'code',
  modules: 'run',
  'data-directory': 'run',
  delegation: 'run',
  packages: 'docs',
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
  'upgrade-packages': 'rehearsed',
  'upgrade-restart': 'docs',
  'former-files': 'ours',
  'move-look': 'run',
  'move-images': 'run',
  'move-stop': 'run',
  'move-volumes': 'run',
  'move-projects': 'run',
  'move-create': 'run',
  'move-start': 'run',
} as const satisfies Partial<Record<StepSlug | TaskStepId, Known>>;
