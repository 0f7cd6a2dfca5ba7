import type { FamilyId } from './families.ts';
import type { Provenance } from './provenance.ts';

/** Names of packages that exist, with where that was seen. */
export interface RealPackages extends Provenance {
  readonly names: readonly string[];
}

const list = (text: string): string[] => text.split(/\s+/).filter((name) => name !== '');

/** What Docker's own repository has, by the names that its packaging gives them. */
export const dockerPackages: RealPackages = {
  names: list(
    'docker-ce docker-ce-cli docker-ce-rootless-extras containerd.io docker-buildx-plugin docker-compose-plugin',
  ),
  source: 'packaging',
  confidence: 'H',
};

const debian: RealPackages = {
  names: list(`
    ca-certificates curl dbus-user-session docker.io fuse-overlayfs gpg iproute2 iptables libcap2-bin lxc nftables
    openssl passt passwd procps qemu-user-static rootlesskit slirp4netns systemd-container uidmap`),
  source: 'debian',
  confidence: 'H',
};

/**
 * Written down apart from the names that plans install, so that a typing error in either does not
 * pass: tests compare the two, and their pretended package managers have nothing else.
 */
export const realPackages: Readonly<Record<FamilyId, RealPackages>> = {
  // Debian has docker-cli from 13 on, Ubuntu has not: its docker.io brings the client.
  debian: { ...debian, names: [...debian.names, 'docker-cli'] },
  ubuntu: { ...debian, source: 'ubuntu', confidence: 'M' },
  rhel: {
    names: list(`
      ca-certificates curl dbus-daemon fuse-overlayfs gnupg2 iproute iptables
      kernel-modules-extra kernel-uek-modules-extra-netfilter libcap lxc nftables openssl passt policycoreutils-python-utils procps-ng shadow-utils shadow-utils-subid slirp4netns
      systemd-container`),
    source: 'fedora',
    confidence: 'M',
  },
  suse: {
    names: list(`
      ca-certificates curl dbus-1 docker docker-rootless-extras fuse-overlayfs gpg2 iproute2 iptables
      iptables-backend-nft libcap-progs lxc nftables openssl passt procps shadow slirp4netns systemd-container`),
    source: 'suse',
    confidence: 'M',
  },
  arch: {
    names: list(`
      base-devel ca-certificates curl dbus docker fuse-overlayfs git gnupg iproute2 libcap lxc nftables openssl passt
      procps-ng shadow slirp4netns systemd`),
    source: 'arch',
    confidence: 'M',
  },
  alpine: {
    names: list(`
      ca-certificates curl docker docker-rootless-extras fuse-overlayfs gnupg iproute2 iptables libcap-setcap
      lxc nftables openssl passt procps shadow shadow-subids shadow-uidmap slirp4netns`),
    source: 'alpine',
    confidence: 'M',
  },
  nix: { names: [], source: 'nixpkgs', confidence: 'H' },
};
