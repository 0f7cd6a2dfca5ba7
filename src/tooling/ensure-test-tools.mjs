// Brings what the tests need beyond npm: a browser, ShellCheck, shells. An installed one is used first;
// on Debian as root the package manager brings it; elsewhere Playwright downloads its own browser.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromiumPath } from './chromium.mjs';
import { unpackHosts } from './hosts.mjs';

const has = (command) =>
  spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;

const debian =
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const missing = [
  ...(chromiumPath() ? [] : ['chromium-headless-shell', 'fonts-noto-cjk']),
  ...(has('shellcheck') ? [] : ['shellcheck']),
  // For `systemd-analyze verify`; where there is none, those checks are left out.
  ...(has('systemd-analyze') ? [] : ['systemd']),
  // The shells that text is pasted into, and what plans call on machines that are pretended.
  ...(has('zsh') ? [] : ['zsh']),
  ...(has('busybox') ? [] : ['busybox']),
  ...(has('sysctl') ? [] : ['procps']),
  // Playbooks and cloud-configs are read by those who run them; where there are none, that is left out.
  ...(has('ansible-lint') ? [] : ['ansible-core', 'ansible-lint']),
  // Where systemd starts this machine, cloud-init would run at its next boot: that is left to its owner.
  ...(has('cloud-init') || existsSync('/run/systemd/system') ? [] : ['cloud-init']),
  ...(has('getcap') || existsSync('/usr/sbin/getcap') ? [] : ['libcap2-bin']),
];

/** Tests go through with any Chromium; with this one in half the time. */
const faster =
  process.env.CHROMIUM_PATH || has('chromium-headless-shell') ? [] : ['chromium-headless-shell'];

if (missing.length + faster.length > 0 && debian) {
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (root || sudo) {
    const apt = (...args) =>
      execFileSync(sudo ? 'sudo' : 'env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], {
        stdio: ['ignore', 2, 2],
      });
    const install = (names) => apt('install', '-y', '-qq', '--no-install-recommends', ...names);
    console.error(`Installing with apt-get: ${[...missing, ...faster].join(' ')} …`);
    apt('update', '-qq');
    if (missing.length > 0) install(missing);
    try {
      if (faster.length > 0) install(faster);
    } catch {
      console.error('It goes on with the Chromium that is there.');
    }
  }
}

if (debian) unpackHosts();

if (!chromiumPath()) {
  console.error('No Chromium found: asking Playwright to download its own …');
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    console.error(
      'The browser tests need Chromium. Install one (Debian: apt-get install chromium-headless-shell fonts-noto-cjk), or name it in CHROMIUM_PATH.',
    );
    process.exit(1);
  }
}

if (!has('shellcheck')) {
  console.error(
    'The tests check every printed script with ShellCheck. Install it (Debian: apt-get install shellcheck).',
  );
  process.exit(1);
}
