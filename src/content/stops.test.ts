import { expect, it } from 'vitest';
import { stopsContainers } from './stops.ts';

it.each([
  'systemctl --user restart docker',
  'systemctl --user stop docker.service',
  'systemctl --user disable --now docker',
  'systemctl --user --now disable docker.socket',
  'sudo systemctl --user --machine=testuser@.host restart docker',
  'sudo systemctl try-restart docker.service',
  'pkill -u "$(id -u)" -x rootlesskit',
  'dockerd-rootless-setuptool.sh uninstall -f',
])('%s stops containers', (command) => {
  expect(stopsContainers(command)).toBe(true);
});

it.each([
  'systemctl --user start docker',
  'systemctl --user status docker',
  'systemctl --user enable --now docker',
  'systemctl --user disable docker',
  'systemctl --user restart runner',
  'docker stop web',
  'journalctl --user -u docker',
  'dockerd-rootless-setuptool.sh install',
])('%s does not', (command) => {
  expect(stopsContainers(command)).toBe(false);
});
