import type { Rule } from '../src/model/rule.ts';
import { base64Url, hexadecimal, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ionosApiKey: Rule = {
  id: 'ionos-api-key',
  name: 'IONOS API key',
  provider: 'ionos',
  kind: 'context',
  description: 'Changes domains, DNS records and certificates of the contract.',
  severity: 'critical',
  ...named({ names: ['ionos'], value: sequence(hexadecimal(32), '.', base64Url(86)) }),
  references: ['https://developer.hosting.ionos.com/docs/getstarted'],
  rotate: {
    steps: 'Delete the API key in the developer portal, look at records that were changed, then create a new one.',
    url: 'https://developer.hosting.ionos.com/keys',
  },
  examples: [
    sample`IONOS_API_KEY=${hexadecimal(32)}.${base64Url(86)}`,
    sample`curl https://api.hosting.ionos.com/dns/v1/zones -H 'X-API-Key: ${hexadecimal(32)}.${base64Url(86)}'`,
  ],
  lookalikes: [sample`IONOS_API_KEY=${hexadecimal(32)}.${base64Url(40)}`, sample`IONOS_ZONE_ID=${uuid()}`],
};

export const ionosApiSecret: Rule = {
  ...ionosApiKey,
  id: 'ionos-api-secret',
  name: 'IONOS API secret, apart from its prefix',
  ...named({ names: ['ionos_secret', 'ionos_api_secret', 'ionos.secret'], value: base64Url(86), words: ['secret'] }),
  examples: [
    sample`SAVED_IONOS_PREFIX='${hexadecimal(32)}'\nSAVED_IONOS_SECRET='${base64Url(86)}'\n`,
    sample`dns_ionos_secret = ${base64Url(86)}`,
  ],
  lookalikes: [sample`IONOS_SECRET=${base64Url(40)}`, sample`IONOS_PREFIX=${hexadecimal(32)}`],
};
