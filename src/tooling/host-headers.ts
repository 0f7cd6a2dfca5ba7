import { packFolder } from '../site/browser/offline/sets.ts';

/**
 * What hosts add to what they send. `_headers` of the built site has it for static hosts that read
 * such a file (Cloudflare Pages, Netlify); `deploy/nginx.conf` and `deploy/Caddyfile` say the same,
 * and a test holds them to this.
 */
export const everywhere: Readonly<Record<string, string>> = {
  // The rest of the policy stands in each page; this part counts only as a header.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Folders of files whose names change with what they hold: a copy is good for ever. */
export const hashed = ['_astro', 'pagefind/fragment', 'pagefind/index', packFolder] as const;

export const forEver = 'public, max-age=31536000, immutable';

/** Everything else is asked about each time; whoever has it gets a short answer. */
export const askAgain = 'no-cache';

/** The text of `_headers`. `base` is the path below which the site stands, with both slashes. */
export function headersFile(base = '/'): string {
  const block = (path: string, headers: Readonly<Record<string, string>>): string[] => [
    `${base}${path}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  return `${[
    ...block('*', { ...everywhere, 'Cache-Control': askAgain }),
    // A header that is set twice is joined, so that the first one is taken away.
    ...hashed.flatMap((path) => {
      const [name = '', ...rest] = block(`${path}/*`, { 'Cache-Control': forEver });
      return [name, '  ! Cache-Control', ...rest];
    }),
  ].join('\n')}\n`;
}
