/** Hosts that the machine will trust. */
export const words = {
  'packages-from-host':
    'Packages and their key come from {host}, which is neither Docker’s nor a mirror that this guide knows: whoever runs it gets root here. Go on only if you chose it yourself.',
  'images-from-host':
    'Images of Docker Hub come through {host}: whoever runs it decides what you run. Go on only if you chose it yourself.',
  'pulls-through-host':
    'Pulls go through {host}, which learns what is pulled. Go on only if you chose it yourself.',
  'registries-unproved':
    'Docker takes images from {host} without proof of who answers, also over plain http: whoever stands between decides what you run. Go on only if you chose it yourself.',
  'names-from-host':
    'Containers ask {host} for every name: whoever runs it learns what they look for, and decides whom they reach. Go on only if you chose it yourself.',
  'proxy-password-kept-out-of-links':
    'Links to this plan do not have the proxy’s name and password: whoever opens one adds them again. The commands and the script have them as they are: hand those to nobody.',
  'installation-past-proxy':
    'The proxy is the daemon’s own: {install} and curl know nothing of it, and sudo passes none on. Where they need one too: export http_proxy=… https_proxy=… in a root shell, and run the administrator’s part there (privilege=root).',
  'no-proxy-alone': 'no-proxy names what goes past a proxy; without a proxy it does nothing.',
};
