import type { Rule } from '../src/model/rule.ts';
import { base64Url, characterSet, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const oauth = 'https://yandex.com/dev/id/doc/en/access';

export const yandexOauthToken: Rule = {
  id: 'yandex-oauth-token',
  name: 'Yandex OAuth token',
  provider: 'yandex',
  kind: 'provider',
  description: 'Acts as a person in Yandex services, by its scopes, for up to a year.',
  severity: 'critical',
  keywords: ['y0_', 'y1_', 'y2_', 'y3_'],
  pattern: token`y${characterSet('0-3', '0123', 1)}_${base64Url(50, 70)}`,
  references: [oauth],
  rotate: {
    steps:
      'Let the person sign out on all devices or remove the app in the Yandex ID settings, which ends the token, then authorise again.',
    url: 'https://id.yandex.com/security',
  },
  examples: [sample`YANDEX_OAUTH_TOKEN=y0_${base64Url(55)}`, sample`Authorization: OAuth y0_Ag${base64Url(54)}`],
  lookalikes: [sample`y0_${base64Url(30)}`, sample`YANDEX_OAUTH_TOKEN=y0_${'x'.repeat(55)}`],
};

/** A version, the account and a signature in URL-safe base64. */
const legacyOauthToken = sequence('AQAAAA', base64Url(33));

export const yandexLegacyOauthToken: Rule = {
  ...yandexOauthToken,
  id: 'yandex-oauth-token-legacy',
  name: 'Yandex OAuth token (before 2022)',
  kind: 'context',
  ...named({ names: ['yandex', 'ya_token'], value: legacyOauthToken }),
  examples: [sample`YANDEX_TOKEN=${legacyOauthToken}`, sample`yandex:\n  oauth_token: '${legacyOauthToken}'`],
  lookalikes: [sample`YANDEX_TOKEN=AQAAAA${base64Url(32)}`, sample`YANDEX_TOKEN=AQAAAA${'x'.repeat(33)}`],
};

export const yandexOauthHeader: Rule = {
  ...yandexOauthToken,
  id: 'yandex-oauth-header-token',
  name: 'Yandex OAuth token (before 2022) in a header',
  keywords: ['OAuth AQAAAA'],
  pattern: new RegExp(`(?<![0-9A-Za-z])OAuth (?<secret>${legacyOauthToken.source})(?![0-9A-Za-z_\\-])`),
  examples: [
    sample`Authorization: OAuth ${legacyOauthToken}`,
    sample`headers = {'Authorization': 'OAuth ${legacyOauthToken}'}`,
  ],
  lookalikes: [sample`Authorization: OAuth AQAAAA${base64Url(32)}`, sample`Authorization: OAuth AQAAAA...`],
};
