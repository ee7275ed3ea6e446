import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rootlyApiToken: Rule = {
  id: 'rootly-api-token',
  name: 'Rootly API token',
  provider: 'rootly',
  kind: 'provider',
  description: 'Reads and changes incidents, schedules and workflows of the team or organization.',
  severity: 'high',
  keywords: ['rootly_'],
  pattern: token`rootly_${loosely(hexadecimal(64))}`,
  references: ['https://docs.rootly.com/api-reference/overview'],
  rotate: {
    steps: 'Revoke the key under Organization settings, API keys, of Rootly, then generate one.',
    url: 'https://rootly.com/account/api_keys',
  },
  examples: [
    sample`| rootly | API key | rootly_${hexadecimal(64)} |`,
    sample`<rootly><token>rootly_${hexadecimal(64)}</token></rootly>`,
  ],
  lookalikes: [
    sample`<rootly><token>rootly_${hexadecimal(63)}</token></rootly>`,
    sample`rootly:\n  token: <insert token>\n`,
  ],
};
