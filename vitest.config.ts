import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** These run the bundle, which is built for them, or look at the repository as a whole. */
const bundleTests = ['test/{cli,scan,action,hook,tooling}/**/*.test.ts'];

const config: ViteUserConfig = defineConfig({
  test: {
    pool: 'forks',
    // Files share a process, and leave its folder and variables as they were: one for each takes half as long again.
    isolate: false,
    setupFiles: ['test/plain-environment.ts', 'test/fixed-seed.ts'],
    // The default leaves a core free, of two that is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A test that takes a second alone may take twenty on a busy machine with two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: bundleTests,
          globalSetup: ['test/compile-kernel.ts'],
        },
      },
      { extends: true, test: { name: 'bundle', include: bundleTests, globalSetup: ['test/build-bundle.ts'] } },
    ],
  },
});

export default config;
