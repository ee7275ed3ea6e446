import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const resendApiKey: Rule = {
  id: 'resend-api-key',
  name: 'Resend API key',
  provider: 'resend',
  kind: 'provider',
  description:
    "Sends mail from the account's domains and, with full access, reads and changes domains, contacts and keys.",
  severity: 'high',
  keywords: ['re_'],
  pattern: token`re_${alphanumeric(8)}_${alphanumeric(24)}`,
  references: ['https://resend.com/docs/dashboard/api-keys/introduction'],
  rotate: {
    steps: 'Delete the key on the API keys page of Resend, then create one with sending access only.',
    url: 'https://resend.com/api-keys',
  },
  examples: [
    sample`RESEND_API_KEY=re_${alphanumeric(8)}_${alphanumeric(24)}`,
    sample`const resend = new Resend('re_${alphanumeric(8)}_${alphanumeric(24)}');`,
  ],
  lookalikes: [
    sample`const resend = new Resend('re_${alphanumeric(8)}_${alphanumeric(23)}');`,
    sample`RESEND_TOKEN=changeme`,
  ],
};
