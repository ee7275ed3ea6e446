import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const signaturitAccessToken: Rule = {
  id: 'signaturit-access-token',
  name: 'Signaturit access token',
  provider: 'signaturit',
  kind: 'context',
  description: "Sends signature requests in the account's name and reads the signed documents.",
  severity: 'critical',
  keywords: ['signaturit'],
  pattern: assigned({ names: ['signaturit'], value: sequence(digitWithin(86), base64Url(86)) }),
  references: ['https://docs.signaturit.com/api/latest'],
  rotate: { steps: 'Renew the token under Integrations, API, of Signaturit.', url: 'https://app.signaturit.com/' },
  examples: [
    sample`let signaturitApiKey: &str = "${base64Url(86)}";`,
    sample`curl https://api.signaturit.com/v3/ -H "Authorization: Bearer ${base64Url(86)}"`,
  ],
  lookalikes: [
    sample`let signaturitApiKey: &str = "${base64Url(85)}";`,
    sample`signaturitApiKey = process.env.SIGNATURIT_API_KEY`,
  ],
};
