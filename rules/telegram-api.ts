import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named } from '../src/rule/pattern.ts';
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
