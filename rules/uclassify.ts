import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const uclassifyApiKey: Rule = {
  id: 'uclassify-api-key',
  name: 'uClassify API key',
  provider: 'uclassify',
  kind: 'context',
  description: "Classifies texts with, or trains, the account's classifiers.",
  severity: 'low',
  keywords: ['uclassify'],
  pattern: assigned({
    names: ['uclassify'],
    value: sequence(digitWithin(12), alphanumeric(12)),
    words: ['key', 'token', 'secret', 'access', 'private'],
  }),
  references: ['https://www.uclassify.com/docs/restapi'],
  rotate: {
    steps: 'Renew the read or write key on the API keys page of the uClassify account.',
    url: 'https://www.uclassify.com/manage/apikeys',
  },
  examples: [sample`UCLASSIFY_READ_KEY=${alphanumeric(12)}`, sample`uclassify:\n  write_key: ${alphanumeric(12)}\n`],
  lookalikes: [sample`uclassify:\n  write_key: ${alphanumeric(11)}\n`, sample`uclassify_key = "${'a'.repeat(12)}"`],
};
