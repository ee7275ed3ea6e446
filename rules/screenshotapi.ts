import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
  upperAlphanumeric(7),
  '-',
  upperAlphanumeric(7),
  '-',
  upperAlphanumeric(7),
  '-',
  upperAlphanumeric(7),
);

export const screenshotapiToken: Rule = {
  id: 'screenshotapi-token',
  name: 'Screenshot API token',
  provider: 'screenshotapi',
  kind: 'context',
  description: "Takes screenshots on the owner's plan.",
  severity: 'low',
  keywords: ['screenshotapi', 'screenshot_api', 'screenshot-api', 'screenshot.api', 'screenshot api'],
  pattern: assigned({ names: ['screenshotapi', 'screenshot api'], value: loosely(secret) }),
  references: ['https://docs.screenshotapi.net/'],
  rotate: { steps: 'Regenerate the token on the Screenshot API dashboard.', url: 'https://app.screenshotapi.net/' },
  examples: [
    sample`SCREENSHOTAPI_TOKEN: '${secret}'`,
    sample`https://shot.screenshotapi.net/screenshot?token=${secret}`,
  ],
  lookalikes: [
    sample`https://shot.screenshotapi.net/screenshot?token=${upperAlphanumeric(7)}-${upperAlphanumeric(7)}-${upperAlphanumeric(7)}-${upperAlphanumeric(6)}`,
    sample`SCREENSHOTAPI_API_KEY=xxxxxxxx-your-key`,
  ],
};
