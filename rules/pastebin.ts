import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://pastebin.com/doc_api';

export const pastebinApiKey: Rule = {
  id: 'pastebin-api-key',
  name: 'Pastebin developer or user key',
  provider: 'pastebin',
  kind: 'context',
  description: "Makes pastes as the application; a user key reads and deletes its owner's private ones.",
  severity: 'low',
  keywords: ['pastebin', 'paste_bin', 'paste-bin', 'paste.bin', 'paste bin'],
  pattern: assigned({ names: ['pastebin', 'paste bin'], value: sequence(digitWithin(32), base64Url(32)) }),
  references: [docs],
  rotate: {
    steps: 'Ask for a new developer key on the API page; a user key ends when the login call makes another.',
    url: docs,
  },
  examples: [
    sample`curl https://pastebin.com/api/api_post.php -d "api_dev_key=${alphanumeric(32)}"`,
    sample`PASTEBIN_API_KEY=${alphanumeric(32)}`,
  ],
  lookalikes: [
    sample`curl https://pastebin.com/api/api_post.php -d "api_dev_key=${alphanumeric(31)}"`,
    sample`PASTEBIN_API_KEY=xxxxxxxx-your-key`,
  ],
};

/** How the form says what it holds; elsewhere a key of this name is anybody's. */
const form: Companion = {
  name: 'form',
  pattern: /(?<part>api_(?:option|paste_code|user_name)|[Pp]aste_?[Bb]in)/,
  withinLines: 8,
  isRequired: true,
};

export const pastebinFormKey: Rule = {
  ...pastebinApiKey,
  id: 'pastebin-form-key',
  name: 'Pastebin developer or user key (in a form)',
  keywords: ['api_dev_key', 'api_user_key'],
  pattern: new RegExp(
    `(?<![0-9A-Za-z_])api_(?:dev|user)_key["']?\\]?\\s{0,4}(?:=>|[:=,])\\s{0,4}["']?(?<secret>${sequence(digitWithin(32), base64Url(32)).source})(?![0-9A-Za-z_\\-])`,
  ),
  companions: [form],
  examples: [
    sample`data = {'api_dev_key': '${alphanumeric(32)}', 'api_option': 'paste'}`,
    sample`api_dev_key=${alphanumeric(32)}&api_option=paste&api_paste_code=x`,
  ],
  lookalikes: [
    sample`data = {'api_dev_key': '${alphanumeric(31)}', 'api_option': 'paste'}`,
    sample`api_dev_key=${alphanumeric(32)}`,
  ],
};
