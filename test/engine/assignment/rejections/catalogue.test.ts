import { expect, test } from 'vitest';
import { alphanumeric, digits, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const password = grow(sample`${alphanumeric(14)}`, 8);
const number = grow(sample`${digits(7)}`, 9);

test.each([
  ['a host of a host', 'names.json', `"ads.shoppass.example.org": "${hex(8)}-x7.cname.acme.net",`, 'a host'],
  ['a gene', 'enzyme.txt', '            KPW: ACM30_07950', 'a gene'],
  ['what an editor colours', 'keywords.txt', 'kKeyStr\tLITERAL1\nkAcm29ac1Str\tLITERAL1', 'a keyword'],
  [
    'the key of a cache',
    '.github/actions/shop/action.yml',
    `    path: shop.apk\n    key: shopping-apk-${number}`,
    'a cache',
  ],
  ['a part of credentials', 'test_shop.py', 'assert credentials.database == "shopx.duckdb"', 'no secret'],
  [
    'an address without a password',
    'shop.py',
    'credentials="mysql+pymysql://reader@mysql-shop-public.acme.org:4497/Shop"',
    'without a password',
  ],
])('%s is no secret', (_, path, line, reason) => {
  expect(kept(line, path)).toEqual([]);
  expect(reasonsAgainst(line, path).join('\n')).toContain(reason);
});

test('what only resembles it is kept', () => {
  expect(kept(`"shop.db.password": "${password}"`, 'shop.json')).toEqual([password]);
  expect(kept(`key: ${hex(32)}`, '.github/workflows/shop.yml')).toEqual([hex(32)]);
  expect(kept(`DBPW: ${password}`, 'shop.yml')).toEqual([password]);
});
