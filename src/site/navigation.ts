import type { PhraseKey } from './phrase.ts';

/** The guide in reading order. A page of the guide that is missing here fails the build. */
export const guideGroups: readonly {
  title: PhraseKey;
  /** Its sign in the list of chapters. */
  icon: 'begin' | 'run' | 'network' | 'places' | 'operate' | 'reference';
  pages: readonly string[];
}[] = [
  {
    title: 'group.begin',
    icon: 'begin',
    pages: [
      'how-it-works',
      'prerequisites',
      'your-distribution',
      'other-distributions',
      'install',
      'after-installing',
      'known-limitations',
    ],
  },
  {
    title: 'group.run',
    icon: 'run',
    pages: [
      'daemon-and-client',
      'files-and-ids',
      'limiting-resources',
      'storage',
      'compose-and-docker-sock',
    ],
  },
  {
    title: 'group.network',
    icon: 'network',
    pages: [
      'networking',
      'choosing-a-network-driver',
      'ports',
      'firewalls',
      'reaching-the-host',
      'proxies-and-mirrors',
      'remote-access',
    ],
  },
  {
    title: 'group.places',
    icon: 'places',
    pages: [
      'building-images',
      'docker-in-docker',
      'ci-runners',
      'kubernetes',
      'gpus-and-devices',
      'apparmor',
      'selinux',
      'wsl2',
    ],
  },
  // What a machine in use needs; the way out comes last.
  {
    title: 'group.operate',
    icon: 'operate',
    pages: [
      'security',
      'keeping-it-running',
      'several-users',
      'moving-from-rootful',
      'provisioning',
      'without-a-network',
      'podman',
      'panels-and-tools',
      'uninstall',
    ],
  },
  {
    title: 'group.reference',
    icon: 'reference',
    pages: ['variables', 'releases', 'debugging', 'changes-since-2024', 'glossary'],
  },
];

export const guideOrder: readonly string[] = guideGroups.flatMap((group) => group.pages);

/** The order in which the groups of troubleshooting entries appear. */
export const entryGroups = ['install', 'daemon', 'pull', 'run', 'network', 'client'] as const;

/** The parts of the guide, each with its place in the list of them. */
export const guideParts = guideGroups.map((group, index) => ({
  ...group,
  href: `/guide/#group-${index + 1}`,
}));
