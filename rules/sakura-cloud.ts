import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const sakuraCloudAccessTokenSecret: Rule = {
  id: 'sakura-cloud-access-token-secret',
  name: 'Sakura Cloud access token secret',
  provider: 'sakura-cloud',
  kind: 'context',
  description: 'With its token it manages the servers, disks and DNS of the account.',
  severity: 'critical',
  ...named({
    names: ['sakura cloud', 'sakura access', 'sacloud'],
    value: sequence(digitWithin(64), alphanumeric(64)),
    words: ['secret'],
  }),
  references: ['https://manual.sakura.ad.jp/cloud/api/apikey.html'],
  rotate: {
    steps: 'Delete the API key in the control panel, look through the account, then create one with fewer rights.',
    url: 'https://secure.sakura.ad.jp/cloud/',
  },
  examples: [
    sample`SAKURACLOUD_ACCESS_TOKEN_SECRET=${alphanumeric(64)}`,
    sample`SAKURA_ACCESS_TOKEN_SECRET="${alphanumeric(64)}"`,
  ],
  lookalikes: [sample`SAKURACLOUD_ACCESS_TOKEN_SECRET=${alphanumeric(40)}`, sample`SAKURACLOUD_ACCESS_TOKEN=${uuid()}`],
};
