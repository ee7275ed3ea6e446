import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const overloopApiKey: Rule = {
  id: 'overloop-api-key',
  name: 'Overloop API key',
  provider: 'overloop',
  kind: 'context',
  description: "Reads prospects and starts campaigns in the account's name.",
  severity: 'medium',
  keywords: ['overloop'],
  pattern: assigned({ names: ['overloop'], value: sequence(digitWithin(50), base64Url(50)) }),
  references: ['https://apidoc.overloop.com/'],
  rotate: { steps: 'Reset the key under Settings, API, of Overloop.', url: 'https://app.overloop.com/' },
  examples: [
    sample`overloop:\n  api_key: ${base64Url(50)}\n`,
    sample`curl https://api.overloop.com/public/v1/ -H "Authorization: ${base64Url(50)}"`,
  ],
  lookalikes: [sample`overloop:\n  api_key: ${base64Url(49)}\n`, sample`overloopApiKey = process.env.OVERLOOP_API_KEY`],
};
