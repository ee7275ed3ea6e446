import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const urlscanApiKey: Rule = {
  id: 'urlscan-api-key',
  name: 'urlscan.io API key',
  provider: 'urlscan',
  kind: 'context',
  description: "Scans and searches on the owner's quota and reads its private scans.",
  severity: 'low',
  keywords: ['urlscan', 'url_scan', 'url-scan', 'url.scan', 'url scan'],
  pattern: assigned({ names: ['urlscan', 'url scan'], value: loosely(uuid()) }),
  references: ['https://urlscan.io/docs/api/'],
  rotate: {
    steps: 'Delete the key in the Settings and API section of urlscan.io, then create one.',
    url: 'https://urlscan.io/user/profile/',
  },
  examples: [
    sample`"URLSCAN_ACCESS_TOKEN": "${uuid()}",`,
    sample`curl https://urlscan.io/api/v1/scan/ -H "API-Key: ${uuid()}"`,
  ],
  lookalikes: [
    sample`https://urlscan.io/result/${uuid()}/`,
    sample`URLSCAN_API_KEY=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
  ],
};
