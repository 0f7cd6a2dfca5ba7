#!/bin/sh
# What `npm run test:vm -- SYSTEM --image FILE` needs on a Debian or Ubuntu that has none of it. As root.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends \
  qemu-system-x86 qemu-utils debootstrap e2fsprogs openssh-client curl busybox-static
[ -e /dev/kvm ] || echo 'there is no /dev/kvm here: machines are emulated, and slow' >&2
