/** What the wizard says as soon as it follows the form, in English. Chinese must have the same keys. */
export const en = {
  status: '{n} steps',
  statusChanged: '{n} steps, {changed} changed',
  changed: 'changed',
  lane: { root: 'administrator', user: 'user' },
  laneTitle: { root: 'The administrator runs', user: 'The user runs' },
  laneHint: {
    root: 'Once, from an account that may become root.',
    user: 'Logged in as the user who will own the containers: directly or by ssh, not by su or sudo.',
  },
  laneEmpty: { root: 'Nothing: no root is needed.', user: 'Nothing.' },
  laneAdmin: 'Send this to an administrator',
  login: 'First, is this a real login? This must answer “yes”:',
  loginFails: 'If it fails, log in by ssh or on the screen:',
  copyLane: 'Copy all of it',
  guide: 'Guide',
  source: 'Why, and source',
  whenFails: 'If it fails:',
  paste: 'or paste what it printed',
  write: 'Write this file, whole:',
  asCommand: 'Or write it with one command',
  thenRun: 'Then run:',
  more: 'Expect, if it fails, undo',
  check: 'Done already? This succeeds when it is:',
  verify: 'What to expect: this prints',
  undo: 'Undo:',
  undoNone: 'Undo: nothing is taken back, because others may use it by now.',
  notices: 'Good to know',
  warning: 'Careful',
  note: 'Note',
};

export type SetupWords = typeof en;
