import type { Rotation, Rule } from '../src/model/rule.ts';
import {
  assigned,
  alphanumeric,
  base64,
  base64Url,
  hexadecimal,
  named,
  oneOf,
  token,
  uuid,
} from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const formats = 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/';
const rotate: Rotation = {
  steps:
    'Roll the token in the dashboard, look through the audit log for changes to DNS, workers and rules, then narrow its permissions.',
  url: 'https://dash.cloudflare.com/profile/api-tokens',
};

export const cloudflareScannableToken: Rule = {
  id: 'cloudflare-token',
  name: 'Cloudflare API token or key',
  provider: 'cloudflare',
  kind: 'provider',
  description: 'Acts on the zones and accounts it was granted (cfut_, cfat_), or as its owner without limit (cfk_).',
  severity: 'critical',
  keywords: ['cfut_', 'cfat_', 'cfk_'],
  pattern: token`${oneOf('cfut_', 'cfat_', 'cfk_')}${alphanumeric(40)}${hexadecimal(8)}`,
  references: [formats],
  rotate,
  examples: [
    sample`CLOUDFLARE_API_TOKEN=cfut_${alphanumeric(40)}${hexadecimal(8)}`,
    sample`curl -H "X-Auth-Key: cfk_${alphanumeric(40)}${hexadecimal(8)}" https://api.cloudflare.com/client/v4/zones`,
  ],
  lookalikes: [sample`cfut_${alphanumeric(40)}`, sample`cfat_${alphanumeric(60)}`],
};

export const cloudflareOauthToken: Rule = {
  id: 'cloudflare-oauth-token',
  name: 'Cloudflare OAuth access token',
  provider: 'cloudflare',
  kind: 'provider',
  description: 'Acts as the user who logged in with Wrangler or another client, within its scopes; lives some hours.',
  severity: 'high',
  keywords: ['cfoat_'],
  pattern: token`cfoat_${base64Url(43)}.${base64Url(43)}`,
  references: [`${formats}#wrangler-oauth-access-tokens`],
  rotate: {
    steps:
      'Run wrangler logout, which revokes it and the refresh token, look through the audit log for changes to DNS, workers and rules, then log in anew.',
    url: 'https://dash.cloudflare.com/profile/access-management/authorization',
  },
  examples: [
    sample`oauth_token = "cfoat_${base64Url(43)}.${base64Url(43)}"`,
    sample`CLOUDFLARE_API_TOKEN=cfoat_${base64Url(43)}.${base64Url(43)}`,
  ],
  lookalikes: [sample`cfoat_${base64Url(43)}.${base64Url(20)}`, sample`CLOUDFLARE_API_TOKEN=cfoat_...`],
};

export const cloudflareApiToken: Rule = {
  id: 'cloudflare-api-token',
  name: 'Cloudflare API token (before 2026)',
  provider: 'cloudflare',
  kind: 'context',
  description: 'Acts on the zones and accounts it was granted.',
  severity: 'critical',
  aliases: ['cfcli', 'flarectl', 'cloudflared'],
  ...named({
    names: ['cloudflare', 'cf api', 'cf token', 'cf dns'],
    value: { ...base64Url(40), source: '(?![0-9a-f]{40})(?=[A-Za-z_\\-]{0,39}[0-9])[\\w\\-]{40}' },
    words: ['token', 'key', 'api', 'secret', 'auth'],
    reach: 50,
  }),
  references: ['https://developers.cloudflare.com/fundamentals/api/get-started/create-token/'],
  rotate,
  examples: [
    sample`CLOUDFLARE_API_TOKEN=${alphanumeric(40)}`,
    sample`provider "cloudflare" {\n  api_token = "${base64Url(40)}"\n}`,
  ],
  lookalikes: [sample`CLOUDFLARE_API_TOKEN=${alphanumeric(39)}`, sample`cloudflare_api_commit = ${hexadecimal(40)}`],
};

export const cloudflareGlobalKey: Rule = {
  id: 'cloudflare-global-api-key',
  name: 'Cloudflare global API key (before 2026)',
  provider: 'cloudflare',
  kind: 'context',
  description: 'Acts as its owner without limit, together with the e-mail address.',
  severity: 'critical',
  ...named({ names: ['cloudflare', 'cf api', 'cf key', 'x auth key'], value: hexadecimal(37), words: [], reach: 50 }),
  companions: [
    { name: 'e-mail', pattern: /(?<part>[\w.+-]{1,64}@[\w-]{1,60}\.[\w.]{2,20})/, withinLines: 4, isRequired: false },
  ],
  references: ['https://developers.cloudflare.com/fundamentals/api/get-started/keys/'],
  rotate: {
    steps: 'Change the global key in the profile, look through the audit log, and use API tokens in its place.',
    url: 'https://dash.cloudflare.com/profile/api-tokens',
  },
  examples: [
    sample`CLOUDFLARE_API_KEY=${hexadecimal(37)}\nCLOUDFLARE_EMAIL=ops@acme.dev\n`,
    sample`curl -H "X-Auth-Email: ops@acme.dev" -H "X-Auth-Key: ${hexadecimal(37)}"`,
  ],
  lookalikes: [sample`CLOUDFLARE_API_KEY=${hexadecimal(36)}`, sample`CLOUDFLARE_ACCOUNT_ID=${hexadecimal(32)}`],
};

export const cloudflareOriginCaKey: Rule = {
  id: 'cloudflare-origin-ca-key',
  name: 'Cloudflare Origin CA key',
  provider: 'cloudflare',
  kind: 'provider',
  description: 'Issues and revokes origin certificates of the account.',
  severity: 'high',
  keywords: ['v1.0-'],
  pattern: token`v1.0-${hexadecimal(24)}-${hexadecimal(146)}`,
  references: ['https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/'],
  rotate: {
    steps: 'Change the Origin CA key in the profile and look through the origin certificates.',
    url: 'https://dash.cloudflare.com/profile/api-tokens',
  },
  examples: [
    sample`CF_ORIGIN_CA_KEY=v1.0-${hexadecimal(24)}-${hexadecimal(146)}`,
    sample`"X-Auth-User-Service-Key": "v1.0-${hexadecimal(24)}-${hexadecimal(146)}"`,
  ],
  lookalikes: [sample`v1.0-${hexadecimal(24)}-${hexadecimal(100)}`, sample`v1.0-${hexadecimal(8)}`],
};

const tunnelToken = encoded('base64', '{"a":"', hexadecimal(32), '","t":"', uuid(), '","s":"', base64(58), '=="}');

export const cloudflareTunnelToken: Rule = {
  id: 'cloudflare-tunnel-token',
  name: 'Cloudflare Tunnel token',
  provider: 'cloudflare',
  kind: 'provider',
  description: 'Runs a connector of the tunnel, and so answers for the hosts behind it.',
  severity: 'high',
  keywords: ['eyJhIjoi'],
  structure: 'json-token',
  pattern:
    /(?<![0-9A-Za-z+/_.-])(?<secret>eyJhIjoi(?:[MNOYZ][0-9A-Za-z+/]{3}){10}[0-9A-Za-z+/_-]{80,360}={0,2})(?![0-9A-Za-z+/=_.-])/,
  references: [
    'https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/configure-tunnels/remote-tunnel-permissions/',
  ],
  rotate: {
    steps:
      "Refresh the tunnel's token under Networks, Tunnels, restart its connectors with the new one and clean up old connections.",
    url: 'https://one.dash.cloudflare.com/',
  },
  examples: [
    sample`cloudflared tunnel --no-autoupdate run --token ${tunnelToken}`,
    sample`TUNNEL_TOKEN=${tunnelToken}`,
  ],
  lookalikes: [
    sample`eyJhIjoi${alphanumeric(60)}`,
    sample`TUNNEL_TOKEN=eyJhIjoi...`,
    sample`data-shop-token="${encoded('base64', '{"a":"shop-website","s":"blog","i":"', uuid(), '","u":"https://acme.dev/some/longer/path/of/it"}')}"`,
  ],
};

const r2Names = ['cloudflare r2', 'r2 secret', 'r2 access', 'r2 client', 'r2.cloudflarestorage.com', 'cf r2'];
const r2Secret = { value: hexadecimal(64), words: ['secret'], near: 90, reach: 60 } as const;

export const cloudflareR2Secret: Rule = {
  id: 'cloudflare-r2-secret-access-key',
  name: 'Cloudflare R2 secret access key',
  provider: 'cloudflare',
  kind: 'context',
  description: 'Reads, writes and deletes the objects of the buckets it was granted.',
  severity: 'high',
  keywords: [...named({ names: r2Names, ...r2Secret }).keywords, ' = cloudflare'],
  pattern: assigned({ names: [...r2Names, 'provider = cloudflare'], ...r2Secret }),
  companions: [
    {
      name: 'access key id',
      pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{32})(?![0-9A-Za-z])/,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: ['https://developers.cloudflare.com/r2/api/tokens/'],
  rotate: {
    steps: 'Roll or delete the R2 API token, look through the buckets, then put the new pair in place.',
    url: 'https://dash.cloudflare.com/?to=/:account/r2/api-tokens',
  },
  examples: [
    sample`R2_SECRET_ACCESS_KEY=${hexadecimal(64)}`,
    sample`[r2]\ntype = s3\nprovider = Cloudflare\naccess_key_id = ${hexadecimal(32)}\nsecret_access_key = ${hexadecimal(64)}\n`,
    sample`endpoint: https://acme.r2.cloudflarestorage.com\nsecretAccessKey: ${hexadecimal(64)}`,
  ],
  lookalikes: [sample`R2_SECRET_ACCESS_KEY=${hexadecimal(63)}`, sample`R2_ACCESS_KEY_ID=${hexadecimal(32)}`],
};
