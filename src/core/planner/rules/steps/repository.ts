import { aptFile, aptKey, dnfFile, dnfKey } from '../../../facts/constants.ts';
import { dockerKeys } from '../../../facts/docker-keys.ts';
import { record, su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { marker } from '../../shell.ts';
import type { Command, PlanFile, StepDraft } from '../../types.ts';
import { dockerRepository, listed, type PlannedRepository } from './docker-repository.ts';
import { checkedKey } from './repository-key.ts';

const aptLines = ({ root, suite }: PlannedRepository): string[] => [
  'Types: deb',
  `URIs: ${root}`,
  `Suites: ${suite}`,
  'Components: stable',
  `Signed-By: ${aptKey}`,
];

/** Under a name of its own: two lists with one name would be one to dnf. */
const dnfLines = ({ root, suite }: PlannedRepository): string[] => [
  '[rootless-guide-docker]',
  'name=Docker CE',
  `baseurl=${root}/${suite}/$basearch/stable`,
  'enabled=1',
  'gpgcheck=1',
  `gpgkey=file://${dnfKey}`,
];

function fileOf(found: PlannedRepository): PlanFile {
  const apt = found.manager === 'apt';
  const path = apt ? aptFile : dnfFile;
  const lines = [marker, ...(apt ? aptLines(found) : dnfLines(found))];
  const beside = path.replace(/docker(-ce)?/, 'docker-rootless-guide');
  return { path, beside, mode: '0644', content: `${lines.join('\n')}\n` };
}

/** Text to paste goes on after the key was refused: then there must be no list that trusts one. */
function onlyWithKey(list: string, key: string): Command {
  const checked = `cmp -s ${key} \\\n    ${checkedKey}`;
  return {
    typed: `${su}${checked} || {
  ${su}rm -f ${list} "${record}/file"
  echo 'Taken away again: no list without the key of Docker.'
  exit 1
}`,
    script: `[ "$dry_run" = yes ] ||
  peek ${checked} ||
  stop 'the key is not the one that was checked'`,
  };
}

/** Docker's own package repository. A list that is there already, whoever wrote it, stays the only one. */
export function repository(profile: Profile): StepDraft | null {
  const found = dockerRepository(profile);
  if (!found) return null;
  const file = fileOf(found);
  const address = found.manager === 'apt' ? '^URIs' : '^baseurl';
  return {
    id: 'repository',
    lane: 'root',
    docs: 'guide/install/#with-packages',
    check: '',
    unless: listed(found, 'anybody'),
    commands: [onlyWithKey(file.path, dockerKeys[found.manager].path)],
    file,
    shared: true,
    undo: [],
    verify: { command: `grep -h ${address} ${file.path}`, expect: found.root },
  };
}
