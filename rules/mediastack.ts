import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mediastackAccessKey: Rule = {
  id: 'mediastack-access-key',
  name: 'mediastack access key',
  provider: 'mediastack',
  kind: 'context',
  description: "Queries news on the owner's monthly requests.",
  severity: 'low',
  keywords: ['mediastack', 'media_stack', 'media-stack', 'media.stack', 'media stack'],
  pattern: assigned({ names: ['mediastack', 'media stack'], value: lowerAlphanumeric(32) }),
  references: ['https://mediastack.com/documentation'],
  rotate: { steps: 'Reset the access key on the mediastack dashboard.', url: 'https://mediastack.com/dashboard' },
  examples: [
    sample`mediastack.api.key=${lowerAlphanumeric(32)}`,
    sample`http://api.mediastack.com/v1/news?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [
    sample`mediastack.api.key=${lowerAlphanumeric(31)}`,
    sample`mediastackApiKey = process.env.MEDIASTACK_API_KEY`,
  ],
};
