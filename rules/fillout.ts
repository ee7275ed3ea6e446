import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const filloutApiKey: Rule = {
  id: 'fillout-api-key',
  name: 'Fillout API key',
  provider: 'fillout',
  kind: 'provider',
  description: 'Reads the forms of the account and what people filled in.',
  severity: 'high',
  keywords: ['sk_prod_'],
  pattern: token`sk_prod_${alphanumeric(80, 140)}_${digits(2, 9)}`,
  references: ['https://www.fillout.com/help/fillout-rest-api'],
  rotate: {
    steps: 'Regenerate the API key in the developer settings of the account and put it in place.',
    url: 'https://build.fillout.com/home/settings/developer',
  },
  examples: [
    sample`FILLOUT_API_KEY=sk_prod_${alphanumeric(100)}_${digits(5)}`,
    sample`curl https://api.fillout.com/v1/api/forms -H "Authorization: Bearer sk_prod_${alphanumeric(100)}_${digits(5)}"`,
  ],
  lookalikes: [sample`FILLOUT_API_KEY=sk_prod_${alphanumeric(40)}`, sample`FILLOUT_API_KEY=sk_prod_your_key`],
};
