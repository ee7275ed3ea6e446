import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.phrase.com/en/api/strings/authentication';
const value = hexadecimal(64);

export const phraseAccessToken: Rule = {
  id: 'phrase-access-token',
  name: 'Phrase (PhraseApp) access token',
  provider: 'phrase',
  kind: 'context',
  description: 'Reads and writes the projects and translations its owner may, within its scopes.',
  severity: 'high',
  ...named({
    names: ['phrase', 'phraseapp'],
    value: loosely(value),
    words: [
      'access_token',
      'access-token',
      'access token',
      'accesstoken',
      'api_token',
      'api_key',
      'phrase_token',
      'phraseapp_token',
      'authorization',
    ],
    near: 70,
  }),
  references: [docs],
  rotate: {
    steps: 'Delete the access token in the profile settings, create one with fewer scopes and put it in place.',
    url: 'https://app.phrase.com/settings/oauth_access_tokens',
  },
  examples: [
    sample`phrase:\n  access_token: ${value}\n  project_id: ${hexadecimal(32)}`,
    sample`PHRASEAPP_ACCESS_TOKEN=${value}`,
    sample`curl https://api.phrase.com/v2/projects -H "Authorization: token ${value}"`,
  ],
  lookalikes: [sample`PHRASE_ACCESS_TOKEN=${hexadecimal(63)}`, sample`passphrase_access_token: ${value}`],
};
