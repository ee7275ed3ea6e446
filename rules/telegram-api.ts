import type { Rule } from '../src/model/rule.ts';
import {
  assigned,
  base64Url,
  characterSet,
  digits,
  hexadecimal,
  named,
  optional,
  sequence,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const telegramApiHash: Rule = {
  id: 'telegram-api-hash',
  name: 'Telegram API hash',
  provider: 'telegram',
  kind: 'context',
  description: 'With the api id it logs in as the application, whose bans hit its owner.',
  severity: 'medium',
  ...named({
    names: ['api_hash', 'api hash', 'apihash', 'tg_hash', 'telegram'],
    value: hexadecimal(32),
    words: ['hash'],
    near: 24,
  }),
  references: ['https://core.telegram.org/api/obtaining_api_id'],
  rotate: {
    steps:
      'Nothing changes a hash: make the application anew under another account where its misuse costs you, and keep sessions apart.',
    url: 'https://my.telegram.org/apps',
  },
  examples: [
    sample`api_id = ${digits(8)}\napi_hash = '${hexadecimal(32)}'`,
    sample`TELEGRAM_API_ID=${digits(7)}\nTELEGRAM_API_HASH=${hexadecimal(32)}`,
  ],
  lookalikes: [sample`api_hash = '${hexadecimal(31)}'`, sample`TELEGRAM_API_HASH=${'0'.repeat(32)}`],
};

/** What Telethon and GramJS write, with a version in front and a sign behind, and what Pyrogram writes. */
const session = sequence(optional('1'), characterSet('AB', 'AB', 1), base64Url(350, 366), optional('='));

export const telegramSession: Rule = {
  id: 'telegram-session-string',
  name: 'Telegram session of an account',
  provider: 'telegram',
  kind: 'context',
  description: 'Is a signed-in person: reads and writes all chats, and takes over the account.',
  severity: 'critical',
  keywords: [
    'string_session',
    'string-session',
    'session_string',
    'session-string',
    'stringsession',
    'sessionstring',
    'telethon',
    'pyrogram',
  ],
  pattern: assigned({
    names: ['string session', 'session string', 'telethon', 'pyrogram'],
    value: session,
    words: [],
    reach: 60,
  }),
  references: [
    'https://docs.telethon.dev/en/stable/concepts/sessions.html',
    'https://docs.pyrogram.org/topics/storage-engines',
  ],
  rotate: {
    steps:
      "End the session in the account's list of devices, look for messages and new devices that are not yours, then log in anew.",
    url: 'https://telegram.org/faq#q-how-do-i-log-out',
  },
  examples: [
    sample`STRING_SESSION=1B${base64Url(350)}=`,
    sample`SESSION_STRING: "B${base64Url(361)}"`,
    sample`client = TelegramClient(StringSession("1A${base64Url(350)}="), api_id, api_hash)`,
  ],
  lookalikes: [sample`STRING_SESSION=1B${base64Url(200)}=`, sample`SESSION_STRING=your_session_string`],
};
