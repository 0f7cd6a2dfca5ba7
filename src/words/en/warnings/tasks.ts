/** What else can be asked for than an installation. */
export const words = {
  'remove-is-undo':
    'To remove is to take back what a plan noted that it did: the way back, not these steps. Packages, accounts, subordinate IDs and data stay.',
  'keys-at-first-boot':
    'Public keys are used by user data for cloud-init only. No other form of the plan changes who may log in.',
  'gpu-driver-first':
    'Root installs NVIDIA’s driver and Container Toolkit, which writes the list of devices (CDI); this plan only lets the daemon read it.',
  'gpu-by-device': 'Nothing has to be set for AMD: containers get the devices by --device.',
};
