import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9A-Za-z+/=', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 40);

export const calorieninjaApiKey: Rule = {
  id: 'calorieninja-api-key',
  name: 'CalorieNinjas API key',
  provider: 'calorieninja',
  kind: 'context',
  description: "Queries nutrition data on the owner's limit.",
  severity: 'low',
  keywords: ['calorieninja', 'calorieninjas'],
  pattern: assigned({ names: ['calorieninja', 'calorieninjas'], value: secret }),
  references: ['https://calorieninjas.com/api'],
  rotate: { steps: 'Regenerate the key on the CalorieNinjas profile page.', url: 'https://calorieninjas.com/profile' },
  examples: [
    sample`requests.get(calorieninjas_url, headers={'X-Api-Key': '${secret}'})`,
    sample`CALORIENINJAS_API_KEY=${secret}`,
  ],
  lookalikes: [
    sample`CALORIENINJAS_API_KEY=${characterSet('0-9A-Za-z+/=', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 39)}`,
    sample`CALORIENINJA_API_KEY=${'x'.repeat(40)}`,
  ],
};
