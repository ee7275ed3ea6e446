import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, sequence, token } from '../src/rule/pattern.ts';
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

export const kimiCodeApiKey: Rule = {
  ...kimiApiKey,
  id: 'kimi-code-api-key',
  name: 'Kimi Code API key',
  kind: 'provider',
  description: "Uses up the subscription's share of the models for code.",
  keywords: ['sk-kimi-'],
  pattern: token`sk-kimi-${alphanumeric(64)}`,
  references: ['https://www.kimi.com/code/docs/en/'],
  examples: [sample`KIMI_API_KEY=sk-kimi-${alphanumeric(64)}`, sample`authToken = "sk-kimi-${alphanumeric(64)}"`],
  lookalikes: [sample`KIMI_API_KEY=sk-kimi-${alphanumeric(63)}`, sample`KIMI_API_KEY=sk-kimi-your-api-key`],
};
