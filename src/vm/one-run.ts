import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Carrier, FaultSeen, OutputSeen, RunRecord } from '../core/evidence.ts';
import type { Plan } from '../core/planner/index.ts';
import { executedBy, printedFor, sumsOfParts } from '../core/planner/print/executed.ts';
import { en } from '../words/en/index.ts';
import { boot, type Kind } from './boot.ts';
import { checkAnsible } from './by-ansible.ts';
import { checkCloudInit } from './by-cloud-init.ts';
import { checkFaults } from './check-faults.ts';
import { checkRefusals } from './check-refusals.ts';
import { cloudImage, seedFolder, staticBusybox } from './cloud-image.ts';
import { withCloudInit } from './derived.ts';
import { ensureImage, type Image } from './image.ts';
import { checkLife } from './life.ts';
import { checkMove } from './move.ts';
import { recordOutputs, withOutputs } from './outputs.ts';
import { packagesOf, systemOf } from './packages.ts';
import { busybox, rootlesskitArguments } from './promises.ts';
import { Checks, recordName } from './record.ts';
import { putUp, type Up } from './site/check-site.ts';
import { checkUpgrade } from './upgrade.ts';

/** What is done beside the life of an installation. */
export interface Wanted {
  readonly reboot: boolean;
  readonly faults: boolean;
  readonly refusals: boolean;
  /** Also write down what pages say that a machine answers: these, or all where none is named. */
  readonly outputs?: readonly string[];
  /** Also build this site's image there, and run it; in a record of its own. */
  readonly site: boolean;
  /** Begin with the disk that a run left. */
  readonly used: boolean;
  /** A cloud image file to start from, instead of a Debian made here. */
  readonly image?: string;
  readonly kind: Kind;
  /** What carries the plan out. */
  readonly by: Carrier;
  readonly date: string;
}

/** The disk is one file system without a partition, which cannot grow; cloud-init need not try. */
const ofVendor = '#cloud-config\nresize_rootfs: false\n';

/** What a run starts from. By cloud-init, a disk that has it, with the printed user data as its seed. */
function imageFor({ options: { system } }: Plan, printed: string, wanted: Wanted): Image {
  if (wanted.image) return cloudImage(system, wanted.image);
  if (wanted.by === 'script') return ensureImage(system);
  const image = withCloudInit(system);
  return wanted.by === 'cloud-init'
    ? { ...image, seed: seedFolder(`${image.disk}.seed`, printed, ofVendor) }
    : image;
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
  const printed = printedFor(plan, wanted.by, en);
  const image = imageFor(plan, printed, wanted);
  const began = Date.now();
  // Booting takes minutes where a machine is emulated: it is kept as it is then, for the next run.
  const goOn = wanted.kind === 'qemu' && !image.seed;
  const machine = await boot(image, { ...wanted, goOn });
  if (goOn && !machine.wentOn) await machine.remember();
  // The program of the test image. Debian's own runs here; other systems have none that is static.
  if (wanted.image) machine.root(`cat >${busybox}; chmod 755 ${busybox}`, staticBusybox());
  else machine.root(`cp /bin/busybox ${busybox}`);
  const checks = new Checks();
  const seen = { packages: {}, rootlesskit: '' };
  let faults: readonly FaultSeen[] = [];
  let outputs: readonly OutputSeen[] = [];
  let up: Up | undefined;
  const look = (account?: string) => {
    seen.packages = packagesOf(machine);
    seen.rootlesskit = rootlesskitArguments(machine, account);
  };
  const lookAtFirst = () => look(plan.users[0]);
  try {
    if (wanted.by === 'ansible') await checkAnsible(machine, image.key, plan, checks, lookAtFirst);
    else if (wanted.by === 'cloud-init')
      await checkCloudInit(machine, plan, checks, wanted.reboot, lookAtFirst);
    else if (plan.options.task === 'migrate') await checkMove(machine, plan, printed, checks, look);
    else if (plan.options.task === 'upgrade')
      await checkUpgrade(machine, plan, printed, checks, look);
    else
      await checkLife(machine, plan, printed, checks, {
        reboot: wanted.reboot,
        whileInstalled: async () => {
          look();
          if (wanted.refusals) checkRefusals(machine, system, checks);
          if (wanted.outputs) outputs = await recordOutputs(machine, wanted.outputs);
          if (wanted.faults) faults = await checkFaults(machine, system, checks);
          if (wanted.site) up = await putUp(machine, 'dist', checks);
        },
        beforeUndo: async () => up?.takeAway(wanted.reboot ? 'reboot' : 'second-run'),
      });
  } catch (error) {
    checks.see('run-completed', false, String(error));
  }
  const failed = checks.rows.filter(({ ok }) => !ok).length;
  const folder = join(import.meta.dirname, 'records', wanted.site ? 'site' : '');
  const path = join(folder, recordName(system, asked, wanted.by));
  const old = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as RunRecord) : undefined;
  const said = withOutputs(old, outputs);
  const record: RunRecord = {
    system,
    options: asked,
    ...(wanted.by !== 'script' && { by: wanted.by }),
    date: wanted.date,
    scriptSha256: sha256(printed),
    executedSha256: sha256(executedBy(plan, wanted.by, en)),
    ...(wanted.by === 'script' && { parts: sumsOfParts(printed, sha256) }),
    ...systemOf(machine),
    ...seen,
    began: wanted.used ? 'used' : 'new',
    ...(wanted.image && { image: basename(wanted.image) }),
    acceleration: machine.acceleration,
    seconds: Math.round((Date.now() - began) / 1000),
    passed: checks.rows.length - failed,
    failed,
    checks: checks.rows,
    ...(faults.length > 0 && { faults }),
    ...(said.length > 0 && { outputs: said }),
    ...(up && { site: up.seen }),
  };
  const clean = checks.rows.findLast(({ id }) => id.includes('undo-leaves'))?.ok === true;
  if (clean && !existsSync(image.used) && wanted.by === 'script') await machine.keep();
  machine.stop();
  mkdirSync(folder, { recursive: true });
  if (wanted.kind === 'qemu') writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
  return { record, path };
}
