import { expect, test } from 'vitest';
import { judgeAll } from '../find-all.ts';

const confidences = (text: string, path: string): string =>
  judgeAll(text, path)
    .flatMap((verdict) => (verdict.kind === 'keep' ? [verdict.confidence] : []))
    .join();

/** Two words and two digits. */
const chosen = `${'Pep'}per${'Gol'}den${'02'}`;

test.each([
  ['shop.rb', `request.basic_auth 'shop', '${chosen}'`],
  ['Shop.php', `$client = new Client(['auth' => ['shop', '${chosen}']]);`],
  ['shop.clj', `(client/get url {:basic-auth ["shop" "${chosen}"]})`],
  ['users.sql', `CREATE USER shop WITH PASSWORD '${chosen}';`],
  ['users.sql', `CREATE USER shop IDENTIFIED BY '${chosen}';`],
  ['backup.sh', `mysqldump -u root -p${chosen} orders`],
])('in %s a word with digits is reported where only a password can stand', (path, text) => {
  expect(confidences(text, path)).toBe('medium');
});

test('a list of more than a user and a password is no login', () => {
  expect(confidences(`$r->setOptions(['auth' => ['shop', '${chosen}', 'digest', 'x']]);`, 'Shop.php')).toBe('');
});

test('in tests a word with digits is not reported for where it stands', () => {
  expect(confidences(`request.basic_auth 'shop', '${chosen}'`, 'spec/shop_spec.rb')).toBe('');
});
