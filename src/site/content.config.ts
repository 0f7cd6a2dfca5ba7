import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { entryGroups } from './navigation.ts';

const prose = { title: z.string(), summary: z.string() };
const day = z.coerce.date();

/** Ids are `en/install`: the language, then the page. */
const documents = (folder: string) =>
  glob({
    base: './content',
    pattern: `*/${folder}/*.mdx`,
    generateId: ({ entry }) => entry.replace(`/${folder}/`, '/').replace(/\.mdx$/, ''),
  });

const signature = z.strictObject({
  match: z.string(),
  confidence: z.enum(['exact', 'family', 'words']).optional(),
  with: z.array(z.string()).optional(),
  unless: z.array(z.string()).optional(),
  aside: z.boolean().optional(),
  finding: z.boolean().optional(),
});

// Which words of a page make which claim of `core/facts/claims.ts`.
const claims = z.record(z.string(), z.string()).optional();

// `src/content/front-matter.ts` says what the fields are.
const answer = z.strictObject({
  id: z.string(),
  section: z.string().optional(),
  title: z.string().optional(),
  keywords: z.array(z.string()),
  signatures: z.array(signature).optional(),
});

const guide = defineCollection({
  loader: documents('guide'),
  schema: z.strictObject({
    ...prose,
    keywords: z.array(z.string()).optional(),
    // Questions that the page or a section answers: diagnosis leads there.
    answers: z.array(answer).optional(),
    checkedOn: day,
    sources: z.array(z.url()).optional(),
    claims,
  }),
});

// What an entry is called and says differs by language; how it is recognised stands in English only.
const troubleshooting = defineCollection({
  loader: documents('troubleshooting'),
  schema: z.strictObject({
    ...prose,
    keywords: z.array(z.string()),
    affects: z.strictObject({ engines: z.string().optional(), systems: z.string().optional() }),
    group: z.enum(entryGroups).optional(),
    messages: z.array(z.string()).optional(),
    signatures: z.array(signature).optional(),
    related: z.array(z.string()).optional(),
    checkedOn: day.optional(),
    sources: z.array(z.url()).optional(),
    claims,
  }),
});

const home = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/home.mdx',
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  }),
  schema: z.strictObject(prose),
});

export const collections = { guide, troubleshooting, home };
