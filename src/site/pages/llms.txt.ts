import type { APIRoute } from 'astro';
import { plannedSystems } from '../../core/facts/systems/groups.ts';
import { address } from '../addresses.ts';
import { guidePages, troubleshootingEntries } from '../documents.ts';
import { phrase } from '../phrase.ts';

/** An index of the site for machines: every page of text as Markdown, scripts and facts. */
export const GET: APIRoute = async ({ site }) => {
  const url = (path: string) => new URL(address(path), site).href;
  const [guide, entries] = await Promise.all([guidePages(), troubleshootingEntries()]);
  const line = (kind: string) => (page: (typeof guide)[number] | (typeof entries)[number]) =>
    `- [${page.en.data.title}](${url(`/en/${kind}/${page.id}.md`)}): ${page.en.data.summary} ` +
    `([中文](${url(`/zh/${kind}/${page.id}.md`)}))`;
  const lines = [
    `# ${phrase('en', 'site.name')}`,
    `> ${phrase('en', 'site.tagline')}`,
    '## Guide',
    guide.map(line('guide')).join('\n'),
    '## Troubleshooting',
    entries.map(line('troubleshooting')).join('\n'),
    '## Scripts',
    plannedSystems.map(({ id, name }) => `- [${name}](${url(`/scripts/${id}.sh`)})`).join('\n'),
    '## Facts as JSON',
    ['systems', 'engines', 'drivers', 'ids']
      .map((name) => `- [${name}](${url(`/data/${name}.json`)})`)
      .join('\n'),
  ];
  return new Response(`${lines.join('\n\n')}\n`);
};
