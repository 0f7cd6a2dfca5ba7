/** Whether one command, without what is joined to it, stops or restarts a daemon of Docker. */
function stopsDaemon(command: string): boolean {
  if (/\bpkill\b.*\b(rootlesskit|dockerd)\b/.test(command)) return true;
  if (/\bdockerd-rootless-setuptool\.sh uninstall\b/.test(command)) return true;
  if (!/\bsystemctl\b.* docker(\.service|\.socket)?(\s|$)/.test(command)) return false;
  return (
    / (stop|restart|try-restart)\b/.test(command) || /(?=.* disable\b)(?=.* --now\b)/.test(command)
  );
}

/** Whether a command stops containers, which nobody can tell by its looks. */
export const stopsContainers = (shell: string): boolean => shell.split(/[;&|\n]/).some(stopsDaemon);
