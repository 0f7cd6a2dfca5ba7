import { fill } from '../../../words/fill.ts';
import { familyOf } from '../../facts/families.ts';
import { releaseOf, type SystemId } from '../../facts/systems/index.ts';
import { encodeOptions } from '../codec.ts';
import { makePlan } from '../make-plan.ts';
import { stepsAs } from '../plan.ts';
import type { Plan, PlanResult, Refusal } from '../types.ts';
import type { CoreWords, PlannerWords } from '../words.ts';
import { doing, type PlaybookStep, undoing } from './ansible-steps.ts';
import { account, literal, playbookMarks, type Task, variablesOf } from './ansible-tasks.ts';
import { heading } from './commands.ts';
import { wrap } from './comments.ts';
import { titleOf } from './lanes.ts';
import { printWords } from './words.ts';
import { above, toYaml, type YamlMap } from './yaml.ts';

type Way = 'do' | 'undo';

/** The users of a playbook by number: whoever is not named is one, the one that Ansible logs in as. */
const numbersOf = ({ users }: Plan): string[] =>
  (users.length > 0 ? users : ['']).map((_, index) => String(index + 1));

/** What an account can be called, as the planner takes it: an inventory may bring another name. */
const names = String.raw`^([A-Za-z0-9][A-Za-z0-9.-]{0,31}\\)?[A-Za-z_][A-Za-z0-9._-]{0,31}$`;

/** The variables on top of each play. */
function variables(plan: Plan): YamlMap {
  const rows = numbersOf(plan).map((user, index) => {
    const { name, uid, account: found } = variablesOf(user);
    const usual = plan.users[index];
    const initial =
      usual === undefined ? "ansible_facts['user_id']" : `'${usual.replaceAll('\\', '\\\\')}'`;
    return {
      [name]: `{{ rootless_users[${index}] | default(${initial}) }}`,
      [uid]: `{{ ${found}.ansible_facts.getent_passwd[${name}][1] }}`,
    };
  });
  return Object.assign({ rootless_never: '/nonexistent/rootless-guide' }, ...rows);
}

/** What Ansible calls distributions that it does not call as they call themselves. */
const distributions: Readonly<Record<string, string>> = {
  rhel: 'RedHat',
  arch: 'Archlinux',
  'opensuse-leap': 'openSUSE Leap',
  'opensuse-tumbleweed': 'openSUSE Tumbleweed',
  ol: 'OracleLinux',
  amzn: 'Amazon',
  linuxmint: 'Linux Mint',
};

/** Whether the facts that Ansible gathered are those of this release. */
function isSystem(id: string): string {
  const { osRelease } = releaseOf(id as SystemId);
  const called = (distributions[osRelease.id] ?? osRelease.id).toLowerCase();
  const name = `ansible_facts['distribution'] | lower == '${called}'`;
  const version = osRelease.versionId?.replaceAll('.', String.raw`\\.`);
  if (!version) return name;
  return `${name} and ansible_facts['distribution_version'] is match('${version}(\\\\.|$)')`;
}

const groupOf = (system: string): string => `rootless_${system.replaceAll(/[^a-z0-9]/g, '_')}`;

/** A play that sorts the hosts by what they are, and stops at those that no plan is for. */
function sorting(
  plan: Plan,
  systems: readonly string[],
  refused: readonly Task[],
  words: CoreWords,
): YamlMap {
  const labels = printWords[words.lang].playbook;
  const variable = numbersOf(plan).map((user) => variablesOf(user).name);
  return {
    name: labels.sorting,
    hosts: "{{ rootless_hosts | default('all') }}",
    gather_facts: true,
    // Which release it is, and who has logged in: nothing else is asked.
    gather_subset: ['!all'],
    vars: variables(plan),
    tags: ['always'],
    tasks: [
      {
        name: labels.known,
        'ansible.builtin.assert': {
          that: systems.map((id) => `(${isSystem(id)})`).join(' or '),
          fail_msg: fill(labels.unknown, {
            systems: systems.map((id) => releaseOf(id as SystemId).name).join(', '),
          }),
          quiet: true,
        },
      },
      {
        name: labels.names,
        'ansible.builtin.assert': {
          that: [
            ...variable.map((name) => `${name} is match('${names.replaceAll('\\', '\\\\')}')`),
            ...variable.map((name) => `${name} != 'root'`),
            ...(variable.length > 1
              ? [`[${variable.join(', ')}] | unique | length == ${variable.length}`]
              : []),
          ],
          fail_msg: labels.badNames,
          quiet: true,
        },
      },
      ...systems.map((id) => ({
        name: fill(labels.group, { system: releaseOf(id as SystemId).name }),
        'ansible.builtin.group_by': { key: groupOf(id) },
        when: isSystem(id),
        changed_when: false,
      })),
      ...refused,
    ],
  };
}

const change = ({ change: to }: Refusal): string =>
  Object.entries(to)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');

/**
 * What stops hosts of a system that no plan is possible for, in the words of the refusals. In no play of their
 * own: where all hosts of a play fail, Ansible begins none of those that follow.
 */
const refusing = (system: string, refusals: readonly Refusal[], words: CoreWords): Task[] =>
  refusals.map((refusal) => ({
    name: `${fill(printWords[words.lang].playbook.refused, { system: releaseOf(system as SystemId).name })}: ${refusal.id}`,
    'ansible.builtin.assert': {
      that: `not (${isSystem(system)})`,
      fail_msg: literal(`${refusal.id}: ${refusal.text} → ${change(refusal)}`),
      quiet: true,
    },
  }));

/** What each user's account is, once there is one; and the user's manager, without which there is no bus. */
function accounts(plan: Plan, words: CoreWords, way: Way): Task[] {
  const labels = printWords[words.lang].playbook;
  return numbersOf(plan).flatMap((user) => {
    const { name, uid, account: found } = variablesOf(user);
    const exists = `${found}.ansible_facts.getent_passwd[${name}] is truthy`;
    return [
      {
        name: `${labels.account}: {{ ${name} }}`,
        'ansible.builtin.getent': { database: 'passwd', key: `{{ ${name} }}`, fail_key: false },
        register: found,
        tags: ['always'],
      },
      {
        name: `${labels.noAccount}: {{ ${name} }}`,
        'ansible.builtin.assert': {
          that: `ansible_check_mode or ${exists}`,
          fail_msg: labels.makeAccount,
          quiet: true,
        },
        tags: ['always'],
      },
      ...(plan.options.systemd === 'yes' && way === 'do'
        ? [
            {
              name: `${labels.manager}: {{ ${name} }}`,
              'ansible.builtin.systemd_service': {
                name: `user@{{ ${uid} }}.service`,
                state: 'started',
              },
              become: true,
              when: exists,
              tags: ['always'],
            },
          ]
        : []),
    ];
  });
}

/** A step as a block: what it runs as, its tag, and its tasks. */
function block(one: PlaybookStep, tasks: readonly Task[]): Task[] {
  const { step, plan } = one;
  if (tasks.length === 0) return [];
  const user = step.user ?? '1';
  const { name, account: found } = variablesOf(user);
  const several = plan.users.length > 1 && step.user !== undefined;
  const title = step.lane === 'root' && !several ? step.title : titleOf({ ...step, user: '' });
  const caution = plan.steps.find(({ id }) => id === step.id)?.caution?.split('\n') ?? [];
  // What the head of the playbook says already is not said again.
  const own = caution.filter((line) => plan.notices.every(({ text }) => text !== line));
  const comment = [...step.why.split('\n'), ...own].flatMap((line) => wrap(line, 92)).join('\n');
  return [
    {
      [above]: comment,
      name: several || step.lane === 'user' ? `${title.replace(/: $/, '')}: {{ ${name} }}` : title,
      ...(step.lane === 'user' && {
        when: `${found}.ansible_facts.getent_passwd[${name}] is truthy`,
      }),
      ...account(step, plan.options.systemd === 'yes'),
      tags: [step.id],
      block: tasks,
    },
  ];
}

/** A module of Ansible reaches another ordinary user only with this, unless root has logged in. */
const acl = (words: CoreWords): Task => ({
  name: printWords[words.lang].playbook.acl,
  'ansible.builtin.package': { name: 'acl', state: 'present' },
  become: true,
  when: "ansible_facts['user_id'] != 'root'",
  tags: ['always'],
});

/** The play of one system. */
function playOf(plan: Plan, words: PlannerWords, way: Way): YamlMap {
  const all = numbersOf(plan).map((name) => ({ name, marks: playbookMarks(name) }));
  // Whoever logs in here is Ansible: nobody is asked to open a shell.
  const drafts = plan.drafts.filter(({ id }) => id !== 'login');
  const steps = stepsAs({ ...plan, drafts }, all, words).map((step) => ({
    step,
    draft: drafts.find(({ id }) => id === step.id) as PlaybookStep['draft'],
    plan,
    words,
  }));
  const ofRoot = steps.filter(({ step }) => step.lane === 'root');
  const ofUsers = steps.filter(({ step }) => step.lane === 'user');
  const tasks =
    way === 'do'
      ? [
          ...ofRoot.flatMap((one) => block(one, doing(one))),
          acl(words),
          ...accounts(plan, words, way),
          ...ofUsers.flatMap((one) => block(one, doing(one))),
        ]
      : [
          acl(words),
          ...accounts(plan, words, way),
          ...[...ofRoot, ...ofUsers].reverse().flatMap((one) => block(one, undoing(one))),
        ];
  const system = releaseOf(plan.options.system as SystemId);
  return {
    name: fill(printWords[words.lang].title, { system: system.name }),
    hosts: groupOf(plan.options.system),
    gather_facts: false,
    vars: variables(plan),
    tasks,
  };
}

/** The plan for another system, with the same wishes; its privilege is Ansible's own business. */
const planFor = (plan: Plan, system: string, words: PlannerWords): PlanResult =>
  makePlan({ ...plan.given, system, privilege: 'root', login: 'direct' }, words);

/** What to know of the plan, and of those for further systems what it does not say. */
function noticesOf(plan: Plan, others: readonly string[], words: PlannerWords): string[] {
  const linesOf = (one: Plan) => one.notices.map(({ id, text }) => `${id}: ${text}`);
  const own = linesOf(plan);
  const more = others.flatMap((system) => {
    const result = makePlan({ ...plan.given, system }, words);
    if (result.kind !== 'plan') return [];
    const further = linesOf(result.plan).filter((line) => !own.includes(line));
    return further.map((line) => `${result.plan.system.name}, ${line}`);
  });
  return [...own, ...more];
}

/**
 * A playbook for this plan, or its undo: one play sorts the hosts by their release, and each release
 * has a play of its own. `others` are further systems, with the same wishes; where those are refused,
 * the playbook says so on such hosts, and goes on without them.
 */
export function printPlaybook(
  plan: Plan,
  words: PlannerWords,
  way: Way,
  others: readonly string[] = [],
): string {
  const labels = printWords[words.lang].playbook;
  const systems = [plan.options.system as string, ...others];
  const results = systems.map((system) => ({ system, result: planFor(plan, system, words) }));
  const plans = results.flatMap(({ result }) => (result.kind === 'plan' ? [result.plan] : []));
  const refused = results.flatMap(({ system, result }) =>
    result.kind === 'refused' ? refusing(system, result.refusals, words) : [],
  );
  const head = [
    ...heading(plan, words),
    encodeOptions(plan.given),
    ...(way === 'do' ? labels.usage : labels.usageUndo),
    ...noticesOf(plan, others, words),
  ].flatMap((line) => wrap(line, 96).map((text) => `# ${text}`));
  const managers = systems.map((id) => familyOf(releaseOf(id as SystemId)).manager);
  const needsGeneral = managers.some((manager) => manager !== 'apt' && manager !== 'dnf');
  return [
    '---',
    ...head,
    ...(others.length > 0 ? wrap(labels.fleet, 96).map((text) => `# ${text}`) : []),
    ...(needsGeneral ? [`# ${labels.general}`] : []),
    toYaml([
      sorting(plan, systems, refused, words),
      ...plans.map((one) => playOf(one, words, way)),
    ]),
  ].join('\n');
}
