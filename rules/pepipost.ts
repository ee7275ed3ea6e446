import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9A-Za-z\\-', '0123456789abcdef', 32);

export const pepipostApiKey: Rule = {
  id: 'pepipost-api-key',
  name: 'Pepipost (Netcore) API key',
  provider: 'pepipost',
  kind: 'context',
  description: "Sends mail in the account's name.",
  severity: 'high',
  keywords: ['pepipost'],
  pattern: assigned({ names: ['pepipost'], value: secret }),
  references: ['https://emaildocs.netcorecloud.com/docs/overview'],
  rotate: {
    steps: 'Delete the key under Settings, Integration, of the Netcore e-mail dashboard, then add one.',
    url: 'https://email.netcorecloud.com/',
  },
  examples: [
    sample`pepipost.api.key=${secret}`,
    sample`curl https://api.pepipost.com/v5/mail/send -H "api_key: ${secret}"`,
  ],
  lookalikes: [
    sample`pepipost.api.key=${characterSet('0-9A-Za-z\\-', '0123456789abcdef', 31)}`,
    sample`pepipost_key = "${'a'.repeat(32)}"`,
  ],
};
