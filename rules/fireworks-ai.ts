import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, digitWithin, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.fireworks.ai/getting-started/quickstart';
const body = alphanumeric(24);

export const fireworksAiApiKey: Rule = {
  id: 'fireworks-ai-api-key',
  name: 'Fireworks AI API key',
  provider: 'fireworks-ai',
  kind: 'provider',
  description: "Runs, deploys and fine-tunes models on its account's bill.",
  severity: 'high',
  keywords: ['fw_'],
  pattern: token`fw_${body}${digitInLast(24)}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the key in the account settings, look at the usage page for calls that are not yours, then create a new one.',
    url: 'https://app.fireworks.ai/settings/users/api-keys',
  },
  examples: [sample`FIREWORKS_API_KEY=fw_3Z${alphanumeric(22)}`, sample`fireworks.client.api_key = "fw_${body}"`],
  lookalikes: [sample`fw_${alphanumeric(23)}`, sample`static int fw_requestFirmwareNowAsync(void);`],
};

export const fireworksAiLegacyApiKey: Rule = {
  ...fireworksAiApiKey,
  id: 'fireworks-ai-legacy-api-key',
  name: 'Fireworks AI API key (48 characters)',
  kind: 'context',
  ...named({ names: ['fireworks'], value: sequence(digitWithin(48), alphanumeric(48)) }),
  examples: [sample`FIREWORKS_API_KEY=${alphanumeric(48)}`, sample`fireworks.client.api_key = "${alphanumeric(48)}"`],
  lookalikes: [sample`FIREWORKS_API_KEY=${alphanumeric(47)}`, sample`FIREWORKS_API_KEY=your_fireworks_api_key`],
};
