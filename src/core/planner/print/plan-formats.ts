import type { Plan, Refusal } from '../types.ts';
import type { PlannerWords } from '../words.ts';
import { type FileFormat, fileFormats } from './files.ts';
import { printWords } from './words.ts';

/** A form that a plan can be printed in: what it is saved as, and of which kind that is. */
interface Form {
  readonly file: string;
  readonly type: string;
}

const shell = 'application/x-sh';
const plain = 'text/plain';

/** Every form of a plan but its single files, with the name under which a download is saved. */
const forms = {
  commands: { file: 'commands.txt', type: plain },
  script: { file: 'setup.sh', type: shell },
  undo: { file: 'undo.txt', type: plain },
  json: { file: 'plan.json', type: 'application/json' },
  ansible: { file: 'playbook.yml', type: 'application/yaml' },
  'ansible-undo': { file: 'undo.yml', type: 'application/yaml' },
  containerfile: { file: 'Containerfile', type: plain },
  compose: { file: 'compose.yaml', type: 'application/yaml' },
  'cloud-init': { file: 'user-data.yml', type: 'text/cloud-config' },
  'github-actions': { file: 'rootless.yml', type: 'application/yaml' },
  'gitlab-ci': { file: '.gitlab-ci.yml', type: 'application/yaml' },
} as const satisfies Readonly<Record<string, Form>>;

export type PlanFormat = keyof typeof forms | FileFormat;

/** The forms of a plan, in the order in which they are listed. */
export const planFormats: readonly PlanFormat[] = [
  ...(Object.keys(forms) as (keyof typeof forms)[]),
  ...fileFormats,
];

/** Whether a plan can be printed in a form of this name. */
export const isPlanFormat = (name: string): name is PlanFormat =>
  planFormats.some((format) => format === name);

/** What a form of a plan is saved as. */
export const formOf = (format: PlanFormat): Form =>
  format in forms ? forms[format as keyof typeof forms] : { file: format, type: plain };

/** A plan in one of its forms; or why it cannot be had in that one, with a change that helps. */
export type Printed =
  | { readonly kind: 'printed'; readonly text: string }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** To remove is to take back: the form that does that, where there is one. */
const backwards: Partial<Record<PlanFormat, PlanFormat>> = {
  commands: 'undo',
  ansible: 'ansible-undo',
};

/** Forms for what begins anew: there is nothing in it yet that another task could be about. */
const beginning: readonly PlanFormat[] = [
  'cloud-init',
  'containerfile',
  'compose',
  'github-actions',
  'gitlab-ci',
];

/** Where the guide has the way of each task. */
const ofTask = {
  remove: 'guide/uninstall/',
  upgrade: 'guide/keeping-it-running/#updates',
  migrate: 'guide/moving-from-rootful/#before',
} as const;

/** What a form cannot do, of plans that can be had in others. */
function refusalsOf(format: PlanFormat, plan: Plan, words: PlannerWords): Refusal[] {
  const labels = printWords[words.lang].formats;
  const found: Refusal[] = [];
  const begins = beginning.includes(format);
  const { task } = plan.options;
  if (begins && task !== 'install')
    found.push({
      id: 'E68',
      text: labels[format === 'cloud-init' ? 'nothingThere' : 'nothingInImage'],
      docs: ofTask[task],
      change: { task: 'install' },
    });
  if (format === 'containerfile' || format === 'compose') {
    const { network, limits } = plan.given;
    if (network !== 'auto' && network !== 'slirp4netns' && network !== 'vpnkit')
      found.push({
        id: 'E69',
        text: labels.nestedNetwork,
        docs: 'guide/docker-in-docker/#differences',
        change: { network: 'auto', 'port-driver': 'auto' },
      });
    if (limits !== 'none')
      found.push({
        id: 'E77',
        text: labels.nestedLimits,
        docs: 'guide/docker-in-docker/#differences',
        change: { limits: 'none' },
      });
  }
  if (format !== 'cloud-init') return found;
  if (plan.users.length === 0)
    found.push({
      id: 'E66',
      text: labels.unnamed,
      docs: 'guide/prerequisites/#subordinate-ids',
      change: { user: 'docker' },
    });
  return found;
}

async function textOf(
  format: PlanFormat,
  plan: Plan,
  words: PlannerWords,
  systems: readonly string[],
): Promise<string> {
  switch (format) {
    case 'commands':
      return (await import('./commands.ts')).printCommands(plan, words);
    case 'script':
      return (await import('./script.ts')).printScript(plan, words);
    case 'undo':
      return (await import('./undo.ts')).printUndo(plan, words);
    case 'json':
      return (await import('./json.ts')).printJson({ kind: 'plan', plan });
    case 'ansible':
      return (await import('./ansible.ts')).printPlaybook(plan, words, 'do', systems);
    case 'ansible-undo':
      return (await import('./ansible.ts')).printPlaybook(plan, words, 'undo', systems);
    case 'containerfile':
      return (await import('./nested.ts')).printContainerfile(plan, words);
    case 'compose':
      return (await import('./nested.ts')).printCompose(plan, words);
    case 'github-actions':
      return (await import('./ci.ts')).printGithubActions(plan, words);
    case 'gitlab-ci':
      return (await import('./ci.ts')).printGitlabCi(plan, words);
    case 'cloud-init':
      return (await import('./cloud-init.ts')).printCloudConfig(plan, words);
    default:
      return (await import('./files.ts')).printFile(plan, format);
  }
}

/**
 * The plan in this form. Each printer is loaded when it is asked for: a page that imports this file
 * has none of them until then. `systems` are further ones, which a playbook serves as well.
 */
export async function printPlan(
  format: PlanFormat,
  plan: Plan,
  words: PlannerWords,
  systems: readonly string[] = [],
): Promise<Printed> {
  const refusals = refusalsOf(format, plan, words);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const form = plan.options.task === 'remove' ? (backwards[format] ?? format) : format;
  return { kind: 'printed', text: await textOf(form, plan, words, systems) };
}
