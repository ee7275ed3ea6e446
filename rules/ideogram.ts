import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(86), base64Url(86));

export const ideogramApiKey: Rule = {
  id: 'ideogram-api-key',
  name: 'Ideogram API key',
  provider: 'ideogram',
  kind: 'context',
  description: "Makes images on the account's bill.",
  severity: 'medium',
  ...named({ names: ['ideogram'], value }),
  references: ['https://developer.ideogram.ai/ideogram-api/api-setup'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://ideogram.ai/manage-api',
  },
  examples: [sample`IDEOGRAM_API_KEY=${value}`, sample`const ideogramApiKey = '${value}';`],
  lookalikes: [sample`IDEOGRAM_API_KEY=${base64Url(85)}`, sample`IDEOGRAM_API_KEY=your-ideogram-api-key-here`],
};
