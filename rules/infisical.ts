import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const infisicalServiceToken: Rule = {
  id: 'infisical-service-token',
  name: 'Infisical service token',
  provider: 'infisical',
  kind: 'provider',
  description: 'Reads, and often writes, the secrets of its environments.',
  severity: 'critical',
  keywords: ['st.'],
  pattern:
    /(?<![\w\-.])(?<secret>st\.[0-9a-f](?:[0-9a-f]{23}|[0-9a-f]{7}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.[0-9a-f]{32}\.[0-9a-f]{32})(?![\w\-.])/,
  references: ['https://infisical.com/docs/documentation/platform/token'],
  rotate: {
    steps: 'Delete the service token, rotate the secrets that it could read, then use a machine identity instead.',
    url: 'https://app.infisical.com/',
  },
  examples: [
    sample`INFISICAL_TOKEN=st.${uuid()}.${hexadecimal(32)}.${hexadecimal(32)}`,
    sample`infisical run --token st.${hexadecimal(24)}.${hexadecimal(32)}.${hexadecimal(32)} -- npm start`,
  ],
  lookalikes: [
    sample`INFISICAL_TOKEN=st.${uuid()}.${hexadecimal(32)}.${hexadecimal(31)}`,
    sample`INFISICAL_TOKEN=st.xxx.yyy.zzz`,
  ],
};

export const infisicalClientSecret: Rule = {
  id: 'infisical-client-secret',
  name: 'Infisical machine identity secret',
  provider: 'infisical',
  kind: 'context',
  description: 'Signs in as its machine identity and reads what that may read.',
  severity: 'critical',
  ...named({ names: ['infisical'], value: hexadecimal(64) }),
  references: ['https://infisical.com/docs/documentation/platform/identities/universal-auth'],
  rotate: {
    steps: 'Revoke the client secret of the identity, rotate the secrets that it could read, then create a new one.',
    url: 'https://app.infisical.com/',
  },
  examples: [
    sample`INFISICAL_CLIENT_SECRET=${hexadecimal(64)}`,
    sample`infisical:\n  client_secret: '${hexadecimal(64)}'`,
  ],
  lookalikes: [sample`INFISICAL_CLIENT_SECRET=${hexadecimal(60)}`, sample`INFISICAL_CLIENT_ID=${uuid()}`],
};
