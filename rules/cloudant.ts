import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  digitWithin,
  hexadecimal,
  lowerLetters,
  named,
  uuid,
  type Shape,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://cloud.ibm.com/docs/Cloudant?topic=Cloudant-managing-access-for-cloudant';
const password = hexadecimal(64);
const apiKey = base64Url(44);

export const cloudantPassword: Rule = {
  id: 'cloudant-password',
  name: 'IBM Cloudant password (legacy credentials)',
  provider: 'cloudant',
  kind: 'context',
  description: 'Reads and writes every database of the instance.',
  severity: 'critical',
  ...named({ names: ['cloudant'], value: password, words: ['pass', 'pwd', 'secret', 'key', 'token'], near: 80 }),
  references: [docs],
  rotate: {
    steps: 'Delete the service credential of the instance, create one that uses IAM only, and put it in place.',
    url: 'https://cloud.ibm.com/resources',
  },
  examples: [
    sample`CLOUDANT_PASSWORD=${password}`,
    sample`"cloudantNoSQLDB": {"username": "acme-bluemix", "password": "${password}"}`,
  ],
  lookalikes: [sample`CLOUDANT_PASSWORD=${hexadecimal(63)}`, sample`CLOUDANT_PASSWORD=${'0'.repeat(64)}`],
};

export const cloudantApiKey: Rule = {
  id: 'cloudant-api-key',
  name: 'IBM Cloudant API key',
  provider: 'cloudant',
  kind: 'context',
  description: 'Reads and writes the databases its role allows.',
  severity: 'critical',
  ...named({
    names: ['cloudant'],
    value: apiKey,
    words: ['apikey', 'api_key', 'api-key', 'api key', 'iam', 'key', 'token'],
    near: 60,
  }),
  references: [docs],
  rotate: {
    steps:
      'Delete the service credential of the instance, create a new one and put it in place, then look at the activity tracker.',
    url: 'https://cloud.ibm.com/resources',
  },
  examples: [sample`CLOUDANT_APIKEY=${apiKey}`, sample`"cloudant": {"iamApiKey": "${apiKey}"}`],
  lookalikes: [sample`CLOUDANT_APIKEY=${base64Url(43)}`, sample`CLOUDANT_APIKEY=${'x'.repeat(44)}`],
};

export const cloudantUrlPassword: Rule = {
  ...cloudantPassword,
  id: 'cloudant-url-password',
  name: 'IBM Cloudant password in an address',
  kind: 'provider',
  keywords: ['.cloudant.com', '.cloudantnosqldb.'],
  pattern: /https?:\/\/[\w\-]{3,80}:(?<secret>[0-9A-Za-z_\-]{20,80})@[\w\-]{3,80}\.(?:cloudant\.com|cloudantnosqldb\.)/,
  references: ['https://cloud.ibm.com/docs/Cloudant?topic=Cloudant-locating-your-service-credentials'],
  examples: [
    sample`https://apikey-v2-${base64Url(40)}:${hexadecimal(32)}@${uuid()}-bluemix.cloudantnosqldb.appdomain.cloud`,
    sample`COUCH_URL=https://acme:${hexadecimal(64)}@acme.cloudant.com`,
  ],
  lookalikes: [sample`https://user:password@acme.cloudant.com`, sample`https://acme.cloudant.com/${hexadecimal(32)}`],
};

/** A key is a word that nobody knows, its password is random. */
const legacyKey: Shape = { ...alphanumeric(24), source: `(?:[a-z]{24}|${digitWithin(24).source}[0-9A-Za-z]{24})` };

export const cloudantLegacyApiKey: Rule = {
  ...cloudantApiKey,
  id: 'cloudant-legacy-api-key',
  name: 'IBM Cloudant API key or its password (legacy)',
  ...named({
    names: ['cloudant'],
    value: legacyKey,
    words: ['apikey', 'api_key', 'api-key', 'api key', 'pass', 'pwd'],
    near: 48,
    reach: 40,
  }),
  references: ['https://cloud.ibm.com/docs/Cloudant?topic=Cloudant-work-with-your-account#api-keys'],
  examples: [
    sample`CLOUDANT_PASSWORD=${alphanumeric(24)}`,
    sample`cloudant_api_key: "${lowerLetters(24)}"`,
    sample`"cloudant": {"username": "acme", "password": "${alphanumeric(24)}"}`,
  ],
  lookalikes: [sample`CLOUDANT_API_KEY=${lowerLetters(23)}`, sample`CLOUDANT_PASSWORD=${'x'.repeat(24)}`],
};
