import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.godaddy.com/getstarted';
const id = sequence(alphanumeric(8, 14), '_', alphanumeric(20, 23));
const secret = alphanumeric(21, 22);
const keyId: Companion = {
  name: 'API key',
  pattern: /(?<![0-9A-Za-z_\-])(?<part>[0-9A-Za-z]{8,14}_[0-9A-Za-z]{20,23})(?![0-9A-Za-z_\-])/,
  withinLines: 4,
  isRequired: false,
};
const steps =
  'Delete the key, look at the DNS records and domains of the account for changes that are not yours, then create a new key.';
const url = 'https://developer.godaddy.com/keys';

export const godaddyApiSecret: Rule = {
  id: 'godaddy-api-secret',
  name: 'GoDaddy API secret',
  provider: 'godaddy',
  kind: 'context',
  description: 'With its key it changes DNS records, buys and transfers domains of the account.',
  severity: 'critical',
  ...named({
    names: ['godaddy', 'gd_secret'],
    value: sequence(secret, digitInLast(21)),
    words: ['secret', 'key', 'token'],
    near: 80,
  }),
  companions: [keyId],
  references: [docs],
  rotate: { steps, url },
  examples: [sample`GODADDY_API_KEY=${id}\nGODADDY_API_SECRET=${secret}`, sample`godaddy:\n  secret: "${secret}"`],
  lookalikes: [sample`GODADDY_API_SECRET=${alphanumeric(20)}`, sample`GODADDY_API_SECRET=your-godaddy-api-secre`],
};

export const godaddySsoKey: Rule = {
  id: 'godaddy-sso-key',
  name: 'GoDaddy API key and secret in a header',
  provider: 'godaddy',
  kind: 'provider',
  description: 'Changes DNS records, buys and transfers domains of the account.',
  severity: 'critical',
  keywords: ['sso-key '],
  pattern: new RegExp(`sso-key ${id.source}:(?<secret>${secret.source})(?![0-9A-Za-z_\\-])`),
  references: [docs],
  rotate: { steps, url },
  examples: [
    sample`curl https://api.godaddy.com/v1/domains -H "Authorization: sso-key ${id}:${secret}"`,
    sample`headers = {'Authorization': 'sso-key ${id}:${secret}'}`,
  ],
  lookalikes: [
    sample`Authorization: sso-key ${id}:${alphanumeric(19)}`,
    sample`Authorization: sso-key API_KEY:API_SECRET`,
  ],
};

export const godaddyApiKey: Rule = {
  id: 'godaddy-api-key',
  name: 'GoDaddy API key',
  provider: 'godaddy',
  kind: 'context',
  description: 'Names a key; with its secret it changes DNS records and domains.',
  severity: 'medium',
  ...named({
    names: ['godaddy'],
    value: sequence(id, digitInLast(20), unlike(':', secret)),
    words: ['key', 'api', 'token'],
  }),
  references: [docs],
  rotate: { steps: 'Look for the secret near by; where it leaked too, delete the key and create a new one.', url },
  examples: [sample`GODADDY_API_KEY=${id}`, sample`godaddy: { apiKey: '${id}' }`],
  lookalikes: [
    sample`GODADDY_API_KEY=${alphanumeric(12)}_${alphanumeric(18)}`,
    sample`GODADDY_API_KEY=my_godaddy_api_key`,
  ],
};
