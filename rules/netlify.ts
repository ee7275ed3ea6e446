import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, hexadecimal, named, oneOf, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps: 'Delete the token in the user settings, look through deploys and the audit log, then create one that expires.',
  url: 'https://app.netlify.com/user/applications#personal-access-tokens',
};

export const netlifyToken: Rule = {
  id: 'netlify-token',
  name: 'Netlify access token',
  provider: 'netlify',
  kind: 'provider',
  description: 'Deploys sites and reads their environment variables as its owner.',
  severity: 'critical',
  keywords: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'],
  pattern: token`nf${oneOf('p', 'c', 'o', 'u', 'b')}_${alphanumeric(36)}`,
  references: ['https://docs.netlify.com/cli/get-started/#obtain-a-token-in-the-netlify-ui'],
  rotate,
  examples: [sample`NETLIFY_AUTH_TOKEN=nfp_${alphanumeric(36)}`, sample`"token": "nfc_${alphanumeric(36)}"`],
  lookalikes: [sample`nfp_${alphanumeric(30)}`, sample`nfx_${alphanumeric(36)}`],
};

export const netlifyLegacyToken: Rule = {
  ...netlifyToken,
  id: 'netlify-legacy-token',
  name: 'Netlify access token (before 2023)',
  kind: 'context',
  ...named({
    names: ['netlify'],
    value: { ...base64Url(40, 46), source: '(?!nf[pcoub]_)[\\w\\-]{40,46}' },
    words: ['token', 'key', 'secret', 'auth', 'access', 'private'],
  }),
  examples: [sample`NETLIFY_AUTH_TOKEN=${base64Url(43)}`, sample`netlify_access_key: "${alphanumeric(45)}"`],
  lookalikes: [sample`NETLIFY_AUTH_TOKEN=${alphanumeric(30)}`, sample`NETLIFY_SITE_ID=${uuid()}`],
};

export const netlifyBuildHook: Rule = {
  id: 'netlify-build-hook-url',
  name: 'Netlify build hook URL',
  provider: 'netlify',
  kind: 'provider',
  description: 'Starts builds of the site, at its expense and of the branch one likes.',
  severity: 'low',
  keywords: ['api.netlify.com/build_hooks/'],
  pattern: new RegExp(`api\\.netlify\\.com/build_hooks/(?<secret>${hexadecimal(24).source})(?![0-9A-Za-z_\\-])`),
  entropy: 2.5,
  references: ['https://docs.netlify.com/build/configure-builds/build-hooks/'],
  rotate: {
    steps: 'Delete the build hook in the settings of the site, add one and hand out the new URL.',
    url: 'https://docs.netlify.com/build/configure-builds/build-hooks/',
  },
  examples: [
    sample`curl -X POST -d '{}' https://api.netlify.com/build_hooks/${hexadecimal(24)}`,
    sample`NETLIFY_BUILD_HOOK="https://api.netlify.com/build_hooks/${hexadecimal(24)}?trigger_branch=main"`,
  ],
  lookalikes: [
    sample`https://api.netlify.com/build_hooks/${hexadecimal(23)}`,
    sample`https://api.netlify.com/build_hooks/YOUR-BUILD-HOOK-ID`,
  ],
};
