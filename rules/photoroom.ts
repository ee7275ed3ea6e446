import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, lowerAlphanumeric, optional, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const photoroomApiKey: Rule = {
  id: 'photoroom-api-key',
  name: 'Photoroom API key',
  provider: 'photoroom',
  kind: 'provider',
  description: "Edits images on the owner's plan.",
  severity: 'low',
  keywords: ['sk_pr_'],
  pattern: token`${optional('sandbox_')}sk_pr_${lowerAlphanumeric(3, 24)}_${hexadecimal(40)}`,
  references: ['https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key'],
  rotate: {
    steps: 'Delete the key on the API dashboard of Photoroom, then create one.',
    url: 'https://app.photoroom.com/api-dashboard',
  },
  examples: [
    sample`export PHOTOROOM_API_KEY="sk_pr_${lowerAlphanumeric(3, 24)}_${hexadecimal(40)}"`,
    sample`PHOTOROOM_SANDBOX_KEY=sandbox_sk_pr_${lowerAlphanumeric(3, 24)}_${hexadecimal(40)}`,
    sample`PHOTOROOM_API_KEY=sk_pr_${lowerAlphanumeric(3, 24)}_${hexadecimal(40)}`,
  ],
  lookalikes: [
    sample`PHOTOROOM_API_KEY=sk_pr_${lowerAlphanumeric(3, 24)}_${hexadecimal(39)}`,
    sample`PHOTOROOM_API_KEY=${'x'.repeat(64)}`,
  ],
};
