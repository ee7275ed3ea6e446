import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mapquestApiKey: Rule = {
  id: 'mapquest-api-key',
  name: 'MapQuest key or secret',
  provider: 'mapquest',
  kind: 'context',
  description: "Calls maps, routing and geocoding on the owner's transactions.",
  severity: 'low',
  keywords: ['mapquest', 'map_quest', 'map-quest', 'map.quest', 'map quest'],
  pattern: assigned({ names: ['mapquest', 'map quest'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://developer.mapquest.com/documentation/'],
  rotate: {
    steps: 'Reset the key on the Manage keys page of the MapQuest developer account.',
    url: 'https://developer.mapquest.com/user/me/apps',
  },
  examples: [
    sample`const mapquestToken = '${alphanumeric(32)}';`,
    sample`https://www.mapquestapi.com/geocoding/v1/address?key=${alphanumeric(32)}`,
  ],
  lookalikes: [sample`const mapquestToken = '${alphanumeric(31)}';`, sample`mapquest:\n  token: <insert token>\n`],
};
