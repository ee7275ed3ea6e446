import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const minimaxApiKey: Rule = {
  id: 'minimax-api-key',
  name: 'MiniMax API key',
  provider: 'minimax',
  kind: 'provider',
  description: 'Calls the models on the owner\'s balance.',
  severity: 'medium',
  keywords: ['sk-api-'],
  pattern: token`sk-api-${base64Url(119)}`,
  references: ['https://platform.minimax.io/docs/api-reference/api-overview'],
  rotate: { steps: 'Delete the key under Account, API keys, of the MiniMax platform, then create one.', url: 'https://platform.minimax.io/user-center/basic-information/interface-key' },
  examples: [sample`<add key="MinimaxApiKey" value="sk-api-${base64Url(119)}" />`, sample`MINIMAX_API_KEY=sk-api-${base64Url(119)}`],
  lookalikes: [sample`MINIMAX_API_KEY=sk-api-${base64Url(118)}`, sample`MINIMAX_TOKEN=changeme`],
};
