import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pushoverKey: Rule = {
  id: 'pushover-api-token',
  name: 'Pushover application token or user key',
  provider: 'pushover',
  kind: 'context',
  description:
    "Together they send notifications to the owner's devices; the token alone uses up the application's messages.",
  severity: 'medium',
  ...named({
    names: ['pushover'],
    value: sequence(characterSet('aug', 'a', 1), alphanumeric(29), digitInLast(29)),
    words: ['token', 'key', 'user', 'api', 'secret'],
  }),
  references: ['https://pushover.net/api#registration'],
  rotate: {
    steps:
      'Delete the application and create one, which has another token; a user key is reset in the settings of the account.',
    url: 'https://pushover.net/',
  },
  examples: [
    sample`PUSHOVER_TOKEN=a${alphanumeric(29)}\nPUSHOVER_PRIORITY=1`,
    sample`pushover:\n  user_key: "u${alphanumeric(29)}"\n`,
  ],
  lookalikes: [sample`PUSHOVER_TOKEN=a${alphanumeric(28)}`, sample`PUSHOVER_TOKEN=your_application_token`],
};

/** `pover://user@token` of apprise, `pushover://shoutrrr:token@user` of shoutrrr, `pushover://user:token@default`. */
export const pushoverUrlToken: Rule = {
  ...pushoverKey,
  id: 'pushover-url-token',
  name: 'Pushover application token in a notification URL',
  keywords: ['pover://', 'pushover://'],
  pattern: new RegExp(
    `(?:pover|pushover)://[0-9A-Za-z]{1,40}[:@](?<secret>a${alphanumeric(29).source})(?![0-9A-Za-z])`,
  ),
  references: [
    'https://github.com/caronc/apprise/wiki/Notify_pushover',
    'https://containrrr.dev/shoutrrr/latest/services/pushover/',
  ],
  examples: [
    sample`urls:\n  - pover://u${alphanumeric(29)}@a${alphanumeric(29)}\n`,
    sample`PUSHOVER_DSN=pushover://u${alphanumeric(29)}:a${alphanumeric(29)}@default`,
  ],
  lookalikes: [
    sample`pover://u${alphanumeric(29)}@a${alphanumeric(20)}`,
    sample`pushover://USER_KEY:APP_TOKEN@default`,
  ],
};
