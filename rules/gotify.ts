import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(
  characterSet('AC', 'AC', 1),
  characterSet('0-9A-Za-z._\\-', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 14),
  digitInLast(15),
);

export const gotifyToken: Rule = {
  id: 'gotify-token',
  name: 'Gotify token',
  provider: 'gotify',
  kind: 'context',
  description: 'Sends messages as the application, or reads and deletes them as the client.',
  severity: 'medium',
  ...named({ names: ['gotify'], value: key, words: ['token', 'key'] }),
  references: ['https://gotify.net/docs/pushmsg'],
  rotate: {
    steps: 'Delete the application or client on the page of the server, create another and put its token in place.',
    url: 'https://gotify.net/docs/pushmsg',
  },
  examples: [
    sample`GOTIFY_TOKEN=${key}`,
    sample`curl "https://gotify.acme.dev/message?token=${key}" -F "message=done"`,
  ],
  lookalikes: [sample`GOTIFY_TOKEN=A${alphanumeric(9)}`, sample`GOTIFY_TOKEN=<apptoken>`],
};
