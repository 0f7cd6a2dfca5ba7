import { stripVTControlCharacters } from 'node:util';
import type { Way } from '../../core/evidence.ts';
import { type Plan, printCommands, printScript, printUndo } from '../../core/planner/index.ts';
import { partsOfText } from '../../core/planner/print/commands.ts';
import { en } from '../../words/en/index.ts';
import type { Answer, Machine } from '../machine.ts';
import { makeImage } from '../promises.ts';
import type { Checks } from '../record.ts';
import { difference, type Snapshot, takeSnapshot } from '../snapshot.ts';

/** A plan in the hands of one account. */
export interface Carrier {
  readonly name: string;
  /** The script with these arguments, or the text pasted. */
  readonly forward: (args?: string) => Answer;
  readonly undo: () => Answer;
  /** What is wrong with an answer to either; empty when nothing is. */
  readonly fault: (answer: Answer) => string;
}

/** What shells say of text that they cannot take. zsh as it comes has no comments, and says so. */
export const complaints = (text: string): readonly string[] =>
  stripVTControlCharacters(text)
    .split(/[\r\n]+/)
    .filter((line) => /^(-?bash|zsh|-?ash|-?sh): /.test(line))
    .filter((line) => !/command not found: #|event not found: #/.test(line));

/** How this account carries the plan out. */
export function carrierOf(machine: Machine, plan: Plan, way: Way, name: string): Carrier {
  if (way !== 'script') {
    // One after the other, as the text says; what none of them understood is told of all.
    const paste = (text: string): Answer => {
      const answers = partsOfText(text).parts.map((part) => machine.paste(name, way, part));
      return {
        status: Math.min(...answers.map(({ status }) => status)),
        out: answers.map(({ out }) => out).join(''),
        all: answers.map(({ all }) => all).join(''),
      };
    };
    return {
      name,
      forward: () => paste(printCommands(plan, en)),
      undo: () => paste(printUndo(plan, en)),
      fault: ({ status, all }) =>
        status < 0 ? 'the shell did not come to its end' : complaints(all).join('; '),
    };
  }
  const path = `/var/tmp/${name}-setup.sh`;
  machine.as(name, `cat >${path}`, printScript(plan, en));
  const run = (args = '') => machine.as(name, `sh ${path} ${args}`);
  return {
    name,
    forward: run,
    undo: () => run('--undo'),
    fault: ({ status, all }) => (status === 0 ? '' : `exit ${status}: ${all}`),
  };
}

/** The daemon answers as rootless, runs a container, and a port is published and answers. */
const works = (port: number): string => `set -e
docker info --format '{{.SecurityOptions}}' | grep name=rootless
${makeImage('docker')} >/dev/null
docker run -d --name web -p ${port}:80 box /bin/busybox httpd -f -p 80 -h /www >/dev/null
n=0
until curl -sS -m 10 http://127.0.0.1:${port}/ || [ $n = 20 ]; do n=$((n + 1)); sleep 1; done
docker rm -f web >/dev/null
[ $n != 20 ]`;

/** A machine with what a state's play needs at hand. */
export interface Stage {
  readonly machine: Machine;
  readonly plan: Plan;
  readonly way: Way;
  readonly checks: Checks;
  /** Carries the plan out by the state's way. */
  readonly carrier: Carrier;
  snapshot(): Snapshot;
  /** These rows, for which there is no reason, are none. */
  none(id: string, rows: readonly string[]): void;
  /** An answer without fault; what was said goes to the log when there is one. */
  well(id: string, carrier: Carrier, answer: Answer): boolean;
  works(carrier: Carrier, port: number): void;
  /** No process of the account's daemon is left. */
  stopped(carrier: Carrier): void;
  /** Nothing changed but what the plan says that it touches, and what Docker and systemd write. */
  withinTouches(before: Snapshot, during: Snapshot): void;
}

/** What a plan says that it touches, on this account's machine. */
function touched(plan: Plan, name: string): (thing: string) => boolean {
  const home = `/home/${name}`;
  const paths = plan.steps
    .flatMap(({ touches }) => touches.paths)
    .map((path) => path.replaceAll('USER', name).replace(/^~/, home));
  const units = plan.steps.flatMap(({ touches }) => touches.units);
  const sysctls = plan.steps.flatMap(({ touches }) => touches.sysctls);
  const user = `${home}/.config/systemd/user`;
  if (units.includes('docker.service'))
    paths.push(`${user}/docker.service`, `${user}/default.target.wants/docker.service`);
  return (thing) =>
    paths.some(
      (path) => thing === path || thing.startsWith(`${path}/`) || path.startsWith(`${thing}/`),
    ) ||
    sysctls.some((key) => thing === `sysctl ${key}`) ||
    units.some((unit) => thing === `unit ${unit}`) ||
    isLinkOf(units, thing);
}

/** What `systemctl enable` and `disable` write for a unit: systemd's links, and those of runlevels. */
export const isLinkOf = (units: readonly string[], thing: string): boolean =>
  units.some(
    (unit) =>
      (thing.startsWith('/etc/systemd/system/') && thing.endsWith(`.wants/${unit}`)) ||
      (/^\/etc\/rc[0-6S]\.d\/[SK]\d\d/.test(thing) &&
        unit === `${thing.slice('/etc/rc0.d/S01'.length)}.service`),
  );

export function makeStage(
  machine: Machine,
  plan: Plan,
  way: Way,
  name: string,
  checks: Checks,
): Stage {
  const carrier = carrierOf(machine, plan, way, name);
  return {
    machine,
    plan,
    way,
    checks,
    carrier,
    snapshot: () => takeSnapshot(machine),
    none: (id, rows) => {
      checks.see(id, rows.length === 0, rows.join(' ') || 'nothing');
    },
    well(id, by, answer) {
      const fault = by.fault(answer);
      if (fault) process.stderr.write(`${answer.all}\n`);
      return checks.see(id, fault === '', fault || 'no fault');
    },
    works(by, port) {
      const answer = machine.as(by.name, works(port));
      checks.see(`works-for-${by.name}`, answer.status === 0, answer.all);
    },
    stopped(by) {
      const left = machine.root(`pgrep -l -u ${by.name} 'dockerd|rootlesskit|slirp4netns'`).out;
      checks.see(`daemon-of-${by.name}-stopped`, left === '', left || 'no process left');
    },
    withinTouches(before, during) {
      const known = touched(plan, carrier.name);
      this.none(
        'changes-only-what-it-says',
        difference(before, during).filter((row) => !known(row.slice(1))),
      );
    },
  };
}
