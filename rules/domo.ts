import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const domoClientSecret: Rule = {
  id: 'domo-client-secret',
  name: 'Domo client secret',
  provider: 'domo',
  kind: 'context',
  description: 'Reads and writes the data sets that its scopes allow.',
  severity: 'high',
  keywords: ['domo_', 'domoclient', 'domosecret', 'domo('],
  pattern:
    /(?:(?<![A-Za-z])[Dd]omo|DOMO)(?:\(\s{0,4}["'][0-9a-f]{8}-[0-9a-f-]{27}["'],\s{0,4}["']|[^\r\n]{0,24}?(?:[Ss]ecret|SECRET)["']?\s{0,4}[:=]\s{0,4}["']?)(?<secret>[0-9a-f]{64})(?![0-9A-Za-z])/,
  references: ['https://developer.domo.com/portal/1845fc11bbe5d-api-authentication'],
  rotate: {
    steps: 'Delete the client in the developer portal, create another with fewer scopes and put it in place.',
    url: 'https://developer.domo.com/manage-clients',
  },
  examples: [
    sample`DOMO_CLIENT_SECRET=${hexadecimal(64)}`,
    sample`domo = Domo('${uuid()}', '${hexadecimal(64)}', api_host='api.domo.com')`,
  ],
  lookalikes: [sample`DOMO_CLIENT_ID=${uuid()}`, sample`DOMO_CLIENT_SECRET=${hexadecimal(60)}`],
};
