import { stripVTControlCharacters } from 'node:util';
import { loadAnswers } from '../content/load-answers.ts';
import { diagnose } from '../core/diagnosis/index.ts';
import type { FaultSeen } from '../core/evidence.ts';
import { rootRecord, userRecord } from '../core/facts/constants.ts';
import { type Fault, faults } from './faults.ts';
import { user } from './image.ts';
import { type Machine, until } from './machine.ts';
import { printedFix } from './printed-fix.ts';
import type { Checks } from './record.ts';

const entries = loadAnswers();

/** The settings that a fault and its fix may touch, so that the next one starts as this one did. */
const settings = `/etc/subuid /etc/subuid- /etc/subgid /etc/subgid- /etc/sysctl.d /etc/modules-load.d ${rootRecord} /home/${user}/.config /home/${user}/.docker ${userRecord.replace('~', `/home/${user}`)}`;
const save = `tar -C / --ignore-failed-read -cpf /run/settings.tar ${settings} 2>/dev/null`;
const restore = `rm -rf ${settings}; tar -C / -xpf /run/settings.tar`;

const startAgain =
  'systemctl --user daemon-reload; systemctl --user reset-failed docker; systemctl --user restart docker';

/** What the machine says of a fault: the answer to what the user does, or the daemon's journal. */
async function messageOf(machine: Machine, fault: Fault): Promise<string> {
  const { provoke, broken = 'true', as = 'user' } = fault;
  if (provoke) return machine[as](`${broken}; ${provoke}`).all;
  const since = machine.root('date +%s').out.trim();
  machine.user(startAgain);
  let text = '';
  const known = (): boolean => {
    text = machine.root(
      `journalctl --no-pager -o cat --since=@${since} _SYSTEMD_USER_UNIT=docker.service`,
    ).out;
    return diagnose(text, entries)[0]?.id === fault.entry;
  };
  await until(known, 60);
  return text;
}

const up = (machine: Machine): Promise<boolean> =>
  until(() => machine.user('docker info').status === 0, 120);

/** Long enough for a reader and for diagnosis, without colours; the end, where there is more. */
const kept = (text: string): string => stripVTControlCharacters(text).trim().slice(-1200);

async function checkFault(machine: Machine, fault: Fault, checks: Checks): Promise<FaultSeen> {
  const { id, entry, make, mend, broken = 'true', works = 'docker info', seenBy = 'user' } = fault;
  // What went before may have left the daemon on its way up: its messages are not this fault's.
  await up(machine);
  machine.root(save);
  if (make) machine.root(make);
  const text = await messageOf(machine, fault);
  const [best] = diagnose(text, entries);
  const said = best ? `${best.id} (${best.confidence}): ${best.line}` : `no answer to: ${text}`;
  const diagnosed = checks.see(`fault-${id}`, best?.id === entry, said);

  const fix = printedFix(entry, fault.fix);
  const fixed = machine.user(`${broken}\n${fix}`);
  machine.user('systemctl --user reset-failed docker; systemctl --user start docker');
  let after = { status: 1, all: '' };
  const again = (): boolean => {
    after = machine[seenBy](`${broken}\n${fault.fix.inShell ? fix : 'true'}\n${works}`);
    return after.status === 0;
  };
  const mended = await until(again, 60);
  checks.see(`fault-${id}-fixed-as-printed`, mended, mended ? fix : `${fixed.all} ${after.all}`);

  machine.root(restore);
  if (mend) machine.root(mend);
  machine.user(startAgain);
  if (!(await up(machine)))
    checks.see(`fault-${id}-put-back`, false, machine.user('docker info').all);
  return { id, entry, message: kept(text), diagnosed, fix, fixed: mended };
}

/** Makes each fault that can be made here: what does the machine say, and does the fix mend it? */
export async function checkFaults(
  machine: Machine,
  system: string,
  checks: Checks,
): Promise<readonly FaultSeen[]> {
  const seen: FaultSeen[] = [];
  for (const fault of faults)
    if (fault.systems?.includes(system) ?? true)
      seen.push(await checkFault(machine, fault, checks));
  return seen;
}
