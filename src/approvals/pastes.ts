import { isProbe } from '../core/probe/lacks.ts';
import { parseProbe } from '../core/probe/parse.ts';
import { debian12 } from '../core/probe/testing/machines.ts';

/** How each release calls itself. */
const releases = [
  ['debian', '12'],
  ['debian', '12.5'],
  ['debian', '125'],
  ['debian', '1'],
  ['ubuntu', '24.04'],
  ['fedora', '44'],
  ['centos', '9'],
  ['rhel', '9.4'],
  ['sles', '15.6'],
  ['opensuse-leap', '15.6'],
  ['opensuse-leap', '15.5'],
  ['opensuse-leap', '16.0'],
  ['opensuse-tumbleweed', '20261101'],
  ['alpine', '3.23.4'],
  ['arch', ''],
  ['linuxmint', '22'],
] as const;

const head = (lines: number): string => debian12.split('\n').slice(0, lines).join('\n');

/** What people paste, by what is odd about it. */
const pastes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    releases.map(([os, release]) => [
      `os-release of ${os} ${release}`.trim(),
      `PRETTY_NAME="${os}"\nID=${os}\nVERSION_ID="${release}"\nID_LIKE='x'\n`,
    ]),
  ),
  'uname -r': '6.12.0-1-amd64',
  'uname -r of a hardened kernel': '6.12.1-hardened1-1-hardened',
  'no uname -r': '1.12.0-1\n6.12\n6.12.0 x\n6.1234.0\n16.12.0',
  'single quotes': "ID='debian'\nVERSION_ID='13'",
  'quotes that do not match': 'ID="debian\'\nVERSION_ID=13',
  'lines of Windows': 'os=debian\r\nrelease=13\r\n',
  'colours of a terminal': '\u001B[1;32mos=debian\u001B[0m\nrelease=13\u001B[?25h',
  'a title of a terminal':
    '\u001B]0;me@host\u0007os=debian\n\u001B]\u0007release=13\n\u001B]unended',
  'invisible characters': '\uFEFFos=\u200Bdebian\u202E\nrelease=13\u2066\u200F\u2069\u202A',
  'other lines':
    '$ sh probe.sh\nos=debian\nnot a fact\nrelease=13\nfoo=bar\nFOO_BAR=x\nFoo=x\n2x=3\na b=c',
  'keys too long': `os=debian\n${'a'.repeat(51)}=x\n${'a'.repeat(52)}=x`,
  'a value too long': `os=${'d'.repeat(50)}\nhome-fs=${'x'.repeat(4000)}nfs`,
  'a key twice': 'os=debian\nrelease=12\nrelease=13\nos=debian',
  'seven lines of a probe': head(7),
  'eight lines of a probe': head(8),
  'more than anybody prints': `${'\n'.repeat(199_990)}os=debian123`,
  'passt in other words': 'os=debian\nrelease=13\npasst=0.0~git20250503.587980c-2',
  'passt of another day': 'os=debian\nrelease=13\npasst=pasta 2024_02_20.1e6f92b',
  'passt without a day': 'os=debian\nrelease=13\npasst=pasta unknown',
  'a user who is root': 'os=debian\nrelease=13\nuser=root\nuid=1000',
  'root by number': 'os=debian\nrelease=13\nuser=mei\nuid=0\nsystemd-user=no\nsystemd=257',
  'an engine with its build': 'docker=Docker version 29.9.30, build 1.2.3',
  'an old processor': 'arch=armv7l\nos=debian\nrelease=13',
  'another old processor': 'arch=armv8l',
  'an unknown processor': 'arch=mips',
  'no systemd on Alpine': 'os=alpine\nrelease=3.23.4\nsystemd=',
  'no systemd on Debian': 'os=debian\nrelease=13\nsystemd=\nsystemd-user=no',
  'SELinux off on Fedora': 'os=fedora\nrelease=44\nselinux=Permissive',
  'SELinux on Debian': 'os=debian\nrelease=13\nselinux=Enforcing',
  'the Docker of Debian':
    'os=debian\nrelease=13\ndistro-docker=yes\ndocker=Docker version 26.1.5+dfsg1',
  'IDs of a directory': 'subuid=0\nsubgid=0\ndirectory-ids=65536',
  'too few IDs of a directory': 'subuid=65536\nsubgid=65535\ndirectory-ids=65535',
  'too few IDs, no directory': 'subuid=65535',
  'home by NFS': 'home-fs=nfs4',
  'home not by NFS': 'home-fs=xnfs',
};

/** What is read from pastes that are no probe as it was printed. */
export const oddPastes = (): string =>
  Object.entries(pastes)
    .map(([name, text]) => {
      const result = parseProbe(text);
      const { options, defaults, facts, values, understood, ignored } = result;
      const longest = Math.max(0, ...Object.values(values).map((value) => value.length));
      return [
        `## ${name}`,
        `  options: ${JSON.stringify(options)}; as usual: ${defaults.join(' ') || 'none'}`,
        `  facts: ${JSON.stringify(facts)}${longest > 40 ? `, up to ${longest} characters` : ''}`,
        `  understood: ${understood.join(' ') || 'nothing'}${isProbe(result) ? '; a probe' : ''}`,
        ...(ignored.length > 0 ? [`  ignored: ${JSON.stringify(ignored)}`] : []),
        '',
      ].join('\n');
    })
    .join('\n');
