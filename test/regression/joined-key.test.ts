import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { checkPem } from '../../src/engine/proof/structures/pem.ts';
import { Scanner } from '../../src/engine/scanner.ts';
import { withoutDeadline } from '../../src/engine/search/deadline.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { scan } from '../../src/scan.ts';

const rules = builtinRules();
const scanner = new Scanner(compileRules(rules, indexesOf(rules)), withoutDeadline);
const foundIn = (text: string): readonly string[] =>
  scanner.scan(Buffer.from(text), 'src/Pay.java').map(({ rule }) => rules.entry(rule).id);
const lines =
  generateKeyPairSync('rsa', { modulusLength: 1024 })
    .privateKey.export({ type: 'pkcs8', format: 'der' })
    .toString('base64')
    .match(/.{1,64}/g) ?? [];

/** Only keys in one piece were found without the lines of PEM, and source code breaks them. */
test.each(['" +\n        "', "'\n    . '"])('a key in base64 that source code joins with %j is one', (joint) => {
  const quote = joint.charAt(0);
  expect(foundIn(`String privateKey = ${quote}${lines.join(joint)}${quote};`)).toEqual(['private-key-der']);
});

test('a key between the lines of PEM is found once, however deep its lines stand', () => {
  const all = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'];
  expect(foundIn(`String privateKey = ${all.map((line) => `"${line}\\n"`).join(` +\n${' '.repeat(30)}`)};`)).toEqual([
    'private-key-pem',
  ]);
});

/** A line length of the program's, so that a line of the key and a text of the program end at different places. */
test('a key whose texts are cut anywhere is found', () => {
  const all = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'];
  const pieces = all.join('\\n').match(/.{1,53}/g) ?? [];
  for (const joint of ['"\n            "', '" +\n    "', '"\n    + "'])
    expect(foundIn(`private_key = ("${pieces.join(joint)}")`)).toEqual(['private-key-pem']);
});

const time = '2024-05-06T07:08:09.0123456Z ';

test('a key is the same one in a patch, a log, and strings joined by names of line ends', async () => {
  const all = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'];
  const text = [
    all.join('\n'),
    all.map((line) => `+${line}`).join('\n'),
    all.map((line) => `-${line}`).join('\n'),
    all.map((line) => time + line).join('\n'),
    `$key = '${all.join("'.PHP_EOL.'")}';`,
    `$key = '${all.join("' . PHP_EOL\n       . '")}';`,
    `var key = "${all.join('" + Environment.NewLine\n    + "')}";`,
    `key = "${all.join('" & vbCrLf & _\n    "')}"`,
    `var key = "${all.join('" + Environment.NewLine +\n    "')}";`,
  ].join('\n\n');
  const { findings } = await scan({ target: { kind: 'text', text } });
  expect(findings.map(({ occurrences }) => occurrences.length)).toEqual([9]);
  expect(findings[0]?.confidence).toBe('certain');
});

test.each(['+', '-', time])('a key whose lines all begin with %j parses', (start) => {
  const all = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'];
  expect(checkPem(all.join(`\n${start}`)).kind).toBe('proven');
});
