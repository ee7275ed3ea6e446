import type { Rule } from '../src/model/rule.ts';
import { base64Url, oneOf, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.mapbox.com/help/dive-deeper/access-tokens/';
const body = sequence('eyJ', base64Url(40, 200), '.', base64Url(22));

export const mapboxSecretToken: Rule = {
  id: 'mapbox-secret-token',
  name: 'Mapbox secret access token',
  provider: 'mapbox',
  kind: 'provider',
  description: "Reads and changes the account's styles, tilesets and tokens, by its scopes.",
  severity: 'high',
  keywords: ['sk.eyJ', 'tk.eyJ'],
  pattern: token`${oneOf('sk.', 'tk.')}${body}`,
  references: [docs],
  rotate: {
    steps:
      "Delete the token on the access tokens page, look at the account's statistics, then create a new one with fewer scopes.",
    url: 'https://console.mapbox.com/account/access-tokens/',
  },
  examples: [
    sample`MAPBOX_SECRET_TOKEN=sk.eyJ1Ijoi${base64Url(70)}.${base64Url(22)}`,
    sample`MAPBOX_DOWNLOADS_TOKEN=sk.eyJ1Ijoi${base64Url(62)}.${base64Url(22)}`,
  ],
  lookalikes: [sample`sk.eyJ1Ijoi${base64Url(70)}.${base64Url(21)}`, sample`MAPBOX_SECRET_TOKEN=sk.eyJ1Ijoi...`],
};

export const mapboxPublicToken: Rule = {
  id: 'mapbox-public-token',
  name: 'Mapbox public access token',
  provider: 'mapbox',
  kind: 'provider',
  description: "Loads maps on the account's quota; pages and apps show it.",
  severity: 'low',
  confidence: 'low',
  keywords: ['pk.eyJ'],
  pattern: token`pk.${body}`,
  references: [docs],
  rotate: {
    steps: 'Restrict the token to your URLs, or rotate it where its use by strangers costs quota.',
    url: 'https://console.mapbox.com/account/access-tokens/',
  },
  examples: [
    sample`mapboxgl.accessToken = 'pk.eyJ1Ijoi${base64Url(70)}.${base64Url(22)}';`,
    sample`MAPBOX_TOKEN=pk.eyJ1Ijoi${base64Url(60)}.${base64Url(22)}`,
  ],
  lookalikes: [sample`pk.eyJ1Ijoi${base64Url(70)}.${base64Url(23)}`, sample`pk.eyJ...`],
};
