import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FaultSeen, RunRecord } from '../core/evidence.ts';
import { type Plan, printScript } from '../core/planner/index.ts';
import { executedLines } from '../core/planner/print/executed.ts';
import { en } from '../words/en/index.ts';
import { checkFaults } from './check-faults.ts';
import { checkRefusals } from './check-refusals.ts';
import { cloudImage, staticBusybox } from './cloud-image.ts';
import { ensureImage } from './image.ts';
import { checkLife } from './life.ts';
import { boot } from './machine.ts';
import { packagesOf } from './packages.ts';
import { busybox, rootlesskitArguments } from './promises.ts';
import { Checks, recordName } from './record.ts';

/** What is done beside the life of an installation. */
export interface Wanted {
  readonly reboot: boolean;
  readonly faults: boolean;
  readonly refusals: boolean;
  /** Begin with the disk that a run left. */
  readonly used: boolean;
  /** A cloud image file to start from, instead of a Debian made here. */
  readonly image?: string;
  readonly date: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Runs the plan's script in a machine and writes the record. A disk whose undo left nothing behind
 * is kept for `used`.
 * @param asked the planner's options as they were asked for, without the system
 * @returns the record and the file it was written to
 */
export async function runOnce(
  plan: Plan,
  asked: Readonly<Record<string, string>>,
  wanted: Wanted,
): Promise<{ record: RunRecord; path: string }> {
  const { system } = plan.options;
  const script = printScript(plan, en);
  const image = wanted.image ? cloudImage(system, wanted.image) : ensureImage(system);
  const began = Date.now();
  const machine = await boot(image, wanted.used);
  // The program of the test image. Debian's own runs here; other systems have none that is static.
  if (wanted.image) machine.root(`cat >${busybox}; chmod 755 ${busybox}`, staticBusybox());
  else machine.root(`cp /bin/busybox ${busybox}`);
  const checks = new Checks();
  const seen = { packages: {}, rootlesskit: '' };
  let faults: readonly FaultSeen[] = [];
  try {
    await checkLife(machine, plan, script, checks, {
      reboot: wanted.reboot,
      packagesCome: !wanted.used || wanted.faults || wanted.refusals,
      whileInstalled: async () => {
        seen.packages = packagesOf(machine);
        seen.rootlesskit = rootlesskitArguments(machine);
        if (wanted.refusals) checkRefusals(machine, system, checks);
        if (wanted.faults) faults = await checkFaults(machine, system, checks);
      },
    });
  } catch (error) {
    checks.see('run-completed', false, String(error));
  }
  const failed = checks.rows.filter(({ ok }) => !ok).length;
  const record: RunRecord = {
    system,
    options: asked,
    date: wanted.date,
    scriptSha256: sha256(script),
    executedSha256: sha256(executedLines(script)),
    kernel: machine.root('uname -r').out.trim(),
    systemd: machine.root("systemctl --version | sed -n '1s/.*(\\(.*\\))/\\1/p'").out.trim(),
    ...seen,
    began: wanted.used ? 'used' : 'new',
    ...(wanted.image && { image: basename(wanted.image) }),
    acceleration: machine.acceleration,
    seconds: Math.round((Date.now() - began) / 1000),
    passed: checks.rows.length - failed,
    failed,
    checks: checks.rows,
    ...(faults.length > 0 && { faults }),
  };
  const clean = checks.rows.findLast(({ id }) => id.includes('undo-leaves'))?.ok === true;
  if (clean && !wanted.used) await machine.keep();
  machine.stop();
  const folder = join(import.meta.dirname, 'records');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, recordName(system, asked));
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
  return { record, path };
}
