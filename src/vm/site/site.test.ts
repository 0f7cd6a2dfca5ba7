import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { containerfile, imageFilesSha256 } from '../../content/image-files.ts';
import type { RunRecord } from '../../core/evidence.ts';
import { basesOf, nginxConf, nginxSettings, npm, standIns } from './bases.ts';
import { mostBytes } from './check-image.ts';

const compose = readFileSync('deploy/compose.yaml', 'utf8');

describe('the image of this site', () => {
  it('begins with images that something stands in for, under their own names', () => {
    const bases = basesOf(containerfile());
    expect(bases).toHaveLength(2);
    for (const [at, { name, make }] of standIns(containerfile()).entries()) {
      expect(name).toBe(bases[at]);
      expect(make).toContain(`docker import`);
      expect(make).toContain(name);
    }
    expect(() => standIns('FROM docker.io/library/httpd:2')).toThrow('httpd');
  });

  it('is served by a stand-in that writes where the original does, and is as little as it', () => {
    const temporary = nginxConf.match(/^.*(_temp_path|pid) .*$/gm) ?? [];
    expect(temporary).toHaveLength(6);
    for (const line of temporary) expect(line).toContain(' /tmp/');
    expect(nginxConf).toContain('include /etc/nginx/conf.d/*.conf;');
    expect(nginxSettings).toContain('USER 101');
  });

  it('is built by nothing but what the Containerfile asks of npm', () => {
    const commands = containerfile().replaceAll(/^#.*$/gm, '');
    const asked = [...commands.matchAll(/npm ([a-z ]*[a-z])/g)].map(([, words]) => words);
    expect(asked).toEqual(['ci', 'run build']);
    for (const words of asked) expect(npm).toMatch(new RegExp(`^'?${words}'?\\) `, 'm'));
  });

  it('runs without root, without capabilities, and with nothing to write to but /tmp', () => {
    const last = containerfile()
      .match(/^USER .*$/gm)
      ?.at(-1);
    expect(last).toBe('USER 101');
    for (const line of [
      'read_only: true',
      'cap_drop: [ALL]',
      'security_opt: ["no-new-privileges:true"]',
      'restart: unless-stopped',
      'pull_policy: build',
      '- "80:8080"',
    ])
      expect(compose).toContain(line);
    expect(compose).toMatch(/tmpfs:\n\s+- \/tmp\n/);
    expect(containerfile()).toContain('EXPOSE 8080');
  });

  it('can be told all that a build can be told', () => {
    const table = readFileSync('README.md', 'utf8').match(/^\| `[A-Z_]+` /gm) ?? [];
    const names = table.map((row) => row.slice(3, -2)).sort();
    const args = /args: \[(.*)\]/.exec(compose)?.[1]?.split(', ').sort();
    expect(args).toEqual(names);
    for (const name of names) expect(containerfile()).toContain(`ARG ${name}\n`);
  });
});

const path = 'src/vm/records/site/debian-13+lowest-port=80+method=distro.json';

describe.runIf(existsSync(path))('its record', () => {
  const record = existsSync(path) && (JSON.parse(readFileSync(path, 'utf8')) as RunRecord);
  if (!record) return;

  it('says what stood in for each base, and how much the image adds', () => {
    expect(Object.keys(record.site?.stoodIn ?? {})).toEqual(basesOf(containerfile()));
    expect(record.site?.bytes.own).toBeLessThanOrEqual(mostBytes);
    expect(record.checks.filter(({ id }) => id.startsWith('site-')).length).toBeGreaterThan(25);
    expect(record.acceleration).not.toBe('container');
  });

  it('is of the files as they are', () => {
    expect(record.site?.filesSha256, 'npm run test:vm -- debian-13 --site').toBe(
      imageFilesSha256(),
    );
  });
});
