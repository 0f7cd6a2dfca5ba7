import { describe, expect, it } from 'vitest';
import { pathPieces, shellWords } from './shell-words.ts';

const whole = (command: string) =>
  shellWords(command)
    .filter((piece) => piece.whole)
    .map(({ text }) => text);

describe('the words of a command', () => {
  it('come back as they were', () => {
    const command =
      'sudo dnf config-manager addrepo --from-repofile=https://a.example/b-c.repo -y\n  x';
    expect(
      shellWords(command)
        .map(({ text }) => text)
        .join(''),
    ).toBe(command);
  });

  it('stay whole where they have a hyphen', () => {
    expect(whole('apt-get install ca-certificates docker-ce curl')).toEqual([
      'ca-certificates',
      'docker-ce',
    ]);
  });

  it('stay whole up to the length of a narrow phone’s line, as names of packages are', () => {
    expect(whole('apt-get install uidmap docker-compose-plugin docker-ce-rootless-extras')).toEqual(
      ['docker-compose-plugin', 'docker-ce-rootless-extras'],
    );
  });

  it('end behind a slash or a sign of equality where no phone is as wide', () => {
    const torn = (command: string) =>
      shellWords(command)
        .filter((piece) => piece.torn)
        .map(({ text }) => text);
    const command = '--from-repofile=https://download.docker.com/linux/a';
    expect(torn(command)).toEqual([
      '--from-repofile=',
      'https://',
      'download.docker.com/',
      'linux/',
    ]);
    expect(whole(command)).toEqual(['--from-repofile=']);
    expect(torn('cat /proc/sys/net/ipv4/ip_unprivileged_port_start')).toContain('ipv4/');
    // As wide as a card on a phone is not enough for this one, which a browser would tear in its number.
    expect(torn('sysctl -w net.ipv4.ip_unprivileged_port_start=80')).toEqual([
      'net.',
      'ipv4.',
      'ip_',
      'unprivileged_',
      'port_',
      'start=',
    ]);
    expect(torn("printf '%s\\n' kernel.keys.maxbytes=500000")).toEqual(['kernel.keys.maxbytes=']);
  });

  it('know who makes the rest root’s', () => {
    expect(shellWords('sudo id')[0]).toEqual({ text: 'sudo', whole: false, becomes: true });
  });
});

it('a path goes on in the next line with the name of its file', () => {
  expect(pathPieces('~/.config/systemd/override.conf')).toEqual([
    '~/.config/systemd/',
    'override.conf',
  ]);
});
