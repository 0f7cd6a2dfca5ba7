import { uses } from './use.ts';

/** systemd's tools, as their manuals have them. */
export const systemdUses = uses('manuals', 'H', {
  systemctl: [
    '-M=machine --machine=machine --no-pager --quiet -q --user',
    {
      'cat|edit|is-active|is-enabled|reset-failed|restart|start|status|stop': 'unit*',
      'daemon-reload|is-system-running|show-environment': '',
      'disable|enable': '--now unit+',
      'list-sockets': '--all',
      'set-property': 'unit unit-setting',
      show: '-p=unit-property --property=unit-property unit',
    },
  ],
  journalctl: [
    '--user --no-pager',
    { '': '-b --boot -n=number -u=unit --unit=unit journal-field?' },
  ],
  loginctl: [
    '',
    {
      'disable-linger|enable-linger': 'user?',
      'show-user': '-p=(Linger) --property=(Linger) user',
    },
  ],
  machinectl: ['', { shell: 'login' }],
  'systemd-cgls': '--user-unit=unit',
  'systemd-detect-virt': '',
  udevadm: [
    '',
    {
      control: '--reload',
      info: '--query=(property) --name=path',
      trigger: '--name-match=path --subsystem-match=(tty)',
    },
  ],
});

/** Package managers. */
export const packageUses = {
  ...uses('manuals', 'H', {
    'apt-get': [
      '-y',
      {
        'full-upgrade|update': '',
        install: '--reinstall debian-package+',
        remove: 'debian-package+',
      },
    ],
    'apt-mark': ['', { manual: 'debian-package+', showauto: '' }],
  }),
  ...uses('dnf', 'M', {
    dnf: [
      '-y',
      {
        'config-manager': '--add-repo=url',
        'config-manager addrepo': '--overwrite --from-repofile=url',
        'install|upgrade': 'rhel-package+',
        'mark install|mark user': 'rhel-package+',
      },
    ],
  }),
  ...uses('arch', 'M', { pacman: '-S --needed --noconfirm arch-package+' }),
  ...uses('suse', 'M', {
    zypper: ['--non-interactive', { install: '-y suse-package+', se: 'suse-package' }],
  }),
};

/** What belongs to the kernel, to users and to other systems around. */
export const machineUses = {
  ...uses('manuals', 'H', {
    apparmor_parser: '-r -R path',
    dmesg: '',
    env: 'assignment* command...?',
    getcap: 'path',
    getent: ['', { passwd: 'user' }],
    getsubids: 'user',
    id: '-G -g -n -u user?',
    lsmod: '',
    lsns: '--type=(user) --output=(NS,NPROCS,USER,COMMAND)',
    modprobe: '-a module+',
    mount: '-t=(proc) -o=mount-options --make-rshared path?',
    findmnt: '-n -o=(FSTYPE,SOURCE|OPTIONS|PROPAGATION) -T=path path?',
    nsenter: '-U --preserve-credentials -n -m -t=process --net=path command...?',
    reboot: '',
    setcap: '-r (cap_net_bind_service=ep) path',
    setfacl: '-R -m=acl path+',
    su: '- -c=script user?',
    sudo: '-i -u=user assignment* command...?',
    sysctl: '--system -w=sysctl-setting',
    uname: '-m -r',
    unshare: '--user --map-auto --map-root-user command...?',
    useradd: '--create-home --shell=path --system user',
    usermod: '--add-subuids=id-range --add-subgids=id-range user',
    whoami: '',
  }),
  ...uses('manuals', 'H', {
    curl: '-6 -I -L -S -f -o=path -s --unix-socket=path url',
    hostname: '-I',
    ip: [
      '-brief',
      {
        'addr show|address show': 'interface',
        address: '',
        addr: '',
        'route get': 'address',
        'route show': '(default)',
      },
    ],
    iptables: '--version',
    ss: '-l -n -p -t -u socket-filter?',
    ssh: '-l=user login script?',
    wget: '-q -O=path url',
  }),
  ...uses('manuals', 'H', {
    audit2why: '',
    ausearch: '-m=(avc) -ts=(recent) -c=(iptables)',
    chcon: '-R -t=(container_file_t) path',
    getenforce: '',
    restorecon: '-R path',
    semanage: ['', { permissive: '-a=(iptables_t) -d=(iptables_t)' }],
    setenforce: '(0|1)',
  }),
  ...uses('grubby', 'M', { grubby: '--update-kernel=(ALL) --args=kernel-argument' }),
  ...uses('nvidia', 'M', {
    'nvidia-ctk': [
      '',
      {
        '': '--version',
        'cdi generate': '--output=path',
        config: '--set=(nvidia-container-cli.no-cgroups) --in-place',
        'runtime configure': '--runtime=(docker) --config=path',
      },
    ],
    'nvidia-smi': '-L',
    rocminfo: '',
  }),
  ...uses('proxmox', 'M', {
    pct: ['', { reboot: 'number', set: '--features=(nesting=1,keyctl=1) number' }],
  }),
  ...uses('wsl', 'M', { wsl: '--shutdown --update' }),
  ...uses('runners', 'M', {
    'gitlab-runner': ['', { run: '' }],
    'run.sh': '',
    npm: ['', { ci: '' }],
    tailscaled: '--tun=(userspace-networking)',
  }),
};
