import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(32), digitInLast(32));

export const jazzhrApiKey: Rule = {
  id: 'jazzhr-api-key',
  name: 'JazzHR API key',
  provider: 'jazzhr',
  kind: 'context',
  description: 'Reads and changes applicants and jobs of the company.',
  severity: 'high',
  ...named({ names: ['jazzhr', 'jazz hr', 'resumator'], value: key, words: ['key', 'token'] }),
  references: ['https://apidoc.jazzhrapis.com/'],
  rotate: {
    steps: 'Ask for another API key on the page for integrations, and put it in place.',
    url: 'https://app.jazz.co/app/settings/integrations',
  },
  examples: [sample`JAZZHR_API_KEY=${key}`, sample`https://api.resumatorapi.com/v1/jobs?apikey=${key}`],
  lookalikes: [sample`JAZZHR_API_KEY=${alphanumeric(20)}`, sample`JAZZHR_API_KEY=your_api_key`],
};
