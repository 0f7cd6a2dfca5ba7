import { fileURLToPath } from 'node:url';

/** Where the documents are: `en/guide`, `en/troubleshooting`, the same in `zh`, and the glossary. */
export const contentFolder = fileURLToPath(new URL('../../content', import.meta.url));
