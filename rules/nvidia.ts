import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html#ngc-api-keys';
const body = base64Url(64);
/** 84 characters: the base64 of an id, a colon and a UUID or a secret. */
const legacy = alphanumeric(84);

export const nvidiaApiKey: Rule = {
  id: 'nvidia-api-key',
  name: 'NVIDIA API key',
  provider: 'nvidia',
  kind: 'provider',
  description:
    "Calls NVIDIA's hosted models and, as a personal key, pulls and pushes the containers and models of its organisation.",
  severity: 'high',
  keywords: ['nvapi-'],
  pattern: token`nvapi-${body}`,
  references: [docs],
  rotate: {
    steps:
      "Delete the key in the organisation's or the build.nvidia.com key settings, look at the registry for images that are not yours, then generate a new one with fewer services and an expiry date.",
    url: 'https://org.ngc.nvidia.com/setup/personal-keys',
  },
  examples: [sample`NVIDIA_API_KEY=nvapi-${body}`, sample`docker login nvcr.io -u '$oauthtoken' -p nvapi-${body}`],
  lookalikes: [sample`nvapi-${base64Url(63)}`, sample`NVIDIA_API_KEY=nvapi-xxxx`],
};

export const nvidiaNgcApiKey: Rule = {
  id: 'nvidia-ngc-api-key',
  name: 'NVIDIA NGC API key (legacy)',
  provider: 'nvidia',
  kind: 'context',
  description: "Pulls and pushes the containers and models of its owner's NGC organisation.",
  severity: 'high',
  keywords: ['ngc_', 'ngc-', 'ngc token', 'ngc.token', 'ngctoken', 'ngc api', 'ngc.api', 'ngcapi', 'nvcr.io'],
  pattern: assigned({
    names: [
      'ngc_',
      'ngc-',
      'ngc token',
      'ngc api',
      'ngc key',
      'nvcr.io',
      'nvidia api',
      'nvidia key',
      'nvidia token',
      'nvidia secret',
    ],
    value: legacy,
    words: [],
  }),
  references: [docs],
  rotate: {
    steps:
      'Generate a new key on the NGC setup page, which ends the old one, and look at the registry for images that are not yours.',
    url: 'https://org.ngc.nvidia.com/setup/api-keys',
  },
  examples: [
    sample`NGC_API_KEY=${legacy}`,
    sample`echo "${legacy}" # before\ndocker login nvcr.io --username '$oauthtoken' --password ${legacy}`,
  ],
  lookalikes: [sample`NGC_API_KEY=${alphanumeric(83)}`, sample`NGC_CLI_API_KEY=${alphanumeric(32)}`],
};
