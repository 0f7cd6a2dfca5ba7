import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';

/** The last look: the daemon answers, and says that it is rootless. */
export function verify(profile: Profile): StepDraft {
  const format = "info --format '{{.SecurityOptions}}'";
  const directory = profile.systemd ? '$XDG_RUNTIME_DIR' : '$HOME/.docker/run';
  // Asked over the socket: a context or DOCKER_HOST of somebody else's must not answer for it.
  const info = `docker -H "unix://${directory}/docker.sock" ${format}`;
  return {
    id: 'verify',
    lane: 'user',
    docs: 'guide/install/#verify',
    troubleshooting: 'daemon-start-failed-generic',
    check: `${info} | grep -q name=rootless`,
    commands: [`docker ${format}`, 'docker run --rm hello-world'],
    undo: [],
    verify: { command: info, expect: 'name=rootless' },
    script: "stop 'docker info does not say name=rootless'",
  };
}
