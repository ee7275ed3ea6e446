import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  characterSet,
  digitInLast,
  hexadecimal,
  lowerAlphanumeric,
  oneOf,
  sequence,
  token,
  unlike,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://launchdarkly.com/docs/home/account/api';
const sdk = 'https://launchdarkly.com/docs/sdk/concepts/client-side-server-side#keys';
/** A UUID, in older accounts of all letters. */
const id = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);
const named = characterSet('\\w\\-=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 40);

export const launchdarklyApiToken: Rule = {
  id: 'launchdarkly-api-token',
  name: 'LaunchDarkly API access token',
  provider: 'launchdarkly',
  kind: 'provider',
  description: 'Turns feature flags of the account on and off, by its role.',
  severity: 'critical',
  keywords: ['api-'],
  pattern: token`api-${id}${digitInLast(36)}`,
  references: [docs],
  rotate: {
    steps:
      'Reset the token with immediate expiry or delete it on the authorization page, look at the audit log for changed flags, then create a new one with a custom role.',
    url: 'https://app.launchdarkly.com/settings/authorization',
  },
  examples: [
    sample`LAUNCHDARKLY_ACCESS_TOKEN=api-${uuid()}`,
    sample`curl https://app.launchdarkly.com/api/v2/flags -H "Authorization: api-${uuid()}"`,
  ],
  lookalikes: [
    sample`api-${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`LAUNCHDARKLY_ACCESS_TOKEN=api-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`,
  ],
};

export const launchdarklySdkKey: Rule = {
  id: 'launchdarkly-sdk-key',
  name: 'LaunchDarkly server-side SDK key',
  provider: 'launchdarkly',
  kind: 'provider',
  description: 'Reads all flags and targeting rules of an environment, which may name customers.',
  severity: 'high',
  keywords: ['sdk-'],
  pattern: token`sdk-${id}${digitInLast(36)}`,
  references: [sdk],
  rotate: {
    steps:
      "Reset the SDK key in the project's environment, keep the old one alive until all servers have the new one, then expire it.",
    url: 'https://app.launchdarkly.com/settings/projects',
  },
  examples: [sample`LAUNCHDARKLY_SDK_KEY=sdk-${uuid()}`, sample`ldclient.set_config(Config("sdk-${uuid()}"))`],
  lookalikes: [
    sample`sdk-${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(13)}`,
    sample`LAUNCHDARKLY_SDK_KEY=sdk-00000000-0000-0000-0000-00000000000`,
  ],
};

export const launchdarklyRelayKey: Rule = {
  id: 'launchdarkly-relay-key',
  name: 'LaunchDarkly Relay Proxy configuration key',
  provider: 'launchdarkly',
  kind: 'provider',
  description: 'Reads the SDK keys, and with them the flags and rules, of every environment its policy names.',
  severity: 'critical',
  keywords: ['rel-'],
  pattern: token`rel-${uuid()}`,
  references: ['https://launchdarkly.com/docs/sdk/relay-proxy/automatic-configuration'],
  rotate: {
    steps:
      'Reset the configuration key on the Relay Proxy tab of the account settings and restart the proxy with the new one.',
    url: 'https://app.launchdarkly.com/settings/relay',
  },
  examples: [sample`AUTO_CONFIG_KEY=rel-${uuid()}`, sample`[AutoConfig]\nkey = "rel-${uuid()}"\n`],
  lookalikes: [sample`rel-${hexadecimal(32)}`, sample`AUTO_CONFIG_KEY=rel-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`],
};

export const launchdarklyTokenByName: Rule = {
  id: 'launchdarkly-token-by-name',
  name: 'LaunchDarkly access token (other format)',
  provider: 'launchdarkly',
  kind: 'context',
  description: 'Turns feature flags of the account on and off, by its role.',
  severity: 'high',
  keywords: ['launchdarkly', 'launch_darkly', 'launch-darkly'],
  pattern: assigned({
    names: ['launchdarkly', 'launch_darkly', 'launch-darkly'],
    value: sequence(unlike(oneOf('api-', 'sdk-', 'mob-', 'rel-'), id), named, digitInLast(40)),
  }),
  references: [docs],
  rotate: {
    steps:
      'Delete the token on the authorization page, look at the audit log for changed flags, then create a new one with a custom role.',
    url: 'https://app.launchdarkly.com/settings/authorization',
  },
  examples: [
    sample`LAUNCHDARKLY_TOKEN=${alphanumeric(40)}`,
    sample`launchdarkly:\n  access_token: '${alphanumeric(40)}'`,
  ],
  lookalikes: [sample`LAUNCHDARKLY_TOKEN=${alphanumeric(39)}`, sample`LAUNCHDARKLY_CLIENT_ID=${hexadecimal(24)}`],
};

export const launchdarklyLegacyKey: Rule = {
  id: 'launchdarkly-legacy-key',
  name: 'LaunchDarkly key (without prefix)',
  provider: 'launchdarkly',
  kind: 'context',
  description: 'Reads all flags and targeting rules of an environment, or changes them, as keys of the first years do.',
  severity: 'high',
  keywords: ['launchdarkly', 'launch_darkly', 'launch-darkly'],
  pattern: assigned({ names: ['launchdarkly', 'launch_darkly', 'launch-darkly'], value: uuid() }),
  references: [docs],
  rotate: {
    steps: "Reset the key in the project's environment or on the authorization page, which gives one with a prefix.",
    url: 'https://app.launchdarkly.com/settings/projects',
  },
  examples: [sample`LAUNCHDARKLY_API_KEY=${uuid()}`, sample`launchdarkly:\n  sdk_key: '${uuid()}'`],
  lookalikes: [sample`LAUNCHDARKLY_API_KEY=${uuid()}a`, sample`LAUNCHDARKLY_PROJECT=${uuid()}`],
};
