import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { zh } from '../../words/zh/index.ts';
import { makePlan } from './make-plan.ts';
import { columns } from './print/comments.ts';
import { printScript } from './print/script.ts';
import { scriptFor as scriptForAll } from './testing/script-for.ts';
import { aloneOn, driverSpace, pairSpace, random, sample } from './testing/space.ts';
import { ofEachManager, unlike } from './testing/systems.ts';
import { isWhole } from './testing/whole.ts';
import type { PlannerWords } from './words.ts';

type Wishes = Readonly<Record<string, string>>;

function scriptFor(wishes: Wishes, words: PlannerWords): string | null {
  const answer = makePlan(wishes, words);
  return answer.kind === 'plan' ? printScript(answer.plan, words) : null;
}

const everyWish = {
  'lowest-port': '80',
  ping: 'yes',
  limits: 'cpu,cpuset,io,memory,pids',
  'data-root': '/srv/docker',
  'client-ip': 'yes',
  'registry-mirror': 'https://mirror.example.org',
  proxy: 'http://proxy.example.org:3128',
  rootful: 'disable',
  network: 'slirp4netns',
  ipv6: 'yes',
  mtu: '1500',
  subnet: '10.0.3.0/24',
  'detach-netns': 'no',
  'host-loopback': 'yes',
  login: 'switched',
  api: 'tcp',
  client: 'docker-host',
  userns: 'clone',
};

/** Comments may differ between languages; nothing else may. Files inside keep theirs. */
const withoutComments = (script: string): string =>
  script
    .split('\n')
    .filter((line) => !line.startsWith('#') || line.startsWith('# Written by'))
    .join('\n');

/** One release of each kind; the others differ in names and versions only. */
const kinds = /^(debian-1[03]|ubuntu-24.04|fedora-44|rhel-8|opensuse-leap-16|arch|alpine-3.24)$/;

function* wishes(): Generator<Wishes> {
  const ids = unlike.map(({ id }) => id);
  yield* isWhole ? pairSpace(ids.filter((id) => kinds.test(id))) : aloneOn(ids);
  yield* driverSpace(isWhole ? unlike : ofEachManager);
}

/** A step's function with the comment above it. */
const stepFunction = /(?:^# .*\n)+^step_\w+\(\) \{\n[\s\S]*?\n {2}esac\n\}\n/gm;

/** A script as its steps and as what stands around them; the frame leaves out which steps it has. */
function takeApart(script: string) {
  const steps = script.match(stepFunction) ?? [];
  const from = script.search(stepFunction);
  const to = script.lastIndexOf(steps.at(-1) ?? '') + (steps.at(-1)?.length ?? 0);
  const head = script.slice(0, from);
  const tail = script.slice(to);
  const frame = withoutComments(head + tail).replace(/^ +[\w-]+(\) step_.*)?\n/gm, '');
  return { head, steps, tail, frame };
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(/^(\w+)\(\) \{$/gm)].map(([, name]) => name as string);

const wordsIn = (text: string): string[] => withoutComments(text).match(/\w+/g) ?? [];

/** Functions that a frame has for its steps: it does not call them itself. */
function forSteps(around: string): string[] {
  const words = wordsIn(around);
  return namesIn(around).filter((name) => words.filter((word) => word === name).length < 2);
}

/**
 * What the scripts of all these wishes are made of. They are hundreds of thousands, and made of few
 * frames and steps: each of these once, and the scripts that brought a new one.
 */
function piecesOf(source: Iterable<Wishes>) {
  const frames = new Map<string, { head: string; tail: string; needs: string[] }>();
  const steps = new Map<string, Set<string>>();
  const scripts: string[] = [];
  const idle = new Set<string>();
  for (const wish of source) {
    const script = scriptFor(wish, en);
    if (script === null) continue;
    const { head, steps: its, tail, frame } = takeApart(script);
    const known = frames.size + steps.size;
    const { needs } = frames.get(frame) ?? { needs: forSteps(head + tail) };
    if (!frames.has(frame)) frames.set(frame, { head, tail, needs });
    for (const step of its) if (!steps.has(step)) steps.set(step, new Set(wordsIn(step)));
    if (frames.size + steps.size > known) scripts.push(script);
    for (const name of needs) if (!its.some((step) => steps.get(step)?.has(name))) idle.add(name);
    for (const name of its.flatMap(namesIn)) if (!tail.includes(`) ${name} `)) idle.add(name);
  }
  return { frames: [...frames.values()], steps: [...steps.keys()], scripts, idle: [...idle] };
}

function inFolder(scripts: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'plan-scripts-'));
  return scripts.map((script, index) => {
    const path = join(folder, `${index}.sh`);
    writeFileSync(path, script);
    return path;
  });
}

/** The same step under a name that no other has, because a script must not define it twice. */
const unique = (step: string, index: number): string =>
  step.replace(/^(step_\w+)\(\) \{$/m, `$1_${index}() {`);

const nameOf = (step: string): string => namesIn(step)[0] ?? '';

/** Lines of the shell, without those of the files that it writes. */
const shellLines = (script: string): string[] =>
  script.replace(/^( *cat <<'EOF'\n)[\s\S]*?^EOF\n/gm, '$1').split('\n');

/** Whether a line has two statements, but for `if …; then` and its like and a branch in one line. */
const joins = (line: string): boolean =>
  !/^\s*#/.test(line) &&
  /;(?! (then|do)$)/.test(line.replace(/"[^"]*"|'[^']*'/g, '').replace(/ ;;$|^\s*;;$/, ''));

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe('the script', () => {
  const { frames, steps, scripts, idle } = piecesOf(wishes());

  it('parses in a POSIX shell, whatever was chosen', () => {
    const paths = inFolder(scripts);
    expect(paths.length).toBeGreaterThan(100);
    // One shell for all: `-n` reads and does not run.
    const loop = 'for f; do sh -n "$f" || { echo "$f"; exit 1; }; done';
    expect(execFileSync('sh', ['-c', loop, 'sh', ...paths], { encoding: 'utf8' })).toBe('');
  });

  // Scripts differ in their frames and in which steps they have: every frame and every step that
  // ever appears is checked, put together into a few long scripts. It takes ShellCheck a minute.
  it.runIf(isWhole && has('shellcheck'))('satisfies shellcheck, every frame and every step', () => {
    expect(steps.length).toBeGreaterThan(30);
    const long = frames.map(({ head, tail }, index) => {
      // Only the frame of several users asks whose a step is.
      const asks = tail.includes('each=no');
      const mine = steps
        .filter((_, at) => at % frames.length === index)
        .map((step) => (asks ? step : step.replace(/^ +each=yes\n/m, '')));
      const calls = mine.map((step, at) => `    ${at}) ${nameOf(unique(step, at))} "$1" ;;\n`);
      const dispatch = tail
        .replace(/^ {4}[\w-]+\) step_.*\n/gm, '')
        .replace(/^ {2}case \$step in\n/m, (line) => line + calls.join(''));
      return [head, ...mine.map(unique), dispatch].join('\n');
    });
    // Steps stand in frames that other steps asked for: what nothing calls there is called elsewhere.
    // What stands in single quotes is a program for another shell. A list that is looked at for being
    // empty is said elsewhere as well (SC2143 would have another command for that).
    const args = ['--exclude=SC2317,SC2016,SC2143', ...inFolder(long)];
    const { stdout } = spawnSync('shellcheck', args, { encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  it('has no function that nothing calls', () => {
    expect(idle).toEqual([]);
  });

  it('has no mark left that stands for sudo or the user', () => {
    const left = scripts.flatMap((script) => /^.*%(su |user|uid|home).*$/m.exec(script)?.[0] ?? []);
    expect(left).toEqual([]);
  });

  it('is the same in English and Chinese without its comments', () => {
    const next = random(13);
    for (let i = 0; i < 500; i++) {
      const wish = sample(next);
      const english = scriptFor(wish, en);
      const chinese = scriptFor(wish, zh);
      expect(withoutComments(chinese ?? '')).toBe(withoutComments(english ?? ''));
      if (english) expect(chinese).not.toBe(english);
    }
  });

  describe('can be read by the person who must trust it, whatever is wanted', () => {
    const everything = unlike.flatMap(({ id }) =>
      [{}, { 'privileged-ports': 'setcap' }, { method: 'script' }, { network: 'lxc-user-nic' }].map(
        (more) => scriptForAll({ system: id, ...everyWish, ...more }),
      ),
    );
    const chinese = unlike.map(({ id }) => scriptFor({ system: id }, zh) ?? '');
    const lines = [...new Set([...scripts, ...everything, ...chinese].flatMap(shellLines))];

    it('has no line of more than 100 columns', () => {
      // The names of a certificate are one word, which cannot be broken.
      const isWord = (line: string) => /^\s*"subjectAltName=\S+" \\$/.test(line);
      expect(lines.filter((line) => columns(line) > 100 && !isWord(line))).toEqual([]);
    });

    it('has one statement a line', () => {
      expect(lines.filter(joins)).toEqual([]);
    });
  });

  it('explains itself, and refuses what it does not know', () => {
    const [path] = inFolder([scriptFor({ system: 'debian-13' }, en) as string]);
    const help = spawnSync('sh', [path as string, '--help'], { encoding: 'utf8' });
    expect(help.stdout).toContain('--dry-run');
    expect(help.status).toBe(0);
    const wrong = spawnSync('sh', [path as string, '--frobnicate'], { encoding: 'utf8' });
    expect(wrong.status).toBe(2);
    expect(wrong.stdout).toBe('');
  });
});
