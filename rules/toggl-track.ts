import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const togglTrackApiToken: Rule = {
  id: 'toggl-track-api-token',
  name: 'Toggl Track API token',
  provider: 'toggl-track',
  kind: 'context',
  description: 'Reads and changes time entries, clients and projects its owner reaches.',
  severity: 'medium',
  /** `toggle` is another word. */
  ...named({
    names: [
      'toggl track',
      'toggl_',
      'toggl-',
      'toggl.',
      'toggl:',
      'toggl=',
      "toggl'",
      'toggl"',
      'toggl token',
      'toggl api',
      'toggl key',
      'toggl secret',
      'toggl access',
      'toggl private',
    ],
    value: loosely(hexadecimal(32)),
  }),
  references: ['https://engineering.toggl.com/docs/authentication/'],
  rotate: { steps: 'Reset the API token on the profile page of Toggl Track.', url: 'https://track.toggl.com/profile' },
  examples: [
    sample`private static final String TOGGLTRACK_KEY = "${hexadecimal(32)}";`,
    sample`TOGGL_API_TOKEN=${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`TOGGL_API_TOKEN=${hexadecimal(31)}`,
    sample`TOGGLTRACK_API_KEY=${'x'.repeat(32)}`,
    sample`"toggle_button": {"resourceKey": "${alphanumeric(32)}"}`,
  ],
};
