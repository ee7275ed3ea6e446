import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const twoCaptchaApiKey: Rule = {
  id: '2captcha-api-key',
  name: '2Captcha API key',
  provider: '2captcha',
  kind: 'context',
  description: 'Has captchas solved at the expense of the account.',
  severity: 'low',
  ...named({ names: ['2captcha', 'twocaptcha'], value: hexadecimal(32) }),
  references: ['https://2captcha.com/2captcha-api'],
  rotate: {
    steps: 'Change the API key in the account settings, put the new one in place and look at the statistics.',
    url: 'https://2captcha.com/enterpage',
  },
  examples: [sample`TWOCAPTCHA_API_KEY=${hexadecimal(32)}`, sample`solver = TwoCaptcha('${hexadecimal(32)}')`],
  lookalikes: [sample`TWOCAPTCHA_API_KEY=${hexadecimal(30)}`, sample`TWOCAPTCHA_API_KEY=your_2captcha_api_key`],
};
