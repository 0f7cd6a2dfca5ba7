/** Releases that are known by the one they follow. */
export const words = {
  'known-by-parent':
    'This guide has not been tried on {system}. What no source states about it is taken from {parent}, so look at each command before you run it.',
  'packages-built-for-another':
    'Docker builds no packages for {system}. These are its packages for {other}: the repository entry names {suite} at {address} and does not change when you upgrade the system.',
  'packages-not-built-yet':
    'When these facts were read, Docker had no packages for {system}. These are the ones for {other}; so far, packages for one release have worked on the next. The repository entry names {suite}: change it once {address} has the new release.',
  'usr-read-only':
    '/usr is read-only on {system}. Before packages can be installed, run {unlock} as root and reboot.',
  'controller-off-at-boot':
    'The firmware of {system} makes the kernel leave out the controller {controllers}, so such limits are ignored. To change that, add a space and {parameter} to the end of the single line in {file}, and reboot.',
};
