/** Every step that setting up can have, in its order: what the administrator does, then what the user does. */
export const stepIds = [
  'packages-in-the-way',
  'repository-key',
  'repository',
  'packages',
  'scripts',
  'rootful',
  'account',
  'subordinate-ids',
  'sysctl-userns',
  'sysctl-ping',
  'sysctl',
  'sysctl-bridge',
  'modules',
  'apparmor',
  'lxc',
  'data-directory',
  'delegation',
  'lingering',
  'setcap',
  'hold',
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

export type SetupStepId = (typeof stepIds)[number];

/** What only an upgrade has, and then what only a move from root's daemon has: in rules/tasks. */
export const taskStepIds = [
  'upgrade-packages',
  'upgrade-setcap',
  'upgrade-hold',
  'former-files',
  'upgrade-restart',
  'move-look',
  'move-images',
  'move-stop',
  'move-volumes',
  'move-projects',
  'move-create',
  'move-start',
] as const;

export type TaskStepId = (typeof taskStepIds)[number];

export type StepId = SetupStepId | TaskStepId;
