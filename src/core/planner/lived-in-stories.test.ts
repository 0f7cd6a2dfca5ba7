import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import type { SystemId } from '../facts/systems/index.ts';
import { printCommands, printScript } from './index.ts';
import { partsOfText } from './print/commands.ts';
import type { Snapshot } from './testing/lived-in/archive.ts';
import { carryOut, channels, isMissing, runScript } from './testing/lived-in/channels.ts';
import { faultsOf, machineIn, planFor, unfinished } from './testing/lived-in/life.ts';
import { type Machine, whyNot } from './testing/lived-in/machine.ts';
import { blocksOf, counted, killedAt } from './testing/lived-in/parts.ts';
import { again, harmed, left } from './testing/lived-in/promises.ts';
import { filler, fullDisk } from './testing/lived-in/states.ts';
import { shareOf } from './testing/whole.ts';
import type { RawOptions } from './types.ts';

const there = (await whyNot()) === '';
const ways = channels.filter((channel) => !isMissing(channel));
const shells = ways.filter((way) => way !== 'script');

/** One way, or all of them: each story has its turn, so that together they have every way. */
const waysOf = (turn: number) => shareOf(ways, ways.length, turn);
const shellsOf = (turn: number) => shareOf(shells, shells.length, turn);

/** Runs a story on a machine of its own. */
async function on(system: SystemId, state: string, story: (machine: Machine) => Promise<void>) {
  const machine = await machineIn(system, state);
  try {
    await story(machine);
  } finally {
    machine.end();
  }
}

const web = '/machine/containers/1001/web';

/** Starts the machine again; both log in. */
const reboot = (machine: Machine) =>
  machine.run(
    'root',
    'cd /machine; ./boot.sh boot; ./boot.sh session 1000; ./boot.sh session 1001',
  );

/** What several users share may change as long as it serves all of them. */
const shared = [/^\/etc\/sysctl\.d\/99-rootless\.conf$/, /^\/var\/lib\/rootless-guide\//];

/** Whether bob's container runs and could publish its port if it started now, or after a reboot. */
async function bobWorks(machine: Machine, when: string) {
  const look = async (then: string) => {
    const now: Snapshot = await machine.snapshot();
    expect([when, then, now[web]?.content]).toEqual([when, then, 'running 80 always\n']);
    const lowest = Number(now['/machine/sysctl/net.ipv4.ip_unprivileged_port_start']?.content);
    expect(lowest, `${when}, ${then}: the lowest port`).toBeLessThanOrEqual(80);
  };
  await look('at once');
  await reboot(machine);
  await look('after a reboot');
}

describe.runIf(there).concurrent('two users of one machine', () => {
  const bobs = planFor({ 'lowest-port': '80' });
  const cases = ways.flatMap((way) => ['80', '443', '25'].map((port) => [port, way] as const));
  const share = shareOf(cases, 4);
  it.each(share)('alice with port %s leaves bob’s as it is, by %s', async (port, channel) => {
    const alices = planFor({ 'lowest-port': port });
    await on('debian-13', '', async (machine) => {
      const start = await machine.snapshot();
      await carryOut(machine, bobs, channel, 'do', 'bob');
      await machine.run('root', '. /machine/state.sh; container 1001 web running 80 always');
      const bob = await machine.snapshot();
      await carryOut(machine, alices, channel, 'do');
      expect(harmed(bob, await machine.snapshot(), shared)).toEqual([]);
      await bobWorks(machine, 'after alice came');
      await carryOut(machine, alices, channel, 'undo');
      await bobWorks(machine, 'after alice left');
      await machine.run('root', `rm ${web}`);
      await carryOut(machine, bobs, channel, 'undo', 'bob');
      expect(left(start, await machine.snapshot())).toEqual([]);
    });
  });

  it.each(waysOf(1))('bob leaves first, by %s', async (channel) => {
    const alices = planFor({ 'lowest-port': '443' });
    await on('debian-13', '', async (machine) => {
      const start = await machine.snapshot();
      await carryOut(machine, alices, channel, 'do');
      await carryOut(machine, bobs, channel, 'do', 'bob');
      await carryOut(machine, bobs, channel, 'undo', 'bob');
      expect(await unfinished(machine, alices)).toEqual([]);
      await reboot(machine);
      expect(await unfinished(machine, alices)).toEqual([]);
      await carryOut(machine, alices, channel, 'undo');
      expect(left(start, await machine.snapshot())).toEqual([]);
    });
  });
});

describe.runIf(there).concurrent('a file that each of two users has', () => {
  const delegation = '/etc/systemd/system/user@.service.d/';
  const modules = '/etc/modules-load.d/';
  const cases = [
    ['debian-13', delegation, 'alice', 'bob', 'bash'],
    ['debian-13', delegation, 'bob', 'alice', 'bash'],
    ['debian-13', delegation, 'bob', 'alice', 'script'],
    ['fedora-44', modules, 'bob', 'alice', 'bash'],
    ['fedora-44', modules, 'bob', 'alice', 'script'],
  ] as const;
  it.each(shareOf(cases, 3, 1))(
    'on %s, in %s: %s takes only that one’s own, %s the rest, by %s',
    async (...of) => {
      const [system, folder, first, last, channel] = of;
      const plan = planFor({ system, limits: 'cpuset' });
      const inFolder = (now: Snapshot) =>
        Object.keys(now).filter((path) => path.startsWith(folder)).length;
      await on(system, '', async (machine) => {
        const start = await machine.snapshot();
        for (const user of ['alice', 'bob'] as const)
          await carryOut(machine, plan, channel, 'do', user);
        // Once more: what stands under the known name is not taken for one's own.
        await carryOut(machine, plan, channel, 'do', 'bob');
        expect(inFolder(await machine.snapshot()) - inFolder(start)).toBe(2);
        await carryOut(machine, plan, channel, 'undo', first);
        expect(inFolder(await machine.snapshot()) - inFolder(start)).toBe(1);
        await carryOut(machine, plan, channel, 'undo', last);
        const over = left(start, await machine.snapshot());
        // The user's manager keeps its controllers until it starts again.
        expect(over.filter((line) => !line.includes('/sys/fs/cgroup/'))).toEqual([]);
      });
    },
  );
});

const full = planFor({ 'lowest-port': '80', 'registry-mirror': 'https://mirror.example.org' });

describe.runIf(there).concurrent('done in one way and taken back in the other', () => {
  const life = { name: '', state: '', wishes: full.given };
  it('text, then the script', async () => {
    expect(await faultsOf(life, 'bash', 'script')).toEqual([]);
  });
  it('the script, then text', async () => {
    expect(await faultsOf(life, 'script', 'zsh')).toEqual([]);
  });
});

describe.runIf(there).concurrent.each(shareOf(['bash', 'script'] as const, 2))(
  'what came between, by %s',
  (channel) => {
    /** Does a plan, lets something happen, takes it back; answers how the machine was then, and is. */
    async function between(wishes: RawOptions, event: string) {
      const plan = planFor(wishes);
      let before: Snapshot = {};
      let after: Snapshot = {};
      await on('debian-13', '', async (machine) => {
        await carryOut(machine, plan, channel, 'do');
        const { status, out } = await machine.run('root', `set -e; . /machine/state.sh; ${event}`);
        expect([status, out]).toEqual([0, out]);
        before = await machine.snapshot();
        await carryOut(machine, plan, channel, 'undo');
        after = await machine.snapshot();
      });
      return { before, after };
    }

    it('undo leaves Docker’s key to a list that somebody has written since', async () => {
      const { after } = await between(
        {},
        `echo 'deb [signed-by=/etc/apt/keyrings/docker.asc] https://download.docker.com/linux/debian trixie test' |
          file /etc/apt/sources.list.d/test.list root 644`,
      );
      expect(after).toHaveProperty(['/etc/apt/keyrings/docker.asc']);
    });

    it('undo leaves a port open that another file asks for by now', async () => {
      const { before, after } = await between(
        { 'lowest-port': '80' },
        `echo '-net/ipv4/ip_unprivileged_port_start=80' | file /etc/sysctl.d/50-podman.conf root 644`,
      );
      const port = '/machine/sysctl/net.ipv4.ip_unprivileged_port_start';
      expect(after[port]).toEqual(before[port]);
    });

    it('undo leaves the context that the user has chosen since', async () => {
      const { after } = await between(
        {},
        `/machine/as.sh alice docker context create server --docker host=unix:///srv/docker.sock
         /machine/as.sh alice docker context use server`,
      );
      expect(after['/home/alice/.docker/config.json']?.content).toContain('server');
    });

    it('undo leaves lingering on while containers run', async () => {
      const { after } = await between({}, 'container 1000 web running 8080 always');
      expect(after).toHaveProperty(['/var/lib/systemd/linger/alice']);
      expect(after['/machine/containers/1000/web']?.content).toContain('running');
    });
  },
);

describe.runIf(there).concurrent.each(shareOf(['bash', 'script'] as const, 2, 1))(
  'a daemon of root that the packages started, by %s',
  (channel) => {
    it('stays, where it has been put to use before the plan was through', async () => {
      const plan = planFor({});
      await on('debian-13', '', async (machine) => {
        await machine.run(
          'root',
          `. /machine/state.sh
mkdir -p /var/lib/rootless-guide
touch /var/lib/rootless-guide/rootful-new
cat /machine/repository >>/machine/archive
get docker-ce docker-ce-cli containerd.io
container 0 prod running 443 always`,
        );
        await carryOut(machine, plan, channel, 'do');
        const after = await machine.snapshot();
        expect(after['/machine/containers/0/prod']?.content).toContain('running');
      });
    });
  },
);

describe.runIf(there).concurrent('text pasted in pieces', () => {
  const parts = partsOfText(printCommands(full, en)).parts.map(blocksOf);
  const blocks = parts.flat();
  it.each(shellsOf(1))('each step twice, into %s', async (shell) => {
    await on('debian-13', '', async (machine) => {
      const start = await machine.snapshot();
      for (const part of parts)
        await machine.paste('alice', shell, part.map((block) => `${block}\n${block}`).join('\n'));
      expect(await unfinished(machine, full)).toEqual([]);
      await carryOut(machine, full, shell, 'undo');
      expect(left(start, await machine.snapshot())).toEqual([]);
    });
  });

  it('some of its steps, then all', async () => {
    // Of a part that is cut off, a shell runs nothing: its brace is open. These are the steps alone.
    const steps = blocks.map((block) =>
      block.replace(/(^|\n\n)\{\n(?=# )/, '$1').replace(/\n\}\n$/, '\n'),
    );
    await on('debian-13', '', async (machine) => {
      const start = await machine.snapshot();
      for (const part of [0.3, 0.6, 0.9])
        await machine.paste('alice', 'bash', steps.slice(0, steps.length * part).join('\n'));
      await carryOut(machine, full, 'bash', 'do');
      expect(await unfinished(machine, full)).toEqual([]);
      await carryOut(machine, full, 'bash', 'undo');
      expect(left(start, await machine.snapshot())).toEqual([]);
    });
  });
});

describe.runIf(there).concurrent('a directory for data that root’s part refuses', () => {
  const plan = planFor({ 'data-root': '/srv/disk' });
  const daemonJson = '/home/alice/.config/docker/daemon.json';
  it.each(waysOf(2))('is not used by the user’s part either, by %s', async (channel) => {
    await on('debian-13', 'install -d -o 1000 /srv/disk; touch /srv/disk/mine', async (machine) => {
      const start = await machine.snapshot();
      const { out } = await carryOut(machine, plan, channel, 'do');
      expect(out).toMatch(/belongs to|is not an empty directory/);
      expect(Object.keys(await machine.snapshot())).not.toContain(daemonJson);
      await carryOut(machine, plan, channel, 'undo');
      expect(left(start, await machine.snapshot())).toEqual([]);
    });
  });

  it.each(waysOf(3))('is, when it is the user’s and empty, by %s', async (channel) => {
    await on('debian-13', 'install -d -o 1000 /srv/disk', async (machine) => {
      await carryOut(machine, plan, channel, 'do');
      await carryOut(machine, plan, channel, 'do');
      expect(Object.keys(await machine.snapshot())).toContain(daemonJson);
    });
  });
});

describe.runIf(there).concurrent('an undo that is cut off', () => {
  it.each(shellsOf(2))('after it let go of the last user, goes on by %s', async (shell) => {
    await on('debian-13', '', async (machine) => {
      const start = await machine.snapshot();
      await carryOut(machine, full, shell, 'do');
      await machine.run('root', 'rm -r /var/lib/rootless-guide/*/users');
      await carryOut(machine, full, shell, 'undo');
      expect(left(start, await machine.snapshot())).toEqual([]);
    });
  });
});

describe.runIf(there).concurrent('a script that is killed', () => {
  it('goes on where it was, and so does its undo', async () => {
    let commands = 0;
    await on('debian-13', '', async (machine) => {
      await machine.put('/machine/setup.sh', printScript(full, en));
      const { out } = await machine.run('alice', counted());
      commands = Number(/commands: (\d+)/.exec(out)?.[1]);
    });
    expect(commands).toBeGreaterThan(100);
    await on('debian-13', '', async (machine) => {
      const start = await machine.snapshot();
      await machine.put('/machine/setup.sh', printScript(full, en));
      const all = Array.from({ length: 24 }, (_, n) => Math.ceil((commands * (n + 1)) / 25));
      const points = shareOf(all, 4, 1);
      for (const at of points) await machine.run('alice', killedAt(at));
      await runScript(machine, full);
      expect(await unfinished(machine, full)).toEqual([]);
      for (const at of points) await machine.run('alice', killedAt(at, '--undo'));
      await runScript(machine, full, '--undo');
      const end = Object.entries(await machine.snapshot());
      // Between a note and the folder that it was in, a kill leaves the folder, empty.
      const empty = ([path, { kind }]: (typeof end)[number]) =>
        kind === 'folder' &&
        path.startsWith('/var/lib/rootless-guide') &&
        !end.some(([other, entry]) => entry.kind !== 'folder' && other.startsWith(`${path}/`));
      const rest = Object.fromEntries(end.filter((entry) => !empty(entry)));
      expect(left(start, rest)).toEqual([]);
    });
  });
});

describe.runIf(there).concurrent('files that the user has edited since', () => {
  const edit = `cd ~/.config
echo 'Environment="DOCKERD_ROOTLESS_ROOTLESSKIT_MTU=1400"' >>systemd/user/docker.service.d/override.conf
sed -i 's/{/{ "log-driver": "local",/' docker/daemon.json`;
  const edited =
    /^\/home\/alice\/\.config\/(docker\/daemon\.json|systemd\/user\/docker\.service\.d(\/override\.conf)?|docker)$/;

  it.each(waysOf(0))('stay, by %s', async (channel) => {
    await on('debian-13', '', async (machine) => {
      const start = await machine.snapshot();
      await carryOut(machine, full, channel, 'do');
      await machine.run('alice', edit);
      const mine = await machine.snapshot();
      await carryOut(machine, full, channel, 'do');
      expect(harmed(mine, await machine.snapshot(), [/rootless-guide/])).toEqual([]);
      const again1 = await machine.snapshot();
      await carryOut(machine, full, channel, 'do');
      expect(again(again1, await machine.snapshot())).toEqual([]);
      await carryOut(machine, full, channel, 'undo');
      const end = await machine.snapshot();
      const files = Object.keys(mine).filter((path) => edited.test(path));
      for (const path of files) expect(end[path]).toEqual(mine[path]);
      expect(
        left(start, end).filter((line) => !files.some((path) => line.includes(`${path} `))),
      ).toEqual([]);
    });
  });
});

describe.runIf(there).concurrent('a disk that was full', () => {
  it.each(waysOf(1))('and has room again, by %s', async (channel) => {
    await on('debian-13', fullDisk, async (machine) => {
      const { [filler]: _, ...start } = await machine.snapshot();
      await carryOut(machine, full, channel, 'do');
      await machine.run('root', `rm ${filler}`);
      await carryOut(machine, full, channel, 'do');
      expect(await unfinished(machine, full)).toEqual([]);
      await carryOut(machine, full, channel, 'undo');
      expect(left(start, await machine.snapshot())).toEqual([]);
    });
  });
});
