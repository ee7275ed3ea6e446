import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, named, base64Url, oneOf, token } from '../src/rule/pattern.ts';
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
    names: ['vercel', 'zeit', 'now token'],
    value: { ...alphanumeric(24), source: '(?=[A-Za-z]{0,23}[0-9])[0-9A-Za-z]{24}' },
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer', 'access', 'private'],
    reach: 40,
  }),
  examples: [sample`VERCEL_TOKEN=${alphanumeric(24)}`, sample`{"vercel": {"token": "${alphanumeric(24)}"}}`],
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
