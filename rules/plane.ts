import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const planeApiToken: Rule = {
  id: 'plane-api-token',
  name: 'Plane API token',
  provider: 'plane',
  kind: 'provider',
  description: 'Acts as its user: reads and changes issues, pages and members of their workspaces.',
  severity: 'high',
  keywords: ['plane_api_'],
  pattern: token`plane_api_${hexadecimal(32)}`,
  references: ['https://developers.plane.so/api-reference/introduction'],
  rotate: {
    steps: 'Delete the token in the profile settings, then create one that expires.',
    url: 'https://app.plane.so/',
  },
  examples: [
    sample`PLANE_API_KEY=plane_api_${hexadecimal(32)}`,
    sample`curl -H "X-API-Key: plane_api_${hexadecimal(32)}" https://api.plane.so/api/v1/users/me/`,
  ],
  lookalikes: [sample`plane_api_${hexadecimal(31)}`, sample`X-API-Key: plane_api_<your-token>`],
};
