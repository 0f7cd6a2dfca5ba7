// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell
import { rootRecord, userRecord } from '../../../facts/constants.ts';
import { type Family, familyOf } from '../../../facts/families.ts';
import {
  canHold,
  enginePackages,
  enginePackagesThere,
  heldPackages,
  markEach,
} from '../../engine-packages.ts';
import { record, su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped, containersRun, refreshing, wrapWords } from '../../shell.ts';
import type { Command, StepDraft } from '../../types.ts';
import { packagesStartDaemon, usesSetcap } from '../needs.ts';
import { stepRules } from '../steps/index.ts';
import { atVersion, pinned, versioned } from '../steps/packages.ts';
import { holdBack, release } from '../steps/rootful.ts';
import { giveCapability } from '../steps/setcap.ts';

type Manager = Family['manager'];

/** Shell that prints the version of the engine that is installed, without what a distribution adds. */
const installed = `PATH=$PATH:/usr/sbin:/sbin dockerd --version 2>/dev/null |
  sed -n 's/^Docker version \\([0-9.]*\\).*/\\1/p'`;

/** Shell that exits 0 where the engine is the one asked for, or where any newer one will do, that. */
function reached({ engine, given }: Profile): string {
  const asked = given.docker !== 'latest';
  if (asked) return `${installed} |\n  grep -qx '${engine.replaceAll('.', '\\.')}\\(\\.[0-9]*\\)*'`;
  return `{
  echo ${engine}
  ${installed.replace(/\n/g, '\n  ')}
} |
  sort -V | sed -n '1h;2{x;p;}' |
  grep -qx '${engine.replaceAll('.', '\\.')}'`;
}

/** The packages as the manager is asked for them: with their version, where one was asked for. */
const wanted = (profile: Profile): string[] =>
  enginePackages(profile).map((name) => pinned(name, { ...profile, pinned: isPinned(profile) }));

const isPinned = ({ given, method }: Profile): boolean =>
  given.docker.includes('.') && method === 'packages';

/** What brings installed packages to their newer versions. */
const verbs: Readonly<Record<Manager, string>> = {
  apt: 'apt-get install --only-upgrade',
  dnf: 'dnf upgrade -y',
  zypper: 'zypper --non-interactive update',
  apk: 'apk upgrade',
  // Refused: these upgrade as a whole.
  pacman: 'pacman -Syu',
  nix: 'nixos-rebuild switch',
};

/** The command that brings those that are installed to their newer version, and installs no other. */
function bring(profile: Profile): string {
  const { manager } = familyOf(profile.system);
  if (manager === 'apt') {
    const quietly = 'env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l';
    const words = `${quietly} apt-get install -y --no-remove --only-upgrade`.split(' ');
    return su + wrapWords([...words, ...wanted(profile).map((word) => `'${word}'`)]);
  }
  return `set --
for p in $(
  ${enginePackagesThere(profile).replaceAll('\n', '\n  ')}
); do
${isPinned(profile) ? indent(askForVersion(profile)) : '  set -- "$@" "$p"'}
done
[ $# = 0 ] || ${su}${verbs[manager]} "$@"`;
}

/** Shell that asks for one package: for those with the engine's version, at that. */
const askForVersion = (profile: Profile): string => `case $p in
  ${versioned.join(' | ')})
    set -- "$@" "${atVersion('$p', profile)}"
    ;;
  *) set -- "$@" "$p" ;;
esac`;

/** What brings the lists of packages up to date first, where that is a command of its own. */
const refresh = (profile: Profile): Command[] => {
  const own =
    familyOf(profile.system).manager === 'apk' ? 'apk update' : familyOf(profile.system).refresh;
  return own ? [refreshing(own)] : [];
};

/** Shell that prints what is installed as the manager would be asked for it again. */
function versionsThere(profile: Profile): string {
  const names = enginePackages(profile);
  switch (familyOf(profile.system).manager) {
    case 'apt':
      return [
        `${wrapWords([...`dpkg-query -W -f='\${db:Status-Abbrev}\${Package}=\${Version}\\n'`.split(' '), ...names], 76)} 2>/dev/null |`,
        "  sed -n 's/^ii *//p;s/^hi *//p'",
      ].join('\n');
    case 'apk':
      return `apk info -v 2>/dev/null |\n  sed -n 's/^\\(${names.join('\\|')}\\)-\\([0-9]\\)/\\1=\\2/p'`;
    default:
      return wrapWords(
        [..."rpm -qa --qf '%{NAME}-%{VERSION}-%{RELEASE}\\n'".split(' '), ...names],
        76,
      );
  }
}

/** What brings older versions of packages back. */
const backVerbs: Readonly<Record<Manager, string>> = {
  apt: 'apt-get install -y --no-remove --allow-downgrades',
  dnf: 'dnf downgrade -y',
  zypper: 'zypper --non-interactive install --oldpackage',
  apk: 'apk add',
  pacman: 'pacman -U',
  nix: 'nixos-rebuild switch --rollback',
};

const backVerb = ({ system }: Profile): string => su + backVerbs[familyOf(system).manager];

/** The same for somebody to type. */
const backAgain = (profile: Profile): string =>
  `${backVerb(profile)} $(tr '\\n' ' ' <"${record}/was")`;

/** The command that brings those versions back. */
const bringBack = (profile: Profile): string => `set --
while read -r p; do
  set -- "$@" "$p"
done <"${record}/was"
[ $# = 0 ] || ${backVerb(profile)} "$@"${letGo(profile)}`;

/** For apk a version that is asked for holds from then on: by its name alone a package is free again. */
const letGo = (profile: Profile): string =>
  familyOf(profile.system).manager === 'apk'
    ? `
for p; do
  ${backVerb(profile)} "\${p%%=*}"
done`
    : '';

const rootSocket = '/var/run/docker.sock';

/** Looks whether containers of root run: its daemon starts again with its packages. */
function lookAtRoot(plain: string, otherwise: string): Command {
  return {
    typed: `if ${containersRun(rootSocket, su)}; then
  ${su}docker -H unix://${rootSocket} ps
  echo 'These would stop, because the daemon of root starts again with its packages.'
  echo "When they may: ${plain}"
  exit 1
fi`,
    script: `if ${containersRun(rootSocket, 'peek ')}; then
  ask 'the daemon of root starts again, which stops its containers' ||
    ${otherwise}
fi`,
  };
}

const indent = (text: string): string => `  ${text.replaceAll('\n', '\n  ')}`;

/** That root's daemon is held back: a try that was broken off does not leave it so for the next one. */
const rests = `"${record}/rests"`;

/** Debian's packages start what is switched on, be it that somebody has stopped it: not in this one command. */
const holdRootBack = `if systemctl is-enabled -q docker.service 2>/dev/null &&
  ! systemctl is-active -q docker.service docker.socket; then
  ${su}touch ${rests}
  ${su}${holdBack}
fi
`;

const releaseRoot = `
[ ! -e ${rests} ] || {
  ${su}${release}
  ${su}rm -f ${rests}
}`;

/** What is let go of: a try that was broken off has done that already, and the next one holds it again. */
const loose = `"${record}/held"`;

/** Lets go of what is held, for this one command, and holds it again however that ends. */
function despiteHolds(profile: Profile, text: string): string {
  if (!canHold(profile)) return text;
  const held = heldPackages(profile);
  const starts = packagesStartDaemon(profile);
  const again = `printf '%s\\n' "$held" |
  while read -r p; do
    [ -z "$p" ] || ${su}apt-mark hold "$p"
  done
${su}rm -f ${loose}${starts ? releaseRoot : ''}`;
  return `${starts ? holdRootBack : ''}held=$(
  cat ${loose} 2>/dev/null || true
${indent(held)}
)
printf '%s\\n' "$held" | ${su}tee ${loose} >/dev/null
${su}chmod 644 ${loose}
${markEach('unhold', held)}
(
${indent(text)}
) || {
${indent(again)}
  exit 1
}
${again}`;
}

/**
 * Shell that notes what is installed, before anything is done. A try that was broken off has noted it already:
 * what is there now may be half of the new.
 */
function note(profile: Profile): Command {
  const typed = `[ -s "${record}/was.new" ] ||
  {
${indent(indent(versionsThere(profile)))}
  } | ${su}tee "${record}/was.new" >/dev/null`;
  // The text has an umask of its own; a script has that of the house, and must be able to read this.
  return { typed, script: `${typed}\n${su}chmod 644 "${record}/was.new"` };
}

/**
 * Shell that keeps the note for the way back where anything has changed: a second time, or where the manager
 * had nothing newer, what was noted the first time is what was there.
 */
const keepNote = (profile: Profile): string => `if [ "$(
${indent(versionsThere(profile))}
)" = "$(cat "${record}/was.new")" ]; then
  ${su}rm -f "${record}/was.new"
else
  ${su}mv "${record}/was.new" "${record}/was"
fi`;

/** Brings the packages to the new version. What is held is let go for that, and held again. */
export function upgradePackages(profile: Profile): StepDraft {
  const command = bring(profile);
  const plain = `${su}${verbs[familyOf(profile.system).manager]} ${enginePackages(profile).join(' ')}`;
  return {
    id: 'upgrade-packages',
    lane: 'root',
    docs: 'guide/keeping-it-running/#updates',
    shared: true,
    check: reached(profile),
    commands: [
      lookAtRoot(plain, "stop 'the packages stay as they are'"),
      ...refresh(profile),
      note(profile),
      asTyped(despiteHolds(profile, command)),
      asTyped(keepNote(profile)),
    ],
    undo: [
      asTyped(`${su}rm -f "${record}/was.new"`),
      lookAtRoot(backAgain(profile), 'exit 1'),
      asTyped(despiteHolds(profile, bringBack(profile))),
      ...capabilityAgain(profile),
      `echo "Each daemon runs on as it is until its user restarts it${
        profile.systemd ? ': systemctl --user restart docker' : '.'
      }"`,
    ],
    packages: enginePackages(profile),
    touches: { units: ['docker.service', 'docker.socket', 'containerd.service'] },
    verify: { command: 'PATH=$PATH:/usr/sbin:/sbin dockerd --version', expect: 'Docker version' },
  };
}

const setUp = `${rootRecord}/setcap/was`;

/** The older package has no capability either: where setting up gave it, it is given again. */
function capabilityAgain(profile: Profile): Command[] {
  if (!usesSetcap(profile)) return [];
  return [asTyped(`if [ -e ${setUp} ]; then\n${indent(giveCapability(' \\\n  '))}\nfi`)];
}

/**
 * A step of setting up that an upgrade repeats, under a name of its own: what setting up noted of it stays noted,
 * so that the way back from the upgrade takes only what the upgrade did.
 */
export function repeated(profile: Profile, step: 'setcap' | 'hold'): StepDraft | null {
  const draft = stepRules[step](profile);
  if (draft === null || step === 'hold') return draft && { ...draft, id: 'upgrade-hold' };
  const undo = draft.undo.map((command) =>
    asTyped(
      `if [ ! -e ${setUp} ]; then\n${indent(typeof command === 'string' ? command : command.typed)}\nfi`,
    ),
  );
  return { ...draft, id: 'upgrade-setcap', undo };
}

/** Where the files that setting up wrote are kept as they were, with what was noted of them. */
const folder = ({ engine }: Profile): string => `${userRecord}/before-${engine}`;

/** Where a step's file and what is noted of it can stand. */
const placesOf = ({ id, file }: StepDraft): string[] =>
  file ? [file.path, file.beside, `${userRecord}/${id}`, `${userRecord}/${id}.made`] : [];

/**
 * Keeps the files that are about to change, so that the way back brings them and not only takes ours away.
 * What somebody has changed since stays on the way back; the older one is put beside it.
 */
export function formerFiles(profile: Profile, files: readonly StepDraft[]): StepDraft {
  const kept = folder(profile);
  const paths = files.flatMap(placesOf).map((path) => path.replace('~/', ''));
  const copy = `umask 077
mkdir -p ${kept}.new
cd
for f in \\
${paths.map((path) => `  ${path}`).join(' \\\n')}
do
  [ -e "$f" ] || continue
  mkdir -p "${kept.replace('~/', '')}.new/\${f%/*}"
  cp -p "$f" "${kept.replace('~/', '')}.new/$f"
done
mv ${kept}.new \\
  ${kept}`;
  const back = `cd ${kept}
find . -type f | while read -r f; do
  to=~/"\${f#./}"
  if [ -e "$to" ] && ! cmp -s "$f" "$to"; then
    to=$to.before-${profile.engine}
    echo "Changed since, and stays; what it was: $to"
  fi
  mkdir -p "\${to%/*}"
  cp -p "$f" "$to"
done
cd
rm -r ${kept}`;
  const reload = profile.systemd ? ['systemctl --user daemon-reload'] : [];
  return {
    id: 'former-files',
    lane: 'user',
    docs: 'guide/keeping-it-running/#updates',
    check: `[ -d ${kept} ]`,
    commands: [asShell(copy)],
    undo: [asShell(back), ...reload],
    touches: { paths: [kept, `${kept}.new`] },
    verify: { command: `ls -d ${kept}`, expect: `before-${profile.engine}` },
  };
}

/** Several lines as one command, which a dry run can print. */
const asShell = (text: string): Command => ({
  typed: `sh -eu -c '\n${indent(text)}\n'`,
  script: `run sh -eu -c '\n${indent(text)}\n'`,
});

/** Starts the daemon of the user again, on the new programs: with containers in it, only when asked. */
export function upgradeRestart(profile: Profile): StepDraft {
  const { systemd } = profile;
  const socket = systemd ? '$XDG_RUNTIME_DIR/docker.sock' : '$HOME/.docker/run/docker.sock';
  const quiet = socket.replace('$XDG_RUNTIME_DIR', '${XDG_RUNTIME_DIR-}');
  const starts = stepRules.start(profile);
  const restart = 'systemctl --user restart docker';
  // Of a daemon that has crashed, or after a reboot, the number in that file may be another program's.
  const end = `if docker -H "unix://${socket}" info >/dev/null 2>&1; then
  kill "$(cat ~/.docker/run/docker.pid)"
  n=0
  while [ -e ~/.docker/run/docker.pid ] && [ $n -lt 60 ]; do
    n=$((n + 1))
    sleep 1
  done
fi`;
  const again = (way: 'typed' | 'script'): string[] =>
    systemd
      ? [way === 'typed' ? restart : `run ${restart}`]
      : [
          way === 'typed' ? end : `run sh -c '\n${indent(end)}\n'`,
          ...(starts?.commands ?? []).map((command) =>
            typeof command === 'string'
              ? way === 'typed'
                ? command
                : `run ${command}`
              : command[way],
          ),
        ];
  const by = systemd ? restart : 'this step again';
  const running = (format: string): string =>
    `docker -H "unix://${format}" version -f '{{.Server.Version}}' 2>/dev/null`;
  return {
    id: 'upgrade-restart',
    lane: 'user',
    docs: 'guide/daemon-and-client/#restarts',
    troubleshooting: 'daemon-start-failed-generic',
    check: `[ "$(
  ${running(quiet).replace(' version', ' \\\n    version')} |
    sed 's/[^0-9.].*//'
)" = "$(
  ${installed.replace('\n', '\n  ')}
)" ]`,
    commands: [
      {
        typed: [
          `if ${containersRun(socket)}; then`,
          `  docker -H "unix://${socket}" ps`,
          `  echo 'These would stop. They run on with the old version until you stop them, and then: ${by}'`,
          'else',
          ...again('typed').map(indent),
          'fi',
        ].join('\n'),
        script: [
          `if ${containersRun(quiet)}; then`,
          "  ask 'the restart of the daemon stops its containers' ||",
          `    stop 'the old version runs on until: ${by}'`,
          'fi',
          ...again('script'),
        ].join('\n'),
      },
    ],
    undo: [],
    verify: {
      command: running(socket).replace(' 2>/dev/null', ''),
      expect: profile.engine.split('.')[0] ?? '',
    },
    touches: { units: systemd ? ['docker.service'] : [] },
  };
}
