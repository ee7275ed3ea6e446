import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cloudflareTurnstileSecret: Rule = {
  id: 'cloudflare-turnstile-secret-key',
  name: 'Cloudflare Turnstile secret key',
  provider: 'cloudflare',
  kind: 'provider',
  description: 'Checks the answers of visitors of the site, and uses them up before the site does.',
  severity: 'medium',
  keywords: ['0x4AAAAA'],
  pattern: token`0x4AAAAA${base64Url(25, 29)}`,
  references: ['https://developers.cloudflare.com/turnstile/troubleshooting/rotate-secret-key/'],
  rotate: {
    steps: 'Rotate the secret key of the widget; the old one works for two more hours unless it is revoked at once.',
    url: 'https://dash.cloudflare.com/?to=/:account/turnstile',
  },
  examples: [
    sample`TURNSTILE_SECRET_KEY=0x4AAAAAA${base64Url(26)}`,
    sample`const secret = '0x4AAAAAAA${base64Url(25)}';`,
  ],
  lookalikes: [
    sample`TURNSTILE_SITE_KEY=0x4AAAAAA${base64Url(15)}`,
    sample`TURNSTILE_SECRET_KEY=1x0000000000000000000000000000000AA`,
  ],
};

export const cloudflareAccessSecret: Rule = {
  id: 'cloudflare-access-client-secret',
  name: 'Cloudflare Access service token secret',
  provider: 'cloudflare',
  kind: 'context',
  description: 'Passes the policies of the applications that admit its service token.',
  severity: 'high',
  ...named({
    names: ['cf access', 'cloudflare access'],
    value: hexadecimal(64),
    words: ['secret'],
    near: 100,
  }),
  references: ['https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/'],
  rotate: {
    steps: 'Refuse the service token in its policies or delete it, look through the Access log, then create another.',
    url: 'https://one.dash.cloudflare.com/',
  },
  examples: [
    sample`CF_ACCESS_CLIENT_SECRET=${hexadecimal(64)}`,
    sample`curl -H "CF-Access-Client-Id: ${hexadecimal(32)}.access" -H "CF-Access-Client-Secret: ${hexadecimal(64)}" https://app.acme.dev`,
  ],
  lookalikes: [sample`CF_ACCESS_CLIENT_SECRET=${hexadecimal(63)}`, sample`CF_ACCESS_AUD=${hexadecimal(64)}`],
};
