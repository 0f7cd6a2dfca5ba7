/** A cloud image as a distribution publishes it, for `npm run test:vm -- SYSTEM --image FILE`. */
export interface PublishedImage {
  readonly url: string;
  /** What the file must be; `null` where nobody has written it down yet: then it is not taken. */
  readonly sum: `sha256:${string}` | `sha512:${string}` | null;
}

/**
 * Where the sums were read. They are second hand: nobody here has downloaded an image. Each address names
 * one build, so that a sum that differs is another file, and never a newer one.
 */
export const source = {
  title: 'lima-vm/lima, templates/_images at 183a60d721bf9cd969f366301bf90710b8c6a28e (2026-08-21)',
  url: 'https://github.com/lima-vm/lima/tree/183a60d721bf9cd969f366301bf90710b8c6a28e/templates/_images',
  checkedOn: '2026-11-29',
} as const;

/**
 * By the planner's name of the system. Alpine is not among them: it has no systemd, and the checks ask
 * systemd. To move one on: take the newer build's address from the publisher's folder, its sum from the
 * signed list beside it, and check that list's signature by hand.
 */
export const publishedImages: Readonly<Record<string, PublishedImage>> = {
  'ubuntu-24.04': {
    url: 'https://cloud-images.ubuntu.com/releases/noble/release-20260705/ubuntu-24.04-server-cloudimg-amd64.img',
    sum: 'sha256:ffe6203da54deeb6db5d2a98a83f9ec8e55f149d3f7ba622e1abe5fa966ee3d6',
  },
  'ubuntu-26.04': {
    url: 'https://cloud-images.ubuntu.com/releases/resolute/release-20260720/ubuntu-26.04-server-cloudimg-amd64.img',
    sum: 'sha256:117816726abbdefc5ef3e38902e81a76f1c76c3610e709999d0885f9d5d9b477',
  },
  'debian-12': {
    url: 'https://cloud.debian.org/images/cloud/bookworm/20260712-2537/debian-12-genericcloud-amd64-20260712-2537.qcow2',
    sum: 'sha512:6c2607f1846ee86040830c87d0b723f0967da3e884ea4673d9db4aa8eee13a4b7c663524bfa42082c16fc6919f3aa1bf425c004d07ff06c53a319ad0c42647bb',
  },
  'debian-13': {
    url: 'https://cloud.debian.org/images/cloud/trixie/20260712-2537/debian-13-genericcloud-amd64-20260712-2537.qcow2',
    sum: 'sha512:7ae53e9dbee282bfc16f289dec483dde3a8598769c38a267948310f7a2a52c662620198603bc52c142627efba379863d16079698a10b34102d55bcedd40e8d32',
  },
  'fedora-43': {
    url: 'https://download.fedoraproject.org/pub/fedora/linux/releases/43/Cloud/x86_64/images/Fedora-Cloud-Base-Generic-43-1.6.x86_64.qcow2',
    sum: 'sha256:846574c8a97cd2d8dc1f231062d73107cc85cbbbda56335e264a46e3a6c8ab2f',
  },
  'fedora-44': {
    url: 'https://download.fedoraproject.org/pub/fedora/linux/releases/44/Cloud/x86_64/images/Fedora-Cloud-Base-Generic-44-1.7.x86_64.qcow2',
    sum: 'sha256:28680fe5b371a5a82ebf43a31926e086a168e59949d03969c5093e7071f90b7f',
  },
  'rocky-9': {
    url: 'https://dl.rockylinux.org/pub/rocky/9.8/images/x86_64/Rocky-9-GenericCloud-Base-9.8-20260525.0.x86_64.qcow2',
    sum: 'sha256:92c206cc6f790c61583247eefe87890f8828420662c17cacf247cec78ab4eec8',
  },
  'rocky-10': {
    url: 'https://dl.rockylinux.org/pub/rocky/10.2/images/x86_64/Rocky-10-GenericCloud-Base-10.2-20260525.0.x86_64.qcow2',
    sum: 'sha256:9fc9e9ff16888bb68ac39b0392e25c9c92684d50c85f1cce6ab549363bbc4b48',
  },
  'alma-9': {
    url: 'https://repo.almalinux.org/almalinux/9.8/cloud/x86_64/images/AlmaLinux-9-GenericCloud-9.8-20260526.x86_64.qcow2',
    sum: 'sha256:c397eed7023e92c841155831b1f47e26300e5bef0f0256c129322307c897a251',
  },
  'alma-10': {
    url: 'https://repo.almalinux.org/almalinux/10.2/cloud/x86_64/images/AlmaLinux-10-GenericCloud-10.2-20260526.0.x86_64.qcow2',
    sum: 'sha256:47f2218668dd4776be140dd92fa3bea700be1766e2c7d88bdfd6a4b50f477b4d',
  },
  arch: {
    url: 'https://geo.mirror.pkgbuild.com/images/v20260715.556894/Arch-Linux-x86_64-cloudimg-20260715.556894.qcow2',
    sum: 'sha256:f419d4e29aebfc017ad4c9de330a3be0d7eefba710b269108b116aaca1122926',
  },
  // Published under one address that moves on; the source has no sum of it either.
  'opensuse-leap-16': {
    url: 'https://download.opensuse.org/distribution/leap/16.0/appliances/Leap-16.0-Minimal-VM.x86_64-Cloud.qcow2',
    sum: null,
  },
};
