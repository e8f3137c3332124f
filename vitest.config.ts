import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{rules,src,scripts}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
        },
      },
      { test: { name: 'build', include: ['test/build/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'canary',
          include: ['test/canary/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // The files of one worker share their browsers: test/e2e/shared-browser.ts.
          isolate: false,
          // Browsers wait more than they work: two at a time take two thirds of the time.
          maxWorkers: 2,
        },
      },
    ],
  },
});
