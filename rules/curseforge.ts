import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const curseforgeApiToken: Rule = {
  id: 'curseforge-api-token',
  name: 'CurseForge upload token',
  provider: 'curseforge',
  kind: 'context',
  description: 'Uploads files to the projects of its author.',
  severity: 'high',
  ...named({ names: ['curseforge'], value: uuid(), words: ['key', 'token', 'secret'] }),
  references: ['https://support.curseforge.com/en/support/solutions/articles/9000197321-curseforge-upload-api'],
  rotate: {
    steps: 'Delete the token on the page API tokens, look at the latest files of the projects, then create one.',
    url: 'https://authors-old.curseforge.com/account/api-tokens',
  },
  examples: [sample`CURSEFORGE_TOKEN=${uuid()}`, sample`curseforge_api_key=${uuid()}`],
  lookalikes: [sample`CURSEFORGE_TOKEN=${hexadecimal(30)}`, sample`CURSEFORGE_PROJECT_ID=238222`],
};
