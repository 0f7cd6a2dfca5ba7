import { whole } from './whole.ts';

/** What diagnosis says of a paste: how sure each answer is, what to do first, where none is found. */
export const words = {
  whole,
  exact: 'Sure: line {line} is this very message.',
  family: 'Likely: line {line} is a message of this kind.',
  words: 'A guess: only the words of line {line} fit.',
  finding: 'No error, but line {line} says this about the machine.',
  follows: 'Line {line} follows from something else.',
  several:
    'More than one thing is wrong here. Begin with the first; the others may follow from it.',
  others: 'Other answers, less likely',
  also: 'Also in this text',
  open: 'Cause, check, other ways',
  depends: 'What to do depends on your case: the page says it.',
  stops: 'Stops your containers',
  there: 'Already there? Add this to it.',
  read: 'Lines read: {n}. Recognised: {m}.',
  paste: 'Your text',
  clear: 'Clear',
  program: {
    podman: 'Podman',
    nerdctl: 'containerd with nerdctl',
    kubernetes: 'Kubernetes',
    desktop: 'Docker Desktop',
  },
  other:
    'This is a message of {program}, and this guide is about rootless Docker. What an answer says of the kernel, subordinate IDs and cgroups holds there too; its commands for Docker do not.',
  empty:
    'Nothing is pasted yet. This prints the last lines of the daemon; copy them from “error” on, or all:',
  none: 'Nothing here fits this text.',
  next: 'What helps now:',
  search: 'Search for its words',
  entries: 'Look through all messages',
  probe: 'Let the probe, a script that only reads, look at the machine',
  report: 'Tell us which message is missing',
  near: 'What comes nearest:',
};
