import type { UiKey } from './i18n/index.ts';

/** The guide in reading order. A page of the guide that is missing here fails the build. */
export const guideGroups: readonly { title: UiKey; pages: readonly string[] }[] = [
  { title: 'group.begin', pages: ['how-it-works', 'prerequisites', 'install'] },
  { title: 'group.run', pages: ['daemon-and-client'] },
  { title: 'group.network', pages: ['networking'] },
];

export const guideOrder: readonly string[] = guideGroups.flatMap((group) => group.pages);

/** The order in which the groups of troubleshooting entries appear. */
export const entryGroups = ['install', 'daemon', 'pull', 'run', 'network', 'client'] as const;
export type EntryGroup = (typeof entryGroups)[number];
