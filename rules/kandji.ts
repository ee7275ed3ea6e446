import type { Rule } from '../src/model/rule.ts';
import { named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const kandjiApiToken: Rule = {
  id: 'kandji-api-token',
  name: 'Kandji API token',
  provider: 'kandji',
  kind: 'context',
  description: 'Manages the Apple devices of the company: it locks, wipes and reads them.',
  severity: 'critical',
  ...named({ names: ['kandji'], value: key, words: ['token', 'key', 'bearer'] }),
  references: ['https://api-docs.kandji.io/'],
  rotate: {
    steps:
      'Revoke the API token in the settings under Access, create another with fewer permissions and put it in place.',
    url: 'https://support.kandji.io/kb/kandji-api',
  },
  examples: [sample`KANDJI_API_TOKEN=${key}`, sample`kandji_token = "${key}"`],
  lookalikes: [sample`"kandji_blueprint_id": "${uuid()}"`, sample`KANDJI_API_TOKEN=your-api-token`],
};
