import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const renderApiKey: Rule = {
  id: 'render-api-key',
  name: 'Render API key',
  provider: 'render',
  kind: 'provider',
  description: 'Deploys services and reads their environment variables as its owner.',
  severity: 'critical',
  keywords: ['rnd_'],
  pattern: token`rnd_${alphanumeric(28, 32)}`,
  references: ['https://render.com/docs/api#create-an-api-key'],
  rotate: {
    steps: 'Revoke the key in the account settings, look through deploys and the audit log, then create a new one.',
    url: 'https://dashboard.render.com/u/settings#api-keys',
  },
  examples: [
    sample`RENDER_API_KEY=rnd_${alphanumeric(28)}`,
    sample`curl -H "authorization: Bearer rnd_${alphanumeric(32)}" https://api.render.com/v1/services`,
  ],
  lookalikes: [sample`rnd_${alphanumeric(27)}`, sample`rnd_${alphanumeric(14)}_${alphanumeric(13)}`],
};

export const renderDeployHookUrl: Rule = {
  id: 'render-deploy-hook-url',
  name: 'Render deploy hook URL',
  provider: 'render',
  kind: 'provider',
  description: "Starts deployments of the service, at its owner's expense.",
  severity: 'low',
  keywords: ['/deploy/srv-'],
  entropy: 2,
  pattern: /api\.render\.com\/deploy\/srv-[0-9a-z]{20}\?key=(?<secret>[\w-]{11})(?![\w-])/,
  references: ['https://render.com/docs/deploy-hooks'],
  rotate: {
    steps: 'Regenerate the deploy hook in the settings of the service and hand out the new URL.',
    url: 'https://dashboard.render.com/',
  },
  examples: [
    sample`curl https://api.render.com/deploy/srv-${lowerAlphanumeric(20)}?key=${base64Url(11)}`,
    sample`RENDER_DEPLOY_HOOK="https://api.render.com/deploy/srv-${lowerAlphanumeric(20)}?key=${base64Url(11)}"`,
  ],
  lookalikes: [
    sample`https://api.render.com/deploy/srv-${lowerAlphanumeric(20)}`,
    sample`https://api.render.com/deploy/srv-xyz?key=abc`,
  ],
};
