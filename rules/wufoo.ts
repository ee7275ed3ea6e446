import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(
  upperAlphanumeric(4),
  '-',
  upperAlphanumeric(4),
  '-',
  upperAlphanumeric(4),
  '-',
  upperAlphanumeric(4),
);

export const wufooApiKey: Rule = {
  id: 'wufoo-api-key',
  name: 'Wufoo API key',
  provider: 'wufoo',
  kind: 'context',
  description: 'Reads forms of the user and what people filled in.',
  severity: 'high',
  ...named({ names: ['wufoo'], value: key, words: ['key', 'token'] }),
  references: ['https://wufoo.github.io/docs/#authentication'],
  rotate: {
    steps: 'Reset the API key on the page with the code of a form, and put the new one in place.',
    url: 'https://help.surveymonkey.com/en/wufoo/integrations/wufoo-api/',
  },
  examples: [sample`WUFOO_API_KEY=${key}`, sample`wufooApiKey = '${key}'`],
  lookalikes: [sample`WUFOO_API_KEY=${'AOI6'}-LFKL-VM1Q`, sample`WUFOO_FORM_HASH=${lowerAlphanumeric(14)}`],
};
