import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.impala.travel/';

export const impalaApiKey: Rule = {
  id: 'impala-api-key',
  name: 'Impala hotel API key',
  provider: 'impala',
  kind: 'context',
  description: "Searched and booked hotels in the account's name; the booking API has closed.",
  severity: 'medium',
  keywords: ['getimpala', 'impalahotel', 'impala_hotel', 'impala-hotel', 'impala.hotel', 'impala hotel', 'impala'],
  pattern: assigned({
    names: ['getimpala', 'impala hotel', 'impala'],
    value: sequence(digitWithin(46), alphanumeric(46)),
    words: ['api_key', 'api-key', 'apikey', 'api key', 'token'],
  }),
  references: [docs],
  rotate: { steps: "Ask Impala's support to delete the key, and remove the value.", url: docs },
  examples: [
    sample`IMPALA_API_KEY=${alphanumeric(46)}`,
    sample`curl https://api.getimpala.com/v1 -H "x-api-key: ${alphanumeric(46)}"`,
  ],
  lookalikes: [sample`IMPALA_API_KEY=${alphanumeric(45)}`, sample`getimpala_key = "${'a'.repeat(46)}"`],
};
