import { userRecord } from '../../../facts/constants.ts';
import { hasFeature } from '../../../facts/engines.ts';
import { record } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped, wrapWords } from '../../shell.ts';
import type { Command, StepDraft } from '../../types.ts';
import { ipTables, ownSetup } from '../needs.ts';
import { lookForContainers } from './containers.ts';
import {
  contextMade,
  contextNow,
  currentContext,
  formerContext,
  unlessContextOfAnother,
} from './context.ts';

const tool = 'dockerd-rootless-setuptool.sh';

function install(profile: Profile): Command[] {
  const keep = profile.given.rootful === 'keep';
  if (profile.method === 'script') {
    // The script still asks for ip_tables; the setup tool that it calls asks for what is in use.
    const variables = [
      ...(ipTables(profile) === 'there' ? [] : ['SKIP_IPTABLES=1 ']),
      ...(keep ? ['FORCE_ROOTLESS_INSTALL=1 '] : []),
    ].join('');
    const url = 'https://get.docker.com/rootless';
    return [
      { typed: unlessPrograms('typed'), script: unlessPrograms('script') },
      {
        typed: `curl -fsSL ${url} | ${variables}sh`,
        script: `run curl -fsSL ${url} -o "$HOME/rootless-install.sh"
run env ${variables}sh "$HOME/rootless-install.sh"
run rm -f "$HOME/rootless-install.sh"`,
      },
      notePrograms,
    ];
  }
  const command = `${tool} install${keep ? ' --force' : ''}`;
  if (!profile.systemd) {
    // The context must name the socket that the start script makes.
    const directory = 'XDG_RUNTIME_DIR="$HOME/.docker/run"';
    return [{ typed: `${directory} ${command}`, script: `run env ${directory} ${command}` }];
  }
  if (hasFeature(profile.engine, 'unit-notifies')) return [command];
  // This tool asks the daemon after three seconds, which slow machines miss; the second run finds it.
  return [
    {
      typed: `${command} || { sleep 15; ${command}; }`,
      script: `run sh -c '
  ${command} || {
    sleep 15
    ${command}
  }
'`,
    },
  ];
}

const programs = [
  ...['containerd', 'containerd-shim-runc-v2', 'ctr', 'docker', 'docker-init', 'docker-proxy'],
  ...['dockerd', 'dockerd-rootless-setuptool.sh', 'dockerd-rootless.sh', 'runc'],
];

/** The sums of the programs as they were laid out; empty until then. It says that none was there before. */
const sums = `${userRecord}/setup.programs`;

/** Programs of these names in ~/bin are somebody's: the install script would write over them. */
const unlessPrograms = (way: 'typed' | 'script'): string => {
  const refusal = 'these are in ~/bin, and would be written over: move them away';
  const say =
    way === 'typed' ? `echo "$found: ${refusal}"\n    exit 1` : `stop "$found: ${refusal}"`;
  const run = way === 'script' ? 'run ' : '';
  return `if [ ! -e ${sums} ]; then
  found=$(
    ${wrapWords(['for', 'program', 'in', ...programs], 72).replaceAll('\n', '\n    ')}; do
      [ ! -e ~/bin/"$program" ] ||
        printf '%s ' "$program"
    done
  )
  if [ -n "$found" ]; then
    ${say}
  fi
  ${run}mkdir -p ${userRecord}
  ${run}touch ${sums}
fi`;
};

const note = `(
  cd ~/bin &&
    ${wrapWords(['sha256sum', ...programs], 72).replaceAll('\n', '\n    ')} 2>/dev/null
) >|${sums} ||
  true`;
const notePrograms: Command = {
  typed: note,
  script: `if [ "$dry_run" = no ]; then\n  ${note.replaceAll('\n', '\n  ')}\nfi`,
};

/**
 * Takes away what is as it was laid out. RootlessKit stays: without it nobody could delete the data,
 * whose files belong to other IDs.
 */
const removePrograms: Command = asTyped(`if [ -e ${sums} ]; then
  while read -r sum program; do
    if [ "$(sha256sum <~/bin/"$program")" = "$sum  -" ]; then
      rm -f ~/bin/"$program"
    fi
  done <${sums}
  rm -f ${sums}
fi`);

/** Whether the user's unit is enabled and runs. */
const running =
  'systemctl --user --quiet is-enabled docker 2>/dev/null && systemctl --user --quiet is-active docker';

/** Shell that prints the client's context, and below it what there was of the tool's context and unit. */
const contextAndUnit = currentContext.replace(
  /\n}$/,
  `
  if ${contextMade}; then
    echo context
  else
    echo no-context
  fi
  config=\${XDG_CONFIG_HOME:-$HOME/.config}
  if [ -e "$config/systemd/user/docker.service" ]; then
    echo unit
    systemctl --user is-enabled docker 2>/dev/null || true
    systemctl --user is-active docker 2>/dev/null || true
  fi
}`,
);

/**
 * A unit that was there goes back to how it was: enabled or not, running or not. So does a context, which
 * the tool makes, and takes away, without asking whose it is. Records of before this was asked say nothing.
 */
const uninstall = (way: 'typed' | 'script'): string => {
  const run = way === 'script' ? 'run ' : '';
  return `if grep -qx unit "${record}"; then
  grep -qx enabled "${record}" ||
    ${run}systemctl --user disable docker
  grep -qx active "${record}" ||
    ${run}systemctl --user stop docker
  if grep -qx no-context "${record}" && command -v docker >/dev/null; then
    ${run}docker context rm -f rootless
  fi
elif command -v ${tool} >/dev/null; then
  ${run}${tool} uninstall -f
  if grep -qx context "${record}"; then
    ${run}docker context create rootless \\
      --docker "host=unix://$XDG_RUNTIME_DIR/docker.sock"
  fi
fi`;
};

/** Where the package brings the unit in place of the setup tool. */
const enable: StepDraft = {
  id: 'setup',
  text: 'setup-unit',
  lane: 'user',
  docs: 'guide/install/#with-packages',
  troubleshooting: 'daemon-start-failed-generic',
  check: running,
  there: 'systemctl --user --quiet is-enabled docker 2>/dev/null',
  commands: ['systemctl --user enable --now docker'],
  undo: [
    lookForContainers('$XDG_RUNTIME_DIR/docker.sock'),
    'systemctl --user disable --now docker',
  ],
  verify: { command: 'systemctl --user is-active docker', expect: 'active' },
  touches: { units: ['docker.service'] },
};

/** The setup tool: writes the user's unit, starts it, enables it, makes the client's context. */
export function setup(profile: Profile): StepDraft | null {
  const setupKind = ownSetup(profile);
  if (setupKind && !profile.systemd) return null;
  if (setupKind === 'unit') return enable;
  const bus = 'systemctl --user start dbus.socket dbus.service';
  const socket = profile.systemd ? '$XDG_RUNTIME_DIR/docker.sock' : '$HOME/.docker/run/docker.sock';
  return {
    id: 'setup',
    lane: 'user',
    docs:
      profile.method === 'script'
        ? 'guide/install/#without-packages'
        : 'guide/install/#with-packages',
    troubleshooting: 'daemon-start-failed-generic',
    check: profile.systemd ? running : contextMade,
    // Before 27.1 the unit does not ask for the bus, and without the bus there are no limits.
    commands: [
      ...(hasFeature(profile.engine, 'unit-wants-bus') || !profile.systemd ? [] : [bus]),
      unlessContextOfAnother(`unix://${socket}`),
      ...install(profile),
    ],
    // Whoever had such a daemon before keeps it; the client's context goes back to what it was.
    ...(profile.systemd ? { was: contextAndUnit } : { there: contextMade, was: currentContext }),
    undo: [
      lookForContainers(socket),
      contextNow,
      profile.systemd
        ? { typed: uninstall('typed'), script: uninstall('script') }
        : `${tool} uninstall -f`,
      formerContext,
      ...(profile.method === 'script' ? [removePrograms] : []),
    ],
    touches: {
      paths: [
        '~/.docker',
        '~/.local/share/docker',
        '~/.config/systemd/user',
        ...(profile.method === 'script' ? ['~/bin', sums] : []),
      ],
      units: profile.systemd ? ['docker.service'] : [],
    },
    verify: profile.systemd
      ? { command: 'systemctl --user is-active docker', expect: 'active' }
      : { command: 'docker context ls', expect: 'rootless' },
  };
}
