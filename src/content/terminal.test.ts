import { describe, expect, it } from 'vitest';
import { splitTerminal } from './terminal.ts';

describe('splitTerminal', () => {
  it('tells commands, their continuation and output apart', () => {
    expect(
      splitTerminal('$ id -u\n1001\n# cat <<EOF | tee f\n> $ not a prompt\n> EOF\nok\n'),
    ).toEqual([
      { kind: 'command', prompt: '$', text: 'id -u' },
      { kind: 'output', text: '1001' },
      { kind: 'command', prompt: '#', text: 'cat <<EOF | tee f\n$ not a prompt\nEOF' },
      { kind: 'output', text: 'ok' },
    ]);
  });

  it('keeps quoted output that looks like a continuation when nothing was typed', () => {
    expect(splitTerminal('> quoted')).toEqual([{ kind: 'output', text: '> quoted' }]);
  });
});
