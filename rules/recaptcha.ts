import type { Rule } from '../src/model/rule.ts';
import { base64Url, sequence, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Site keys look alike and are public; Google publishes a pair for tests. */
const body = sequence(unlike('6LeIxAcTAAAAA'), '6L', base64Url(38));

export const recaptchaSecretKey: Rule = {
  id: 'recaptcha-secret-key',
  name: 'reCAPTCHA secret key',
  provider: 'recaptcha',
  kind: 'context',
  description:
    'Checks answers in the name of the site; with it a stranger learns how the site is scored and uses up its quota.',
  severity: 'medium',
  keywords: ['secret', 'private', 'recaptcha'],
  pattern: new RegExp(
    `(?:[Ss]ecret|SECRET|[Pp]rivate|PRIVATE|[Rr]e[Cc]aptcha\\(|(?:[Rr]e[Cc]aptcha|RECAPTCHA)[_\\-. ]?(?:[Aa]pi[_\\-. ]?[Kk]ey|API_KEY|[Tt]oken|TOKEN|[Ss]erver[_\\-. ]?[Kk]ey|SERVER_KEY))[\\w.\\-]{0,24}["'\`\\])]{0,3}\\s{0,8}(?:=>|:=|[:=,>(])?\\s{0,8}["'\`]?(?<secret>${body.source})(?![\\w\\-])`,
  ),
  references: ['https://developers.google.com/recaptcha/docs/verify'],
  rotate: {
    steps: 'Create a new key pair for the site in the admin console, put both in place, then delete the old one.',
    url: 'https://www.google.com/recaptcha/admin',
  },
  examples: [
    sample`RECAPTCHA_SECRET_KEY=6L${base64Url(38)}`,
    sample`recaptcha: { siteKey: process.env.SITE_KEY, secretKey: '6L${base64Url(38)}' }`,
    sample`define('RECAPTCHA_SECRET', '6L${base64Url(38)}');`,
    sample`$recaptcha = new \\ReCaptcha\\ReCaptcha('6L${base64Url(38)}');`,
    sample`https://www.google.com/recaptcha/api/siteverify?secret=6L${base64Url(38)}&response=x`,
  ],
  lookalikes: [
    sample`RECAPTCHA_SECRET_KEY=6L${base64Url(37)}`,
    sample`RECAPTCHA_SITE_KEY=6L${base64Url(38)}`,
    sample`{ secretKey: env.SECRET, siteKey: '6L${base64Url(38)}' }`,
    sample`RECAPTCHA_SECRET_KEY=6LeIxAcTAAAAA${base64Url(27)}`,
  ],
};
