/** The file that says which controllers a user's manager has. `id` is the user's, as text for a shell. */
export const controllers = (id: string): string =>
  `"/sys/fs/cgroup/user.slice/user-${id}.slice/user@${id}.service/cgroup.controllers"`;

/**
 * Whether more runs in a user's manager than what every such manager has, and Docker. The controllers'
 * own tree says so: a container of podman and a program in `tmux` are a service or a scope in it.
 */
export const others = (
  id: string,
): string => `find ${controllers(id).replace('/cgroup.controllers', '')} \\
  -name '*.service' -o -name '*.scope' 2>/dev/null |
  grep -vE '/(user@[0-9]+|dbus.*|docker|gpg-agent)\\.service$' |
  grep -qv '/init\\.scope$'`;
