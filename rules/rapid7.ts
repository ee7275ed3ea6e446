import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const rapid7ApiKey: Rule = {
  id: 'rapid7-api-key',
  name: 'Rapid7 Insight API key',
  provider: 'rapid7',
  kind: 'context',
  description: 'Reads and changes what its owner may on the Insight platform.',
  severity: 'high',
  aliases: ['logentries'],
  ...named({
    names: ['rapid7', 'insightidr', 'insightvm'],
    value: key,
    words: ['api', 'key', 'token', 'secret'],
  }),
  references: ['https://docs.rapid7.com/insight/managing-platform-api-keys/'],
  rotate: {
    steps: 'Delete the key on the API key page of the platform, then make one.',
    url: 'https://insight.rapid7.com/platform#/apiKeyManagement',
  },
  examples: [
    sample`RAPID7_API_KEY=${key}`,
    sample`curl https://us.api.insight.rapid7.com/validate -H 'X-Api-Key: ${key}'`,
  ],
  lookalikes: [sample`RAPID7_API_KEY=${hexadecimal(31)}`, sample`RAPID7_ORG_ID=${uuid()}`],
};
