import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gammaApiKey: Rule = {
  id: 'gamma-api-key',
  name: 'Gamma API key',
  provider: 'gamma',
  kind: 'provider',
  description: 'Generates presentations on the credits of the workspace.',
  severity: 'medium',
  keywords: ['sk-gamma-'],
  pattern: token`sk-gamma-${base64Url(20, 80)}`,
  references: ['https://developers.gamma.app/docs/getting-started'],
  rotate: {
    steps: 'Delete the API key in the settings of the account, create another and put it in place.',
    url: 'https://gamma.app/settings',
  },
  examples: [
    sample`GAMMA_API_KEY=sk-gamma-${base64Url(43)}`,
    sample`headers: { "X-API-KEY": "sk-gamma-${base64Url(43)}" }`,
  ],
  lookalikes: [sample`GAMMA_API_KEY=sk-gamma-xxxxxxxx`, sample`GAMMA_API_KEY=sk-gamma-your-key`],
};
