import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const sportmonksApiToken: Rule = {
  id: 'sportmonks-api-token',
  name: 'Sportmonks API token',
  provider: 'sportmonks',
  kind: 'context',
  description: "Queries sports data on the owner's plan.",
  severity: 'low',
  keywords: ['sportmonks', 'sportsmonk', 'sport_monks', 'sport-monks', 'sport.monks', 'sport monks'],
  pattern: assigned({
    names: ['sportmonks', 'sportsmonk', 'sport monks'],
    value: sequence(digitWithin(60), alphanumeric(60)),
  }),
  references: ['https://docs.sportmonks.com/football/welcome/authentication'],
  rotate: { steps: 'Delete the token in MySportmonks, then create one.', url: 'https://my.sportmonks.com/api/tokens' },
  examples: [
    sample`const sportmonksToken = '${alphanumeric(60)}';`,
    sample`https://api.sportmonks.com/v3/football/leagues?api_token=${alphanumeric(60)}`,
  ],
  lookalikes: [sample`const sportmonksToken = '${alphanumeric(59)}';`, sample`SPORTMONKS_API_KEY=${'x'.repeat(60)}`],
};
