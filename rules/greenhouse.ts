import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const greenhouseApiKey: Rule = {
  id: 'greenhouse-api-key',
  name: 'Greenhouse API key',
  provider: 'greenhouse',
  kind: 'context',
  description: 'Reads candidates, applications, offers and their files, within the permissions of the key.',
  severity: 'critical',
  ...named({
    names: ['greenhouse'],
    value: { ...hexadecimal(32), source: '[0-9a-f]{32}(?:-[0-9])?' },
    words: ['key', 'token', 'secret', 'harvest'],
  }),
  references: ['https://developers.greenhouse.io/harvest.html#authentication'],
  rotate: {
    steps:
      'Revoke the key under Dev Center, API Credential Management, then make one with the permissions that are needed.',
    url: 'https://app.greenhouse.io/configure/dev_center/credentials',
  },
  examples: [sample`GREENHOUSE_API_KEY=${hexadecimal(32)}-3`, sample`greenhouse:\n  harvest_key: ${hexadecimal(32)}`],
  lookalikes: [sample`GREENHOUSE_API_KEY=${hexadecimal(31)}`, sample`GREENHOUSE_BOARD_TOKEN=acme`],
};
