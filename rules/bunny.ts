import type { Rule } from '../src/model/rule.ts';
import { assigned, digits, hexadecimal, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bunnyAccountApiKey: Rule = {
  id: 'bunny-account-api-key',
  name: 'bunny.net account API key',
  provider: 'bunny',
  kind: 'context',
  description: 'Changes all zones, DNS records and storage of the account.',
  severity: 'critical',
  ...named({ names: ['bunny'], value: sequence(uuid(), uuid()) }),
  references: ['https://docs.bunny.net/reference/bunnynet-api-overview'],
  rotate: {
    steps: 'Reset the API key in the account settings, then look at zones and records that were changed.',
    url: 'https://dash.bunny.net/account/api-key',
  },
  examples: [sample`BUNNY_API_KEY=${uuid()}${uuid()}`, sample`bunny:\n  api_key: '${uuid()}${uuid()}'`],
  lookalikes: [sample`BUNNY_API_KEY=${uuid()}-${digits(4)}`, sample`BUNNY_ZONE_ID=${digits(6)}`],
};

export const bunnyStoragePassword: Rule = {
  id: 'bunny-storage-password',
  name: 'bunny.net storage zone or stream library key',
  provider: 'bunny',
  kind: 'context',
  description: 'Reads, overwrites and deletes the files of its storage zone or video library.',
  severity: 'high',
  ...named({
    names: ['bunny'],
    value: {
      ...hexadecimal(39),
      source: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}',
      sample: sequence(
        hexadecimal(8),
        '-',
        hexadecimal(4),
        '-',
        hexadecimal(4),
        '-',
        hexadecimal(12),
        '-',
        hexadecimal(4),
        '-',
        hexadecimal(4),
      ).sample,
    },
  }),
  references: ['https://docs.bunny.net/reference/storage-api'],
  rotate: {
    steps: 'Reset the password of the storage zone, or the API key of the library, then put the new one in place.',
    url: 'https://dash.bunny.net/storage',
  },
  examples: [
    sample`BUNNY_STORAGE_API_KEY=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(12)}-${hexadecimal(4)}-${hexadecimal(4)}`,
    sample`bunnycdn_password: '${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(12)}-${hexadecimal(4)}-${hexadecimal(4)}'`,
  ],
  lookalikes: [sample`BUNNY_STORAGE_API_KEY=${hexadecimal(8)}-${hexadecimal(4)}`, sample`BUNNY_STORAGE_ZONE=assets`],
};

export const bunnyUrlTokenKey: Rule = {
  id: 'bunny-url-token-key',
  name: 'bunny.net URL token authentication key',
  provider: 'bunny',
  kind: 'context',
  description: 'Signs addresses of the pull zone or video library, which opens its protected files.',
  severity: 'medium',
  keywords: ['bunny'],
  pattern: assigned({
    names: ['bunny'],
    value: uuid(),
    words: [
      'token_key',
      'tokenkey',
      'token_auth',
      'tokenauth',
      'token_security',
      'tokensecurity',
      'security_key',
      'securitykey',
    ],
  }),
  references: ['https://docs.bunny.net/docs/cdn-token-authentication'],
  rotate: {
    steps: 'Reset the token authentication key under Security of the pull zone, then put the new one in place.',
    url: 'https://dash.bunny.net/cdn',
  },
  examples: [sample`BUNNY_TOKEN_AUTH_KEY=${uuid()}`, sample`bunny:\n  tokenSecurityKey: "${uuid()}"`],
  lookalikes: [sample`BUNNY_VIDEO_ID=${uuid()}`, sample`BUNNY_TOKEN_AUTH_KEY=${hexadecimal(8)}-${hexadecimal(4)}`],
};
