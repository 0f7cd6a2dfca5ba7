import { describe, expect, it } from 'vitest';
import { shorterCode } from './squeeze-engine.ts';

/** The places that are changed, as the engine has them. */
const engine =
  'var u8=Uint8Array;function gunzipSync(a){return u8.from(a)}var gz_default=gunzipSync;' +
  'class PagefindInstance{decompress(data,file){data=gz_default(data);return data}' +
  'async load(data){console.warn("old");return this.decompress(data,"x")}}' +
  'var search=()=>new Worker("w");export{PagefindInstance as createInstance,search};';

describe('the engine’s code', () => {
  it('decompresses with what browsers have, and exports its one class', async () => {
    const code = await shorterCode(engine);
    expect(code).toContain('DecompressionStream("gzip")');
    expect(code).toMatch(/await this\.decompress\(/);
    expect(code).toMatch(/export\{\w+ as PagefindInstance\}/);
    expect(code).not.toMatch(/Worker|console/);
  });

  it('is not changed by halves: a place that is missing ends the build', async () => {
    await expect(shorterCode(engine.replace('gz_default(data)', 'inflate(data)'))).rejects.toThrow(
      /search engine: nothing there like .*gz_default/,
    );
  });
});
