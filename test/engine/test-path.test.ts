import { expect, test } from 'vitest';
import { isTestPath } from '../../src/engine/test-path.ts';

test.each(['test/a.ts', 'src/jvmTest/kotlin/A.kt', 'caddytest/a.key', 'pkg/e2e/fixtures/a.yml', 'docs_src/a.py', 'guides/start.md', 'lib/shop_test.go', 'src/ShopTests.cs', 'src/ShopTest.java', 'README.md', 'a/CHANGELOG.md', 'src/notes.adoc', 't/unit/keys.py', 't/t0300-shop.sh', 'benchmarks/shop.json', 'cypress/compose.yml', 'playwright/.env', 'fuzzing/corpora/a.json', 'src/__snapshots__/a.json', 'client/.snapshots/a.json', 'vignettes/login.Rmd', 'cookbook/jwe.mjs', 'MANUAL.html', 'man/shop-faq.7', 'man/de/man1/shop.1', 'openapi/fixtures3.json', 'phpunit.xml', 'internal/testresources/key.pem', 'src/ShopMock.php', 'src/site/resources/a.json', 'ipatests/azure/run.sh', 'src/shop.testclasses.abap', 'features/login.feature', 'features/step_definitions/login.rb', 'charts/shop/ci/tls-values.yaml'])('%s is a test, an example or documentation', (path) => {
  expect(isTestPath(path)).toBe(true);
});

test.each(['src/latest/a.ts', 'contest/a.py', 'attest/main.go', 'src/protest/a.ts', 'config/production.yml', 'lib/testimony.rb', 'greatest/a.c', 'src/t.go', 'lib/cart/a.py', 'backup/snapshots/a.yml', 'src/latest.json', 'android/keystore-minetest.jks', 'src/features/login/api.ts', 'ci/deploy.yaml', 'cookbooks/web/recipes/default.rb', 'manually.py', 'src/site.css', 'requests/a.py', 'src/contests/a.go'])('%s is none', (path) => {
  expect(isTestPath(path)).toBe(false);
});
