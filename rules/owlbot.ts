import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://owlbot.info/';

export const owlbotApiToken: Rule = {
  id: 'owlbot-api-token',
  name: 'OwlBot dictionary token',
  provider: 'owlbot',
  kind: 'context',
  description: "Looks up words on the owner's limit.",
  severity: 'low',
  keywords: ['owlbot', 'owl_bot', 'owl-bot', 'owl.bot', 'owl bot'],
  pattern: assigned({ names: ['owlbot', 'owl bot'], value: loosely(hexadecimal(40)) }),
  references: [docs],
  rotate: { steps: 'Sign up for a new token, as OwlBot cannot renew one, and replace the old one.', url: docs },
  examples: [sample`OWLBOT_TOKEN=${hexadecimal(40)}`, sample`owlbot = OwlBot(token="${hexadecimal(40)}")`],
  lookalikes: [sample`owlbot = OwlBot(token="${hexadecimal(39)}")`, sample`owlbot token: ${hexadecimal(41)}`],
};
