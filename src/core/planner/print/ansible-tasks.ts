import type { Marks } from '../marks.ts';
import type { Step } from '../types.ts';
import { layOut } from './shell-layout.ts';
import { behind, type YamlMap } from './yaml.ts';

/*
 * What playbooks are made of. Where a module looks first and leaves what is there, it is a module;
 * elsewhere a shell task with the text that a person would paste, behind a task that looks.
 */

export type Task = YamlMap;

/**
 * The names of variables about one of the users, the first being 1: the user's name, which an inventory
 * may set, the number of the account, and what is known of it.
 */
export const variablesOf = (user: string) => ({
  name: `rootless_user_${user}`,
  uid: `rootless_uid_${user}`,
  account: `rootless_account_${user}`,
});

/** Stands for a user's name until the text is free of what Ansible would take for its own. */
const place = (user: string): string => `§${user}§`;

/** The marks of commands in which Ansible puts in the user's name. */
export const playbookMarks = (user: string): Marks => ({
  su: '',
  user: place(user),
  uid: `$(id -u "${place(user)}")`,
  home: `$(getent passwd "${place(user)}" | cut -d: -f6)`,
  record: '$r',
});

/** Text that Ansible takes as it stands, but for the names of users. */
export const literal = (text: string): string =>
  text
    .replace(/\{(?=[{%#])/g, "{{ '{' }}")
    .replace(/§(\d+)§/g, (_, user) => `{{ ${variablesOf(user).name} }}`);

/** A path without the quotes of the shell. */
export const plainPath = (path: string): string => literal(path.replaceAll('"', ''));

/** What a shell task begins with that ansible-lint would have a module for, which could not look, or ask. */
const likeModule = /^(systemctl|rpm|curl|git|mkdir|sed|service|mount)\b/;

/** What ansible-lint takes for a reason to need a shell. */
const needsShell = /[&|<>;$\n*[\]{}?`]/;

/** For those who run ansible-lint: one line without any of that is still the plan's own shell. */
function remark(shell: string): YamlMap {
  const rules = [
    ...(likeModule.test(shell) ? ['command-instead-of-module'] : []),
    ...(needsShell.test(shell) ? [] : ['command-instead-of-shell']),
  ];
  return rules.length > 0 ? { [behind]: `noqa: ${rules.join(' ')}` } : {};
}

/** A shell that changes nothing: its exit status is the answer. */
export const look = (name: string, shell: string, register: string): Task => ({
  name,
  ...remark(shell),
  'ansible.builtin.shell': { cmd: literal(layOut(shell, 96).join('\n')) },
  register,
  changed_when: false,
  failed_when: false,
  check_mode: false,
});

/** No file is called so: what “creates” it counts as a change in check mode as well. */
const never = '{{ rootless_never }}';

/** One condition as it is, several as a list. */
const conditions = (when: readonly string[]) => (when.length === 1 ? (when[0] as string) : when);

/** A shell that changes something. */
export const act = (name: string, shell: string, when: readonly string[]): Task => ({
  name,
  ...remark(shell),
  'ansible.builtin.shell': { cmd: literal(shell), creates: never },
  when: conditions(when),
});

/** Folders that lead to a note or a file, each made where it is missing: one that is there keeps its mode. */
export const folders = (
  names: { readonly look: string; readonly folders: string },
  paths: readonly string[],
  register: string,
): Task[] => [
  {
    name: names.look,
    'ansible.builtin.stat': { path: '{{ item }}' },
    loop: paths,
    register: 'rootless_there',
  },
  {
    name: names.folders,
    'ansible.builtin.file': { path: '{{ item.item }}', state: 'directory', mode: '0755' },
    loop: '{{ rootless_there.results }}',
    loop_control: { label: '{{ item.item }}' },
    when: 'not item.stat.exists',
    register,
  },
];

/** A shell that reads what it does: its words stand in no list of processes, and in nobody's log. */
const unseen = (shell: YamlMap): YamlMap => ({
  ...shell,
  cmd: 'eval "$(cat)" </dev/null',
  stdin: shell.cmd,
});

/** The task, or the same without showing anything of it, if it has `secret` in it. */
export function discreet(task: Task, secret: string): Task {
  if (secret === '' || !JSON.stringify(task).includes(secret)) return task;
  const shell = task['ansible.builtin.shell'];
  return {
    ...task,
    ...(shell !== undefined && { 'ansible.builtin.shell': unseen(shell as YamlMap) }),
    ...(task['ansible.builtin.copy'] !== undefined && { diff: false }),
    no_log: true,
  };
}

/** What the tasks of a step run as: root, or the user with the bus of the user's own manager. */
export function account({ lane, user = '1' }: Step, systemd: boolean): YamlMap {
  if (lane === 'root') return { become: true };
  const { name, uid } = variablesOf(user);
  return {
    become: true,
    become_user: `{{ ${name} }}`,
    ...(systemd && {
      environment: {
        XDG_RUNTIME_DIR: `/run/user/{{ ${uid} }}`,
        DBUS_SESSION_BUS_ADDRESS: `unix:path=/run/user/{{ ${uid} }}/bus`,
      },
    }),
  };
}
