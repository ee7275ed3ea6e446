import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.mastercard.com/open-finance-us/documentation/onboarding/';

export const finicityAppKey: Rule = {
  id: 'finicity-app-key',
  name: 'Finicity app key or token',
  provider: 'finicity',
  kind: 'context',
  description: "Reaches bank accounts and transactions that consumers linked to the partner's application.",
  severity: 'high',
  keywords: ['finicity'],
  pattern: assigned({ names: ['finicity'], value: hexadecimal(32) }),
  references: [docs],
  rotate: {
    steps:
      'Renew the app key in the Mastercard Data Connect developer portal; tokens made from it end by themselves after two hours.',
    url: 'https://developer.mastercard.com/open-finance-us/documentation/',
  },
  examples: [
    sample`ENV FINICITY_KEY=${hexadecimal(32)}`,
    sample`curl -H "Finicity-App-Key: ${hexadecimal(32)}" https://api.finicity.com/aggregation/v2/partners/authentication`,
  ],
  lookalikes: [sample`ENV FINICITY_KEY=${hexadecimal(31)}`, sample`"finicity": {"apiKey": "${'0'.repeat(32)}"}`],
};

export const finicityPartnerSecret: Rule = {
  id: 'finicity-partner-secret',
  name: 'Finicity partner secret',
  provider: 'finicity',
  kind: 'context',
  description: 'Gets access tokens as the partner, and with them bank accounts and transactions of its consumers.',
  severity: 'critical',
  keywords: ['finicity'],
  pattern: assigned({ names: ['finicity'], value: sequence(digitWithin(20), alphanumeric(20)) }),
  references: [docs],
  rotate: {
    steps:
      'Change the secret with PUT /aggregation/v2/partners/authentication or in the developer portal, then deploy the new one.',
    url: 'https://developer.mastercard.com/open-finance-us/documentation/',
  },
  examples: [
    sample`finicity_partner_secret: ${alphanumeric(20)}`,
    sample`<finicity><partnerSecret>${alphanumeric(20)}</partnerSecret></finicity>`,
  ],
  lookalikes: [
    sample`finicity_partner_secret: ${alphanumeric(19)}`,
    sample`"finicity": {"apiKey": "${'0'.repeat(20)}"}`,
  ],
};
