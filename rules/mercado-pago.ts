import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  characterSet,
  digits,
  hexadecimal,
  named,
  optional,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const letter = characterSet('A-D', 'ABCD', 1);
/** Older ones say what they may do: `__LB_LA__`. */
const scopes = sequence('__L', letter, '_L', letter, '__');
const accessToken = sequence(
  digits(15, 17),
  '-',
  digits(6),
  '-',
  hexadecimal(32),
  optional(scopes),
  '-',
  digits(6, 12),
);
const olderToken = sequence(digits(16), '-', digits(6), '-', hexadecimal(32), scopes, '-', digits(9));

export const mercadoPagoAccessToken: Rule = {
  id: 'mercado-pago-access-token',
  name: 'Mercado Pago access token',
  provider: 'mercado-pago',
  kind: 'provider',
  description: "Takes, reads and refunds payments on the seller's account; tokens of a test seller begin so too.",
  severity: 'critical',
  keywords: ['APP_USR-'],
  pattern: token`APP_USR-${accessToken}`,
  references: ['https://www.mercadopago.com/developers/en/docs/your-integrations/credentials'],
  rotate: {
    steps:
      'Renew the credentials of the application under Your integrations, put them in place, then look at the payments and refunds.',
    url: 'https://www.mercadopago.com/developers/panel/app',
  },
  examples: [
    sample`MP_ACCESS_TOKEN=APP_USR-${accessToken}`,
    sample`new MercadoPagoConfig({ accessToken: 'APP_USR-${accessToken}' })`,
  ],
  lookalikes: [
    sample`APP_USR-${digits(16)}-${digits(6)}-${hexadecimal(31)}-${digits(9)}`,
    sample`placeholder="APP_USR-***"`,
  ],
};

export const mercadoPagoTestToken: Rule = {
  ...mercadoPagoAccessToken,
  id: 'mercado-pago-test-token',
  name: 'Mercado Pago test access token',
  description: 'Takes payments in the sandbox of the application.',
  severity: 'low',
  keywords: ['TEST-'],
  pattern: token`TEST-${accessToken}`,
  examples: [
    sample`MP_ACCESS_TOKEN=TEST-${accessToken}`,
    sample`POST /v1/card_tokens?access_token=TEST-${olderToken} HTTP/1.1`,
    sample`mercadopago.configure({ access_token: 'TEST-${accessToken}' })`,
  ],
  lookalikes: [
    sample`TEST-${digits(16)}-${digits(6)}-${hexadecimal(31)}-${digits(9)}`,
    sample`MP_ACCESS_TOKEN=TEST-xxxx`,
  ],
};

export const mercadoPagoClientSecret: Rule = {
  id: 'mercado-pago-client-secret',
  name: 'Mercado Pago client secret or webhook secret',
  provider: 'mercado-pago',
  kind: 'context',
  description:
    'A client secret gets tokens of the sellers who use the application; a webhook secret forges payments that never were.',
  severity: 'high',
  ...named({
    names: ['mercado pago', 'meli'],
    value: { ...alphanumeric(32), source: '(?:(?=[A-Za-z]{0,31}[0-9])[0-9A-Za-z]{32}|[0-9a-f]{64})' },
    words: ['secret'],
  }),
  references: [
    'https://www.mercadopago.com.ar/developers/en/docs/security/oauth',
    'https://www.mercadopago.com.ar/developers/en/docs/your-integrations/notifications/webhooks',
  ],
  rotate: {
    steps:
      "Renew the client secret or the webhook's signature in the application's settings and put the new one in place.",
    url: 'https://www.mercadopago.com/developers/panel/app',
  },
  examples: [
    sample`MERCADOPAGO_CLIENT_SECRET=${alphanumeric(32)}`,
    sample`MERCADO_PAGO_WEBHOOK_SECRET="${hexadecimal(64)}"`,
  ],
  lookalikes: [sample`MERCADOPAGO_CLIENT_SECRET=${alphanumeric(30)}`, sample`MERCADOPAGO_CLIENT_ID=${digits(16)}`],
};
