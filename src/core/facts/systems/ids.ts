/**
 * Every release by its id, below the list of rows that has it: what knows a release only by its name needs
 * no rows, and who plans for one needs no others. Oldest first within a distribution, as forms have them.
 */
export const idsOfRows = {
  debian: ['debian-10', 'debian-11', 'debian-12', 'debian-13', 'debian-testing'],
  debianRelatives: ['raspberry-pi-os-12', 'raspberry-pi-os-13'],
  chineseDeb: ['uos-20', 'deepin-23', 'deepin-25'],
  ubuntu: ['ubuntu-22.04', 'ubuntu-24.04', 'ubuntu-26.04'],
  ubuntuAhead: ['ubuntu-26.10'],
  ubuntuRelatives: ['linuxmint-22'],
  fedora: ['fedora-43', 'fedora-44'],
  fedoraAhead: ['fedora-45'],
  enterpriseLinux: ['centos-9', 'centos-10', 'rhel-8', 'rhel-9', 'rhel-10'],
  rebuilds: [
    'rocky-8',
    'rocky-9',
    'rocky-10',
    'alma-8',
    'alma-9',
    'alma-10',
    'oracle-8',
    'oracle-9',
    'oracle-10',
    'amazon-2023',
  ],
  chineseRpm: [
    'openeuler-22.03',
    'openeuler-24.03',
    'kylin-v10',
    'kylin-v11',
    'anolis-8',
    'anolis-23',
    'alinux-3',
    'opencloudos-9',
  ],
  suse: ['sles-15', 'sles-16', 'opensuse-leap-15.6', 'opensuse-leap-16', 'opensuse-tumbleweed'],
  arch: ['arch'],
  alpine: ['alpine-3.22', 'alpine-3.23', 'alpine-3.24'],
  nixos: ['nixos'],
} as const;

/** A list of rows. */
export type RowsName = keyof typeof idsOfRows;

export type SystemId = (typeof idsOfRows)[RowsName][number];

export const systemIds: readonly SystemId[] = Object.values(idsOfRows).flat();

/** The list that has the row of a release. */
export const rowsOf = (id: SystemId): RowsName =>
  (Object.keys(idsOfRows) as RowsName[]).find((name) =>
    (idsOfRows[name] as readonly string[]).includes(id),
  ) as RowsName;
