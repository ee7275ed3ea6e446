import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(40);

export const kobotoolboxApiToken: Rule = {
  id: 'kobotoolbox-api-token',
  name: 'KoboToolbox API token',
  provider: 'kobotoolbox',
  kind: 'context',
  description: 'Reads and changes the surveys of the user and what people answered.',
  severity: 'high',
  ...named({ names: ['kobo'], value: key, words: ['token', 'key'] }),
  references: ['https://support.kobotoolbox.org/api.html'],
  rotate: {
    steps: 'Change the password, which does not end the token, and ask for another under Account Settings, Security.',
    url: 'https://kf.kobotoolbox.org/#/account/security',
  },
  examples: [sample`KOBO_TOKEN=${key}`, sample`kobo_api_key = "${key}"`],
  lookalikes: [sample`KOBO_TOKEN=${hexadecimal(32)}`, sample`KOBO_ASSET=a${alphanumeric(21)}`],
};
