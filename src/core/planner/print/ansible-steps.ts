import { rootRecord, userRecord } from '../../facts/constants.ts';
import { familyOf } from '../../facts/families.ts';
import { hostOf } from '../../facts/mirrors.ts';
import { hasCredentials } from '../credentials.ts';
import { su } from '../marks.ts';
import { shellQuote } from '../quote.ts';
import { forgetBrought, settle } from '../rules/steps/packages.ts';
import { broughtMark, hasDaemon, hasUnpacked, holdBack, release } from '../rules/steps/rootful.ts';
import type { Plan, PlanFile, Step, StepDraft, StepRecord } from '../types.ts';
import type { CoreWords } from '../words.ts';
import { act, discreet, folders, literal, look, plainPath, type Task } from './ansible-tasks.ts';
import { layOut } from './shell-layout.ts';
import {
  copyOf,
  folderOf,
  isOfEach,
  isShared,
  ownFolder,
  remember,
  typedCommands,
  unlessHolds,
} from './typed.ts';
import { printWords } from './words.ts';

/** A step with what its tasks have to know. */
export interface PlaybookStep {
  readonly step: Step;
  readonly draft: StepDraft;
  readonly plan: Plan;
  readonly words: CoreWords;
}

const labelsOf = ({ words }: PlaybookStep) => printWords[words.lang].playbook;

const notDone = 'rootless_look.rc != 0';

/** A command, and then whether the step is done: what it said stands in the task's own output. */
const checked = (text: string, check: string): string =>
  check === ''
    ? text
    : [
        text,
        'if ! {',
        ...layOut(check, 94).map((line) => `  ${line}`),
        'then',
        "  echo 'The commands ran, but it is still not done.' >&2",
        '  exit 1',
        'fi',
      ]
        .join('\n')
        .replace(/^then$/m, '}; then');

/** Looks, and does the step as a person would paste it, with its note for undo. */
function pasted(one: PlaybookStep): Task[] {
  const { step } = one;
  const labels = labelsOf(one);
  return [
    look(labels.look, withNotes(step), 'rootless_look'),
    act(labels.do, checked(typedCommands(step, '').join('\n'), step.check), [notDone]),
  ];
}

/** Whether the step is done, and noted for each user where they share it. */
function withNotes({ check, record }: Step): string {
  if (record === null || !isShared(record)) return check;
  return [
    ...record.users.map((user) => `[ -e ${record.path}/users/${user} ] &&`),
    '{',
    ...layOut(check, 94).map((line) => `  ${line}`),
    '}',
  ].join('\n');
}

/** Notes for each user that a shared step is needed. */
function needTasks(record: StepRecord, labels: ReturnType<typeof labelsOf>): Task[] {
  const path = plainPath(record.path);
  return [
    ...folders(
      { look: labels.look, folders: labels.need },
      [rootRecord, path, `${path}/users`],
      'rootless_folders',
    ),
    {
      name: labels.need,
      'ansible.builtin.file': {
        path: '{{ item }}',
        state: 'touch',
        mode: '0644',
        access_time: 'preserve',
        modification_time: 'preserve',
      },
      loop: record.users.map((user) => plainPath(`${path}/users/${user}`)),
    },
  ];
}

/** Prints the file to write: of the known name, or beside it; nothing where others have done it. */
function chosen({ lane, check }: Step, { path, beside }: PlanFile, record: StepRecord): string {
  const ofEach = isOfEach(lane, record);
  // One's own file counts as done where it stands as it should, whoever wrote it.
  const own = ofEach ? `[ -e ${copyOf(record)} ] && [ ! -e ${beside} ] && ` : '';
  const done = record.unless || own + check;
  // A link that leads nowhere yet is somebody's as well.
  const free = `{ [ ! -e "$f" ] && [ ! -L "$f" ]; } || cmp -s "$f" ${copyOf(record)}`;
  return [
    `r=${record.path}`,
    ...(done
      ? ['if {', ...layOut(done, 94).map((line) => `  ${line}`), '}; then', '  exit', 'fi']
      : []),
    `f=${shellQuote(path)}`,
    ofEach ? `{ ${free}; } && [ ! -e ${beside} ] || f=${beside}` : `${free} || f=${beside}`,
    `${free} || {`,
    `  echo "${path} and $f are not ours: move one of them away" >&2`,
    '  exit 1',
    '}',
    `printf '%s\\n' "$f"`,
  ].join('\n');
}

const written = 'rootless_file.stdout | length > 0';

/** Commands that a module knows better. */
function moduleFor(command: string, name: string, when: readonly string[]): Task | null {
  const [, user, verb] = /^systemctl( --user)? (daemon-reload)$/.exec(command) ?? [];
  if (!verb) return null;
  return {
    name,
    'ansible.builtin.systemd_service': {
      daemon_reload: true,
      ...(user && { scope: 'user' }),
    },
    when,
  };
}

/** What has to run once the file is there. */
function commandsAfter(one: PlaybookStep, file: PlanFile, record: StepRecord): Task[] {
  const { step, draft } = one;
  const labels = labelsOf(one);
  // Where the machine itself shows it, that decides; a file alone counts when it is new.
  const looks = draft.check
    ? [
        look(
          labels.look,
          step.check.replace(/^printf .*? \| cmp -s - \S+ && /s, ''),
          'rootless_look',
        ),
      ]
    : [];
  const because = draft.check
    ? 'rootless_copy is changed or rootless_look.rc != 0'
    : 'rootless_copy is changed';
  const commands = step.commands.map((command) =>
    command.replaceAll(shellQuote(file.path), '"$f"'),
  );
  const tasks = commands.map(
    (command) =>
      moduleFor(command, labels.reload, [written, because]) ??
      act(
        labels.apply,
        `r=${record.path}\nf="{{ rootless_file.stdout }}"\n${command}`.replace(
          '"{{ rootless_file.stdout }}"',
          '"§file§"',
        ),
        [written, because],
      ),
  );
  return [...looks, ...tasks].map((task) => withFile(task));
}

/** Puts in the name of the file that was chosen, which is the one thing that Ansible must fill in. */
const withFile = (task: Task): Task =>
  JSON.parse(JSON.stringify(task).replaceAll('§file§', '{{ rootless_file.stdout }}'));

/** Notes that the folder of the file, which was looked at last, was made: undo takes only such a one. */
const madeTask = (record: string, labels: ReturnType<typeof labelsOf>): Task => ({
  name: labels.remember,
  'ansible.builtin.file': { path: `${record}.made`, state: 'touch', mode: '0644' },
  when: 'not rootless_there.results[-1].stat.exists',
});

/** Writes the file, with its copy first, unless somebody else's has done it. */
function fileTasks(one: PlaybookStep, file: PlanFile, record: StepRecord): Task[] {
  const { step } = one;
  const labels = labelsOf(one);
  const shared = isShared(record);
  const path = plainPath(record.path);
  const copy = shared ? `${path}/file` : path;
  const lead = step.lane === 'user' ? [userRecord] : shared ? [] : [rootRecord, folderOf(path)];
  const own = ownFolder(file).map((folder) => folder.replaceAll("'", ''));
  const made = [...lead, ...own];
  const when = [
    written,
    // In check mode a folder that is missing stays so, and the file could not be compared.
    ...(made.length > 0 || shared
      ? ['not (ansible_check_mode and rootless_folders is changed)']
      : []),
  ];
  const { failed_when: _, ...choose } = look(
    labels.choose,
    chosen(step, file, record),
    'rootless_file',
  );
  const content = literal(file.content);
  const rewrite = (name: string, dest: string, register?: string): Task => ({
    name,
    'ansible.builtin.copy': { content, dest, mode: file.mode },
    register,
    when,
  });
  const was = record.was
    ? [
        {
          name: labels.remember,
          'ansible.builtin.shell': {
            cmd: literal(['set -e', `r=${record.path}`, ...remember(record, '')].join('\n')),
            creates: `${path}/was`,
          },
          when: [written, 'not (ansible_check_mode and rootless_folders is changed)'],
        },
      ]
    : shared
      ? [
          {
            name: labels.remember,
            'ansible.builtin.copy': {
              content: '',
              dest: `${path}/was`,
              mode: '0644',
              force: false,
            },
            when,
          },
        ]
      : [];
  return [
    ...(shared ? needTasks(record, labels) : []),
    choose,
    ...was,
    ...(made.length > 0 ? folders(labels, made, 'rootless_folders') : []),
    ...(own.length > 0
      ? [madeTask(shared || step.lane === 'user' ? path : folderOf(path), labels)]
      : []),
    rewrite(labels.copy, copy),
    rewrite(labels.write, '{{ rootless_file.stdout }}', 'rootless_copy'),
    ...commandsAfter(one, file, record),
    ...(file.only
      ? [
          {
            name: labels.only,
            'ansible.builtin.assert': {
              that: `rootless_file.stdout | basename in ['', '${file.path.replace(/.*\//, '')}']`,
              fail_msg: `${file.path} is not ours and stays: add to it what stands in {{ rootless_file.stdout }}`,
            },
          },
        ]
      : []),
  ];
}

/** What a person has to do: the playbook says so, and stops where nothing works without it. */
function byHand(one: PlaybookStep): Task[] {
  const { step } = one;
  const labels = labelsOf(one);
  if (step.id === 'client')
    return [
      {
        name: labels.byHand,
        'ansible.builtin.debug': { msg: literal(step.commands.join('\n')) },
      },
    ];
  if (step.id === 'verify')
    return [
      {
        name: labels.verify,
        'ansible.builtin.shell': { cmd: literal(step.check) },
        register: 'rootless_look',
        changed_when: false,
        until: 'rootless_look.rc == 0',
        retries: 12,
        delay: 5,
      },
    ];
  return [
    look(labels.look, step.check, 'rootless_look'),
    {
      name: step.title,
      'ansible.builtin.assert': {
        that: 'rootless_look.rc == 0',
        fail_msg: literal(step.caution ?? step.why),
      },
    },
  ];
}

/** The account by its module, only where there is none: what is there is not changed. */
const accountTasks = (one: PlaybookStep): Task[] => {
  const { step } = one;
  const [, shell = '/bin/sh', name = ''] = /-s (\S+) "(.*)"$/.exec(step.commands.join(' ')) ?? [];
  return [
    look(labelsOf(one).look, step.check, 'rootless_look'),
    {
      name: labelsOf(one).do,
      'ansible.builtin.user': { name: literal(name), shell, create_home: true, state: 'present' },
      when: notDone,
    },
  ];
};

/** What dnf must not take another version of; an empty list, where it need not be told. A dependency, not asked for. */
const kept = ({ leaveAlone }: StepDraft) =>
  leaveAlone && {
    exclude: `{{ ['${leaveAlone.name}'] if rootless_alone.rc == 0 else [] }}`,
    // As --best: no older engine that would do with it.
    nobest: '{{ false if rootless_alone.rc == 0 else omit }}',
  };

/** What has to be known before packages are installed. */
function beforeInstalling(one: PlaybookStep): Task[] {
  const { installable, leaveAlone } = one.draft;
  const labels = labelsOf(one);
  const when = [notDone, 'not ansible_check_mode'];
  const lists = { name: labels.refresh, 'ansible.builtin.apt': { update_cache: true }, when };
  return [
    ...(installable
      ? [
          ...(familyOf(one.plan.system).manager === 'apt' ? [lists] : []),
          ...stopUnless(one, installable.replaceAll(su, ''), when),
        ]
      : []),
    ...(leaveAlone ? [look(labels.look, leaveAlone.where, 'rootless_alone')] : []),
  ];
}

/** Packages by the manager's module: those that are there stay as they are, and none is removed. */
function packageTasks(one: PlaybookStep): Task[] {
  const { step, draft, plan } = one;
  const labels = labelsOf(one);
  const { manager } = familyOf(plan.system);
  const name = (draft.install ?? draft.packages ?? []).filter(
    (one) => one !== draft.leaveAlone?.name,
  );
  const module =
    manager === 'apt'
      ? {
          'ansible.builtin.apt': {
            name,
            state: 'present',
            ...(!draft.installable && { update_cache: true }),
            fail_on_autoremove: true,
          },
        }
      : manager === 'dnf'
        ? { 'ansible.builtin.dnf': { name, state: 'present', ...kept(draft) } }
        : { 'ansible.builtin.package': { name, state: 'present' } };
  const touches = step.touches.paths.includes(broughtMark);
  const brings = touches && plan.given.rootful !== 'keep';
  const install: Task = {
    name: labels.install,
    ...module,
    when: [notDone, 'not ansible_check_mode'],
  };
  return [
    look(labels.look, step.check, 'rootless_look'),
    {
      // Before the list of packages is there, a module could only fail.
      name: labels.wouldInstall,
      'ansible.builtin.debug': { msg: name },
      changed_when: true,
      when: [notDone, 'ansible_check_mode'],
    },
    ...beforeInstalling(one),
    ...(brings
      ? [
          look(labels.daemon, hasDaemon, 'rootless_daemon'),
          {
            ...act(labels.daemonHeld, holdBack, ['true']),
            when: [notDone, 'rootless_daemon.rc != 0', 'not ansible_check_mode'],
          },
          {
            name: labels.daemonOurs,
            'ansible.builtin.file': {
              path: '{{ item.path }}',
              state: '{{ item.state }}',
              mode: '{{ item.mode }}',
            },
            loop: [
              { path: rootRecord, state: 'directory', mode: '0755' },
              { path: broughtMark, state: 'touch', mode: '0644' },
            ],
            when: [notDone, 'rootless_daemon.rc != 0', 'not ansible_check_mode'],
          },
          {
            name: labels.install,
            when: [notDone, 'not ansible_check_mode'],
            block: [{ ...install, when: undefined }],
            rescue: [
              act(labels.daemonNone, `${release}\n${hasUnpacked} || rm -f ${broughtMark}\nexit 1`, [
                'true',
              ]),
            ],
          },
          ...(plan.given.rootful === 'disable'
            ? [act(labels.daemonHeld, settle.join('\n').replaceAll(su, ''), [notDone])]
            : []),
        ]
      : [
          ...(touches
            ? [act(labels.daemonFree, forgetBrought.join('\n').replaceAll(su, ''), [notDone])]
            : []),
          install,
        ]),
  ];
}

/** What is printed where the proxy's name and password stand: they are in front of its host. */
const secretOf = ({ plan: { given } }: PlaybookStep): string =>
  hasCredentials(given.proxy) ? `@${hostOf(given.proxy)}` : '';

/** Stops the play for this host, with the reason, before anything of a step is done that is not done yet. */
function required(one: PlaybookStep): Task[] {
  const { requires, check } = one.step;
  if (requires === null) return [];
  const done = ['if {', ...layOut(check, 94).map((line) => `  ${line}`), '}; then', '  exit', 'fi'];
  return stopUnless(one, [...done, ...unlessHolds(requires)].join('\n'));
}

/** Shell that says why not, and the end of the play for this host where it says so. */
const stopUnless = (one: PlaybookStep, shell: string, when?: readonly string[]): Task[] => [
  { ...look(labelsOf(one).look, shell, 'rootless_stop'), ...(when && { when }) },
  {
    name: labelsOf(one).requires,
    'ansible.builtin.assert': {
      that: 'rootless_stop.rc == 0',
      fail_msg: '{{ rootless_stop.stdout }}',
    },
    ...(when && { when }),
  },
];

/** The tasks of a step. */
export const doing = (one: PlaybookStep): Task[] =>
  [...required(one), ...tasksOf(one)].map((task) => discreet(task, secretOf(one)));

function tasksOf(one: PlaybookStep): Task[] {
  const { step, draft } = one;
  const { record, file } = step;
  if (step.id === 'account') return accountTasks(one);
  if (step.id === 'packages') return packageTasks(one);
  if (draft.script) return byHand(one);
  return file && record ? fileTasks(one, file, record) : pasted(one);
}

/** The tasks that take a step back, where its note says that it was done. */
export function undoing(one: PlaybookStep): Task[] {
  const { step, draft } = one;
  const { record } = step;
  const labels = labelsOf(one);
  if (step.undo.length === 0) return [];
  const notes =
    record === null
      ? []
      : isShared(record)
        ? [
            ...record.users.map((user) => `[ -e ${record.path}/users/${user} ]`),
            // An undo that was cut off has let go of the last user.
            `{ [ -e ${record.path}/was ] && [ ! -e ${record.path}/users ]; }`,
          ]
        : [`[ -e ${record.path} ]`];
  const left = draft.leftover ? [draft.leftover.where] : [];
  return [
    look(labels.noted, [...notes, ...left].join(' || '), 'rootless_look'),
    act(labels.takeBack, step.undo.join('\n'), ['rootless_look.rc == 0']),
  ].map((task) => discreet(task, secretOf(one)));
}
