import { busybox } from './promises.ts';

/** Puts an image into a daemon, under the name that pages use, of one static program, so that no registry is needed. */
export const busyboxImage = `cd "$(mktemp -d)" && mkdir -p bin etc proc sys tmp www && cp ${busybox} bin/busybox &&
for name in $(./bin/busybox --list | grep -vx busybox); do ln -sf busybox bin/$name; done
echo it works >www/index.html && tar c . | docker import - alpine`;

/** Puts an image of GNU tar, a shell and ls into a daemon, under the name that pages use. */
export const tarImage = `cd "$(mktemp -d)" && mkdir -p bin lib64 usr/lib/x86_64-linux-gnu &&
cp /usr/bin/tar /usr/bin/dash /usr/bin/ls /usr/bin/chown bin && ln -s dash bin/sh &&
for program in tar dash ls chown; do ldd /usr/bin/$program; done | grep -o '/lib/x86[^ ]*' | sort -u |
xargs -I{} cp {} usr/lib/x86_64-linux-gnu && ln -s usr/lib lib && cp /lib64/ld-linux-x86-64.so.2 lib64 &&
tar c . | docker import - debian:stable`;
