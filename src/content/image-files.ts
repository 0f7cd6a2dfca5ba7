import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string): string => readFileSync(join('deploy', name), 'utf8');

/** What this site's image is built from, and by whom. */
export const containerfile = (): string => read('Containerfile');

/**
 * Of the files that the image is built and run by, without their comments: when it differs, a record is
 * of another image.
 */
export const imageFilesSha256 = (): string =>
  createHash('sha256')
    .update(
      ['Containerfile', 'nginx.conf', 'compose.yaml']
        .flatMap((name) => read(name).split('\n'))
        .filter((line) => !/^\s*(#|$)/.test(line))
        .join('\n'),
    )
    .digest('hex');
