/** What the wizard says while it follows the form, in English. Its keys are the keys: Chinese must have the same. */
export const en = {
  status: '{n} steps',
  statusChanged: '{n} steps, {changed} changed',
  statusRefused: 'No plan. Reasons: {n}',
  changed: 'changed',
  lane: { root: 'administrator', user: 'user' },
  laneTitle: { root: 'The administrator runs', user: 'The user runs' },
  laneHint: {
    root: 'Once, from an account that may become root.',
    user: 'Logged in as the user who will own the containers: directly or by ssh, not by su or sudo.',
  },
  laneEmpty: { root: 'Nothing: no root is needed.', user: 'Nothing.' },
  laneAdmin: 'Send this to an administrator',
  copyLane: 'Copy all of it',
  copied: 'Copied',
  compare: 'What each driver would change',
  same: 'the same steps',
  guide: 'Guide',
  whenFails: 'If it fails',
  asCommand: 'Write it with one command',
  more: 'Check and undo',
  check: 'Done already? This succeeds when it is',
  verify: 'What to expect',
  undo: 'Undo',
  notices: 'Good to know',
  warning: 'Careful',
  note: 'Note',
  refused: 'This cannot work',
  change: 'Change to {change}',
  downloadScript: 'Download the script',
  probeUnderstood: 'Understood',
  probeIgnored: 'Not understood, and left out',
  probeNothing:
    'Nothing in this text tells about a machine. Paste what the probe printed, or /etc/os-release.',
};

export type SetupWords = typeof en;
