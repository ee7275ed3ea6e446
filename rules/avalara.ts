import type { Rule } from '../src/model/rule.ts';
import { digitWithin, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(16), upperAlphanumeric(16));

export const avalaraLicenseKey: Rule = {
  id: 'avalara-license-key',
  name: 'Avalara (AvaTax) license key',
  provider: 'avalara',
  kind: 'context',
  description: 'Reads, records and voids the tax documents of the account.',
  severity: 'high',
  ...named({ names: ['avalara', 'avatax'], value: key, words: ['license', 'key', 'secret', 'passw'] }),
  references: ['https://developer.avalara.com/avatax/authentication-in-rest/'],
  rotate: {
    steps: 'Generate a new license key under Settings, License and API Keys, and delete this one.',
    url: 'https://admin.avalara.com/',
  },
  examples: [
    sample`AVATAX_LICENSE_KEY=${key}`,
    sample`AvaTax.configure do\n  account_number "1100000000"\n  license_key "${key}"\nend`,
  ],
  lookalikes: [sample`AVATAX_LICENSE_KEY=${upperAlphanumeric(15)}`, sample`AVATAX_COMPANY_CODE=${key}`],
};
