import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = characterSet('0-9a-hjkmnp-tv-z', '0123456789abcdefghjkmnpqrstvwxyz', 45);

export const stackAuthSecretServerKey: Rule = {
  id: 'stack-auth-secret-server-key',
  name: 'Stack Auth secret server key',
  provider: 'stack-auth',
  kind: 'provider',
  description: 'Reads and changes all users, teams and sessions of the project.',
  severity: 'critical',
  keywords: ['ssk_'],
  pattern: token`ssk_${key}`,
  references: ['https://docs.stack-auth.com/docs/getting-started/setup'],
  rotate: {
    steps:
      'Create another set of project keys, put it in place, revoke the old one, then look through users and teams.',
    url: 'https://app.stack-auth.com/projects',
  },
  examples: [sample`STACK_SECRET_SERVER_KEY=ssk_${key}`, sample`secretServerKey: "ssk_${key}",`],
  lookalikes: [
    sample`NEXT_PUBLIC_STACK_PUBLISHABLE_CLIENT_KEY=pck_${key}`,
    sample`STACK_SECRET_SERVER_KEY=ssk_${alphanumeric(20)}`,
  ],
};
