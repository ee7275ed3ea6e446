import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const blitappApiKey: Rule = {
  id: 'blitapp-api-key',
  name: 'Blitapp API key',
  provider: 'blitapp',
  kind: 'context',
  description: "Takes screenshots on the owner's plan and reads the captures.",
  severity: 'low',
  keywords: ['blitapp', 'blit_app', 'blit-app', 'blit.app', 'blit app'],
  pattern: assigned({ names: ['blitapp', 'blit app'], value: sequence(digitWithin(39), base64Url(39)) }),
  references: ['https://blitapp.com/api/'],
  rotate: { steps: 'Renew the API key on the profile page of Blitapp.', url: 'https://blitapp.com/profile/' },
  examples: [
    sample`blitapp.api.key=${base64Url(39)}`,
    sample`curl https://blitapp.com/api/app/list -H "API-Key: ${base64Url(39)}"`,
  ],
  lookalikes: [sample`blitapp.api.key=${base64Url(38)}`, sample`BLITAPP_API_KEY=${'x'.repeat(39)}`],
};
