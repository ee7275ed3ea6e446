import type { Rotation, Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  digits,
  hexadecimal,
  named,
  oneOf,
  sequence,
  token,
  upperAlphanumeric,
  upperHexadecimal,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const reference = 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/';
const rotate: Rotation = {
  steps: 'Create a new key, deploy it, then delete the old one on the API keys page and look through NrAuditEvent.',
  url: 'https://one.newrelic.com/api-keys',
};

export const newrelicUserKey: Rule = {
  id: 'newrelic-user-key',
  name: 'New Relic user key',
  provider: 'newrelic',
  kind: 'provider',
  description: 'Queries and changes everything its owner may see in the account.',
  severity: 'high',
  keywords: ['NRAK-'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>NRAK-[0-9A-Z]{27})(?![0-9A-Za-z_-])/,
  references: [reference],
  rotate,
  examples: [
    sample`NEW_RELIC_API_KEY=NRAK-${upperAlphanumeric(27)}`,
    sample`"Api-Key": "NRAK-${upperAlphanumeric(27)}"`,
  ],
  lookalikes: [sample`NRAK-${upperAlphanumeric(26)}`, sample`NRAK-<key>`],
};

export const newrelicInsertKey: Rule = {
  id: 'newrelic-insights-insert-key',
  name: 'New Relic Insights insert key',
  provider: 'newrelic',
  kind: 'provider',
  description: 'Sends events to the account at its expense.',
  severity: 'medium',
  keywords: ['NRII-'],
  pattern: token`NRII-${base64Url(25, 32)}`,
  references: [reference],
  rotate,
  examples: [sample`NEW_RELIC_INSERT_KEY=NRII-${alphanumeric(32)}`, sample`"X-Insert-Key": "NRII-${alphanumeric(32)}"`],
  lookalikes: [sample`NRII-${alphanumeric(20)}`, sample`NRIX-${alphanumeric(32)}`],
};

export const newrelicQueryKey: Rule = {
  id: 'newrelic-insights-query-key',
  name: 'New Relic Insights query key',
  provider: 'newrelic',
  kind: 'provider',
  description: 'Queries all data of the account: events, logs and what they hold of customers.',
  severity: 'high',
  keywords: ['NRIQ-'],
  pattern: token`NRIQ-${base64Url(25, 32)}`,
  references: [reference],
  rotate,
  examples: [
    sample`NEW_RELIC_QUERY_KEY=NRIQ-${alphanumeric(32)}`,
    sample`curl -H "X-Query-Key: NRIQ-${alphanumeric(32)}" https://insights-api.newrelic.com/v1/accounts/12/query`,
  ],
  lookalikes: [sample`NRIQ-${alphanumeric(20)}`, sample`NRIQ-<key>`],
};

export const newrelicAdminKey: Rule = {
  id: 'newrelic-admin-key',
  name: 'New Relic admin or REST API key',
  provider: 'newrelic',
  kind: 'provider',
  description: 'Reads and changes the account: admin (NRAA) or REST (NRRA).',
  severity: 'high',
  keywords: ['NRAA-', 'NRRA-'],
  entropy: 3,
  pattern: /(?<![0-9A-Za-z_-])(?<secret>NR(?:AA|RA)-[0-9a-f]{42}|NRAA-[0-9a-f]{27})(?![0-9A-Za-z_-])/,
  references: [reference],
  rotate,
  examples: [
    sample`NEW_RELIC_REST_KEY=NRRA-${hexadecimal(42)}`,
    sample`admin_key: "NRAA-${hexadecimal(27)}${hexadecimal(15)}"`,
    sample`NEW_RELIC_ADMIN_KEY=NRAA-${hexadecimal(27)}`,
  ],
  lookalikes: [sample`NRRA-${hexadecimal(40)}`, sample`NRXX-${hexadecimal(42)}`],
};

export const newrelicBrowserKey: Rule = {
  id: 'newrelic-browser-key',
  name: 'New Relic browser key',
  provider: 'newrelic',
  kind: 'provider',
  description: 'Sends browser data to the account; it stands in web pages by design.',
  severity: 'low',
  keywords: ['NRJS-'],
  pattern: token`NRJS-${hexadecimal(19)}`,
  references: [reference],
  rotate,
  examples: [sample`licenseKey: "NRJS-${hexadecimal(19)}"`, sample`NEW_RELIC_BROWSER_KEY=NRJS-${hexadecimal(19)}`],
  lookalikes: [sample`NRJS-${hexadecimal(18)}`, sample`NRJS-<key>`],
};

export const newrelicPrivateLocationKey: Rule = {
  id: 'newrelic-private-location-key',
  name: 'New Relic synthetics private location key',
  provider: 'newrelic',
  kind: 'provider',
  description:
    'Joins job managers to the private location, which get the scripts of its monitors with the credentials in them.',
  severity: 'medium',
  keywords: ['NRSP-us', 'NRSP-eu'],
  pattern: token`NRSP-${oneOf('us', 'eu')}${digits(2)}${upperHexadecimal(31)}`,
  references: ['https://docs.newrelic.com/docs/synthetics/synthetic-monitoring/private-locations/install-job-manager/'],
  rotate: {
    steps:
      'Delete the private location, look through its job managers for one that is not yours, then add a location and start the job managers with its key.',
    url: 'https://one.newrelic.com/synthetics-nerdlets',
  },
  examples: [
    sample`docker run -e PRIVATE_LOCATION_KEY=NRSP-us01${upperHexadecimal(31)} newrelic/synthetics-job-manager`,
    sample`privateLocationKey: "NRSP-eu01${upperHexadecimal(31)}"`,
  ],
  lookalikes: [sample`NRSP-us01${upperHexadecimal(30)}`, sample`NRSP-us00${'A'.repeat(31)}`],
};

export const newrelicLicenseKey: Rule = {
  id: 'newrelic-license-key',
  name: 'New Relic licence (ingest) key',
  provider: 'newrelic',
  kind: 'provider',
  description: 'Sends data to the account at its expense.',
  severity: 'medium',
  keywords: ['NRAL'],
  entropy: 3,
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>(?:eu01xx)?[0-9a-f]{30,36}(?:FFFF)?NRAL|eu01xx[0-9a-f]{30}NRAL)(?![0-9A-Za-z_-])/,
  references: [reference],
  rotate,
  examples: [
    sample`NEW_RELIC_LICENSE_KEY=${hexadecimal(36)}NRAL`,
    sample`license_key: 'eu01xx${hexadecimal(30)}NRAL'`,
    sample`license_key: ${hexadecimal(32)}FFFFNRAL`,
  ],
  lookalikes: [sample`${hexadecimal(20)}NRAL`, sample`NRAL-${hexadecimal(36)}`],
};

/** Built into mobile apps by design, so whoever has the app has it. */
const mobileKey = sequence('AA', hexadecimal(40));

export const newrelicMobileToken: Rule = {
  id: 'newrelic-mobile-app-token',
  name: 'New Relic mobile application token',
  provider: 'newrelic',
  kind: 'provider',
  description: 'Sends mobile data to the account at its expense; it stands in apps by design.',
  severity: 'low',
  keywords: ['-NRMA'],
  entropy: 2.9,
  pattern: /(?<![0-9A-Za-z_-])(?<secret>(?:eu01xx)?AA[0-9a-f]{34,40}-NRMA)(?![0-9A-Za-z_-])/,
  references: [
    'https://docs.newrelic.com/docs/mobile-monitoring/new-relic-mobile/maintenance/view-your-application-token/',
  ],
  rotate,
  examples: [
    sample`NewRelic.withApplicationToken("${mobileKey}-NRMA").start(this.getApplication());`,
    sample`NEW_RELIC_MOBILE_TOKEN=eu01xx${mobileKey}-NRMA`,
  ],
  lookalikes: [sample`AA${hexadecimal(20)}-NRMA`, sample`AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-NRMA`],
};

export const newrelicMobileTokenLegacy: Rule = {
  ...newrelicMobileToken,
  id: 'newrelic-mobile-app-token-legacy',
  name: 'New Relic mobile application token (without suffix)',
  kind: 'context',
  ...named({
    names: ['newrelic', 'new relic'],
    value: mobileKey,
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 40,
  }),
  examples: [
    sample`NewRelic.withApplicationToken("${mobileKey}").start(this);`,
    sample`[NewRelicAgent startWithApplicationToken:@"${mobileKey}"];`,
  ],
  lookalikes: [sample`NEW_RELIC_TOKEN=AA${hexadecimal(39)}`, sample`NEW_RELIC_SHA=${hexadecimal(40)}`],
};

export const newrelicLegacyLicenseKey: Rule = {
  ...newrelicLicenseKey,
  id: 'newrelic-legacy-license-key',
  name: 'New Relic licence key (without suffix)',
  kind: 'context',
  ...named({
    names: ['newrelic', 'new relic', 'nria_license'],
    value: hexadecimal(40),
    words: ['license', 'licence', 'key', 'token', 'secret', 'access', 'private'],
    near: 40,
  }),
  examples: [
    sample`NEW_RELIC_LICENSE_KEY=${hexadecimal(40)}`,
    sample`<newrelic><service licenseKey="${hexadecimal(40)}" /></newrelic>`,
  ],
  lookalikes: [sample`NEW_RELIC_LICENSE_KEY=${hexadecimal(39)}`, sample`NEW_RELIC_DEPLOYED_SHA=${hexadecimal(40)}`],
};
