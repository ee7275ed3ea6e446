import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  characterSet,
  digitInLast,
  digits,
  hexadecimal,
  oneOf,
  optional,
  sequence,
  token,
  unlike,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key';
const iam = 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token';
const statics = 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key';
const iamToken = sequence(
  't1.',
  base64Url(2, 400),
  optional('='),
  optional('='),
  '.',
  base64Url(86),
  optional('='),
  optional('='),
);
const legacy = sequence(
  oneOf('trnsl', 'dict', 'pdct'),
  '.1.1.',
  digits(8),
  'T',
  digits(6),
  'Z.',
  hexadecimal(16),
  '.',
  hexadecimal(40),
);
const loose = characterSet('\\w.', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 83);

export const yandexApiKey: Rule = {
  id: 'yandex-api-key',
  name: 'Yandex Cloud API key',
  provider: 'yandex',
  kind: 'provider',
  description: "Acts as its service account in the services that take API keys, on the cloud's bill.",
  severity: 'high',
  keywords: ['AQVN'],
  pattern: token`AQVN${base64Url(35, 38)}`,
  references: [docs],
  rotate: {
    steps:
      'Delete the key of the service account in the console, look at the audit trails, then create a new one with a scope and an expiry.',
    url: 'https://console.yandex.cloud',
  },
  examples: [
    sample`YANDEX_API_KEY=AQVN${base64Url(35)}`,
    sample`curl -H "Authorization: Api-Key AQVN${base64Url(36)}" https://translate.api.cloud.yandex.net/translate/v2/languages`,
  ],
  lookalikes: [sample`AQVN${base64Url(30)}`, sample`YANDEX_API_KEY=AQVN${'x'.repeat(36)}`],
};

export const yandexIamToken: Rule = {
  id: 'yandex-iam-token',
  name: 'Yandex Cloud IAM token',
  provider: 'yandex',
  kind: 'provider',
  description: 'Acts as a user or service account in Yandex Cloud for up to twelve hours.',
  severity: 'high',
  keywords: ['t1.'],
  pattern: token`${iamToken}`,
  references: [iam],
  rotate: {
    steps:
      'Revoke the token with yc iam revoke-token, look at the audit trails, then find out where it was written down.',
    url: 'https://yandex.cloud/en/docs/iam/operations/iam-token/revoke-iam-token',
  },
  examples: [
    sample`IAM_TOKEN=t1.${base64Url(180)}.${base64Url(86)}`,
    sample`Authorization: Bearer t1.9e${base64Url(120)}.${base64Url(86)}`,
  ],
  lookalikes: [sample`t1.${base64Url(180)}.${base64Url(80)}`, sample`IAM_TOKEN=t1.xxxx.yyyy`],
};

export const yandexStaticKey: Rule = {
  id: 'yandex-static-key',
  name: 'Yandex Cloud static access key (secret)',
  provider: 'yandex',
  kind: 'provider',
  description:
    'With the key ID it reads and writes as its service account through the interfaces that are compatible with AWS, such as Object Storage.',
  severity: 'critical',
  keywords: ['YCM', 'YCN', 'YCO', 'YCP'],
  pattern: token`YC${characterSet('M-P', 'MNOP', 1)}${base64Url(37)}${digitInLast(37)}`,
  companions: [
    { name: 'key ID', pattern: /(?<![\w-])(?<part>YCA[\w-]{22})(?![\w-])/, withinLines: 5, isRequired: false },
  ],
  references: [statics],
  rotate: {
    steps:
      'Delete the static key of the service account in the console, look at the bucket logs and audit trails, then create a new one.',
    url: 'https://console.yandex.cloud',
  },
  examples: [sample`YANDEX_SECRET_KEY=YCM${base64Url(37)}`, sample`s3_secret: YCP${base64Url(37)}`],
  lookalikes: [sample`YCM${base64Url(36)}`, sample`YANDEX_SECRET_KEY=YC${'x'.repeat(38)}`],
};

export const yandexStaticKeyByName: Rule = {
  id: 'yandex-static-key-by-name',
  name: 'Yandex Cloud static access key (secret, other series)',
  provider: 'yandex',
  kind: 'context',
  description:
    'With the key ID it reads and writes as its service account through the interfaces that are compatible with AWS, such as Object Storage.',
  severity: 'critical',
  keywords: ['yandex', 'yc_secret', 'yc_storage'],
  pattern: assigned({
    names: ['yandex', 'yc_secret', 'yc_storage'],
    value: sequence('YC', characterSet('A-LQ-Z', 'ABCDEFGHIJKLQRSTUVWXYZ', 1), base64Url(37), digitInLast(37)),
  }),
  references: [statics],
  rotate: {
    steps:
      'Delete the static key of the service account in the console, look at the bucket logs and audit trails, then create a new one.',
    url: 'https://console.yandex.cloud',
  },
  examples: [
    sample`YANDEX_SECRET_KEY=YCT${base64Url(37)}`,
    sample`yandex:\n  token: YCD${base64Url(37)}`,
    sample`YC_SECRET_ACCESS_KEY=YCT${base64Url(37)}`,
  ],
  lookalikes: [sample`YANDEX_SECRET_KEY=YCT${base64Url(36)}`, sample`YANDEX_SECRET_KEY=YC${'x'.repeat(38)}`],
};

export const yandexLegacyApiKey: Rule = {
  id: 'yandex-legacy-api-key',
  name: 'Yandex dictionary or translate key (legacy)',
  provider: 'yandex',
  kind: 'provider',
  description: "Calls the Dictionary, Predictor or old Translate API on its owner's quota.",
  severity: 'medium',
  keywords: ['trnsl.1.1.', 'dict.1.1.', 'pdct.1.1.'],
  pattern: token`${legacy}`,
  entropy: 3.3,
  references: ['https://yandex.com/dev/dictionary/doc/dg/concepts/api-overview.html'],
  rotate: {
    steps: "Block the key on its owner's developer page, then get a new one.",
    url: 'https://yandex.com/dev/dictionary/keys/get/',
  },
  examples: [
    sample`YANDEX_TRANSLATE_KEY=trnsl.1.1.20200404T101010Z.${hexadecimal(16)}.${hexadecimal(40)}`,
    sample`https://dictionary.yandex.net/api/v1/dicservice.json/lookup?key=dict.1.1.20210101T000000Z.${hexadecimal(16)}.${hexadecimal(40)}&lang=en-ru`,
  ],
  lookalikes: [sample`trnsl.1.1.20200404T101010Z.${hexadecimal(16)}.${hexadecimal(39)}`, sample`trnsl.1.1.key`],
};

export const yandexKeyByName: Rule = {
  id: 'yandex-key-by-name',
  name: 'Yandex key (83 characters)',
  provider: 'yandex',
  kind: 'context',
  description: "Calls Yandex services on its owner's quota.",
  severity: 'medium',
  keywords: ['yandex'],
  pattern: assigned({ names: ['yandex'], value: sequence(unlike(legacy), unlike('t1.'), loose, digitInLast(40)) }),
  references: ['https://yandex.com/dev/'],
  rotate: {
    steps: "Block the key on its owner's developer page, then get a new one.",
    url: 'https://developer.tech.yandex.com/',
  },
  examples: [
    sample`YANDEX_KEY=${alphanumeric(83)}`,
    sample`yandex:\n  token: "${alphanumeric(20)}.${alphanumeric(62)}"`,
  ],
  lookalikes: [sample`YANDEX_KEY=${alphanumeric(82)}`, sample`YANDEX_KEY=${'x'.repeat(83)}`],
};

export const yandexClientSecret: Rule = {
  id: 'yandex-client-secret',
  name: 'Yandex OAuth client secret',
  provider: 'yandex',
  kind: 'context',
  description: "With the client ID it trades its users' codes for tokens.",
  severity: 'high',
  keywords: ['yandex'],
  pattern: assigned({
    names: ['yandex'],
    value: hexadecimal(32),
    words: ['secret', 'client_pass', 'clientpass', 'app_pass'],
  }),
  references: ['https://yandex.com/dev/id/doc/en/codes/code-url'],
  rotate: {
    steps: "Change the secret on the application's page and put the new one in place.",
    url: 'https://oauth.yandex.com/',
  },
  examples: [
    sample`YANDEX_CLIENT_SECRET=${hexadecimal(32)}`,
    sample`SOCIAL_AUTH_YANDEX_OAUTH2_SECRET = '${hexadecimal(32)}'`,
  ],
  lookalikes: [sample`YANDEX_CLIENT_SECRET=${hexadecimal(31)}`, sample`YANDEX_CLIENT_ID=${hexadecimal(32)}`],
};

export const yandexCaptchaServerKey: Rule = {
  id: 'yandex-captcha-server-key',
  name: 'Yandex SmartCaptcha server key',
  provider: 'yandex',
  kind: 'provider',
  description: "Checks users' answers as the site; pages hold the client key, `ysc1_`.",
  severity: 'low',
  keywords: ['ysc2_'],
  pattern: token`ysc2_${alphanumeric(40)}${hexadecimal(8)}`,
  references: ['https://yandex.cloud/en/docs/smartcaptcha/concepts/keys'],
  rotate: {
    steps: 'Create a new captcha, put its keys in place, then delete the old one.',
    url: 'https://yandex.cloud/en/docs/smartcaptcha/operations/get-keys',
  },
  examples: [
    sample`SMARTCAPTCHA_SERVER_KEY=ysc2_${alphanumeric(40)}${hexadecimal(8)}`,
    sample`'serverKey' => 'ysc2_${alphanumeric(40)}${hexadecimal(8)}',`,
  ],
  lookalikes: [sample`ysc1_${alphanumeric(40)}${hexadecimal(8)}`, sample`SMARTCAPTCHA_SERVER_KEY=ysc2_xxxx`],
};
