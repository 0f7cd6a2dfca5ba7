/** Hosts that the machine will trust. */
export const words = {
  'packages-from-host':
    'Packages and their key come from {host}, which is neither Docker’s nor a mirror this guide knows. Whoever runs it gains root on this machine. Continue only if you chose it yourself.',
  'images-from-host':
    'Docker Hub images come through {host}. Whoever runs it decides what you run. Continue only if you chose it yourself.',
  'pulls-through-host':
    'Pulls go through {host}, which sees what is pulled. Continue only if you chose it yourself.',
  'registries-unproved':
    'Docker accepts images from {host} without checking who answers, even over plain http. Anyone on the way can decide what you run. Continue only if you chose it yourself.',
  'names-from-host':
    'Containers send every name lookup to {host}. Whoever runs it sees what they look up and decides where they connect. Continue only if you chose it yourself.',
  'proxy-password-kept-out-of-links':
    'Links to this plan leave out the proxy’s user name and password; whoever opens one has to add them again. The commands and the script contain them in full, so do not share those.',
  'installation-past-proxy':
    'Only the daemon uses this proxy: {install} and curl do not, and sudo does not pass proxy settings on. If they need a proxy too, export http_proxy=… https_proxy=… in a root shell and run the administrator’s part there (“Become root with”: root shell).',
  'no-proxy-alone': '“No proxy for” has no effect unless a proxy is set.',
};
