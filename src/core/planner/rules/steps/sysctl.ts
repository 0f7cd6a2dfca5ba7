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
  readonly key: string;
  readonly value: string;
  /** Shell that exits 0 when the running kernel is as open as this, or more so. */
  readonly satisfied: (file: string) => string;
  /** The same of what stands behind the `=` in a file, as a condition of awk about `$2`. */
  readonly asWell: string;
  /** Whether the kernel itself has such a value after each boot: then a file of ours might lower it. */
  readonly byKernel?: true;
  readonly path: string;
  readonly docs: GuideAddress;
  readonly troubleshooting: string;
}

/** Where settings are read at boot (sysctl.d(5)). */
const folders =
  '/etc/sysctl.d /etc/sysctl.conf /run/sysctl.d /usr/local/lib/sysctl.d /usr/lib/sysctl.d';

/** What sets this key in a file, in any of the ways in which it can be written. */
const line = (key: string): string =>
  `'^[[:space:]]*-?${key.replaceAll('.', '[./]')}[[:space:]]*='`;

/** Shell that exits 0 where a file sets this key. */
export const kept = (key: string): string => `grep -rqsE ${line(key)} \\\n  ${folders}`;

/** Shell that exits 0 where a file sets this key to something that does as well. */
const keptAt = (key: string, asWell: string): string =>
  `grep -rhsE ${line(key)} \\\n  ${folders} |\n  awk -F= '${asWell} { n = 1 } END { exit !n }'`;

/** Shell that names the other files which set this key: one that is read later than ours would win. */
const saidElsewhere = (key: string, path: string): string => `others=$(
  grep -rlsE ${line(key)} \\
    ${folders} |
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
    check: byKernel ? satisfied(live) : `${satisfied(live)} &&\n  ${keptAt(key, asWell)}`,
    was: `cat ${live}`,
    // Not --system: a mistake in somebody else's file would end it.
    commands: [
      asTyped(`${satisfied(live)} ||\n  ${su}sysctl -p ${path}`),
      asTyped(saidElsewhere(key, path)),
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
  ! ${keptAt(key, asWell)}; then
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
    path: sysctlUsernsFile,
    docs: 'guide/prerequisites/#user-namespaces',
  } as const;
  if (off === 'clone')
    return setting({
      ...shared,
      key: 'kernel.unprivileged_userns_clone',
      value: '1',
      satisfied: (file) => `[ "$(cat ${file} 2>/dev/null)" = 1 ]`,
      asWell: '$2 + 0 == 1',
      troubleshooting: 'fork-exec-operation-not-permitted',
    });
  if (off !== 'count') return null;
  return setting({
    ...shared,
    key: 'user.max_user_namespaces',
    value: String(maxUserNamespaces),
    byKernel: true,
    satisfied: (file) => `[ "$(cat ${file})" -ge ${maxUserNamespaces} ]`,
    asWell: `$2 + 0 >= ${maxUserNamespaces}`,
    troubleshooting: 'no-space-left-on-device',
  });
}

/** Ping out of containers, where it needs the groups that may use it. */
export function ping(profile: Profile): StepDraft | null {
  if (!needsPingSysctl(profile)) return null;
  return setting({
    id: 'sysctl-ping',
    path: sysctlPingFile,
    key: 'net.ipv4.ping_group_range',
    value: '0 2147483647',
    satisfied: (file) => `grep -q '^0[[:space:]]*2147483647' ${file}`,
    asWell: '$2 + 0 == 0 && $2 ~ /2147483647/',
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
    path: sysctlFile,
    key: 'net.ipv4.ip_unprivileged_port_start',
    value,
    satisfied: (file) => `[ "$(cat ${file})" -le ${value} ]`,
    asWell: `$2 + 0 <= ${value}`,
    docs: 'guide/ports/#privileged-ports',
    troubleshooting: 'privileged-port',
  });
}
