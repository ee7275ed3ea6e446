import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(20), alphanumeric(20));

export const scoutApmKey: Rule = {
  id: 'scout-apm-key',
  name: 'Scout APM agent key',
  provider: 'scout-apm',
  kind: 'context',
  description: 'Writes traces and errors into the account.',
  severity: 'medium',
  aliases: ['scoutapm'],
  ...named({ names: ['scout_apm', 'scoutapm', 'scout-apm', 'scout_key', 'scout_agent'], value: key, words: ['key'] }),
  references: ['https://scoutapm.com/docs/ruby/configuration'],
  rotate: { steps: 'Ask support for another agent key and put it in place.', url: 'https://scoutapm.com/settings' },
  examples: [sample`SCOUT_KEY=${key}`, sample`scout_apm:\n  key: ${key}\n`],
  lookalikes: [sample`SCOUT_KEY=${alphanumeric(19)}`, sample`SCOUT_KEY=your-key`],
};
