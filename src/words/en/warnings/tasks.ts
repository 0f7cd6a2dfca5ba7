/** What else can be asked for than an installation. */
export const words = {
  'remove-is-undo':
    'Removing takes back what a plan with these same choices recorded that it did. Choose what was chosen then. What is still recorded afterwards: ls /var/lib/rootless-guide ~/.local/share/rootless-guide. Packages, accounts, subordinate IDs and data stay.',
  'keys-at-first-boot':
    'Only cloud-init user data uses these public keys. No other form of the plan changes who may log in.',
  'gpu-driver-first':
    'Root first installs NVIDIA’s driver and Container Toolkit, which writes the device list (CDI). Docker reads that list by default.',
  'gpu-by-device': 'AMD needs no setting: pass the devices to a container with --device.',
};
