/** What a pack begins with: every file in order, by its path below the base path. */
export type PackHead = readonly (readonly [path: string, type: string, length: number])[];

export interface UnpackedFile {
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Reads what `pack` wrote, with what browsers and Node both have. */
export async function unpack(bytes: ArrayBuffer): Promise<UnpackedFile[]> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const content = await new Response(stream).arrayBuffer();
  let at = 4 + new DataView(content).getUint32(0);
  const head: PackHead = JSON.parse(new TextDecoder().decode(content.slice(4, at)));
  return head.map(([path, type, size]) => {
    at += size;
    return { path, type, body: new Uint8Array(content, at - size, size) };
  });
}
