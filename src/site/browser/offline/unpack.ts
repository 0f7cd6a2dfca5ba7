/** A file of a set: its path below the base path, and the SHA-256 of its content, in hexadecimal, cut short. */
export type FileEntry = readonly [path: string, type: string, length: number, hash: string];

/** What a pack begins with: every file in order. */
export type PackHead = readonly FileEntry[];

/** Digits of a file's hash that are kept: 96 bits, which nothing else here shares by accident. */
export const hashLength = 24;

export interface UnpackedFile {
  readonly entry: FileEntry;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What was in gzip. */
export const gunzip = (bytes: ArrayBuffer): Promise<ArrayBuffer> =>
  new Response(
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).arrayBuffer();

/** Reads what `pack` wrote, with what browsers and Node both have. */
export async function unpack(bytes: ArrayBuffer): Promise<UnpackedFile[]> {
  const content = await gunzip(bytes);
  let at = 4 + new DataView(content).getUint32(0);
  const head: PackHead = JSON.parse(new TextDecoder().decode(content.slice(4, at)));
  return head.map((entry) => {
    const [, , size] = entry;
    at += size;
    return { entry, body: new Uint8Array(content, at - size, size) };
  });
}
