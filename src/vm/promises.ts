import type { Plan } from '../core/planner/index.ts';
import { network, user } from './image.ts';
import { type Machine, until } from './machine.ts';
import type { Checks } from './record.ts';

/** The address that the host's connections come from, seen in the machine. */
const { host } = network;

/** How the user of this plan calls the client over ssh, where no profile is read. */
const clientOf = (plan: Plan): string =>
  plan.options.client === 'docker-host'
    ? 'DOCKER_HOST=unix://$XDG_RUNTIME_DIR/docker.sock docker'
    : 'docker';

/** Where the static program stands that the test image is made of. */
export const busybox = '/var/tmp/busybox';

/** An image of one static program, so that no registry is needed. */
export const makeImage = (docker: string): string => `set -e
cd "$(mktemp -d)"; mkdir -p bin www tmp; cp ${busybox} bin/; echo it works >www/index.html
tar c . | ${docker} import - box`;

export const rootlesskitArguments = (machine: Machine, account: string = user): string =>
  machine.root(`tr '\\0' ' ' </proc/$(pgrep -o -u ${account} -x rootlesskit)/cmdline`).out.trim();

/** What `docker info` prints, as far as it is read here. */
interface DockerInfo {
  readonly SecurityOptions?: readonly string[];
  readonly CgroupDriver?: string;
  readonly Driver?: string;
}

function checkDaemon(machine: Machine, plan: Plan, checks: Checks, account: string): void {
  const answer = machine.as(account, `${clientOf(plan)} info --format '{{json .}}'`);
  let info: DockerInfo = {};
  if (answer.status === 0) info = JSON.parse(answer.out);
  const is = (id: string, value: unknown, wanted: boolean): boolean =>
    checks.see(id, wanted, answer.status === 0 ? String(value) : answer.all);
  is('rootless', info.SecurityOptions, String(info.SecurityOptions).includes('name=rootless'));
  is('cgroup-driver', info.CgroupDriver, info.CgroupDriver === 'systemd');
  const { storage = 'auto' } = plan.options;
  is('storage', info.Driver, storage === 'auto' ? Boolean(info.Driver) : info.Driver === storage);

  const commandLine = rootlesskitArguments(machine, account);
  for (const [option, flag] of [
    ['network', 'net'],
    ['port-driver', 'port-driver'],
    ['mtu', 'mtu'],
  ] as const) {
    const wanted = `--${flag}=${plan.options[option]}`;
    if (plan.options[option] === 'auto') continue;
    const given = commandLine.split(' ').includes(wanted);
    checks.see(`rootlesskit-${flag}`, given, given ? wanted : `no ${wanted} in: ${commandLine}`);
  }
}

/** Publishes a web server and asks it from both sides. */
async function checkPort(
  machine: Machine,
  plan: Plan,
  checks: Checks,
  account: string,
  port: 80 | 8080,
) {
  const docker = clientOf(plan);
  const name = `port-${port}`;
  const server = 'box /bin/busybox httpd -f -v -p 80 -h /www';
  const started = machine.as(account, `${docker} run -d --name web -p ${port}:80 ${server}`);
  checks.see(`${name}-published`, started.status === 0, started.all);
  const inside = () => machine.as(account, `curl -sS -m 10 http://127.0.0.1:${port}/`);
  await until(() => inside().out.includes('it works'), 20);
  const loopback = inside();
  checks.see(`${name}-from-loopback`, loopback.out.includes('it works'), loopback.all);
  let body = '';
  try {
    const answer = await fetch(`http://127.0.0.1:${machine.outside(port)}/`, {
      signal: AbortSignal.timeout(20_000),
    });
    body = await answer.text();
  } catch (error) {
    body = String(error);
  }
  checks.see(`${name}-from-outside`, body.includes('it works'), body);
  const log = machine.as(account, `${docker} logs web`).all;
  const real = log.includes(host);
  const promised =
    plan.options.network === 'pasta' || plan.options['port-driver'] === 'slirp4netns';
  checks.see(
    `${name}-client-address`,
    real === promised,
    `${promised ? '' : 'not '}${host} in: ${log}`,
  );
  machine.as(account, `${docker} rm -f web`);
}

function checkLimits(machine: Machine, plan: Plan, checks: Checks, account: string): void {
  const files = ['memory.max', 'cpu.max', 'pids.max'];
  const look = files.map((file) => `/bin/busybox cat /sys/fs/cgroup/${file}`).join(' && ');
  const answer = machine.as(
    account,
    `${clientOf(plan)} run --rm --memory 64m --cpus 0.5 --pids-limit 50 box /bin/busybox sh -c '${look}'`,
  );
  const seen = answer.out.trim().split('\n').join(' | ');
  checks.see('limits-in-cgroup', seen === '67108864 | 50000 100000 | 50', seen || answer.all);
}

/**
 * Checks from outside what the plan promised one account, by logins of that account. The image is made
 * on the way.
 */
export async function checkPromises(
  machine: Machine,
  plan: Plan,
  checks: Checks,
  account: string = user,
): Promise<void> {
  const docker = clientOf(plan);
  checkDaemon(machine, plan, checks, account);
  const made = machine.as(account, makeImage(docker));
  checks.see('image-made', made.status === 0, made.all);
  const said = machine.as(account, `${docker} run --rm box /bin/busybox id -u`);
  checks.see('container-runs', said.status === 0 && said.out.trim() === '0', said.all);
  const owner = machine.root(`stat -c %U /proc/$(pgrep -o -u ${account} -x dockerd)`).out.trim();
  checks.see('daemon-owner', owner === account, owner);
  const file = machine.as(
    account,
    `touch ~/seen && ${docker} run --rm -v ~:/h box /bin/busybox chown 0:0 /h/seen; stat -c %U ~/seen; rm ~/seen`,
  );
  checks.see('root-in-container-is-user', file.out.trim() === account, file.all);
  // Out to the host, which leads back to the machine's own ssh: no other machine is needed.
  const place = `${host} ${machine.outside(22)}`;
  const reached = machine.as(
    account,
    `${docker} run --rm box /bin/busybox nc -w 20 ${place} </dev/null`,
  );
  checks.see('reaches-network', reached.out.startsWith('SSH-'), reached.all);
  await checkPort(machine, plan, checks, account, 8080);
  if (Number(plan.options['lowest-port']) <= 80)
    await checkPort(machine, plan, checks, account, 80);
  if (plan.options.limits !== 'none') checkLimits(machine, plan, checks, account);
  if (plan.options.ping === 'yes') {
    const ping = machine.as(account, `${docker} run --rm box /bin/busybox ping -c 1 -W 10 ${host}`);
    checks.see('ping', ping.status === 0, ping.all);
  }
}
