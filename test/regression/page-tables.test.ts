import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal, lowerAlphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { scan } from '../../src/scan.ts';

const password = grow(sample`${alphanumeric(10)}`, 2);
const key = grow(sample`${hexadecimal(32)}`, 4);

async function rulesAndSecretsIn(text: string, path: string): Promise<readonly string[]> {
  const { findings } = await scan({ target: { kind: 'text', text, path } });
  return findings.map(({ ruleId, secret }) => `${ruleId} ${secret ?? ''}`);
}

/** Pages count as source code, where a value without quotes is a name. */
test('in a table of a page, the cell beside that of a name holds its value', async () => {
  const rows = [`<td>Password</td><td>${password}</td>`, `<td>API Key</td>\n  <td><code>${key}</code></td>`];
  const text = `<table>\n${rows.map((row) => `<tr>${row}</tr>\n`).join('')}</table>\n`;
  expect(await rulesAndSecretsIn(text, 'site/access.html')).toEqual([
    `generic-password ${password}`,
    `generic-api-key ${key}`,
  ]);
  expect(await rulesAndSecretsIn('<tr><td>Password</td><td>required</td></tr>', 'site/access.html')).toEqual([]);
});

test('a table of AsciiDoc holds a name and its value in a row', async () => {
  const text = `|===\n|User |admin\n|Password |${password}\n|API key |${key}\n|===\n`;
  expect(await rulesAndSecretsIn(text, 'access.adoc')).toEqual([
    `generic-password ${password}`,
    `generic-api-key ${key}`,
  ]);
});

test('a list of codes or of accounts is one finding', async () => {
  const codes = [11, 12, 13, 14].map((seed) => grow(sample`${lowerAlphanumeric(5)}-${lowerAlphanumeric(4)}7`, seed));
  expect(await rulesAndSecretsIn(JSON.stringify({ recovery_codes: codes }), 'me.json')).toEqual([
    `recovery-codes ${codes.join('","')}`,
  ]);
  const passwords = [21, 22, 23, 24].map((seed) => grow(sample`${alphanumeric(11)}`, seed));
  const accounts = passwords.map((each, index) => `ana.${index}@gmail.com:${each}\n`).join('');
  expect(await rulesAndSecretsIn(accounts, 'accounts.txt')).toEqual([`account-list ${passwords[0] ?? ''}`]);
});
