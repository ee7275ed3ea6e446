import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(64));

export const mathpixAppKey: Rule = {
  id: 'mathpix-app-key',
  name: 'Mathpix app key',
  provider: 'mathpix',
  kind: 'context',
  description: "Reads texts and formulas in images on the account's bill.",
  severity: 'medium',
  ...named({ names: ['mathpix'], value }),
  references: ['https://docs.mathpix.com/#authorization'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://console.mathpix.com/',
  },
  examples: [sample`MATHPIX_APP_KEY=${value}`, sample`const mathpixAppKey = '${value}';`],
  lookalikes: [sample`MATHPIX_APP_KEY=${hexadecimal(63)}`, sample`MATHPIX_APP_KEY=your-mathpix-app-key-here`],
};
