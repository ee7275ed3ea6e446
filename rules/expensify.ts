import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(40);

export const expensifyPartnerSecret: Rule = {
  id: 'expensify-partner-secret',
  name: 'Expensify partner user secret',
  provider: 'expensify',
  kind: 'context',
  description: 'Reads and writes expenses and reports of the account through the integration server.',
  severity: 'high',
  ...named({ names: ['expensify', 'partner user'], value: key, words: ['secret'], near: 90 }),
  references: ['https://integrations.expensify.com/Integration-Server/doc/#authentication'],
  rotate: {
    steps: 'Generate new credentials on the page for integrations, which ends the old ones, and put them in place.',
    url: 'https://www.expensify.com/tools/integrations/',
  },
  examples: [
    sample`EXPENSIFY_PARTNER_USER_SECRET=${key}`,
    sample`"credentials": {"partnerUserID": "aa_ops_acme_dev", "partnerUserSecret": "${key}"}`,
  ],
  lookalikes: [
    sample`EXPENSIFY_PARTNER_USER_ID=aa_ops_acme_dev`,
    sample`EXPENSIFY_PARTNER_USER_SECRET=${hexadecimal(32)}`,
  ],
};
