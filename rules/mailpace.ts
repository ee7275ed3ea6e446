import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(uuid());

export const mailpaceApiToken: Rule = {
  id: 'mailpace-api-token',
  name: 'MailPace API token',
  provider: 'mailpace',
  kind: 'context',
  description: 'Sends mail from the verified domain.',
  severity: 'high',
  ...named({ names: ['mailpace', 'ohmysmtp'], value }),
  references: ['https://docs.mailpace.com/guide/tokens'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.mailpace.com/',
  },
  examples: [sample`MAILPACE_API_TOKEN=${value}`, sample`const mailpaceApiToken = '${value}';`],
  lookalikes: [sample`MAILPACE_API_TOKEN=${hexadecimal(31)}`, sample`MAILPACE_API_TOKEN=your-mailpace-api-token-here`],
};
