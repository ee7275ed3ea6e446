import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const boostnoteApiToken: Rule = {
  id: 'boostnote-api-token',
  name: 'Boost Note access token',
  provider: 'boostnote',
  kind: 'context',
  description: 'Reads and changes the documents of the space.',
  severity: 'medium',
  keywords: ['boostnote', 'boost_note', 'boost-note', 'boost.note', 'boost note'],
  pattern: assigned({ names: ['boostnote', 'boost note'], value: loosely(hexadecimal(64)) }),
  references: ['https://intercom.help/boostnote-for-teams/en/articles/4590937-public-api-documentation'],
  rotate: {
    steps: 'Delete the token under Settings, Integrations, API, then create another.',
    url: 'https://boostnote.io/',
  },
  examples: [
    sample`$boostnoteKey = "${hexadecimal(64)}";`,
    sample`curl https://api.boostnote.io/docs -H "Authorization: Bearer ${hexadecimal(64)}"`,
  ],
  lookalikes: [
    sample`curl https://api.boostnote.io/docs -H "Authorization: Bearer ${hexadecimal(63)}"`,
    sample`BOOSTNOTE_TOKEN=changeme`,
  ],
};
