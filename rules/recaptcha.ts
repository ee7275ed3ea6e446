import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Site keys look alike and are public; Google publishes a pair for tests. */
const secret = sequence(unlike('6LeIxAcTAAAAA'), '6L', base64Url(38));

export const recaptchaSecretKey: Rule = {
  id: 'recaptcha-secret-key',
  name: 'reCAPTCHA secret key',
  provider: 'recaptcha',
  kind: 'context',
  description: 'Checks answers in the name of the site; with it a stranger learns how the site is scored and uses up its quota.',
  severity: 'medium',
  ...named({ names: ['recaptcha', 're captcha', 'captcha'], value: secret, words: ['secret', 'private_key', 'privatekey', 'private key', 'private-key'], near: 48, reach: 48 }),
  references: ['https://developers.google.com/recaptcha/docs/verify'],
  rotate: { steps: 'Create a new key pair for the site in the admin console, put both in place, then delete the old one.', url: 'https://www.google.com/recaptcha/admin' },
  examples: [
    sample`RECAPTCHA_SECRET_KEY=6L${base64Url(38)}`,
    sample`recaptcha: { siteKey: process.env.SITE_KEY, secretKey: '6L${base64Url(38)}' }`,
    sample`define('RECAPTCHA_SECRET', '6L${base64Url(38)}');`,
  ],
  lookalikes: [
    sample`RECAPTCHA_SECRET_KEY=6L${base64Url(37)}`,
    sample`RECAPTCHA_SITE_KEY=6L${base64Url(38)}`,
    sample`RECAPTCHA_SECRET_KEY=6LeIxAcTAAAAA${base64Url(27)}`,
  ],
};
