import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const jupiteroneApiKey: Rule = {
  id: 'jupiterone-api-key',
  name: 'JupiterOne API key',
  provider: 'jupiterone',
  kind: 'context',
  description: "Queries the graph of the company's assets and their weak spots.",
  severity: 'high',
  keywords: ['jupiterone', 'jupiter_one', 'jupiter-one', 'jupiter.one', 'jupiter one'],
  pattern: assigned({ names: ['jupiterone', 'jupiter one'], value: sequence(digitWithin(76), alphanumeric(76)) }),
  references: ['https://docs.jupiterone.io/reference'],
  rotate: {
    steps: 'Revoke the key under Account management, API tokens, of JupiterOne, then create one.',
    url: 'https://apps.us.jupiterone.io/settings/account-api-tokens',
  },
  examples: [sample`"jupiterone": {"apiKey": "${alphanumeric(76)}"}`, sample`ENV JUPITERONE_KEY=${alphanumeric(76)}`],
  lookalikes: [sample`ENV JUPITERONE_KEY=${alphanumeric(75)}`, sample`JUPITERONE_API_KEY=YOUR_JUPITERONE_API_KEY`],
};
