import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence('rsk_', hexadecimal(60, 100));

export const rapydSecretKey: Rule = {
  id: 'rapyd-secret-key',
  name: 'Rapyd secret key',
  provider: 'rapyd',
  kind: 'provider',
  description: 'Takes payments, pays out and reads wallets and customers.',
  severity: 'critical',
  keywords: ['rsk_'],
  pattern: token`rsk_${hexadecimal(60, 100)}`,
  references: ['https://docs.rapyd.net/en/get-started-with-rapyd-api.html'],
  rotate: {
    steps: 'Make new keys under Developers in the client portal, then put both in place.',
    url: 'https://dashboard.rapyd.net/',
  },
  examples: [sample`RAPYD_SECRET_KEY=${value}`, sample`const secretKey = "${value}"; // sandboxapi.rapyd.net`],
  lookalikes: [sample`RAPYD_SECRET_KEY=${sequence('rsk_', hexadecimal(50))}`, sample`RAPYD_SECRET_KEY=rsk_your_secret`],
};
