import { fill } from '../../words/fill.ts';
import { findOption, normalise, optionSpecs } from './options.ts';
import { isDay, isSteps, noSteps, type Origin } from './origin.ts';
import { valueProblem } from './problems.ts';
import type { Notice, RawOptions } from './types.ts';
import { visible } from './visible.ts';
import type { CoreWords } from './words.ts';

/** Not part of a link: the language stands in the path. */
const outsideLinks = 'lang';

/**
 * Options as a query string without `?`: in the fixed order, defaults left out.
 * Values that no option can have are left out as well, and so are names and passwords of a proxy.
 */
export function encodeOptions(options: RawOptions): string {
  const pairs: string[] = [];
  for (const spec of optionSpecs) {
    const value = normalise(spec, options[spec.name] ?? '');
    if (value === null || value === spec.default || spec.name === outsideLinks) continue;
    const shown = spec.inLinks?.(value) ?? value;
    pairs.push(`${spec.name}=${encodeURIComponent(shown).replaceAll('%2C', ',')}`);
  }
  return pairs.join('&');
}

/** The name under which a link says from which facts its plan was made. It is not an option. */
export const factsName = 'facts';

/** The name under which a link carries the fingerprints of the plan's steps. It is no option either. */
export const stepsName = 'steps';

/**
 * What people keep: the options, the day of the facts that their plan was made from, and fingerprints
 * of its steps. Slashes and colons of addresses stand as they are, which a query allows and people
 * can read.
 */
export const encodeLink = (options: RawOptions, { facts, steps }: Origin): string =>
  [encodeOptions(options), `${factsName}=${facts}`, steps && `${stepsName}=${steps}`]
    .filter(Boolean)
    .join('&')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':');

/** What those two names take. */
const takesOfOrigin = new Map([
  [factsName, 'YYYY-MM-DD'],
  [stepsName, `${noSteps} XXXXX…`],
]);

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
};

/**
 * Reads a query string (with or without `?`). What cannot be honoured is not changed silently:
 * each unknown option or value comes back as a notice, and the option keeps its default.
 * `origin` is what the link says of the plan that it was made from, where it names the day.
 */
export function decodeOptions(
  query: string,
  words: CoreWords,
): { options: Record<string, string>; notices: Notice[]; origin?: Origin } {
  let facts: string | undefined;
  let steps: string | undefined;
  const options: Record<string, string> = {};
  const notices: Notice[] = [];
  for (const part of query.replace(/^\?/, '').slice(0, 4000).split('&')) {
    if (part === '') continue;
    const cut = part.indexOf('=');
    const name = decodePart(cut < 0 ? part : part.slice(0, cut));
    const value = cut < 0 ? '' : decodePart(part.slice(cut + 1));
    const spec = findOption(name);
    if (name === outsideLinks) continue;
    if (name === factsName && isDay(value)) {
      facts = value;
      continue;
    }
    if (name === stepsName && isSteps(value)) {
      steps = value;
      continue;
    }
    const read = spec ? normalise(spec, value) : null;
    if (spec && read !== null) {
      if (read !== spec.default) options[name] = read;
      else delete options[name];
      continue;
    }
    const known = takesOfOrigin.get(name);
    const shown = { option: visible(name), value: visible(value), takes: known ?? '' };
    const text = spec
      ? valueProblem(spec, value, words)
      : fill(known ? words.problems.value : words.problems.option, shown);
    const about = spec && { about: { option: name, value: shown.value } };
    notices.push({ id: 'link', level: 'warning', text, docs: null, ...about });
  }
  return facts === undefined
    ? { options, notices }
    : { options, notices, origin: { facts, steps } };
}
