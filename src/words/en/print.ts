/** What is printed around steps: plans as text, scripts, the way back. Loaded with their printers. */
export const words = {
  title: 'Rootless Docker on {system}',
  facts: 'Rootless Guide, facts of {date}',
  shells:
    'For sh, bash and zsh. In fish, type sh first. In zsh, setopt interactive_comments keeps lines like this one quiet.',
  rootLane: 'The administrator’s part',
  userLane: 'The user’s part: log in as that user, not by su or sudo',
  admin: 'Please run this as root for the user who is to run Docker',
  file: 'The file {path}',
  verify: 'Verify: “{expect}” must appear',
  usage: [
    'sh setup.sh [--dry-run]   do every step that is not done yet, or only say what would be done',
    'sh setup.sh --verify      look whether the result is as it should be',
    'sh setup.sh --undo        take back what this script did, last step first',
    'With --root-only or --user-only: that part alone. A second run changes nothing.',
  ],
  steps: 'The steps. Each has: about, file (what it writes), check (done already?), apply, undo.',
  record: 'What this script did is noted here, so that undo takes back that and nothing else.',
  root: 'Every command of the administrator goes through here; without root already, by sudo or doas.',
  undo: 'Undo, last step first',
  kept: 'Kept: packages, subordinate IDs, a docker.service of root as it is now, the client’s ~/.docker, and the data in ~/.local/share/docker',
  keptHow: 'To delete the data too: rootlesskit rm -rf ~/.local/share/docker',
};
