import { fill } from '../../words/fill.ts';
import { findSystem } from '../facts/systems/index.ts';
import type { ProbeResult } from './parse.ts';
import type { Likeness } from './recognise.ts';

/** How it is said; the same in every language of a page. */
export interface RelativeWords {
  readonly said: string;
  readonly by: Readonly<Record<Likeness, string>>;
  readonly check: string;
}

/** What has to be said of a system that gets another one's steps: nothing where it is known. */
export function relativeText(
  { relative, options }: Pick<ProbeResult, 'relative' | 'options'>,
  words: RelativeWords,
): string[] {
  const system = findSystem(options.system ?? '')?.name;
  if (!relative || system === undefined) return [];
  return [
    fill(words.said, { name: relative.name, system, by: words.by[relative.by] }),
    words.check,
  ];
}
