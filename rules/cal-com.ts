import type { Rule } from '../src/model/rule.ts';
import { base64, hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const calComApiKey: Rule = {
  id: 'cal-com-api-key',
  name: 'Cal.com API key',
  provider: 'cal-com',
  kind: 'provider',
  description: 'Reads and changes bookings, event types and calendars of its owner.',
  severity: 'high',
  keywords: ['cal_live_'],
  pattern: token`cal_live_${hexadecimal(32)}`,
  references: [
    'https://cal.com/docs/api-reference/v1/introduction',
    'https://cal.com/docs/api-reference/v2/introduction',
  ],
  rotate: {
    steps: 'Delete the key under Settings, Developer, API keys, then create one that expires.',
    url: 'https://app.cal.com/settings/developer/api-keys',
  },
  examples: [
    sample`CAL_API_KEY=cal_live_${hexadecimal(32)}`,
    sample`fetch('https://api.cal.com/v1/bookings?apiKey=cal_live_${hexadecimal(32)}')`,
  ],
  lookalikes: [sample`cal_live_${hexadecimal(31)}`, sample`CAL_API_KEY=cal_live_xxxxxxxxxxxxxxxx`],
};

export const calComEncryptionKey: Rule = {
  id: 'cal-com-encryption-key',
  name: 'Cal.com encryption key',
  provider: 'cal-com',
  kind: 'context',
  description: 'Decrypts the credentials of calendars and two-factor secrets in the database.',
  severity: 'high',
  keywords: ['calendso_encryption_key'],
  pattern:
    /CALENDSO_ENCRYPTION_KEY["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>(?=[A-Za-z+/]{0,43}[0-9])[0-9A-Za-z+/]{24,44}={0,2})(?![0-9A-Za-z+/=_-])/,
  references: ['https://github.com/calcom/cal.com/blob/main/.env.example'],
  rotate: {
    steps: 'Set another key, and let users connect their calendars and second factors again.',
    url: 'https://cal.com/docs/self-hosting/installation',
  },
  examples: [sample`CALENDSO_ENCRYPTION_KEY=${base64(32)}`, sample`CALENDSO_ENCRYPTION_KEY: "${hexadecimal(32)}"`],
  lookalikes: [sample`CALENDSO_ENCRYPTION_KEY=`, sample`CALENDSO_ENCRYPTION_KEY=${'$'}{ENCRYPTION_KEY}`],
};
