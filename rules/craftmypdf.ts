import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const craftmypdfApiKey: Rule = {
  id: 'craftmypdf-api-key',
  name: 'CraftMyPDF API key',
  provider: 'craftmypdf',
  kind: 'context',
  description: "Makes documents on the owner's plan and reads the templates.",
  severity: 'low',
  keywords: ['craftmypdf'],
  pattern: assigned({ names: ['craftmypdf'], value: sequence(digitWithin(35), alphanumeric(35)) }),
  references: ['https://craftmypdf.com/docs/index.html'],
  rotate: {
    steps: 'Reset the API key on the API integration page of CraftMyPDF.',
    url: 'https://app.craftmypdf.com/apis/settings',
  },
  examples: [
    sample`CRAFTMYPDF_API_KEY=${alphanumeric(35)}`,
    sample`curl https://api.craftmypdf.com/v1/create -H "X-API-KEY: ${alphanumeric(35)}"`,
  ],
  lookalikes: [sample`CRAFTMYPDF_API_KEY=${alphanumeric(34)}`, sample`CRAFTMYPDF_API_KEY=YOUR_CRAFTMYPDF_API_KEY`],
};
