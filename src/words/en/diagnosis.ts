import { whole } from './whole.ts';

/** What diagnosis says of a paste: how sure each answer is, what to do first, where none is found. */
export const words = {
  whole,
  exact: 'Certain: line {line} is this message.',
  family: 'Likely: line {line} is a message of this kind.',
  words: 'A guess: only the words in line {line} match.',
  finding: 'Not an error, but line {line} says this about the machine.',
  follows: 'Line {line} is the result of something else.',
  several:
    'More than one thing is wrong here. Start with the first; the others may be caused by it.',
  others: 'Other answers, less likely',
  also: 'Also in this text',
  open: 'Cause, check, other ways',
  depends: 'The fix depends on your case; the page explains which.',
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
    'This message comes from {program}, but this guide is about rootless Docker. What an answer says about the kernel, subordinate IDs and cgroups applies there too; its Docker commands do not.',
  empty:
    'Nothing has been pasted yet. This command prints the daemon’s last lines; copy them all, or from “error” on:',
  none: 'No known error matches this text.',
  next: 'What you can do now:',
  search: 'Search for its words',
  entries: 'Look through all known errors',
  probe: 'Check the machine with the probe, a script that only reads',
  report: 'Tell us which message is missing',
  near: 'Closest matches:',
};
