import { expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { Scanner } from '../../src/engine/scanner.ts';
import { withoutDeadline } from '../../src/engine/search/deadline.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

const rules = builtinRules();
const generic = indexesOf(rules).filter((index) => rules.kindOf(index) === 'generic');
const scanner = new Scanner(compileRules(rules, generic), withoutDeadline);

const secretsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, seed) => grow(sample`${alphanumeric(32)}`, seed + 3));

function scan(text: string): { readonly found: readonly string[]; readonly told: readonly string[] } {
  const told: string[] = [];
  const found = scanner
    .scan(Buffer.from(text), undefined, { limited: (detail) => told.push(detail) })
    .map(({ secret }) => secret);
  return { found, told };
}

test.each([
  ['a list', (secrets: readonly string[]) => `"api_keys": [\n${secrets.map((each) => `  "${each}"`).join(',\n')}\n]\n`],
  ['a block', (secrets: readonly string[]) => `tokens:\n${secrets.map((each) => `  - ${each}\n`).join('')}\n`],
  [
    'a section',
    (secrets: readonly string[]) => `[tokens]\n${secrets.map((each, index) => `c${index} = ${each}\n`).join('')}`,
  ],
  [
    'a table',
    (secrets: readonly string[]) =>
      `id,mail,api_token,made\n${secrets.map((each, index) => `${index},u${index}@acme.io,${each},2023-01-01\n`).join('')}`,
  ],
  [
    'rows that are inserted',
    (secrets: readonly string[]) =>
      `INSERT INTO users (id, note, api_token) VALUES\n${secrets.map((each, index) => `(${index}, 'a, (b)', '${each}')`).join(',\n')};\n`,
  ],
  [
    'rows that are copied',
    (secrets: readonly string[]) =>
      `COPY public.users (id, name, api_token) FROM stdin;\n${secrets.map((each, index) => `${index}\tbob\t${each}\n`).join('')}\\.\n`,
  ],
])('all of a hundred secrets are found in %s, and of more than are read the scan tells', (_, write) => {
  const secrets = secretsOf(100);
  expect(scan(write(secrets))).toEqual({ found: secrets, told: [] });
  const many = scan(write(secretsOf(300)));
  expect(many.found.length).toBeGreaterThanOrEqual(200);
  expect(many.told).toEqual([expect.stringContaining('a list or a table with more secrets than are read')]);
});

test('a schema may have many columns, and its rows may stand some way below', () => {
  const [secret = '', later = ''] = secretsOf(2);
  const columns = Array.from({ length: 40 }, (_, index) => `  field_${index} varchar(20) DEFAULT NULL,\n`).join('');
  const schema = `CREATE TABLE users (\n  api_token varchar(80) NOT NULL,\n${columns}  PRIMARY KEY (id)\n);\n`;
  const rowOf = (value: string): string => `INSERT INTO users VALUES ('${value}'${",'x'".repeat(40)});\n`;
  const remark = '-- Dumping data\n';
  expect(scan(schema + remark.repeat(20) + rowOf(secret) + remark.repeat(60) + rowOf(later)).found).toEqual([
    secret,
    later,
  ]);
  expect(scan(schema + remark.repeat(400) + rowOf(secret)).found).toEqual([]);
});

test('a long list without secrets is nobody told of', () => {
  const words = "  'IDENTIFIER',\n  'LPAREN',\n".repeat(150);
  expect(scan(`tokens = [\n${words}]\n`)).toEqual({ found: [], told: [] });
});
