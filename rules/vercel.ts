import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, lowerAlphanumeric, named, oneOf, token, uuid } from '../src/rule/pattern.ts';
import { sample, withCrc32 } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Delete the token, look through deployments and the activity log, rotate the environment variables it could read, then create one that expires.',
  url: 'https://vercel.com/account/settings/tokens',
};

export const vercelToken: Rule = {
  id: 'vercel-token',
  name: 'Vercel token (prefixed)',
  provider: 'vercel',
  kind: 'provider',
  description:
    'Acts as its owner, an integration or an app (vcp_, vci_, vca_, vcr_), or calls AI Gateway models (vck_).',
  severity: 'critical',
  keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
  pattern: token`vc${oneOf('p', 'i', 'a', 'r', 'k')}_${base64Url(56)}`,
  checksum: 'crc32-base62',
  references: [
    'https://vercel.com/docs/rest-api/reference/welcome#authentication',
    'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
  ],
  rotate,
  examples: [
    sample`vercel deploy --token vcp_${withCrc32(0, alphanumeric(50))}`,
    sample`AI_GATEWAY_API_KEY=vck_${withCrc32(0, alphanumeric(50))}`,
  ],
  lookalikes: [sample`vcp_${alphanumeric(43)}`, sample`vct_${alphanumeric(56)}`],
};

export const vercelLegacyToken: Rule = {
  ...vercelToken,
  id: 'vercel-legacy-token',
  name: 'Vercel token (24 characters)',
  kind: 'context',
  description: 'Acts as its owner: deploys, and reads environment variables of its projects.',
  ...named({
    names: ['vercel', 'zeit', 'now token', 'turbo_token'],
    value: { ...alphanumeric(24), source: '(?=[A-Za-z]{0,23}[0-9])[0-9A-Za-z]{24}' },
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer', 'access', 'private'],
    reach: 48,
  }),
  examples: [
    sample`VERCEL_TOKEN=${alphanumeric(24)}`,
    sample`{"vercel": {"token": "${alphanumeric(24)}"}}`,
    sample`TURBO_TOKEN=${alphanumeric(24)}`,
    sample`vercel_token: SecretStr = Field(default="${alphanumeric(24)}")`,
  ],
  lookalikes: [sample`VERCEL_TOKEN=${alphanumeric(22)}`, sample`VERCEL_ORG_ID=team_${alphanumeric(24)}`],
};

export const vercelBlobToken: Rule = {
  id: 'vercel-blob-token',
  name: 'Vercel Blob token',
  provider: 'vercel',
  kind: 'provider',
  description: 'Reads, writes and deletes the blobs of the store.',
  severity: 'high',
  keywords: ['vercel_blob_rw_'],
  pattern: token`vercel_blob_rw_${alphanumeric(16)}_${alphanumeric(28, 36)}`,
  references: ['https://vercel.com/docs/vercel-blob/using-blob-sdk'],
  rotate: { steps: 'Rotate the token in the settings of the store.', url: 'https://vercel.com/dashboard/stores' },
  examples: [
    sample`BLOB_READ_WRITE_TOKEN="vercel_blob_rw_${alphanumeric(16)}_${alphanumeric(30)}"`,
    sample`put(name, file, { token: 'vercel_blob_rw_${alphanumeric(16)}_${alphanumeric(30)}' })`,
  ],
  lookalikes: [sample`vercel_blob_rw_${alphanumeric(10)}`, sample`vercel_blob_rw_<token>`],
};

export const vercelEdgeConfigUrl: Rule = {
  id: 'vercel-edge-config-url',
  name: 'Vercel Edge Config connection string',
  provider: 'vercel',
  kind: 'provider',
  description: 'Reads the feature flags and settings in the Edge Config.',
  severity: 'medium',
  keywords: ['edge-config.vercel.com'],
  pattern: new RegExp(
    `edge-config\\.vercel\\.com/ecfg_\\w{10,60}\\?token=(?<secret>${uuid().source})(?![0-9A-Za-z_\\-])`,
  ),
  references: ['https://vercel.com/docs/edge-config/using-edge-config'],
  rotate: {
    steps:
      'Delete the read token in the settings of the Edge Config, add one and put the new connection string in place.',
    url: 'https://vercel.com/dashboard/stores',
  },
  examples: [
    sample`EDGE_CONFIG="https://edge-config.vercel.com/ecfg_${lowerAlphanumeric(28)}?token=${uuid()}"`,
    sample`createClient('https://edge-config.vercel.com/ecfg_${lowerAlphanumeric(28)}?token=${uuid()}')`,
  ],
  lookalikes: [
    sample`https://edge-config.vercel.com/ecfg_${lowerAlphanumeric(28)}`,
    sample`https://edge-config.vercel.com/your_edge_config_id_here?token=your_edge_config_read_access_token_here`,
  ],
};

export const vercelDeployHookUrl: Rule = {
  id: 'vercel-deploy-hook-url',
  name: 'Vercel deploy hook URL',
  provider: 'vercel',
  kind: 'provider',
  description: "Starts deployments of the project, at its owner's expense.",
  severity: 'low',
  keywords: ['api.vercel.com/v1/integrations/deploy/'],
  pattern: new RegExp(
    `api\\.vercel\\.com/v1/integrations/deploy/(?<secret>(?:prj_|Qm)[0-9A-Za-z]{28,44}/${alphanumeric(10).source})(?![0-9A-Za-z_\\-])`,
  ),
  references: ['https://vercel.com/docs/deploy-hooks'],
  rotate: {
    steps: 'Revoke the deploy hook in the git settings of the project, create one and hand out the new URL.',
    url: 'https://vercel.com/docs/deploy-hooks',
  },
  examples: [
    sample`curl -X POST https://api.vercel.com/v1/integrations/deploy/prj_${alphanumeric(28)}/${alphanumeric(10)}`,
    sample`DEPLOY_HOOK="https://api.vercel.com/v1/integrations/deploy/Qm${alphanumeric(44)}/${alphanumeric(10)}?buildCache=false"`,
  ],
  lookalikes: [
    sample`https://api.vercel.com/v1/integrations/deploy/prj_${alphanumeric(28)}`,
    sample`https://api.vercel.com/v1/integrations/deploy/prj_xxx/yyy`,
  ],
};

export const vercelBypassSecret: Rule = {
  id: 'vercel-bypass-secret',
  name: 'Vercel protection bypass secret',
  provider: 'vercel',
  kind: 'context',
  description: 'Opens the protected deployments of the project to everybody who sends it.',
  severity: 'medium',
  ...named({
    names: ['vercel'],
    value: alphanumeric(32),
    words: ['bypass'],
  }),
  references: [
    'https://vercel.com/docs/deployment-protection/methods-to-bypass-deployment-protection/protection-bypass-automation',
  ],
  rotate: {
    steps: "Revoke the secret in the project's deployment protection settings, create one and deploy again.",
    url: 'https://vercel.com/docs/deployment-protection/methods-to-bypass-deployment-protection/protection-bypass-automation',
  },
  examples: [
    sample`VERCEL_AUTOMATION_BYPASS_SECRET=${alphanumeric(32)}`,
    sample`curl -H "x-vercel-protection-bypass: ${alphanumeric(32)}" https://acme.vercel.app`,
  ],
  lookalikes: [
    sample`VERCEL_AUTOMATION_BYPASS_SECRET=${alphanumeric(30)}`,
    sample`VERCEL_AUTOMATION_BYPASS_SECRET=your-bypass-secret`,
  ],
};
