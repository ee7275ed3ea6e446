import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, kept } from '../find-all.ts';

const [first, second] = [grow(sample`${alphanumeric(18)}`, 31), grow(sample`${alphanumeric(18)}`, 37)];

test.each([
  ['a table in Markdown', `| User | Password |\n| --- | --- |\n| shop | ${first} |\n| bob | ${second} |\n`],
  [
    'a table with code',
    `| User | **Password** | Role |\n|:---|:--:|---|\n| shop | \`${first}\` | admin |\n| bob | \`${second}\` | guest |\n`,
  ],
  [
    'a table without bars at its ends',
    `User | Password | Role\n--- | --- | ---\nshop | ${first} | admin\nbob | ${second} | guest\n`,
  ],
  [
    'a table without bars at its ends whose last column it is',
    `Host | Password\n---|---\ndb1 | ${first}\ndb2 | ${second}\n`,
  ],
  ['a table whose rows have no last bar', `| User | Password |\n| --- | --- |\n| shop | ${first}\n| bob | ${second}\n`],
  ['a list of users', `username,password\nshop,${first}\nbob,${second}\n`],
  [
    'a list with more columns',
    `name,url,username,password,note\r\nacme,https://acme.io,shop,${first},\r\nacme,https://acme.io,bob,${second},old\r\n`,
  ],
  ['a list in quotes', `user,password,mail\n"shop","${first}","shop@acme.io"\n"bob","${second}","bob@acme.io"\n`],
  [
    'a list whose heading is in quotes',
    `"url","username","password"\n"https://acme.io","shop","${first}"\n"https://acme.io","bob","${second}"\n`,
  ],
  ['a list parted by tabs', `name\tpassword\nshop\t${first}\nbob\t${second}\n`],
  [
    'a table that is drawn',
    `+------+-----------+\n| user | password  |\n+------+-----------+\n| shop | ${first} |\n| bob  | ${second} |\n`,
  ],
  ['a table of a test', `    | user | password |\n    | shop | ${first} |\n    | bob  | ${second} |\n`],
  ['keys to a cloud', `Access key ID,Secret access key\nshop1,${first}\nshop2,${second}\n`],
])('what stands in the column of secrets is found in %s', (_, text) => {
  expect(kept(text)).toEqual([first, second]);
});

test('a key may be hexadecimal, unlike what is stored of a password', () => {
  const key = grow(sample`${hexadecimal(32)}`, 5);
  const table = (heading: string): string => `| Service | ${heading} |\n| --- | --- |\n| acme | ${key} |\n`;
  expect(kept(table('API key'))).toEqual([key]);
  expect(kept(table('Password'))).toEqual([]);
  const row = (column: string): string => `INSERT INTO shops (name, ${column}) VALUES ('north', '${key}');`;
  expect(kept(row('api_key'))).toEqual([key]);
  expect(kept(row('password'))).toEqual([]);
});

test.each([
  ['a table without a rule', `| User | Password |\n| shop | ${first} |\n`],
  ['another column', `| Password | User |\n| --- | --- |\n| set below | ${first} |\n`],
  ['a column of tokens of a grammar', `| Kind | Token |\n| --- | --- |\n| name | ${first} |\n`],
  ['a row with fewer cells', `username,password,mail\nshop,${first}\n`],
  ['arguments of a call', `login(username,password,mail);\nshop,${first},x\n`],
  ['digests', `username,password\nshop,${grow(sample`${hexadecimal(32)}`, 5)}\n`],
  [
    'stars and references',
    '| User | Password |\n| --- | --- |\n| shop | ******** |\n| bob | `$DB_PASSWORD` |\n| eve | <password> |\n',
  ],
])('no secret stands in %s', (_, text) => {
  expect(
    findAll(text)
      .filter((found) => found.kind === 'pair' || found.separator === 'bar')
      .map((found) => found.value)
      .filter((found) => kept(text).includes(found)),
  ).toEqual([]);
});

test('rows that do not name their columns have those of the schema above them', () => {
  const schema =
    'CREATE TABLE `users` (\n  `id` int(11) NOT NULL,\n  `password` varchar(255) DEFAULT NULL,\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB;\n';
  expect(kept(`${schema}INSERT INTO \`users\` VALUES (1,'${first}'),(2,'${second}');\n`)).toEqual([first, second]);
  expect(kept(`${schema}COPY users FROM stdin;\n1\t${first}\n2\t${second}\n\\.\n`)).toEqual([first, second]);
  expect(kept(`${schema}INSERT INTO \`shops\` VALUES (1,'${first}');\n`)).toEqual([]);
  expect(kept(`${schema.replace('`id` int(11) NOT NULL,', '')}INSERT INTO users VALUES ('x${first}');`)).toEqual([
    `x${first}`,
  ]);
});

test('a heading below a heading is read by itself, so that a flood of them costs little', () => {
  expect(kept(`shop,password\nbob,password\neve,${first}\n`)).toEqual([first]);
});

test('names of two systems, one beside the other, are no table with a heading', () => {
  const names = 'Shop-User-Password\tVendor.Shop.User-Password\nShop-VSA-17\tVendor.Acme.VSA-17\n';
  expect(kept(names, 'upgrade.txt')).toEqual([]);
  expect(kept(`name\tVendor.Shop.Password\nbob\t${first}\n`, 'users.txt')).toContain(first);
});
