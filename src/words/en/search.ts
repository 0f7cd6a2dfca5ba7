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
  probe: 'Let a script look at the machine',
  report: 'Tell us what is missing',
  near: 'What comes nearest:',
  suggest: 'Did you mean {word}?',
};
