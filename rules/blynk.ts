import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, credentialWords, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const blynkAuthToken: Rule = {
  id: 'blynk-auth-token',
  name: 'Blynk device auth token',
  provider: 'blynk',
  kind: 'context',
  description: 'Poses as the device and reads and writes its data streams, so it switches what hangs on it.',
  severity: 'medium',
  keywords: ['blynk'],
  pattern: assigned({
    names: ['blynk'],
    value: sequence(digitWithin(32), base64Url(32)),
    words: [...credentialWords, 'begin('],
  }),
  references: ['https://docs.blynk.io/en/concepts/device#authtoken'],
  rotate: {
    steps:
      'Open the device in the Blynk console, generate a new auth token under Device info and flash it onto the device.',
    url: 'https://blynk.cloud/dashboard/',
  },
  examples: [
    sample`#define BLYNK_AUTH_TOKEN "${base64Url(32)}"`,
    sample`https://blynk.cloud/external/api/get?token=${base64Url(32)}&V1`,
    sample`Blynk.begin("${base64Url(32)}", ssid, pass);`,
  ],
  lookalikes: [
    sample`#define BLYNK_AUTH_TOKEN "${base64Url(31)}"`,
    sample`#define BLYNK_TEMPLATE_NAME "Quickstart Device"`,
  ],
};

export const blynkOrganizationSecret: Rule = {
  id: 'blynk-organization-secret',
  name: 'Blynk organization client secret',
  provider: 'blynk',
  kind: 'context',
  description: "Takes tokens of the organization's HTTPS API: users, devices and the data of all of them.",
  severity: 'high',
  keywords: ['blynk'],
  pattern: assigned({ names: ['blynk'], value: sequence(digitWithin(40), base64Url(40)) }),
  references: ['https://docs.blynk.io/en/blynk.cloud/platform-api/authentication'],
  rotate: {
    steps: 'Delete the OAuth client under Developers, OAuth 2.0, in the Blynk console, then create a new one.',
    url: 'https://blynk.cloud/dashboard/settings/',
  },
  examples: [sample`blynk_client_secret: '${base64Url(40)}'`, sample`BLYNK_CLIENT_SECRET=${base64Url(40)}`],
  lookalikes: [sample`blynk_client_secret: '${base64Url(39)}'`, sample`BLYNK_API_KEY=${'x'.repeat(40)}`],
};

export const blynkClientCredentials: Rule = {
  ...blynkOrganizationSecret,
  id: 'blynk-client-credentials',
  name: 'Blynk organization client id and secret',
  kind: 'provider',
  keywords: ['oa2-client-id_'],
  pattern: new RegExp(
    `(?<![\\w\\-])oa2-client-id_[\\w\\-]{20,40}(?::|["'\\s,]{1,6}(?:-?-?\\w{0,20}secret["']?[\\s:=]{1,4})?["']?)(?<secret>${base64Url(40).source})(?![\\w\\-])`,
  ),
  examples: [
    sample`curl -X POST https://fra1.blynk.cloud/oauth2/token -u oa2-client-id_${alphanumeric(32)}:${alphanumeric(40)} -d grant_type=client_credentials`,
    sample`client_id=oa2-client-id_${alphanumeric(32)}\nclient_secret=${alphanumeric(40)}`,
  ],
  lookalikes: [
    sample`-u oa2-client-id_${alphanumeric(32)}:${alphanumeric(39)}`,
    sample`client_id=oa2-client-id_${alphanumeric(32)}`,
  ],
};

export const blynkTokenUrl: Rule = {
  ...blynkAuthToken,
  id: 'blynk-token-url',
  name: 'Blynk device auth token in an address',
  kind: 'provider',
  keywords: ['blynk-cloud.com', 'blynk.cloud', ':8080/'],
  pattern:
    /(?:blynk(?:-cloud\.com|\.cloud)(?::\d{2,5})?|:8080)\/(?<secret>(?=[A-Za-z_\-]{0,31}[0-9])[\w\-]{32})\/(?:update|get|pin|notify|email|isHardwareConnected|isAppConnected|project|data|[VDA]\d{1,3})\b/,
  references: ['https://docs.blynk.io/en/blynk.cloud/device-https-api'],
  examples: [
    sample`curl http://blynk-cloud.com/${base64Url(32)}/update/V1?value=1`,
    sample`http://192.168.1.4:8080/${base64Url(32)}/get/D8`,
  ],
  lookalikes: [
    sample`http://blynk-cloud.com/${base64Url(31)}/update/V1?value=1`,
    sample`http://blynk-cloud.com/your_auth_token/update/V1`,
  ],
};
