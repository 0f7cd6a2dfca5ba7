import { uses } from './use.ts';

/** Options of `docker run` that pages use. */
const run = `
  --add-host=added-host --cap-add=capability --cgroup-parent=path --cpus=decimal --cpuset-cpus=number -d
  --device=device --device-cgroup-rule=text -e=image-variable
  --entrypoint=program --gpus=(all) --group-add=group --ipc=ipc-mode --memory=size --memory-swap=size --name=own-name
  --net=network --network=network --network-alias=(docker) -p=published --pid=pid-mode
  --pids-limit=number --platform=text --privileged --restart=restart --rm --security-opt=security --storage-opt=storage
  --sysctl=sysctl-setting -u=ids --user=ids --userns=(host) --ulimit=ulimit -v=volume`;
const format = '-f=template --format=template';

/** Docker's command line, as the reference and `--help` of 28.2 have it. */
export const dockerUses = uses('cli', 'H', {
  docker: [
    '-H=daemon --context=context --tlsverify --tlscacert=path --tlscert=path --tlskey=path',
    {
      '': '--version',
      build: '(-|.)',
      buildx: '',
      'buildx create': '',
      checkpoint: '',
      compose: '',
      'context create': '--docker=endpoint context',
      'context inspect': `${format} context?`,
      'context ls|context show': '',
      'context rm|context use': 'context',
      exec: '--user=ids own-name command...',
      info: format,
      inspect: `${format} own-name`,
      'load|save': '',
      logs: '--tail=number own-name',
      'network create': '--ipv6 own-name',
      'plugin install': '--grant-all-permissions image',
      'plugin ls': format,
      'plugin rm': '--force image',
      port: 'own-name',
      ps: `--filter=filter ${format}`,
      pull: 'image',
      rm: '-f own-name',
      run: `${run} image in-container...?`,
      stop: 'own-name',
      'system df': '',
      'system prune': '-f --filter=filter',
      update: '--memory=size --memory-swap=size --restart=restart own-name',
      version: format,
    },
  ],
});

/** Instructions of a Dockerfile. */
export const dockerfileUses = uses('dockerfile', 'H', {
  COPY: '--chown=ids path+',
  FROM: 'image',
  RUN: 'command...',
});

/** What Docker and RootlessKit bring for running without root. */
export const rootlessUses = {
  ...uses('moby', 'H', {
    dockerd: `-H=daemon --config-file=path --debug --exec-opt=(native.cgroupdriver=cgroupfs)
      --iptables=(false) --userns-remap=text --validate --version`,
  }),
  ...uses('script', 'H', {
    'dockerd-rootless.sh':
      '-H=daemon --debug --tlsverify --tlscacert=path --tlscert=path --tlskey=path',
  }),
  ...uses('setuptool', 'H', {
    'dockerd-rootless-setuptool.sh': [
      '',
      {
        '': '-h --help',
        check: '',
        install: '-f --force --skip-iptables',
        uninstall: '-f --force',
        nsenter: 'command...',
      },
    ],
  }),
  ...uses('rootlesskit', 'H', {
    rootlesskit: `--cidr=cidr --disable-host-loopback --ipv6 --lxc-user-nic-bridge=interface -p=forwarded
      --source-ip-transparent=(true|false) --version command...?`,
    slirp4netns: '--version',
    pasta: '--version',
  }),
  ...uses('installer', 'H', { 'get.docker.com': '--mirror=(Aliyun) --no-autostart' }),
  ...uses('docs', 'H', { buildkitd: '--oci-worker-no-process-sandbox' }),
  ...uses('podman', 'M', { podman: ['', { run: '--userns=(keep-id)' }] }),
};
