import type { Rule } from '../src/model/rule.ts';
import { base64, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(43), base64(43));

export const buildiumClientSecret: Rule = {
  id: 'buildium-client-secret',
  name: 'Buildium API secret',
  provider: 'buildium',
  kind: 'context',
  description: 'Reads and changes leases, tenants and accounts of the properties, together with the client id.',
  severity: 'high',
  ...named({ names: ['buildium'], value: key, words: ['secret'], near: 90 }),
  references: ['https://developer.buildium.com/#section/API-Overview/Authentication'],
  rotate: {
    steps: 'Delete the API key in the developer settings, create another and put it in place.',
    url: 'https://signin.managebuilding.com/',
  },
  examples: [
    sample`BUILDIUM_CLIENT_SECRET=${key}`,
    sample`curl -H "x-buildium-client-id: ${uuid()}" -H "x-buildium-client-secret: ${key}"`,
  ],
  lookalikes: [sample`BUILDIUM_CLIENT_ID=${uuid()}`, sample`BUILDIUM_CLIENT_SECRET=${base64(30)}`],
};
