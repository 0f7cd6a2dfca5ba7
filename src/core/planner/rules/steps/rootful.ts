import { rootRecord } from '../../../facts/constants.ts';
import { record, su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped, containersRun } from '../../shell.ts';
import type { Command, Leftover, StepDraft } from '../../types.ts';
import { packagesStartDaemon, usesOpenRc } from '../needs.ts';

const units = ['docker.service', 'docker.socket'];
const socket = '/var/run/docker.sock';

/**
 * Debian's packages start what they bring, and root's daemon would change the machine's network at once:
 * a bridge, `ip_forward`, chains, and a policy of DROP for what is forwarded. Masked, it does not start
 * (deb-systemd-invoke leaves such units alone); for this boot only, should nobody come to take it back.
 */
export const holdBack = `systemctl -q mask --runtime ${units.join(' ')}`;
/** Takes that back. It changes nothing where nothing was held back. */
export const release = `systemctl -q unmask --runtime ${units.join(' ')}`;

/** How far Docker's packages have come: a line each for those that dpkg knows anything of. */
const stages = `dpkg-query -W -f='\${db:Status-Abbrev}\\n' docker-ce docker.io 2>/dev/null`;

/**
 * Shell that exits 0 where somebody has a daemon of root already. Not that there is a unit: one is made of
 * /etc/init.d/docker, which a package leaves behind, and an installation that broke off has one too.
 */
export const hasDaemon = `{
  ${stages} | grep -q '^.i' ||
    systemctl is-active -q ${units.join(' ')} ||
    [ -s /etc/systemd/system/docker.service ]
}`;

/** Shell that exits 0 where something of Docker's packages has been unpacked. */
export const hasUnpacked = `${stages} |
  grep -q '^.[^nc]'`;

/** Left by the packages step where nobody had such a daemon before: what comes is ours to switch off. */
export const broughtMark = `${rootRecord}/rootful-new`;

/**
 * What a run has left that broke off while it installed: what it brought may start now, and is not switched on at
 * boot, unless somebody uses it by now.
 */
const leftover: Leftover = {
  where: `[ -e ${broughtMark} ]`,
  commands: [
    asTyped(
      [
        `${su}${release}`,
        ...`if ${hasUnpacked} &&`.split('\n'),
        '  ! systemctl is-active -q docker.service docker.socket; then',
        `  ${su}systemctl disable docker.service docker.socket`,
        'fi',
        `${su}rm -f ${broughtMark}`,
        `[ -n "$(ls -A ${rootRecord})" ] || ${su}rmdir ${rootRecord}`,
      ].join('\n'),
    ),
  ],
};

/** What an init system calls the switching off of root's daemon. */
interface Init {
  /** Shell that exits 0 when it neither runs nor will. */
  readonly off: string;
  readonly disable: readonly string[];
  /** What lets it be switched off again, where the packages step held it back. */
  readonly release?: string;
  /** Shell that prints, a line each, the commands that bring back what is there now. */
  readonly was: string;
  /** Shell that exits 0 when it runs, be it by another socket than the usual one. */
  readonly unasked?: string;
  readonly verify: StepDraft['verify'];
  readonly units: readonly string[];
}

const systemd: Init = {
  off: `! systemctl is-enabled -q ${units.join(' ')} 2>/dev/null && ! systemctl is-active -q ${units.join(' ')} && [ ! -e /run/docker.sock ]`,
  release: `${su}${release}`,
  // systemd leaves its socket behind, and the setup tool takes that for a daemon.
  disable: [`${su}systemctl disable --now ${units.join(' ')}`, `${su}rm -f ${socket}`],
  was: `for u in ${units.join(' ')}; do
  if systemctl is-enabled -q "$u" 2>/dev/null; then
    echo "systemctl enable $u"
  fi
  if systemctl is-active -q "$u"; then
    echo "systemctl start $u"
  fi
done`,
  unasked: 'systemctl is-active -q docker.service',
  verify: { command: `systemctl is-active ${units.join(' ')} || true`, expect: 'inactive' },
  units,
};

const openRc: Init = {
  off: '! rc-service docker status >/dev/null 2>&1 && [ ! -e /run/docker.sock ]',
  disable: [`${su}rc-service docker stop`, `${su}rc-update del docker`],
  was: `{
  if rc-update show default | grep -qw docker; then
    echo 'rc-update add docker'
  fi
  if rc-service docker status >/dev/null 2>&1; then
    echo 'rc-service docker start'
  fi
}`,
  verify: { command: 'rc-service docker status 2>&1 || true', expect: 'stopped' },
  units: ['docker'],
};

const shared = {
  id: 'rootful',
  lane: 'root',
  docs: 'guide/install/#rootful',
  troubleshooting: 'rootful-docker-running',
} as const;

/** The package has brought a daemon of root that nobody asked for. One that was there before stays. */
function brought({ off, disable, release, unasked, verify, units }: Init): StepDraft {
  const ours = `[ -e ${broughtMark} ]`;
  const stays = 'A daemon of root that somebody uses stays. To switch it off: rootful=disable.';
  const forget = `${su}rm -f ${broughtMark}`;
  /** Between two runs of a plan it may have become somebody's: what runs on it says so. */
  const stop = (way: 'typed' | 'script'): string[] => [
    ...(release ? [release] : []),
    `if ${containersRun(socket, way === 'typed' ? su : 'peek ', unasked)}; then`,
    `  ${way === 'typed' ? 'echo' : 'say'} '${stays}'`,
    'else',
    ...disable.map((line) => `  ${line}`),
    'fi',
    forget,
  ];
  return {
    ...shared,
    text: 'rootful-brought',
    check: `! ${ours}`,
    commands: [
      {
        typed: [
          `if ${ours}; then`,
          ...stop('typed').flatMap((lines) => lines.split('\n').map((line) => `  ${line}`)),
          `elif ! { ${off}; }; then`,
          `  echo '${stays}'`,
          'fi',
        ].join('\n'),
        script: stop('script').join('\n'),
      },
    ],
    undo: [],
    verify: verify as NonNullable<StepDraft['verify']>,
    touches: { units, paths: [broughtMark, socket] },
  };
}

/** Looks for containers first: they would all stop. */
function stopUnlessUsed({ disable, unasked }: Init): Command {
  const some = containersRun(socket, su, unasked);
  const all = disable.join(' && ');
  return {
    typed: [
      `if ${some}; then`,
      `  ${su}docker -H unix://${socket} ps`,
      `  echo 'These would stop. When they may: ${all}'`,
      'else',
      ...disable.map((line) => `  ${line}`),
      'fi',
    ].join('\n'),
    script: [
      `if ${containersRun(socket, 'peek ', unasked)}; then`,
      "  ask 'this stops all containers of root' ||",
      "    stop 'stop them first, or answer yes'",
      'fi',
      ...disable,
    ].join('\n'),
  };
}

/** A daemon of root that was there, and is to go: what it was is remembered, and undo restores that. */
const unwanted = (init: Init): StepDraft => ({
  ...shared,
  shared: true,
  check: init.off,
  was: init.was,
  commands: [stopUnlessUsed(init)],
  undo: [
    asTyped(`while read -r program first second; do
  ${su}"$program" "$first" "$second"
done <"${record}/was"`),
  ],
  verify: init.verify as NonNullable<StepDraft['verify']>,
  touches: { units: init.units, paths: [socket] },
});

/** Switches the daemon of root off: it was there, or the package has just brought it. */
export function rootful(profile: Profile): StepDraft | null {
  const init = usesOpenRc(profile) ? openRc : profile.systemd ? systemd : null;
  if (init === null) return null;
  const wish = profile.given.rootful;
  const starts = packagesStartDaemon(profile);
  if (wish === 'disable') return { ...unwanted(init), ...(starts && { leftover }) };
  return wish === 'absent' && starts ? { ...brought(init), leftover } : null;
}
