import { delegatedSince252 } from '../controllers.ts';
import type { SystemRow } from './types.ts';

/** NixOS, which is set up by its configuration: there is no plan of commands, only where to read on. */
export const nixos = [
  {
    id: 'nixos',
    name: 'NixOS',
    osRelease: { id: 'nixos', versionId: null },
    family: 'nix',
    kernel: '6.12',
    systemd: 257,
    cgroup: 'v2',
    delegated: delegatedSince252,
    userns: 'open',
    lsm: 'none',
    slirp4netns: null,
    passt: null,
    endOfLife: null,
    repository: null,
    distro: null,
    configured: 'virtualisation.docker.rootless',
    unconfirmed: ['kernel', 'systemd', 'slirp4netns', 'passt'],
    source: 'nixpkgs',
    confidence: 'H',
  },
] as const satisfies readonly SystemRow[];
