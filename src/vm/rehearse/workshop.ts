import type { FamilyId } from '../../core/facts/families.ts';
import type { Place } from './places.ts';
import {
  dockerStandIns,
  engines,
  newerSuse,
  pacmanDistribution,
  releaseStandIns,
  rpmDistribution,
  type StandIn,
} from './stand-ins.ts';

/** A repository of Docker's, as a plan names it: below the operating system, for one release. */
export interface Wanted {
  readonly format: 'deb' | 'rpm';
  readonly os: string;
  readonly suite: string;
}

const program = (name: string, version: string): string =>
  `#!/bin/sh\\necho "${name === 'dockerd' ? `Docker version ${version}, build` : `${name}:`} a stand-in"\\n`;

/** Shell that puts the programs of a package below a folder. */
const programsOf = ({ version, programs = [] }: StandIn, folder: string): string[] =>
  programs.flatMap((name) => [
    `mkdir -p ${folder}/usr/bin`,
    `printf '${program(name, version)}' >${folder}/usr/bin/${name}`,
    `chmod 755 ${folder}/usr/bin/${name}`,
  ]);

/** Shell that builds a package for apt, with the kind of version that Docker gives it. */
function buildDeb(standIn: StandIn, { os, suite }: Wanted, out: string): string[] {
  const { name, version, epoch, relations } = standIn;
  const whole = `${epoch ? `${epoch}:` : ''}${version}-1~${os}~${suite}`;
  const control = [
    `Package: ${name}`,
    `Version: ${whole}`,
    'Architecture: amd64',
    'Maintainer: Nobody <nobody@rehearsal.test>',
    ...relations,
    'Description: stand-in',
  ];
  return [
    'rm -rf /b && mkdir -p /b/DEBIAN',
    ...programsOf(standIn, '/b'),
    `printf '%s\\n' ${control.map((line) => `'${line}'`).join(' ')} >/b/DEBIAN/control`,
    `dpkg-deb -Znone --build /b ${out}/${name}_${version}.deb >/dev/null`,
  ];
}

/** Shell that writes the recipe of a package for rpm; all recipes are built in one go. */
function recipe(standIn: StandIn, folder: string): string[] {
  const { name, version, epoch, relations, programs = [] } = standIn;
  const lines = [
    `Name: ${name}`,
    `Version: ${version}`,
    'Release: 1',
    ...(epoch ? [`Epoch: ${epoch}`] : []),
    'Summary: stand-in',
    'License: none',
    'BuildArch: noarch',
    ...relations,
    '%description',
    'A stand-in.',
    '%install',
    ...programs.flatMap((file) => [
      'mkdir -p %{buildroot}/usr/bin',
      `printf '${program(file, version)}' >%{buildroot}/usr/bin/${file}`,
    ]),
    '%files',
    ...programs.map((file) => `%attr(755,root,root) /usr/bin/${file}`),
  ];
  return [`cat >${folder}/${name}-${version}.spec <<'SPEC'`, ...lines, 'SPEC'];
}

/** Shell that builds packages for rpm into `out`, signed by `key` where one is named. */
const buildRpms = (standIns: readonly StandIn[], out: string, key?: string): string[] => [
  `rm -rf /s && mkdir -p /s ${out}`,
  ...standIns.flatMap((standIn) => recipe(standIn, '/s')),
  `rpmbuild -bb --quiet --nodeps --define '_topdir /r' --define '_rpmdir ${out}' --define '_build_name_fmt %%{NAME}-%%{VERSION}.rpm' /s/*.spec >/dev/null 2>/tmp/rpmbuild || { cat /tmp/rpmbuild; exit 1; }`,
  ...(key ? [`rpmsign --addsign --define '_gpg_name ${key}' ${out}/*.rpm >/dev/null`] : []),
  `createrepo_c -q ${out}`,
];

/** Shell that builds a package for pacman. */
const buildPacman = ({ name, version, relations }: StandIn, out: string): string[] => [
  'rm -rf /b && mkdir /b',
  `printf '%s\\n' 'pkgname = ${name}' 'pkgbase = ${name}' 'pkgver = ${version}-1' 'pkgdesc = stand-in' 'builddate = 1' 'size = 1' 'arch = any' ${relations.map((line) => `'${line}'`).join(' ')} >/b/.PKGINFO`,
  `tar -C /b -c .PKGINFO | gzip >${out}/${name}-${version}-1-any.pkg.tar.gz`,
];

/** The kinds of key that Docker has: for apt one with a key below it that signs, for rpm one alone. */
const keys = `
export GNUPGHOME=/keys
mkdir -m 700 /keys
make() { gpg --batch --quiet --passphrase '' --quick-generate-key "$1 <$1@rehearsal.test>" rsa4096 "$2" never 2>/dev/null; }
make apt cert
fpr=$(gpg --list-keys --with-colons apt@ | awk -F: '/^fpr/ { print $10; exit }')
gpg --batch --quiet --passphrase '' --quick-add-key "$fpr" rsa4096 sign never
make rpm sign
make other sign
mkdir -p /out/keys
for k in apt rpm other; do
  gpg --armor --export $k@ >/out/keys/$k.asc
  gpg --list-keys --with-colons $k@ | awk -F: '/^fpr/ { print $10; exit }' >/out/keys/$k.fpr
done`;

/** An authority of our own, and a server that it vouches for under the names of `hosts`. */
const certificates = (hosts: readonly string[]): string => `
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/CN=Rehearsal' -keyout /tmp/ca.key -out /out/ca.pem 2>/dev/null
openssl req -newkey rsa:2048 -nodes -subj '/CN=server' -keyout /out/server.key -out /tmp/server.csr 2>/dev/null
printf 'subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}' >/tmp/names
openssl x509 -req -in /tmp/server.csr -CA /out/ca.pem -CAkey /tmp/ca.key -days 2 -extfile /tmp/names -out /out/server.pem 2>/dev/null`;

/** Docker's repository for one release: signed by its key, and once more, by another, below `other`. */
function repositoryOf(wanted: Wanted, host: string): string[] {
  const { format, os, suite } = wanted;
  const lines: string[] = [];
  for (const [top, key] of [
    ['', format === 'deb' ? 'apt' : 'rpm'],
    ['other/', 'other'],
  ] as const) {
    const root = `/out/hosts/${host}/${top}linux/${os}`;
    lines.push(
      `mkdir -p ${root}`,
      `cp /out/keys/${format === 'deb' ? 'apt' : 'rpm'}.asc ${root}/gpg`,
    );
    if (format === 'deb') {
      const pool = `pool/${suite}`;
      const dist = `dists/${suite}`;
      lines.push(
        `mkdir -p ${root}/${pool} ${root}/${dist}/stable/binary-amd64`,
        ...engines.flatMap((engine) =>
          dockerStandIns('deb', engine).flatMap((one) => buildDeb(one, wanted, `${root}/${pool}`)),
        ),
        `cd ${root}`,
        `apt-ftparchive packages ${pool} >${dist}/stable/binary-amd64/Packages`,
        `apt-ftparchive -o APT::FTPArchive::Release::Suite=${suite} -o APT::FTPArchive::Release::Codename=${suite} -o APT::FTPArchive::Release::Components=stable -o APT::FTPArchive::Release::Architectures=amd64 release ${dist} >/tmp/Release`,
        `gpg --batch --quiet --local-user ${key}@ --clearsign --output ${dist}/InRelease /tmp/Release`,
      );
    } else {
      const all = engines.flatMap((engine) => dockerStandIns('rpm', engine));
      const seen = new Map(all.map((one) => [`${one.name}-${one.version}`, one]));
      lines.push(...buildRpms([...seen.values()], `${root}/${suite}/x86_64/stable`, `${key}@`));
    }
  }
  return lines;
}

/** Arch's own packages, and what its user repository has. */
const arch = (host: string): string[] => [
  'mkdir -p /out/distribution/arch',
  ...pacmanDistribution().flatMap((one) => buildPacman(one, '/out/distribution/arch')),
  'repo-add -q /out/distribution/arch/distribution.db.tar.gz /out/distribution/arch/*.pkg.tar.gz >/dev/null',
  recipeOfArch(host),
];

/** The recipe of Arch's user repository, for a package of the same name with a program in it. */
const recipeOfArch = (host: string): string => `
mkdir -p /a /out/hosts/${host}
cat >/a/PKGBUILD <<'PKG'
pkgname=docker-rootless-extras
pkgver=9.9
pkgrel=1
arch=(any)
depends=(slirp4netns)
package() {
  install -D -m 755 /dev/null "$pkgdir/usr/bin/dockerd-rootless.sh"
}
PKG
git -C /a init -q -b master
git -C /a add PKGBUILD
git -C /a -c user.name=n -c user.email=n@rehearsal.test commit -q -m one
git clone -q --bare /a /out/hosts/${host}/docker-rootless-extras.git
git -C /out/hosts/${host}/docker-rootless-extras.git update-server-info`;

/** What is made for the systems of a rehearsal. */
export interface Order {
  readonly repositories: readonly Wanted[];
  /** Families whose own packages are stood in for. */
  readonly families: readonly FamilyId[];
  /** The numbers of the releases for dnf. */
  readonly releases: readonly string[];
  readonly hosts: { readonly docker: string; readonly arch: string };
}

/** Makes keys, certificates, stand-in packages and repositories in the workshop, below /out. */
export function build(workshop: Place, { repositories, families, releases, hosts }: Order): void {
  const script = [
    'set -eu',
    'mkdir -p /out/distribution',
    keys,
    certificates([hosts.docker, hosts.arch]),
    ...repositories.flatMap((wanted) => repositoryOf(wanted, hosts.docker)),
    ...(['rhel', 'suse'] as const)
      .filter((family) => families.includes(family))
      .flatMap((family) => buildRpms(rpmDistribution(family), `/out/distribution/${family}`)),
    ...(families.includes('suse') ? buildRpms(newerSuse(), '/out/distribution/suse-newer') : []),
    ...(releases.length > 0
      ? buildRpms(releaseStandIns(releases), '/out/distribution/release')
      : []),
    ...(families.includes('arch') ? arch(hosts.arch) : []),
  ].join('\n');
  workshop.write('build.sh', script);
  const { ok, out } = workshop.root_('bash /build.sh');
  if (!ok) throw new Error(`the workshop failed: ${out.slice(-3000)}`);
}
