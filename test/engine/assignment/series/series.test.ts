import { expect, test } from 'vitest';
import { candidatesAt } from '../../../../src/engine/assignment/candidates.ts';
import { newReading } from '../../../../src/engine/assignment/reading.ts';
import { alphanumeric, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, kept } from '../find-all.ts';

const [a = '', b = '', c = ''] = [3, 5, 7].map((seed) => grow(sample`${alphanumeric(32)}`, seed));

test.each([
  ['a list over several lines', `"unseal_keys_b64": [\n  "${a}",\n  "${b}",\n  "${c}"\n],\n`],
  ['a list with comments', `TOKENS = [\n  "${a}",  # ci\n  # retired\n  "${b}",\n  '${c}',\n]\n`],
  ['a list that several rows hold', `apiKeys = ["${a}", "${b}",\n  "${c}"];\n`],
  ['a typed list', `export const apiKeys: string[] = [\n  '${a}',\n  '${b}',\n  '${c}',\n];\n`],
  ['a list of Go', `var apiKeys = []string{\n\t"${a}",\n\t"${b}",\n\t"${c}",\n}\n`],
  ['a list of Rust', `const API_KEYS: [&str; 3] = [\n    "${a}",\n    "${b}",\n    "${c}",\n];\n`],
  ['an array of Java', `String[] API_KEYS = {\n  "${a}",\n  "${b}",\n  "${c}"\n};\n`],
  ['an array of C#', `string[] ApiTokens = new[]\n{\n    "${a}",\n    "${b}",\n    "${c}",\n};\n`],
  ['a call that makes a list', `val apiKeys = listOf(\n    "${a}",\n    "${b}",\n    "${c}",\n)\n`],
  ['a set', `tokens = new Set(["${a}", "${b}", "${c}"]);\n`],
  ['words of Ruby', `API_KEYS = %w[\n  ${a}\n  ${b}\n  ${c}\n].freeze\n`],
  ['an array of a shell', `TOKENS=(\n  "${a}"\n  "${b}"\n  "${c}"\n)\n`],
  ['a list of YAML', `api_keys:\n  - ${a}\n  - "${b}"\n  # old\n  - ${c}\nport: 80\n`],
  ['a list in a document', `API keys:\n\n- ${a}\n- ${b}\n- \`${c}\`\n`],
  ['lists in a map of YAML', `secrets:\n  system:\n    - ${a}\n    - ${b}\n  cookie:\n    - ${c}\nport: 80\n`],
  ['a flow of YAML', `tokens: [${a}, '${b}', ${c}]\n`],
  ['a map of YAML', `tokens:\n  ci: ${a}\n  prod: "${b}"\n  staging: ${c}\nlog: info\n`],
  ['a map of JSON', `"tokens": {\n  "ci": "${a}",\n  "prod": "${b}",\n  "staging": "${c}"\n}\n`],
  ['a map on one line', `tokens: {ci: "${a}", prod: "${b}", old: "${c}"}\n`],
  ['a map of Terraform', `api_tokens = {\n  grafana = "${a}"\n  vault   = "${b}"\n  ci = "${c}"\n}\n`],
  ['a map of Ruby', `TOKENS = {\n  'ci' => '${a}',\n  prod: '${b}',\n  "old": '${c}',\n}\n`],
  ['a map of Java', `tokens = Map.of(\n  "ci", "${a}",\n  "prod", "${b}",\n  "old", "${c}");\n`],
  ['elements with names', `"tokens": [{"name": "ci", "value": "${a}"}, {"value": "${b}"}, {"value": "${c}"}]\n`],
  ['a section', `[tokens]\nci = "${a}"\nprod = ${b}\nold = '${c}'\n\n[server]\nname = ${a}x\n`],
  ['one setting', `API_KEYS=${a},${b},${c}\n`],
  ['one quoted setting', `API_KEYS="${a} ${b} ${c}"\n`],
  ['one setting with names', `API_KEYS=ci:${a},prod:${b},old:${c}\n`],
  ['indexes', `tokens["ci"] = "${a}"\ntokens["prod"] = "${b}"\ntokens['old'] = '${c}'\n`],
  [
    'a property list',
    `<key>APIKeys</key>\n<array>\n  <string>${a}</string>\n  <string>${b}</string>\n  <string>${c}</string>\n</array>\n`,
  ],
  [
    'an array of Android',
    `<string-array name="api_keys">\n  <item>${a}</item>\n  <item>${b}</item>\n  <item>${c}</item>\n</string-array>\n`,
  ],
  ['rows of names and values', `name,value\nAPI_TOKEN,${a}\nDEPLOY_TOKEN,"${b}"\nSHOP_TOKEN,${c}\n`],
])('every secret is found in %s', (_, text) => {
  expect(kept(text)).toEqual([a, b, c]);
});

test.each([
  ['the members that describe it', `"tokens": {\n  "type": "${a}",\n  "url": "${b}",\n  "keyId": "${c}"\n}\n`],
  ['a map whose name is in the singular', `"token": {\n  "algorithm": "${a}",\n  "ci": "${b}"\n}\n`],
  ['what goes on with a text', `key_parts = {\n  "url": "https://acme.io/"\n  "${a}/"\n  "${b}",\n}\n`],
  [
    'ids of keys',
    `Keys: []string{"${grow(sample`${hexadecimal(16)}`, 5)}", "${grow(sample`${hexadecimal(40)}`, 7)}"},\n`,
  ],
  ['names of secrets', 'secrets:\n  - shop-tls2\n  - registry-credentials-7\n'],
  ['passwords that nobody should choose', 'COMMON_PASSWORDS = [\n  "letmein12",\n  "trustno1",\n  "sunshine",\n]\n'],
  ['rows below the block', `tokens:\n  - none\nhash: ${a}\nother:\n  - ${b}\n`],
])('nothing is kept of a list of %s', (_, text) => {
  expect(kept(text)).toEqual([]);
});

test.each([
  ['a block', `tokens:\n  - ${a}\n  - ${b}`],
  ['a section', `[tokens]\nci = ${a}\nprod = ${b}`],
  ['a table', `user,api_token\nci,${a}\nprod,${b}`],
])('the last line of %s needs no line end', (_, text) => {
  expect(kept(text)).toEqual([a, b]);
});

test('a value further down is judged as the first is', () => {
  const found = findAll(`tokens = [\n  "${a}",\n  "${b}"\n]\n`).map(({ kind, position, wrapper }) => ({
    kind,
    position,
    wrapper,
  }));
  expect(found).toHaveLength(2);
  expect(found[1]).toEqual(found[0]);
});

test('a member whose own name tells of a secret is found once', () => {
  expect(kept(`"tokens": {\n  "ci": "${a}",\n  "api_token": "${b}"\n}\n`).toSorted()).toEqual([a, b].toSorted());
});

test('a list that the window cuts says so, and one with too many values, too', () => {
  const list = (count: number, end: string): string =>
    `tokens = [\n${Array.from({ length: count }, (_, seed) => `  "${grow(sample`${alphanumeric(32)}`, seed)}",\n`).join('')}${end}`;
  const read = (text: string): object => {
    const reading = newReading();
    return { count: candidatesAt(text, 0, 'token', reading).length, isCut: reading.isCut, isLong: reading.isLong };
  };
  expect(read(list(9, ']\n'))).toEqual({ count: 9, isCut: false, isLong: false });
  expect(read(list(9, ''))).toEqual({ count: 9, isCut: true, isLong: false });
  expect(read(list(300, ']\n'))).toEqual({ count: 200, isCut: false, isLong: true });
});
