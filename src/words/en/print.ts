/** What is printed around steps: plans as text, scripts, the way back. Loaded with their printers. */
export const words = {
  title: 'Rootless Docker on {system}',
  facts: 'Rootless Guide, facts of {date}',
  shells:
    'For sh, bash and zsh. In fish, type sh first. In zsh, setopt interactive_comments keeps lines like this one quiet.',
  rootLane: 'The administrator’s part',
  userLane: 'The user’s part: log in as that user, not by su or sudo',
  userLaneOf: '{user}’s part: log in as {user}, not by su or sudo',
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
    findFile:
      'Which file to write: of the known name, unless somebody else’s stands there; then beside it.',
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
    undo: 'Takes the current step back, if it is noted.',
    look: 'Says whether the current step is as it should be.',
    begin:
      'Before the first step of the user’s lane: is this the user, in a login of their own? Root is told who goes on.',
    users:
      'The part of each user: one’s own here, that of another by root, as that user and with the bus of their own manager.',
    order: 'The order of the steps; undo goes backwards.',
    each: 'The steps, one after the other, in the lanes that were asked for.',
    end: 'What undo keeps, and the exit status.',
  },
  undo: 'Undo, last step first',
  kept: 'Kept: packages, subordinate IDs, a docker.service of root as it is now, the client’s ~/.docker, and the data in ~/.local/share/docker',
  keptAccounts: 'Kept as well: accounts that were made, with their home directories',
  keptHow: 'To delete the data too: rootlesskit rm -rf ~/.local/share/docker',
};
