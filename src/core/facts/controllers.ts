/** The cgroup v2 controllers that limits for containers need, in the order systemd files list them. */
export const controllers = ['cpu', 'cpuset', 'io', 'memory', 'pids'] as const;

export type Controller = (typeof controllers)[number];

/** What `user@.service` delegates by itself from systemd 252 on. */
export const delegatedSince252: readonly Controller[] = ['cpu', 'memory', 'pids'];

/** What `user@.service` delegated before systemd 252 (and still does on Enterprise Linux 9). */
export const delegatedBefore252: readonly Controller[] = ['memory', 'pids'];
