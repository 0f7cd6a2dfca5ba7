/** How each kind of public key begins: its name, which is in the key again, and so in its first letters. */
const kinds: Readonly<Record<string, string>> = {
  'ssh-ed25519': 'AAAAC3NzaC1lZDI1NTE5AAAA',
  'ssh-rsa': 'AAAAB3NzaC1yc2EAAAA',
  'ecdsa-sha2-nistp256': 'AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAA',
  'ecdsa-sha2-nistp384': 'AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAA',
  'ecdsa-sha2-nistp521': 'AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAA',
  'sk-ssh-ed25519@openssh.com': 'AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t',
  'sk-ecdsa-sha2-nistp256@openssh.com': 'AAAAInNrLWVjZHNhLXNoYTItbmlzdHAyNTZAb3BlbnNzaC5jb20',
};

/** A public key, and whose it is; nobody's name where it is for everybody. */
export interface SshKey {
  readonly user: string;
  readonly key: string;
}

/** The longest list that is taken: a few keys of RSA. */
export const sshKeysMost = 6000;

const item = String.raw`([\w.\\-]{1,65}=)?[a-z0-9@.-]{7,40} [A-Za-z\d+/]{40,1400}={0,3}`;

/** What a list of keys looks like: `TYPE KEY` for everybody, or `NAME=TYPE KEY`, with commas. */
export const sshKeyList = new RegExp(`^${item}(,${item}){0,49}$`);

/** Reads such a list. */
export const readSshKeys = (value: string): SshKey[] =>
  value
    .split(',')
    .filter(Boolean)
    .map((text) => {
      const [, user = '', key = ''] = /^(?:([\w.\\-]+)=)?(.*)$/.exec(text) ?? [];
      return { user, key };
    });

/** Whether each is a public key of a kind that OpenSSH takes today. */
export const areSshKeys = (value: string): boolean =>
  readSshKeys(value).every(({ key }) => {
    const [kind = '', blob = ''] = key.split(' ');
    const begin = kinds[kind];
    return begin !== undefined && blob.startsWith(begin) && blob.length % 4 === 0;
  });

/** Without the comments that key files have behind each key, and with single blanks. */
export const withoutComments = (value: string): string =>
  value
    .split(/[,\n]/)
    .map((text) => text.trim().split(/\s+/).slice(0, 2).join(' '))
    .filter(Boolean)
    .join(',');
