import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const diggernautApiKey: Rule = {
  id: 'diggernaut-api-key',
  name: 'Diggernaut API key',
  provider: 'diggernaut',
  kind: 'context',
  description: "Runs diggers on the owner's plan and reads the data they collected.",
  severity: 'low',
  keywords: ['diggernaut'],
  pattern: assigned({ names: ['diggernaut'], value: lowerAlphanumeric(40) }),
  references: ['https://www.diggernaut.com/dev/rest-api.html'],
  rotate: { steps: 'Renew the key on the profile page of Diggernaut.', url: 'https://www.diggernaut.com/my/profile/' },
  examples: [
    sample`curl https://www.diggernaut.com/api/projects/ -H "Authorization: Token ${lowerAlphanumeric(40)}"`,
    sample`DIGGERNAUT_TOKEN=${lowerAlphanumeric(40)}`,
  ],
  lookalikes: [
    sample`curl https://www.diggernaut.com/api/projects/ -H "Authorization: Token ${lowerAlphanumeric(39)}"`,
    sample`DIGGERNAUT_API_KEY=YOUR_DIGGERNAUT_API_KEY`,
  ],
};
