import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pandascoreAccessToken: Rule = {
  id: 'pandascore-access-token',
  name: 'PandaScore token',
  provider: 'pandascore',
  kind: 'context',
  description: "Queries e-sports data on the owner's plan.",
  severity: 'low',
  keywords: ['pandascore', 'panda_score', 'panda-score', 'panda.score', 'panda score'],
  pattern: assigned({ names: ['pandascore', 'panda score'], value: sequence(digitWithin(51), base64Url(51)) }),
  references: ['https://developers.pandascore.co/docs/authentication'],
  rotate: { steps: 'Regenerate the token on the PandaScore dashboard.', url: 'https://app.pandascore.co/dashboard' },
  examples: [
    sample`let pandascoreApiKey: &str = "${base64Url(51)}";`,
    sample`https://api.pandascore.co/matches?token=${base64Url(51)}`,
  ],
  lookalikes: [
    sample`let pandascoreApiKey: &str = "${base64Url(50)}";`,
    sample`pandascoreApiKey = process.env.PANDASCORE_API_KEY`,
  ],
};
