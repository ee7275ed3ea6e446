import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.wiz.io/docs/service-accounts-settings';
const secret = alphanumeric(64);
const clientId: Companion = {
  name: 'client id',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-z]{52,53})(?![0-9A-Za-z])/,
  withinLines: 5,
  isRequired: false,
};

export const wizClientSecret: Rule = {
  id: 'wiz-client-secret',
  name: 'Wiz service account secret',
  provider: 'wiz',
  kind: 'context',
  description: 'With the client id it reads the risks of the whole cloud, and changes what its scopes allow.',
  severity: 'critical',
  ...named({ names: ['wiz'], value: sequence(secret, digitInLast(64)), words: ['secret', 'token', 'key'], near: 90 }),
  companions: [clientId],
  references: [docs],
  rotate: {
    steps:
      'Rotate the secret of the service account (or delete the account), look at the audit log, then put the new one in place.',
    url: 'https://app.wiz.io/settings/service-accounts',
  },
  examples: [
    sample`WIZ_CLIENT_ID=${lowerAlphanumeric(53)}\nWIZ_CLIENT_SECRET=${secret}`,
    sample`wizcli auth --id ${lowerAlphanumeric(53)} --secret ${secret}`,
    sample`wiz:\n  clientSecret: "${secret}"`,
  ],
  lookalikes: [sample`WIZ_CLIENT_SECRET=${alphanumeric(63)}`, sample`WIZ_CLIENT_SECRET=${'x'.repeat(64)}`],
};
