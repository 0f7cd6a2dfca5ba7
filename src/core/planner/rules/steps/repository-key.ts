import { rootRecord } from '../../../facts/constants.ts';
import { dockerKeys } from '../../../facts/docker-keys.ts';
import { type FamilyId, families } from '../../../facts/families.ts';
import { packagesFor } from '../../../facts/packages.ts';
import { record, su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { installDraft, linesOf, packagesInstalled } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';
import { dockerRepository, listed, type PlannedRepository } from './docker-repository.ts';

/** The primary keys of what is piped in, in a line. Nothing is read from, or written to, anybody's home. */
const fingerprints = `gpg --homedir /nonexistent --no-keyring --trust-model always --show-keys --with-colons |
    awk -F: '/^(pub|sec):/ { p = 1 } /^fpr:/ && p { print $10; p = 0 }' |
    xargs`;

/** A copy of the key that was checked: what stands at its place is compared with this one. */
export const checkedKey = `${rootRecord}/repository-key/file`;

/** Shell that exits 0 when Docker's packages are trusted: by the key that was checked, or by others. */
const trusted = (
  found: PlannedRepository,
  { look }: Way,
): string => `${look}cmp -s ${dockerKeys[found.manager].path} \\
    ${checkedKey} ||
    ${listed(found, 'others')}`;

/** Where package managers are told of repositories, and of their keys. */
const listFolders: Readonly<Record<PlannedRepository['manager'], string>> = {
  apt: '/etc/apt/sources.list /etc/apt/sources.list.d',
  dnf: '/etc/yum.repos.d',
};

/** What differs between text to paste, which stops at the first failure by itself, and a script. */
interface Way {
  /** Before what only looks, where not everybody may. */
  readonly look: string;
  /** Behind what fetches. */
  readonly orStop: string;
  readonly refuse: (message: string) => string;
}

const typed: Way = {
  look: su,
  orStop: '',
  refuse: (message) => `{ echo "${message}"; exit 1; }`,
};

const script: Way = {
  look: 'peek ',
  orStop: ' || stop "cannot fetch $from"',
  refuse: (message) => `stop "${message}"`,
};

/** Shell that takes the key, or refuses it. The text that was checked is the text that is written. */
function take({ root, manager }: PlannedRepository, { look, orStop, refuse }: Way): string {
  const { fingerprint, path } = dockerKeys[manager];
  const message = `the key in $from is \${key:-none}, not $docker alone: it is not used`;
  return `docker=${fingerprint}
if ${look}test -e ${path} ||
  ${look}test -L ${path}; then
  from=${path}
  text=$(${look}cat "$from")
else
  from=${root}/gpg
  text=$(curl -fsSL "$from")${orStop}
fi
key=$(
  printf '%s\\n' "$text" |
    ${fingerprints}
)
[ "$key" = "$docker" ] ||
  ${refuse(message)}
printf '%s\\n' "$text" |
  ${su}tee "${record}/file" >/dev/null
${su}chmod 0644 "${record}/file"
if ! ${look}test -e ${path}; then
  ${su}mkdir -p -m 0755 ${path.slice(0, path.lastIndexOf('/'))}
  (${su}cp "${record}/file" ${path}) || {
    ${su}rm -f ${path}
    exit 1
  }
  ${su}chmod 0644 ${path}
fi`;
}

/** Takes the key away, unless it was there before or a list that somebody has written since names it. */
const undo = ({ manager }: PlannedRepository, { look }: Way): string => {
  const { path } = dockerKeys[manager];
  return `if [ ! -s "${record}/was" ] &&
  ${look}cmp -s ${path} "${record}/file" &&
  ! ${look}grep -rqsF ${path} \\
    ${listFolders[manager]}; then
  ${su}rm -f ${path}
fi`;
};

/** Brings what fetches and reads a key, where it is missing: a list without its key stops apt. */
function tools(family: FamilyId, names: readonly string[], way: 'typed' | 'script'): string[] {
  const install = linesOf(installDraft(family, names), way);
  if (families[family].manager !== 'apt') return install;
  const missing = packagesInstalled(family, names).replace(/^! /, '').replace(' | ', ' |\n  ');
  return [`if ${missing}; then`, ...install.map((line) => `  ${line}`), 'fi'];
}

/**
 * Takes Docker's key only if it is the one whose fingerprint is known, wherever it comes from, and
 * only if it is alone in its file. One that is there already is checked in the same way, and stays.
 */
export function repositoryKey(profile: Profile): StepDraft | null {
  const found = dockerRepository(profile);
  if (!found) return null;
  const { fingerprint, path } = dockerKeys[found.manager];
  const { family } = profile.system;
  const names = packagesFor(family, ['certificates', 'curl', 'gpg']);
  return {
    id: 'repository-key',
    lane: 'root',
    docs: 'guide/install/#with-packages',
    check: trusted(found, typed),
    scriptCheck: trusted(found, script),
    shared: true,
    was: `${su}ls ${path} 2>/dev/null`,
    commands: [
      {
        typed: [...tools(family, names, 'typed'), take(found, typed)].join('\n'),
        script: `${tools(family, names, 'script').join('\n')}
if [ "$dry_run" = yes ]; then
  say '    fetches the key, and takes it if it is ${fingerprint}'
  return
fi
${take(found, script)}`,
      },
    ],
    undo: [{ typed: undo(found, typed), script: undo(found, script) }],
    touches: { paths: [path], packages: names },
    verify: { command: `head -n 1 ${path}`, expect: 'PGP PUBLIC KEY' },
  };
}
