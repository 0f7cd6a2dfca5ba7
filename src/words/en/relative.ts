/** What is said where a system is not known, and gets the steps of its nearest relative. */
export const words = {
  said: 'This guide does not know {name}. Its nearest relative here is {system}, {by}, so the commands are that system’s.',
  by: {
    release: 'another release of the same distribution',
    codename: 'by the code name that both say',
    like: 'by what /etc/os-release says it is like, and by its kernel',
    manager: 'by its package manager and kernel alone',
  },
  check:
    'Check before you run any of it: whether the packages have these names, whether Docker’s repository has packages for its libraries, and whether kernel and cgroups are as the plan says.',
};
