/** What a pack begins with. */
export interface PackHead {
  /** Path below the base path, content type, and length of every file, in order. */
  readonly files: readonly (readonly [path: string, type: string, length: number])[];
  /** See `squeeze`. */
  readonly copies: readonly number[];
}

export interface UnpackedFile {
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Puts back what `squeeze` took out. */
function expand(literal: Uint8Array, copies: readonly number[], length: number) {
  const whole = new Uint8Array(length);
  let read = 0;
  let at = 0;
  for (let next = 0; next < copies.length; next += 3) {
    const [own = 0, copied = 0, back = 0] = copies.slice(next, next + 3);
    whole.set(literal.subarray(read, read + own), at);
    read += own;
    at += own;
    whole.copyWithin(at, at - back, at - back + copied);
    at += copied;
  }
  whole.set(literal.subarray(read), at);
  return whole;
}

/** Reads what `pack` wrote, with what browsers and Node both have. */
export async function unpack(bytes: ArrayBuffer): Promise<UnpackedFile[]> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const content = await new Response(stream).arrayBuffer();
  const start = 4 + new DataView(content).getUint32(0);
  const head: PackHead = JSON.parse(new TextDecoder().decode(content.slice(4, start)));
  const length = head.files.reduce((sum, [, , size]) => sum + size, 0);
  const whole = expand(new Uint8Array(content, start), head.copies, length);
  let at = 0;
  return head.files.map(([path, type, size]) => {
    at += size;
    return { path, type, body: whole.subarray(at - size, at) };
  });
}
