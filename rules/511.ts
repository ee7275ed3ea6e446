import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const sfBaySfBayApiKey: Rule = {
  id: '511-sf-bay-api-key',
  name: '511 SF Bay API key',
  provider: '511',
  kind: 'context',
  description: 'Queries departures and traffic of the San Francisco Bay on the limits of its owner.',
  severity: 'low',
  ...named({ names: ['511.org', '511_api', 'api_key_511'], value: key, words: ['key', 'api', 'token'] }),
  references: ['https://511.org/open-data/token'],
  rotate: { steps: 'Ask for another token; there is no page to revoke one.', url: 'https://511.org/open-data/token' },
  examples: [sample`511_API_KEY=${key}`, sample`http://api.511.org/transit/operators?api_key=${key}`],
  lookalikes: [sample`511_API_KEY=${hexadecimal(31)}`, sample`511_API_KEY=your-key`],
};
