import { describe, expect, it } from 'vitest';
import { systems } from '../facts/systems/index.ts';
import { makePlan } from './plan.ts';
import { printScript } from './print/script.ts';
import { makeSandbox } from './testing/sandbox.ts';
import { en } from './texts/en.ts';

function script(wishes: Readonly<Record<string, string>>): string {
  const answer = makePlan(wishes, en);
  if (answer.kind !== 'plan') throw new Error(JSON.stringify(answer));
  return printScript(answer.plan, en);
}

const full = {
  'lowest-port': '80',
  ping: 'yes',
  limits: 'cpu,io',
  network: 'slirp4netns',
  'client-ip': 'yes',
};

/** What stays after an undo: packages, subordinate IDs, and kernel state until the next boot. */
const stays = /^\/(installed|etc\/sub[ug]id|proc\/|sys\/|rootful)/;

const withoutKept = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !stays.test(name)));

describe.each(systems.map(({ id }) => id))('the script of %s, among stand-ins', (system) => {
  const text = script({ system, ...full });

  it('changes nothing in a dry run, and says what it would do', () => {
    const box = makeSandbox();
    const before = box.snapshot();
    const { status, out, err } = box.run(text, '--dry-run');
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('net.ipv4.ip_unprivileged_port_start = 80');
    expect(box.snapshot()).toEqual(before);
  });

  it('does everything, then nothing, then takes it back', () => {
    const box = makeSandbox();
    const before = box.snapshot();
    const first = box.run(text);
    expect(first.err).toBe('');
    expect(first.status).toBe(0);
    expect(box.run(text, '--verify')).toMatchObject({ status: 0, err: '' });

    const after = box.snapshot();
    box.calls();
    const second = box.run(text);
    expect(second.out).not.toContain('to do');
    expect(box.snapshot()).toEqual(after);
    expect(box.calls().join('\n')).not.toMatch(/^(apt-get|dnf|usermod|modprobe|loginctl enable)/m);

    const undone = box.run(text, '--undo');
    expect([undone.status, undone.err]).toEqual([0, '']);
    expect(withoutKept(box.snapshot())).toEqual(withoutKept(before));
  });

  it('begins a range of subordinate IDs after everybody else’s', () => {
    const box = makeSandbox();
    box.run(text, '--root-only');
    expect(box.calls()).toContainEqual(
      'usermod --add-subuids 165536-231071 --add-subgids 165536-231071 alice',
    );
  });
});

describe('a failure', () => {
  const text = script({ system: 'debian-13', 'lowest-port': '80' });

  it('stops with the step, the reason and where to read on', () => {
    const box = makeSandbox();
    const { status, err } = box.run(text.replace('root usermod', 'root false usermod'));
    expect(status).toBe(1);
    expect(err).toContain('step subordinate-ids: failed:');
    expect(err).toContain('/en/troubleshooting/no-subuid-ranges/');
  });

  it('is noticed when the commands succeed and nothing came of them', () => {
    const box = makeSandbox();
    const { status, err } = box.run(
      text.replace('run dockerd-rootless-setuptool.sh install', 'run true'),
    );
    expect(status).toBe(1);
    expect(err).toContain('step setup: its commands ran, but it is still not done');
  });

  it('leaves a file that is not ours alone', () => {
    const box = makeSandbox();
    box.run(`echo foreign >/etc/sysctl.d/99-rootless.conf\n`);
    const { status, err } = box.run(text);
    expect(status).toBe(1);
    expect(err).toContain('99-rootless.conf is not ours');
    expect(box.snapshot()['/etc/sysctl.d/99-rootless.conf']).toBe('foreign\n');
  });

  it('undo touches nothing that this script did not do', () => {
    const box = makeSandbox();
    const before = box.snapshot();
    expect(box.run(text, '--undo').status).toBe(0);
    expect(box.snapshot()).toEqual(before);
  });
});
