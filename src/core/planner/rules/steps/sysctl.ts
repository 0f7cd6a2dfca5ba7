import {
  maxUserNamespaces,
  sysctlFile,
  sysctlPingFile,
  sysctlUsernsFile,
} from '../../../facts/constants.ts';
import { record, su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped, marker } from '../../shell.ts';
import type { GuideAddress, StepDraft } from '../../types.ts';
import { needsLowPorts, needsPingSysctl, usernsSwitch, usesSetcap } from '../needs.ts';
import type { StepId } from './ids.ts';

interface Setting {
  readonly id: StepId;
  readonly profile: Profile;
  readonly key: string;
  readonly value: string;
  /** Shell that exits 0 when the running kernel is as open as this, or more so. */
  readonly satisfied: (file: string) => string;
  /** The same of what stands behind the `=` in a file, as a condition of awk about `$NF`. */
  readonly asWell: string;
  /** Whether the kernel itself has such a value after each boot, as long as no file says otherwise. */
  readonly byKernel?: true;
  readonly path: string;
  readonly docs: GuideAddress;
  readonly troubleshooting: string;
}

/** Lines of the shell, further in. */
const setIn = (by: string, text: string): string => text.replaceAll(/^/gm, by);

/**
 * Where settings are read at boot (sysctl.d(5)). systemd reads /etc/sysctl.conf only where a link of such a
 * folder leads there, and find follows that.
 */
const folders = '/usr/lib/sysctl.d /usr/local/lib/sysctl.d /run/sysctl.d /etc/sysctl.d';

/**
 * Looks for what sets this key in a file that is read, in any of the ways in which it can be written. Of files
 * with one name only that in the last of the folders is: a house masks a vendor's by a link to /dev/null.
 */
const search = ({ systemd }: Profile, key: string, options: string): string =>
  `find -L ${folders} \\
  ${systemd ? '' : '/etc/sysctl.conf '}-maxdepth 1 -name '*.conf' 2>/dev/null |
  awk -F/ '{ last[$NF] = $0 } END { for (name in last) print last[name] }' |
  while read -r c; do
    grep ${options}sE '^[[:space:]]*-?${key.replaceAll('.', '[./]')}[[:space:]]*=' "$c"
  done`;

/** Shell that exits 0 where a file sets this key. */
export const kept = (profile: Profile, key: string): string =>
  `${search(profile, key, '-h')} |\n  grep -q .`;

/**
 * Shell that exits 0 where files set this key, in the end, to something that does as well: they are read in the
 * order of their names, and the last one counts.
 * @param unsaid what it is that no file says anything
 */
const keptAt = (profile: Profile, key: string, asWell: string, unsaid: 'good' | 'bad'): string =>
  `${search(profile, key, '-H')} |
  sed 's|^[^:]*/||' | LC_ALL=C sort -st: -k1,1 |
  awk -F= '${unsaid === 'good' ? 'BEGIN { n = 1 } ' : ''}{ n = (${asWell}) } END { exit !n }'`;

/** Shell that names the other files which set this key: one that is read later than ours would win. */
const saidElsewhere = (profile: Profile, key: string, path: string): string => `others=$(
${setIn('  ', search(profile, key, '-l'))} |
    grep -vxF ${path}
) || others=''
[ -z "$others" ] ||
  echo 'Set in these as well, and at boot the last that is read counts:' "$others"`;

/**
 * One kernel setting in a file of its own, for everybody on the machine: it is only ever opened
 * further. Undo sets back what was there, if the kernel still has what our file says.
 */
function setting({
  id,
  profile,
  key,
  value,
  satisfied,
  asWell,
  byKernel,
  path,
  docs,
  troubleshooting,
}: Setting): StepDraft {
  const live = `/proc/sys/${key.replaceAll('.', '/')}`;
  return {
    id,
    lane: 'root',
    docs,
    troubleshooting,
    shared: true,
    // What holds now must stand in some file as well, to hold after the next boot.
    check: `${satisfied(live)} &&\n${setIn('  ', keptAt(profile, key, asWell, byKernel ? 'good' : 'bad'))}`,
    was: `cat ${live}`,
    // Not --system: a mistake in somebody else's file would end it.
    commands: [
      asTyped(`${satisfied(live)} ||\n  ${su}sysctl -p ${path}`),
      asTyped(saidElsewhere(profile, key, path)),
    ],
    file: {
      path,
      beside: path.replace('99-', '99-zz-'),
      mode: '0644',
      content: `${marker}\n${key} = ${value}\n`,
    },
    undo: [
      // By now another file may ask for the same.
      asTyped(`now=$(tr '\\t' ' ' <${live})
if grep -qxF "${key} = $now" "${record}/file" &&
${setIn('  ', `! ${keptAt(profile, key, asWell, 'bad')}`)}; then
  ${su}sysctl -w ${key}="$(cat "${record}/was")"
fi`),
    ],
    verify: { command: `cat ${live}`, expect: value.split(' ').at(-1) as string },
    touches: { sysctls: [key] },
  };
}

/** User namespaces for ordinary users, where the kernel keeps them from these. */
export function userNamespaces(profile: Profile): StepDraft | null {
  const off = usernsSwitch(profile);
  const shared = {
    id: 'sysctl-userns',
    profile,
    path: sysctlUsernsFile,
    docs: 'guide/prerequisites/#user-namespaces',
  } as const;
  if (off === 'clone')
    return setting({
      ...shared,
      key: 'kernel.unprivileged_userns_clone',
      value: '1',
      satisfied: (file) => `[ "$(cat ${file} 2>/dev/null)" = 1 ]`,
      asWell: '$NF + 0 == 1',
      troubleshooting: 'fork-exec-operation-not-permitted',
    });
  if (off !== 'count') return null;
  return setting({
    ...shared,
    key: 'user.max_user_namespaces',
    value: String(maxUserNamespaces),
    byKernel: true,
    satisfied: (file) => `[ "$(cat ${file})" -ge ${maxUserNamespaces} ]`,
    asWell: `$NF + 0 >= ${maxUserNamespaces}`,
    troubleshooting: 'no-space-left-on-device',
  });
}

/** Ping out of containers, where it needs the groups that may use it. */
export function ping(profile: Profile): StepDraft | null {
  if (!needsPingSysctl(profile)) return null;
  return setting({
    id: 'sysctl-ping',
    profile,
    path: sysctlPingFile,
    key: 'net.ipv4.ping_group_range',
    value: '0 2147483647',
    satisfied: (file) => `grep -q '^0[[:space:]]*2147483647' ${file}`,
    asWell: '$NF + 0 == 0 && $NF ~ /2147483647/',
    docs: 'guide/networking/#ping',
    troubleshooting: 'ping',
  });
}

/** Ports below 1024 for ordinary users. */
export function lowPorts(profile: Profile): StepDraft | null {
  if (!needsLowPorts(profile) || usesSetcap(profile)) return null;
  const value = String(profile.lowestPort);
  return setting({
    id: 'sysctl',
    profile,
    path: sysctlFile,
    key: 'net.ipv4.ip_unprivileged_port_start',
    value,
    satisfied: (file) => `[ "$(cat ${file})" -le ${value} ]`,
    asWell: `$NF + 0 <= ${value}`,
    docs: 'guide/ports/#privileged-ports',
    troubleshooting: 'privileged-port',
  });
}
