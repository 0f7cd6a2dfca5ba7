import { imageFilesSha256 } from '../../content/image-files.ts';
import type { RunRecord, SiteSeen } from '../../core/evidence.ts';
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
