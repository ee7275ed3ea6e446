import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bugherdApiKey: Rule = {
  id: 'bugherd-api-key',
  name: 'BugHerd API key',
  provider: 'bugherd',
  kind: 'context',
  description: "Reads and changes tasks, comments and guests of the organisation's projects.",
  severity: 'medium',
  keywords: ['bugherd', 'bug_herd', 'bug-herd', 'bug.herd', 'bug herd'],
  pattern: assigned({ names: ['bugherd', 'bug herd'], value: lowerAlphanumeric(22) }),
  references: ['https://www.bugherd.com/api_v2'],
  rotate: {
    steps: 'Reset the API key under Settings, General settings, of BugHerd.',
    url: 'https://www.bugherd.com/settings',
  },
  examples: [
    sample`| bugherd | API key | ${lowerAlphanumeric(22)} |`,
    sample`<bugherd><token>${lowerAlphanumeric(22)}</token></bugherd>`,
  ],
  lookalikes: [
    sample`<bugherd><token>${lowerAlphanumeric(21)}</token></bugherd>`,
    sample`bugherdApiKey = process.env.BUGHERD_API_KEY`,
  ],
};
