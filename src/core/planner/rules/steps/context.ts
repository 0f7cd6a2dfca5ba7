import { record } from '../../marks.ts';
import type { Command } from '../../types.ts';

/** Shell that exits 0 when the client has a context for the user's daemon. */
export const contextMade = 'docker context inspect rootless >/dev/null 2>&1';

/** Shell that prints which context the client uses; nothing where there is no client yet. */
export const currentContext = `{
  docker context inspect --format '{{.Name}}' 2>/dev/null ||
    true
}`;

/** Goes back to that context, or to the default where that one is gone, or was none. */
export const formerContext: Command = {
  typed: `c=$(head -n 1 "${record}")
docker context use "\${c:-default}" >/dev/null 2>&1 || docker context use default || true`,
  script: `former=$(head -n 1 "${record}")
if ! docker context inspect "$former" >/dev/null 2>&1; then
  former=default
fi
run docker context use "$former"`,
};
