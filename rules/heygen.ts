import type { Rule } from '../src/model/rule.ts';
import { base64, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const heygenApiKey: Rule = {
  id: 'heygen-api-key',
  name: 'HeyGen API key',
  provider: 'heygen',
  kind: 'context',
  description: 'Makes videos at the expense of the account and reads those that are there.',
  severity: 'high',
  ...named({
    names: ['heygen'],
    value: {
      ...sequence(base64(60), '=='),
      source: '(?:sk_V2_[0-9A-Za-z_\\-]{24,80}|(?=[A-Za-z]{0,20}[0-9])[0-9A-Za-z+/]{56,66}={0,2})',
    },
  }),
  references: ['https://docs.heygen.com/docs/api-key'],
  rotate: {
    steps: 'Regenerate the API token in the account settings, then put it in place.',
    url: 'https://app.heygen.com/settings?nav=API',
  },
  examples: [sample`HEYGEN_API_KEY=${base64(60)}==`, sample`heygen:\n  api_key: '${base64(60)}=='`],
  lookalikes: [sample`HEYGEN_API_KEY=${base64(40)}`, sample`HEYGEN_AVATAR_ID=${hexadecimal(32)}`],
};
