import { describe, expect, it } from 'vitest';
import { type Channel, carryOut } from './testing/lived-in/channels.ts';
import { faultsOf, machineIn, planFor } from './testing/lived-in/life.ts';
import { type Machine, whyNot } from './testing/lived-in/machine.ts';
import { harmed, left } from './testing/lived-in/promises.ts';
import { shareOf } from './testing/whole.ts';

const there = (await whyNot()) === '';

const engine = 'docker-ce docker-ce-cli docker-ce-rootless-extras';

/** Alice's daemon on an older Docker, which the house holds at that version. */
const older = `
installed uidmap dbus-user-session ${engine} containerd.io docker-buildx-plugin docker-compose-plugin
systemctl disable --now docker.service docker.socket
for p in ${engine}; do echo '=5:28.0.1-1~old' >/machine/packages/$p; done
for p in containerd.io docker-buildx-plugin docker-compose-plugin; do echo =1.7.1 >/machine/packages/$p; done
apt-mark hold docker-ce
printf 'alice:100000:65536\\n' | tee /etc/subuid >/etc/subgid
/machine/as.sh alice dockerd-rootless-setuptool.sh install`;

const wishes = { user: 'alice', task: 'upgrade', 'from-docker': '28.0.1' };
const packages = [/^\/machine\/packages\//];

const versionOf = async (machine: Machine, name = 'docker-ce'): Promise<string> =>
  (await machine.run('root', `cat /machine/packages/${name}`)).out;
const runningOf = async (machine: Machine): Promise<string> =>
  (await machine.run('alice', 'docker version -f {{.Server.Version}}')).out.trim();

/** One way, or all of them: each test has its turn, so that together they have every way. */
const waysOf = (turn: number): readonly Channel[] =>
  shareOf(['bash', 'zsh', 'script'] as const, 3, turn);

describe.runIf(there)('an upgrade', () => {
  it.each(waysOf(0))('keeps every promise, by %s', async (channel) => {
    const life = { name: 'upgrade', state: older, wishes, wished: packages };
    expect(await faultsOf(life, channel)).toEqual([]);
  });

  it.each(waysOf(1))(
    'brings packages and daemon to the new version and back, by %s',
    async (channel) => {
      const machine = await machineIn('debian-13', older);
      const plan = planFor({ ...wishes, hold: 'yes' });
      try {
        expect(await runningOf(machine)).toBe('28.0.1');
        await carryOut(machine, plan, channel, 'do');
        expect(await runningOf(machine)).toBe('29.9.3');
        expect(await versionOf(machine)).toBe('=5:29.9.3-1~new\nhold\n');
        expect(await versionOf(machine, 'docker-ce-cli')).toContain('hold');
        const back = await carryOut(machine, plan, channel, 'undo');
        expect(await versionOf(machine)).toBe('=5:28.0.1-1~old\nhold\n');
        expect(await versionOf(machine, 'docker-ce-cli')).toBe('=5:28.0.1-1~old\n');
        expect(await versionOf(machine, 'containerd.io')).toBe('=1.7.1\n');
        expect(back.out).toContain('systemctl --user restart docker');
      } finally {
        machine.end();
      }
    },
  );

  it.each(waysOf(2))('keeps its way back a second time, by %s', async (channel) => {
    const machine = await machineIn('debian-13', older);
    // Asked for without a version, it is tried again as long as the newest that we know is not there.
    const behind = `${older}\necho 29.9.1 >/machine/newest`;
    const late = await machineIn('debian-13', behind);
    try {
      for (const where of [machine, late]) {
        const plan = planFor(wishes);
        await carryOut(where, plan, channel, 'do');
        expect(await versionOf(where)).toMatch(/29[.]9[.][13]/);
        await carryOut(where, plan, channel, 'do');
        await carryOut(where, plan, channel, 'undo');
        expect(await versionOf(where)).toBe('=5:28.0.1-1~old\nhold\n');
      }
    } finally {
      machine.end();
      late.end();
    }
  });

  it.each(waysOf(0))(
    'can be taken back when the containers of root have stopped, by %s',
    async (channel) => {
      const machine = await machineIn('debian-13', older);
      const plan = planFor(wishes);
      try {
        await carryOut(machine, plan, channel, 'do');
        await machine.run(
          'root',
          `. /machine/state.sh
systemctl enable --now docker.socket docker.service
container 0 web running 80 always`,
        );
        await carryOut(machine, plan, channel, 'undo');
        expect(await versionOf(machine)).toContain('29.9.3');
        await machine.run('root', 'rm /machine/containers/0/web');
        await carryOut(machine, plan, channel, 'undo');
        expect(await versionOf(machine)).toContain('28.0.1');
      } finally {
        machine.end();
      }
    },
  );

  it.each(waysOf(1))(
    'leaves the user’s containers running, and says what waits, by %s',
    async (channel) => {
      const machine = await machineIn('debian-13', `${older}\ncontainer 1000 mine running 8080 no`);
      try {
        const { out } = await carryOut(machine, planFor(wishes), channel, 'do');
        expect(out).toMatch(/would stop|stops its containers/);
        expect(await runningOf(machine)).toBe('28.0.1');
        expect((await machine.run('alice', 'docker ps -q')).out).toBe('mine\n');
      } finally {
        machine.end();
      }
    },
  );

  it.each(waysOf(2))('changes no package while containers of root run, by %s', async (channel) => {
    const rootful = `${older}
systemctl enable --now docker.socket docker.service
container 0 web running 80 always`;
    const machine = await machineIn('debian-13', rootful);
    try {
      const start = await machine.snapshot();
      const { out } = await carryOut(machine, planFor(wishes), channel, 'do');
      expect(out).toMatch(/would stop|stops its containers/);
      expect(await versionOf(machine)).toBe('=5:28.0.1-1~old\nhold\n');
      expect(harmed(start, await machine.snapshot(), [])).toEqual([]);
    } finally {
      machine.end();
    }
  });

  it.each(waysOf(0))(
    'leaves a daemon of root that somebody has stopped as it is, by %s',
    async (channel) => {
      const machine = await machineIn(
        'debian-13',
        `${older}\nsystemctl enable docker.socket docker.service`,
      );
      const state = 'systemctl is-enabled docker.service; systemctl is-active docker.service';
      try {
        for (const direction of ['do', 'undo'] as const) {
          await carryOut(machine, planFor(wishes), channel, direction);
          expect(await versionOf(machine)).toContain(direction === 'do' ? '29.9.3' : '28.0.1');
          expect((await machine.run('root', state)).out).toBe('enabled\ninactive\n');
        }
      } finally {
        machine.end();
      }
    },
  );

  it.each(waysOf(1))(
    'keeps what the user has changed since, on the way back, by %s',
    async (channel) => {
      const drivers = '.config/systemd/user/docker.service.d/override.conf';
      const state = `${older}
echo '{"log-driver":"local"}' | home_file .config/docker/daemon.json
echo '[Service]' | home_file ${drivers}`;
      const machine = await machineIn('debian-13', state);
      const plan = planFor(wishes);
      const read = async (file: string) => (await machine.run('alice', `cat ~/${file}`)).out;
      try {
        await carryOut(machine, plan, channel, 'do');
        await machine.run('alice', `echo '{"dns":["1.1.1.1"]}' >~/.config/docker/daemon.json`);
        await machine.run('alice', `echo '# mine' >~/${drivers}`);
        const back = await carryOut(machine, plan, channel, 'undo');
        expect(await read('.config/docker/daemon.json')).toBe('{"dns":["1.1.1.1"]}\n');
        expect(await read(drivers)).toBe('# mine\n');
        expect(await read(`${drivers}.before-29.9.3`)).toBe('[Service]\n');
        expect(back.out).toContain('Changed since, and stays');
      } finally {
        machine.end();
      }
    },
  );

  it.each(waysOf(2))(
    'leaves what setting up did as it was, on the way back, by %s',
    async (channel) => {
      const low = { 'lowest-port': '80', 'privileged-ports': 'setcap', hold: 'yes' };
      const state = `${older.replaceAll('28.0.1', '28.1.1')}\napt-mark unhold docker-ce`;
      const machine = await machineIn('debian-13', state);
      const first = planFor({ user: 'alice', docker: '28.1.1', ...low });
      const plan = planFor({ ...wishes, 'from-docker': '28.1.1', ...low });
      const capability = async () => (await machine.run('root', 'getcap /usr/bin/rootlesskit')).out;
      try {
        await carryOut(machine, first, channel, 'do');
        const start = await machine.snapshot();
        await carryOut(machine, plan, channel, 'do');
        expect(await versionOf(machine)).toBe('=5:29.9.3-1~new\nhold\n');
        expect(await capability()).toContain('cap_net_bind_service');
        await carryOut(machine, plan, channel, 'undo');
        expect(await versionOf(machine)).toBe('=5:28.1.1-1~old\nhold\n');
        expect(await capability()).toContain('cap_net_bind_service');
        expect(left(start, await machine.snapshot())).toEqual([]);
      } finally {
        machine.end();
      }
    },
  );

  it.each(shareOf(['ash', 'script'] as const, 2))(
    'ends no other program where the daemon has crashed without systemd, by %s',
    async (channel) => {
      const state = `installed docker docker-rootless-extras shadow-uidmap slirp4netns fuse-overlayfs
printf 'alice:100000:65536\\n' | tee /etc/subuid >/etc/subgid`;
      const machine = await machineIn('alpine-3.23', state);
      const user = { system: 'alpine-3.23', user: 'alice' };
      try {
        await carryOut(machine, planFor(user), channel, 'do');
        await machine.run(
          'alice',
          `cd ~/.docker/run; kill -9 "$(cat docker.pid)"; rm docker.sock
sleep 1000 >/dev/null 2>&1 &
echo $! >docker.pid; cp docker.pid ~/other`,
        );
        await carryOut(machine, planFor({ ...user, task: 'upgrade' }), channel, 'do');
        expect((await machine.run('alice', 'kill -0 "$(cat ~/other)"')).status).toBe(0);
        expect((await machine.run('alice', 'docker info')).status).toBe(0);
      } finally {
        machine.end();
      }
    },
  );

  it.each(shareOf(['bash', 'zsh'] as const, 2, 1))(
    'holds again what was held, after a try that was broken off, by %s',
    async (channel) => {
      // The connection is cut while apt works: all that the shell had in hand is lost.
      const cut = `${older}
mv /machine/apt-get.sh /machine/apt-get.whole
cat >/machine/apt-get.sh <<'E'
#!/bin/sh
case $* in *--only-upgrade*) ! rm /machine/cut 2>/dev/null || kill -9 0 ;; esac
exec sh /machine/apt-get.whole "$@"
E
chmod 755 /machine/apt-get.sh
touch /machine/cut`;
      const machine = await machineIn('debian-13', cut);
      try {
        await carryOut(machine, planFor(wishes), channel, 'do');
        expect(await versionOf(machine)).toBe('=5:28.0.1-1~old\n');
        await carryOut(machine, planFor(wishes), channel, 'do');
        expect(await versionOf(machine)).toBe('=5:29.9.3-1~new\nhold\n');
        await carryOut(machine, planFor(wishes), channel, 'undo');
        expect(await versionOf(machine)).toBe('=5:28.0.1-1~old\nhold\n');
      } finally {
        machine.end();
      }
    },
  );

  it('has a way back where files are private from the start, by script', async () => {
    const machine = await machineIn('debian-13', `${older}\necho 077 >/machine/umask`);
    try {
      await carryOut(machine, planFor(wishes), 'script', 'do');
      expect(await versionOf(machine)).toBe('=5:29.9.3-1~new\nhold\n');
      await carryOut(machine, planFor(wishes), 'script', 'undo');
      expect(await versionOf(machine)).toBe('=5:28.0.1-1~old\nhold\n');
    } finally {
      machine.end();
    }
  });

  it('keeps the driver that the daemon has, where the new engine would take another', () => {
    const { drafts, notices } = planFor(wishes);
    const file = drafts.find(({ id }) => id === 'override')?.file;
    expect(file?.content).toContain('NET=slirp4netns');
    expect(notices.map(({ id }) => id)).toContain('W92');
    const asked = planFor({ ...wishes, network: 'gvisor-tap-vsock' });
    expect(asked.drafts.find(({ id }) => id === 'override')?.file?.content).toContain('gvisor');
  });
});
