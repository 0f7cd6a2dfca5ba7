import type { PhraseKey } from './phrase.ts';

/** The guide in reading order. A page of the guide that is missing here fails the build. */
export const guideGroups: readonly { title: PhraseKey; pages: readonly string[] }[] = [
  {
    title: 'group.begin',
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
  { title: 'group.reference', pages: ['variables', 'debugging', 'changes-since-2024', 'glossary'] },
];

export const guideOrder: readonly string[] = guideGroups.flatMap((group) => group.pages);

/** The order in which the groups of troubleshooting entries appear. */
export const entryGroups = ['install', 'daemon', 'pull', 'run', 'network', 'client'] as const;
