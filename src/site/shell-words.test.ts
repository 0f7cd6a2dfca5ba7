import { describe, expect, it } from 'vitest';
import { shellWords } from './shell-words.ts';

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

  it('end behind a slash or a sign of equality where no phone is as wide', () => {
    expect(whole('--from-repofile=https://download.docker.com/linux/a')).toEqual([
      '--from-repofile=',
      'https://',
      'download.docker.com/',
      'linux/',
      'a',
    ]);
  });

  it('know who makes the rest root’s', () => {
    expect(shellWords('sudo id')[0]).toEqual({ text: 'sudo', whole: false, becomes: true });
  });
});
