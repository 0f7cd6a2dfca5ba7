import { expect, test } from 'vitest';
import { needsRoom } from './focusable-tables.ts';

test('a table of sentences in three columns has no room on a phone, one of numbers has', () => {
  expect(
    needsRoom([
      ['Tool', 'What it does', 'Instead'],
      ['Portainer', 'mounts the socket of the daemon', 'name the socket of the user'],
    ]),
  ).toBe(true);
  expect(
    needsRoom([
      ['MTU of the bridge', 'Out', 'In'],
      ['1500', '0.2, 0.4', '1.2, 1.4'],
    ]),
  ).toBe(false);
});

test('two columns of sentences have room, but two of long names do not', () => {
  expect(needsRoom([['reach the daemon from another machine over the net', 'remote access']])).toBe(
    false,
  );
  expect(needsRoom([['net.ipv4.ip_unprivileged_port_start', 'DOCKERD_ROOTLESS']])).toBe(true);
});

test('a Han character is as wide as two letters', () => {
  expect(needsRoom([['容器里的用户', '宿主机', '说明与备注']])).toBe(false);
  expect(needsRoom([['容器里的用户和组', '宿主机上的用户和组', '说明与备注和更多']])).toBe(true);
});
