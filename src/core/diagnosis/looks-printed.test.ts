import { describe, expect, it } from 'vitest';
import { looksPrinted } from './looks-printed.ts';

describe('looksPrinted', () => {
  it.each([
    [
      'Cannot connect to the Docker daemon at unix:///docker.sock. Is the docker daemon running?',
      true,
    ],
    ['Jul 25 22:26:34 horizon pasta[1083]: External interface not usable', true],
    ['drwxrwxr-x 12      100999      100999 4.0K Jan 27 22:55 server', true],
    [
      '2: tap0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 65520 qdisc fq_codel state UP group default',
      true,
    ],
    ['From 172.17.0.1 icmp_seq=1 Destination Host Unreachable', true],
    ['failed to start daemon: error initializing graphdriver: driver not supported', true],
    ['rootless daemon fails to start after upgrade: what changed', false],
    ['bind mounts permission denied / wrong ownership inside container rootless', false],
    ['compose stack with DOCKER_HOST=/run/user/1000/docker.sock does not come up', false],
    ['没有 sudo 权限，也没有 /etc/subuid，怎么运行 rootless Docker', false],
  ])('%s: %s', (line, printed) => {
    expect(looksPrinted(line)).toBe(printed);
  });
});
