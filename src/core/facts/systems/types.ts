import type { Controller } from '../controllers.ts';
import type { FamilyId } from '../families.ts';
import type { Tool } from '../packages.ts';
import type { Provenance } from '../provenance.ts';
import type { SystemId } from './ids.ts';

/** Processor architectures by the name that `uname -m` prints. */
export type Arch = 'x86_64' | 'aarch64' | 'armhf' | 'ppc64le' | 's390x' | 'riscv64';

/** Docker's own package repository for a release. */
export interface DockerRepository {
  /** The directory below `https://download.docker.com/linux/`. */
  readonly os: 'debian' | 'ubuntu' | 'fedora' | 'centos' | 'rhel';
  /** Suite of an apt repository, or the release in a dnf one. */
  readonly suite: string;
  readonly arch: readonly Arch[];
  /** Packages of the release that bring the same plugins as Docker's, which only dpkg notices. */
  readonly plugins?: readonly string[];
  /**
   * The first engine there, by the day on which Docker's builds of the release began (a patch release
   * of that week is let through). Unset where it has every engine from 20.10 on.
   */
  readonly first?: string;
  /** The newest engine there, where Docker no longer builds for the release. */
  readonly last?: string;
  /** The system that Docker builds it for, where that is another one than the row's. */
  readonly builtFor?: string;
}

/** What packet filtering needs where a release's iptables or kernel differ from the others'. */
export interface Netfilter extends Provenance {
  /** Packages beside the one that has iptables. */
  readonly packages?: readonly string[];
  /** Modules beside the one that the setup tool asks for. */
  readonly modules?: readonly string[];
  /** Set where the kernel has no `ip_tables` any more, which older setup tools ask for. */
  readonly ipTables?: 'absent';
}

/** RootlessKit as a distribution packages it: apart from Docker, so of a version of its own. */
export interface PackagedRootlessKit extends Provenance {
  /** `X.Y.Z`; `null` where it was not read: then a plan counts on nothing but the oldest drivers. */
  readonly version: string | null;
}

/** What the distribution itself packages of Docker. */
export interface DistroDocker extends Provenance {
  readonly version: string;
  /** What its scripts start, and so which drivers there are: not the version of Docker decides. */
  readonly rootlesskit: PackagedRootlessKit;
  readonly packages: readonly string[];
  /** Where the package hides the rootless scripts, when that is not on PATH. */
  readonly contrib?: string;
  /** The extension of SLES that has it, as `SUSEConnect` takes it in front of the processor. */
  readonly extension?: string;
  /** What has to be built from the user repository of Arch Linux. */
  readonly aur?: string;
  /** `unit`: in place of the setup tool there is a unit of the user; `none`: neither is known. */
  readonly setup?: 'unit' | 'none';
  /** Set where it brings a service that the user's OpenRC can start, settings of its own included. */
  readonly userService?: 'openrc';
}

/** How a release calls itself in /etc/os-release. */
export interface OsRelease {
  /** `ID` there, which several releases share. */
  readonly id: string;
  /**
   * How `VERSION_ID` begins: `9` is also what calls itself 9.6. Empty where a release says none, and
   * `null` where it is always the newest, whatever it says.
   */
  readonly versionId: string | null;
  /** Other `ID`s of the same release. */
  readonly also?: readonly string[];
  /** What tells it from the release whose name it bears as well. */
  readonly board?: 'raspberry-pi';
}

/** A controller of cgroups that the machine's firmware has the kernel leave out. */
export interface BootController {
  readonly controllers: readonly Controller[];
  /** What the kernel has to be told, and the file with its command line. */
  readonly parameter: string;
  readonly file: string;
}

/** One release of a distribution: all that the planner needs to know about it. */
export interface SystemRow extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly osRelease: OsRelease;
  readonly family: FamilyId;
  /** The release that it follows: whatever its own row does not say is what that one is. */
  readonly parent?: string;
  /** What that is called. */
  readonly parentName?: string;
  /** Kernel of the release itself, `X.Y`. */
  readonly kernel: string;
  /** Major version of systemd; `null` where the release has another init. */
  readonly systemd: number | null;
  readonly cgroup: 'v1' | 'v2';
  /** Controllers that an ordinary user's manager gets without our doing. */
  readonly delegated: readonly Controller[];
  /** `sysctl`: off until `kernel.unprivileged_userns_clone = 1`; `apparmor`: only with a profile. */
  readonly userns: 'open' | 'sysctl' | 'apparmor';
  readonly lsm: 'apparmor' | 'selinux' | 'none';
  /** Helpers in the release's own archive; `null` when it has none. passt as `YYYY_MM_DD`. */
  readonly slirp4netns: string | null;
  readonly passt: string | null;
  /** Last day of free support as endoflife.date has it, LTS included; `null` for rolling releases. */
  readonly endOfLife: string | null;
  readonly repository: DockerRepository | null;
  readonly distro: DistroDocker | null;
  /** Where the release's own packages went when its mirrors dropped them: as a line of apt has it. */
  readonly archive?: string;
  readonly netfilter?: Netfilter;
  /** Helpers that no repository of the release has. */
  readonly missing?: readonly Tool[];
  /** What makes /usr writable, as root, where it is not. */
  readonly unlock?: string;
  /** The setting by which the system sets up rootless Docker itself: there is no plan then. */
  readonly configured?: string;
  /** Controllers that a boot parameter has to switch on. */
  readonly atBoot?: BootController;
  /** Helpers that the release still packages, and advises against. */
  readonly deprecates?: readonly Tool[];
  /** Set where lxc is no package of the release itself. */
  readonly lxc?: 'epel';
  /** Set where some report that pasta works with the release's passt, and others that it does not. */
  readonly passtReports?: 'contradict';
  /** Names of columns that are general knowledge: the output says so instead of stating them. */
  readonly unconfirmed?: readonly (keyof SystemRow)[];
}

/** A release that the planner knows. */
export interface SystemRelease extends SystemRow {
  readonly id: SystemId;
}
