import { networkDriver } from '../facts/drivers.ts';
import { hasFeature } from '../facts/engines.ts';
import { hasCredentials } from './credentials.ts';
import { items, readPools, readUlimits, type Ulimit } from './daemon-lists.ts';
import { type Profile, wants } from './profile.ts';
import { withoutProxy } from './rules/needs.ts';
import type { GuideAddress } from './types.ts';

const prefix = 'DOCKERD_ROOTLESS_ROOTLESSKIT_';

/** Flags for RootlessKit that no variable of its own covers. */
function flags(profile: Profile): string[] {
  const found: string[] = [];
  if (wants(profile, 'ipv6')) found.push('--ipv6');
  if (profile.given.subnet !== 'auto') found.push(`--cidr=${profile.given.subnet}`);
  // With a detached namespace the daemon listens on the host by itself.
  if (profile.given.api === 'tcp' && !profile.detached && profile.port !== 'implicit')
    found.push('-p 0.0.0.0:2376:2376/tcp');
  return found;
}

/** Where the certificates of the TCP socket are. */
export const tlsFolder = '~/.config/docker/tls';

/**
 * Arguments of the daemon that listens on TCP: always with TLS, because whoever reaches the socket
 * is the user. `home` and `runtime` are how the caller writes these directories.
 */
export function tcpArguments(home: string, runtime: string): string {
  const folder = tlsFolder.replace('~', home);
  return [
    `-H unix://${runtime}/docker.sock`,
    '-H tcp://0.0.0.0:2376 --tlsverify',
    `--tlscacert=${folder}/ca.pem --tlscert=${folder}/cert.pem --tlskey=${folder}/key.pem`,
  ].join(' ');
}

/**
 * The variables of dockerd-rootless.sh, by name. The network driver is always named: otherwise it
 * changes by itself on the day another package brings slirp4netns or pasta along.
 */
export function launcherVariables(profile: Profile): Record<string, string> {
  const { engine, network, port, mtu } = profile;
  const found: Record<string, string> = { [`${prefix}NET`]: network };
  const usual =
    network === 'pasta' && hasFeature(engine, 'implicit-by-default') ? 'implicit' : 'builtin';
  if (port !== usual) found[`${prefix}PORT_DRIVER`] = port;
  // Older engines fall back to 1500 as soon as the driver is named.
  const driverMtu = networkDriver(network).mtu;
  const lost = driverMtu !== 1500 && !hasFeature(engine, 'mtu-by-default');
  if (mtu !== null || lost) found[`${prefix}MTU`] = String(mtu ?? driverMtu);
  if (hasFeature(engine, 'detach-netns') && !profile.detached)
    found[`${prefix}DETACH_NETNS`] = 'false';
  if (wants(profile, 'host-loopback')) found[`${prefix}DISABLE_HOST_LOOPBACK`] = 'false';
  const extra = flags(profile);
  if (extra.length > 0) found[`${prefix}FLAGS`] = extra.join(' ');
  return found;
}

/** The proxy that the daemon pulls through; registries on this machine need none, nor those named. */
export function proxyVariables({ given }: Profile): Record<string, string> {
  const { proxy, 'no-proxy': others } = given;
  if (!proxy) return {};
  const around = ['localhost,127.0.0.0/8,::1', others].filter(Boolean).join(',');
  return { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: around };
}

/** The mode of a file that has the proxy in it: nobody else may read a password. */
export const proxyMode = ({ given }: Profile): '0600' | '0644' =>
  hasCredentials(given.proxy) ? '0600' : '0644';

/**
 * Where containers reach the host's 127.0.0.1, once that is opened: as many addresses into
 * RootlessKit's network as by default, wherever the network was moved, unless the driver keeps it. `null` where never.
 */
export function hostAddress({ network, given }: Profile): string | null {
  const { hostAddress: usual, hostAddressStays } = networkDriver(network);
  if (usual === null || hostAddressStays || given.subnet === 'auto') return usual;
  const octets = given.subnet.replace(/\/.*$/, '').split('.').map(Number);
  const last = Number(usual.split('.').at(-1));
  return [...octets.slice(0, 3), (octets[3] ?? 0) + last].join('.');
}

/** The keys of `daemon.json` that a plan may set. */
export interface DaemonSettings {
  'data-root'?: string;
  'storage-driver'?: string;
  'userland-proxy'?: boolean;
  'host-gateway-ip'?: string;
  mtu?: number;
  'default-network-opts'?: { bridge: { 'com.docker.network.driver.mtu': string } };
  'registry-mirrors'?: readonly string[];
  'insecure-registries'?: readonly string[];
  dns?: readonly string[];
  'log-opts'?: { readonly 'max-size': string; readonly 'max-file': string };
  'default-address-pools'?: readonly { readonly base: string; readonly size: number }[];
  'default-ulimits'?: Readonly<Record<string, Ulimit>>;
  features?: { readonly cdi: true };
}

/** Where the guide speaks of a setting. */
export const daemonSections: Readonly<Record<keyof DaemonSettings, GuideAddress>> = {
  'data-root': 'guide/storage/#data-root',
  'storage-driver': 'guide/storage/#which',
  'userland-proxy': 'guide/ports/#client-address',
  'host-gateway-ip': 'guide/reaching-the-host/#loopback',
  mtu: 'guide/networking/#mtu',
  'default-network-opts': 'guide/networking/#mtu',
  'registry-mirrors': 'guide/proxies-and-mirrors/#registry-mirror',
  'insecure-registries': 'guide/proxies-and-mirrors/#certificates',
  dns: 'guide/without-a-network/#names',
  'log-opts': 'guide/keeping-it-running/#logs',
  'default-address-pools': 'guide/networking/#where',
  'default-ulimits': 'guide/limiting-resources/#ulimits',
  features: 'guide/gpus-and-devices/#nvidia-cdi',
};

/** How many files of a container's log are kept where their size is limited: a few pasts to look into. */
const logFiles = '3';

/** What `~/.config/docker/daemon.json` has to say; empty when the file is not needed. */
export function daemonSettings(profile: Profile): DaemonSettings {
  const { given, storage } = profile;
  const found: DaemonSettings = {};
  if (given['data-root']) found['data-root'] = given['data-root'];
  if (storage !== 'auto') found['storage-driver'] = storage;
  if (withoutProxy(profile)) found['userland-proxy'] = false;
  const address = hostAddress(profile);
  if (wants(profile, 'host-loopback') && address) found['host-gateway-ip'] = address;
  // RootlessKit's alone does not reach containers: their bridges stay at 1500.
  if (profile.mtu !== null) {
    found.mtu = profile.mtu;
    if (hasFeature(profile.engine, 'default-network-opts'))
      found['default-network-opts'] = {
        bridge: { 'com.docker.network.driver.mtu': String(profile.mtu) },
      };
  }
  const mirrors = items(given['registry-mirror']);
  if (mirrors.length > 0) found['registry-mirrors'] = mirrors;
  const registries = items(given['insecure-registries']);
  if (registries.length > 0) found['insecure-registries'] = registries;
  if (given.dns) found.dns = items(given.dns);
  if (given['log-max-size'])
    found['log-opts'] = { 'max-size': given['log-max-size'], 'max-file': logFiles };
  const pools = readPools(given['address-pools']);
  if (pools.length > 0)
    found['default-address-pools'] = pools.map(({ base, size }) => ({ base: base ?? '', size }));
  const ulimits = readUlimits(given.ulimits);
  if (given.gpu === 'nvidia' && !hasFeature(profile.engine, 'cdi-by-default'))
    found.features = { cdi: true };
  if (ulimits.length > 0)
    found['default-ulimits'] = Object.fromEntries(ulimits.map((one) => [one.Name, one]));
  return found;
}
