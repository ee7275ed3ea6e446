import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, judgeAll, kept } from '../find-all.ts';

const value = grow(sample`${alphanumeric(16)}7`, 13);
const chosen = `${'denv'}er_${'dan'}iel${'88'}`;

test.each([
  ['a command that encodes a pair', `echo -n 'shop:${value}' | base64`],
  ['a pair in bytes of .NET', `[Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes("shop:${value}"))`],
  ['a pair in bytes of Go', `base64.StdEncoding.EncodeToString([]byte("shop:${value}"))`],
  ['a pair that is put together', `'Basic ' + btoa('shop' + ':' + '${value}')`],
  ['a pair in Ruby', `Base64.encode64("shop:${value}")`],
  ['an option of curl in PHP', `curl_setopt($ch, CURLOPT_USERPWD, "shop:${value}");`],
  ['a key of a network', `iwconfig wlan0 key s:${value}`],
  ['a file that a command writes', `rsync --password-file=<(echo ${value}) rsync://shop@acme.io/m .`],
  ['a command of TeX', `\\newcommand{\\dbpassword}{${value}}`],
])('the password is found in %s', (_, text) => {
  expect(findAll(text).flatMap((found) => (found.kind === 'flag' ? [found.value] : []))).toEqual([value]);
});

test.each([
  ['what is typed and a key', `driver.find_element(By.ID, "password").send_keys('${value}' + Keys.RETURN)`],
  ['a token behind the word of a scheme', `f.request :authorization, 'Bearer', '${value}'`],
  ['a password without quotes', `ALTER USER shop IDENTIFIED BY ${value}#2 ACCOUNT UNLOCK;`],
])('the value is kept in %s', (_, text) => {
  expect(kept(text).join()).toContain(value);
});

test.each([
  ['config.php', `define("DB_PASS", "${chosen}");`],
  ['Makefile', `DB_PASS := ${chosen}`],
  ['infra/db.tf', `password = "${chosen}"`],
])('a word with a number is reported where %s keeps a password', (path, text) => {
  expect(
    judgeAll(text, path)
      .flatMap((found) => (found.kind === 'keep' ? [found.confidence] : []))
      .join(),
  ).toMatch(/^(?:medium|high)$/);
});

test.each([1, 2, 3])('what a missing argument %d of a script stands for is kept', (at) => {
  expect(kept(`DB_PASS="\${${at}:-${value}}"`)).toEqual([value]);
});

test.each(['form-control', 'btn-reset-password', 'api-key-input'])('%s is a part of a page', (name) => {
  expect(kept(`password = "${name}"; apiKey = "${name}";`)).toEqual([]);
});

test('a class with a version is no word with a number', () => {
  expect(kept(`ftp.login("shop", "${'Pass'}wordHasherV2")`, 'shop.py')).toEqual([]);
});

test.each([
  ['a text that is printed', (a: string, b: string) => `printf 'root:${a}\\nshop:${b}\\n' | chpasswd`],
  ['a text that is echoed', (a: string, b: string) => `echo -e "root:${a}\\nshop:${b}" | sudo chpasswd`],
  ['a text below', (a: string, b: string) => `chpasswd <<EOF\nroot:${a}\nshop:${b}\nEOF\n`],
])('the passwords of all users are found in %s', (_, text) => {
  const other = grow(sample`${alphanumeric(16)}8`, 14);
  expect(findAll(text(value, other)).flatMap((found) => (found.kind === 'flag' ? [found.value] : []))).toEqual([
    value,
    other,
  ]);
});
