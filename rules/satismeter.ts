import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, named, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(32);
/** Some have no digit; letters of both cases tell then. */
const writeKey: Shape = {
  ...alphanumeric(16),
  source: '(?=[0-9a-z]{0,15}[A-Z])(?=[0-9A-Z]{0,15}[a-z])[0-9A-Za-z]{16}',
};

export const satismeterApiKey: Rule = {
  id: 'satismeter-project-key',
  name: 'SatisMeter API key of a project',
  provider: 'satismeter',
  kind: 'context',
  description: "Reads the project's survey answers and the people who gave them.",
  severity: 'medium',
  ...named({ names: ['satismeter', 'satis meter'], value: sequence(digitWithin(32), key), near: 96 }),
  companions: [
    {
      name: 'project id',
      pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{24})(?![0-9A-Za-z])/,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: ['https://help.satismeter.com/en/articles/87961-export-responses-api'],
  rotate: {
    steps:
      "Create another API key in the project's settings under Integrations, put it in place, then delete the leaked one.",
    url: 'https://app.satismeter.com/',
  },
  examples: [
    sample`SATISMETER_API_KEY=${key}`,
    sample`curl "https://app.satismeter.com/api/users?project=${hexadecimal(24)}" -H "Authorization: Bearer ${key}"`,
  ],
  lookalikes: [sample`SATISMETER_API_KEY=${alphanumeric(31)}`, sample`SATISMETER_PROJECT_ID=${hexadecimal(24)}`],
};

export const satismeterWriteKey: Rule = {
  id: 'satismeter-write-key',
  name: 'SatisMeter write key',
  provider: 'satismeter',
  kind: 'context',
  description: 'Writes users and answers into the project; it stands in web pages by design.',
  severity: 'low',
  ...named({
    names: ['satismeter', 'satis meter'],
    value: writeKey,
    words: ['key', 'token', 'secret'],
  }),
  references: ['https://help.satismeter.com/en/articles/87961-export-responses-api'],
  rotate: {
    steps: 'Where strangers spoil the answers, ask SatisMeter for another write key and put it in the page.',
    url: 'https://app.satismeter.com/',
  },
  examples: [
    sample`SATISMETER_WRITE_KEY=${writeKey}`,
    sample`satismeter({ writeKey: "${writeKey}", userId: user.id });`,
  ],
  lookalikes: [
    sample`SATISMETER_WRITE_KEY=${alphanumeric(15)}`,
    sample`satismeter({ userId: "${alphanumeric(16)}" });`,
  ],
};
