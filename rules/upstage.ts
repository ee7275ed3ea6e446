import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(oneOf('up_', ''), alphanumeric(40));

/** With the prefix, 29 characters follow, too. */
const value = { ...secret, source: `(?:up_(?:[0-9A-Za-z]{40}|[0-9A-Za-z]{29})|[0-9A-Za-z]{40})` };

export const upstageApiKey: Rule = {
  id: 'upstage-api-key',
  name: 'Upstage API key',
  provider: 'upstage',
  kind: 'context',
  description: "Calls the models on the owner's credits.",
  severity: 'medium',
  keywords: ['upstage'],
  pattern: assigned({ names: ['upstage'], value }),
  references: ['https://console.upstage.ai/docs/getting-started'],
  rotate: {
    steps: 'Delete the key on the API keys page of the Upstage console, then create one.',
    url: 'https://console.upstage.ai/api-keys',
  },
  examples: [
    sample`| upstage | API key | ${secret} |`,
    sample`UPSTAGE_API_KEY=${secret}`,
    sample`UPSTAGE_API_KEY=up_${alphanumeric(29)}`,
  ],
  lookalikes: [
    sample`UPSTAGE_API_KEY=${oneOf('up_', '')}${alphanumeric(39)}`,
    sample`UPSTAGE_API_KEY=xxxxxxxx-your-key`,
  ],
};
