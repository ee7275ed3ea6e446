import type { Rule } from '../src/model/rule.ts';
import { named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const wolframAlphaAppId: Rule = {
  id: 'wolfram-alpha-app-id',
  name: 'Wolfram|Alpha AppID',
  provider: 'wolfram',
  kind: 'context',
  description: "Asks questions on the owner's limit.",
  severity: 'low',
  ...named({
    names: ['wolfram', 'wolfram alpha', 'appid', 'app id'],
    value: sequence(upperAlphanumeric(6), '-', upperAlphanumeric(10)),
    words: ['wolframalpha.com', 'appid', 'app_id', 'app id', 'key', 'api', 'client('],
  }),
  references: ['https://products.wolframalpha.com/api/documentation'],
  rotate: {
    steps: 'Delete the AppID in the developer portal, then get one.',
    url: 'https://developer.wolframalpha.com/access',
  },
  examples: [
    sample`WOLFRAM_ALPHA_APPID=${upperAlphanumeric(6)}-${upperAlphanumeric(10)}`,
    sample`https://api.wolframalpha.com/v2/query?appid=${upperAlphanumeric(6)}-${upperAlphanumeric(10)}&input=pi`,
  ],
  lookalikes: [
    sample`WOLFRAM_ALPHA_APPID=${upperAlphanumeric(6)}-${upperAlphanumeric(9)}`,
    sample`WOLFRAM_ALPHA_APPID=XXXXXX-XXXXXXXXXX`,
  ],
};
