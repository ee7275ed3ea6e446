import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const gotifyToken: Rule = {
  id: 'gotify-token',
  name: 'Gotify token',
  provider: 'gotify',
  kind: 'context',
  description: 'Sends messages to the server, or as a client reads and deletes them.',
  severity: 'medium',
  keywords: ['gotify'],
  pattern:
    /(?:(?:[Gg]otify|GOTIFY)(?:[\w.\- ]{0,24}(?:[Tt]oken|TOKEN|[Kk]ey|KEY)["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?|s?:\/\/[^\s"'<>?]{1,120}\/|[^\n]{0,120}\/message\?token=))(?<secret>(?=[A-Za-z._-]{0,14}[0-9])[AC][0-9A-Za-z._-]{14})(?![0-9A-Za-z._-])/,
  references: ['https://gotify.net/docs/pushmsg'],
  rotate: {
    steps: 'Delete the application or client in the web interface, then create another.',
    url: 'https://gotify.net/docs/',
  },
  examples: [
    sample`GOTIFY_TOKEN=A${alphanumeric(14)}`,
    sample`curl https://push.acme.dev/message -H 'X-Gotify-Key: A${alphanumeric(14)}'`,
    sample`urls:\n  - gotifys://push.acme.dev/A${alphanumeric(14)}?priority=high\n`,
  ],
  lookalikes: [
    sample`GOTIFY_TOKEN=A${alphanumeric(10)}`,
    sample`GOTIFY_TOKEN=your_gotify_tok`,
    sample`gotify://hostname/token`,
  ],
};
