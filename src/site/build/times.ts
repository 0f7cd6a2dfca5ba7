import type { AstroIntegration } from 'astro';

/** Seconds since something began, for a log. */
const since = (begin: number): string => `${((performance.now() - begin) / 1000).toFixed(1)} s`;

/**
 * Says where the time of a build goes, when `BUILD_TIMES` is set: what Astro does before the pages are
 * drawn, the pages, and each integration that works on what was built.
 */
export function withTimes(integrations: readonly AstroIntegration[]): AstroIntegration[] {
  if (!process.env.BUILD_TIMES) return [...integrations];
  let begin = 0;
  const lap = (said: string, log: { info: (text: string) => void }): void => {
    log.info(`${since(begin)} ${said}`);
    begin = performance.now();
  };
  const times: AstroIntegration = {
    name: 'times',
    hooks: {
      'astro:config:setup': ({ logger }) => lap('Node, Astro and this configuration', logger),
      'astro:build:start': ({ logger }) => lap('reading the content', logger),
      'astro:build:setup': ({ logger, target }) =>
        lap(target === 'client' ? 'pages as code' : 'before the bundles', logger),
      'astro:build:generated': ({ logger }) => lap('scripts for browsers, and all pages', logger),
    },
  };
  return [times, ...integrations.map((one) => timed(one))];
}

/** The same integration, which says how long it took when the build is done. */
function timed(integration: AstroIntegration): AstroIntegration {
  const done = integration.hooks['astro:build:done'];
  if (!done) return integration;
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:build:done': async (options) => {
        const begin = performance.now();
        await done(options);
        options.logger.fork('times').info(`${since(begin)} ${integration.name}`);
      },
    },
  };
}
