import { launcherFile } from '../../../facts/constants.ts';
import type { Profile } from '../../profile.ts';
import { shellQuote } from '../../quote.ts';
import { launcherVariables, proxyMode, proxyVariables, tcpArguments } from '../../settings.ts';
import { marker } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';
import { ownSetup } from '../needs.ts';
import { lookForContainers } from './containers.ts';
import { driversThere } from './version-there.ts';

const docs = 'guide/daemon-and-client/#without-systemd';
const besideLauncher = launcherFile.replace('.sh', '-guide.sh');
const log = '~/.docker/rootless.log';
const info = 'docker -H "unix://$HOME/.docker/run/docker.sock" info';

/** Without systemd nothing keeps the settings, so a small script of our own does. */
export function launcher(profile: Profile): StepDraft | null {
  if (profile.systemd) return null;
  const variables = Object.entries({
    ...launcherVariables(profile),
    ...proxyVariables(profile),
  }).map(([name, value]) => `export ${name}=${shellQuote(value)}`);
  const bin = profile.method === 'script' ? '$HOME/bin:' : '';
  // Alpine's own service calls the script by the name without the ending.
  const program =
    ownSetup(profile) === 'none'
      ? '"$(command -v dockerd-rootless.sh || command -v dockerd-rootless)"'
      : 'dockerd-rootless.sh';
  const lines = [
    '#!/bin/sh',
    marker,
    // Sockets of a daemon must not stand in /tmp, where others could put theirs first.
    'export XDG_RUNTIME_DIR="$HOME/.docker/run"',
    `export PATH="${bin}$PATH:/usr/sbin:/sbin"`,
    ...variables,
    'mkdir -p "$XDG_RUNTIME_DIR"',
    'chmod 700 "$XDG_RUNTIME_DIR"',
    `exec ${program}${profile.given.api === 'tcp' ? ` ${tcpArguments('"$HOME"', '"$XDG_RUNTIME_DIR"')}` : ''} "$@"`,
  ];
  return {
    id: 'launcher',
    lane: 'user',
    docs,
    troubleshooting: 'xdg-runtime-dir',
    check: '',
    ...driversThere(profile),
    commands: [],
    file: {
      path: launcherFile,
      beside: besideLauncher,
      mode: proxyMode(profile),
      content: `${lines.join('\n')}\n`,
    },
    undo: [],
    verify: { command: `cat ${launcherFile}`, expect: profile.network },
  };
}

/** Starts the daemon in the background, where no systemd does. */
export function start(profile: Profile): StepDraft | null {
  if (profile.systemd) return null;
  // Where somebody else's file has the name, ours stands beside it.
  const find = `f=${besideLauncher}
if [ ! -e "$f" ]; then
  f=${launcherFile}
fi`;
  const command = `nohup sh "$f" >|${log} 2>&1 &`;
  const wait = `n=0
until ${info} >/dev/null 2>&1 || [ $n -ge 60 ]; do
  n=$((n + 1))
  sleep 1
done`;
  const laidOut = `run sh -c '
  ${find.replaceAll('\n', '\n  ')}
  ${command}
  n=0
  until ${info} >/dev/null 2>&1 ||
    [ $n -ge 60 ]; do
    n=$((n + 1))
    sleep 1
  done
'`;
  return {
    id: 'start',
    lane: 'user',
    docs,
    troubleshooting: 'xdg-runtime-dir',
    check: `${info} >/dev/null 2>&1`,
    commands: [
      'mkdir -p ~/.docker',
      // A daemon takes a while to answer, and the next commands ask it.
      { typed: `${find}\n${command}\n${wait}`, script: laidOut },
    ],
    // After a reboot the number in that file may be another program's.
    undo: [
      lookForContainers('$HOME/.docker/run/docker.sock'),
      {
        typed: `if ${info} >/dev/null 2>&1; then kill "$(cat ~/.docker/run/docker.pid)"; fi`,
        script: `if ${info} >/dev/null 2>&1; then
  run kill "$(cat ~/.docker/run/docker.pid)"
fi`,
      },
    ],
    verify: { command: info, expect: 'rootless' },
    touches: { paths: ['~/.docker', '~/.local/share/docker'] },
  };
}
