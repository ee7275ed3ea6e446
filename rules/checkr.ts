import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(40);

export const checkrApiKey: Rule = {
  id: 'checkr-api-key',
  name: 'Checkr API key',
  provider: 'checkr',
  kind: 'context',
  description: 'Orders background checks and reads their reports, with social security numbers.',
  severity: 'critical',
  ...named({ names: ['checkr'], value: key, words: ['key', 'secret', 'token'] }),
  references: ['https://docs.checkr.com/#section/Authentication'],
  rotate: {
    steps: 'Delete the key in the developer settings of the account, create another and look through recent reports.',
    url: 'https://dashboard.checkr.com/account/developer',
  },
  examples: [sample`CHECKR_API_KEY=${key}`, sample`Checkr.api_key = '${key}'`],
  lookalikes: [sample`CHECKR_API_KEY=${hexadecimal(32)}`, sample`CHECKR_CANDIDATE=${hexadecimal(24)}`],
};
