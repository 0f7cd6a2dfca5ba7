import type { APIRoute } from 'astro';
import { address } from '../addresses.ts';
import { phrase } from '../phrase.ts';

/** With it a browser offers to install the site: it works without a network anyway. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: phrase('en', 'site.name'),
      description: phrase('en', 'site.tagline'),
      start_url: address('/'),
      scope: address('/'),
      display: 'minimal-ui',
      background_color: '#faf8f1',
      theme_color: '#14211d',
      icons: [
        { src: address('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
        {
          src: address('/touch-icon.png'),
          sizes: '512x512',
          type: 'image/png',
          purpose: 'any maskable',
        },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
