import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digits, sequence, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://core.telegram.org/bots/api#authorizing-your-bot';
const body = sequence(digits(8, 10), ':AA', base64Url(32, 33));
const named = sequence(digits(5, 16), ':', unlike('AA'), base64Url(35));

export const telegramBotToken: Rule = {
  id: 'telegram-bot-token',
  name: 'Telegram bot token',
  provider: 'telegram',
  kind: 'provider',
  description: 'Is the bot: reads what is sent to it and writes in every chat it is in.',
  severity: 'high',
  keywords: [':AA'],
  pattern: new RegExp(`(?<![0-9A-Za-z_\\-])(?:bot)?(?<secret>${body.source})(?![0-9A-Za-z_\\-])`),
  references: [docs],
  rotate: {
    steps:
      "Send /revoke to BotFather and choose the bot, which gives a new token, then check the bot's webhook and commands.",
    url: 'https://t.me/BotFather',
  },
  examples: [
    sample`TELEGRAM_BOT_TOKEN=${digits(10)}:AA${base64Url(33)}`,
    sample`curl https://api.telegram.org/bot${digits(10)}:AA${base64Url(33)}/getMe`,
    sample`bot = telebot.TeleBot("${digits(9)}:AA${base64Url(33)}")`,
  ],
  lookalikes: [sample`${digits(7)}:AA${base64Url(33)}`, sample`${digits(10)}:AA${base64Url(40)}`],
};

export const telegramBotTokenByName: Rule = {
  id: 'telegram-bot-token-by-name',
  name: 'Telegram bot token (other series)',
  provider: 'telegram',
  kind: 'context',
  description: 'Is the bot: reads what is sent to it and writes in every chat it is in.',
  severity: 'high',
  keywords: ['telegr', 'tg_bot', 'tgbot'],
  pattern: assigned({ names: ['telegram', 'telegr', 'tg_bot', 'tgbot'], value: named, words: [] }),
  references: [docs],
  rotate: {
    steps:
      "Send /revoke to BotFather and choose the bot, which gives a new token, then check the bot's webhook and commands.",
    url: 'https://t.me/BotFather',
  },
  examples: [
    sample`TELEGRAM_TOKEN=${digits(9)}:Ab${base64Url(33)}`,
    sample`telegram:\n  token: '${digits(10)}:A1${base64Url(33)}'`,
  ],
  lookalikes: [sample`TELEGRAM_TOKEN=${digits(9)}:Ab${base64Url(32)}`, sample`TELEGRAM_CHAT_ID=-${digits(13)}`],
};
