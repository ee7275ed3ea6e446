import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.pivotaltracker.com/help/api';
const key = hexadecimal(32);

export const pivotalTrackerToken: Rule = {
  id: 'pivotal-tracker-api-token',
  name: 'Pivotal Tracker API token',
  provider: 'pivotal-tracker',
  kind: 'context',
  description: 'Acted as its owner in all projects; the service closed in April 2025.',
  severity: 'low',
  ...named({
    names: ['pivotal tracker', 'pivotaltracker', 'pivotal', 'x-trackertoken', 'tracker_token', 'tracker_api'],
    value: key,
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 60,
  }),
  references: [docs],
  rotate: {
    steps: 'The service is closed and its tokens are dead; delete the value.',
    url: 'https://www.pivotaltracker.com/',
  },
  examples: [
    sample`PIVOTAL_TRACKER_TOKEN=${key}`,
    sample`curl -H "X-TrackerToken: ${key}" https://www.pivotaltracker.com/services/v5/me`,
  ],
  lookalikes: [sample`PIVOTAL_TRACKER_TOKEN=${hexadecimal(31)}`, sample`TRACKER_TOKEN=${'0'.repeat(32)}`],
};
