import { words as relative } from './relative.ts';

/** What the wizard says once it is asked for more than the plan. Loaded then. */
export const words = {
  /** How an option and its value, and several of them, stand in a sentence. */
  between: { value: ': ', options: ', ' },
  /** A value that is none. */
  empty: 'leave it empty',
  copied: 'Copied',
  // Refusals
  statusRefused: 'Not possible. Conflicts: {n}',
  refused: 'These choices do not go together',
  change: 'Fix: {change}',
  // What a link wants from hosts that the facts do not know
  statusAsks: '. Questions open: {n}',
  ask: {
    about: {
      'package-mirror':
        'This link wants packages and their key from {host}, which is neither Docker’s nor a mirror that this guide knows: whoever runs it gets root on the machine. Use it?',
      'registry-mirror':
        'This link wants images of Docker Hub to come through {host}: whoever runs it decides what you run. Use it?',
      proxy: 'This link wants pulls to go through {host}, which learns what is pulled. Use it?',
      'insecure-registries':
        'This link wants images from {host} to be taken without proof of who answers: whoever stands between decides what you run. Use it?',
      dns: 'This link wants containers to ask {host} for every name: whoever runs it decides whom they reach. Use it?',
    },
    until: 'Until you answer, the plan below does without it.',
    use: 'Use it',
    without: 'Without it',
  },
  // The probe
  statusDone: ', {n} done already',
  done: 'Done already',
  doneBecause: {
    key: 'The probe found {seen}.',
    listed: 'Its packages come from {seen} already.',
    packages: 'All of them are installed: {seen}.',
    scripts: 'They are in /usr/bin.',
    off: 'It neither runs nor starts at boot.',
    ids: 'The user has {seen} of them.',
    file: '{seen} is there with this very content.',
    live: 'In force, and kept for the next boot: {seen}.',
    delegated: 'The user’s services have: {seen}.',
    linger: 'They do.',
    daemon: 'It runs, and starts by itself.',
  },
  doneRoot: 'The administrator has nothing left to do here.',
  probeUnderstood: 'Understood',
  probeFilled: 'Filled in: {list}. Every value can be changed below.',
  probeDone: 'Steps that are done already: {n}. They are ticked and folded; open one to see it.',
  probeIgnored: 'Not understood, and left out',
  relative,
  probeSystem: 'The system was not recognised, so it stays as it was chosen: see “System” below.',
  probeRoot: 'Root ran the probe: what it says of the user is root’s own and was left out.',
  probeNothing:
    'Nothing in this text tells about a machine. Paste what the probe printed, or /etc/os-release.',
  // Comparing
  compareNow: 'As it is',
  compareWith: 'With {value}',
  compareValue: 'Value',
  compareSteps: 'Steps that change',
  compareCareful: 'Warnings',
  compareBeside: 'Compare',
  compareTake: 'Use {value}',
  chosen: 'in use',
  take: 'Use this',
  same: 'the same steps',
  sameSteps: 'The same in both: {steps}.',
  pair: { added: 'added', gone: 'left out', differs: 'differs' },
  nothing: 'Not in this plan.',
  // Links of older facts
  sinceTitle: 'This link is not of the facts here',
  since: {
    newer:
      'This link was made from facts of {day}, newer than those of this copy of the site ({today}).',
    unknown:
      'This link was made from facts of {day}, and does not say what its steps were: which of them differ today cannot be shown.',
    same: 'Made from facts of {day}: every step is still the same.',
    differ: 'Made from facts of {day}, steps that differ today: {n}.',
    noPlan: 'Made from facts of {day}: there was no plan for these choices then.',
    refused: 'Made from facts of {day}: there was a plan then; today it is refused, see why below.',
  },
  sinceWhy: 'Why plans have changed since {day}:',
  lostStep: 'A step that is no longer known here',
  sinceKeep: 'Go on with today’s plan',
  // The message to an administrator
  message: 'The message',
  messageCopy: { en: 'Copy in English', zh: 'Copy in Chinese' },
};
