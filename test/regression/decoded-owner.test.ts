import { expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { Scanner } from '../../src/engine/scanner.ts';
import { withoutDeadline } from '../../src/engine/search/deadline.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

/**
 * A key of Django with an entity in it is found by its own rule once the entity is decoded, and as it stands by the
 * generic one. Whether the place is about Django was looked up in the decoded text at the place that it has in the other,
 * and the scan ended with a RangeError.
 */
test('a value that two rules find, one of them decoded, is one finding', () => {
  const rules = builtinRules();
  const scanner = new Scanner(compileRules(rules, indexesOf(rules)), withoutDeadline);
  const [head = '', tail = ''] = [4, 5].map((seed) => grow(sample`${alphanumeric(23)}`, seed).toLowerCase());
  const page = `${'<p>The settings of a project.</p>\n'.repeat(90)}SECRET_KEY = '${head}&amp;${tail}(+!'\n`;
  expect(scanner.scan(Buffer.from(page), 'docs/settings.html')).toHaveLength(1);
});
