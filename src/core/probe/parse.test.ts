import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { systems } from '../facts/systems/index.ts';
import { makePlan } from '../planner/make-plan.ts';
import { type ProbeFacts, probeKeys } from './keys.ts';
import { parseProbe } from './parse.ts';
import { probeScript } from './script.ts';
import { debian12, withFacts } from './testing/machines.ts';

const debian = withFacts(debian12, {
  release: '13',
  kernel: '6.12.117+deb13-amd64',
  user: 'testuser',
  systemd: '257',
  tools: 'newuidmap pasta getsubids',
  passt: 'pasta 0.0~git20250503.587980c-2',
  docker: '',
  'directory-ids': '0',
  rootful: 'no',
});

describe('parseProbe', () => {
  it('finds a plain Debian 13 plain', () => {
    expect(parseProbe(debian).options).toEqual({
      system: 'debian-13',
      user: 'testuser',
    });
  });

  it('says what it saw to be as usual, and is silent of what is for the reader to choose', () => {
    const { options, defaults } = parseProbe(debian);
    expect(defaults).toEqual(
      expect.arrayContaining(['kernel', 'arch', 'cgroup', 'subids', 'rootful']),
    );
    expect(defaults).not.toEqual(expect.arrayContaining(Object.keys(options)));
    for (const chosen of ['network', 'method', 'docker']) {
      expect(parseProbe('kernel=6.12.1\ntools=newuidmap\ndocker=').defaults).not.toContain(chosen);
    }
  });

  it('is not disturbed by prompts, colours and line ends of other systems', () => {
    const dirty = `testuser@box:~$ sh probe.sh\r\n\u001B[0;32m${debian.replaceAll('\n', '\u001B[0m\r\n')}testuser@box:~$ `;
    expect(parseProbe(dirty).options).toEqual(parseProbe(debian).options);
  });

  it('is content with /etc/os-release and uname -r', () => {
    const pasted = `PRETTY_NAME="Ubuntu 24.04.3 LTS"\nNAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\n6.14.0-33-generic\n`;
    const { options, understood, ignored } = parseProbe(pasted);
    expect(options).toEqual({ system: 'ubuntu-24.04', kernel: '6.14' });
    expect(understood).toEqual(['release', 'os', 'like', 'kernel']);
    expect(ignored).toEqual([]);
  });

  it.each([
    ['someone who came by su', { 'systemd-user': 'no' }, { login: 'switched' }],
    [
      'user namespaces switched off',
      { 'kernel/unprivileged_userns_clone': '0' },
      { userns: 'clone' },
    ],
    ['too few subordinate IDs', { subuid: '1000' }, { subids: 'missing' }],
    ['IDs from a directory', { subuid: '0', 'directory-ids': '65536' }, { subids: 'directory' }],
    ['an old engine', { docker: 'Docker version 28.5.1, build e180ab8' }, { docker: '28.5.1' }],
    ['a home on NFS', { 'home-fs': 'nfs' }, { 'home-fs': 'nfs' }],
    ['a daemon of root', { rootful: 'yes' }, { rootful: 'disable' }],
    ['slirp4netns installed', { tools: 'newuidmap slirp4netns' }, { network: 'slirp4netns' }],
    ['a newer passt', { passt: 'pasta 2026_05_07.1a2b3c4' }, { passt: '2026_05_07' }],
  ])('sees %s', (_, facts: ProbeFacts, expected) => {
    expect(parseProbe(withFacts(debian, facts)).options).toMatchObject(expected);
  });

  it.each(systems)(
    'knows $id by its own row',
    ({ id, osRelease: { id: os, versionId, board } }) => {
      const hint = `osRelease of ${id} in src/core/facts/systems is another release's too`;
      // Between releases, a system also says a further piece: 9.6, 3.23.2.
      for (const version of versionId ? [versionId, `${versionId}.2`] : [versionId ?? '20261120']) {
        const line = version === '' ? '' : `VERSION_ID="${version}"\n`;
        const kernel = board ? '6.12.47+rpt-rpi-v8\n' : '';
        expect(parseProbe(`${line}ID="${os}"\n${kernel}`).options.system, hint).toBe(id);
        const printed = `os=${os}\nrelease=${version}\nboard=${board ?? ''}\n`;
        expect(parseProbe(printed), hint).toMatchObject({
          options: { system: id },
          relative: null,
        });
      }
    },
  );

  // How releases were seen to call themselves; trimmed to what identifies them.
  it.each([
    ['rhel-9', 'ID="rhel"\nVERSION_ID="9.6"'],
    ['sles-15', 'VERSION_ID="15.7"\nID="sles"'],
    ['opensuse-leap-16', 'ID="opensuse-leap"\nVERSION_ID="16.0"'],
    ['arch', 'ID=arch\nBUILD_ID=rolling'],
    ['debian-testing', 'ID=debian\nVERSION_CODENAME=forky'],
  ])('knows %s by %j', (system, text) => {
    expect(parseProbe(text).options.system).toBe(system);
  });

  it('takes nothing hostile over, and never throws', () => {
    for (const name of ["alice'; id", '$(id)', 'a\u202Eb', 'x'.repeat(10_240), '__proto__']) {
      const { options } = parseProbe(`os=debian\nrelease=13\nuser=${name}\n`);
      if (options.user !== undefined) expect(options.user).toMatch(/^[a-z_][a-z0-9_-]{0,31}$/);
    }
    for (const text of ['', '\u0000', '='.repeat(1000), 'os=', '__proto__=1\nconstructor=2\n'])
      expect(() => parseProbe(text)).not.toThrow();
  });

  it('shows what it did not understand', () => {
    expect(parseProbe('os=debian\nrelease=13\nbogus=1').ignored).toEqual(['bogus=1']);
    expect(parseProbe('os=plan9\nrelease=4').options).toEqual({});
  });
});

describe('the probe', () => {
  it('runs in a POSIX shell and prints key=value, each key that is known and no other', () => {
    const output = execFileSync('sh', ['-c', probeScript], { encoding: 'utf8' });
    for (const line of output.trimEnd().split('\n')) expect(line).toMatch(/^[a-z0-9_/-]+=/);
    const printed = output.match(/^[^=\n]+(?==)/gm) ?? [];
    // Not every system says what it is called, its release, or what it is like.
    const keys = new Set(['os', 'release', 'like', 'codename', 'base', ...printed]);
    const hint = 'script.ts and keys.ts in src/core/probe name other keys';
    expect([...keys].toSorted(), hint).toEqual(probeKeys.toSorted());
    expect(parseProbe(output).ignored).toEqual([]);
  });

  it('tells of another directory for settings, by the shell or by the services', () => {
    const told = (XDG_CONFIG_HOME: string) => {
      const env = { ...process.env, HOME: tmpdir(), XDG_CONFIG_HOME };
      return parseProbe(execFileSync('sh', ['-c', probeScript], { encoding: 'utf8', env }));
    };
    expect(told('/home/mei/dots').values['config-home']).toBe('/home/mei/dots');
    expect(told(join(tmpdir(), '.config')).values['config-home']).toBe('');
  });

  it.each(['first.last', 'CORP\\ann'])(
    'finds what is of %s, and of nobody with a like name',
    (user) => {
      const box = mkdtempSync(join(tmpdir(), 'probe-'));
      const put = (path: string, text: string, mode = 0o644): void => {
        mkdirSync(dirname(join(box, path)), { recursive: true });
        writeFileSync(join(box, path), text, { mode });
      };
      put(
        'bin/id',
        `#!/bin/sh\ncase $1 in -u) echo 4321 ;; *) printf '%s\\n' '${user}' ;; esac\n`,
        0o755,
      );
      for (const file of ['subuid', 'subgid'])
        put(`etc/${file}`, `firstXlast:1:1\nCORPann:1:1\n${user}:100000:60000\n4321:200000:5536\n`);
      // systemd escapes the name where it notes who lingers.
      put(`var/lib/systemd/linger/${user.replace('\\', '\\\\')}`, '');
      const script = probeScript
        .replaceAll('/etc/$file', `${box}/etc/$file`)
        .replaceAll('/var/lib/systemd', `${box}/var/lib/systemd`);
      const env = { ...process.env, PATH: `${box}/bin:${process.env.PATH}` };
      const output = execFileSync('sh', ['-c', script], { encoding: 'utf8', env });
      const { values } = parseProbe(output);
      expect(values).toMatchObject({ user, subuid: '65536', subgid: '65536', linger: 'yes' });
    },
  );

  it.each(systems)('looks for every package that a plan for $id installs', ({ id }) => {
    const sought = /^set -- ((.*\\\n)*.*)$/m.exec(probeScript)?.[1]?.split(/[\s\\]+/);
    for (const method of ['packages', 'distro', 'script']) {
      const result = makePlan({ system: id, method, storage: 'fuse-overlayfs' }, en);
      if (result.kind !== 'plan') continue;
      const wanted = result.plan.drafts.flatMap(({ packages }) => packages ?? []);
      const hint = 'packagesSought in src/core/probe/script.ts does not look for them';
      expect(
        wanted.filter((name) => !sought?.includes(name)),
        hint,
      ).toEqual([]);
    }
  });

  it('is short enough to be read, and writes nothing', () => {
    expect(probeScript.trimEnd().split('\n').length).toBeLessThanOrEqual(38);
    // Redirections that hide errors are the only ones.
    expect(probeScript.replaceAll(/2?>\/dev\/null|2>&1/g, '')).not.toMatch(/(?<!NF)>/);
    // The names of packages to look for are no commands.
    expect(probeScript.replace(/^set -- (.*\\\n)*.*$/m, '')).not.toMatch(
      /\b(rm|tee|curl|wget|sudo|mkdir|touch)\b|>>/,
    );
  });
});
