import { languages } from '../../words/languages.ts';
import { lastId, mtuMax, mtuMin, subordinateIdStart } from '../facts/constants.ts';
import { controllers } from '../facts/controllers.ts';
import { networkIds, portIds } from '../facts/drivers.ts';
import { subnetPrefixes } from '../facts/networks.ts';
import { systemIds } from '../facts/systems/ids.ts';
import { networkOf, readCidr, writeCidr } from './cidr.ts';
import { withoutCredentials, writtenProxy } from './credentials.ts';
import { readPools } from './daemon-lists.ts';
import { plainPath } from './plain-path.ts';
import { areSshKeys, sshKeyList, sshKeysMost, withoutComments } from './ssh-keys.ts';

/** One option of the planner. The command line, the wizard, links and `--list` all read this. */
export interface OptionSpec {
  readonly name: string;
  /** `choice` takes one of `values`; `list` several of them with commas; the others a pattern. */
  readonly kind: 'choice' | 'list' | 'number' | 'version' | 'text';
  /** Choices, or words that are taken besides what the pattern lets through. */
  readonly values: readonly string[];
  /** An empty value, in a link or on the command line, means this one. */
  readonly default: string;
  /** What free text must look like. Nothing else ever reaches a command. */
  readonly pattern?: RegExp;
  /** The pattern in a form that people read, the same in every language. */
  readonly shape?: string;
  /** A last test for what a pattern cannot say. */
  readonly accepts?: (value: string) => boolean;
  /** The one spelling of what can be written in several ways, before the pattern sees it. */
  readonly canonical?: (value: string) => string;
  /** What of a value may stand in a link, for others to see; all of it, unless this says less. */
  readonly inLinks?: (value: string) => string;
  /** What somebody may have meant by a value that is not taken. It need not be taken either. */
  readonly meant?: (value: string) => string | undefined;
  /** How long a value may be, where the usual 300 signs are too few. */
  readonly most?: number;
  /** Values that are understood only in order to refuse them with a reason. */
  readonly refused?: readonly string[];
}

/** One of these values; the first is the default, unless another one is named. */
const choice = <
  const Name extends string,
  const Value extends string,
  const Initial extends Value | '' = Value,
>(
  name: Name,
  values: readonly Value[],
  initial: Initial = values[0] as Initial,
) => ({ name, kind: 'choice', values, default: initial }) as const;

const flag = <const Name extends string>(name: Name, initial: 'yes' | 'no' = 'no') =>
  choice(name, initial === 'no' ? ['no', 'yes'] : ['yes', 'no']);

const free = <const Name extends string, const Kind extends 'number' | 'version' | 'text'>(
  name: Name,
  kind: Kind,
  initial: string,
  shape: string,
  pattern: RegExp,
  more: Pick<OptionSpec, 'accepts' | 'canonical' | 'inLinks' | 'meant' | 'most'> = {},
) =>
  ({
    name,
    kind,
    values: initial ? [initial] : [],
    default: initial,
    shape,
    pattern,
    ...more,
  }) as const;

// Not over plain http: whoever stands between could exchange packages, keys and images.
const url = /^https:\/\/[a-z0-9][a-z0-9.-]{0,120}(:\d{1,5})?(\/[A-Za-z0-9._~-]+){0,8}\/?$/;

/** Several of them: the first that answers is used. */
const urls = new RegExp(`^${url.source.slice(1, -1)}(,${url.source.slice(1, -1)}){0,7}$`);

/** Of a name or a password in a URL: what could end it, or means something to a shell, is written as %XX. */
const credential = String.raw`(?:[\w.~+-]|%(?![01]|7[Ff])[\dA-Fa-f]{2}){1,100}`;
const proxyUrl = new RegExp(
  String.raw`^(https?|socks5h?):\/\/(${credential}(:${credential})?@)?[a-z0-9][a-z0-9.-]{0,120}(:\d{1,5})?\/?$`,
);

/** A host, a domain with all below it, an address or a network, each with a port where there is one. */
const noProxyItem = String.raw`(\*|(\*?\.)?[A-Za-z\d]([\w.-]{0,100}[A-Za-z\d])?(\/\d{1,2}|:\d{1,5})?|[\dA-Fa-f]*:[\dA-Fa-f:]{1,40}(\/\d{1,3})?)`;
const noProxyList = new RegExp(`^${noProxyItem}(,${noProxyItem}){0,30}$`);

/**
 * A name as the setup tool takes it: with capitals and dots, and with a domain in front where winbind
 * or SSSD put one. Nothing in it means anything to a shell between double quotes.
 */
const userName = String.raw`([A-Za-z0-9][A-Za-z0-9.-]{0,31}\\)?[A-Za-z_][A-Za-z0-9._-]{0,31}`;
const userNames = new RegExp(`^${userName}(,${userName}){0,49}$`);

const { from: shortest, to: longest } = subnetPrefixes;

/** The network that an address is in, no larger and no smaller than RootlessKit's can be. */
function subnetOf(value: string): string | undefined {
  const read = readCidr(value.includes('/') ? value : `${value}/24`);
  const prefix = Math.min(Math.max(read?.prefix ?? 0, shortest), longest);
  return read && writeCidr(networkOf({ ...read, prefix }));
}

/** Whether there can be such numbers for users of containers: none of the machine's own accounts. */
function isIdRange(value: string): boolean {
  const [first = 0, last = 0] = value.split('-').map(Number);
  return first >= subordinateIdStart && first < last && last <= lastId;
}

/** Lists that people write with blanks. */
const withCommas = (value: string): string => value.replace(/[\s,;]+/g, ',').replace(/^,|,$/g, '');

const pool = String.raw`[\d.]{7,15}\/\d{1,2}:\d{1,2}`;
const pools = new RegExp(`^${pool}(,${pool}){0,7}$`);
const address = String.raw`(\d{1,3}(\.\d{1,3}){3}|[\dA-Fa-f]*:[\dA-Fa-f:]{1,40})`;
const addresses = new RegExp(`^${address}(,${address}){0,2}$`);
const registry = String.raw`[A-Za-z\d]([\w.-]{0,100}[A-Za-z\d])?(:\d{1,5}|\/\d{1,2})?`;
const registries = new RegExp(`^${registry}(,${registry}){0,15}$`);
/** Names and addresses by which clients reach a server. */
const hostName = String.raw`([A-Za-z\d*]([\w.-]{0,100}[A-Za-z\d])?|[\dA-Fa-f]*:[\dA-Fa-f:]{1,40})`;
const hostNames = new RegExp(`^${hostName}(,${hostName}){0,15}$`);
const ulimit = String.raw`(core|data|fsize|memlock|nofile|nproc|rtprio|stack)=\d{1,10}(:\d{1,10})?`;
const ulimitList = new RegExp(`^${ulimit}(,${ulimit}){0,7}$`);

/** The options; what they are called and can be is typed from here. */
const specs = [
  choice('system', systemIds, ''),
  free('kernel', 'version', 'auto', 'X.Y', /^[2-9]\.\d{1,3}$/),
  choice('kernel-flavor', ['auto', 'stock', 'ubuntu', 'hardened']),
  choice('userns', ['auto', 'clone', 'count']),
  choice('arch', ['x86_64', 'aarch64', 'armhf', 'ppc64le', 's390x', 'riscv64']),
  choice('systemd', ['auto', 'yes', 'no']),
  choice('cgroup', ['auto', 'v1', 'v2']),
  choice('selinux', ['auto', 'yes', 'no']),
  free('passt', 'version', 'auto', 'YYYY_MM_DD', /^20\d\d_(0[1-9]|1[0-2])_([0-2]\d|3[01])$/),
  choice('privilege', ['sudo', 'root', 'doas', 'none']),
  choice('login', ['direct', 'switched']),
  free('user', 'text', '', 'A-Z a-z 0-9 . _ -, DOMAIN\\NAME; NAME,NAME', userNames, {
    meant: withCommas,
  }),
  flag('create-user'),
  choice('subids', ['auto', 'present', 'missing', 'directory']),
  free('ssh-keys', 'text', '', 'TYPE KEY, NAME=TYPE KEY', sshKeyList, {
    accepts: areSshKeys,
    canonical: withoutComments,
    most: sshKeysMost,
  }),
  free('subid-range', 'text', 'auto', 'FIRST-LAST', /^\d{1,10}-\d{1,10}$/, {
    accepts: (value) => isIdRange(value),
  }),
  free('docker', 'version', 'latest', 'X.Y.Z', /^[2-9]\d(\.\d{1,2}(\.\d{1,3})?)?$/, {
    canonical: (value) => value.replace(/^v(?=\d)/, ''),
  }),
  free('rootlesskit', 'version', 'auto', 'X.Y.Z', /^\d{1,2}\.\d{1,2}(\.\d{1,3})?$/),
  choice('method', ['auto', 'packages', 'script', 'distro']),
  choice('rootful', ['absent', 'disable', 'keep']),
  { ...choice('network', ['auto', ...networkIds]), refused: ['host'] },
  choice('port-driver', ['auto', ...portIds]),
  free('mtu', 'number', 'auto', `${mtuMin}…${mtuMax}`, /^\d{1,6}$/),
  flag('detach-netns', 'yes'),
  free('subnet', 'text', 'auto', `A.B.C.D/${shortest}…${longest}`, /^[\d.]{7,15}\/\d{1,2}$/, {
    accepts: (value) => value === subnetOf(value),
    meant: subnetOf,
  }),
  free('lowest-port', 'number', '1024', '1…1023', /^[1-9]\d{0,3}$/, {
    accepts: (value) => Number(value) <= 1024,
  }),
  choice('privileged-ports', ['sysctl', 'setcap']),
  flag('udp'),
  flag('ping'),
  flag('client-ip'),
  flag('ipv6'),
  flag('host-loopback'),
  flag('autostart', 'yes'),
  { name: 'limits', kind: 'list', values: ['none', ...controllers], default: 'none' },
  choice('storage', ['auto', 'overlay2', 'fuse-overlayfs', 'btrfs', 'vfs']),
  choice('home-fs', ['local', 'nfs', 'btrfs']),
  free('data-root', 'text', '', '/PATH', /^(\/|(\/[A-Za-z0-9_@+][A-Za-z0-9._@+-]{0,62}){1,12})$/, {
    meant: plainPath,
  }),
  free('log-max-size', 'text', '', '10m', /^[1-9]\d{0,3}[kmg]$/, {
    meant: (value) => value.toLowerCase().replace(/b$/, ''),
  }),
  free('address-pools', 'text', '', 'A.B.C.D/N:SIZE,…', pools, {
    accepts: (value) => readPools(value).every(({ base }) => base !== null),
  }),
  free('dns', 'text', '', 'ADDRESS,ADDRESS', addresses, { meant: withCommas }),
  free('insecure-registries', 'text', '', 'HOST:PORT,A.B.C.D/N', registries, {
    meant: (value) => withCommas(value.replace(/https?:\/\//g, '').replace(/\/(?=,|\s|$)/g, '')),
  }),
  free('ulimits', 'text', '', 'nofile=SOFT:HARD,…', ulimitList, { meant: withCommas }),
  choice('client', ['context', 'docker-host']),
  choice('api', ['none', 'tcp', 'ssh']),
  free('tls-names', 'text', '', 'HOST,A.B.C.D', hostNames, {
    accepts: (value) =>
      value.split(',').every((name) => !/^[\d.]+$/.test(name) || readCidr(`${name}/32`)),
    meant: withCommas,
  }),
  free('registry-mirror', 'text', '', 'https://HOST,https://HOST', urls, { meant: withCommas }),
  free('package-mirror', 'text', '', 'https://HOST', url),
  free('proxy', 'text', '', 'http://HOST, http://NAME:PASSWORD@HOST', proxyUrl, {
    meant: writtenProxy,
    inLinks: withoutCredentials,
  }),
  free('no-proxy', 'text', '', 'HOST,.DOMAIN,A.B.C.D/N', noProxyList, {
    meant: (value) => value.replace(/[\s,;]+/g, ',').replace(/^,|,$/g, ''),
  }),
  choice('gpu', ['none', 'nvidia', 'amd']),
  choice('task', ['install', 'remove', 'upgrade', 'migrate']),
  free('from-docker', 'version', 'auto', 'X.Y.Z', /^[2-9]\d\.\d{1,2}(\.\d{1,3})?$/, {
    canonical: (value) => value.replace(/^v(?=\d)/, ''),
  }),
  flag('hold'),
  choice('lang', languages),
] as const satisfies readonly OptionSpec[];

type Spec = (typeof specs)[number];

/** The name of an option. */
export type OptionName = Spec['name'];

type Named<Name extends OptionName> = Extract<Spec, { readonly name: Name }>;

/** What an option can be set to: one of its values where it is a choice, text elsewhere. */
export type OptionValue<Name extends OptionName> =
  Named<Name> extends { readonly kind: 'choice'; readonly values: readonly (infer Value)[] }
    ?
        | Value
        | (Named<Name> extends { readonly refused: readonly (infer Refused)[] } ? Refused : never)
    : string;

/** A value for every option. */
export type Options = { readonly [Name in OptionName]: OptionValue<Name> };

/** Options as our own code wishes for them; what is left out, or empty, has its default. */
export type Wishes = { readonly [Name in OptionName]?: OptionValue<Name> | '' };

/** Options that are yes or no. */
export type FlagName = {
  [Name in OptionName]: OptionValue<Name> extends 'yes' | 'no' ? Name : never;
}[OptionName];

/** Options that take more than a choice: tests need samples of each. */
export type FreeName = Exclude<Spec, { readonly kind: 'choice' }>['name'];

/** An option with its name among those that there are. */
export type NamedSpec = OptionSpec & { readonly name: OptionName };

/** Every option, in the order in which it is asked for. */
export const optionSpecs: readonly NamedSpec[] = specs;

/** Every option left as it is. A system has no default: this one is empty. */
export const defaults = Object.fromEntries(
  specs.map((spec) => [spec.name, spec.default]),
) as Options;

/** The option of this name, or `undefined`. */
export const findOption = (name: string): NamedSpec | undefined =>
  optionSpecs.find((spec) => spec.name === name);

/** What an option takes, to be told to whoever gave it something else: its values, and the shape of others. */
export const takes = (spec: OptionSpec): string =>
  [...spec.values, spec.shape ?? ''].join(' ').trim();

/** What was probably meant by a value that is not taken, where that is taken. */
export function meantBy(spec: OptionSpec, value: string): string | undefined {
  const meant = spec.meant?.(value.slice(0, 300));
  return meant && normalise(spec, meant) === meant ? meant : undefined;
}

/**
 * One spelling per meaning (a list in its fixed order, an empty value as the default), or `null`
 * when the option cannot have this value.
 */
export function normalise(spec: OptionSpec, value: string): string | null {
  if (value === '') return spec.default;
  if (value.length > (spec.most ?? 300)) return null;
  if (spec.kind === 'list') {
    const wanted = value.split(',');
    if (wanted.length === 1 && wanted[0] === spec.default) return spec.default;
    const known = spec.values.filter((item) => item !== spec.default && wanted.includes(item));
    return wanted.every((item) => known.includes(item)) ? known.join(',') : null;
  }
  if (spec.values.includes(value) || spec.refused?.includes(value)) return value;
  const written = spec.canonical?.(value) ?? value;
  const fits = spec.pattern?.test(written) && (spec.accepts?.(written) ?? true);
  return fits ? written : null;
}
