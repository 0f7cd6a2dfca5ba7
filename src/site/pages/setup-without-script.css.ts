import { systems } from '../../core/facts/systems/index.ts';

/**
 * Styles of the setup form for readers without JavaScript: of the buttons that lead to a system's
 * plan, the one of the system that is chosen. Where `:has()` is unknown, all of them are there.
 */
export const GET = () =>
  new Response(
    [
      '@supports selector(:has(*)) {',
      '  .show-plan > button { display: none; }',
      ...systems.map(
        ({ id }) =>
          `  form:has(option[value="${id}"]:checked) button[data-system="${id}"] { display: block; }`,
      ),
      '}',
      '.setup .live, .setup-form > .rest, .probe > :is(label, textarea) { display: none; }',
      '',
    ].join('\n'),
  );
