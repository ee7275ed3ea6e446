import type { Rule } from '../src/model/rule.ts';
import { alphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://bundler.io/man/bundle-config.1.html#CREDENTIALS-FOR-GEM-SOURCES';
/** Two underscores stand for a dot, three for a dash; the last label is that of a domain. */
const host = String.raw`BUNDLE_(?!MIRROR|LOCAL|BUILD|WITH|PATH)[A-Z0-9_]{1,60}__(?:COM|ORG|NET|IO|DEV|CO|CLOUD|APP|DE|FR|EU|UK|INTERNAL|LOCAL)`;

export const bundlerCredential: Rule = {
  id: 'bundler-credential',
  name: 'Credentials of Bundler for a gem source',
  provider: 'bundler',
  kind: 'context',
  description: 'Reads the private gems of the source that is named before it.',
  severity: 'high',
  isBroad: true,
  keywords: ['bundle_'],
  pattern: new RegExp(
    String.raw`(?:^|[^0-9A-Za-z_])${host}["']?\s{0,4}[:=]\s{0,4}["']?(?:[\w.@%+\-]{1,64}:)?(?<secret>(?=[^\s0-9]{0,40}\d)[\w\-.~+/%!]{10,120})(?:["']|:x-oauth-basic|\s|$)`,
  ),
  references: [docs],
  rotate: {
    steps: 'Revoke the credentials at the gem source, and set other ones in the environment of the build.',
    url: docs,
  },
  examples: [
    at('.bundle/config', sample`---\nBUNDLE_GEMS__ACME__IO: "deploy:${alphanumeric(20)}"\n`),
    sample`export BUNDLE_ENTERPRISE__CONTRIBSYS__COM=${alphanumeric(8)}:${alphanumeric(16)}`,
  ],
  lookalikes: [
    sample`BUNDLE_GEMS__ACME__IO: "<user>:<password>"`,
    sample`BUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG: "https://gems.acme.io"`,
    sample`BUNDLE_GEMS__ACME__IO: \${{ secrets.GEMS }}`,
  ],
};
