import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const spoonacularApiKey: Rule = {
  id: 'spoonacular-api-key',
  name: 'Spoonacular API key',
  provider: 'spoonacular',
  kind: 'context',
  description: "Queries recipes on the owner's daily points.",
  severity: 'low',
  keywords: ['spoonacular'],
  pattern: assigned({ names: ['spoonacular'], value: lowerAlphanumeric(32) }),
  references: ['https://spoonacular.com/food-api/docs#Authentication'],
  rotate: {
    steps: 'Generate a new key on the profile page of the Spoonacular console.',
    url: 'https://spoonacular.com/food-api/console#Profile',
  },
  examples: [
    sample`$spoonacularKey = "${lowerAlphanumeric(32)}";`,
    sample`https://api.spoonacular.com/recipes/search?apiKey=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`https://api.spoonacular.com/recipes/search?apiKey=${lowerAlphanumeric(31)}`,
    sample`spoonacular_key = "${'a'.repeat(32)}"`,
  ],
};
