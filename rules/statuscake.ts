import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const statuscakeApiKey: Rule = {
  id: 'statuscake-api-key',
  name: 'StatusCake API key',
  provider: 'statuscake',
  kind: 'context',
  description: 'Reads and changes monitors, so it hides that a site is down.',
  severity: 'medium',
  keywords: ['statuscake', 'status_cake', 'status-cake', 'status.cake', 'status cake'],
  pattern: assigned({ names: ['statuscake', 'status cake'], value: sequence(digitWithin(20), base64Url(20, 32)) }),
  references: ['https://developers.statuscake.com/guides/api/authentication/'],
  rotate: {
    steps: 'Delete the key under My account, Manage API keys, of StatusCake, then generate one.',
    url: 'https://app.statuscake.com/User.php',
  },
  examples: [
    sample`statuscake.api.key=${base64Url(20, 32)}`,
    sample`curl https://api.statuscake.com/v1/ -H "Authorization: Bearer ${base64Url(20, 32)}"`,
  ],
  lookalikes: [sample`statuscake.api.key=${base64Url(19)}`, sample`STATUSCAKE_API_KEY=${alphanumeric(12)}`],
};
