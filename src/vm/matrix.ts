import { driverPairs } from '../core/facts/drivers.ts';
import { makePlan } from '../core/planner/index.ts';
import type { Wishes } from '../core/planner/options.ts';
import { en } from '../words/en/index.ts';

/** What people ask for beyond the drivers; the two ways to ports below 1024 exclude each other. */
const wishes: readonly Wishes[] = [
  { 'lowest-port': '80', ping: 'yes', limits: 'cpu,cpuset,io,memory,pids' },
  { 'lowest-port': '80', 'privileged-ports': 'setcap', mtu: '1400' },
];

/**
 * The configurations to run on a release with its own packages, as planner options: every pair of
 * drivers that the planner plans, the default one first, and the wishes with the default drivers.
 */
export const matrix = (system: string): readonly Wishes[] =>
  [...driverPairs.map(({ network, port }) => ({ network, 'port-driver': port })), ...wishes]
    .map((options): Wishes => ({ method: 'distro', ...options }))
    .filter((options) => makePlan({ system, ...options }, en).kind === 'plan');
