import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  anyHexadecimal,
  assigned,
  digitInLast,
  hexadecimal,
  sequence,
  token,
  upperHexadecimal,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/';
const accessToken = alphanumeric(64);
const key = alphanumeric(32);
/** A checksum in capitals ends it; the first ones had it in small letters. */
const body = sequence(hexadecimal(64), anyHexadecimal(8));

export const trelloToken: Rule = {
  id: 'trello-token',
  name: 'Trello token',
  provider: 'trello',
  kind: 'provider',
  description: 'With any API key it acts as its owner on all their boards, often without an end.',
  severity: 'high',
  keywords: ['ATTA'],
  pattern: token`ATTA${body}`,
  entropy: 3.3,
  references: [docs],
  rotate: {
    steps:
      "Revoke the token in the account's settings under applications, look at the boards' activity, then authorise again with fewer rights and an expiry.",
    url: 'https://trello.com/my/account',
  },
  examples: [
    sample`TRELLO_TOKEN=ATTA${hexadecimal(64)}${upperHexadecimal(8)}`,
    sample`https://api.trello.com/1/members/me?key=acme&token=ATTA${hexadecimal(72)}`,
  ],
  lookalikes: [sample`ATTA${hexadecimal(71)}`, sample`TRELLO_TOKEN=ATTA${'x'.repeat(72)}`],
};

export const trelloLegacyToken: Rule = {
  id: 'trello-legacy-token',
  name: 'Trello token or API secret (64 digits)',
  provider: 'trello',
  kind: 'context',
  description: 'With any API key it acts as its owner on all their boards, often without an end.',
  severity: 'high',
  aliases: ['trolly'],
  keywords: ['trello'],
  pattern: assigned({ names: ['trello'], value: sequence(accessToken, digitInLast(64)) }),
  references: [docs],
  rotate: {
    steps:
      "Revoke the token in the account's settings under applications (or regenerate the Power-Up's secret), look at the boards' activity, then authorise again.",
    url: 'https://trello.com/my/account',
  },
  examples: [sample`TRELLO_TOKEN=${hexadecimal(64)}`, sample`trello: { token: "${hexadecimal(64)}" }`],
  lookalikes: [sample`TRELLO_TOKEN=${hexadecimal(63)}`, sample`TRELLO_BOARD_ID=${hexadecimal(24)}`],
};

export const trelloApiKey: Rule = {
  id: 'trello-api-key',
  name: 'Trello API key',
  provider: 'trello',
  kind: 'context',
  description: "Names its owner's Power-Up; with a token it acts on boards.",
  severity: 'low',
  keywords: ['trello'],
  pattern: assigned({ names: ['trello'], value: sequence(key, digitInLast(32)) }),
  references: [docs],
  rotate: {
    steps: "Look for a token near by and revoke it; regenerate the key on the Power-Up's page.",
    url: 'https://trello.com/power-ups/admin',
  },
  examples: [sample`TRELLO_API_KEY=${hexadecimal(32)}`, sample`trello:\n  key: '${hexadecimal(32)}'`],
  lookalikes: [sample`TRELLO_API_KEY=${hexadecimal(31)}`, sample`TRELLO_API_KEY=${'x'.repeat(32)}`],
};
