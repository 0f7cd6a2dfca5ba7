import { subordinateIdCount } from '../constants.ts';
import { controllers } from '../controllers.ts';
import { driverPairs, networkDrivers } from '../drivers.ts';
import { engineReleases } from '../engine-releases.ts';
import type { FamilyId } from '../families.ts';
import { packageNames } from '../packages.ts';
import { dockerPackages, realPackages } from '../real-packages.ts';
import { systems } from '../systems/index.ts';
import {
  bundle,
  contexts,
  imagePaths,
  images,
  kernelArguments,
  modules,
  paths,
  printed,
  sysctls,
  templateFields,
  unitDirectives,
  unitProperties,
  units,
  urls,
} from './names.ts';
import { own, scripts } from './own.ts';
import { variables } from './variables.ts';

type Test = (value: string) => boolean;

const oneOf = (...lists: (readonly string[])[]): Test => {
  const all = new Set<string>(lists.flat());
  return (value) => all.has(value);
};
const like =
  (pattern: RegExp): Test =>
  (value) =>
    pattern.test(value);
const either =
  (...tests: Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
/** Before and after the first sign. */
const pair =
  (sign: string, left: Test, right: Test): Test =>
  (value) => {
    const [before = '', ...after] = value.split(sign);
    return after.length > 0 && left(before) && right(after.join(sign));
  };

const number = like(/^\d+$/);
const ids = like(/^(\d+(:\d+)?|root:root)$/);
const name = like(/^[a-z][a-z0-9-]*$/);

/** The host's namespace, or that of another container. */
const joined = like(/^(host|container:(NAME|[a-z][a-z0-9-]*))$/);
const address = oneOf(
  own.addresses,
  networkDrivers.flatMap(({ hostAddress, dns }) =>
    [hostAddress, dns].filter((one) => one !== null),
  ),
);
const host = either(like(own.hosts), address);
const user = either(oneOf(own.users), number);
const login = either(host, pair('@', user, either(host, like(/^$/))));

const sysctl = oneOf(Object.keys(sysctls.kinds));
const sysctlFile: Test = (value) =>
  value.startsWith('/proc/sys/') && sysctl(value.slice('/proc/sys/'.length).replaceAll('/', '.'));
/** A file is one that is known, or one of the reader's own; `…` stands for what is not known before. */
const path = either(
  oneOf(paths.names, imagePaths.names, bundle.names),
  sysctlFile,
  like(own.paths),
  like(/^(…|-|\/|\/etc\/apparmor\.d\/…|\/boot\/config-…|\/proc\/…\/limits|%h\/actions-runner)$/),
);

/** What is only printed; a path in it is a path all the same. */
const text: Test = (value) => !/^[/~]/.test(value) || path(value);

/** Files of Docker's, by the distributions and the releases that the facts have. */
const downloads = [
  ...systems.flatMap(({ family, repository }) =>
    family === 'rhel' && repository
      ? [`https://download.docker.com/linux/${repository.os}/docker-ce.repo`]
      : [],
  ),
  ...engineReleases.flatMap(({ version }) =>
    ['docker', 'docker-rootless-extras'].map(
      (name) =>
        `https://mirrors.tuna.tsinghua.edu.cn/docker-ce/linux/static/stable/x86_64/${name}-${version}.tgz`,
    ),
  ),
];
const url = either(
  oneOf(urls.names, downloads),
  like(/^https?:\/\/mirror\.example\.(com|org)(\/docker-ce\/linux\/\w+\/docker-ce\.repo)?$/),
  (value) => {
    const [, site = '', rest = ''] =
      /^https?:\/\/(\[[^\]]*\]|[^:/]+)(?::\d+)?(.*)$/.exec(value) ?? [];
    return host(site) && /^(\/|\/v2\/|\/v1\.\d\d\/_ping)?$/.test(rest);
  },
);
const proxy = like(/^http:\/\/proxy\.example\.com:3128$/);
const hosts = like(/^localhost,127\.0\.0\.1,\.example\.com$/);
const daemon = either(
  pair('unix://', like(/^$/), either(path, like(/^%t\/docker\.sock$/))),
  pair('ssh://', like(/^$/), login),
  like(/^tcp:\/\/(…|(0\.0\.0\.0|REMOTEHOST|docker):2376)$/),
  like(/^(fd:\/\/|…)$/),
);

const volumeMode = like(/^(ro|z|Z)(,(z|Z))?$/);
const volume: Test = (value) => {
  const [from = '', to = '', mode] = value.split(':');
  const source = either(path, name, like(/^%t\/docker\.sock$/));
  return source(from) && path(to) && (mode === undefined || volumeMode(mode));
};

const known = [modules, bundle, printed, units].flatMap(({ names }) => names);
/** `NAME=value`, the value of the kind that belongs to the name. */
function setting(kindsOfValues: Readonly<Record<string, string>>): Test {
  return (text) => {
    const [name = '', ...value] = text.split('=');
    const kind = kindsOfValues[name];
    return kind !== undefined && isKind(kind, value.join('='));
  };
}

/** A pattern is made of known words; what is not a word in it is not looked at. */
const pattern: Test = (value) =>
  value
    .replace(/\[[^\]]*\]/g, ' ')
    .split(/[^\w-]+/)
    .map((word) => word.replace(/^-+/, ''))
    .every(
      (word) =>
        word === '' || oneOf(known, own.users, Object.keys(variables))(word) || number(word),
    );

/** Packages of a family: what its systems have, and what plans install there. */
const packagesOf = (family: FamilyId, ...more: string[]): Test =>
  oneOf(
    realPackages[family].names,
    Object.values(packageNames).flatMap((row) => row[family] ?? []),
    more,
  );

/** Whether a word of a command is of a kind. What needs the table of programs, the checker tests itself. */
const kinds: Readonly<Record<string, Test>> = {
  acl: like(/^(d:)?u:(testuser|\d+):rwX?$/),
  'api-version': like(/^1\.\d\d$/),
  'arch-package': packagesOf('arch'),
  'added-host': like(/^host\.docker\.internal:host-gateway$/),
  address,
  'awk-program': oneOf(scripts),
  'awk-variable': like(/^(u=testuser|n=1000)$/),
  capability: oneOf(['NET_ADMIN']),
  cidr: like(/^10\.0\.3\.0\/24$/),
  controllers: (value) => value.split(' ').every(oneOf(controllers)),
  context: either(oneOf(contexts.names), like(/^server$/)),
  daemon,
  'debian-package': packagesOf('debian', ...dockerPackages.names),
  decimal: like(/^\d+(\.\d+)?$/),
  device: either(path, like(/^nvidia\.com\/gpu=all$/)),
  endpoint: pair('host=', like(/^$/), daemon),
  filter: like(/^(publish=\d+|until=\d+h)$/),
  forwarded: like(/^(…|0\.0\.0\.0):2376:(2376|…)(\/tcp)?$/),
  group: oneOf(['dialout', 'render']),
  host,
  hosts,
  'id-range': (value) => {
    const [first, last] = value.split('-').map(Number);
    return Number(last) - Number(first) + 1 === subordinateIdCount;
  },
  ids,
  image: either(oneOf(images.names), like(/^IMAGE$/)),
  interface: oneOf(['docker0', 'lxcbr0']),
  'ipc-mode': joined,
  'journal-field': like(/^_UID=1000$/),
  'kernel-argument': oneOf(kernelArguments.names),
  login,
  machine: pair('@', user, like(/^(\.host)?$/)),
  mode: like(/^(0?[0-7]{3}|u\+s|a\+r)$/),
  module: oneOf(modules.names),
  'mount-options': oneOf(['remount,suid,dev,exec']),
  network: either(oneOf(own.networks), joined),
  'network-driver': oneOf(networkDrivers.map(({ id }) => id)),
  number: either(number, like(/^(INTEGER|-1)$/)),
  'own-name': either(name, like(/^grafana\/loki-docker-driver$/)),
  path,
  'path-list': (value) => value.split(':').every(path),
  pattern,
  'pid-mode': joined,
  'port-driver': oneOf(driverPairs.map(({ port }) => port)),
  process: number,
  'program-pattern': (value) => value.split('|').every(oneOf(bundle.names)),
  proxy,
  published: like(/^(((\d{1,3}\.){3}\d{1,3}|\[::\]):)?\d+:\d+(\/udp)?$|^…:(2376|…)(\/tcp|:…)?$/),
  // Carries semanage.
  'rhel-package': packagesOf('rhel', ...dockerPackages.names, 'policycoreutils-python-utils'),
  restart: oneOf(['always', 'unless-stopped']),
  security: like(/^((seccomp|apparmor|systempaths)=unconfined|label=disable)$/),
  'sed-script': oneOf(scripts),
  size: like(/^\d+[kmgG]?$/),
  'socket-filter': like(/^sport = :\d+$/),
  storage: like(/^size=…$/),
  'suse-package': packagesOf('suse'),
  'sysctl-setting': setting(sysctls.kinds),
  template: (value) =>
    [...value.matchAll(/\{\{(.*?)\}\}/g)].every(([, inside = '']) =>
      oneOf(templateFields.names)(inside.replace(/^(json )?\./, '')),
    ) && /^([^{}]|\{\{[^{}]*\}\})*$/.test(value),
  text,
  ulimit: like(/^(cpu|memlock|nofile|nproc)=-?\d+$/),
  unit: oneOf(units.names),
  'unit-property': oneOf(unitProperties.names),
  'unit-setting': setting(unitDirectives.kinds),
  url,
  user,
  variable: oneOf(Object.keys(variables)),
  volume,
};

/**
 * Whether `value` is of this kind; `…` is of every kind.
 * @throws for a kind that does not exist
 */
export function isKind(kind: string, value: string): boolean {
  if (value === '…') return true;
  const choice = /^\((.*)\)$/.exec(kind)?.[1];
  if (choice !== undefined) return choice.split('|').includes(value);
  const test = kinds[kind];
  if (!test) throw new Error(`no kind of word is called ${kind}`);
  return test(value);
}
