import { loadAnswers } from '../content/load-answers.ts';
import { cleanLine } from '../core/diagnosis/clean.ts';
import { cluesIn } from '../core/diagnosis/clues.ts';
import { diagnose } from '../core/diagnosis/index.ts';
import { normalise } from '../core/diagnosis/normalise.ts';

/** What stands around a message where it was copied: each form that is taken off, and some that stay. */
const lines: readonly string[] = [
  '> bind: address already in use',
  'web-1  | bind: address already in use',
  '#6 4.512 bind: address already in use',
  '##[error]bind: address already in use',
  '::error::bind: address already in use',
  '[   12.345678] bind: address already in use',
  '2026-11-24T10:11:12.345Z bind: address already in use',
  'Nov 24 10:11:12 host dockerd-rootless.sh[1234]: bind: address already in use',
  '[31mERROR[0m bind: address already in use',
  '\u001b[31mbind: address already in use\u001b[0m',
  'time="2026-11-24T10:11:12Z" level=error msg="bind: address already in use"',
  '“bind: address already in use”',
  '#6 bind: address already in use',
];

/** What a paste shows without saying it, on both sides of each limit. */
const pastes: readonly string[] = [
  'docker run -p 80:80 nginx',
  'docker run -p 1023:80 nginx',
  'docker run -p 1024:80 nginx',
  'docker run --publish 127.0.0.1:443:443 nginx',
  'SELinux is enforcing',
  'getenforce: Enforcing',
  'type=AVC msg=audit: avc: denied { write }',
  'Linux host 5.15.0-microsoft-standard-WSL2',
  'Linux host 5.15.0-generic, docker in WSL',
  'kernel.apparmor_restrict_unprivileged_userns = 1',
  'kernel.apparmor_restrict_unprivileged_userns = 0',
  'VERSION_ID="24.04"',
  'VERSION_ID="22.04"',
  'kernel.unprivileged_userns_clone = 0',
  'user.max_user_namespaces = 0',
  'user.max_user_namespaces = 63704',
  '-rw-r--r-- 1 100999 100999 12 Nov 24 10:11 file',
  '-rw-r--r-- 1 1000 1000 12 Nov 24 10:11 file',
  'net.ipv4.ping_group_range = 1 0',
  'net.ipv4.ping_group_range = 0 2147483647',
  'No subuid ranges found for user alice',
  'No subuid ranges found for user 1001 ("alice")',
  'systemd not detected',
  '172.18.0.1 - - [24/Nov/2026:10:11:12 +0000] "GET / HTTP/1.1"',
  '172.16.0.1 - - [24/Nov/2026:10:11:12 +0000] "GET / HTTP/1.1"',
  'connection from 172.17.0.1:43210',
  'home on nfs4',
  'docker info: rootlesskit --net=pasta',
  'traefik: Provider error, socket',
];

/** Messages with a slip of the pen or half of them missing, which are recognised as near or by words. */
const slips: readonly string[] = [
  'faild to bind host port 0.0.0.0:80: adress already in use',
  'newuidmp: write to uid_map failed: Operation not permited',
  'Canot connect to the Docker daemon at unix:///run/user/1000/docker.sock. Is the docker deamon running?',
  'cannot expose privileged port 443, you can add net.ipv4.ip_unprivileged_port_start',
  'how to start docker at boot without login',
  '容器里 ping 不通',
  '普通用户怎么用 80 端口',
  'quite another thing altogether',
];

/** How diagnosis reads what is pasted: lines cleaned, clues, and the answers to messages with slips. */
export function readPastes(): string {
  const answers = loadAnswers();
  const answered = (text: string): string =>
    diagnose(text, answers)
      .map(({ id, confidence }) => `${id} (${confidence})`)
      .join(', ') || 'nothing';
  return [
    ...lines.map((line) => `${JSON.stringify(line)}\n  → ${cleanLine(line)}`),
    '',
    ...pastes.map(
      (paste) => `${paste}\n  → ${[...cluesIn(normalise(paste)).keys()].join(' ') || '–'}`,
    ),
    '',
    ...slips.map((slip) => `${slip}\n  → ${answered(slip)}`),
    '',
  ].join('\n');
}
