import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { hashLength, type PackHead } from '../../browser/offline/unpack.ts';
import { contentType } from './content-types.ts';

export interface PackedFile {
  readonly path: string;
  readonly body: Buffer;
}

/** Files of the search index are compressed one by one; together and plain they become smaller. */
const plain = (body: Buffer): Buffer =>
  body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body;

export interface Packed {
  readonly bytes: Buffer;
  readonly size: number;
  /** The head as JSON. */
  readonly list: string;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Writes files as one: the length of its head, the head as JSON, the files; all of it gzip. */
export function pack(files: readonly PackedFile[]): Packed {
  const bodies = files.map(({ body }) => plain(body));
  const head: PackHead = files.map(({ path }, at) => [
    path.replace(/(^|\/)index\.html$/, '$1'),
    contentType(path) ?? 'application/octet-stream',
    bodies[at]?.length ?? 0,
    sha256(bodies[at] as Buffer).slice(0, hashLength),
  ]);
  const list = JSON.stringify(head);
  const json = Buffer.from(list);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return {
    bytes: gzipSync(Buffer.concat([length, json, ...bodies]), { level: 9 }),
    list,
    size: bodies.reduce((sum, body) => sum + body.length, 0),
  };
}
