import type { Messages } from './messages.ts';

/** What is said by the command line (context, connhelper) and BuildKit. */
export const clientAndBuild: Messages = {
  'client-docker-host': [
    'Cannot connect to the Docker daemon at unix:///run/user/1000/docker.sock. Is the docker daemon running?',
    'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
    'current context "rootless" is not found on the file system, please check your config file at /home/ann/.docker/config.json',
    'unable to resolve docker endpoint: context "rootless": context not found: open /home/ann/.docker/contexts/meta/12b/meta.json: no such file or directory',
    'Warning: DOCKER_HOST environment variable overrides the active context. To use "rootless", either set the global --context flag, or unset DOCKER_HOST environment variable.',
    'invalid bind address format: /run/user/1000/docker.sock',
    'conflicting options: cannot specify both --host and --context',
    'unable to parse docker host `/run/user/1000/docker.sock`',
  ],
  'ssh-socket': [
    'error during connect: Get "http://docker.example.com/v1.51/containers/json": command [ssh -o ConnectTimeout=30 -T -l ann -- nas docker system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=Permission denied (publickey).',
  ],
  'api-version': [
    'Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
  ],
  'buildkit-alone building-images': [
    'rootless mode requires to be executed as the mapped root in a user namespace; you may use RootlessKit for setting up the namespace',
  ],
  'buildkit-alone building-images dind': [
    'process sandbox is not available, consider unmasking procfs: operation not permitted',
  ],
  'building-images buildkit-alone': [
    'ERROR: failed to dial "unix:///run/user/1000/buildkit/buildkitd.sock" . make sure buildkitd is running: context deadline exceeded',
  ],
  'gpu-nvidia gpus-and-devices': [
    'ERROR: failed to solve: process "/bin/sh -c nvidia-smi": CDI device injection failed: unresolvable CDI devices nvidia.com/gpu=0',
  ],
  'bind-mount-permissions': [
    'ERROR: failed to solve: error from sender: open /home/ann/app/pgdata: permission denied',
  ],
  'emulators building-images several-platforms': ['exec /bin/sh: exec format error'],
};
