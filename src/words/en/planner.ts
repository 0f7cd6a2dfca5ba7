import type { Lang } from '../languages.ts';

/** What problems and steps say. Browsers load it with the wizard. */
export const words = {
  lang: 'en' as Lang,
  problems: {
    option: 'There is no option “{option}”.',
    value: '“{value}” is not a value of {option}, which takes: {takes}.',
    /** Follows `value`. */
    meant: ' Did you mean {meant}?',
    system: 'Name the system to plan for: system=debian-13, for example.',
  },
  steps: {
    'packages-in-the-way': {
      title: 'Look for packages in the way',
      why: 'Docker’s packages cannot be installed beside some others. This looks and changes nothing.',
      caution:
        'If it finds any, nothing is installed and they stay as they are. Removing one can stop what uses it: root’s daemon with its containers, or a Kubernetes node. Another installation method avoids the conflict at no cost.',
    },
    'repository-key': {
      title: 'Trust Docker’s package key',
      why: 'Packages are checked against this key. A key is used only if its fingerprint is Docker’s and the file holds no other key. Where Docker’s repository is listed already, its own key and settings count, and are not checked.',
    },
    repository: {
      title: 'Add Docker’s package repository',
      why: 'The distribution’s own archive does not carry Docker’s packages. If the repository is already listed, it is not added again.',
    },
    packages: {
      title: 'Install the packages',
      why: 'Docker, newuidmap to map IDs, and the helpers this configuration uses. Installed packages are not removed, and not upgraded unless a new one needs it; containerd.io never is, where something else runs on it. If Docker is installed already, plan for its version: the drivers depend on it.',
    },
    scripts: {
      title: 'Put the rootless scripts on PATH',
      why: 'The package keeps them in a folder that is not on PATH, and they only work in the same folder as the docker client.',
    },
    rootful: {
      title: 'Switch off the daemon of root',
      why: 'Rootless mode replaces this daemon; as long as it runs, something on this machine still runs containers as root. Its images and volumes stay in /var/lib/docker.',
      caution:
        'This stops every container of root. While one of them runs, nothing is switched off.',
    },
    'rootful-brought': {
      title: 'Keep root’s daemon switched off',
      why: 'Docker’s packages also bring a daemon that runs as root, which you do not need. The installation kept it from starting, and now it will not start at boot either. One that was installed before is left alone. Root’s containerd.service also comes along; it can be disabled unless something else, such as Kubernetes, uses it.',
    },
    account: {
      title: 'Make the account, where there is none',
      why: 'An ordinary account with a home directory. Undo keeps it, because it may hold files by then.',
      caution: 'It has neither a password nor an SSH key. Add one before anybody can log in.',
    },
    'subordinate-ids': {
      title: 'Give the user subordinate IDs, where there are too few',
      why: 'Users inside containers are mapped to these IDs. The range is free and shared with nobody, and only what is missing is added. usermod does not know users from LDAP or SSSD; for them the line is appended while holding usermod’s lock.',
    },
    'sysctl-userns': {
      title: 'Allow user namespaces',
      why: 'This kernel does not let ordinary users create user namespaces, and creating one is the first thing RootlessKit does.',
    },
    'sysctl-ping': {
      title: 'Allow ping',
      why: 'Groups in this range may open ICMP sockets, and ping needs nothing else.',
    },
    sysctl: {
      title: 'Allow low ports',
      why: 'Every user may then listen on this port and above. If the limit is already lower, it stays as it is.',
    },
    'sysctl-bridge': {
      title: 'Keep this machine’s bridges out of it',
      why: 'br_netfilter hands what virtual machines exchange over a bridge to this machine’s FORWARD rules, which may drop it. Docker needs that in its own network namespace only. Where the module is loaded already, or a file says otherwise, nothing changes.',
    },
    modules: {
      title: 'Load kernel modules',
      why: 'A daemon without root cannot load them itself. The file loads them at every boot.',
    },
    apparmor: {
      title: 'Allow RootlessKit user namespaces',
      why: 'AppArmor restricts user namespaces here, and this RootlessKit is in a home directory. Anyone who can write to that directory gets the same permission.',
    },
    lxc: {
      title: 'Allow the user network devices',
      why: 'lxc-user-nic reads this file. All users share it, so one line is added and the rest stays.',
    },
    'data-directory': {
      title: 'Make the data directory',
      why: 'It must be on a local disk and belong to the user. Undo keeps it if anything is in it.',
      caution:
        'A directory that already exists is left as it is. If it does not belong to the user, name an empty directory below it.',
    },
    delegation: {
      title: 'Delegate cgroup controllers',
      why: 'Limits on containers work only with controllers that have been delegated to the user. The user’s systemd picks them up when it starts.',
      caution:
        'Restarting the user’s systemd would end a desktop session and stop containers. If there is either, log out and in again instead.',
    },
    lingering: {
      title: 'Let the user’s services run without a login',
      why: 'Otherwise the daemon starts when the user logs in and stops when they log out.',
    },
    setcap: {
      title: 'Allow RootlessKit to open low ports',
      why: 'Every upgrade of the package removes this capability: set it again and restart the daemon.',
    },
    hold: {
      title: 'Hold Docker’s packages',
      why: 'System updates then leave Docker’s version alone until you upgrade with a plan or release the hold with apt-mark unhold.',
    },
    login: {
      title: 'Log in for real',
      why: 'su and sudo do not open a login session. Without one, systemctl --user fails, and the setup tool silently skips installing the service.',
      caution: 'This opens a shell as that user. Type the user’s part there.',
    },
    aur: {
      title: 'Build the rootless tools',
      why: 'Arch packages the engine, but the rootless tools are in the AUR. Read the PKGBUILD before building.',
    },
    tls: {
      title: 'Make the certificates',
      why: 'Without TLS, anyone who can reach the port controls this account. This makes a certificate authority, a server certificate and a client certificate; existing ones are reused.',
      caution:
        'A client needs the three files in ~/.config/docker/tls/client. Copy them over a secure channel. Keep ca-key.pem somewhere else: whoever has it can issue more client certificates. The certificates are valid for 825 days.',
    },
    override: {
      title: 'Choose the drivers',
      why: 'The drivers are named, so that installing another package later does not silently change the network.',
    },
    launcher: {
      title: 'Write the start script',
      why: 'Without systemd, this script holds the settings and sets up the runtime directory.',
    },
    'daemon-config': {
      title: 'Configure the daemon',
      why: 'Settings that belong to dockerd itself.',
      caution:
        'If there is already a daemon.json, it is not touched: you are told what to add to it.',
    },
    setup: {
      title: 'Install the user’s daemon',
      why: 'The setup tool writes the unit, starts and enables it, and creates the client’s context.',
    },
    'setup-unit': {
      title: 'Start the user’s daemon',
      why: 'This package ships the user’s unit instead of the setup tool. The unit only has to be enabled.',
    },
    start: { title: 'Start the daemon', why: 'There is no systemd here to start it.' },
    client: {
      title: 'Point the client at the daemon',
      why: 'This version’s setup tool creates the context but does not select it.',
    },
    'client-context': {
      title: 'Point the client at the daemon',
      why: 'The setup tool would do this, but the package does not include it.',
    },
    'client-docker-host': {
      title: 'Point the client at the daemon',
      why: 'Add the lines to your shell’s start-up file as well. They take precedence over any context.',
    },
    'client-path': {
      title: 'Find the programs',
      why: 'They are in ~/bin. Add the line to your shell’s start-up file as well.',
    },
    verify: { title: 'Look whether it works', why: 'The answer must contain name=rootless.' },
  },
  /** How it is known that something is so. */
  known: {
    run: 'seen on one of our machines',
    rehearsed: 'rehearsed with stand-in packages',
    code: 'read in the source, not tried',
    docs: 'documented, not tried',
    reports: 'reported, not tried',
    inferred: 'inferred, not tried',
    ours: 'how this plan is made',
  },
  /** What is reported or inferred only, wherever it is said. */
  marked: '{text} ({known})',
};
