import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Plans played on pretended machines, and asked by Ansible: whatever test names these. */
const played = globSync('src/**/*.test.ts', { cwd: import.meta.dirname }).filter((file) =>
  /\b(makeSandbox|whyNot)\(|'ansible-lint'/.test(
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  ),
);

// `--mode whole` tries every case, which takes an hour or more; otherwise a share is tried of what has thousands.
export default defineConfig(({ mode }) => ({
  test: {
    env: {
      // The command line is started a hundred times, and compiled once.
      NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled'),
      OPTION_SPACE: mode === 'whole' ? 'whole' : 'share',
    },
    // Machines that run this may be slow and shared; nothing here measures time.
    testTimeout: 600_000,
    // The usual number leaves a core for watching, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: played,
          // Nearly all is pure: the modules are read once for all files, and not once for each.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'played',
          include: played,
        },
      },
    ],
  },
}));
