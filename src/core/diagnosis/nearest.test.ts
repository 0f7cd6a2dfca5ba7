import { describe, expect, it } from 'vitest';
import { readPaste } from './diagnose.ts';
import { nearest } from './nearest.ts';

const entry = (id: string, title: string, ...keywords: string[]) => ({
  id,
  title,
  keywords,
  signatures: [],
});
const entries = [
  entry('daemon-start-failed-generic', 'docker.service failed', '起不来'),
  entry('storage', 'Storage drivers of the engine', '存储驱动'),
  entry('client-docker-host', 'Cannot connect to the engine', '连不上'),
];

describe('what comes nearest to a text that nothing fits', () => {
  it('has its rare words', () => {
    expect(nearest('the driver of x broke', entries)[0]).toBe('storage');
    expect(nearest('存儲 驱动 坏了', entries)[0]).toBe('storage');
  });

  it('is what goes wrong most often, where no word is known', () => {
    expect(nearest('zzqqxx', entries)).toEqual([
      'daemon-start-failed-generic',
      'client-docker-host',
    ]);
  });

  it('is said of a paste without an answer, and of no other', () => {
    expect(readPaste('zzqqxx yyww', entries).nearest).toHaveLength(2);
    const known = { ...entry('x', 'X'), signatures: [{ match: 'zzqqxx yyww' }] };
    expect(readPaste('zzqqxx yyww', [...entries, known]).nearest).toEqual([]);
  });
});
