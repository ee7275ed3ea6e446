import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = { ...hexadecimal(32), source: '(?:ctrk_)?[0-9a-f]{32,46}' };

export const callrailApiKey: Rule = {
  id: 'callrail-api-key',
  name: 'CallRail API key',
  provider: 'callrail',
  kind: 'context',
  description: 'Reads calls, recordings and callers of the companies that the user sees.',
  severity: 'high',
  ...named({ names: ['callrail'], value: key, words: ['key', 'token'] }),
  references: ['https://apidocs.callrail.com/#authentication'],
  rotate: {
    steps: 'Revoke the key in the API settings of the account, create another and put it in place.',
    url: 'https://app.callrail.com/settings/apikeys',
  },
  examples: [sample`CALLRAIL_API_KEY=${key}`, sample`CALLRAIL_API_KEY=ctrk_${hexadecimal(40)}`],
  lookalikes: [sample`CALLRAIL_COMPANY_ID=COM${hexadecimal(32)}`, sample`CALLRAIL_API_KEY=${hexadecimal(20)}`],
};
