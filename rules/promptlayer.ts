import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const promptlayerApiKey: Rule = {
  id: 'promptlayer-api-key',
  name: 'PromptLayer API key',
  provider: 'promptlayer',
  kind: 'context',
  description: "Reads requests with their prompts and answers, and changes the workspace's prompts.",
  severity: 'medium',
  ...named({ names: ['promptlayer', 'prompt layer'], value: sequence('pl_', hexadecimal(32)) }),
  references: ['https://docs.promptlayer.com/reference/introduction'],
  rotate: {
    steps: 'Delete the key in the settings of the workspace, then create one and put it in place.',
    url: 'https://dashboard.promptlayer.com/',
  },
  examples: [sample`PROMPTLAYER_API_KEY=pl_${hexadecimal(32)}`, sample`PromptLayer(api_key="pl_${hexadecimal(32)}")`],
  lookalikes: [sample`PROMPTLAYER_API_KEY=pl_${hexadecimal(31)}`, sample`PROMPTLAYER_API_KEY=pl_${'x'.repeat(32)}`],
};
