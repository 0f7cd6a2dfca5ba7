import { describe, expect, it } from 'vitest';
import { looksPrinted } from './looks-printed.ts';

describe('looksPrinted', () => {
  it.each([
    'Cannot connect to the Docker daemon at unix:///docker.sock. Is the docker daemon running?',
    'Jul 25 22:26:34 horizon pasta[1083]: External interface not usable',
    'drwxrwxr-x 12      100999      100999 4.0K Jan 27 22:55 server',
    '2: tap0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 65520 qdisc fq_codel state UP group default',
    'From 172.17.0.1 icmp_seq=1 Destination Host Unreachable',
    'failed to start daemon: error initializing graphdriver: driver not supported',
  ])('says so of %s', (line) => {
    expect(looksPrinted(line)).toBe(true);
  });

  it.each([
    'rootless daemon fails to start after upgrade: what changed',
    'bind mounts permission denied / wrong ownership inside container rootless',
    'compose stack with DOCKER_HOST=/run/user/1000/docker.sock does not come up',
    '没有 sudo 权限，也没有 /etc/subuid，怎么运行 rootless Docker',
  ])('does not of %s', (line) => {
    expect(looksPrinted(line)).toBe(false);
  });
});
