import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cratesIoToken: Rule = {
  id: 'crates-io-token',
  name: 'crates.io API token',
  provider: 'crates-io',
  kind: 'provider',
  description: 'Publishes and yanks crates of its owner, as its scopes allow.',
  severity: 'critical',
  keywords: ['cio'],
  pattern: token`cio${alphanumeric(32)}`,
  references: [
    'https://crates.io/docs/trusted-publishing',
    'https://blog.rust-lang.org/2020/07/14/crates-io-security-advisory.html',
  ],
  rotate: {
    steps:
      'Revoke the token, look for versions you did not publish, then use trusted publishing or a token limited to that crate.',
    url: 'https://crates.io/settings/tokens',
  },
  examples: [
    sample`[registry]\ntoken = "cio${alphanumeric(32)}"\n`,
    sample`CARGO_REGISTRY_TOKEN=cio${alphanumeric(32)}`,
  ],
  lookalikes: [sample`cio${alphanumeric(31)}`, sample`precio${alphanumeric(32)}`],
};

export const cratesIoTrustedToken: Rule = {
  ...cratesIoToken,
  id: 'crates-io-trusted-publishing-token',
  name: 'crates.io trusted publishing token',
  severity: 'high',
  keywords: ['cio_tp_'],
  pattern: token`cio_tp_${alphanumeric(32)}`,
  examples: [sample`CARGO_REGISTRY_TOKEN: cio_tp_${alphanumeric(32)}`, sample`token = 'cio_tp_${alphanumeric(32)}'`],
  lookalikes: [sample`cio_tp_${alphanumeric(30)}`, sample`cio_tp_${alphanumeric(40)}`],
};
