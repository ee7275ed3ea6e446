import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const dripApiToken: Rule = {
  id: 'drip-api-token',
  name: 'Drip API token',
  provider: 'drip',
  kind: 'context',
  description: 'Reads and changes subscribers and campaigns of the accounts of the user.',
  severity: 'high',
  ...named({
    names: ['drip_api', 'dripapi', 'drip_token', 'getdrip', 'drip::client'],
    value: key,
    words: ['token', 'key'],
  }),
  references: ['https://developer.drip.com/#authentication'],
  rotate: {
    steps: 'Reset the API token in the settings of the user and put the new one in place.',
    url: 'https://www.getdrip.com/user/edit',
  },
  examples: [sample`DRIP_API_KEY=${key}`, sample`Drip::Client.new do |c|\n  c.api_key = "${key}"\nend`],
  lookalikes: [sample`DRIP_API_KEY=${hexadecimal(20)}`, sample`DRIP_ACCOUNT_ID=${digits(7)}`],
};
