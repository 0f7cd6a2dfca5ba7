import { describe, expect, it } from 'vitest';
import { isAnswer } from './answer.ts';

const marked = (text: string) => [
  { text: 'before ', marked: false },
  { text, marked: true },
];

describe('isAnswer', () => {
  it.each([
    ['zzqqxx', 'z'],
    ['subuid', 's'],
  ])('refuses %s for %s, a mere beginning', (query, found) => {
    expect(isAnswer(query, marked(found))).toBe(false);
  });

  it.each([
    ['ports', 'port'],
    ['特 权 端 口', '端口'],
    ['no subuid ranges', 'subuid'],
    ['id', 'id'],
    ['etcsubuid', '/etc/subuid'],
  ])('takes %s for %s', (query, found) => {
    expect(isAnswer(query, marked(found))).toBe(true);
  });

  it('takes a page whose title answers', () => {
    expect(isAnswer('privileged', [{ text: 'nothing marked', marked: false }])).toBe(true);
  });
});
