import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Machines that run this may be slow and shared; nothing here measures time.
    testTimeout: 300_000,
  },
});
