import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://app.duply.co/docs';
/** The backup program of this name has keys and passwords too. */
const service: Companion = {
  name: 'service',
  pattern:
    /(?<part>duply\.co(?![0-9A-Za-z])|(?:DUPLY|[Dd]uply)["'_.\-\s:{]{0,16}(?:API|[Aa]pi|KEY|[Kk]ey|TOKEN|[Tt]oken|SECRET|[Ss]ecret))/,
  withinLines: 12,
  isRequired: true,
};
const key: Shape = {
  ...alphanumeric(36),
  source: '(?:[0-9A-Za-z]{8}-(?:[0-9A-Za-z]{4}-){3}[0-9A-Za-z]{12}|[0-9A-Za-z]{32,48})',
};

export const duplyApiKey: Rule = {
  id: 'duply-api-key',
  name: 'Duply API key',
  provider: 'duply',
  kind: 'context',
  description: "Makes images on the owner's credits.",
  severity: 'low',
  ...named({ names: ['duply'], value: sequence(key, digitInLast(32)), near: 60, reach: 110 }),
  companions: [service],
  references: [docs],
  rotate: { steps: 'Reset the API key in the account and put the new one in place.', url: 'https://app.duply.co/' },
  examples: [sample`DUPLY_API_KEY=${key}`, sample`curl https://gen.duply.co/v1/generate/ -u "user-key:${key}"`],
  lookalikes: [sample`DUPLY_API_KEY=${alphanumeric(31)}`, sample`duply backup\nGPG_PW_KEY=${alphanumeric(36)}`],
};
