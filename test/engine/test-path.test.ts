import { expect, test } from 'vitest';
import { isTestPath } from '../../src/engine/test-path.ts';

test.each(['test/a.ts', 'src/jvmTest/kotlin/A.kt', 'caddytest/a.key', 'pkg/e2e/fixtures/a.yml', 'docs_src/a.py', 'guides/start.md', 'lib/shop_test.go', 'src/ShopTests.cs', 'README.md', 'a/CHANGELOG.md', 'src/notes.adoc'])('%s is a test, an example or documentation', (path) => {
  expect(isTestPath(path)).toBe(true);
});

test.each(['src/latest/a.ts', 'contest/a.py', 'attest/main.go', 'src/protest/a.ts', 'config/production.yml', 'lib/testimony.rb', 'greatest/a.c'])('%s is none', (path) => {
  expect(isTestPath(path)).toBe(false);
});
