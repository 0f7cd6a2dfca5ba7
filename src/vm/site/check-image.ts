import type { Machine } from '../machine.ts';
import type { Checks } from '../record.ts';

/** Most that the image may be larger than the one it begins with, in bytes. */
export const mostBytes = 15_000_000;

/**
 * What runs is what the Compose file says: not root, nothing to write to, no capability, nothing to gain.
 * @param compose how Compose is called for it
 */
export function checkContainer(machine: Machine, checks: Checks, compose: string): void {
  const inside = (command: string) => machine.user(`${compose} exec -T guide sh -c '${command}'`);
  const status = inside('grep -E "^(Uid|CapEff|NoNewPrivs|Seccomp):" /proc/1/status').all;
  const said = status.trim().split(/\s+/).join(' ');
  const wanted = 'Uid: 101 101 101 101 CapEff: 0000000000000000 NoNewPrivs: 1 Seccomp: 2';
  checks.see('process-not-root-without-capabilities', said === wanted, said);
  // Seen by the machine itself, where the user's root would be the user.
  const owners = machine.root('ps -o uid= -C nginx | sort -u').out.trim();
  const ofRange = owners !== '' && owners.split(/\s+/).every((uid) => Number(uid) >= 100_000);
  checks.see('process-has-a-subordinate-id', ofRange, owners);
  for (const folder of ['/', '/srv/rootless-guide', '/etc/nginx/conf.d', '/var/cache/nginx']) {
    const { all } = inside(`touch ${folder}/a`);
    checks.see(`read-only-${folder}`, all.includes('Read-only file system'), all);
  }
  const log = machine.user(`${compose} logs --no-color`).all;
  const worst = log.split('\n').filter((line) => /\[(warn|error|crit|alert|emerg)\]/.test(line));
  checks.see('server-complains-of-nothing', worst.length === 0, worst.join(' ') || 'nothing');
}

/** The sizes of an image and of its base, in bytes, as the daemon has them unpacked. */
export function sizes(
  machine: Machine,
  image: string,
  base: string,
): { own: number; base: number } {
  const of = (name: string) =>
    Number(machine.user(`docker image inspect -f '{{.Size}}' ${name}`).out.trim());
  return { own: of(image) - of(base), base: of(base) };
}
