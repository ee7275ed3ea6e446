import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const shotstackApiKey: Rule = {
  id: 'shotstack-api-key',
  name: 'Shotstack API key',
  provider: 'shotstack',
  kind: 'context',
  description: "Renders videos on the owner's credits.",
  severity: 'low',
  keywords: ['shotstack', 'shot_stack', 'shot-stack', 'shot.stack', 'shot stack'],
  pattern: assigned({ names: ['shotstack', 'shot stack'], value: sequence(digitWithin(40), alphanumeric(40)) }),
  references: ['https://shotstack.io/docs/guide/getting-started/authentication/'],
  rotate: {
    steps: 'Delete the key on the API keys page of the Shotstack dashboard, then create one.',
    url: 'https://dashboard.shotstack.io/keys',
  },
  examples: [
    sample`shotstack_token = "${alphanumeric(40)}"`,
    sample`curl https://api.shotstack.io/v1/ -H "x-api-key: ${alphanumeric(40)}"`,
  ],
  lookalikes: [sample`shotstack_token = "${alphanumeric(39)}"`, sample`SHOTSTACK_API_KEY=${'x'.repeat(40)}`],
};
