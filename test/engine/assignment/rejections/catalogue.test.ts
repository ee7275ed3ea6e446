import { expect, test } from 'vitest';
import { alphanumeric, base64, digits, hexadecimal } from '../../../../src/rule/pattern.ts';
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
  ['an entry of a store', 'shop.db', `name:table.0,key:${hex(8)},val:${hex(9).slice(1)}`, 'a database keeps'],
  [
    'a key of a font',
    'font.css',
    `  src: url(font?kit=6xK1dSBY&skey=${hex(16)}&v=v22) format('woff');`,
    'which font a page loads',
  ],
  ['a variable of a style sheet', 'colours.js', "token: 'var(--shop-color-grey-50)',", 'a style sheet'],
  [
    'a part that a browser adds',
    'shop.css',
    'input[type=password]::-ms-clear,textarea::-ms-clear,select::-ms-clear{}',
    'a browser adds',
  ],
  ['a member of what is filled in', 'shop.py', `AWS_SECRET_KEY='{creds["aws_secret_access_key"]}',`, 'filled in'],
  ['a text of Velocity', 'setup.vm', `passwordLabel.textContent = '$l10n.get("install.simple.info")';`, 'filled in'],
  [
    'a variable that Compose reads later',
    'db.yml',
    'test: "exit | mariadb -u root --password=$$ROOT_PASSWORD"',
    'filled in',
  ],
  ['a standard', 'config.go', 'casemappingToken = "rfc1459-strict"', 'a standard'],
  ['a parameter of OAuth', 'Shop.java', 'String TOKEN_SECRET = "oauth_token_secret";', 'a parameter of OAuth'],
  ['an entry of a setup project', 'Shop.vdproj', `"OwnerKey" = "8:_${hex(32).toUpperCase()}"`, 'a setup project'],
  ['a file of data', 'shop.json', '"product_key": "Z14Z0104T_z14z0104t_shf.fits"', 'a file of data'],
  ['what a filter lets pass', 'sky.html', "x['_meta_bandpass']='4.4-8.5 EHz'", 'lets pass'],
  ['a word to replace', '.env', 'APP_SECRET=EDITME', 'a placeholder'],
  ['a word again and again', 'auth.rst', 'jwt-secret = "reallyreallyreallyverysafe"', 'over and over'],
  ['a key to verify with', 'home.yaml', `verify_key: "${grow(sample`${base64(43)}`, 5)}"`, 'a public key'],
  [
    'the translation of a text',
    'texts.js',
    `x={"Passphrase":"o expresie de acces","Old passphrase (if any)":"x","Passphrase changed":"ok"}`,
    'text for people',
  ],
  [
    'an address without a password',
    'shop.py',
    'credentials="mysql+pymysql://reader@mysql-shop-public.acme.org:4497/Shop"',
    'without a password',
  ],
  [
    'how a country numbers its telephones',
    'metadata.js',
    '{"PW":["680","01[12]","(?:[24-8]\\d\\d|345)\\d{4}"]}',
    'a country',
  ],
  ['a way to sign in', 'README.adoc', '| MQ | username/password | Redis6ACL', 'how to sign in'],
  ['a contract', 'prove.sh', 'certoraRun Vault.sol --link Vault:shopToken=DummyERC20Token1', 'a contract is called'],
  ['who may become root', 'vars.yml', 'security_sudoers_passworded: deployer', ''],
  ['how long a server waits', 'auth.conf', 'auth_failure_delay = 0secs', 'delay'],
  ['which key signs', 'Makefile', `KEY_IDENT = ${hex(40).toUpperCase()}`, 'ident'],
])('%s is no secret', (_, path, line, reason) => {
  expect(kept(line, path)).toEqual([]);
  expect(reasonsAgainst(line, path).join('\n')).toContain(reason);
});

test('what only resembles it is kept', () => {
  expect(kept(`"shop.db.password": "${password}"`, 'shop.json')).toEqual([password]);
  expect(kept(`key: ${hex(32)}`, '.github/workflows/shop.yml')).toEqual([hex(32)]);
  expect(kept(`DBPW: ${password}`, 'shop.yml')).toEqual([password]);
});
