import type { Place } from './places.ts';
import type { TreeName } from './trees.ts';

/** What the rehearsal has to know of a package manager beside what plans print. */
export interface Manager {
  /** Shell that prints the program with its version. */
  readonly version: string;
  /** Makes a machine of a place: its distribution's packages can be had. */
  prepare(place: Place, release: string): void;
  /** Shell that prints the version of a package that is there, and fails where it is not. */
  readonly versionOf: (name: string) => string;
  /** Shell that installs packages of the distribution, which are in the way. */
  readonly bring: (names: readonly string[]) => string;
  /** Shell that installs one of these packages at a version, from Docker's repository. */
  readonly bringAt: (name: string, version: string) => string;
  /** Shell that brings all packages to their newest version. */
  readonly upgradeAll: string;
}

/** Runs what a rehearsal itself needs. */
function must(place: Place, text: string): void {
  const { ok, out } = place.root_(text);
  if (!ok) throw new Error(`${text}: ${out}`);
}

const quietApt = 'DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends';

const apt: Manager = {
  version: 'apt-get --version | head -n 1',
  prepare(place) {
    place.write(
      'etc/apt/sources.list.d/distribution.sources',
      'Types: deb\nURIs: file:/distribution\nSuites: ./\nTrusted: yes\n',
    );
  },
  versionOf: (name) =>
    `dpkg-query -W -f='\${db:Status-Abbrev}\${Version}\\n' ${name} | sed -n 's/^.i *//p' | grep .`,
  upgradeAll: `${quietApt} upgrade`,
  bring: (names) => `${quietApt} update; ${quietApt} install ${names.join(' ')}`,
  bringAt: (name, version) => `${quietApt} update; ${quietApt} install '${name}=${version}*'`,
};

const rpmVersion = (name: string): string =>
  `rpm -q --whatprovides --qf '%{VERSION}\\n' ${name} | grep -v ' '`;

/** One list of what is installed, for everybody; Debian 12 gives each account one of its own. */
function setUpRpm(place: Place): void {
  place.write('etc/rpm/macros', '%_dbpath /var/lib/rpm\n');
  must(place, 'rpm --initdb');
}

const dnfOf = (program: string): Manager => ({
  version: `${program} --version | sed "s/^\\([0-9]\\)/dnf \\1/;q"`,
  prepare(place, release) {
    setUpRpm(place);
    // Fedora and its kind call dnf5 dnf; Debian does not.
    if (program === 'dnf5') {
      must(place, 'ln -s dnf5 /usr/bin/dnf');
      // A plugin that keeps copies of packages, which Fedora does not install.
      place.write('etc/dnf/libdnf5-plugins/local.conf', '[main]\nenabled = false\n');
    }
    // By this one dnf knows the number of the release.
    must(
      place,
      `rpm -i --nodeps --nosignature /distribution/release/system-release-${release}.rpm`,
    );
    place.write('etc/yum.repos.d/distribution.repo', distribution('rhel'));
  },
  versionOf: rpmVersion,
  upgradeAll: 'dnf upgrade -y',
  bring: (names) => `dnf install -y ${names.join(' ')}`,
  bringAt: (name, version) => `dnf install -y ${name}-${version}`,
});

const distribution = (family: string): string =>
  `[distribution]\nname=Distribution\nbaseurl=file:///distribution/${family}\nenabled=1\ngpgcheck=0\n`;

/** Where a distribution of zypper's has what it brings later. */
export const newer = {
  path: 'etc/zypp/repos.d/newer.repo',
  text: distribution('suse-newer').replaceAll('distribution]', 'newer]'),
};

const zypper: Manager = {
  version: 'zypper --version',
  prepare(place) {
    setUpRpm(place);
    place.write('etc/zypp/repos.d/distribution.repo', distribution('suse'));
  },
  versionOf: rpmVersion,
  upgradeAll: 'zypper --non-interactive update',
  bring: (names) => `zypper --non-interactive install ${names.join(' ')}`,
  bringAt: (name, version) => `zypper --non-interactive install ${name}=${version}`,
};

const pacman: Manager = {
  version: 'pacman --version | grep -o "Pacman v[0-9.]*"',
  prepare(place) {
    place.write(
      'etc/pacman.conf',
      '[options]\nArchitecture = auto\nSigLevel = Never\nLocalFileSigLevel = Optional\n[distribution]\nServer = file:///distribution/arch\n',
    );
    must(place, 'pacman -Sy');
  },
  versionOf: (name) => `set -o pipefail; pacman -Q ${name} | cut -d' ' -f2`,
  upgradeAll: 'pacman -Su --noconfirm',
  bring: (names) => `pacman -S --noconfirm ${names.join(' ')}`,
  // Its repositories have one version of each.
  bringAt: () => 'false',
};

/** The package manager of a tree. */
export const managers: Readonly<Record<Exclude<TreeName, 'workshop'>, Manager>> = {
  'apt-12': apt,
  'apt-13': apt,
  'dnf-4.14': dnfOf('dnf'),
  'dnf-4.23': dnfOf('dnf'),
  dnf5: dnfOf('dnf5'),
  zypper,
  pacman,
};
