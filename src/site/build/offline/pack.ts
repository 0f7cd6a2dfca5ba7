import { gunzipSync, gzipSync } from 'node:zlib';
import type { PackHead } from '../../browser/offline/unpack.ts';
import { contentType } from './content-types.ts';

export interface PackedFile {
  readonly path: string;
  readonly body: Buffer;
}

/** Files of the search index are compressed one by one; together and plain they become smaller. */
const plain = (body: Buffer): Buffer =>
  body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body;

/** Writes files as one: the length of its head, the head as JSON, the files; all of it gzip. */
export function pack(files: readonly PackedFile[]): { bytes: Buffer; size: number } {
  const bodies = files.map(({ body }) => plain(body));
  const head: PackHead = files.map(({ path }, at) => [
    path.replace(/(^|\/)index\.html$/, '$1'),
    contentType(path) ?? 'application/octet-stream',
    bodies[at]?.length ?? 0,
  ]);
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return {
    bytes: gzipSync(Buffer.concat([length, json, ...bodies]), { level: 9 }),
    size: bodies.reduce((sum, body) => sum + body.length, 0),
  };
}
