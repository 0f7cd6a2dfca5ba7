import { hasFeature } from '../../../facts/engines.ts';
import { record } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped, inScript } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';
import { ownSetup } from '../needs.ts';
import { contextMade, contextNow, currentContext, formerContext } from './context.ts';

const docs = 'guide/daemon-and-client/#context';

/** Points the client at the user's daemon: by a context, or by DOCKER_HOST in the shell. */
export function client(profile: Profile): StepDraft | null {
  const path = profile.method === 'script' ? ['export PATH="$HOME/bin:$PATH"'] : [];
  const host = profile.systemd
    ? 'unix://$XDG_RUNTIME_DIR/docker.sock'
    : 'unix://$HOME/.docker/run/docker.sock';
  if (profile.given.client === 'docker-host') {
    const within = inScript(host);
    return {
      id: 'client',
      text: 'client-docker-host',
      lane: 'user',
      docs,
      troubleshooting: 'client-docker-host',
      check: `[ "\${DOCKER_HOST-}" = "${within}" ]`,
      commands: [...path, `export DOCKER_HOST="${host}"`],
      undo: [],
      verify: { command: 'echo "$DOCKER_HOST"', expect: 'docker.sock' },
      script: `say "    by hand: export DOCKER_HOST=${host}"`,
    };
  }
  const hasOwnSetup = ownSetup(profile) !== undefined;
  if (hasFeature(profile.engine, 'context-selected') && path.length === 0 && !hasOwnSetup)
    return null;
  const shared = { id: 'client', lane: 'user', docs } as const;
  if (path.length > 0)
    return {
      ...shared,
      text: 'client-path',
      check: 'command -v dockerd-rootless.sh >/dev/null',
      commands: path,
      undo: [],
      verify: { command: 'command -v docker', expect: '/bin/docker' },
      script: `say "    by hand: export PATH=$HOME/bin:\\$PATH"`,
    };
  const made = !hasOwnSetup && hasFeature(profile.engine, 'context-created');
  return {
    ...shared,
    ...(hasOwnSetup && { text: 'client-context' }),
    ...selectContext(host, made),
  };
}

const removeContext = asTyped(`if [ "$(sed -n 2p "${record}")" = made ]; then
  docker context rm rootless
fi`);

/** Older setup tools leave the context to the user: to select it, and the oldest also to make it. */
function selectContext(host: string, made: boolean) {
  const current = "docker context inspect --format '{{.Name}}'";
  const create = `docker context create rootless --docker "host=${host}"`;
  return {
    check: `${current} | grep -qx rootless`,
    commands: [
      ...(made
        ? []
        : [
            {
              typed: `${contextMade} || ${create}`,
              script: `${contextMade} || run ${inScript(create)}`,
            },
          ]),
      'docker context use rootless',
    ],
    // A second line says that there was no such context before.
    was: made
      ? currentContext
      : currentContext.replace(/\n}$/, `\n  ${contextMade} ||\n    echo made\n}`),
    undo: [contextNow, formerContext, ...(made ? [] : [removeContext])],
    verify: { command: current, expect: 'rootless' },
    touches: { paths: ['~/.docker'] },
  };
}
