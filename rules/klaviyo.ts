import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitInLast, hexadecimal, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.klaviyo.com/en/docs/authenticate_';

export const klaviyoPrivateKey: Rule = {
  id: 'klaviyo-private-key',
  name: 'Klaviyo private API key',
  provider: 'klaviyo',
  kind: 'provider',
  description: "Reads and changes the account's profiles, lists and campaigns, by its scopes.",
  severity: 'critical',
  keywords: ['pk_'],
  pattern: token`pk_${alphanumeric(34)}${digitInLast(34)}`,
  references: [docs],
  rotate: {
    steps:
      "Delete the key in the account's API key settings, look at the lists and campaigns for changes, then create a new one with fewer scopes.",
    url: 'https://www.klaviyo.com/settings/account/api-keys',
  },
  examples: [
    sample`KLAVIYO_PRIVATE_KEY=pk_${hexadecimal(34)}`,
    sample`Authorization: Klaviyo-API-Key pk_${hexadecimal(34)}`,
  ],
  lookalikes: [sample`pk_${hexadecimal(33)}`, sample`pk_live_${alphanumeric(24)}`],
};

export const klaviyoPrivateKeyWithId: Rule = {
  id: 'klaviyo-private-key-with-id',
  name: 'Klaviyo private API key (with account ID)',
  provider: 'klaviyo',
  kind: 'context',
  description: "Reads and changes the account's profiles, lists and campaigns, by its scopes.",
  severity: 'critical',
  keywords: ['klaviyo'],
  pattern: assigned({ names: ['klaviyo'], value: sequence('pk_', alphanumeric(6), '_', alphanumeric(34)), words: [] }),
  references: [docs],
  rotate: {
    steps:
      "Delete the key in the account's API key settings, look at the lists and campaigns for changes, then create a new one with fewer scopes.",
    url: 'https://www.klaviyo.com/settings/account/api-keys',
  },
  examples: [
    sample`KLAVIYO_API_KEY=pk_${alphanumeric(6)}_${alphanumeric(34)}`,
    sample`klaviyo:\n  privateKey: pk_${alphanumeric(6)}_${alphanumeric(34)}`,
  ],
  lookalikes: [
    sample`KLAVIYO_API_KEY=pk_${alphanumeric(6)}_${alphanumeric(33)}`,
    sample`KLAVIYO_SITE_ID=${alphanumeric(6)}`,
  ],
};
