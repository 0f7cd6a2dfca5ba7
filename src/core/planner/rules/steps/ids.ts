/** Every step a plan can have, in its order: what the administrator does, then what the user does. */
export const stepIds = [
  'repository-key',
  'repository',
  'packages',
  'scripts',
  'rootful',
  'subordinate-ids',
  'sysctl',
  'modules',
  'apparmor',
  'lxc',
  'data-directory',
  'delegation',
  'lingering',
  'setcap',
  'login',
  'aur',
  'tls',
  'override',
  'launcher',
  'daemon-config',
  'setup',
  'start',
  'client',
  'verify',
] as const;

export type StepId = (typeof stepIds)[number];
