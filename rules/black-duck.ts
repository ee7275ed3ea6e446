import type { Rule } from '../src/model/rule.ts';
import { base64, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const hubToken = encoded('base64', uuid(), ':', uuid());

export const blackDuckToken: Rule = {
  id: 'black-duck-api-token',
  name: 'Black Duck API token',
  provider: 'black-duck',
  kind: 'context',
  description: 'Acts as its owner on the Black Duck server: reads findings and changes projects.',
  severity: 'high',
  keywords: ['blackduck', 'black_duck', 'bd_hub_token', 'hub_token'],
  pattern:
    /(?:[Bb]lack_?[Dd]uck|BLACK_?DUCK|HUB_TOKEN)[^\r\n]{0,60}?(?<![0-9A-Za-z+/])(?<secret>[MNOYZ][0-9A-Za-z+/]{97}==)(?![0-9A-Za-z+/=])/,
  references: ['https://documentation.blackduck.com/bundle/bd-hub/page/UsersAndGroups/UserAccessToken.html'],
  rotate: {
    steps:
      'Delete the access token in the profile of its owner, then create another with read access where that is enough.',
    url: 'https://documentation.blackduck.com/bundle/bd-hub/page/UsersAndGroups/UserAccessToken.html',
  },
  examples: [sample`BLACKDUCK_API_TOKEN=${hubToken}`, sample`--blackduck.api.token=${hubToken}`],
  lookalikes: [sample`BLACKDUCK_API_TOKEN=${base64(60)}==`, sample`BLACKDUCK_API_TOKEN=<token>`],
};
