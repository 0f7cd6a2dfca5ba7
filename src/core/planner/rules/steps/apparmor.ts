import { home, su, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';
import { needsAppArmor } from '../needs.ts';

const file = `"/etc/apparmor.d/rootless-docker-${user}"`;
const body = [
  'abi <abi/4.0>,',
  'include <tunables/global>',
  `"${home}/bin/rootlesskit" flags=(unconfined) {`,
  '  userns,',
  '}',
];

/** Each line as a word for printf; the one with the home directory must expand. */
const quotedLines = body.map((line) =>
  line.includes(home) ? `"${line.replaceAll('"', '\\"')}"` : `'${line}'`,
);

/**
 * Lets RootlessKit in a home directory make user namespaces, where AppArmor restricts them. The
 * programs of packages have a profile already; a second one would only be in its way.
 */
export function apparmor(profile: Profile): StepDraft | null {
  if (!needsAppArmor(profile)) return null;
  return {
    id: 'apparmor',
    lane: 'root',
    docs: 'guide/apparmor/#profile',
    troubleshooting: 'apparmor-userns',
    check: `[ -e ${file} ]`,
    commands: [
      {
        typed: `printf '%s\\n' ${quotedLines.join(' ')} | ${su}tee ${file} >/dev/null`,
        script: `home=$(getent passwd "$user" | cut -d: -f6)
printf '%s\\n' \\
  ${quotedLines.join(' \\\n  ')} |
  ${su}tee ${file}`,
      },
      `${su}apparmor_parser -r ${file}`,
    ],
    undo: [`${su}apparmor_parser -R ${file}`, `${su}rm -f ${file}`],
    verify: { command: `cat ${file}`, expect: '/bin/rootlesskit' },
    touches: { paths: [file] },
  };
}
