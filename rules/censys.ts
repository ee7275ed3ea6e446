import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.censys.com/reference/get-started';
const legacy = 'https://search.censys.io/api';
const secret = alphanumeric(32);
const pat = sequence('censys_', alphanumeric(8), '_', alphanumeric(20, 40));
const id: Companion = {
  name: 'API id',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z])/,
  withinLines: 4,
  isRequired: false,
};

export const censysApiSecret: Rule = {
  id: 'censys-api-secret',
  name: 'Censys API secret',
  provider: 'censys',
  kind: 'context',
  description: "With the API id it searches on the owner's quota and reads the account.",
  severity: 'medium',
  ...named({ names: ['censys'], value: sequence(secret, digitInLast(32)), near: 80 }),
  companions: [id],
  references: [legacy],
  rotate: {
    steps: 'Reset the API secret on the account page of Censys Search and put it in place.',
    url: 'https://search.censys.io/account/api',
  },
  examples: [
    sample`CENSYS_API_ID=${uuid()}\nCENSYS_API_SECRET=${secret}`,
    sample`censys:\n  api_secret: "${secret}"`,
    sample`CensysHosts(api_id=i, api_secret="${secret}")`,
  ],
  lookalikes: [sample`CENSYS_API_SECRET=${alphanumeric(31)}`, sample`CENSYS_API_ID=${uuid()}`],
};

export const censysAccessToken: Rule = {
  id: 'censys-personal-access-token',
  name: 'Censys personal access token',
  provider: 'censys',
  kind: 'provider',
  description: "Acts as its owner in the Censys Platform: searches on the organisation's credits.",
  severity: 'high',
  keywords: ['censys_'],
  pattern: token`${pat}`,
  references: [docs],
  rotate: {
    steps: 'Delete the token under Settings, Personal access tokens, create a new one and put it in place.',
    url: 'https://platform.censys.io/settings/pats',
  },
  examples: [
    sample`CENSYS_API_TOKEN=${pat}`,
    sample`curl -H "Authorization: Bearer ${pat}" https://api.platform.censys.io/v3/global/asset/host/8.8.8.8`,
  ],
  lookalikes: [
    sample`CENSYS_API_TOKEN=censys_${alphanumeric(8)}_${alphanumeric(12)}`,
    sample`censys_personal_access_token`,
  ],
};
