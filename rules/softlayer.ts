import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://sldn.softlayer.com/article/authenticating-softlayer-api/';
const key = hexadecimal(64);

export const softlayerApiKey: Rule = {
  id: 'softlayer-api-key',
  name: 'SoftLayer (IBM Cloud classic) API key',
  provider: 'softlayer',
  kind: 'context',
  description: "With the user's name it orders, changes and cancels servers, networks and storage.",
  severity: 'critical',
  ...named({
    names: ['softlayer', 'sl_api_key', 'slapikey'],
    value: loosely(key),
    words: ['key', 'token', 'secret', 'passw', 'access', 'private'],
    near: 60,
  }),
  references: [docs],
  rotate: {
    steps:
      'Delete the classic infrastructure API key of the user, look at the audit log, then create a new one or an IAM key.',
    url: 'https://cloud.ibm.com/iam/apikeys',
  },
  examples: [
    sample`SOFTLAYER_API_KEY=${key}`,
    sample`[softlayer]\nusername = acme\napi_key = ${key}`,
    sample`SL_API_KEY=${key}`,
  ],
  lookalikes: [sample`SOFTLAYER_API_KEY=${hexadecimal(63)}`, sample`SL_API_KEY=${'0'.repeat(64)}`],
};
