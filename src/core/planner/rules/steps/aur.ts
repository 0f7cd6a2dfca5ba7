import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';

/** Arch packages the engine but not the rootless tools: those are in its user repository. */
export function aur(profile: Profile): StepDraft | null {
  const name = profile.method === 'distro' ? profile.system.distro?.aur : undefined;
  if (!name) return null;
  const folder = `~/.cache/${name}`;
  const clone = `git clone https://aur.archlinux.org/${name}.git ${folder}`;
  const there = `[ -d ${folder} ]`;
  const build = `makepkg -D ${folder} -si`;
  return {
    id: 'aur',
    lane: 'user',
    docs: 'guide/install/#with-packages',
    check: `pacman -Q ${name} >/dev/null 2>&1`,
    // What an earlier try has fetched is in the way of git.
    commands: [{ typed: `${there} || ${clone}`, script: `${there} || run ${clone}` }, build],
    undo: [],
    verify: { command: `pacman -Q ${name}`, expect: name },
  };
}
