import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const gandiApiKeyValue = sequence(digitWithin(24), alphanumeric(24));

export const gandiApiKey: Rule = {
  id: 'gandi-api-key',
  name: 'Gandi API key',
  provider: 'gandi',
  kind: 'context',
  description: 'Changes domains, DNS records, mailboxes and certificates.',
  severity: 'critical',
  aliases: ['livedns'],
  ...named({ names: ['gandi_', 'gandi.net', 'gandiapi', 'gandipat', 'gandipersonal'], value: gandiApiKeyValue }),
  references: ['https://api.gandi.net/docs/authentication/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://admin.gandi.net/',
  },
  examples: [sample`GANDI_API_KEY=${gandiApiKeyValue}`, sample`const gandiApiKey = '${gandiApiKeyValue}';`],
  lookalikes: [sample`GANDI_API_KEY=${alphanumeric(23)}`, sample`GANDI_API_KEY=your-gandi-api-key-here`],
};

const gandiPersonalAccessTokenValue = hexadecimal(40);

export const gandiPersonalAccessToken: Rule = {
  id: 'gandi-personal-access-token',
  name: 'Gandi personal access token',
  provider: 'gandi',
  kind: 'context',
  description: 'Changes domains, DNS records, mailboxes and certificates.',
  severity: 'critical',
  ...named({
    names: ['gandi_', 'gandi.net', 'gandiapi', 'gandipat', 'gandipersonal'],
    value: gandiPersonalAccessTokenValue,
  }),
  references: ['https://api.gandi.net/docs/authentication/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://admin.gandi.net/',
  },
  examples: [
    sample`GANDI_PERSONAL_ACCESS_TOKEN=${gandiPersonalAccessTokenValue}`,
    sample`const gandiPersonalAccessToken = '${gandiPersonalAccessTokenValue}';`,
  ],
  lookalikes: [
    sample`GANDI_PERSONAL_ACCESS_TOKEN=${hexadecimal(39)}`,
    sample`GANDI_PERSONAL_ACCESS_TOKEN=your-gandi-personal-access-token-here`,
  ],
};
