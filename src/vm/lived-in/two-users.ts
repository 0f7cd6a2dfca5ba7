import type { Way } from '../../core/evidence.ts';
import { user } from '../image.ts';
import { makeImage } from '../promises.ts';
import { difference } from '../snapshot.ts';
import { keptInHome } from './kept.ts';
import { type Carrier, carrierOf, type Stage } from './stage.ts';

const name = 'second';

/** Another account with sudo, which logs in by the same key. */
export const other = `useradd -m -s /bin/bash ${name}
echo '${name} ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/${name}
mkdir -m 700 /home/${name}/.ssh
cp /home/${user}/.ssh/authorized_keys /home/${name}/.ssh/
chown -R ${name}: /home/${name}/.ssh`;

const portStart = 'sysctl -n net.ipv4.ip_unprivileged_port_start';

/** A web server that goes on, on a port below 1024. */
const serve = (port: number): string => `set -e
${makeImage('docker')} >/dev/null
docker run -d --name shop --restart always -p ${port}:80 box /bin/busybox httpd -f -p 80 -h /www`;

/** What is seen of it from outside, and of its daemon. */
const seen = (account: string, port: number): string => `n=0
until curl -sS -m 10 http://127.0.0.1:${port}/ || [ $n = 20 ]; do n=$((n + 1)); sleep 1; done
pgrep -o -u ${account} -x dockerd
ls /var/lib/systemd/linger | grep -x ${account}`;

/**
 * Two users of one machine, each with a daemon and a port below 1024: one by script, the other by
 * pasted text. One leaves, which changes nothing for the other; with the last one all is as before.
 */
export function twoUsers(stage: Stage, first: 'newcomer' | 'other'): readonly string[] {
  const { machine, checks, plan } = stage;
  const before = stage.snapshot();
  const way: Way = stage.way === 'script' ? 'bash' : 'script';
  const theirs = carrierOf(machine, plan, way, name);
  const ours = stage.carrier;
  const ports = new Map<Carrier, number>([
    [theirs, 80],
    [ours, 81],
  ]);
  const look = (by: Carrier) => machine.root(seen(by.name, ports.get(by) ?? 0)).all;

  let alone = '';
  for (const by of [theirs, ours]) {
    stage.well(`first-run-of-${by.name}`, by, by.forward());
    const served = machine.as(by.name, serve(ports.get(by) ?? 0));
    checks.see(`${by.name}-serves`, served.status === 0, served.all);
    const now = look(theirs);
    alone ||= now;
    checks.see('other-goes-on', now === alone, now === alone ? now : `${alone} -> ${now}`);
  }
  const [leaver, stayer] = first === 'newcomer' ? [ours, theirs] : [theirs, ours];
  const both = look(stayer);
  // Undo asks while containers run: whoever leaves closes the shop first.
  const close = (by: Carrier) => {
    const closed = machine.as(by.name, 'docker rm -f shop');
    checks.see(`${by.name}-closes`, closed.status === 0, closed.all);
  };
  close(leaver);
  stage.well(`undo-of-${leaver.name}`, leaver, leaver.undo());
  stage.stopped(leaver);
  const after = look(stayer);
  checks.see(`${stayer.name}-goes-on`, after === both && after.includes('it works'), after);
  const again = machine.as(stayer.name, 'docker restart -t 1 shop');
  const restarted = look(stayer);
  checks.see(
    `${stayer.name}-can-open-its-port-again`,
    again.status === 0 && restarted === both,
    again.all + restarted,
  );
  checks.see(
    'lowest-port-stays',
    machine.root(portStart).out.trim() === '80',
    machine.root(portStart).out,
  );
  const second = stayer.forward();
  stage.well(`again-by-${stayer.name}`, stayer, second);
  checks.see(`again-restarts-nothing-of-${stayer.name}`, look(stayer) === both, look(stayer));
  close(stayer);
  stage.well(`undo-of-${stayer.name}`, stayer, stayer.undo());
  stage.stopped(stayer);
  const end = stage.snapshot();
  const left = difference(before, end);
  stage.none(
    'last-one-out-leaves-no-difference',
    left.filter((row) => !keptInHome(row, end)),
  );
  return left;
}
