import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ibmCloudApiKey: Rule = {
  id: 'ibm-cloud-api-key',
  name: 'IBM Cloud API key',
  provider: 'ibm-cloud',
  kind: 'context',
  description: 'Acts as its user or service id in the account.',
  severity: 'critical',
  ...named({ names: ['ibm', 'ibmcloud', 'ibm cloud', 'bluemix', 'softlayer', 'watson', 'iam api key', 'iam_apikey', 'ic api key'], value: base64Url(44), words: ['key', 'token', 'secret', 'auth', 'passw', 'pwd', 'api', 'iam'], reach: 50 }),
  references: ['https://cloud.ibm.com/docs/account?topic=account-userapikey'],
  rotate: { steps: 'Delete the key (lock it first if you must look), look through the activity tracker, then create a new one.', url: 'https://cloud.ibm.com/iam/apikeys' },
  examples: [sample`IBMCLOUD_API_KEY=${base64Url(44)}`, sample`"watson": {"apikey": "${base64Url(44)}"}`],
  lookalikes: [sample`IBMCLOUD_API_KEY=${alphanumeric(40)}`, sample`IBM_REGION=eu-de`],
};
