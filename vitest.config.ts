import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Machines that run this may be slow and shared; nothing here measures time.
    testTimeout: 300_000,
    // The usual number leaves a core for watching, which on two cores is half of them.
    maxWorkers: '100%',
  },
});
