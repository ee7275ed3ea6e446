import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, hexadecimal, oneOf, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.bannerbear.com/#authentication';
const legacyApiKey = sequence(alphanumeric(22), 'tt');

export const bannerbearApiKey: Rule = {
  id: 'bannerbear-api-key',
  name: 'Bannerbear API key',
  provider: 'bannerbear',
  kind: 'provider',
  description: "Makes images and videos on the owner's credits and reads the templates.",
  severity: 'low',
  keywords: ['bb_'],
  pattern: token`bb_${oneOf('pr', 'ma')}_${hexadecimal(30)}`,
  references: [docs],
  rotate: {
    steps: "Revoke the project's key on its settings page, a master key on the account page, then create a new one.",
    url: 'https://app.bannerbear.com/account/settings',
  },
  examples: [
    sample`ENV BANNERBEAR_KEY=bb_${oneOf('pr', 'ma')}_${hexadecimal(30)}`,
    sample`private static final String BANNERBEAR_KEY = "bb_${oneOf('pr', 'ma')}_${hexadecimal(30)}";`,
  ],
  lookalikes: [
    sample`ENV BANNERBEAR_KEY=bb_${oneOf('pr', 'ma')}_${hexadecimal(29)}`,
    sample`BANNERBEAR_API_KEY=${'x'.repeat(36)}`,
  ],
};

export const bannerbearLegacyApiKey: Rule = {
  id: 'bannerbear-legacy-api-key',
  name: 'Bannerbear API key (legacy)',
  provider: 'bannerbear',
  kind: 'context',
  description: "Makes images and videos on the owner's credits and reads the templates.",
  severity: 'low',
  keywords: ['bannerbear', 'banner_bear', 'banner-bear', 'banner.bear', 'banner bear'],
  pattern: assigned({ names: ['bannerbear', 'banner bear'], value: sequence(digitWithin(22), legacyApiKey) }),
  references: [docs],
  rotate: {
    steps: "Revoke the project's key on its settings page, then create one of the present form.",
    url: 'https://app.bannerbear.com/account/settings',
  },
  examples: [
    sample`let bannerbearApiKey: &str = "${legacyApiKey}";`,
    sample`<add key="BannerbearApiKey" value="${legacyApiKey}" />`,
  ],
  lookalikes: [
    sample`let bannerbearApiKey: &str = "${alphanumeric(21)}tt";`,
    sample`BANNERBEAR_API_KEY=YOUR_BANNERBEAR_API_KEY`,
  ],
};
