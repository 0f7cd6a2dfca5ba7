/** What stands in the pages around a plan and its form. */
export const words = {
  title: 'Set up rootless Docker',
  summary: 'Choose your system and what it should do. The commands change as you go.',
  systemTitle: 'Rootless Docker on {system}',
  systemSummary:
    'The shortest plan that is right for {system} with Docker {engine}: what the administrator runs, what the user runs, checks and undo.',
  adjust: 'Choose options',
  sameSteps:
    'These take the same steps; only the name of the release in the package repository differs: {systems}.',
  otherSystems: 'Other systems',
  allSystems: 'All systems',
  noPlan: 'There is no plan for {system}',
  noscript:
    'Without JavaScript: choose the system, and its plan opens as a page of its own, complete. All other choices, the probe, the comparison and downloads with your choices need JavaScript; on the command line the planner needs none (see the README).',
  showPlan: 'Show the plan: {system}',
  planOfDefault: 'Below: the plan of {system}. That of another system is on a page of its own.',
  systemNoscript:
    'This is the plan with every choice left as usual. Other choices need JavaScript, or the planner on the command line.',
  form: 'Your choices',
  reset: 'Start over',
  plan: 'The plan',
  toPlan: 'Skip to the plan',
  toChoices: 'Change choices',
  copyAll: 'Copy all',
  copyLink: 'Copy the link to this plan',
  link: 'Link',
  progress: '{n} of {all} done',
  compare: 'Compare options',
  compareChoice: 'Compare',
  compareDrivers: 'Trade-offs of the drivers',
  take: 'How do you run it?',
  ways: {
    paste: {
      name: 'Paste the commands',
      meaning: 'Part by part, each in the account that its heading names.',
    },
    script: {
      name: 'Run one script',
      meaning: 'The same steps for both accounts, with a dry run, a check and an undo.',
    },
    ansible: {
      name: 'Ansible',
      meaning:
        'A playbook for any number of hosts, and one that takes all back. No real machine has run them yet.',
    },
    cloudInit: {
      name: 'cloud-init',
      meaning:
        'User data for the first boot of a new machine: it makes the accounts that are named here. No real machine has run it yet.',
    },
  },
  downloadScript: 'Download the script',
  script: 'Script',
  download: 'Download',
  downloadHint: 'Read a script before you run it. It can show what it would do and change nothing.',
  verifyScript: 'Check that it works:',
  undoScript: 'Undo what the script did, and nothing else:',
  copyUndo: 'Copy the undo of the whole plan',
  downloadDefault: 'The same plan as a script',
  probe: 'Detect my machine',
  probeHint:
    'Run this on the machine: it only reads. Paste what it prints; it is read in this page and goes nowhere.',
  probeGet: 'Show the probe',
  probeRun: 'Or fetch it as a file, read it, run it:',
  probeLess: 'These two lines alone are enough to fill in the system and the kernel:',
  probePaste: 'Paste the output here',
  probeApply: 'Apply',
  presets: 'Start from',
  presetNames: {
    laptop: 'Laptop',
    server: 'Server with ports 80 and 443',
    ci: 'CI runner',
    shared: 'Many users on one machine',
    'no-root': 'No root access',
    china: 'Network in China',
  },
  families: 'Distribution',
  wishesTitle: 'What should it do?',
  wishes: {
    'lowest-port': {
      label: 'Ports below 1024',
      meaning: 'Publish 80, 443 and others like them',
    },
    limits: { label: 'CPU and memory limits', meaning: 'Limits of docker run take effect' },
  },
  wantsTitle: 'More choices',
  wants: {
    drivers: 'Port driver, MTU, addresses',
    root: 'User, and how to become root',
    china: 'Mirrors and proxy',
    storage: 'Storage and data directory',
    access: 'Client and remote access',
    machine: 'Advanced: my machine is different',
  },
  machineHint: '“Detect my machine” fills these in.',
  default: 'Automatic',
  values: {
    auto: 'Automatic',
    yes: 'Yes',
    no: 'No',
    none: 'None',
    'docker.latest': 'Newest release',
    'method.packages': 'Docker’s packages',
    'method.script': 'Rootless script (no packages)',
    'method.distro': 'Distribution’s packages',
    'privilege.sudo': 'sudo',
    'privilege.root': 'Root shell',
    'privilege.doas': 'doas',
    'privilege.none': 'Not me: somebody else does it',
    'login.direct': 'Directly (screen, ssh)',
    'login.switched': 'By su or sudo',
    'subids.present': 'There already',
    'subids.missing': 'Missing',
    'subids.directory': 'From a directory (LDAP, SSSD)',
    'rootful.absent': 'Not in use',
    'rootful.disable': 'In use: stop it',
    'rootful.keep': 'In use: keep both',
    'privileged-ports.sysctl': 'Kernel setting (all users)',
    'privileged-ports.setcap': 'Capability of RootlessKit',
    'client.context': 'docker context',
    'client.docker-host': 'DOCKER_HOST',
    'userns.clone': 'Off: unprivileged_userns_clone = 0',
    'userns.count': 'Off: max_user_namespaces = 0',
    'kernel-flavor.stock': 'The release’s own',
    'kernel-flavor.ubuntu': 'Ubuntu’s',
    'kernel-flavor.hardened': 'hardened',
    'api.tcp': 'TCP with TLS',
    'api.ssh': 'SSH',
    'home-fs.local': 'A local disk',
    'home-fs.nfs': 'NFS',
  } as Readonly<Record<string, string>>,
  promisesLead: 'What was there stays, nothing stops by surprise, undo brings back what was.',
  promisesTitle: 'What a plan promises',
  // The README has the same list. A test holds them to each other.
  promises: {
    stays: {
      promise: 'What was there stays as it was',
      meaning:
        'No command changes the owner, mode or content of anything that it did not make. Where somebody else’s file has the name, ours goes beside it and the command says where; a daemon.json that exists is left alone, and you are told what to add.',
    },
    undo: {
      promise: 'Undo brings back what was',
      meaning:
        'Kernel settings, root’s daemon, lingering and files return to what they were on this machine, not to what is usual, and nothing is taken away that another user still needs.',
    },
    users: {
      promise: 'Several users fit on one machine',
      meaning: 'A setting that they share suits all of them. The last one out takes it back.',
    },
    surprise: {
      promise: 'Nothing stops by surprise',
      meaning:
        'What would stop containers or end a desktop session says so first and looks whether there are any; the script asks. A daemon of root that was there is switched off only if you choose that.',
    },
    trust: {
      promise: 'A link is not trusted',
      meaning:
        'Packages and keys come over https, and Docker’s key is checked against its fingerprint. A host that this guide does not know is named; one that a link brings is asked about before any command has it.',
    },
    paste: {
      promise: 'The text works where you paste it',
      meaning:
        'In sh, bash, zsh and busybox ash as they come; fish is told what to do. What to know before a command stands above it as a comment, and each part is for one account.',
    },
    'dry-run': {
      promise: 'A dry run tells everything and changes nothing',
      meaning: 'In whatever state the machine is, with or without a login session.',
    },
    packages: {
      promise: 'Packages in the way are found first',
      meaning: 'Before anything is installed, with what removing them would cost.',
    },
  },
  rulesTitle: 'Why the planner warns and refuses',
  rulesSummary:
    'Every warning and every refusal of the planner, and why its steps are there: how that is known, what it rests on, and when that was last read.',
  rulesSteps: 'Steps',
  rulesClaims: 'What pages claim',
  rulesClaim: '… {phrase} …',
  rulesLevel: { refusal: 'Refusals', warning: 'Warnings', note: 'Notes' },
  rulesChecked: 'read on {day}',
};
