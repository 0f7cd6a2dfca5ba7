/** Releases that are known by the one they follow. */
export const words = {
  'known-by-parent':
    'Nobody of this guide has tried {system}. What no source says of it is taken from {parent}: look at each command before you run it.',
  'packages-built-for-another':
    'Docker builds nothing for {system}: these are its packages for {other}, so the list names {suite} at {address} and follows no upgrade of the system.',
  'packages-not-built-yet':
    'When these facts were read, Docker had no packages for {system}: these are the ones for {other}, which have worked on the next release before. The list names {suite}; once {address} has the new release, write that instead.',
  'usr-read-only':
    '/usr is read-only on {system}, so packages cannot be installed until root has run {unlock} and the machine was rebooted. Do that first.',
  'controller-off-at-boot':
    'The firmware of {system} has the kernel leave out the controller {controllers}. Add {parameter} to the end of the one line in {file}, behind a blank, and reboot; before, such limits are ignored.',
};
