import { networkIds, portIds } from '../core/facts/drivers.ts';
import { releaseOf, type SystemId } from '../core/facts/systems/index.ts';
import { makePlan } from '../core/planner/index.ts';
import { defaults, type Options } from '../core/planner/options.ts';
import { resolveProfile } from '../core/planner/profile.ts';
import { shellQuote } from '../core/planner/quote.ts';
import { launcherVariables } from '../core/planner/settings.ts';
import { en } from '../words/en/index.ts';
import type { Machine } from './machine.ts';
import type { Checks } from './record.ts';

/** What the planner refuses, and the variables that would have asked the launcher for it. */
export interface Refused {
  readonly options: Partial<Options>;
  readonly rules: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

/** Options whose refusal is about RootlessKit, beside the pairs of drivers. */
const further: readonly Partial<Options>[] = [
  { network: 'slirp4netns', mtu: '65522' },
  { network: 'lxc-user-nic', subnet: '10.0.3.0/24' },
];

/** Every pair of drivers, and some more, that the planner refuses for a release's own engine. */
export function refusedConfigurations(system: SystemId): readonly Refused[] {
  const pairs = networkIds.flatMap((network) =>
    portIds.map((port): Partial<Options> => ({ network, 'port-driver': port })),
  );
  return [...pairs, ...further].flatMap((options) => {
    const asked: Partial<Options> = { system, method: 'distro', ...options };
    const result = makePlan(asked, en);
    if (result.kind !== 'refused') return [];
    const rules = result.refusals.map(({ id }) => id);
    return [
      {
        options,
        rules,
        variables: launcherVariables(resolveProfile({ ...defaults, ...asked }, releaseOf(system))),
      },
    ];
  });
}

/** Long enough for a daemon to come up on an emulated machine. */
const patience = 60;

/**
 * Forces each configuration that the planner refuses, by hand: RootlessKit must really end with an
 * error. The daemon of the plan stands still meanwhile.
 */
export function checkRefusals(machine: Machine, system: SystemId, checks: Checks): void {
  // Conflicts of drivers are to be seen, not absent helpers. Debian 11 has no passt.
  machine.root('for name in passt lxc; do apt-get install -y $name; done');
  machine.user('systemctl --user stop docker');
  for (const { options, rules, variables } of refusedConfigurations(system)) {
    const assignments = Object.entries(variables).map(
      ([name, value]) => `${name}=${shellQuote(value)}`,
    );
    const answer = machine.user(
      `env ${assignments.join(' ')} timeout -k 10 ${patience} dockerd-rootless.sh </dev/null`,
    );
    // 124 and 137: it had to be stopped, so it had started.
    const ended = ![0, 124, 137].includes(answer.status);
    const name = Object.values(options).join('+');
    checks.see(`refused-${name}`, ended, `${rules.join(' ')}: ${lastLine(answer.all)}`);
  }
  machine.user('systemctl --user reset-failed docker; systemctl --user start docker');
}

/** The line that says why; where there is none, the last one. */
function lastLine(text: string): string {
  const lines = text.trim().split('\n');
  return (
    lines.findLast((line) => /error|requires|not supported|needs to be/i.test(line)) ??
    lines.at(-1) ??
    ''
  );
}
