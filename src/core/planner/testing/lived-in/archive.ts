/** One file as an archive has it: everything that is compared, as text. */
export interface Entry {
  readonly kind: string;
  readonly owner: string;
  readonly mode: string;
  /** The content of a file, the target of a link. */
  readonly content: string;
  /** Extended attributes, such as the capabilities of a program. */
  readonly attributes: string;
}

/** Files by their absolute paths. */
export type Snapshot = Readonly<Record<string, Entry>>;

const kinds: Readonly<Record<string, string>> = { 0: 'file', 2: 'link', 5: 'folder' };
const block = 512;

/** The records `LENGTH NAME=VALUE` that say more of the file behind them. */
function records(data: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < data.length; ) {
    const blank = data.indexOf(' ', at);
    const end = at + Number(data.toString('latin1', at, blank));
    const equals = data.indexOf('=', blank);
    found.set(data.toString('utf8', blank + 1, equals), data.subarray(equals + 1, end - 1));
    at = end;
  }
  return found;
}

/** Reads an archive that tar made with `--format=posix`. */
export function readArchive(data: Buffer): Snapshot {
  const found: Record<string, Entry> = {};
  let more = new Map<string, Buffer>();
  for (let at = 0; at < data.length && data[at] !== 0; ) {
    const header = data.subarray(at, at + block);
    const field = (from: number, to: number) =>
      header.toString('utf8', from, to).replace(/\0.*$/s, '');
    const octal = (from: number, to: number) => Number.parseInt(field(from, to), 8) || 0;
    const size = octal(124, 136);
    const body = data.subarray(at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;
    const type = field(156, 157);
    if (type === 'x') {
      more = records(body);
      continue;
    }
    const path =
      more.get('path')?.toString() ?? [field(345, 500), field(0, 100)].filter(Boolean).join('/');
    const target = more.get('linkpath')?.toString() ?? field(157, 257);
    found[path.replace(/^\.\/?/, '/').replace(/(.)\/$/, '$1')] = {
      kind: kinds[type] ?? type,
      owner: `${octal(108, 116)}:${octal(116, 124)}`,
      mode: octal(100, 108).toString(8),
      content: type === '2' ? target : body.toString(),
      attributes: [...more]
        .filter(([name]) => name.startsWith('SCHILY.xattr.'))
        .map(([name, value]) => `${name.slice(13)}=${value.toString('hex')}`)
        .join(' '),
    };
    more = new Map();
  }
  return found;
}
