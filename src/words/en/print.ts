/** What is printed around steps: plans as text, scripts, the way back. Loaded with their printers. */
export const words = {
  title: 'Rootless Docker on {system}',
  facts: 'Rootless Guide, facts of {date}',
  shells:
    'For sh, bash and zsh. In fish or csh, or where commands such as rm or grep are aliases, type sh first. In zsh, setopt interactive_comments stops complaints about lines like this one.',
  braces:
    'Paste one part at a time. Its braces let the shell read all of it first, as {become} swallows what is typed ahead.',
  rootLane: 'The administrator’s part',
  userLane: 'The user’s part: log in as that user, not with su or sudo',
  userLaneOf: '{user}’s part: log in as {user}, not with su or sudo',
  adminOfSeveral: 'Please run this as root for these users, who are to run Docker',
  admin: 'Please run this as root for the user who is to run Docker',
  usage: [
    'sh setup.sh [--dry-run]   do every step that is not done yet, or only say what would be done',
    'sh setup.sh --verify      look whether the result is as it should be',
    'sh setup.sh --undo        take back what this script did, last step first',
    'With --root-only or --user-only: that part alone. A second run changes nothing.',
  ],
  usageSeveral:
    'Run by root, or with sudo, it does the part of each user as that user; with --user-only a user does their own.',
  usageYes: 'It asks before it stops containers; with --yes it does not ask.',
  script: {
    /** What stands between two sentences. */
    fullStop: '. ',
    asked: 'What is asked for: setting up (forward), --verify or --undo; both lanes or one.',
    user: 'Who will run Docker.',
    asUser:
      'Every command of the user in the administrator’s part goes through here: to build a package, for one.',
    peek: 'Looks at something that may need root to be seen.',
    lookIn:
      'Looks at the file of the step: as root where it stands in a folder that others may not enter.',
    ask: 'Asks before something that runs is stopped. Without a terminal the answer is no.',
    record:
      'Where the step is noted, so that undo takes back that and nothing else: a copy of its file, or what was there before. What all users of the machine need is noted once, with the names of those who need it.',
    state: 'The current step, the entry that helps when it fails, and whether anything has failed.',
    say: 'Prints a line.',
    stop: 'Says what is wrong in which step. This ends the script; undo and a dry run only note it.',
    run: 'Every command that changes something goes through here; a dry run prints it instead.',
    root: 'Every command of the administrator goes through here; without root already, by sudo or doas.',
    noted: 'Is it noted that this user’s plan did the step, or needs it?',
    need: 'Notes that this user needs a setting that all users share.',
    note: 'Notes that the step is done by us, and what was there before.',
    forget: 'Takes the note of the step away, and the folders that are empty then.',
    ofAnother:
      'Where each user has a file: is the one of the known name another’s? Two may say the same.',
    findFile:
      'Which file to write: of the known name, unless somebody else’s stands there; then beside it.',
    unmakeFolder:
      'Takes the folder of the file away again, if this script made it and it is empty.',
    writeFile:
      'Writes the file of the step and its copy, so that everybody can read them, whatever the umask.',
    removeFile:
      'Takes the file of the step away, if nobody has changed it since, and the folder of a drop-in that is empty then.',
    sameFile: 'Is the file of the step in place, exactly as this script writes it?',
    restart: 'A daemon that is running takes new settings only when it starts again.',
    steps:
      'The steps, a function each. What it is called with: about (its lane, the entry that helps, the path of its file), file (what that file holds), check (is it done already?), apply, undo, and verify (a last look). What it does not name needs nothing.',
    currentStep: 'Calls the function of the current step.',
    isDone: 'Is the current step done already, by whomever?',
    setUp: 'Does the current step if it is not done yet, and looks whether it is done then.',
    othersNeed: 'Do other users need it, or was it there before? Then it stays.',
    undo: 'Takes the current step back, if it is noted. Empty folders are what an undo left that was cut off.',
    look: 'Says whether the current step is as it should be.',
    begin:
      'Before the first step of the user’s lane: is this the user, in a login of their own? Root is told who goes on.',
    users:
      'The part of each user: one’s own here, that of another by root, as that user and with the bus of their own manager.',
    order: 'The order of the steps; undo goes backwards.',
    each: 'The steps, one after the other, in the lanes that were asked for.',
    end: 'What undo keeps, and the exit status.',
  },
  cloud: {
    keys: 'User data for cloud-init: makes the accounts and sets Docker up for each at the first boot. The script stays in /root, for --verify and --undo; what it said is in /var/log/cloud-init-output.log. Where a cloud takes no more than 16 KB, as EC2: gzip it.',
    key: 'For a login: ssh_authorized_keys: [the public key]',
  },
  ci: {
    github: [
      'For .github/workflows/rootless.yml, on a runner of your own that runs as the account of the daemon',
      'The runner, its service and its socket: /en/guide/ci-runners/',
    ],
    gitlab: [
      'For .gitlab-ci.yml, on a runner with the tag rootless that mounts the daemon’s socket at /var/run/docker.sock',
      'The runner and its config.toml: /en/guide/ci-runners/',
    ],
    socket: 'Find the daemon of this account',
    check: 'It runs without root',
    build: 'Build',
    clean: 'Take the image away',
  },
  nested: {
    about: [
      'The rootless daemon in a container, by Docker’s image. It still needs privileged: /en/guide/docker-in-docker/',
    ],
    compose: ['docker compose up -d docker', 'docker compose run --rm client docker version'],
  },
  formats: {
    /** Why a plan cannot be had in a form. */
    unnamed: 'At the first boot nobody has logged in yet: name the users who will run Docker.',
    nothingThere: 'At the first boot there is nothing to upgrade, move or remove yet.',
    nothingInImage: 'A new image has nothing in it to upgrade, move or remove.',
    nestedNetwork: 'The image contains only the network drivers slirp4netns and vpnkit.',
    nestedLimits: 'Inside the image, cgroup limits are not available.',
  },
  playbook: {
    usage: [
      'ansible-playbook -i HOSTS playbook.yml         with --check --diff: only say what would change',
      'In the inventory: rootless_users: [NAME, …] names other users; -e rootless_hosts=GROUP picks hosts.',
      'Each step is a tag. Where a module can look first it is a module; the rest is the same shell as in the text.',
    ],
    usageUndo: [
      'ansible-playbook -i HOSTS undo.yml             takes back what was done, last step first',
      'Kept: packages, accounts, subordinate IDs, and the data in ~/.local/share/docker.',
    ],
    fleet:
      'Where every host of one release fails, Ansible does not begin with the next. Run it again with --limit for the others.',
    general: 'For zypper, pacman and apk, Ansible needs the collection community.general.',
    sorting: 'Sort hosts by release',
    known: 'There is a plan for this release',
    unknown: 'This playbook is for: {systems}',
    names: 'Names of users are good',
    badNames: 'rootless_users: each an ordinary account, and none twice',
    group: 'Is it {system}',
    refused: 'No plan for {system}',
    look: 'Look whether it is done',
    do: 'Do it',
    need: 'Note who needs it',
    choose: 'Choose the file: somebody else’s stays',
    remember: 'Note what was there before',
    folders: 'Make the folders',
    copy: 'Note what is written',
    write: 'Write the file',
    reload: 'Let systemd read it',
    apply: 'Let it count',
    requires: 'It can be done here',
    only: 'Only one file is read',
    byHand: 'By hand, in the shell’s start-up file',
    verify: 'The daemon answers, without root',
    refresh: 'Read the lists of packages',
    install: 'Install what is missing',
    wouldInstall: 'Would install what is missing of these',
    daemon: 'Look whether root has a daemon already',
    daemonHeld: 'Keep root’s daemon from starting',
    daemonFree: 'Let root’s daemon start, where a run that broke off keeps it from that',
    daemonOurs: 'Note that the daemon comes with the packages',
    daemonNone: 'Take the note back, because nothing was installed',
    acl: 'Let Ansible become an ordinary user',
    account: 'Look for the account',
    noAccount: 'There is an account',
    makeAccount: 'There is no such account. The plan makes it with create-user=yes.',
    manager: 'Start the user’s manager',
    noted: 'Look whether it is noted',
    takeBack: 'Take it back',
  },
  undo: 'Undo, last step first',
  kept: 'Kept: packages, subordinate IDs, root’s docker.service as it is now, the client’s ~/.docker, and the data in ~/.local/share/docker',
  keptAccounts: 'Also kept: accounts that were created, with their home directories',
  keptHow: 'To delete the data too: rootlesskit rm -rf ~/.local/share/docker',
  stillRecorded:
    'Still recorded: by plans with other options, for other users, in the other part, or by a step that had to leave something. Its own undo takes it back:',
};
