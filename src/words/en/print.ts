/** What is printed around steps: plans as text, scripts, the way back. Loaded with their printers. */
export const words = {
  title: 'Rootless Docker on {system}',
  facts: 'Rootless Guide, facts of {date}',
  shells:
    'For sh, bash and zsh. In fish, type sh first. In zsh, setopt interactive_comments keeps lines like this one quiet.',
  rootLane: 'The administrator’s part',
  userLane: 'The user’s part: log in as that user, not by su or sudo',
  admin: 'Please run this as root for the user who is to run Docker',
  usage: [
    'sh setup.sh [--dry-run]   do every step that is not done yet, or only say what would be done',
    'sh setup.sh --verify      look whether the result is as it should be',
    'sh setup.sh --undo        take back what this script did, last step first',
    'With --root-only or --user-only: that part alone. A second run changes nothing.',
  ],
  script: {
    /** What stands between two sentences. */
    fullStop: '. ',
    asked: 'What is asked for: setting up (forward), --verify or --undo; both lanes or one.',
    user: 'Who will run Docker.',
    record: 'What this script did is noted here, so that undo takes back that and nothing else.',
    state: 'The current step, the entry that helps when it fails, and whether anything has failed.',
    say: 'Prints a line.',
    stop: 'Says what is wrong in which step. This ends the script; undo and a dry run only note it.',
    run: 'Every command that changes something goes through here; a dry run prints it instead.',
    root: 'Every command of the administrator goes through here; without root already, by sudo or doas.',
    noted: 'Did this script do the step? Then its name stands in the record.',
    note: 'Notes in the record that this script does the step.',
    forget: 'Takes the step out of the record, and the record away when it was the last.',
    writeFile:
      'Writes the file of the step, so that everybody can read it, whatever the umask. What was there and is not ours stays.',
    removeFile: 'Takes the file of the step away, and the folder of a drop-in that is empty then.',
    sameFile: 'Is the file of the step exactly as this script writes it?',
    restart: 'A daemon that is running takes new settings only when it starts again.',
    steps:
      'The steps, a function each. What it is called with: about (its lane, the entry that helps, the path of its file), file (what that file holds), check (is it done already?), apply, undo, and verify (a last look). What it does not name needs nothing.',
    currentStep: 'Calls the function of the current step.',
    isDone: 'Is the current step done already, by whomever?',
    setUp: 'Does the current step if it is not done yet, and looks whether it is done then.',
    undo: 'Takes the current step back, if this script did it and nobody has changed its file since.',
    look: 'Says whether the current step is as it should be.',
    begin:
      'Before the first step of the user’s lane: is this the user, in a login of their own? Root is told who goes on.',
    order: 'The order of the steps; undo goes backwards.',
    each: 'The steps, one after the other, in the lanes that were asked for.',
    end: 'What undo keeps, and the exit status.',
  },
  undo: 'Undo, last step first',
  kept: 'Kept: packages, subordinate IDs, a docker.service of root as it is now, the client’s ~/.docker, and the data in ~/.local/share/docker',
  keptHow: 'To delete the data too: rootlesskit rm -rf ~/.local/share/docker',
};
