// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell
import { containersRun, inScript } from '../../shell.ts';
import type { Command } from '../../types.ts';

/** Before the user's daemon goes: with containers in it, text to paste leaves it, and a script asks. */
export const lookForContainers = (socket: string): Command => ({
  typed: leaveContainers(socket),
  script: `if ${inScript(containersRun(socket))}; then
  ask 'this stops your containers' ||
    exit 1
fi`,
});

/** Text to paste that goes no further while containers run; `prefix` looks into another's daemon. */
export const leaveContainers = (socket: string, prefix = ''): string =>
  `if ${containersRun(socket, prefix)}; then
  echo 'Containers run, and would stop. Stop them, then paste this again.'
  exit 1
fi`;
