import { record } from '../../marks.ts';
import { asTyped, inScript } from '../../shell.ts';
import type { Command } from '../../types.ts';

/** Shell that exits 0 when the client has a context for the user's daemon. */
export const contextMade = 'docker context inspect rootless >/dev/null 2>&1';

/** Which context was chosen to stay: variables of this shell alone must not answer for it. */
const name = `$(
  unset DOCKER_HOST DOCKER_CONTEXT
  docker context inspect --format '{{.Name}}' 2>/dev/null || true
)`;

/** Shell that prints which context the client uses, on one line: an empty one where there is no client. */
export const currentContext = `{
  context=${name.replaceAll('\n', '\n  ')}
  echo "$context"
}`;

/** Before a tool changes it: which context the client uses by now. */
export const contextNow: Command = asTyped(`now=${name}`);

/**
 * Behind `contextNow`: goes back to the context of the time before, or to the default where that one
 * is gone, or was none. One that the user has chosen since stays.
 */
export const formerContext: Command = {
  typed: `c=$(head -n 1 "${record}")
case $now in rootless | '') ;; *) c=$now ;; esac
docker context use "\${c:-default}" >/dev/null 2>&1 || docker context use default || true`,
  script: `former=$(head -n 1 "${record}")
case $now in
  rootless | '') ;;
  *) former=$now ;;
esac
if ! docker context inspect "$former" >/dev/null 2>&1; then
  former=default
fi
if command -v docker >/dev/null; then
  run docker context use "$former"
fi`,
};

/** The setup tool takes whatever context has that name for its own, and the client would go elsewhere. */
export const unlessContextOfAnother = (host: string): Command => {
  const found = `host=$(
  docker context inspect --format '{{.Endpoints.docker.Host}}' rootless 2>/dev/null ||
    true
)`;
  const refusal = 'the context rootless leads to $host: keep it under another name, then remove it';
  return {
    typed: `${found}
own="${host}"
[ "\${host:-$own}" = "$own" ] || { echo "${refusal}"; exit 1; }`,
    script: `${found}
own="${inScript(host)}"
if [ "\${host:-$own}" != "$own" ]; then
  stop "${refusal}"
fi`,
  };
};
