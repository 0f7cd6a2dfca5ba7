import { describe, expect, it } from 'vitest';
import { words } from '../../words/index.ts';
import { systems } from '../facts/systems/index.ts';
import { makePlan } from '../planner/make-plan.ts';
import { parseProbe } from './parse.ts';
import { relativeText } from './relative.ts';

/** The newest release of a distribution that has a row. */
const newest = (os: string): string | undefined =>
  systems
    .filter(({ id, osRelease }) => osRelease.id === os && id.startsWith(`${os}-`))
    .toSorted((one, other) => Number(one.osRelease.versionId) - Number(other.osRelease.versionId))
    .at(-1)?.id;

/** What machines say in /etc/os-release, and what else tells of them; trimmed to that. */
const unknown: readonly (readonly [name: string, says: string, system: string | undefined])[] = [
  ['Kali', 'os=kali\nlike=debian\ncodename=kali-rolling\nkernel=6.16.8+kali-amd64', 'debian-13'],
  ['Pop!_OS', 'os=pop\nlike=ubuntu debian\nbase=jammy\nkernel=6.17.9-generic', 'ubuntu-22.04'],
  ['LMDE 7', 'os=linuxmint\nrelease=7\nlike=debian\nbase=trixie\nmanager=apt', 'debian-13'],
  ['Mint 21', 'os=linuxmint\nrelease=21.3\nlike=ubuntu debian\nbase=jammy', 'ubuntu-22.04'],
  ['Zorin', 'os=zorin\nrelease=18\nlike=ubuntu debian\nbase=noble', 'ubuntu-24.04'],
  ['Manjaro', 'os=manjaro\nlike=arch\nmanager=pacman', 'arch'],
  ['EuroLinux', 'os=eurolinux\nrelease=9.4\nlike=rhel fedora centos', 'rhel-9'],
  ['CloudLinux', 'os=cloudlinux\nrelease=8.10\nlike=rhel fedora centos', 'rhel-8'],
  ['TencentOS 3', 'os=tencentos\nrelease=3.1\nlike=rhel fedora centos\nkernel=5.4.119', 'rhel-8'],
  ['Debian of the day after', 'os=debian\nrelease=99', newest('debian')],
  ['Debian of long ago', 'os=debian\nrelease=9', 'debian-10'],
  ['Ubuntu between two', 'os=ubuntu\nrelease=25.04\nlike=debian', 'ubuntu-24.04'],
  ['Fedora of the day after', 'os=fedora\nrelease=99', newest('fedora')],
  [
    'openSUSE MicroOS',
    'os=opensuse-microos\nlike=suse opensuse\nkernel=7.1.2',
    'opensuse-tumbleweed',
  ],
  ['UOS for servers', 'os=uos\nrelease=20\nmanager=dnf\nkernel=4.19.90', 'rhel-8'],
  [
    'Kylin’s desktop',
    'os=kylin\nrelease=v10\nlike=debian\nmanager=apt\nkernel=5.4.18',
    'debian-10',
  ],
  ['a system with dnf', 'os=something\nmanager=dnf\nkernel=6.6.0', 'rhel-9'],
  ['Gentoo', 'os=gentoo\nrelease=2.17', undefined],
];

describe('a system that is not known', () => {
  it.each(unknown)('%s gets its nearest relative, which is said', (_, says, system) => {
    const probe = parseProbe(says);
    expect(probe.options.system).toBe(system);
    for (const { probe: catalogue } of Object.values(words)) {
      const text = relativeText(probe, catalogue.relative);
      expect(text).toHaveLength(system === undefined ? 0 : 2);
      expect(text.join()).not.toMatch(/undefined|\{\w+\}/);
    }
  });

  it('is never given commands in silence', () => {
    for (const [, says] of unknown) {
      const { options, relative } = parseProbe(says);
      if (options.system) expect(relative, says).not.toBeNull();
    }
  });
});

describe('a system that bears another one’s name', () => {
  it.each([
    [
      'Raspberry Pi OS, by its kernel',
      'ID=debian\nVERSION_ID="13"\n6.12.47+rpt-rpi-v8',
      'raspberry-pi-os-13',
    ],
    [
      'Raspberry Pi OS, by its file',
      'os=debian\nrelease=12\nboard=raspberry-pi',
      'raspberry-pi-os-12',
    ],
    ['its 32-bit edition', 'ID=raspbian\nVERSION_ID="12"\nID_LIKE=debian', 'raspberry-pi-os-12'],
    [
      'Debian on the same board',
      'os=debian\nrelease=13\nboard=\nkernel=6.12.57+deb13-arm64',
      'debian-13',
    ],
    ['openEuler with capitals', 'ID="openEuler"\nVERSION_ID="24.03"', 'openeuler-24.03'],
    ['deepin with a capital', 'ID=Deepin\nVERSION_ID="23"', 'deepin-23'],
    [
      'Alibaba Cloud Linux',
      'ID="alinux"\nID_LIKE="rhel fedora centos anolis"\nVERSION_ID="3"',
      'alinux-3',
    ],
    [
      'Mint',
      'ID=linuxmint\nVERSION_ID="22.2"\nID_LIKE="ubuntu debian"\nUBUNTU_CODENAME=noble',
      'linuxmint-22',
    ],
  ])('%s is known', (_, says, system) => {
    expect(parseProbe(says)).toMatchObject({ options: { system }, relative: null });
  });
});

it('NixOS is led to its configuration, whatever else is wanted', () => {
  for (const wish of [{}, { limits: 'cpu' }, { network: 'pasta' }, { 'data-root': '/etc' }])
    for (const language of Object.values(words)) {
      const result = makePlan({ system: 'nixos', ...wish }, language);
      if (result.kind !== 'refused') throw new Error(result.kind);
      expect(result.refusals).toHaveLength(1);
      expect(result.refusals[0]?.text).toContain(
        'virtualisation.docker.rootless = { enable = true;',
      );
      expect(result.refusals[0]?.docs).toContain('#nixos');
    }
});
