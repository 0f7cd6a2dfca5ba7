import { dockerfileUses, isKind, programs } from '../../core/facts/uses/index.ts';
import { unitDirectives } from '../../core/facts/uses/names.ts';
import { problemsOf, problemsOfValue } from './check.ts';

/** What a line of a file must be, by where the file stands; of others no line is looked at. */
const readers: readonly [place: RegExp, problems: (line: string) => string[]][] = [
  [/^\/etc\/sysctl\./, (line) => test('sysctl-setting', line.replace(/\s*=\s*/, '='))],
  [/^\/etc\/modules-load\.d\//, (line) => test('module', line)],
  [
    /^\/etc\/sub[ug]id$/,
    (line) => {
      const [user = '', ...numbers] = line.split(':');
      const right = numbers.length === 2 && numbers.every((one) => isKind('number', one));
      return right ? test('user', user) : [`no range of IDs: ${line}`];
    },
  ],
  [
    /^\/etc\/lxc\/lxc-usernet$/,
    (line) => (/^testuser veth lxcbr0 \d+$/.test(line) ? [] : [`no line for lxc: ${line}`]),
  ],
  [
    /^\/etc\/apparmor\.d\//,
    (line) =>
      /^(abi <abi\/4\.0>,|include <tunables\/global>|"(…|~\/bin\/rootlesskit)" flags=\(unconfined\) \{| {2}userns,| {2}include if exists <local\/…>|\})$/.test(
        line,
      )
        ? []
        : [`no line of the profile: ${line}`],
  ],
  [/\.(service|service\.d\/[\w-]+\.conf)$/, unitLine],
  [/^Dockerfile$/, (line) => problemsOf(line, { table: { ...programs, ...dockerfileUses } })],
  [/\/environment\.d\//, (line) => problemsOfValue('assignment', spelled(line))],
];

const test = (kind: string, value: string): string[] => problemsOfValue(kind, value);

/** The examples' own directory for what systemd and Compose would fill in. */
const spelled = (text: string): string =>
  text.replace(/\/run\/user\/100\d|\$\{XDG_RUNTIME_DIR\}/g, '/run/user/1000');

function unitLine(line: string): string[] {
  if (/^\[(Unit|Service|Install)\]$/.test(line)) return [];
  const [name = '', ...rest] = line.split('=');
  const kind = unitDirectives.kinds[name as keyof typeof unitDirectives.kinds];
  const value = rest.join('=').replace(/^"(.*)"$/, '$1');
  return kind ? problemsOfValue(kind, spelled(value)) : [`systemd has no ${name}`];
}

/** What in the lines of a file does not come from the facts. */
export function problemsOfFile(path: string, content: string): string[] {
  const read = readers.find(([place]) => place.test(path))?.[1];
  return read
    ? content
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^\s*#/.test(line))
        .flatMap(read)
    : [];
}
