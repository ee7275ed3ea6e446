import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const monkeylearnApiKey: Rule = {
  id: 'monkeylearn-api-key',
  name: 'MonkeyLearn API key',
  provider: 'monkeylearn',
  kind: 'context',
  description: "Runs the account's text models and reads them.",
  severity: 'low',
  keywords: ['monkeylearn', 'monkey_learn', 'monkey-learn', 'monkey.learn', 'monkey learn'],
  pattern: assigned({ names: ['monkeylearn', 'monkey learn'], value: loosely(lowerAlphanumeric(40)) }),
  references: ['https://monkeylearn.com/api/v3/'],
  rotate: {
    steps: 'Regenerate the key on the API keys page of the MonkeyLearn settings.',
    url: 'https://app.monkeylearn.com/main/my-account/tab/api-keys/',
  },
  examples: [
    sample`MONKEYLEARN_TOKEN: '${hexadecimal(40)}'`,
    sample`MonkeyLearn ml = new MonkeyLearn(apiKey: "${hexadecimal(40)}");`,
  ],
  lookalikes: [
    sample`MonkeyLearn ml = new MonkeyLearn(apiKey: "${hexadecimal(39)}");`,
    sample`MONKEYLEARN_API_KEY=YOUR_MONKEYLEARN_API_KEY`,
  ],
};
