/** What is said where a system is not known, and gets the steps of its nearest relative. */
export const words = {
  said: 'This guide does not know {name}. Its nearest relative here is {system}, {by}, so the commands are that system’s.',
  by: {
    release: 'another release of the same distribution',
    codename: 'because both use the same code name',
    like: 'judging by ID_LIKE in /etc/os-release and by its kernel',
    manager: 'judging only by its package manager and kernel',
  },
  check:
    'Before you run any of it, check whether the packages have these names, whether Docker’s packages fit its libraries, and whether the kernel and cgroups are as the plan assumes.',
};
