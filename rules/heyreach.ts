import type { Rule } from '../src/model/rule.ts';
import { base64, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(43), base64(43), '=');

export const heyreachApiKey: Rule = {
  id: 'heyreach-api-key',
  name: 'HeyReach API key',
  provider: 'heyreach',
  kind: 'context',
  description: 'Runs campaigns from the LinkedIn accounts of the team and reads its leads.',
  severity: 'medium',
  ...named({ names: ['heyreach'], value: key, words: ['key', 'token'] }),
  references: ['https://documenter.getpostman.com/view/23808049/2sA2xb5F75'],
  rotate: {
    steps: 'Delete the API key under Integrations, create another and put it in place.',
    url: 'https://app.heyreach.io/app/integrations',
  },
  examples: [sample`HEYREACH_API_KEY=${key}`, sample`heyreachApiKey: "${key}"`],
  lookalikes: [sample`HEYREACH_API_KEY=${base64(30)}=`, sample`HEYREACH_API_KEY=your-api-key`],
};
