import { uses } from './use.ts';

/** Files, text and processes: what every system has. */
export const everydayUses = uses('manuals', 'H', {
  awk: '-F=(:) -v=awk-variable awk-program path*',
  cat: 'path*',
  chmod: '-R mode path+',
  chown: '-R ids path+',
  cp: '-a path+',
  cpulimit: '--limit=number --include-children command...',
  df: '-h -i',
  du: '-s -h path',
  grep: '-E -c -h -i -n -o -q -r -s -v pattern path*',
  head: '-n=number -c=number path?',
  install: '-d -o=user -g=user -m=mode path+',
  ln: '-s -f path+',
  ls: '-Z -d -l -n path*',
  mkdir: '-p -m=mode path+',
  nano: 'path?',
  pgrep: '-a -u=user -x program-pattern',
  pkill: '-u=user -x program-pattern',
  ps: '-C=program-list -L -e -f -o=(args=|comm=|user,comm) -p=number',
  readlink: '-f path',
  rm: '-r -f path+',
  sed: '-i -n -e=sed-script sed-script? path*',
  sh: '-c=script',
  bash: '',
  seq: 'number',
  sleep: 'number',
  sort: '-t=(:) -k=(2,2n) path*',
  stat: '-f -c=(%T) path',
  tail: '-n=number path?',
  tar: ['--strip-components=number --numeric-owner', { xz: '', '': '-c -f=path path+' }],
  tee: '-a path+',
  touch: 'path+',
  true: '',
  wc: '-l',
  which: 'program',
  zgrep: '-E pattern path+',
});

/** What the shell itself knows, as POSIX has it. */
export const shellUses = uses('posix', 'H', {
  '[': '-S=path -e=path -w=path -x=path (])',
  cd: 'path',
  command: '-v program+',
  echo: 'text*',
  exit: 'number',
  export: 'assignment+',
  printf: 'text+',
  test: '-S=path -e=path -w=path -x=path',
  type: '-a program+',
  ulimit: '-H -l -v number?',
  unset: 'variable+',
});

/**
 * The tools of the images `alpine` and `busybox` know fewer options than their namesakes: BusyBox
 * has no `wget -6` and no `ip -brief`. Source: its usage texts.
 */
export const busyboxUses = uses('busybox', 'H', {
  ip: ['', { addr: '', 'link add wg0 type wireguard': '' }],
  nc: '-z -v host number',
  nslookup: 'host',
  ping: '-c=number address',
  ps: '',
  wget: '-q -O=path --timeout=number url',
});
