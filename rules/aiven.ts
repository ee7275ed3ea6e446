import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, base64 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const reference = 'https://aiven.io/docs/platform/concepts/authentication-tokens';

export const aivenServicePassword: Rule = {
  id: 'aiven-service-password',
  name: 'Aiven service password',
  provider: 'aiven',
  kind: 'provider',
  description: 'Logs in to the database or broker it belongs to.',
  severity: 'critical',
  keywords: ['AVNS_'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>AVNS_[0-9A-Za-z_-]{19})(?![0-9A-Za-z_-])/,
  references: ['https://aiven.io/docs/platform/howto/reset-service-password'],
  rotate: {
    steps: 'Reset the password of the service user in the console and look through the log of the service.',
    url: 'https://console.aiven.io/',
  },
  examples: [sample`PGPASSWORD=AVNS_${alphanumeric(19)}`, sample`"password": "AVNS_${alphanumeric(19)}"`],
  lookalikes: [sample`AVNS_${alphanumeric(10)}`, sample`AVNS_${alphanumeric(30)}`],
};

export const aivenToken: Rule = {
  id: 'aiven-token',
  name: 'Aiven authentication token',
  provider: 'aiven',
  kind: 'context',
  description: 'Creates, reads and deletes services as its owner.',
  severity: 'critical',
  ...named({
    names: ['aiven', 'aivenv1', 'avn user'],
    value: { ...base64(372), source: '(?:aivenv1 )?[0-9A-Za-z+/]{160,600}={0,2}' },
    words: ['token', 'key', 'secret', 'api', 'aivenv1'],
    reach: 40,
  }),
  references: [reference],
  rotate: {
    steps: 'Revoke the token in the user information, look through the event log, then create one that expires.',
    url: 'https://console.aiven.io/profile/auth',
  },
  examples: [sample`AIVEN_TOKEN=${base64(372)}`, sample`provider "aiven" {\n  api_token = "${base64(372)}"\n}`],
  lookalikes: [sample`AIVEN_TOKEN=${base64(120)}`, sample`AIVEN_PROJECT=acme`],
};
