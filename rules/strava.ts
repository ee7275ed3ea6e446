import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const stravaClientSecret: Rule = {
  id: 'strava-client-secret',
  name: 'Strava client secret or token',
  provider: 'strava',
  kind: 'context',
  description: "With the client ID it takes tokens for the app's athletes; a token reads their activities and places.",
  severity: 'medium',
  aliases: ['stravalib'],
  keywords: ['strava'],
  pattern: assigned({ names: ['strava'], value: lowerAlphanumeric(40) }),
  references: ['https://developers.strava.com/docs/authentication/'],
  rotate: {
    steps: 'Reset the client secret on the API page of the Strava settings; for a token revoke the app under My apps.',
    url: 'https://www.strava.com/settings/api',
  },
  examples: [
    sample`StravaOptions { ApiKey = "${lowerAlphanumeric(40)}" }`,
    sample`https://www.strava.com/api/v3/athlete?access_token=${lowerAlphanumeric(40)}`,
  ],
  lookalikes: [
    sample`https://www.strava.com/api/v3/athlete?access_token=${lowerAlphanumeric(39)}`,
    sample`STRAVA_TOKEN=changeme`,
  ],
};
