import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(digitWithin(16), alphanumeric(16));

export const dhlApiSecret: Rule = {
  id: 'dhl-api-secret',
  name: 'DHL API secret',
  provider: 'dhl',
  kind: 'context',
  description: 'Makes labels and books pickups at the cost of the customer.',
  severity: 'high',
  aliases: ['dhl'],
  ...named({
    names: ['dhl_api', 'dhl_client', 'dhl-api', 'api-eu.dhl.com'],
    value: secret,
    words: ['secret', 'passw'],
  }),
  references: ['https://developer.dhl.com/getting-started/find-your-api-credentials'],
  rotate: {
    steps: 'Make new credentials for the app in the developer portal and revoke the old ones.',
    url: 'https://developer.dhl.com/user/apps',
  },
  examples: [sample`DHL_API_SECRET=${secret}`, sample`dhl_client_secret: "${secret}"`],
  lookalikes: [sample`DHL_API_SECRET=${alphanumeric(15)}`, sample`DHL_API_SECRET=your-secret`],
};

const key = sequence(digitWithin(32), alphanumeric(32));

export const dhlApiKey: Rule = {
  id: 'dhl-api-key',
  name: 'DHL API key',
  provider: 'dhl',
  kind: 'context',
  description: 'Tracks shipments on the limits of the app; with the secret it makes labels.',
  severity: 'medium',
  aliases: ['dhl'],
  ...named({ names: ['dhl_api', 'dhl_client', 'dhl-api', 'api-eu.dhl.com'], value: key, words: ['key'] }),
  references: ['https://developer.dhl.com/getting-started/find-your-api-credentials'],
  rotate: {
    steps: 'Make new credentials for the app in the developer portal and revoke the old ones.',
    url: 'https://developer.dhl.com/user/apps',
  },
  examples: [
    sample`DHL_API_KEY=${key}`,
    sample`curl 'https://api-eu.dhl.com/track/shipments?trackingNumber=1' -H 'DHL-API-Key: ${key}'`,
  ],
  lookalikes: [sample`DHL_API_KEY=${alphanumeric(31)}`, sample`DHL_API_KEY=your-key`],
};
