import { familyOf } from '../../facts/families.ts';
import { releaseOf, type SystemId } from '../../facts/systems/index.ts';
import { encodeOptions } from '../codec.ts';
import { makePlan } from '../make-plan.ts';
import { readSshKeys } from '../ssh-keys.ts';
import type { Plan } from '../types.ts';
import type { PlannerWords } from '../words.ts';
import { heading } from './commands.ts';
import { wrap } from './comments.ts';
import { printScript } from './script.ts';
import { printWords } from './words.ts';
import { above, toYaml } from './yaml.ts';

/** Where the script stays, for whoever wants to see what was done, or to take it back. */
const path = '/root/rootless-guide-setup.sh';

/** The public keys with which somebody may log in. */
function keysOf({ given }: Plan, name: string) {
  const keys = readSshKeys(given['ssh-keys'])
    .filter(({ user }) => user === '' || user === name)
    .map(({ key }) => key);
  return keys.length > 0 ? { ssh_authorized_keys: keys } : {};
}

/** An account that a directory has is not made here. */
const isLocal = (name: string): boolean => !name.includes('\\');

/**
 * A cloud-config for the plan: cloud-init makes the accounts, writes the script and runs it as root at the
 * first boot. The script does each user's part as that user, and asks nothing.
 */
export function printCloudConfig(plan: Plan, words: PlannerWords): string {
  const labels = printWords[words.lang].cloud;
  const local = plan.users.filter(isLocal);
  const result = makePlan(
    { ...plan.given, privilege: 'root', login: 'direct', 'create-user': 'no' },
    words,
  );
  if (result.kind !== 'plan')
    throw new Error('a plan for root is refused where one for others is not');
  const bare = familyOf(releaseOf(plan.options.system as SystemId)).lacks.includes('usermod');
  const shell = bare ? '/bin/sh' : '/bin/bash';
  const head = [
    ...heading(plan, words),
    encodeOptions(plan.given),
    ...plan.notices.map(({ id, text }) => `${id}: ${text}`),
    labels.keys,
  ].flatMap((line) => wrap(line, 96).map((text) => `# ${text}`));
  const config = {
    ...(local.length > 0 && {
      users: [
        'default',
        ...local.map((name) => ({
          ...(keysOf(plan, name).ssh_authorized_keys ? {} : { [above]: labels.key }),
          name,
          shell,
          lock_passwd: true,
          ...keysOf(plan, name),
        })),
      ],
    }),
    write_files: [
      { path, permissions: '0700', content: printScript(result.plan, words, { several: true }) },
    ],
    // Nobody is there to be asked, and nothing runs yet that could stop. cloud-init has no home of root's.
    runcmd: [['env', 'HOME=/root', 'sh', path]],
  };
  return ['#cloud-config', ...head, toYaml(config)].join('\n');
}
