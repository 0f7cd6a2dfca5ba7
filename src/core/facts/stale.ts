import { checkedOn, type SourceId } from './sources.ts';

/**
 * For how many days a reading holds, by what it was about: versions in an index move in weeks, days on
 * which support ends in months, reports and our own runs in half a year, a rule of a driver in a year.
 */
export const spans = { versions: 42, dates: 90, reports: 180, rules: 365 } as const;

export type SourceKind = keyof typeof spans;

/** What each source is about. */
export const kindOf = {
  script: 'rules',
  setuptool: 'rules',
  moby: 'rules',
  releases: 'versions',
  rootlesskit: 'rules',
  packaging: 'dates',
  installer: 'rules',
  docs: 'rules',
  eol: 'dates',
  debian: 'versions',
  ubuntu: 'versions',
  alpine: 'versions',
  arch: 'versions',
  aur: 'versions',
  fedora: 'versions',
  suse: 'versions',
  packagingIssues: 'reports',
  vm: 'reports',
  reports: 'reports',
  systemd: 'rules',
  kernel: 'rules',
  bridgeFilter: 'rules',
  iana: 'rules',
  dockerKeys: 'rules',
  conflicts: 'rules',
  bundles: 'versions',
  repositories: 'dates',
  userns: 'rules',
  ubuntuDocs: 'dates',
  runc: 'rules',
  dockerIpv6: 'rules',
  alpineRootlessKit: 'versions',
  archRootlessKit: 'versions',
  suseRootlessKit: 'versions',
  sleRootlessKit: 'versions',
  ubuntuRootlessKit: 'versions',
  relatives: 'reports',
  raspberryPi: 'reports',
  uek: 'reports',
  amazonLinux: 'dates',
  notBuiltYet: 'versions',
  chinese: 'reports',
  openEuler: 'dates',
  nixpkgs: 'dates',
  idmap: 'rules',
} as const satisfies Record<SourceId, SourceKind>;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The day some days later, `YYYY-MM-DD`. */
export function daysLater(day: string, days: number): string {
  let [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  date += days;
  while (date > daysIn(year, month)) {
    date -= daysIn(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The last day on which what was read there still holds without another look. */
export const dueOn = (id: SourceId): string => daysLater(checkedOn[id], spans[kindOf[id]]);

/** When the first of these sources has to be read again. */
export const firstDue = (ids: readonly SourceId[]): string => ids.map(dueOn).sort()[0] ?? '';

/** Every source. */
export const sourceIds = Object.keys(checkedOn) as SourceId[];

/** Which of these sources should have been read again before a day, the longest overdue first. */
export const stale = (ids: readonly SourceId[], day: string): SourceId[] =>
  ids.filter((id) => dueOn(id) < day).sort((a, b) => dueOn(a).localeCompare(dueOn(b)));
