import { factsDate } from '../date.ts';
import { type SystemId, type SystemRelease, systems } from './index.ts';

/** Where people look for a system: by the distribution that it is, or that it grew from. */
export const groupIds = ['debian', 'ubuntu', 'fedora', 'suse', 'china', 'others', 'ended'] as const;
export type GroupId = (typeof groupIds)[number];

/** What else a system is called: in its own language, and by those who look for it. */
export const aliases: Readonly<Partial<Record<SystemId, readonly string[]>>> = {
  'raspberry-pi-os-12': ['Raspbian', '树莓派'],
  'raspberry-pi-os-13': ['Raspbian', '树莓派'],
  'openeuler-22.03': ['欧拉'],
  'openeuler-24.03': ['欧拉'],
  'kylin-v10': ['银河麒麟'],
  'kylin-v11': ['银河麒麟'],
  'anolis-8': ['龙蜥'],
  'anolis-23': ['龙蜥'],
  'alinux-3': ['Aliyun Linux', '阿里云'],
  'opencloudos-9': ['TencentOS 4', '腾讯'],
  'uos-20': ['统信'],
  'deepin-23': ['深度'],
  'deepin-25': ['深度'],
  'amazon-2023': ['AL2023', 'AWS'],
};

const chinese = /^(openeuler|kylin|anolis|alinux|opencloudos|uos|deepin)-/;

/** Whether nobody keeps a release any more, by the day of the facts. */
export const hasEnded = ({ endOfLife }: Pick<SystemRelease, 'endOfLife'>): boolean =>
  endOfLife !== null && endOfLife <= factsDate;

function groupOf(system: SystemRelease): GroupId {
  if (hasEnded(system)) return 'ended';
  if (chinese.test(system.id)) return 'china';
  switch (system.family) {
    case 'debian':
    case 'ubuntu':
    case 'suse':
      return system.family;
    case 'rhel':
      return 'fedora';
    default:
      return 'others';
  }
}

/** The releases in the order in which they are offered: by group, those that have ended last. */
export const systemGroups: readonly {
  readonly id: GroupId;
  readonly systems: readonly SystemRelease[];
}[] = groupIds.map((id) => ({ id, systems: systems.filter((system) => groupOf(system) === id) }));

/** Those that have a plan: one that its own configuration sets up has none. */
export const plannedSystems: readonly SystemRelease[] = systems.filter(
  ({ configured }) => configured === undefined,
);
