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
        'What it names stays, and nothing is installed. To remove it would stop what runs with it: the daemon of root with its containers, or a Kubernetes node. The way out that costs nothing is another method.',
    },
    'repository-key': {
      title: 'Trust Docker’s package key',
      why: 'Packages are checked against it. It is used only if its fingerprint is the one known to be Docker’s and no other key comes with it, whether it was fetched or was there already.',
    },
    repository: {
      title: 'Add Docker’s package repository',
      why: 'The distribution’s own archive does not carry Docker’s packages. Where a list has this repository already, none is added.',
    },
    packages: {
      title: 'Install the packages',
      why: 'Docker, newuidmap to map IDs, and the helpers that this configuration uses. What is installed already is neither upgraded nor removed.',
    },
    scripts: {
      title: 'Put the rootless scripts on PATH',
      why: 'The package hides them; they must stand beside the docker client to work.',
    },
    rootful: {
      title: 'Switch off the daemon of root',
      why: 'A second daemon, running as root, is what you want to get away from. Its images and volumes stay in /var/lib/docker.',
      caution:
        'This stops every container of root. While one of them runs, nothing is switched off.',
    },
    'rootful-brought': {
      title: 'Switch off the daemon that the packages started',
      why: 'Installing Docker has started a daemon of root that you do not need. One that was there before is left alone.',
    },
    account: {
      title: 'Make the account, where there is none',
      why: 'An ordinary account with a home directory. Undo keeps it: files may be in it by then.',
      caution:
        'It has neither a password nor a key: whoever is to log in with it needs one from you.',
    },
    'subordinate-ids': {
      title: 'Give the user subordinate IDs, where there are too few',
      why: 'The users inside containers are mapped to them. The range is a free one, never shared, and only what is missing is added. A user of LDAP or SSSD is unknown to usermod: then the line is appended, under usermod’s lock.',
    },
    'sysctl-userns': {
      title: 'Allow user namespaces',
      why: 'The kernel keeps them from ordinary users here, and RootlessKit begins with one.',
    },
    'sysctl-ping': {
      title: 'Allow ping',
      why: 'The groups in this range may open ICMP sockets, which is all that ping needs.',
    },
    sysctl: {
      title: 'Allow low ports',
      why: 'From this port on every user may listen. A limit that is lower already stays as it is.',
    },
    modules: {
      title: 'Load kernel modules',
      why: 'A daemon without root cannot load them itself; the file loads them at boot.',
    },
    apparmor: {
      title: 'Allow RootlessKit user namespaces',
      why: 'AppArmor restricts them here, and the program is in a home directory. Whoever can write there has this right.',
    },
    lxc: {
      title: 'Allow the user network devices',
      why: 'lxc-user-nic reads this file, which all users share: one line is added.',
    },
    'data-directory': {
      title: 'Make the data directory',
      why: 'It must be local and belong to the user. Undo keeps it while anything is in it.',
      caution:
        'A directory that exists is left as it is. If it is not the user’s, name an empty one below it.',
    },
    delegation: {
      title: 'Delegate cgroup controllers',
      why: 'Limits work only with controllers that are handed to the user, and the user’s manager sees them when it starts.',
      caution:
        'A restart of that manager would end a desktop session and containers. With either of them there, log out and in again instead.',
    },
    lingering: {
      title: 'Let the user’s services run without a login',
      why: 'Otherwise the daemon starts at login and stops at logout.',
    },
    setcap: {
      title: 'Allow RootlessKit to open low ports',
      why: 'Repeat it after every upgrade of the package, and restart the daemon.',
    },
    hold: {
      title: 'Hold Docker’s packages',
      why: 'No update of the system brings another version, until you upgrade by a plan or let go: apt-mark unhold.',
    },
    login: {
      title: 'Log in for real',
      why: 'su and sudo give no session: systemctl --user fails, and the setup tool installs no service without saying so.',
      caution: 'This opens a shell of the user, in which the user’s part is to be typed.',
    },
    aur: {
      title: 'Build the rootless tools',
      why: 'Arch packages the engine; the tools are in its user repository. Read the PKGBUILD before building.',
    },
    tls: {
      title: 'Make the certificates',
      why: 'Without TLS, whoever reaches the port is you. An authority, one certificate for the server and one for a client. Those that are there already are used.',
      caution:
        'A client wants the three files of ~/.config/docker/tls/client, by a safe way. Keep ca-key.pem elsewhere: whoever has it can make more clients. The certificates hold for 825 days.',
    },
    override: {
      title: 'Choose the drivers',
      why: 'Named, so that installing another package later does not change the network by itself.',
    },
    launcher: {
      title: 'Write the start script',
      why: 'Without systemd, this file keeps the settings and the runtime directory.',
    },
    'daemon-config': {
      title: 'Configure the daemon',
      why: 'Settings that belong to dockerd itself.',
      caution: 'A daemon.json that is there is not touched: you are told what to add to it.',
    },
    setup: {
      title: 'Install the user’s daemon',
      why: 'The setup tool writes the unit, starts it, enables it and makes the client’s context.',
    },
    'setup-unit': {
      title: 'Start the user’s daemon',
      why: 'The package brings the user’s unit instead of the setup tool; it has to be enabled.',
    },
    start: { title: 'Start the daemon', why: 'There is no systemd that would do it.' },
    client: {
      title: 'Point the client at the daemon',
      why: 'This engine’s setup tool makes the context but does not select it.',
    },
    'client-context': {
      title: 'Point the client at the daemon',
      why: 'The setup tool would do this; the package comes without it.',
    },
    'client-docker-host': {
      title: 'Point the client at the daemon',
      why: 'Add the lines to the shell’s start-up file as well; they win over any context.',
    },
    'client-path': {
      title: 'Find the programs',
      why: 'They are in ~/bin. Add the line to the shell’s start-up file as well.',
    },
    verify: { title: 'Look whether it works', why: 'The answer must contain name=rootless.' },
  },
  /** How it is known that something is so. */
  known: {
    run: 'seen on a machine of ours',
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
