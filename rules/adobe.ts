import type { Rule } from '../src/model/rule.ts';
import {
  assigned,
  base64Url,
  digitInLast,
  hexadecimal,
  lowerAlphanumeric,
  named,
  sequence,
  token,
  upperHexadecimal,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/';
const legacy = uuid();
const clientId = lowerAlphanumeric(32);

export const adobeClientSecret: Rule = {
  id: 'adobe-client-secret',
  name: 'Adobe client secret',
  provider: 'adobe',
  kind: 'provider',
  description: "With the client ID it gets tokens of the project's technical account, with its product profiles.",
  severity: 'high',
  keywords: ['p8e-'],
  pattern: token`p8e-${base64Url(32)}`,
  references: [docs],
  rotate: {
    steps:
      'Add a second client secret to the credential in the developer console, put it in place, then delete the leaked one.',
    url: 'https://developer.adobe.com/console/projects',
  },
  examples: [sample`ADOBE_CLIENT_SECRET=p8e-${base64Url(32)}`, sample`clientSecret: "p8e-${base64Url(32)}"`],
  lookalikes: [sample`p8e-${base64Url(31)}`, sample`ADOBE_CLIENT_SECRET=p8e-${'x'.repeat(32)}`],
};

export const adobeLegacyClientSecret: Rule = {
  id: 'adobe-legacy-client-secret',
  name: 'Adobe client secret (legacy)',
  provider: 'adobe',
  kind: 'context',
  description: "With the client ID it gets tokens of the project's technical account, with its product profiles.",
  severity: 'high',
  keywords: ['adobe'],
  pattern: assigned({ names: ['adobe'], value: legacy, words: ['secret', 'token', 'passw', 'api_key'] }),
  references: [docs],
  rotate: {
    steps:
      'Add a new client secret to the credential in the developer console, put it in place, then delete the leaked one.',
    url: 'https://developer.adobe.com/console/projects',
  },
  examples: [sample`ADOBE_CLIENT_SECRET=${uuid()}`, sample`adobe.io:\n  secret: ${uuid()}`],
  lookalikes: [sample`ADOBE_CLIENT_SECRET=${hexadecimal(8)}-${hexadecimal(4)}`, sample`ADOBE_PRODUCT_ID=${uuid()}`],
};

export const adobeClientId: Rule = {
  id: 'adobe-client-id',
  name: 'Adobe client ID (API key)',
  provider: 'adobe',
  kind: 'context',
  description: "Names a project's credential; requests show it, so it matters only with its secret.",
  severity: 'low',
  confidence: 'low',
  keywords: ['adobe'],
  pattern: assigned({
    names: ['adobe'],
    value: sequence(clientId, digitInLast(32)),
    words: [
      'client_id',
      'clientid',
      'client-id',
      'client id',
      'api_key',
      'apikey',
      'api-key',
      'api key',
      'app_id',
      'appid',
    ],
  }),
  references: [docs],
  rotate: {
    steps: 'Look for the client secret near by; where it leaked too, replace it in the developer console.',
    url: 'https://developer.adobe.com/console/projects',
  },
  examples: [sample`ADOBE_API_KEY=${hexadecimal(32)}`, sample`adobe:\n  api_key: "${hexadecimal(32)}"`],
  lookalikes: [sample`ADOBE_API_KEY=${hexadecimal(31)}`, sample`ADOBE_ORG_ID=${upperHexadecimal(24)}@AdobeOrg`],
};

export const adobeAnalyticsSecret: Rule = {
  id: 'adobe-analytics-shared-secret',
  name: 'Adobe Analytics shared secret',
  provider: 'adobe',
  kind: 'context',
  description: 'With the user name it reads reports of the company and changes its report suites.',
  severity: 'high',
  ...named({
    names: ['adobe', 'omniture'],
    value: sequence(clientId, digitInLast(32)),
    // Both words in full would take a client ID for one, which is called API key.
    words: ['secret', 'toke', 'passw'],
    near: 24,
  }),
  references: ['https://developer.adobe.com/analytics-apis/docs/1.4/getting-started/'],
  rotate: {
    steps:
      "Move the user to OAuth in the developer console, then have an administrator disable the user's web service access.",
    url: 'https://developer.adobe.com/console/projects',
  },
  examples: [sample`OMNITURE_SHARED_SECRET=${hexadecimal(32)}`, sample`adobe_token: "${hexadecimal(32)}"`],
  lookalikes: [sample`OMNITURE_SHARED_SECRET=${hexadecimal(31)}`, sample`ADOBE_CLIENT_ID=${hexadecimal(32)}`],
};
