import type { Rotation, Rule } from '../src/model/rule.ts';
import {
  assigned,
  alphanumeric,
  named,
  base64,
  base64Url,
  digitWithin,
  hexadecimal,
  oneOf,
  sequence,
  token,
  upperAlphanumeric,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Delete the token, look through the security history, rotate what it could reach, then create one with scopes and an expiry.',
  url: 'https://cloud.digitalocean.com/account/api/tokens',
};

export const digitaloceanToken: Rule = {
  id: 'digitalocean-token',
  name: 'DigitalOcean token',
  provider: 'digitalocean',
  kind: 'provider',
  description:
    'Creates, reads and destroys droplets, databases and clusters: personal (dop), OAuth (doo) or refresh (dor).',
  severity: 'critical',
  keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
  pattern: token`do${oneOf('p', 'o', 'r')}_v1_${hexadecimal(64)}`,
  references: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
  rotate,
  examples: [
    sample`DIGITALOCEAN_TOKEN=dop_v1_${hexadecimal(64)}`,
    sample`doctl auth init -t dop_v1_${hexadecimal(64)}`,
  ],
  lookalikes: [sample`dop_v1_${hexadecimal(63)}`, sample`dox_v1_${hexadecimal(64)}`],
};

export const digitaloceanModelAccessKey: Rule = {
  ...digitaloceanToken,
  id: 'digitalocean-model-access-key',
  name: 'DigitalOcean model access key',
  description: "Calls models of serverless inference on the team's bill.",
  severity: 'medium',
  keywords: ['sk-do-'],
  pattern: token`sk-do-${sequence(digitWithin(50), base64Url(56, 64))}`,
  references: ['https://docs.digitalocean.com/products/inference/how-to/model-access-keys/'],
  rotate: {
    steps: 'Regenerate or delete the key on the page of model access keys, then look at what was billed.',
    url: 'https://cloud.digitalocean.com/gen-ai/model-access-keys',
  },
  examples: [
    sample`GRADIENT_MODEL_ACCESS_KEY=sk-do-${base64Url(58)}`,
    sample`client = OpenAI(base_url="https://inference.do-ai.run/v1", api_key="sk-do-${base64Url(58)}")`,
  ],
  lookalikes: [sample`GRADIENT_MODEL_ACCESS_KEY=sk-do-${base64Url(30)}`, sample`MODEL_ACCESS_KEY=sk-do-YOUR_KEY`],
};

export const digitaloceanLegacyToken: Rule = {
  ...digitaloceanToken,
  id: 'digitalocean-legacy-token',
  name: 'DigitalOcean token (before 2021)',
  kind: 'context',
  ...named({
    names: [
      'digitalocean',
      'digital ocean',
      'do token',
      'do pat',
      'do api token',
      'do auth token',
      'do access token',
      'doctl',
    ],
    value: hexadecimal(64),
    words: ['token', 'key', 'secret', 'pat', 'api'],
    reach: 40,
  }),
  examples: [sample`DIGITALOCEAN_ACCESS_TOKEN=${hexadecimal(64)}`, sample`do_token = "${hexadecimal(64)}"`],
  lookalikes: [sample`DIGITALOCEAN_TOKEN=${hexadecimal(60)}`, sample`digitalocean_image_sha256=${hexadecimal(64)}`],
};

const spaces = ['spaces', 'do spaces', 'digitalocean spaces'];
const spacesSecret = { value: base64(43), words: ['secret'], reach: 40 } as const;

export const digitaloceanSpacesSecret: Rule = {
  id: 'digitalocean-spaces-secret',
  name: 'DigitalOcean Spaces secret key',
  provider: 'digitalocean',
  kind: 'context',
  description: 'Reads and writes the buckets the key was granted.',
  severity: 'high',
  aliases: ['doctl'],
  keywords: [...named({ names: spaces, ...spacesSecret }).keywords, ' = digitalocean'],
  pattern: assigned({ names: [...spaces, 'provider = digitalocean'], ...spacesSecret }),
  companions: [
    {
      name: 'access key',
      pattern: /(?<![0-9A-Za-z])(?<part>DO00[0-9A-Z]{16})(?![0-9A-Za-z])/,
      withinLines: 5,
      isRequired: false,
      isUnmistakable: true,
    },
  ],
  references: ['https://docs.digitalocean.com/products/spaces/how-to/manage-access/'],
  rotate: {
    steps: 'Delete the key under Spaces Object Storage, Access keys, and create one for that bucket.',
    url: 'https://cloud.digitalocean.com/spaces/access_keys',
  },
  examples: [
    sample`SPACES_ID=DO00${upperAlphanumeric(16)}\nSPACES_SECRET=${base64(43)}\n`,
    sample`spaces_secret_key = "${base64(43)}"`,
  ],
  lookalikes: [sample`SPACES_SECRET=${alphanumeric(30)}`, sample`SPACES_REGION=fra1`],
};
