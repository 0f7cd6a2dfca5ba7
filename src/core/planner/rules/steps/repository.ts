import { aptFile, dnfFile, aptKey as key } from '../../../facts/constants.ts';
import { familyOf } from '../../../facts/families.ts';
import type { DockerRepository } from '../../../facts/systems/index.ts';
import { su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { installDraft, marker } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';

const docs = 'guide/install/#with-packages';

/** Whether a list that is not ours has this repository: two with different keys stop apt. */
const listedElsewhere = (root: string): string =>
  `grep -lsF ${root} /etc/apt/sources.list /etc/apt/sources.list.d/* | xargs -r grep -LF 'Written by Rootless Guide' | grep -q .`;

/** Docker's repository, or the mirror of it that the reader named. */
export const repositoryRoot = (profile: Profile, repository: DockerRepository): string =>
  `${profile.given['package-mirror'].replace(/\/$/, '') || 'https://download.docker.com'}/linux/${repository.os}`;

/** The key comes first: with a list but no key, every `apt-get update` fails. */
export function repositoryKey(profile: Profile): StepDraft | null {
  const found = profile.system.repository;
  if (profile.method !== 'packages' || !found || !usesApt(profile)) return null;
  const root = repositoryRoot(profile, found);
  return {
    id: 'repository-key',
    lane: 'root',
    docs,
    check: `[ -s ${key} ] || ${listedElsewhere(root)}`,
    commands: [
      ...installDraft(profile.system.family, ['ca-certificates', 'curl']),
      `${su}install -m 0755 -d /etc/apt/keyrings`,
      `${su}curl -fsSL ${root}/gpg -o ${key}`,
      `${su}chmod a+r ${key}`,
    ],
    shared: true,
    undo: [`${su}rm -f ${key}`],
    touches: { paths: [key] },
    verify: { command: `head -n 1 ${key}`, expect: 'PGP PUBLIC KEY' },
  };
}

const usesApt = ({ system }: Profile): boolean => familyOf(system).manager === 'apt';

function apt(root: string, { suite }: DockerRepository): StepDraft {
  const lines = [
    marker,
    'Types: deb',
    `URIs: ${root}`,
    `Suites: ${suite}`,
    'Components: stable',
    `Signed-By: ${key}`,
  ];
  return {
    id: 'repository',
    lane: 'root',
    docs,
    check: '',
    unless: listedElsewhere(root),
    commands: [],
    file: {
      path: aptFile,
      beside: aptFile.replace('docker', 'docker-rootless-guide'),
      mode: '0644',
      content: `${lines.join('\n')}\n`,
    },
    shared: true,
    undo: [],
    verify: { command: `grep ^URIs ${aptFile}`, expect: root },
  };
}

/** dnf 4 and dnf 5 name the command that adds a repository differently; a mirror needs a file. */
function dnf(root: string, repository: DockerRepository, mirrored: boolean): StepDraft {
  const shared = {
    id: 'repository',
    lane: 'root',
    docs,
    shared: true,
    undo: [`${su}rm -f ${dnfFile}`],
    touches: { paths: [dnfFile] },
    verify: { command: `grep -h ^baseurl ${dnfFile}`, expect: '/linux/' },
  } as const;
  if (mirrored) {
    const lines = [
      marker,
      '[docker-ce-stable]',
      'name=Docker CE',
      `baseurl=${root}/${repository.suite}/$basearch/stable`,
      'enabled=1',
      'gpgcheck=1',
      `gpgkey=${root}/gpg`,
    ];
    const beside = dnfFile.replace('docker-ce', 'docker-rootless-guide');
    const file = { path: dnfFile, beside, mode: '0644', content: `${lines.join('\n')}\n` };
    return { ...shared, undo: [], check: '', commands: [], file };
  }
  const url = `${root}/docker-ce.repo`;
  const commands =
    repository.dnf === 5
      ? [
          `${su}dnf install -y dnf5-plugins`,
          `${su}dnf config-manager addrepo --overwrite --from-repofile=${url}`,
        ]
      : [`${su}dnf install -y dnf-plugins-core`, `${su}dnf config-manager --add-repo ${url}`];
  return { ...shared, check: `[ -e ${dnfFile} ]`, commands };
}

/** Docker's own package repository, set up from nothing. */
export function repository(profile: Profile): StepDraft | null {
  const found = profile.system.repository;
  if (profile.method !== 'packages' || !found) return null;
  const root = repositoryRoot(profile, found);
  if (usesApt(profile)) return apt(root, found);
  return dnf(root, found, profile.given['package-mirror'] !== '');
}
