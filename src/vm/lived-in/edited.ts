import { user } from '../image.ts';
import { difference } from '../snapshot.ts';
import type { Stage } from './stage.ts';

const folder = `/home/${user}/.config/systemd/user/docker.service.d`;

/**
 * The script is run, edited by its reader, run again; then its file is edited and it is run once more.
 * The reader's file stays, ours goes beside it, and undo leaves what the reader wrote.
 */
export function editedScript(stage: Stage): readonly string[] {
  const { machine, checks, carrier } = stage;
  const before = stage.snapshot();
  stage.well('first-run', carrier, carrier.forward());
  const started = () =>
    machine.as(user, 'systemctl --user show docker -p ExecMainStartTimestampMonotonic').out;
  const first = started();
  machine.root(`sed -i 's/_MTU=65520/_MTU=1400/' /var/tmp/${user}-setup.sh`);
  stage.well('run-edited', carrier, carrier.forward());
  const { out } = machine.root("tr '\\0' ' ' </proc/$(pgrep -o -x rootlesskit)/cmdline");
  checks.see('edit-counts', out.includes('--mtu=1400') && started() !== first, out);
  machine.root(`echo '# a note of mine' >>${folder}/override.conf`);
  const edited = stage.snapshot();
  stage.well('run-after-file-was-edited', carrier, carrier.forward());
  stage.works(carrier, 80);
  const path = `${folder}/override.conf`;
  const now = stage.snapshot();
  checks.see('edited-file-stays', now.get(path) === edited.get(path), path);
  const again = carrier.forward();
  stage.well('again', carrier, again);
  stage.none('again-changes-nothing', difference(now, stage.snapshot()));
  stage.well('undo', carrier, carrier.undo());
  stage.stopped(carrier);
  const left = difference(before, stage.snapshot());
  stage.none(
    'undo-leaves-what-the-reader-wrote',
    left.filter((row) => ![`+${path}`, `+${folder}`].includes(row)),
  );
  return left;
}
