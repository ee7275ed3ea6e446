import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(35, 36), digitInLast(35));

export const garminConsumerSecret: Rule = {
  id: 'garmin-consumer-secret',
  name: 'Garmin consumer secret',
  provider: 'garmin',
  kind: 'context',
  description: 'Signs requests to the Garmin APIs as the application.',
  severity: 'high',
  ...named({ names: ['garmin'], value: key, words: ['secret'], near: 90 }),
  references: ['https://developer.garmin.com/gc-developer-program/overview/'],
  rotate: {
    steps: 'Create another key for the application in the developer portal, put it in place and delete the old one.',
    url: 'https://developerportal.garmin.com/',
  },
  examples: [sample`GARMIN_CONSUMER_SECRET=${key}`, sample`garminConsumerSecret: "${key}"`],
  lookalikes: [sample`GARMIN_CONSUMER_KEY=${uuid()}`, sample`GARMIN_CONSUMER_SECRET=${alphanumeric(20)}`],
};
