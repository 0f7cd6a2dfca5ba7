import { type Lang, langs, type Mode, mainLang, modes } from './modes.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site, below the configured base path. `path` begins with a slash. */
export const address = (path: string): string => base + path;

/** Pages that exist in English and Chinese, but not side by side. */
const perLanguage = /^\/(setup|diagnose|search|evidence|offline)(\/|$)/;

/**
 * Turns an address written without language (`/guide/install/#with-packages`) into a full one.
 * Anything that is not such an address (external, `#section`, `/scripts/…`) comes back as it is.
 */
export function localise(href: string, mode: Mode, lang: Lang = mainLang(mode)): string {
  if (perLanguage.test(href)) return address(`/${lang}${href}`);
  if (/^\/(guide|troubleshooting|all)?(\/|$|#)/.test(href)) return address(`/${mode}${href}`);
  return href.startsWith('/') ? address(href) : href;
}

/** The mode that an address belongs to, or English where it has none. */
export function modeOf(pathname: string): Mode {
  const first = pathname.slice(base.length).split('/')[1];
  return modes.find((mode) => mode === first) ?? langs[0];
}

/** The same page in another mode; where it does not exist side by side, `undefined`. */
export function inMode(pathname: string, mode: Mode): string | undefined {
  const below = pathname.slice(base.length);
  const [, first, rest] = /^\/(\w+)(\/.*)$/s.exec(below) ?? [];
  if (rest === undefined || !modes.some((known) => known === first)) return undefined;
  if (mode === 'both' && perLanguage.test(rest)) return undefined;
  return address(`/${mode}${rest}`);
}
