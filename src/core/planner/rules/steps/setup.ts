import { hasFeature } from '../../../facts/engines.ts';
import type { Profile } from '../../profile.ts';
import type { Command, StepDraft } from '../../types.ts';
import { ipTables, ownSetup } from '../needs.ts';
import { lookForContainers } from './containers.ts';
import { contextMade, currentContext, formerContext } from './context.ts';

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
      {
        typed: `curl -fsSL ${url} | ${variables}sh`,
        script: `run curl -fsSL ${url} -o "$HOME/rootless-install.sh"
run env ${variables}sh "$HOME/rootless-install.sh"
run rm -f "$HOME/rootless-install.sh"`,
      },
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
  'containerd containerd-shim-runc-v2 ctr docker docker-init docker-proxy dockerd',
  'dockerd-rootless-setuptool.sh dockerd-rootless.sh runc',
];

/** RootlessKit stays: without it nobody could delete the data, whose files belong to other IDs. */
const removePrograms: Command = {
  typed: `(cd ~/bin && rm -f ${programs.join(' ')})`,
  script: `run sh -c '
  cd ~/bin &&
    rm -f ${programs.join(' \\\n      ')}
'`,
};

const unit = '~/.config/systemd/user/docker.service';

/** Whether the user's unit is enabled and runs. */
const running =
  'systemctl --user --quiet is-enabled docker 2>/dev/null && systemctl --user --quiet is-active docker';

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
      ...install(profile),
    ],
    // Whoever had such a daemon before keeps it; the client's context goes back to what it was.
    there: profile.systemd ? `[ -e ${unit} ]` : contextMade,
    was: currentContext,
    undo: [
      lookForContainers(
        profile.systemd ? '$XDG_RUNTIME_DIR/docker.sock' : '$HOME/.docker/run/docker.sock',
      ),
      `${tool} uninstall -f`,
      formerContext,
      ...(profile.method === 'script' ? [removePrograms] : []),
    ],
    touches: {
      paths: [
        '~/.docker',
        '~/.local/share/docker',
        '~/.config/systemd/user',
        ...(profile.method === 'script' ? ['~/bin'] : []),
      ],
      units: profile.systemd ? ['docker.service'] : [],
    },
    verify: profile.systemd
      ? { command: 'systemctl --user is-active docker', expect: 'active' }
      : { command: 'docker context ls', expect: 'rootless' },
  };
}
