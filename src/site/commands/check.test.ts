import { describe, expect, it } from 'vitest';
import { problemsOf } from './check.ts';
import { problemsOfFile } from './files.ts';
import { problemsOfMention } from './mentions.ts';

describe('a command from the facts', () => {
  it.each([
    'systemctl --user restart docker',
    'sudo systemctl --user --machine=testuser@.host start docker',
    'sudo -u testuser -i',
    'PATH=/sbin:/usr/sbin:$PATH dockerd-rootless.sh',
    'curl -fsSL https://get.docker.com/rootless | SKIP_IPTABLES=1 sh',
    "docker info --format '{{.CgroupDriver}} {{.CgroupVersion}}'",
    'docker run --rm -v "$PWD/data:/data" alpine chown -R 1000:1000 /data',
    'docker -H ssh://REMOTEUSER@REMOTEHOST run --rm hello-world',
    'nsenter -U --preserve-credentials -n -m -t "$(cat "$XDG_RUNTIME_DIR/docker.pid")"',
    "docker run --rm alpine sh -c 'test -w /dev/ttyACM0 && echo open'",
    'for i in $(seq 30); do ip route show default | grep -q . && exit 0; sleep 1; done',
    'path=$(readlink -f ~/bin/rootlesskit)\ngetcap "$path"',
  ])('passes: %s', (command) => {
    expect(problemsOf(command)).toEqual([]);
  });
});

describe('a slip in a command', () => {
  it.each([
    ['program', 'systemclt --user restart docker'],
    ['program behind sudo', 'sudo loginclt enable-linger testuser'],
    ['program in a pipe', 'docker version | gerp Driver'],
    ['program in a substitution', 'sudo loginctl enable-linger "$(woami)"'],
    ['program in a script', "ssh -l REMOTEUSER REMOTEHOST 'dokcer context show'"],
    ['program in a container', 'docker run --rm alpine tuoch /data/test'],
    ['verb', 'systemctl --user enabel docker'],
    ['verb', 'loginctl enable-lingering testuser'],
    ['verb', 'apt-get instal -y uidmap'],
    ['verb', 'docker context used rootless'],
    ['verb that is missing', 'docker context'],
    ['short option', 'curl -fsXL https://get.docker.com/rootless'],
    ['short option', 'docker run -q hello-world'],
    ['long option', 'usermod --add-subuid 1-2 --add-subgids 1-2 testuser'],
    ['option of another program', 'docker run --rm alpine wget -6 -qO- http://example.com'],
    ['option of another verb', 'docker info --rm'],
    ['option without its value', 'docker run --rm --cpus'],
    ['operand that is missing', 'docker context use'],
    ['operand too many', 'whoami docker'],
    ['unit', 'systemctl --user restart dokcer'],
    ['property', 'systemctl --user show docker --property=Enviroment'],
    ['sysctl', 'sudo sysctl -w net.ipv4.ip_unpriviledged_port_start=80'],
    ['sysctl as a path', 'cat /proc/sys/net/ipv4/ping_groups_range'],
    [
      'sysctl in a file',
      "echo 'user.max_user_namespace=28633' | sudo tee -a /etc/sysctl.d/99-rootless.conf",
    ],
    ['file', "echo 'user.max_user_namespaces=28633' | sudo tee -a /etc/sysctl.d/99-rootles.conf"],
    ['module', 'sudo modprobe nf_table'],
    ['module in a file', 'echo nf_table | sudo tee -a /etc/modules-load.d/rootless-docker.conf'],
    ['package', 'sudo apt-get install -y uidmaps'],
    ['package of another family', 'sudo dnf install -y uidmap'],
    ['address', 'curl -fsSL https://get.docker.com/rootles'],
    ['context', 'docker context use rootles'],
    ['image', 'docker run --rm helo-world'],
    ['path', 'ls ~/.local/share/dockers'],
    ['variable', 'export DOCKER_HOTS="unix://$XDG_RUNTIME_DIR/docker.sock"'],
    ['value of a variable', 'export DOCKER_HOST="unix:/$XDG_RUNTIME_DIR/docker.sock"'],
    ['use of a variable', 'ls "$XDG_RUNTIM_DIR/docker.sock"'],
    ['variable of its own', 'path=x\ngetcap "$pth"'],
    ['template', "docker info --format '{{.SecurityOption}}'"],
    ['range of IDs', "echo 'testuser:10000;50000' | sudo tee -a /etc/subuid"],
    ['quotes', "docker info --format '{{.Driver}}"],
  ])('is found: %s, %s', (_, command) => {
    expect(problemsOf(command)).not.toEqual([]);
  });

  it.each([
    ['~/.config/systemd/user/docker.service.d/override.conf', 'Enviroment="DOCKER_HOST=…"'],
    [
      '~/.config/systemd/user/docker.service.d/override.conf',
      'Environment="DOCKERD_ROOTLESS_ROOTLESSKIT_NET=pastas"',
    ],
    [
      '~/.config/systemd/user/docker.service.d/override.conf',
      'Environment="DOCKERD_ROOTLESS_ROOTLESSKIT_FLAGS=--ipv7"',
    ],
    [
      '~/.config/systemd/user/docker.service.d/override.conf',
      "ExecStartPre=/bin/sh -c 'ip rout show default'",
    ],
    ['/etc/systemd/system/user@.service.d/delegate.conf', 'Delegate=cpu memmory'],
  ])('is found in %s: %s', (path, line) => {
    expect(problemsOfFile(path, line)).not.toEqual([]);
  });

  it.each([
    'dokcer context ls',
    'systemclt --user restart docker',
    'sudo sytemctl daemon-reload',
    'docker contex use',
    'docker run --memroy 64m',
    '--gpu all',
    '--secutity-opt label=disable',
  ])('is found in a sentence: %s', (mention) => {
    expect(problemsOfMention(mention)).not.toEqual([]);
  });

  it.each([
    'docker run -p',
    'systemctl --user',
    'sudo',
    'permission denied',
    '"debug": true',
    '-rwsr-xr-x',
  ])('is not seen in a sentence where there is none: %s', (mention) => {
    expect(problemsOfMention(mention)).toEqual([]);
  });
});
