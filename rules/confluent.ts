import type { Rotation, Rule } from '../src/model/rule.ts';
import { named, base64, hexadecimal, lowerAlphanumeric, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps: 'Create a new key for the service account, deploy it, then delete the old one and look through the audit log.',
  url: 'https://confluent.cloud/settings/api-keys',
};
const reference =
  'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html';

export const confluentSecret: Rule = {
  id: 'confluent-api-secret',
  name: 'Confluent Cloud API secret',
  provider: 'confluent',
  kind: 'context',
  description: 'Reads and writes topics, or manages the organisation, as its account.',
  severity: 'critical',
  ...named({
    names: ['confluent', 'kafka', 'ccloud', 'schema registry', 'cloud_api_secret'],
    value: { ...base64(64), source: '(?![0-9a-f]{64})(?:cflt[0-9A-Za-z+/]{60}|[0-9A-Za-z+/]{64})' },
    words: ['secret', 'token', 'key', 'passw', 'auth', 'api'],
    reach: 50,
  }),
  companions: [
    {
      name: 'api key',
      pattern: /(?<![0-9A-Za-z])(?<part>[0-9A-Z]{16})(?![0-9A-Za-z])/,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: [reference],
  rotate,
  examples: [sample`CONFLUENT_CLOUD_API_SECRET=${base64(64)}`, sample`kafka.api.secret: "${base64(64)}"`],
  lookalikes: [sample`CONFLUENT_API_SECRET=${base64(60)}`, sample`kafka_secret_digest=${hexadecimal(64)}`],
};

export const confluentToken: Rule = {
  ...confluentSecret,
  id: 'confluent-api-key',
  name: 'Confluent Cloud API key',
  description: 'Names the key; of use with its secret.',
  severity: 'low',
  companions: [],
  ...named({
    names: ['confluent'],
    value: { ...upperAlphanumeric(16), source: '(?=[A-Za-z]{0,15}[0-9])(?:[0-9A-Z]{16}|[0-9a-z]{16})' },
    words: ['token', 'api_key', 'api-key', 'apikey', 'api.key', 'secret'],
    reach: 40,
  }),
  examples: [
    sample`CONFLUENT_CLOUD_API_KEY=${upperAlphanumeric(16)}`,
    sample`confluent_token: "${lowerAlphanumeric(16)}"`,
  ],
  lookalikes: [sample`CONFLUENT_API_KEY=${upperAlphanumeric(12)}`, sample`CONFLUENT_TOKEN=<token>`],
};
