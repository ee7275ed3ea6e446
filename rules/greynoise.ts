import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const greynoiseApiKey: Rule = {
  id: 'greynoise-api-key',
  name: 'GreyNoise API key',
  provider: 'greynoise',
  kind: 'context',
  description: "Queries the data of the owner's plan.",
  severity: 'medium',
  ...named({
    names: ['greynoise'],
    value: sequence(digitWithin(64), alphanumeric(64)),
    words: ['key', 'token', 'api'],
  }),
  references: ['https://docs.greynoise.io/docs/using-the-greynoise-api'],
  rotate: {
    steps: 'Regenerate the API key on the account page, which ends the old one.',
    url: 'https://viz.greynoise.io/account/api-key',
  },
  examples: [sample`GREYNOISE_API_KEY=${alphanumeric(64)}`, sample`greynoise:\n  api_key: ${alphanumeric(64)}\n`],
  lookalikes: [sample`GREYNOISE_API_KEY=${alphanumeric(60)}`, sample`GREYNOISE_API_KEY=your_greynoise_api_key`],
};
