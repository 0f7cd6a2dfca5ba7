import { imageFilesSha256 } from '../../content/image-files.ts';
import type { RunRecord, SiteSeen } from '../../core/evidence.ts';
import { fill } from '../../words/fill.ts';
import { words } from '../../words/index.ts';
import type { Lang } from '../modes.ts';
import { type Evidence, judge } from './evidence.ts';

/** A run in which this site's own image was built and served. */
export interface ImageRun extends Evidence {
  readonly site: SiteSeen;
}

const files = import.meta.glob<RunRecord>('../../vm/records/site/*.json', {
  eager: true,
  import: 'default',
});

/** A record, compared with today's script and with the files that the image is made by; none without an image. */
export function judgeImage(record: RunRecord): readonly ImageRun[] {
  const run = judge(`site-${record.system}`, record);
  const { site } = record;
  if (!site) return [];
  return [{ ...run, site, stale: run.stale || site.filesSha256 !== imageFilesSha256() }];
}

/** Every such run, by system. */
export const imageRuns: readonly ImageRun[] = Object.keys(files)
  .sort()
  .flatMap((path) => judgeImage(files[path] as RunRecord));

/** What stood in for a base, which a record says in English, in another language; none for words of an older run. */
export function standInIn(lang: Lang, recorded: string): string | undefined {
  for (const [id, text] of Object.entries(words.en.evidence.standIns)) {
    const [before = '', after = ''] = text.split('{version}');
    if (!recorded.startsWith(before) || !recorded.endsWith(after)) continue;
    const version = recorded.slice(before.length, recorded.length - after.length);
    return fill(words[lang].evidence.standIns[id as keyof typeof words.en.evidence.standIns], {
      version,
    });
  }
  return undefined;
}
