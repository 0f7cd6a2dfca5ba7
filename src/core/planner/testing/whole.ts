/**
 * Whether tests of the option space try all of it, which takes minutes (`npm run test:played`), or so
 * much as seconds allow (`npm run test:unit`).
 */
export const isWhole = process.env.OPTION_SPACE === 'whole';
