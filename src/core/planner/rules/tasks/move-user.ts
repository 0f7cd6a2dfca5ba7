// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell
import { record } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { Command, StepDraft } from '../../types.ts';

const docs = 'guide/moving-from-rootful/#compose';

/** What each of the programs begins with: the client of one's own daemon, whatever its context says. */
const head = ({ systemd }: Profile): string => `own() {
  docker -H "unix://${systemd ? '${XDG_RUNTIME_DIR-}' : '$HOME/.docker/run'}/docker.sock" "$@" </dev/null
}
containers() {
  own ps -q "$@" --filter "label=com.docker.compose.project=$n"
}
`;

/** Each project that was copied: in its folder, `$n` is its name. */
const each = (lines: readonly string[]): string =>
  [
    'mkdir -p ~/moved',
    'find ~/moved -mindepth 1 -maxdepth 1 -type d ! -name "*.half" | while read -r d; do',
    '  n=$(basename "$d")',
    '  cd "$d"',
    '  [ -n "$(ls -A)" ] || continue',
    ...lines.map((line) => `  ${line}`),
    'done',
  ].join('\n');

/** A program of the shell in single quotes, the same wherever it stands. */
const program = (profile: Profile, text: string): string =>
  `sh -eu -c '\n${(head(profile) + text).replaceAll(/^(?=.)/gm, '  ')}\n'`;

const command = (profile: Profile, text: string): Command => ({
  typed: program(profile, text),
  script: `run ${program(profile, text)}`,
});

/** Networks and containers of the projects, with the labels that Compose wants; nothing starts. */
export function moveCreate(profile: Profile): StepDraft {
  return {
    id: 'move-create',
    lane: 'user',
    docs,
    check: program(profile, each(['[ -n "$(containers -a)" ] || exit 1'])),
    commands: [
      command(
        profile,
        each(['[ -n "$(containers -a)" ] || own compose -p "$n" up --no-start --pull missing']),
      ),
    ],
    undo: [],
    touches: { paths: ['~/moved', '~/.local/share/docker'] },
    verify: { command: 'docker compose ls -a', expect: 'NAME' },
  };
}

/** Starts what was moved. Only what root's has let go of can take its ports. */
export function moveStart(profile: Profile): StepDraft {
  return {
    id: 'move-start',
    lane: 'user',
    docs,
    check: program(profile, each(['[ -n "$(containers)" ] || exit 1'])),
    was: program(profile, each(['[ -n "$(containers)" ] || echo "$n"'])),
    commands: [command(profile, each(['[ -n "$(containers)" ] || own compose -p "$n" start']))],
    undo: [
      {
        typed: `while read -r n; do
  echo "Stops $n"
  docker compose -p "$n" stop </dev/null
done <"${record}"`,
        script: `ask 'this stops the projects that were moved' ||
  exit 1
while read -r n; do
  run docker compose -p "$n" stop </dev/null
done <"${record}"`,
      },
    ],
    verify: { command: 'docker compose ls', expect: 'NAME' },
  };
}
