import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const instatusApiKey: Rule = {
  id: 'instatus-api-key',
  name: 'Instatus API key',
  provider: 'instatus',
  kind: 'context',
  description: 'Changes the status pages, incidents and subscribers of the account.',
  severity: 'high',
  aliases: ['instatus'],
  ...named({
    names: ['api.instatus.com', 'instatus_api', 'instatus_token'],
    value: key,
    words: ['key', 'token', 'api', 'bearer'],
  }),
  references: ['https://instatus.com/help/api'],
  rotate: {
    steps: 'Regenerate the key under Developer settings, then put it in place.',
    url: 'https://dashboard.instatus.com/developer',
  },
  examples: [sample`INSTATUS_API_KEY=${key}`, sample`INSTATUS_TOKEN: ${key}`],
  lookalikes: [sample`INSTATUS_API_KEY=${hexadecimal(31)}`, sample`INSTATUS_API_KEY=your-key`],
};
