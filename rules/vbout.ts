import type { Rule } from '../src/model/rule.ts';
import { assigned, digits } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const vboutApiKey: Rule = {
  id: 'vbout-api-key',
  name: 'VBOUT API key',
  provider: 'vbout',
  kind: 'context',
  description: 'Reads and changes contacts and sends campaigns to them.',
  severity: 'high',
  keywords: ['vbout'],
  pattern: assigned({ names: ['vbout'], value: digits(25) }),
  references: ['https://developers.vbout.com/docs'],
  rotate: {
    steps: 'Regenerate the key under Settings, API integrations, of VBOUT.',
    url: 'https://app.vbout.com/Settings',
  },
  examples: [sample`ENV VBOUT_KEY=${digits(25)}`, sample`https://api.vbout.com/1/app/me.json?key=${digits(25)}`],
  lookalikes: [sample`ENV VBOUT_KEY=${digits(24)}`, sample`vboutApiKey = process.env.VBOUT_API_KEY`],
};
