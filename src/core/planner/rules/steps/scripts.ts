import { su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';
import { hiddenScripts } from '../needs.ts';

const names = ['dockerd-rootless.sh', 'dockerd-rootless-setuptool.sh'];

/**
 * Debian's package keeps both scripts off PATH. They must stand beside `docker`: the setup tool
 * looks for the client in its own directory, and with contrib on PATH it dies half way.
 */
export function scripts(profile: Profile): StepDraft | null {
  const contrib = hiddenScripts(profile);
  if (!contrib) return null;
  return {
    id: 'scripts',
    lane: 'root',
    docs: 'guide/install/#with-packages',
    check: names.map((name) => `[ -x /usr/bin/${name} ]`).join(' && '),
    commands: [`${su}ln -s ${names.map((name) => `${contrib}/${name}`).join(' ')} /usr/bin/`],
    undo: [`${su}rm -f ${names.map((name) => `/usr/bin/${name}`).join(' ')}`],
    verify: { command: `command -v ${names[1]}`, expect: '/usr/bin/' },
  };
}
