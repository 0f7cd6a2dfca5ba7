import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../core/planner/make-plan.ts';
import { words as catalogues } from '../../../words/index.ts';
import { languages } from '../../../words/languages.ts';
import { adminMessage } from './admin.ts';

const link = 'https://guide.example/en/setup/?system=debian-13&privilege=none&facts=2026-11-23';

/** Those that are there. */
const shells = ['sh', 'bash', 'zsh'].filter((shell) => !spawnSync(shell, ['-c', ':']).error);

const plans = [
  { system: 'debian-13', limits: 'io', rootful: 'disable', 'lowest-port': '80' },
  { system: 'debian-13', user: 'mei', network: 'lxc-user-nic' },
  { system: 'alpine-3.24' },
  { system: 'debian-13', method: 'script' },
].flatMap((wishes) => languages.map((lang) => [wishes, lang] as const));

describe.each(plans)('the message to an administrator of %o in %s', (wishes, lang) => {
  const result = makePlan({ ...wishes, privilege: 'none' }, catalogues[lang]);
  if (result.kind !== 'plan') throw new Error('there is no such plan');
  const { plan } = result;
  const message = adminMessage(plan, () => false, link, lang, catalogues[lang]);

  it('is text that shells take, as they come', () => {
    for (const shell of shells) {
      const { status, stderr } = spawnSync(shell, ['-n'], { input: message, encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
    }
    // Where people type, zsh takes a comment for a command and its words: nothing in it may mean more.
    const prose = message.replace(/<<'(\w+)'.*?\n\1$/gms, '').match(/^#.*$/gm) ?? [];
    expect(prose.length).toBeGreaterThan(3);
    expect(
      prose.filter((line) =>
        /[^\s\p{L}\p{N} .,:/~_+…–—’‘“”，。、：；（）！？《》·-]/u.test(line.slice(1)),
      ),
    ).toEqual([]);
  });

  it('says before the commands what they stop', () => {
    for (const { lane, caution } of plan.steps)
      if (lane === 'root' && caution)
        expect(message.replaceAll('\n# ', ' ')).toContain(caution.replaceAll(';', ','));
  });

  it('holds the way back, which pasting does not run', () => {
    const rest = message.slice(message.indexOf(": <<'UNDO'"));
    const undone = plan.steps.filter((step) => step.lane === 'root').flatMap(({ undo }) => undo);
    expect(undone.length).toBeGreaterThan(0);
    for (const command of undone) expect(rest).toContain(command);
    const ran = spawnSync('sh', ['-x'], { input: rest, encoding: 'utf8' });
    expect([ran.status, ran.stdout]).toEqual([0, '']);
    const did = ran.stderr.trim().split('\n');
    expect(did.filter((line) => !/^\+ :( |$)/.test(line))).toEqual([]);
    expect(ran.stderr).toContain(link);
  });
});
