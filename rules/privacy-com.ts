import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const privacyComApiKey: Rule = {
  id: 'privacy-com-api-key',
  name: 'Privacy.com API key',
  provider: 'privacy-com',
  kind: 'context',
  description: "Reads the account's cards and transactions, and with an issuing plan makes and changes cards.",
  severity: 'critical',
  ...named({
    names: ['privacy com', 'privacy api', 'privacy token', 'privacy key', 'privacy secret'],
    value: loosely(uuid()),
  }),
  references: ['https://developer.privacy.com/docs/getting-started'],
  rotate: {
    steps: "Regenerate the key on the account page of Privacy.com, and look at the cards' transactions.",
    url: 'https://app.privacy.com/account',
  },
  examples: [
    sample`PRIVACY_COM_API_KEY=${uuid()}`,
    sample`curl https://api.privacy.com/v1/cards -H "Authorization: api-key ${uuid()}"`,
  ],
  lookalikes: [
    sample`PRIVACY_COM_API_KEY=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`privacy_com_key = "${'a'.repeat(36)}"`,
  ],
};
