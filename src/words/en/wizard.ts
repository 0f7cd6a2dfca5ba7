import { words as relative } from './relative.ts';

/** What the wizard says once it is asked for more than the plan. Loaded then. */
export const words = {
  /** How an option and its value, and several of them, stand in a sentence. */
  between: { value: ' → ', options: ' · ' },
  /** A value that is none. */
  empty: 'empty',
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
        'This link would install packages and their key from {host}, which is neither Docker’s nor a mirror this guide knows. Whoever runs it gains root on the machine. Use it?',
      'registry-mirror':
        'This link would fetch Docker Hub images through {host}. Whoever runs it decides what you run. Use it?',
      proxy: 'This link would send pulls through {host}, which sees what is pulled. Use it?',
      'insecure-registries':
        'This link would accept images from {host} without checking who answers. Anyone on the way can decide what you run. Use it?',
      dns: 'This link would send every name lookup of containers to {host}. Whoever runs it decides where they connect. Use it?',
    },
    until: 'Until you answer, the plan below leaves it out.',
    use: 'Use it',
    without: 'Leave it out',
  },
  // The probe
  statusDone: ', {n} done already',
  done: 'Done already',
  doneBecause: {
    key: 'The probe found {seen}.',
    listed: 'Its packages already come from {seen}.',
    packages: 'All of them are installed: {seen}.',
    scripts: 'They are in /usr/bin.',
    off: 'It neither runs nor starts at boot.',
    ids: 'The user already has {seen}.',
    file: '{seen} already has exactly this content.',
    live: 'In effect now and after the next boot: {seen}.',
    delegated: 'Already delegated to the user: {seen}.',
    linger: 'Already switched on.',
    daemon: 'It runs and starts by itself.',
  },
  doneRoot: 'The administrator has nothing left to do here.',
  probeUnderstood: 'Understood',
  probeFilled: 'Filled in: {list}. You can change every value below.',
  probeDone: 'Steps already done: {n}. They are ticked and folded; open one to see it.',
  probeIgnored: 'Not understood and left out',
  relative,
  probeSystem: 'The system was not recognised, so your choice stays: see “System” below.',
  probeRoot:
    'The probe ran as root, so what it says about the user is root’s own and was left out.',
  probeNothing:
    'Nothing in this text describes a machine. Paste what the probe printed, or the content of /etc/os-release.',
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
  sinceTitle: 'This link was made from other facts',
  since: {
    newer:
      'This link was made from facts of {day}, which are newer than this copy of the site ({today}).',
    unknown:
      'This link was made from facts of {day} and does not record its steps, so what differs today cannot be shown.',
    same: 'Made from facts of {day}. Every step is still the same.',
    differ: 'Made from facts of {day}. Steps that differ today: {n}.',
    noPlan: 'Made from facts of {day}. At that time there was no plan for these choices.',
    refused:
      'Made from facts of {day}. At that time there was a plan; today it is refused for the reason below.',
  },
  sinceWhy: 'Why plans have changed since {day}:',
  lostStep: 'A step that no longer exists',
  sinceKeep: 'Continue with today’s plan',
  // The message to an administrator
  message: 'The message',
  messageCopy: { en: 'Copy in English', zh: 'Copy in Chinese' },
};
