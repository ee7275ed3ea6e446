import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://wpengineapi.com/';
const password = alphanumeric(24, 64);
const userId: Companion = {
  name: 'API user id',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z])/,
  withinLines: 4,
  isRequired: false,
};

export const wpengineApiPassword: Rule = {
  id: 'wpengine-api-password',
  name: 'WP Engine API password',
  provider: 'wpengine',
  kind: 'context',
  description: 'With the API user id it reads and changes the sites, domains, backups and users of the account.',
  severity: 'critical',
  ...named({
    names: ['wpengine', 'wp engine', 'wpe_api', 'wpengine_api'],
    value: sequence(password, digitInLast(64)),
    words: ['passw', 'pwd', 'secret', 'token', 'key', 'access', 'private'],
    near: 48,
  }),
  companions: [userId],
  references: [docs],
  rotate: {
    steps:
      'Delete the API credential on the API access page of the portal, look at the sites, then generate a new one.',
    url: 'https://my.wpengine.com/api_access',
  },
  examples: [
    sample`WPENGINE_API_USER_ID=${uuid()}\nWPENGINE_API_PASSWORD=${password}`,
    sample`WPE_API_PASSWORD=${password}`,
    sample`wpengine:\n  password: "${alphanumeric(32)}"`,
  ],
  lookalikes: [sample`WPE_API_PASSWORD=${alphanumeric(23)}`, sample`WPE_API_PASSWORD=your-api-password`],
};
