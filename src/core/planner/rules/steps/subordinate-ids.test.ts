import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../words/en/index.ts';
import { makePlan } from '../../make-plan.ts';
import { fillMarks, scriptMarks } from '../../marks.ts';
import { shellsHere } from '../../testing/shells.ts';

/** The step for a user, as it is typed and as a script has it, and its check. */
function step(user: string) {
  const result = makePlan({ system: 'debian-13', user }, en);
  if (result.kind !== 'plan') throw new Error(result.kind);
  const find = <Row extends { readonly id: string }>(rows: readonly Row[]): Row =>
    rows.find(({ id }) => id === 'subordinate-ids') as Row;
  const { commands, check, verify } = find(result.plan.steps);
  const scripted = find(result.plan.drafts)
    .commands.map((command) => (typeof command === 'string' ? command : command.script))
    .join('\n');
  const frame = `set -eu
user='${user}'
as_root() { "$@" || stop "failed: $*"; }
stop() { echo "$1" >&2; exit 1; }
`;
  return {
    typed: commands.join('\n'),
    script: frame + fillMarks(scripted, scriptMarks),
    check,
    verify: verify?.command ?? '',
  };
}

/** A pretended usermod: as the real one it knows users of passwd only, and writes the file anew. */
const usermod = `#!/bin/sh
echo "$*" >>"$BOX/usermod.log"
grep -qF "$3:x:" "$BOX/etc/passwd" || { echo "usermod: user '$3' does not exist in /etc/passwd" >&2; exit 6; }
case $1 in
  --add-subuids) f=$BOX/etc/subuid ;;
  --add-subgids) f=$BOX/etc/subgid ;;
  *) exit 2 ;;
esac
[ -e "$f" ] && [ ! -e "$f.lock" ] || exit 1
cp -p "$f" "$f+"
printf '%s:%s:%s\\n' "$3" "\${2%-*}" "$((\${2#*-} - \${2%-*} + 1))" >>"$f+"
mv "$f+" "$f"
`;

/** A machine with alice in /etc/passwd, and ann of a directory; `files` are those of subordinate IDs. */
function machine(files: { readonly subuid?: string; readonly subgid?: string }) {
  const box = mkdtempSync(join(tmpdir(), 'plan-ids-'));
  for (const folder of ['bin', 'etc']) mkdirSync(join(box, folder));
  const put = (path: string, text: string): void => writeFileSync(join(box, path), text);
  for (const [name, text] of Object.entries({
    usermod,
    sudo: '#!/bin/sh\nexec "$@"\n',
    id: '#!/bin/sh\n[ "$2" != nobody-here ] && echo 1000\n',
  })) {
    put(`bin/${name}`, text);
    chmodSync(join(box, 'bin', name), 0o755);
  }
  put('etc/passwd', 'root:x:0:0::/root:/bin/sh\nalice:x:1000:1000::/home/alice:/bin/sh\n');
  for (const [name, text] of Object.entries(files)) put(`etc/${name}`, text);
  put('usermod.log', '');
  const env = { ...process.env, BOX: box, PATH: `${box}/bin:${process.env.PATH}` };
  const here = (text: string): string => text.replaceAll('/etc/', `${box}/etc/`);
  return {
    start: (shell: readonly string[], text: string) =>
      spawn(shell[0] as string, [...shell.slice(1), '-c', here(text)], { env }),
    run: (shell: readonly string[], text: string) =>
      spawnSync(shell[0] as string, [...shell.slice(1), '-c', here(text)], {
        env,
        encoding: 'utf8',
      }),
    read: (name: string): string => readFileSync(join(box, 'etc', name), 'utf8'),
    put: (name: string, text: string) => put(`etc/${name}`, text),
    mode: (name: string): number => statSync(join(box, 'etc', name)).mode & 0o777,
    /** What there is besides what there was. */
    left: (): string[] =>
      readdirSync(join(box, 'etc')).filter((name) => !/^(passwd|subuid|subgid)$/.test(name)),
    usermods: (): number => readFileSync(join(box, 'usermod.log'), 'utf8').split('\n').length - 1,
  };
}

const shells = shellsHere(['sh'], ['bash'], ['zsh'], ['busybox', 'sh']);
const ways = shells.flatMap((shell) =>
  (['typed', 'script'] as const)
    // A script is run by sh, whatever its reader types in.
    .filter((way) => way === 'typed' || shell[0] !== 'zsh')
    .map((way) => [`${way}, ${shell.join(' ')}`, shell, way] as const),
);

const bob = 'bob:100000:65536\n';
const local = 'alice';
const directory = 'CORP\\ann.lee';

describe.each(ways)('subordinate IDs, %s', (_, shell, way) => {
  /** Runs the step on a machine, twice; the second time must change nothing. */
  function twice(user: string, files: Parameters<typeof machine>[0]) {
    const box = machine(files);
    const { [way]: text, check } = step(user);
    const { status, stderr } = box.run(shell, text);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(box.run(shell, check).status).toBe(0);
    const [subuid, subgid] = [box.read('subuid'), box.read('subgid')];
    expect(box.run(shell, text).status).toBe(0);
    expect([box.read('subuid'), box.read('subgid')]).toEqual([subuid, subgid]);
    expect(box.left()).toEqual([]);
    return { ...box, subuid, subgid };
  }

  it.each([local, directory])('begin behind all others for %s', (user) => {
    const { subuid, subgid } = twice(user, { subuid: bob, subgid: `${bob}eve:165536:65536\n` });
    expect(subuid).toBe(`${bob}${user}:231072:65536\n`);
    expect(subgid).toBe(`${bob}eve:165536:65536\n${user}:231072:65536\n`);
  });

  it('come from usermod where it knows the user, and from nowhere else', () => {
    expect(twice(local, { subuid: bob, subgid: bob }).usermods()).toBe(2);
    expect(twice(directory, { subuid: bob, subgid: bob }).usermods()).toBe(0);
  });

  it.each([local, directory])('are added where they are missing only, for %s', (user) => {
    const mine = `${user}:100000:65536\n`;
    expect(twice(user, { subuid: mine, subgid: '' })).toMatchObject({
      subuid: mine,
      subgid: `${user}:165536:65536\n`,
    });
    expect(twice(user, { subuid: bob, subgid: mine })).toMatchObject({
      subuid: `${bob}${user}:165536:65536\n`,
      subgid: mine,
    });
    const few = `${user}:100000:1000\n`;
    expect(twice(user, { subuid: few, subgid: few })).toMatchObject({
      subuid: `${few}${user}:101000:65536\n`,
      subgid: `${few}${user}:101000:65536\n`,
    });
  });

  it.each([local, directory])('stay as they are where there are enough, for %s', (user) => {
    for (const mine of [`${user}:300000:70000\n`, `${user}:1:40000\n1000:300000:30000\n`]) {
      const { subuid, subgid, usermods } = twice(user, { subuid: mine, subgid: mine });
      expect([subuid, subgid, usermods()]).toEqual([mine, mine, 0]);
    }
  });

  it('are not those of somebody whose name is only like it', () => {
    const like = 'firstXlast:100000:65536\nCORP/ann:165536:65536\n';
    for (const user of ['first.last', 'CORP\\ann'])
      expect(twice(user, { subuid: like, subgid: like }).subuid).toBe(
        `${like}${user}:231072:65536\n`,
      );
  });

  it('are written into files that everybody can read, where there are none', () => {
    const box = machine({});
    const { status } = box.run(shell, `umask 077\n${step(local)[way]}`);
    expect([status, box.read('subuid')]).toEqual([0, 'alice:100000:65536\n']);
    expect([box.mode('subuid'), box.mode('subgid')]).toEqual([0o644, 0o644]);
  });

  it('fill the first gap where a range reaches to the end of all numbers', () => {
    const all = 'containers:2147483647:2147483648\n';
    const gap = `${bob}eve:200000:65536\n${all}`;
    expect(twice(local, { subuid: gap, subgid: '' }).subuid).toBe(`${gap}alice:265536:65536\n`);
    const full = 'containers:100000:4294867295\n';
    const box = machine({ subuid: full, subgid: full });
    const { status, stdout, stderr } = box.run(shell, step(local)[way]);
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain('no 65536 subordinate IDs in a row are free');
    expect(box.read('subuid')).toBe(full);
    // Whoever needs none is not told so.
    const mine = `${full}alice:1:65536\n`;
    expect(twice(local, { subuid: mine, subgid: mine }).usermods()).toBe(0);
  });

  it('stand on a line of their own, where the last one had no end', () => {
    expect(twice(directory, { subuid: 'bob:100000:65536', subgid: '' }).subuid).toBe(
      `${bob}${directory}:165536:65536\n`,
    );
  });

  it('are not appended under somebody else’s lock, and a lock of nobody’s is no lock', () => {
    const box = machine({ subuid: bob, subgid: bob });
    box.put('subuid.lock', String(process.pid));
    expect(box.run(shell, step(directory)[way]).status).not.toBe(0);
    expect(box.read('subuid')).toBe(bob);
    // No process has this number.
    box.put('subuid.lock', '4194305');
    expect(box.run(shell, step(directory)[way]).status).toBe(0);
    expect(box.read('subuid')).toBe(`${bob}${directory}:165536:65536\n`);
    expect(box.left()).toEqual([]);
  });

  it('are there once, and nobody else’s, when several begin at once', async () => {
    const box = machine({ subuid: bob, subgid: bob });
    const users = [directory, directory, 'CORP\\eve', directory, 'CORP\\eve'];
    const runs = users.map((user) => box.start(shell, step(user)[way]));
    await Promise.all(runs.map((run) => once(run, 'exit')));
    // Whoever met a lock, or found the range taken, was told so; the next run helps.
    for (const user of [directory, 'CORP\\eve']) box.run(shell, step(user)[way]);
    for (const name of ['subuid', 'subgid']) {
      const ranges = box.read(name).trimEnd().split('\n');
      expect(ranges).toHaveLength(3);
      expect(new Set(ranges.map((range) => range.split(':')[1])).size).toBe(3);
    }
    expect(box.left()).toEqual([]);
  });

  it('are not for a user that there is not: a name with a slip gets no line', () => {
    const box = machine({ subuid: bob, subgid: bob });
    expect(box.run(shell, step('nobody-here')[way]).status).not.toBe(0);
    expect([box.read('subuid'), box.usermods()]).toEqual([bob, 0]);
  });

  it('are shown by what the reader types to see them', () => {
    const { verify } = step('first.last');
    const box = machine({ subuid: 'firstXlast:1:2\nfirst.last:3:65536\n', subgid: '' });
    expect(box.run(shell, verify).stdout).toBe('first.last:3:65536\n');
  });
});
