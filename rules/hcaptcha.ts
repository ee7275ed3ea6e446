import type { Rule } from '../src/model/rule.ts';
import { anyHexadecimal, hexadecimal, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const hcaptchaSecret: Rule = {
  id: 'hcaptcha-secret-key',
  name: 'hCaptcha secret key',
  provider: 'hcaptcha',
  kind: 'context',
  description: 'Checks the answers of visitors of the account, and uses them up before the site does.',
  severity: 'medium',
  ...named({
    names: ['hcaptcha'],
    value: {
      ...sequence('ES_', hexadecimal(32)),
      source: '(?:ES_[0-9a-f]{32}|0x(?=[A-Fa-f]{0,39}[1-9])[0-9A-Fa-f]{40})',
    },
    words: ['secret', 'key'],
  }),
  references: ['https://docs.hcaptcha.com/#verify-the-user-response-server-side'],
  rotate: {
    steps: 'Generate a new secret in the settings of the account and put it in place.',
    url: 'https://dashboard.hcaptcha.com/settings/secrets',
  },
  examples: [
    sample`HCAPTCHA_SECRET=ES_${hexadecimal(32)}`,
    sample`'hcaptcha' => ['secret' => '0x${anyHexadecimal(40)}'],`,
  ],
  lookalikes: [sample`HCAPTCHA_SECRET=0x0000000000000000000000000000000000000000`, sample`HCAPTCHA_SITEKEY=${uuid()}`],
};
