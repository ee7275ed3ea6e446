import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** These run the bundle, which is built for them, or look at the repository as a whole. */
const bundleTests = ['test/{cli,scan,action,hook,tooling}/**/*.test.ts'];
/** These change the folder or the variables of their process. */
const sourceTests = ['test/sources/**/*.test.ts'];

const config: ViteUserConfig = defineConfig({
  test: {
    pool: 'forks',
    setupFiles: ['test/plain-environment.ts', 'test/fixed-seed.ts'],
    // The default leaves a core free, of two that is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A test that takes a second alone may take twenty on a busy machine with two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    projects: [
      // Pure tests share a process: starting one for each file would take five times as long.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...sourceTests, ...bundleTests],
          isolate: false,
          globalSetup: ['test/compile-kernel.ts'],
        },
      },
      { extends: true, test: { name: 'sources', include: sourceTests } },
      { extends: true, test: { name: 'bundle', include: bundleTests, globalSetup: ['test/build-bundle.ts'] } },
    ],
  },
});

export default config;
