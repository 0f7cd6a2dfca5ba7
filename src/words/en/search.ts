/** What a search says about its results: only searching loads it. */
export const words = {
  kinds: { troubleshooting: 'Fix', guide: 'Guide', setup: 'System' },
  none: 'Nothing found.',
  paste: 'Paste an error instead',
  failed: 'The search index could not be loaded.',
  status: 'Results: {n}',
  all: 'All {n} results',
  more: 'Show more',
  other: 'Search the Chinese pages',
  inOther: 'in Chinese',
  entries: 'All error messages',
  probe: 'Check the machine with a script',
  report: 'Tell us what is missing',
  near: 'Closest matches:',
  suggest: 'Did you mean {word}?',
};
