import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tenableApiKey: Rule = {
  id: 'tenable-api-key',
  name: 'Tenable API key',
  provider: 'tenable',
  kind: 'context',
  description: 'Reads vulnerabilities of hosts and changes scans, as its user.',
  severity: 'critical',
  ...named({ names: ['tenable', 'nessus', 'tio_access', 'tio_secret'], value: hexadecimal(64) }),
  references: ['https://developer.tenable.com/docs/authorization'],
  rotate: {
    steps: 'Generate new API keys in the account settings, which ends the old pair.',
    url: 'https://cloud.tenable.com/tio/app.html#/settings/my-account/api-keys',
  },
  examples: [
    sample`TENABLE_SECRET_KEY=${hexadecimal(64)}`,
    sample`tenable:\n  access_key: '${hexadecimal(64)}'`,
    sample`TIO_SECRET_KEY=${hexadecimal(64)}`,
  ],
  lookalikes: [sample`TENABLE_SECRET_KEY=${hexadecimal(60)}`, sample`TENABLE_URL=https://cloud.tenable.com`],
};
