import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { makePlan } from './make-plan.ts';
import { printCommands } from './print/commands.ts';
import { printFile } from './print/files.ts';
import { printJson } from './print/json.ts';
import { printUndo } from './print/undo.ts';
import type { Plan } from './types.ts';

function plan(wishes: Readonly<Record<string, string>>): Plan {
  const answer = makePlan({ system: 'debian-13', ...wishes }, en);
  if (answer.kind !== 'plan') throw new Error(JSON.stringify(answer));
  return answer.plan;
}

const refusalsOf = (wishes: Readonly<Record<string, string>>): string[] => {
  const answer = makePlan({ system: 'debian-13', ...wishes }, en);
  return answer.kind === 'refused' ? answer.refusals.map((refusal) => refusal.id) : [];
};

const text = (wishes: Readonly<Record<string, string>>) => printCommands(plan(wishes), en);
const ids = (wishes: Readonly<Record<string, string>>) => plan(wishes).steps.map((step) => step.id);
const override = (wishes: Readonly<Record<string, string>>) =>
  printFile(plan(wishes), 'override.conf');

describe('the default plan', () => {
  it('is the shortest that is right: no kernel setting, no delegation, no helper', () => {
    expect(ids({})).toEqual([
      'packages-in-the-way',
      'repository-key',
      'repository',
      'packages',
      'rootful',
      'subordinate-ids',
      'lingering',
      'override',
      'setup',
      'verify',
    ]);
    expect(text({})).not.toMatch(/slirp4netns|apparmor|sysctl/);
  });

  it('names the driver, so that another package cannot change it', () => {
    expect(override({})).toContain('DOCKERD_ROOTLESS_ROOTLESSKIT_NET=gvisor-tap-vsock');
  });
});

describe('the daemon of root', () => {
  const wish = { rootful: 'disable', limits: 'none' };
  const warned = (more: Readonly<Record<string, string>>) =>
    plan({ ...wish, ...more }).notices.map(({ id }) => id);

  it('is switched off by a step, or by hand where nothing here knows how it was started', () => {
    expect(ids(wish)).toContain('rootful');
    expect(warned({})).not.toContain('W47');
    expect(ids({ ...wish, systemd: 'no' })).not.toContain('rootful');
    expect(warned({ systemd: 'no' })).toContain('W47');
    const alpine = { ...wish, system: 'alpine-3.24' };
    expect(ids(alpine)).toContain('rootful');
    expect(plan(alpine).notices.map(({ id }) => id)).not.toContain('W47');
  });
});

describe('what the package manager cannot find by itself', () => {
  const said = (wishes: Readonly<Record<string, string>>): string =>
    plan(wishes)
      .notices.map(({ text: notice }) => notice)
      .join('\n');

  it('is said before the first command fails: where the packages of an old release went', () => {
    expect(said({ system: 'debian-10' })).toContain(
      'deb https://archive.debian.org/debian buster main',
    );
    expect(said({ system: 'debian-11' })).not.toContain('archive.debian.org');
  });

  it('is said before the first command fails: which extension of SLES has Docker', () => {
    const sles = said({ system: 'sles-15', arch: 'aarch64' });
    expect(sles).toContain('SUSEConnect -p sle-module-containers/15.7/aarch64;');
    for (const wishes of [
      { system: 'sles-15', method: 'script' },
      { system: 'opensuse-leap-15.6' },
      { system: 'sles-16' },
    ])
      expect(said(wishes)).not.toContain('SUSEConnect');
  });
});

describe('data of an older engine under SELinux', () => {
  const said = (wishes: Readonly<Record<string, string>>) =>
    plan(wishes).notices.some(({ id }) => id === 'W53');

  it('is spoken of where it would not be found again, with the option that keeps it', () => {
    for (const system of ['fedora-44', 'rhel-9']) expect(said({ system })).toBe(true);
    expect(said({ selinux: 'yes' })).toBe(true);
    for (const wishes of [
      {},
      { selinux: 'yes', docker: '28.5.2' },
      { selinux: 'yes', storage: 'fuse-overlayfs' },
      { system: 'fedora-44', selinux: 'no' },
    ])
      expect(said(wishes)).toBe(false);
    expect(ids({ system: 'fedora-44', storage: 'fuse-overlayfs' })).toContain('daemon-config');
  });
});

describe('modules that the daemon of root would have loaded', () => {
  it('are loaded by the plan where the packages start no daemon', () => {
    const modules = (wishes: Readonly<Record<string, string>>) =>
      plan(wishes).steps.find(({ id }) => id === 'modules')?.commands ?? [];
    expect(modules({})).toEqual([]);
    for (const wishes of [{ systemd: 'no' }, { systemd: 'no', method: 'distro', docker: '26.1' }])
      expect(modules(wishes).join()).toMatch(/modprobe -a .*(nf|ip)_tables/);
    expect(modules({ systemd: 'no' }).join()).toContain('nf_tables');
  });
});

describe('the start at boot without systemd', () => {
  const said = (wishes: Readonly<Record<string, string>>) =>
    plan(wishes).notices.find(({ id }) => id === 'W32')?.text;

  it('names the service that the packages bring, where they bring one', () => {
    for (const system of ['alpine-3.23', 'alpine-3.24'])
      expect(said({ system })).toContain('rc-update -U add docker');
    for (const wishes of [
      { system: 'alpine-3.22' },
      { system: 'alpine-3.24', method: 'script' },
      { systemd: 'no' },
    ])
      expect(said(wishes)).not.toContain('rc-update');
    expect(said({ system: 'alpine-3.24', autostart: 'no' })).toBeUndefined();
  });
});

describe('drivers', () => {
  it('one line is enough for pasta from 28.5.2 on, older engines need both and the MTU', () => {
    expect(override({ network: 'pasta' })).not.toContain('PORT_DRIVER');
    const old = override({ network: 'pasta', docker: '28.5.1' });
    expect(old).toContain('PORT_DRIVER=implicit');
    expect(old).toContain('MTU=65520');
  });

  it.each([
    ['E01', { network: 'slirp4netns', 'port-driver': 'implicit' }],
    ['E02', { network: 'pasta', 'port-driver': 'slirp4netns' }],
    ['E03', { network: 'pasta', 'port-driver': 'builtin' }],
    ['E04', { network: 'host' }],
    ['E05', { network: 'pasta', docker: '24.0.9' }],
    ['E05', { network: 'gvisor-tap-vsock', docker: '29.4.0' }],
    ['E06', { system: 'debian-12', network: 'pasta' }],
    [
      'E07',
      {
        network: 'pasta',
        'port-driver': 'pesto',
        passt: '2026_06_01',
        docker: '29.8.0',
        ipv6: 'yes',
      },
    ],
    ['E08', { mtu: '65522' }],
    ['E09', { network: 'vpnkit', subnet: '10.0.3.0/24' }],
    ['E10', { network: 'gvisor-tap-vsock', ipv6: 'yes' }],
    ['E12', { method: 'script', arch: 's390x' }],
    ['E13', { system: 'ubuntu-24.04', method: 'script', privilege: 'none' }],
    ['E14', { privilege: 'none', subids: 'missing' }],
    ['E15', { limits: 'memory', cgroup: 'v1' }],
    ['E16', { 'home-fs': 'nfs' }],
    ['E17', { user: 'root' }],
    ['E30', { system: 'debian-11', storage: 'overlay2' }],
    ['E36', { network: 'lxc-user-nic', rootful: 'keep' }],
    ['E37', { network: 'vpnkit', method: 'distro' }],
    ['E39', { method: 'distro', docker: '29.9.0' }],
    ['E40', { system: 'rhel-10', docker: '28.0.4' }],
  ])('%s refuses %o', (id, wishes) => {
    expect(refusalsOf(wishes)).toContain(id);
  });
});

describe('ports below 1024', () => {
  it('open exactly the port asked for', () => {
    expect(printFile(plan({ 'lowest-port': '80' }), 'sysctl.conf')).toContain(
      'net.ipv4.ip_unprivileged_port_start = 80\n',
    );
  });

  it('by capability only where that helps', () => {
    expect(ids({ 'lowest-port': '80', 'privileged-ports': 'setcap' })).toContain('setcap');
    expect(
      refusalsOf({ network: 'pasta', 'lowest-port': '80', 'privileged-ports': 'setcap' }),
    ).toEqual(['E27']);
  });
});

describe('an upgrade', () => {
  it.each([
    ['debian-13', /\b(dnf|zypper|apk)\b/],
    ['fedora-44', /\b(apt|apt-get|apt-mark|zypper|apk)\b/],
    ['opensuse-tumbleweed', /\b(apt|apt-get|apt-mark|dnf|apk)\b/],
    ['alpine-3.24', /\b(apt|apt-get|apt-mark|dnf|zypper)\b/],
  ])('on %s names no package manager of another system', (system, others) => {
    const wishes = { system, task: 'upgrade', 'from-docker': '28.0.1' };
    const { notices } = plan(wishes);
    expect([text(wishes), ...notices.map((notice) => notice.text)].join('\n')).not.toMatch(others);
  });
});

describe('what an upgrade says of RootlessKit', () => {
  it.each([
    ['debian-13', true],
    // Packaged apart: nobody knows which one was there before.
    ['alpine-3.24', false],
  ])('on %s is what comes with the engine: %s', (system, brings) => {
    const { notices } = plan({ system, task: 'upgrade', 'from-docker': '28.0.1' });
    const said = notices.find(({ id }) => id === 'W91')?.text ?? '';
    expect(said).toContain('28.0.1');
    expect(said.includes('RootlessKit')).toBe(brings);
  });
});

describe('an account of a domain', () => {
  const said = (wishes: Readonly<Record<string, string>>) =>
    plan({ user: 'CORP\\ann', ...wishes }).notices.map(({ id }) => id);

  it('is told that a directory may number its accounts where ranges seem free', () => {
    expect(said({})).toContain('W96');
    expect(plan({ user: 'alice' }).notices.map(({ id }) => id)).not.toContain('W96');
  });

  it('is not, where the range is named or comes from the directory', () => {
    expect(said({ 'subid-range': '2147483648-2147549183' })).not.toContain('W96');
    expect(said({ subids: 'present' })).not.toContain('W96');
    expect(said({ subids: 'directory' })).not.toContain('W96');
  });
});

describe('cgroup v1', () => {
  it('is a machine that must be forced to boot, where systemd gives it up', () => {
    const said = (wishes: Readonly<Record<string, string>>) =>
      plan(wishes).notices.map(({ id }) => id);
    expect(said({ cgroup: 'v1', docker: '28.5.1' })).toContain('W95');
    expect(said({ system: 'debian-12', cgroup: 'v1' })).not.toContain('W95');
  });
});

describe('limits', () => {
  it('need no delegation where the system delegates already', () => {
    expect(ids({ limits: 'cpu,memory,pids' })).not.toContain('delegation');
    expect(ids({ system: 'ubuntu-22.04', limits: 'cpu' })).toContain('delegation');
  });

  it('restart the user manager, because reloading is not enough', () => {
    expect(text({ limits: 'io', user: 'alice' })).toContain(
      'sudo systemctl restart "user@$(id -u alice).service"',
    );
  });
});

describe('who runs the administrator’s part', () => {
  it('sudo knows who asks; a root shell must be told', () => {
    expect(text({})).toContain('sudo loginctl enable-linger "$(id -un)"');
    expect(text({ privilege: 'root' })).toContain(
      '\n    loginctl enable-linger "$' + '{ROOTLESS_USER:?}"',
    );
    expect(text({ privilege: 'doas', user: 'bob' })).toContain('doas loginctl enable-linger bob');
  });
});

describe('Debian’s own packages', () => {
  const distro = { method: 'distro' };
  it('follow the sequence that was seen to work', () => {
    expect(plan(distro).options.docker).toBe('26.1.5');
    expect(ids(distro)).toEqual([
      'packages-in-the-way',
      'packages',
      'scripts',
      'rootful',
      'subordinate-ids',
      'modules',
      'lingering',
      'override',
      'setup',
      'verify',
    ]);
    expect(text(distro)).toContain('docker.io docker-cli rootlesskit');
    // The tool of 20.10.5 makes no context, that of 20.10.24 makes and selects it.
    expect(text({ ...distro, system: 'debian-11' })).toMatch(
      /docker context create rootless .*\n +docker context use rootless/,
    );
    expect(text({ ...distro, system: 'debian-12' })).not.toMatch(/docker context (create|use)/);
  });
});

describe('the host’s localhost', () => {
  it('is opened at the address of the driver, also in another network', () => {
    const address = (wishes: Readonly<Record<string, string>>) =>
      JSON.parse(printFile(plan({ 'host-loopback': 'yes', ...wishes }), 'daemon.json'))[
        'host-gateway-ip'
      ];
    expect(address({ network: 'slirp4netns' })).toBe('10.0.2.2');
    expect(address({ network: 'gvisor-tap-vsock' })).toBe('10.0.2.1');
    expect(address({ network: 'pasta', subnet: '10.0.3.0/24' })).toBe('10.0.3.2');
  });
});

describe('remote access', () => {
  it('by TCP is always with TLS, and forwards the port only into an attached network', () => {
    const detached = override({ api: 'tcp' });
    expect(detached).toContain('--tlsverify');
    expect(detached).not.toContain('-p 0.0.0.0:2376');
    expect(override({ api: 'tcp', 'detach-netns': 'no' })).toContain('-p 0.0.0.0:2376:2376/tcp');
  });
});

describe('AppArmor', () => {
  it('gets a profile only where the program is in a home directory and user namespaces are restricted', () => {
    expect(ids({ system: 'ubuntu-24.04', method: 'script' })).toContain('apparmor');
    expect(ids({ system: 'ubuntu-24.04' })).not.toContain('apparmor');
    expect(ids({ system: 'ubuntu-22.04', method: 'script' })).not.toContain('apparmor');
    expect(ids({ method: 'script' })).not.toContain('apparmor');
  });
});

describe('the packet filter', () => {
  const modules = (wishes: Readonly<Record<string, string>>) =>
    plan(wishes)
      .steps.find((step) => step.id === 'modules')
      ?.commands.at(-1);

  it('of Enterprise Linux 10 is in a package of its own, and never the old one', () => {
    for (const system of ['centos-10', 'rhel-10']) {
      expect(text({ system })).toContain(' kernel-modules-extra ');
      expect(modules({ system })).toBe('sudo modprobe -a nf_tables nft_compat xt_addrtype');
      expect(text({ system, method: 'script' })).toContain('| SKIP_IPTABLES=1 sh');
    }
    expect(text({ system: 'rhel-9' })).not.toContain('kernel-modules-extra');
    expect(refusalsOf({ system: 'centos-10', docker: '28.1.0' })).toEqual([]);
  });

  it('of SUSE 15 is the old one, Tumbleweed is told to take the new one', () => {
    expect(modules({ system: 'sles-15' })).toContain(
      'ip_tables iptable_mangle iptable_nat iptable_filter',
    );
    expect(text({ system: 'opensuse-tumbleweed' })).toContain(' iptables-backend-nft ');
  });

  it('the old module is asked for by the script where kernels have it, and doubted from 6.17 on', () => {
    expect(modules({ method: 'script' })).toContain('ip_tables');
    expect(text({ method: 'script' })).not.toContain('SKIP_IPTABLES');
    expect(text({ system: 'ubuntu-26.04', method: 'script' })).toContain('SKIP_IPTABLES=1');
    const ids = plan({ system: 'debian-12', kernel: '6.17', docker: '28.0.4' }).notices.map(
      ({ id }) => id,
    );
    expect(ids).toContain('W41');
  });
});

describe('packages without the setup tool', () => {
  it('Arch enables the unit that is there, Alpine starts by itself; both make the context', () => {
    const arch = text({ system: 'arch' });
    expect(arch).toContain('systemctl --user enable --now docker');
    expect(arch).not.toContain('setuptool');
    const alpine = text({ system: 'alpine-3.24' });
    expect(alpine).not.toContain('setuptool');
    for (const [plan, directory] of [
      [arch, '$XDG_RUNTIME_DIR'],
      [alpine, '$HOME/.docker/run'],
    ])
      expect(plan).toContain(
        `docker context create rootless --docker "host=unix://${directory}/docker.sock"\n    docker context use rootless`,
      );
  });
});

describe('storage', () => {
  it('names fuse-overlayfs only where overlay cannot work', () => {
    const driver = (wishes: Readonly<Record<string, string>>) =>
      printFile(plan(wishes), 'daemon.json');
    expect(driver({ system: 'debian-11' })).toContain('fuse-overlayfs');
    expect(driver({ system: 'rhel-8' })).toContain('fuse-overlayfs');
    expect(driver({ system: 'fedora-43', docker: '28.5.2' })).toContain('fuse-overlayfs');
    for (const system of ['debian-12', 'ubuntu-22.04', 'fedora-44', 'rhel-10'])
      expect(driver({ system })).toBe('');
  });
});

describe('without systemd', () => {
  it('a start script keeps the settings, and nothing asks for units', () => {
    const alpine = plan({ system: 'alpine-3.24' });
    expect(alpine.steps.map((step) => step.id)).toEqual(
      expect.arrayContaining(['launcher', 'start']),
    );
    const typed = alpine.steps.flatMap((step) => [...step.commands, ...step.undo]).join('\n');
    expect(typed).not.toMatch(/systemctl|loginctl/);
  });
});

describe('printers', () => {
  it('JSON has the shape that others rely on', () => {
    const printed = JSON.parse(printJson({ kind: 'plan', plan: plan({ 'lowest-port': '80' }) }));
    expect(Object.keys(printed)).toEqual(['rules', 'options', 'notices', 'steps']);
    for (const step of printed.steps) {
      expect(Object.keys(step).sort()).toEqual(
        [
          'caution',
          'check',
          'commands',
          'docs',
          'file',
          'id',
          'lane',
          'requires',
          'title',
          'touches',
          'undo',
          'verify',
          'why',
        ].sort(),
      );
      expect(step.docs).toMatch(/^\/en\/guide\/[\w-]+\//);
    }
  });

  it('JSON of a refusal names the change', () => {
    const printed = JSON.parse(printJson(makePlan({ system: 'debian-13', mtu: '99999' }, en)));
    expect(printed.refused[0]).toMatchObject({ id: 'E08', change: { mtu: 'auto' } });
  });

  it('undo goes backwards and says what it keeps', () => {
    const undo = printUndo(plan({ 'lowest-port': '80' }), en);
    expect(undo.indexOf('setuptool.sh uninstall')).toBeLessThan(undo.indexOf('99-rootless.conf'));
    expect(undo).toContain('disable-linger');
    expect(undo).toContain('Kept:');
    expect(undo).not.toMatch(/^[^#\n].*\.local\/share\/docker/m);
  });
});
