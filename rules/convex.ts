import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const convexDeployKey: Rule = {
  id: 'convex-deploy-key',
  name: 'Convex deploy key',
  provider: 'convex',
  kind: 'provider',
  description: 'Deploys code to its deployment and so reads and writes all of its data.',
  severity: 'critical',
  keywords: ['|eyJ2MiI6I'],
  pattern:
    /(?<![\w\-:])(?<secret>(?:prod|dev|preview|project):[0-9a-z][\w\-]{2,60}(?::[\w\-]{1,60})?\|eyJ2MiI6I[0-9A-Za-z+/]{24,80}={0,2})(?![0-9A-Za-z+/=])/,
  references: ['https://docs.convex.dev/cli/deploy-key-types'],
  rotate: {
    steps:
      'Delete the deploy key in the settings of the deployment, look through its audit log, then generate a new one.',
    url: 'https://dashboard.convex.dev/',
  },
  examples: [
    sample`CONVEX_DEPLOY_KEY=prod:brave-otter-412|eyJ2MiI6I${base64(43)}=`,
    sample`CONVEX_DEPLOY_KEY='dev:quiet-lynx-17|eyJ2MiI6I${base64(46)}=='`,
  ],
  lookalikes: [
    sample`CONVEX_DEPLOY_KEY=prod:brave-otter-412|eyJ2MiI6I...`,
    sample`CONVEX_DEPLOYMENT=dev:quiet-lynx-17`,
  ],
};
