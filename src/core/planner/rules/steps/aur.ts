import { home, su, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';

/** How the administrator lets the user build: nobody builds packages as root. */
function asUser({ given }: Profile): string {
  const own = given.user === '' && (given.privilege === 'sudo' || given.privilege === 'doas');
  if (own) return '';
  return given.privilege === 'sudo' ? `sudo -u "${user}" ` : `${su}runuser -u "${user}" -- `;
}

/**
 * Arch packages the engine but not the rootless tools: those are in its user repository. What they
 * depend on comes with `pacman -U`, which is why makepkg need not ask for it, and so not for root.
 */
export function aur(profile: Profile): StepDraft | null {
  const name = profile.method === 'distro' ? profile.system.distro?.aur : undefined;
  if (!name) return null;
  const folder = `"${home}/.cache/${name}"`;
  const url = `https://aur.archlinux.org/${name}.git`;
  const there = `pacman -Q ${name} >/dev/null 2>&1`;
  // Nobody but root sees into the home of another: not even the shell that fills in a star.
  const build = (as: string, sees: boolean) => [
    `d=${folder}`,
    // What an earlier try has fetched is in the way of git.
    `if ${sees ? '[ ! -d "$d" ]' : `! ${as}test -d "$d"`}; then\n  ${as}git clone ${url} "$d"\nfi`,
    `${as}makepkg -D "$d" --nodeps --force`,
    sees
      ? `${su}pacman -U --noconfirm "$d"/*.pkg.tar.*`
      : `${su}sh -c 'pacman -U --noconfirm "$1"/*.pkg.tar.*' sh "$d"`,
  ];
  const as = asUser(profile);
  const { privilege } = profile.given;
  return {
    id: 'aur',
    lane: 'root',
    docs: 'guide/install/#with-packages',
    check: there,
    once: true,
    commands: [
      {
        typed: [
          `${there} || {`,
          ...build(as, as === '' || (privilege !== 'sudo' && privilege !== 'doas')).flatMap(
            (lines) => lines.split('\n').map((line) => `  ${line}`),
          ),
          '}',
        ].join('\n'),
        script: `home=$(getent passwd "$user" | cut -d: -f6)\n${build('as_user ', true).join('\n')}`,
      },
    ],
    undo: [],
    verify: { command: `pacman -Q ${name}`, expect: name },
    touches: { packages: [name], paths: [folder] },
  };
}
