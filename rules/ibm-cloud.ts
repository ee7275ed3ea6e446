import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ibmCloudApiKey: Rule = {
  id: 'ibm-cloud-api-key',
  name: 'IBM Cloud API key',
  provider: 'ibm-cloud',
  kind: 'context',
  description: 'Acts as its user or service id in the account.',
  severity: 'critical',
  ...named({
    names: [
      'ibm',
      'ibmcloud',
      'ibm cloud',
      'bluemix',
      'softlayer',
      'watson',
      'iam api key',
      'iam_apikey',
      'ic api key',
      'iamauthenticator',
    ],
    value: base64Url(44),
    words: ['key', 'token', 'secret', 'auth', 'passw', 'pwd', 'api', 'iam'],
    reach: 50,
  }),
  references: ['https://cloud.ibm.com/docs/account?topic=account-userapikey'],
  rotate: {
    steps: 'Delete the key (lock it first if you must look), look through the activity tracker, then create a new one.',
    url: 'https://cloud.ibm.com/iam/apikeys',
  },
  examples: [
    sample`IBMCLOUD_API_KEY=${base64Url(44)}`,
    sample`"watson": {"apikey": "${base64Url(44)}"}`,
    sample`authenticator = IAMAuthenticator('${base64Url(44)}')`,
  ],
  lookalikes: [sample`IBMCLOUD_API_KEY=${alphanumeric(40)}`, sample`IBM_REGION=eu-de`],
};

export const ibmCloudServiceCredentials: Rule = {
  ...ibmCloudApiKey,
  id: 'ibm-cloud-service-credentials',
  name: 'API key in service credentials of IBM Cloud',
  kind: 'provider',
  keywords: ['apikey'],
  pattern: /"apikey"\s{0,4}:\s{0,4}"(?<secret>[\w-]{44})"(?=[^}]{0,600}"iam_(?:apikey|role|serviceid))/,
  references: ['https://cloud.ibm.com/docs/account?topic=account-service_credentials'],
  rotate: {
    steps: 'Create new service credentials, put them in place and delete the leaked ones; the key ends with them.',
    url: 'https://cloud.ibm.com/resources',
  },
  examples: [
    sample`{"apikey": "${base64Url(44)}", "iam_apikey_name": "auto-generated", "url": "https://api.eu-de.text-to-speech.acme.dev"}`,
    sample`{\n  "apikey": "${base64Url(44)}",\n  "iam_apikey_description": "Auto-generated",\n  "iam_role_crn": "crn:v1:bluemix:public:iam::::serviceRole:Manager"\n}`,
  ],
  lookalikes: [
    sample`{"apikey": "${base64Url(43)}", "iam_apikey_name": "auto-generated"}`,
    sample`{"apikey": "<apikey>", "iam_apikey_name": "auto-generated"}`,
  ],
};
