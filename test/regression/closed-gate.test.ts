import { expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { assignmentRule } from '../../src/engine/search/rule-number.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { readKernelBinary } from '../../src/pool/kernel-binary.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { hitsIn } from '../kernel/kernels.ts';

/**
 * The gate was closed on cells behind other marks than white space, on calls behind `or`, on words that are a service's
 * own scheme, on search keys that do more than search, on members between a name and its value, and on passwords with two
 * `@`, which were taken for the start of `@@NAME@@`; the grammar reads all of them.
 */
test.each([
  'password -\n<td>"word1"',
  'password;\n <dd>"word1"',
  '"password",\n<TD>word1',
  'password() or decode("word12")',
  "password())\tor(f('word12'))",
  'Authorization: Acmehub word12 word34',
  "curl -H 'Authorization: Bot word12 word34' https://api.acme.dev",
  'azure_search_key = word12',
  '{"Name": "/shop/password", "Type": "SecureString", "Value": "word12"}',
  `pass${'word'} = "word12@@"`,
  `pass${'word'} = '@@12word'`,
  `pass${'word'} = "word@@word12"`,
])('the gate is open where the grammar reads a value: %j', (text) => {
  const rules = builtinRules();
  const generic = indexesOf(rules).filter((index) => rules.kindOf(index) === 'generic');
  for (const { kernel } of [compileRules(rules, generic, readKernelBinary()), compileRules(rules, generic)]) {
    expect(hitsIn(kernel, Buffer.from(text)).map(({ rule }) => rule)).toContain(assignmentRule);
  }
});
