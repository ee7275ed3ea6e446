import type { Rule } from '../src/model/rule.ts';
import { base64, named, oneOf, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = sequence(oneOf('prod_', 'sand_'), base64(40, 64), optional('='));

export const easyshipAccessToken: Rule = {
  id: 'easyship-access-token',
  name: 'Easyship access token',
  provider: 'easyship',
  kind: 'context',
  description: 'Creates shipments, buys labels and reads orders and addresses.',
  severity: 'high',
  ...named({ names: ['easyship'], value: token }),
  references: ['https://developers.easyship.com/reference/authentication-1'],
  rotate: {
    steps: 'Make a new token for the integration under Connect, then delete the old one.',
    url: 'https://app.easyship.com/connect',
  },
  examples: [
    sample`EASYSHIP_ACCESS_TOKEN=${token}`,
    sample`curl https://public-api.easyship.com/2024-09/account -H 'Authorization: Bearer ${token}'`,
  ],
  lookalikes: [
    sample`EASYSHIP_ACCESS_TOKEN=${sequence(oneOf('prod_', 'sand_'), base64(30))}`,
    sample`EASYSHIP_TOKEN=your-token`,
  ],
};
