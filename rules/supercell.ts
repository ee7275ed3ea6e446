import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"typ":"JWT","alg":"HS512","kid":"28a318f7-0000-a1eb-7fa1-2c7433c6cca5"}');
const claims = encoded(
  'base64url',
  '{"iss":"supercell","aud":"supercell:gameapi","jti":"',
  uuid(),
  '","iat":17',
  digits(8),
  ',"sub":"developer/',
  uuid(),
  '","scopes":["royale"]}',
);

export const supercellApiKey: Rule = {
  id: 'supercell-clash-api-key',
  name: 'Supercell API key (Clash of Clans, Clash Royale, Brawl Stars)',
  provider: 'supercell',
  kind: 'provider',
  description: 'Queries data of the game on the limits of its owner, from the addresses it was made for.',
  severity: 'low',
  aliases: ['clashroyale', 'clashofclans', 'brawlstars'],
  keywords: ['.eyJpc3MiOiJzdXBlcmNlbGwi'],
  entropy: 0,
  structure: 'jwt',
  pattern:
    /(?<![0-9A-Za-z_.-])(?<secret>eyJ[\w-]{10,200}\.eyJpc3MiOiJzdXBlcmNlbGwi[\w-]{40,1200}\.[\w-]{43,86})(?![\w-])/,
  references: [
    'https://developer.clashroyale.com/#/getting-started',
    'https://developer.clashofclans.com/#/getting-started',
  ],
  rotate: {
    steps: 'Revoke the key on the developer site of the game, then create one for your own addresses.',
    url: 'https://developer.clashroyale.com/#/account',
  },
  examples: [
    sample`CLASH_ROYALE_TOKEN=${header}.${claims}.${base64Url(86)}`,
    sample`curl -H 'Authorization: Bearer ${header}.${claims}.${base64Url(86)}' https://api.clashroyale.com/v1/cards`,
  ],
  lookalikes: [sample`CLASH_ROYALE_TOKEN=${header}.${claims}`, sample`CLASH_ROYALE_TOKEN=eyJ...`],
};
