import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const imgurClientSecret: Rule = {
  id: 'imgur-client-secret',
  name: 'Imgur client secret',
  provider: 'imgur',
  kind: 'context',
  description: 'Poses as the application and redeems refresh tokens of its users.',
  severity: 'medium',
  aliases: ['imgurpython'],
  ...named({ names: ['imgur'], value: hexadecimal(40) }),
  references: ['https://apidocs.imgur.com/'],
  rotate: {
    steps: 'Generate a new secret on the page Applications of the account settings and put it in place.',
    url: 'https://imgur.com/account/settings/apps',
  },
  examples: [sample`IMGUR_CLIENT_SECRET=${hexadecimal(40)}`, sample`imgur:\n  client_secret: ${hexadecimal(40)}`],
  lookalikes: [sample`IMGUR_CLIENT_SECRET=${hexadecimal(39)}`, sample`IMGUR_CLIENT_ID=${hexadecimal(15)}`],
};
