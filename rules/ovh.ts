import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Delete the application and its credentials, look through the log of the account, then create them anew with fewer rights.',
  url: 'https://www.ovh.com/auth/api/deleteToken',
};
const reference = 'https://help.ovhcloud.com/csm/en-gb-api-getting-started-ovhcloud-api';

export const ovhApplicationSecret: Rule = {
  id: 'ovh-application-secret',
  name: 'OVHcloud application secret or consumer key',
  provider: 'ovh',
  kind: 'context',
  description: 'Signs API requests of the account, together with the application key and the other of the two.',
  severity: 'critical',
  ...named({
    names: ['ovh'],
    value: { ...alphanumeric(32), source: '(?=[A-Za-z]{0,31}[0-9])[0-9A-Za-z]{32}' },
    words: ['secret', 'consumer', '_as', '_ck'],
  }),
  references: [reference],
  rotate,
  examples: [sample`OVH_APPLICATION_SECRET=${alphanumeric(32)}`, sample`ovh_consumer_key = "${alphanumeric(32)}"`],
  lookalikes: [sample`OVH_APPLICATION_SECRET=${alphanumeric(30)}`, sample`OVH_ENDPOINT=ovh-eu`],
};

export const ovhApplicationKey: Rule = {
  ...ovhApplicationSecret,
  id: 'ovh-application-key',
  name: 'OVHcloud application key',
  description: 'Names the application; of use with its secret and a consumer key.',
  severity: 'low',
  ...named({
    names: ['ovh'],
    value: { ...alphanumeric(16), source: '(?=[A-Za-z]{0,15}[0-9])[0-9A-Za-z]{16}' },
    words: ['application', 'app_key', 'appkey', '_ak'],
  }),
  examples: [sample`OVH_APPLICATION_KEY="${alphanumeric(16)}"`, sample`ovh_applicationKey: "${alphanumeric(16)}"`],
  lookalikes: [sample`OVH_APPLICATION_KEY=${alphanumeric(12)}`, sample`OVH_APPLICATION_KEY="<your-key>"`],
};
