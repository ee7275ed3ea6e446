import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, hexadecimal, named, sequence, unlike, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(unlike(uuid()), unlike(hexadecimal(40)), digitWithin(32), base64Url(32, 128));

export const mergifyApiKey: Rule = {
  id: 'mergify-api-key',
  name: 'Mergify application key',
  provider: 'mergify',
  kind: 'context',
  description:
    'Reads and changes the merge queues of the organization, or sends results of tests where its scope is CI.',
  severity: 'high',
  ...named({ names: ['mergify'], value: key, near: 48, reach: 72 }),
  references: ['https://docs.mergify.com/api/usage'],
  rotate: {
    steps: 'Delete the application in the dashboard of Mergify, then create one.',
    url: 'https://dashboard.mergify.com/',
  },
  examples: [
    sample`MERGIFY_TOKEN=${base64Url(64)}`,
    sample`curl https://api.mergify.com/v1/application -H "Authorization: Bearer ${base64Url(64)}"`,
  ],
  lookalikes: [
    sample`MERGIFY_TOKEN=${'$'}{{ secrets.MERGIFY_TOKEN }}`,
    sample`uses: Mergifyio/gha-mergify-ci@${hexadecimal(40)}\nwith:\n  token: x`,
  ],
};
