import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digits, letters, token } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://huggingface.co/docs/hub/security-tokens';

export const huggingfaceToken: Rule = {
  id: 'huggingface-token',
  name: 'Hugging Face user access token',
  provider: 'huggingface',
  kind: 'provider',
  description:
    'Reads private models and data sets of its owner and organisations, and with write access replaces what others download.',
  severity: 'high',
  keywords: ['hf_'],
  pattern: token`hf_${alphanumeric(34)}`,
  references: [docs],
  rotate: {
    steps:
      "Invalidate the token in the access token settings, check the owner's repositories for commits that are not theirs, then create a fine-grained one.",
    url: 'https://huggingface.co/settings/tokens',
  },
  examples: [
    sample`HF_TOKEN=hf_${letters(34)}`,
    sample`huggingface-cli login --token hf_${letters(34)} --add-to-git-credential`,
    sample`model = AutoModel.from_pretrained("acme/llm", use_auth_token="hf_${letters(34)}")`,
  ],
  lookalikes: [
    sample`hf_${letters(33)}`,
    sample`hf_${'x'.repeat(34)}`,
    sample`- (id)hf_requiredCharacteristicTypesForDisplayMetadata;`,
  ],
};

export const huggingfaceOrganizationToken: Rule = {
  id: 'huggingface-organization-token',
  name: 'Hugging Face organization API token',
  provider: 'huggingface',
  kind: 'provider',
  description: 'Reads and, by its role, changes all models and data sets of an organization.',
  severity: 'high',
  keywords: ['api_org_'],
  pattern: token`api_org_${alphanumeric(34)}`,
  references: [docs],
  rotate: {
    steps:
      "Delete the token in the organization's settings (these tokens are deprecated), check its repositories for commits that are not yours, then use fine-grained user tokens.",
    url: 'https://huggingface.co/settings/organizations',
  },
  examples: [
    sample`HUGGINGFACEHUB_API_TOKEN: api_org_${letters(34)}`,
    sample`load_dataset('acme/news', use_auth_token='api_org_${letters(34)}')`,
  ],
  lookalikes: [sample`api_org_${letters(35)}`, sample`const api_org_controller = require('./organizations');`],
};

const jwtHeader = encoded('base64url', '{"alg":"EdDSA"}');
const jwtPayload = encoded('base64url', '{"scope":["openid"],"iat":', digits(10), '}');

export const huggingfaceOauthToken: Rule = {
  id: 'huggingface-oauth-token',
  name: 'Hugging Face OAuth access token',
  provider: 'huggingface',
  kind: 'provider',
  description: 'Acts as the user who signed in to the app, within the scopes they granted, for hours to a month.',
  severity: 'high',
  keywords: ['hf_oauth_eyJ'],
  entropy: 0,
  pattern: /(?<![0-9A-Za-z_-])(?<secret>hf_oauth_eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{40,700})(?![0-9A-Za-z_-])/,
  references: ['https://huggingface.co/docs/hub/oauth', 'https://huggingface.co/docs/hub/spaces-oauth'],
  rotate: {
    steps:
      'Have the user revoke the app under connected applications, check their repositories for commits that are not theirs, then find out where the token was written down.',
    url: 'https://huggingface.co/settings/connected-applications',
  },
  examples: [
    sample`HF_TOKEN=hf_oauth_${jwtHeader}.${jwtPayload}.${base64Url(86)}`,
    sample`{"access_token": "hf_oauth_${jwtHeader}.${jwtPayload}.${base64Url(86)}"}`,
  ],
  lookalikes: [sample`hf_oauth_${jwtHeader}.xxx.yyy`, sample`hf_oauth_expiration_minutes: 480`],
};
