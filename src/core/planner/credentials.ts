/** A name, with its password or without, in front of the host of a URL. */
const inUrl = /(?<=:\/\/)[^\s/@"']+@/g;

/** Text without the names and passwords of the URLs in it: fit to be handed on. */
export const withoutCredentials = (text: string): string => text.replace(inUrl, '');

/** Whether a URL has a name or a password in it. */
export const hasCredentials = (url: string): boolean => withoutCredentials(url) !== url;

/**
 * A proxy as it has to be written: with its scheme, and with each sign of the name and the password
 * that could end one of them as `%XX`. What is written so already stays.
 */
export function writtenProxy(value: string): string | undefined {
  const [, scheme = 'http', secret = '', host = ''] =
    /^(?:(\w+):\/\/)?(?:(.*)@)?([^@/\s]+)\/?$/.exec(value) ?? [];
  const encoded = secret
    .split(/:(.*)/, 2)
    .map((part) => part.replace(/%(?![\dA-Fa-f]{2})|[^\w.~%+-]/gu, percent))
    .join(':');
  return host && `${scheme.toLowerCase()}://${encoded}${encoded && '@'}${host.toLowerCase()}`;
}

const percent = (sign: string): string =>
  sign.charCodeAt(0) < 128
    ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encodeURIComponent(sign);

/** Options by name, as `RawOptions`. */
type Texts = Readonly<Record<string, string>>;

/**
 * Options from a link within a page, which has no credentials: those of a proxy that was there before
 * stay with it.
 */
export function keepCredentials(options: Texts, before: Texts): Texts {
  const known = before.proxy ?? '';
  const same = hasCredentials(known) && options.proxy === withoutCredentials(known);
  return same ? { ...options, proxy: known } : options;
}
