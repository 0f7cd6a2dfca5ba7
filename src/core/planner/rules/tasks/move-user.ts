// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell
import type { Profile } from '../../profile.ts';
import type { Command, StepDraft } from '../../types.ts';
import { readyFor } from './move-shell.ts';

const docs = 'guide/moving-from-rootful/#compose';

const socketOf = ({ systemd }: Profile): string =>
  `${systemd ? '${XDG_RUNTIME_DIR-}' : '$HOME/.docker/run'}/docker.sock`;

/** The client of one's own daemon, whatever its context says. */
const client = (profile: Profile): string => `own() {
  docker -H "unix://${socketOf(profile)}" "$@" </dev/null
}
`;

/** What each of the programs begins with: they wait until all is copied. */
const head = (profile: Profile): string => `${client(profile)}containers() {
  own ps -q "$@" --filter "label=com.docker.compose.project=$n"
}
if [ ! -e "${readyFor('$(id -un)')}" ]; then
  echo "The part of the administrator has not come to its end: nothing is made yet." >&2
  exit 1
fi
`;

/** Each project that was copied: in its folder, `$n` is its name, and `$@` how Compose was called for it. */
const each = (lines: readonly string[]): string =>
  [
    'find ~/moved -mindepth 1 -maxdepth 1 -type d ! -name "*.half" | while IFS= read -r d; do',
    '  n=$(basename "$d")',
    '  cd "$d"',
    '  [ -e "$d.call" ] || continue',
    '  set --',
    '  while IFS= read -r o; do',
    '    set -- "$@" "$o"',
    '  done <"$d.call"',
    ...lines.map((line) => `  ${line}`),
    'done',
  ].join('\n');

/** A program of the shell in single quotes, the same wherever it stands. */
const shell = (text: string): string => `sh -eu -c '\n${text.replaceAll(/^(?=.)/gm, '  ')}\n'`;

const program = (profile: Profile, text: string): string => shell(head(profile) + text);

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
        each([
          '[ -n "$(containers -a)" ] || own compose -p "$n" "$@" up --no-start --pull missing',
        ]),
      ),
    ],
    undo: [],
    touches: { paths: ['~/moved', '~/.local/share/docker'] },
    verify: { command: 'docker compose ls -a', expect: 'NAME' },
  };
}

/** Starts what was moved. Only what root's has let go of can take its ports. */
export function moveStart(profile: Profile): StepDraft {
  const stops = shell(client(profile) + each(['own compose -p "$n" "$@" stop']));
  return {
    id: 'move-start',
    lane: 'user',
    docs,
    check: program(profile, each(['[ -n "$(containers)" ] || exit 1'])),
    commands: [
      command(profile, each(['[ -n "$(containers)" ] || own compose -p "$n" "$@" start'])),
    ],
    undo: [
      {
        typed: stops,
        script: `ask 'this stops the projects that were moved' ||
  exit 1
run ${stops}`,
      },
    ],
    verify: { command: 'docker compose ls', expect: 'NAME' },
  };
}
