// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell
import { containersRun } from '../../shell.ts';
import type { Command } from '../../types.ts';

/** Before the user's daemon goes: with containers in it, text to paste leaves it, and a script asks. */
export const lookForContainers = (socket: string): Command => {
  const look = containersRun(socket);
  return {
    typed: `if ${look}; then
  echo 'Containers run, and would stop. Stop them, then paste this again.'
  exit 1
fi`,
    script: `if ${look.replace('$XDG_RUNTIME_DIR', '${XDG_RUNTIME_DIR-}')}; then
  ask 'this stops your containers' ||
    exit 1
fi`,
  };
};
