import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, credentialWords, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://mailchimp.com/developer/transactional/guides/quick-start/';
const key = base64Url(22);

export const mandrillApiKey: Rule = {
  id: 'mandrill-api-key',
  name: 'Mandrill (Mailchimp Transactional) API key',
  provider: 'mandrill',
  kind: 'context',
  description: "Sends mail from the account's verified domains and reads what was sent.",
  severity: 'critical',
  keywords: ['mandrill'],
  pattern: assigned({
    names: ['mandrill'],
    value: sequence(optional('md-'), key),
    words: [...credentialWords, "('", '("'],
  }),
  references: [docs],
  rotate: {
    steps:
      'Disable the key in the settings, look at the outbound activity for mail that is not yours, then create a new one with only the API calls it needs.',
    url: 'https://mandrillapp.com/settings',
  },
  examples: [
    sample`MANDRILL_API_KEY=md-${alphanumeric(22)}`,
    sample`$mail = new Mandrill('${alphanumeric(22)}');`,
    sample`mandrill:\n  key: "${alphanumeric(22)}"`,
  ],
  lookalikes: [sample`MANDRILL_API_KEY=${alphanumeric(21)}`, sample`MANDRILL_API_KEY=your_mandrill_api_keys`],
};
