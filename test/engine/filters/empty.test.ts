import { expect, test } from 'vitest';
import { rejectBehindEmpty } from '../../../src/engine/filters/empty.ts';
import { alphanumeric } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { ruleWith } from '../sample-rules.ts';
import { suspectOf } from './suspect-of.ts';

const secret = grow(sample`${alphanumeric(32)}`, 5);
const against = (lead: string, kind: 'context' | 'provider' = 'context'): string | undefined =>
  rejectBehindEmpty(suspectOf(secret, { rule: ruleWith({ kind }), matched: `${lead}${secret}` }));

test.each(['ACME_KEY=\nOTHER_TOKEN=', 'ACME_KEY=""\r\nOTHER_TOKEN="', "acme.key = ''\nb=1\n# c\nother.token = "])(
  "a value below an empty variable of the service is not the service's: %j",
  (lead) => {
    expect(against(lead)).toBe('the variable that names the service is empty');
    expect(against(lead, 'provider')).toBeUndefined();
  },
);

test.each(['ACME_KEY=', 'ACME_ID=7\nACME_TOKEN=', 'acme:\n  token: ', 'acme = {\n  token = "', 'ACME_KEY=\n'])(
  "a value behind a name that is not empty may be the service's: %j",
  (lead) => {
    expect(against(lead)).toBeUndefined();
  },
);
