import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const loopsApiKey: Rule = {
  id: 'loops-api-key',
  name: 'Loops API key',
  provider: 'loops',
  kind: 'context',
  description: 'Sends mail in the name of the team and reads and changes its contacts.',
  severity: 'high',
  keywords: ['loops_api', 'loopsapi', 'loopsclient', 'loops_key', 'app.loops.so'],
  pattern: assigned({
    names: ['loops api', 'loopsclient', 'loops key', 'app.loops.so'],
    value: hexadecimal(32),
    words: ['key', 'client', 'bearer'],
    near: 90,
  }),
  references: ['https://loops.so/docs/api-reference/intro'],
  rotate: {
    steps: 'Delete the API key in the settings, look at what was sent, then generate another.',
    url: 'https://app.loops.so/settings?page=api',
  },
  examples: [sample`LOOPS_API_KEY=${hexadecimal(32)}`, sample`const loops = new LoopsClient("${hexadecimal(32)}");`],
  lookalikes: [sample`LOOPS_API_KEY=${hexadecimal(31)}`, sample`LOOPS_TRANSACTIONAL_ID=cl${lowerAlphanumeric(23)}`],
};
