import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence('sk-', base64Url(48));

export const kimiApiKey: Rule = {
  id: 'kimi-api-key',
  name: 'Kimi (Moonshot AI) API key',
  provider: 'kimi',
  kind: 'context',
  description: "Calls the models on the owner's balance.",
  severity: 'medium',
  keywords: ['kimi', 'moonshot'],
  pattern: assigned({ names: ['kimi', 'moonshot'], value: secret }),
  references: ['https://platform.moonshot.ai/docs/overview'],
  rotate: {
    steps: 'Delete the key in the console of the Moonshot platform, then create one.',
    url: 'https://platform.moonshot.ai/console/api-keys',
  },
  examples: [sample`const kimiToken = '${secret}';`, sample`MOONSHOT_API_KEY=${secret}`],
  lookalikes: [sample`const kimiToken = 'sk-${base64Url(47)}';`, sample`KIMI_TOKEN=changeme`],
};
