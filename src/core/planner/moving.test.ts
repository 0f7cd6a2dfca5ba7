import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import type { SystemId } from '../facts/systems/index.ts';
import { printCommands, printScript } from './index.ts';
import type { Snapshot } from './testing/lived-in/archive.ts';
import { carryOut } from './testing/lived-in/channels.ts';
import { machineIn, planFor } from './testing/lived-in/life.ts';
import { type Machine, whyNot } from './testing/lived-in/machine.ts';
import { counted, killedAt } from './testing/lived-in/parts.ts';
import { again } from './testing/lived-in/promises.ts';

/*
 * A move from root's daemon, on a pretended machine: the daemons are stand-ins, but volumes and folders
 * are real files with real owners, read by the real tar, and shifted by a user namespace of the kernel.
 */

const there = (await whyNot()) === '';
/** The long stories, minutes each, when they are asked for. */
const all = process.env.MOVES === 'all';

/** Both daemons beside each other; root's has a project with a database, and what belongs to nobody. */
const both = `
installed uidmap dbus-user-session docker-ce docker-ce-cli docker-ce-rootless-extras containerd.io \\
  docker-compose-plugin
printf 'alice:100000:65536\\n' | tee /etc/subuid >/etc/subgid
/machine/as.sh alice dockerd-rootless-setuptool.sh install
d=/var/lib/docker
mkdir -p $d/images $d/containers
printf '%s\\n' sha256:1 shop:1 layers end >$d/images/shop_1
printf '%s\\n' sha256:2 '<none>:<none>' layers end >$d/images/none
volume() {
  mkdir -p $d/volumes/$1/_data
  : >$d/volumes/$1/options
  printf '%s\\n' "$2" >$d/volumes/$1/labels
}
volume shop_db 'com.docker.compose.project=shop
com.docker.compose.volume=db
note= two  words '
volume cache ''
volume $(printf 'a%.0s' $(seq 64)) ''
db=$d/volumes/shop_db/_data
echo rows >$db/table
chown 999:999 $db/table $db
chmod 700 $db
chmod 600 $db/table
ln -s table "$db/a link"
mkdir $db/root
echo key >$db/root/key
chmod 400 $db/root/key
setfattr -n user.note -v kept $db/table 2>/dev/null || true
f='/srv/my shop'
mkdir -p "$f/data/deep" "$f/conf"
echo secret >"$f/.env"
chmod 600 "$f/.env"
printf '%s\\n' 'image: shop:1' 'data: db' >"$f/prod.yml"
echo upload >"$f/data/deep/file"
chown -R 33:33 "$f/data"
echo tls >"$f/conf/key"
chown 999 "$f/conf/key"
chmod 400 "$f/conf/key"
cat >$d/containers/shop-web-1 <<EOF
image shop:1
state running
policy on-failure:3
project shop
folder $f
files $f/prod.yml
variables $f/.env
volume shop_db
bind $f/data
bind $f/conf/key
bind /etc/hosts
writes $db
EOF
printf '%s\\n' 'image other' 'state running' 'policy always' >$d/containers/alone
printf '%s\\n' 'shop_default shop' 'proxy ' >$d/networks`;

const plan = planFor({ user: 'alice', task: 'migrate' });
const alices = '/home/alice/.local/share/docker';
const roots = '/var/lib/docker';

/** What root's daemon has, but for what its own containers write while they run, and their states. */
const kept = (snapshot: Snapshot): string[] =>
  Object.entries(snapshot)
    .filter(([path]) => /^\/(var\/lib\/docker|srv)(\/|$)/.test(path))
    .filter(([path]) => !/\/(ticks|containers\/.*)$/.test(path))
    .map(([path, entry]) => `${path} ${JSON.stringify(entry)}`);

const contentOf = (snapshot: Snapshot, path: string): string =>
  snapshot[path]?.content ?? `${path} is not there`;

/** What is wrong with the copies, in words; nothing where all has come along. */
function lost(before: Snapshot, after: Snapshot): string[] {
  const shifted = (owner: string) =>
    owner
      .split(':')
      .map((id) => (id === '0' ? 1000 : 99_999 + Number(id)))
      .join(':');
  const faults: string[] = [];
  const compare = (from: string, to: string, owner: (was: string) => string) => {
    for (const [path, was] of Object.entries(before)) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      const copy = after[to + path.slice(from.length)];
      if (!copy) faults.push(`${path} is not in ${to}`);
      else if (JSON.stringify({ ...was, owner: owner(was.owner) }) !== JSON.stringify(copy))
        faults.push(`${path}: ${JSON.stringify(was)} became ${JSON.stringify(copy)}`);
    }
  };
  for (const name of ['shop_db', 'cache'])
    compare(`${roots}/volumes/${name}/_data`, `${alices}/volumes/${name}/_data`, shifted);
  const moved = '/home/alice/moved/shop';
  compare('/srv/my shop/data', `${moved}/data`, shifted);
  compare('/srv/my shop/conf/key', `${moved}/conf/key`, shifted);
  compare('/srv/my shop/.env', `${moved}/.env`, () => '1000:1000');
  compare(`${roots}/images/shop_1`, `${alices}/images/shop_1`, () => '1000:1000');
  const labels = contentOf(after, `${alices}/volumes/shop_db/labels`);
  if (labels !== contentOf(before, `${roots}/volumes/shop_db/labels`))
    faults.push(`labels: ${labels}`);
  const container = contentOf(after, `${alices}/containers/shop-web-1`);
  for (const line of [
    'state running',
    'volume shop_db',
    `files ${moved}/prod.yml`,
    `variables ${moved}/.env`,
  ])
    if (!container.split('\n').includes(line)) faults.push(`${line}: ${container}`);
  return faults;
}

const stateOf = async (machine: Machine, name = 'shop-web-1'): Promise<string> =>
  (await machine.run('root', `cat ${roots}/containers/${name}`)).out;

const script = async (machine: Machine, options = '') => {
  await machine.put('/machine/setup.sh', printScript(plan, en));
  return machine.run('alice', `cd; sh /machine/setup.sh ${options}`);
};

/** Runs a story on a machine of its own that has both daemons. */
async function on(
  story: (machine: Machine, start: Snapshot) => Promise<void>,
  more = '',
  system: SystemId = 'debian-13',
) {
  const machine = await machineIn(system, `${both}\n${more}`);
  try {
    await story(machine, await machine.snapshot());
  } finally {
    machine.end();
  }
}

/** Nothing of one's own daemon has changed, and root's runs on. */
async function untouched(machine: Machine, start: Snapshot) {
  const now = await machine.snapshot();
  const mine = (snapshot: Snapshot) =>
    Object.keys(snapshot).filter((path) => /^\/home\/alice\/(moved|.*\/volumes\/.)/.test(path));
  expect(mine(now)).toEqual(mine(start));
  expect(kept(now)).toEqual(kept(start));
  expect(await stateOf(machine)).toContain('state running\npolicy on-failure:3');
}

describe.runIf(there)('a move by the script', { timeout: 900_000 }, () => {
  it.runIf(all)('brings all along, changes nothing the second time, and goes back', async () => {
    await on(async (machine, start) => {
      const dry = await script(machine, '--dry-run');
      expect(dry.status, dry.out).toBe(0);
      await untouched(machine, start);

      const first = await script(machine, '--yes');
      expect(first.status, first.out).toBe(0);
      expect(first.out).not.toMatch(/stand-in: not a use|not found/);
      for (const said of ['<none>:<none>', 'a'.repeat(64), 'alone', 'proxy', '/etc/hosts'])
        expect(first.out).toContain(said);
      const done = await machine.snapshot();
      expect(lost(done, done)).toEqual([]);
      expect(kept(done)).toEqual(kept(start));
      expect(await stateOf(machine)).toContain('state exited\npolicy no');
      expect(await stateOf(machine, 'alone')).toContain('state running');
      expect(done['/home/alice/moved']?.mode).toBe('700');

      const second = await script(machine, '--yes');
      expect(second.status, second.out).toBe(0);
      expect(second.out).not.toContain('to do');
      expect(again(done, await machine.snapshot())).toEqual([]);
      expect((await script(machine, '--verify')).out).not.toContain('NOT good');

      const back = await script(machine, '--undo --yes');
      expect(back.status, back.out).toBe(0);
      const end = await machine.snapshot();
      expect(kept(end)).toEqual(kept(start));
      expect(await stateOf(machine)).toContain('state running\npolicy on-failure:3');
      expect(contentOf(end, `${alices}/containers/shop-web-1`)).toContain('state exited');
      expect(end['/var/lib/rootless-guide']).toBeUndefined();
      expect(end['/home/alice/.local/share/rootless-guide']).toBeUndefined();

      // What was copied is old by now: it is neither used as it is nor written over without a word.
      const once = await script(machine, '--yes');
      expect(once.status).not.toBe(0);
      expect(once.out).toContain('docker volume rm shop_db');
      expect(once.out).toContain('docker compose -p shop down');
      expect(await stateOf(machine)).toContain('state running');
    });
  });

  it.runIf(all)('goes on wherever it was killed', async () => {
    let commands = 0;
    await on(async (machine) => {
      await machine.put('/machine/setup.sh', printScript(plan, en));
      const { out } = await machine.run('alice', counted('--yes'));
      commands = Number(/commands: (\d+)/.exec(out)?.[1]);
    });
    expect(commands).toBeGreaterThan(50);
    await on(async (machine, start) => {
      await machine.put('/machine/setup.sh', printScript(plan, en));
      for (let part = 1; part < 16; part++)
        await machine.run('alice', killedAt(Math.ceil((commands * part) / 16), '--yes'));
      const last = await script(machine, '--yes');
      expect(last.status, last.out).toBe(0);
      const done = await machine.snapshot();
      expect(lost(done, done)).toEqual([]);
      expect(kept(done)).toEqual(kept(start));
    });
  });

  it.runIf(all).each(['tar', 'rootlesskit'])(
    'copies a volume once more that %s broke off with',
    async (program) => {
      const broken = `mv /usr/bin/${program} /usr/bin/whole
printf '%s\\n' '#!/bin/sh' '[ ! -e /tmp/cut ] || exec whole "$@"' \\
  'case "$*" in *cf*|*xpf*) : >/tmp/cut; whole "$@" | head -c 700; exit 2 ;; esac' \\
  'exec whole "$@"' >/usr/bin/${program}
chmod 755 /usr/bin/${program}`;
      await on(async (machine) => {
        const first = await script(machine, '--yes');
        expect(first.status).not.toBe(0);
        const { out } = await machine.run('root', 'ls /var/lib/rootless-guide/moved/alice');
        expect(out).toMatch(/^half-/m);
        expect(out).not.toMatch(/^ready/m);
        const second = await script(machine, '--yes');
        expect(second.status, second.out).toBe(0);
        const done = await machine.snapshot();
        expect(lost(done, done)).toEqual([]);
      }, broken);
    },
  );

  it.runIf(all)('takes back what is half there, where it is given up', async () => {
    const broken = `mv /usr/bin/tar /usr/bin/whole
printf '%s\\n' '#!/bin/sh' 'case "$*" in *cf*) whole "$@" | head -c 700; exit 2 ;; esac' \\
  'exec whole "$@"' >/usr/bin/tar
chmod 755 /usr/bin/tar`;
    await on(async (machine, start) => {
      await script(machine, '--yes');
      const back = await script(machine, '--undo --yes');
      expect(back.status, back.out).toBe(0);
      await untouched(machine, start);
      expect((await machine.snapshot())['/var/lib/rootless-guide']).toBeUndefined();
    }, broken);
  });

  const reasons: readonly (readonly [string, string, RegExp])[] = [
    [
      'there is not room for it twice',
      'head -c 4500000 /dev/urandom >$d/volumes/cache/_data/large',
      /may not be room enough/,
    ],
    [
      'numbers are beyond the user’s range',
      'echo far >$d/volumes/cache/_data/far; chown 70000 $d/volumes/cache/_data/far',
      /numbers that containers of alice cannot have:\n.*cache/,
    ],
    [
      'a volume of that name is there',
      `/machine/as.sh alice docker -H unix:///run/user/1000/docker.sock volume create cache
echo mine >${alices}/volumes/cache/_data/mine`,
      /volume cache: docker volume rm cache/,
    ],
    [
      'a folder of that name is there',
      'install -d -o alice -g alice /home/alice/moved /home/alice/moved/shop',
      /folder \/home\/alice\/moved\/shop/,
    ],
    [
      'a container would be deleted by stopping it',
      "printf '%s\\n' 'image x' 'state running' 'policy no' 'rm yes' 'volume cache' >$d/containers/brief",
      /Started with --rm.*\n +brief/,
    ],
    [
      'the numbers of root’s daemon are shifted already',
      'sed -i "s/\\[name=seccomp\\]/[name=seccomp name=userns]/" /machine/engine.sh',
      /shifted already/,
    ],
  ];
  const short = reasons.filter(([reason]) => all || /range|deleted/.test(reason));
  it.each(short)('stops before it stops anything, where %s', async (_, more, said) => {
    await on(async (machine, start) => {
      const { status, out } = await script(machine, '--yes');
      expect(status).not.toBe(0);
      expect(out).toMatch(said);
      await untouched(machine, start);
    }, more);
  });

  it('uses what is there by that name, where somebody has noted that', async () => {
    const clash = `/machine/as.sh alice docker -H unix:///run/user/1000/docker.sock volume create cache
echo mine >${alices}/volumes/cache/_data/mine`;
    await on(async (machine) => {
      await script(machine, '--yes');
      await machine.run('root', 'touch /var/lib/rootless-guide/moved/alice/volume-cache');
      const { status, out } = await script(machine, '--yes');
      expect(status, out).toBe(0);
      const done = await machine.snapshot();
      expect(contentOf(done, `${alices}/volumes/cache/_data/mine`)).toBe('mine\n');
      expect(contentOf(done, `${alices}/volumes/shop_db/_data/table`)).toBe('rows\n');
    }, clash);
  });

  it.runIf(all)('says so where an image of that name is another one, and leaves it', async () => {
    const other = `mkdir -p ${alices}/images
printf '%s\\n' sha256:9 shop:1 other end >${alices}/images/shop_1
chown -R alice:alice /home/alice/.local`;
    await on(async (machine) => {
      const { status, out } = await script(machine, '--yes');
      expect(status, out).toBe(0);
      expect(contentOf(await machine.snapshot(), `${alices}/images/shop_1`)).toContain('other');
      expect(out).toMatch(/others of by that name, which stay\nshop:1\n/);
    }, other);
  });

  it.runIf(all)('leaves folders that are no project’s alone to be copied by hand', async () => {
    const homes = `mkdir -p $d/containers
for n in bob srv; do
  sed -e "s,^project .*,project $n," -e '/^bind/d' -e '/^files/d' $d/containers/shop-web-1 >$d/containers/$n-1
done
sed -i 's,^folder .*,folder /home/bob,' $d/containers/bob-1
sed -i 's,^folder .*,folder /srv,' $d/containers/srv-1`;
    await on(async (machine) => {
      const { status, out } = await script(machine, '--yes');
      expect(status, out).toBe(0);
      expect(out).toContain('bob: /home/bob is too much');
      expect(out).toContain('srv: /srv is too much');
      const done = await machine.snapshot();
      expect(Object.keys(done).filter((path) => /alice\/moved\/(bob|srv)/.test(path))).toEqual([]);
    }, homes);
  });
});

describe.runIf(there && all)('a move that is pasted', { timeout: 900_000 }, () => {
  it.each(['bash', 'zsh'] as const)(
    'waits until somebody has stopped what writes, in %s',
    async (shell) => {
      await on(async (machine, start) => {
        const { out } = await carryOut(machine, plan, shell, 'do');
        const stop = out.replaceAll('\r', '').match(/sudo docker .* stop shop-web-1/)?.[0] ?? '';
        expect(stop).toContain('update --restart=no shop-web-1');
        await untouched(machine, start);

        await machine.run('alice', stop);
        await machine.paste('alice', shell, `${printCommands(plan, en)}`);
        const done = await machine.snapshot();
        expect(lost(done, done)).toEqual([]);
        await carryOut(machine, plan, shell, 'do');
        expect(again(done, await machine.snapshot())).toEqual([]);

        await carryOut(machine, plan, shell, 'undo');
        const end = await machine.snapshot();
        expect(kept(end)).toEqual(kept(start));
        expect(await stateOf(machine)).toContain('state running\npolicy on-failure:3');
        expect(contentOf(end, `${alices}/containers/shop-web-1`)).toContain('state exited');
        expect(end['/var/lib/rootless-guide']).toBeUndefined();
      });
    },
  );
});
