import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const prowlApiKey: Rule = {
  id: 'prowl-api-key',
  name: 'Prowl API key',
  provider: 'prowl',
  kind: 'context',
  description: 'Sends notifications to the phone of its owner.',
  severity: 'low',
  ...named({ names: ['prowl_', 'prowlapp', 'prowl://'], value: hexadecimal(40), words: ['key', 'token'] }),
  references: ['https://www.prowlapp.com/api.php'],
  rotate: {
    steps: 'Delete the key in the settings, then create another.',
    url: 'https://www.prowlapp.com/api_settings.php',
  },
  examples: [
    sample`PROWL_API_KEY=${hexadecimal(40)}`,
    sample`curl https://api.prowlapp.com/publicapi/add -F apikey=${hexadecimal(40)} -F application=ci`,
  ],
  lookalikes: [sample`PROWL_API_KEY=${hexadecimal(32)}`, sample`prowl_priority: 1`],
};
