import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const appcenterApiToken: Rule = {
  id: 'appcenter-api-token',
  name: 'App Center API token',
  provider: 'appcenter',
  kind: 'context',
  description: "Built and distributed its owner's apps; the service closed in March 2025, analytics go on.",
  severity: 'high',
  keywords: ['appcenter', 'app_center', 'app-center', 'app.center', 'app center'],
  pattern: assigned({ names: ['appcenter', 'app center'], value: hexadecimal(40) }),
  references: ['https://learn.microsoft.com/en-us/appcenter/api-docs/'],
  rotate: {
    steps: 'Delete the token under User API tokens of App Center, and look at the releases.',
    url: 'https://appcenter.ms/settings/apitokens',
  },
  examples: [sample`APPCENTER_API_KEY=${hexadecimal(40)}`, sample`APPCENTER_ACCESS_TOKEN=${hexadecimal(40)}`],
  lookalikes: [sample`APPCENTER_API_KEY=${hexadecimal(39)}`, sample`uses: appcenter-distribute@${hexadecimal(40)}`],
};
