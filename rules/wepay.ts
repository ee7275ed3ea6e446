import type { Companion, Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, named, oneOf, sequence, token, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://dev.wepay.com/';
const service: Companion = { name: 'service', pattern: /(?<part>wepay)/i, withinLines: 40, isRequired: true };
const clientId: Companion = {
  name: 'client id',
  pattern: /(?:client|app)[_-]?id["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?(?<part>[0-9]{4,9})(?![0-9A-Za-z])/i,
  withinLines: 5,
  isRequired: false,
};
const rotate: Rotation = {
  steps:
    "Ask WePay for another token on the app's page, look through payments and payouts that are not yours, then put it in place.",
  url: 'https://www.wepay.com/',
};
const oauthToken = sequence(oneOf('PRODUCTION_', 'STAGE_'), hexadecimal(64));
const appToken = sequence(
  unlike(oauthToken),
  oneOf('production_', 'stage_', 'prod_', 'PRODUCTION_', 'STAGE_'),
  alphanumeric(40, 100),
);

export const wepayAccessToken: Rule = {
  id: 'wepay-access-token',
  name: 'WePay access token',
  provider: 'wepay',
  kind: 'provider',
  description:
    "Takes payments, refunds and moves money of its user's accounts; one of the stage only moves play money.",
  severity: 'high',
  keywords: ['STAGE_', 'PRODUCTION_'],
  pattern: token`${oauthToken}`,
  entropy: 3,
  companions: [service],
  references: [docs],
  rotate,
  examples: [sample`WEPAY_ACCESS_TOKEN=${oauthToken}`, sample`// WePay\n$access_token = "STAGE_${hexadecimal(64)}";`],
  lookalikes: [sample`WEPAY_ACCESS_TOKEN=STAGE_${hexadecimal(63)}-`, sample`DIGEST=STAGE_${hexadecimal(64)}`],
};

export const wepayAppToken: Rule = {
  id: 'wepay-app-token',
  name: 'WePay app token',
  provider: 'wepay',
  kind: 'context',
  description:
    "Acts as the platform: takes payments and manages its merchants' accounts; one of the stage only moves play money.",
  severity: 'high',
  ...named({ names: ['wepay', 'we_pay'], value: appToken, near: 96 }),
  companions: [clientId],
  references: [docs],
  rotate,
  examples: [
    sample`WEPAY_APP_TOKEN=production_${alphanumeric(56)}`,
    sample`curl https://stage-api.wepay.com/payments -H "App-Token: stage_${alphanumeric(56)}"`,
  ],
  lookalikes: [sample`WEPAY_APP_TOKEN=stage_${alphanumeric(30)}`, sample`WEPAY_APP_TOKEN=stage_your_app_token`],
};

export const wepayClientSecret: Rule = {
  id: 'wepay-client-secret',
  name: 'WePay client secret',
  provider: 'wepay',
  kind: 'context',
  description: "With the client id it trades codes for tokens of the platform's users.",
  severity: 'high',
  ...named({ names: ['wepay', 'we_pay'], value: hexadecimal(10), words: ['secret'], near: 96, reach: 36 }),
  companions: [clientId],
  references: [docs],
  rotate,
  examples: [
    sample`WEPAY_CLIENT_SECRET=${hexadecimal(10)}`,
    sample`wepay:\n  client_id: 18402\n  client_secret: "${hexadecimal(10)}"\n`,
  ],
  lookalikes: [sample`WEPAY_CLIENT_SECRET=${hexadecimal(9)}`, sample`WEPAY_CLIENT_ID=${hexadecimal(10)}`],
};
