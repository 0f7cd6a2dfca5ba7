import { findOption, normalise, optionSpecs, takes } from './options.ts';
import { type CoreTexts, fill } from './texts/index.ts';
import type { Notice, OptionValues } from './types.ts';
import { visible } from './visible.ts';

/** Not part of a link: the language stands in the path. */
const outsideLinks = 'lang';

/**
 * Options as a query string without `?`: in the fixed order, defaults left out.
 * Values that no option can have are left out as well.
 */
export function encodeOptions(options: OptionValues): string {
  const pairs: string[] = [];
  for (const spec of optionSpecs) {
    const value = normalise(spec, options[spec.name] ?? '');
    if (value === null || value === spec.default || spec.name === outsideLinks) continue;
    pairs.push(`${spec.name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  }
  return pairs.join('&');
}

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
 */
export function decodeOptions(
  query: string,
  texts: CoreTexts,
): { options: Record<string, string>; notices: Notice[] } {
  const options: Record<string, string> = {};
  const notices: Notice[] = [];
  for (const part of query.replace(/^\?/, '').slice(0, 4000).split('&')) {
    if (part === '') continue;
    const cut = part.indexOf('=');
    const name = decodePart(cut < 0 ? part : part.slice(0, cut));
    const value = cut < 0 ? '' : decodePart(part.slice(cut + 1));
    const spec = findOption(name);
    if (name === outsideLinks) continue;
    const known = spec ? normalise(spec, value) : null;
    if (spec && known !== null) {
      if (known !== spec.default) options[name] = known;
      else delete options[name];
      continue;
    }
    const text = spec ? texts.problems.value : texts.problems.option;
    const shown = { option: visible(name), value: visible(value), takes: spec ? takes(spec) : '' };
    notices.push({ id: 'link', level: 'warning', text: fill(text, shown), docs: null });
  }
  return { options, notices };
}
