import { expect, test } from 'vitest';
import { judgeAll } from '../find-all.ts';

/** Why a value is kept that somebody made up so that a form takes it. */
const reason = 'as password policies ask';
const reasons = (text: string, path: string): string =>
  judgeAll(text, path)
    .flatMap((verdict) => (verdict.kind === 'keep' ? verdict.reasons : []))
    .join();
const confidences = (text: string, path: string): readonly string[] =>
  judgeAll(text, path).map((verdict) => (verdict.kind === 'keep' ? verdict.confidence : 'rejected'));

/** Words, years and rows of digits, which people put together until a form takes them. */
const asked = `${'Adm'}in_${'2'.repeat(2)}`;

test.each([
  ['src/reset.js', `"password": "${asked}"`],
  ['infra/vm.ts', `adminPassword: "${asked}"`],
  ['deploy.sh', `export MAIL_PASSWORD="${asked}"`],
  ['config.php', `define('DB_PASS', '${asked}');`],
  ['src/Seed.java', `user.setPassword("${asked}");`],
])('in %s a password of four kinds of characters is reported, however ordinary its words', (path, text) => {
  expect(confidences(text, path).join()).toMatch(/^(?:medium|high)$/);
});

const plain = `${'welc'}ome${'123'}`;

test.each([
  'web/.env',
  '.env.production',
  'src/main/resources/application.properties',
  'application-prod.yml',
  'server.ini',
  'docker-compose.yml',
  'compose.dev.yaml',
  'terraform.tfvars',
  'charts/shop/values-prod.yaml',
  'group_vars/all.yml',
  'roles/shop/defaults/main.yml',
  'config/database.yml',
  'Shop.Api/appsettings.Production.json',
])('where programs find their settings, as in %s, a word with digits is reported', (path) => {
  expect(confidences(`DB_PASSWORD=${plain}`, path)).toEqual(['medium']);
  expect(reasons(`DB_PASSWORD=${plain}`, path)).toContain(reason);
});

test('where programs find their settings, even a row of digits is a password, but not in source code nor in tests', () => {
  const text = `spring.datasource.password=${'123'}${'456'}`;
  expect(confidences(text, 'src/main/resources/application.properties')).toEqual(['medium']);
  expect(['src/shop.ts', 'test/application.properties'].flatMap((path) => confidences(text, path))).not.toContain(
    'medium',
  );
});

test.each([`Pass@${'word1'}`, `pass${'word01!'}`])('%s is a password although it says so', (value) => {
  expect(confidences(`ADMIN_PASSWORD=${value}`, 'docker-compose.yml').join()).toMatch(/^(?:medium|high)$/);
});

test.each(['src/login.ts', 'test/.env', 'notes.txt'])('of a word with digits in %s only the weights decide', (path) => {
  expect(reasons(`DB_PASSWORD="${plain}"`, path)).not.toContain(reason);
});

test.each([
  'DB_PASSWORD=changeme123',
  'DB_PASSWORD=your_password_1',
  'DB_PASSWORD=Example_123',
  'DB_PASSWORD=${DB_PASSWORD_1}',
  'DB_PASSWORD_FILE=/run/secrets/db1',
])('%s stands for a password', (text) => {
  expect(
    confidences(text, 'web/.env').filter((confidence) => confidence !== 'rejected' && confidence !== 'low'),
  ).toEqual([]);
});

test('what is to be changed stays doubtful, also behind the name of who changes it', () => {
  expect(confidences('shop_basic_auth_password: "q4q_change_me"', 'roles/shop/defaults/main.yml')).toEqual(['low']);
});

test('settings of Django are read the same way', () => {
  expect(confidences(`DB_PASSWORD = "${plain}"`, 'shop/settings.py')).toEqual(['medium']);
});

test('a word with digits that a setter is given logs in, but not in tests', () => {
  const text = `factory.setPassword("${plain}");`;
  expect(confidences(text, 'src/Queue.java')).toEqual(['medium']);
  expect(confidences(text, 'src/test/java/QueueTest.java')).not.toContain('medium');
});
