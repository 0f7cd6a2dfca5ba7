import { su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped } from '../../shell.ts';
import type { Command, StepDraft } from '../../types.ts';
import { hiddenScripts } from '../needs.ts';

const names = ['dockerd-rootless.sh', 'dockerd-rootless-setuptool.sh'];

/** Only what is missing: one of them may be there, from a package or by hand. */
const link = (contrib: string, name: string): Command =>
  asTyped(`if [ ! -e /usr/bin/${name} ] &&
  [ -e ${contrib}/${name} ]; then
  ${su}ln -s ${contrib}/${name} /usr/bin/
fi`);

/** Another package may have put a program there in the meantime. */
const unlink = (name: string): Command =>
  asTyped(`if [ -L /usr/bin/${name} ]; then
  ${su}rm -f /usr/bin/${name}
fi`);

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
    shared: true,
    check: names.map((name) => `[ -x /usr/bin/${name} ]`).join(' && '),
    commands: names.map((name) => link(contrib, name)),
    undo: names.map((name) => unlink(name)),
    verify: { command: `command -v ${names[1]}`, expect: '/usr/bin/' },
    touches: { paths: names.map((name) => `/usr/bin/${name}`) },
  };
}
