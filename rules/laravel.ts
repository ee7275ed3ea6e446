import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

export const laravelAppKey: Rule = {
  id: 'laravel-app-key',
  name: 'Laravel APP_KEY',
  provider: 'laravel',
  kind: 'context',
  description:
    'Decrypts and forges cookies and encrypted columns of the application; with the cookie session driver it runs code on the server.',
  severity: 'critical',
  keywords: ['app_key', "'key'"],
  pattern:
    /(?:(?<![A-Za-z0-9])APP_KEY|'key')["']?\s{0,4}(?:=>|[=:,])\s{0,4}(?:env\('APP_KEY',\s{0,2})?["']?(?<secret>base64:(?:[0-9A-Za-z+/]{43}=|[0-9A-Za-z+/]{22}==))(?![0-9A-Za-z+/=])/,
  references: ['https://laravel.com/docs/encryption#configuration'],
  rotate: {
    steps:
      'Make a new key with php artisan key:generate, name the old one in APP_PREVIOUS_KEYS only until everything is encrypted anew.',
    url: 'https://laravel.com/docs/encryption#gracefully-rotating-encryption-keys',
  },
  examples: [
    at('.env', sample`APP_ENV=production\nAPP_KEY=base64:${base64(43)}=\n`),
    sample`'key' => env('APP_KEY', 'base64:${base64(43)}='),`,
  ],
  lookalikes: [sample`APP_KEY=`, sample`APP_KEY=base64:${base64(40)}=`, sample`APP_KEY=base64:your-key`],
};
