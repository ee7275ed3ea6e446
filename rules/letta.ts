import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const key = encoded('base64', uuid(), ':', uuid());

export const lettaApiKey: Rule = {
  id: 'letta-api-key',
  name: 'Letta API key',
  provider: 'letta',
  kind: 'provider',
  description: 'Reads and changes the agents of the project and their memory, and talks as their owner.',
  severity: 'high',
  keywords: ['sk-let-'],
  /** Two UUIDs with a colon between, in base64. */
  pattern: /(?<![0-9A-Za-z])(?<secret>sk-let-[MNOYZ][0-9A-Za-z]{97}==)(?![0-9A-Za-z+/=])/,
  references: ['https://docs.letta.com/guides/get-started/quickstart/'],
  rotate: {
    steps: 'Delete the key on the page of API keys, look through the runs of the agents, then create another.',
    url: 'https://app.letta.com/api-keys',
  },
  examples: [sample`LETTA_API_KEY=sk-let-${key}`, sample`"LETTA_API_KEY": "sk-let-${key}"`],
  lookalikes: [sample`LETTA_API_KEY=sk-let-${alphanumeric(40)}`, sample`LETTA_API_KEY=sk-let-your-api-key-here`],
};
