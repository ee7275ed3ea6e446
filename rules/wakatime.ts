import type { Companion, Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  hexadecimal,
  loosely,
  named,
  oneOf,
  sequence,
  token,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://wakatime.com/developers#authentication';

export const wakatimeApiKey: Rule = {
  id: 'wakatime-api-key',
  name: 'WakaTime API key',
  provider: 'wakatime',
  kind: 'provider',
  description: 'Reads when its owner coded on what and sends false activity.',
  severity: 'medium',
  keywords: ['waka_'],
  pattern: token`waka_${uuid()}`,
  references: [docs],
  rotate: {
    steps: 'Refresh the API key on the account settings page of WakaTime.',
    url: 'https://wakatime.com/settings/api-key',
  },
  examples: [sample`WakatimeOptions { ApiKey = "waka_${uuid()}" }`, sample`wakatime:\n  api_key: waka_${uuid()}\n`],
  lookalikes: [
    sample`wakatime:\n  api_key: waka_${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}\n`,
    sample`"wakatime": {"apiKey": "${'0'.repeat(41)}"}`,
  ],
};

export const wakatimeOauthToken: Rule = {
  id: 'wakatime-oauth-token',
  name: 'WakaTime OAuth token or secret',
  provider: 'wakatime',
  kind: 'provider',
  description: "With the app ID a secret takes tokens for the app's users; a token reads when they coded on what.",
  severity: 'medium',
  keywords: ['waka_'],
  pattern: token`waka_${oneOf('sec', 'tok', 'ref')}_${alphanumeric(80)}`,
  references: [docs],
  rotate: {
    steps: "Refresh the secret on the app's page, or have the user remove the app from the authorised ones.",
    url: 'https://wakatime.com/apps',
  },
  examples: [
    sample`let wakatimeApiKey: &str = "waka_${oneOf('sec', 'tok', 'ref')}_${alphanumeric(80)}";`,
    sample`<add key="WakatimeApiKey" value="waka_${oneOf('sec', 'tok', 'ref')}_${alphanumeric(80)}" />`,
  ],
  lookalikes: [
    sample`let wakatimeApiKey: &str = "waka_${oneOf('sec', 'tok', 'ref')}_${alphanumeric(79)}";`,
    sample`wakatime:\n  token: <insert token>\n`,
  ],
};

export const wakatimeLegacyApiKey: Rule = {
  id: 'wakatime-legacy-api-key',
  name: 'WakaTime API key (before 2022)',
  provider: 'wakatime',
  kind: 'context',
  description: 'Reads when its owner coded on what and sends false activity.',
  severity: 'medium',
  keywords: ['wakatime', 'waka_time', 'waka-time', 'waka.time', 'waka time'],
  pattern: assigned({
    names: ['wakatime', 'waka time'],
    value: loosely(uuid()),
    words: ['key', 'token', 'secret', 'access', 'private'],
  }),
  references: [docs],
  rotate: {
    steps: 'Refresh the API key on the account settings page of WakaTime.',
    url: 'https://wakatime.com/settings/api-key',
  },
  examples: [sample`WAKATIME_API_KEY=${uuid()}`, sample`~/.wakatime.cfg: api_key = ${uuid()}`],
  lookalikes: [
    sample`https://wakatime.com/badge/user/${uuid()}.svg`,
    sample`WAKATIME_API_KEY=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
  ],
};

/** Of other settings that only this file has. */
const settings: Companion = {
  name: 'settings',
  pattern: /(?<part>hide_?(?:file|branch|project)_?names|include_only_with_project_file|wakatime)/,
  withinLines: 12,
  isRequired: true,
};

export const wakatimeSettingsKey: Rule = {
  ...wakatimeLegacyApiKey,
  id: 'wakatime-settings-key',
  name: 'WakaTime API key in its settings file',
  keywords: ['[settings]'],
  pattern: new RegExp(`\\[settings\\][^[]{0,300}?\\napi_key ?= ?(?<secret>${uuid().source})(?![0-9A-Za-z\\-])`),
  companions: [settings],
  references: ['https://github.com/wakatime/wakatime-cli/blob/develop/USAGE.md#ini-config-file'],
  examples: [
    sample`[settings]\ndebug = false\napi_key = ${uuid()}\nhide_file_names = false\n`,
    sample`[settings]\napi_key=${uuid()}\nhidefilenames=true\n`,
  ],
  lookalikes: [
    sample`[settings]\napi_key = ${uuid()}\n`,
    sample`[settings]\nproject = ${uuid()}\nhidefilenames = true\n`,
  ],
};

/** Without the mark of the newer ones. */
const unmarked = sequence(oneOf('sec', 'tok', 'ref'), '_', alphanumeric(80));

export const wakatimeLegacyOauthToken: Rule = {
  id: 'wakatime-legacy-oauth-token',
  name: 'WakaTime OAuth token or secret (without prefix)',
  provider: 'wakatime',
  kind: 'context',
  description: "With the app ID a secret takes tokens for the app's users; a token reads when they coded on what.",
  severity: 'medium',
  ...named({ names: ['wakatime', 'waka time'], value: unmarked }),
  references: [docs],
  rotate: {
    steps: "Refresh the secret on the app's page, or have the user remove the app from the authorised ones.",
    url: 'https://wakatime.com/apps',
  },
  examples: [sample`WAKATIME_CLIENT_SECRET=${unmarked}`, sample`wakatime:\n  token: ${unmarked}\n`],
  lookalikes: [
    sample`WAKATIME_CLIENT_SECRET=${oneOf('sec', 'tok', 'ref')}_${alphanumeric(79)}`,
    sample`WAKATIME_CLIENT_SECRET=sec_${'x'.repeat(80)}`,
  ],
};
