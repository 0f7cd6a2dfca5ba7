/** What is said about runs on real systems. */
export const words = {
  title: 'What ran on real systems',
  summary:
    'Scripts of this site that were run on a real Debian with its own kernel and systemd, what was checked, and what came of it.',
  ran: 'Ran on {system}, {date}: {passed} checks passed',
  partly: 'Ran on {system}, {date}: {passed} checks passed, {failed} failed',
  stale: 'Ran on {system}, {date}; the script has changed since',
  none: 'Generated, not run by us',
  record: 'Record',
  all: 'All runs',
  how: 'How a run goes',
  howText:
    'A virtual machine boots the release with its own kernel and systemd. An ordinary user logs in by ssh and runs the script as it is printed: first as a dry run, then in earnest, then a second time, which must change nothing. From outside, the daemon, a container, published ports and whatever else the plan promised are looked at; in the end the script is undone and the disk compared with what it was before.',
  limits:
    'Only Debian’s own packages could be run so far, on amd64. No other distribution and no script that installs Docker’s own packages has a record yet: those are generated, and tested for form only.',
  runs: 'Runs',
  configuration: 'Configuration',
  kernel: 'Kernel',
  docker: 'Docker',
  passedOf: '{passed} of {all} passed',
  changedSince: 'the script has changed since',
  began: { new: 'new system', used: 'packages already installed' },
  failed: 'failed',
  faults: 'Faults made on purpose',
  faultsText:
    'Each was made on a running system. The message the machine really gave was handed to diagnosis, and then the fix was applied word for word as the entry prints it.',
  fault: 'Entry',
  where: 'Made and mended on',
  refusals: 'Refused configurations, forced by hand',
  refusalsText:
    'What the planner refuses was asked of RootlessKit all the same. Every one of these ended with an error, as the rule says.',
  refusalsCount: '{n} attempts',
  rule: 'Rule',
  said: 'What the machine said',
  yours: 'Run it on yours',
  yoursText:
    'The runner is part of the project, and can start from a cloud image of another distribution. That was tried with a self-made image that cloud-init sets up, not yet with a published one. A record is a small file: send it in, and it appears here.',
  mended: 'Made on {systems} and mended as printed here',
};
