import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, hexadecimal, named, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const arcgisApiKey: Rule = {
  id: 'arcgis-api-key',
  name: 'ArcGIS API key',
  provider: 'arcgis',
  kind: 'provider',
  description: 'Uses location services at the expense of the account, and reads what it was given access to.',
  severity: 'medium',
  keywords: ['AAPK'],
  pattern: token`AAPK${hexadecimal(32)}${base64Url(64)}`,
  references: ['https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/'],
  rotate: {
    steps: 'Regenerate or delete the API key, then narrow the referrers of the new one.',
    url: 'https://developers.arcgis.com/api-keys/',
  },
  examples: [
    sample`esriConfig.apiKey = 'AAPK${hexadecimal(32)}${base64Url(64)}';`,
    sample`ARCGIS_API_KEY=AAPK${hexadecimal(32)}${base64Url(64)}`,
  ],
  lookalikes: [sample`AAPK${hexadecimal(32)}${base64Url(50)}`, sample`ARCGIS_API_KEY=AAPKxxxxxxxx`],
};

export const arcgisClientSecret: Rule = {
  id: 'arcgis-client-secret',
  name: 'ArcGIS client secret',
  provider: 'arcgis',
  kind: 'context',
  description: 'Gets tokens of its application.',
  severity: 'high',
  ...named({ names: ['arcgis', 'esri'], value: hexadecimal(32), words: ['secret'] }),
  references: ['https://developers.arcgis.com/documentation/security-and-authentication/app-authentication/'],
  rotate: {
    steps: 'Reset the client secret of the application, then put the new one in place.',
    url: 'https://developers.arcgis.com/applications/',
  },
  examples: [
    sample`ARCGIS_CLIENT_SECRET=${hexadecimal(32)}`,
    sample`arcgis:\n  client_id: ${alphanumeric(16)}\n  client_secret: ${hexadecimal(32)}`,
  ],
  lookalikes: [sample`ARCGIS_CLIENT_SECRET=${hexadecimal(30)}`, sample`ARCGIS_ITEM_ID=${hexadecimal(32)}`],
};
