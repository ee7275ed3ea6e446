import type { Rotation, Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps: 'Ask the vendor for new credentials of the licence and set them in the environment of the build.',
  url: 'https://billing.contribsys.com/',
};
export const sidekiqSecret: Rule = {
  id: 'sidekiq-gem-credentials',
  name: 'Sidekiq Pro or Enterprise gem credentials',
  provider: 'sidekiq',
  kind: 'provider',
  description: 'Downloads the paid gems of the licence.',
  severity: 'medium',
  keywords: ['CONTRIBSYS__COM'],
  pattern:
    /BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM(?:_?[Tt](?:oken|OKEN))?["']?\s{0,4}(?:[.:?]{0,3}=|:)\s{0,4}["'`]?(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![0-9A-Za-z])/,
  entropy: 0,
  references: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ'],
  rotate,
  examples: [
    sample`BUNDLE_ENTERPRISE__CONTRIBSYS__COM=${hexadecimal(8)}:${hexadecimal(8)}`,
    sample`BUNDLE_GEMS__CONTRIBSYS__COM: "${hexadecimal(8)}:${hexadecimal(8)}"`,
  ],
  lookalikes: [
    sample`BUNDLE_GEMS__CONTRIBSYS__COM: "${hexadecimal(6)}:${hexadecimal(8)}"`,
    sample`BUNDLE_GEMS__CONTRIBSYS__COM=$SIDEKIQ_KEY`,
  ],
};

export const sidekiqUrlSecret: Rule = {
  ...sidekiqSecret,
  id: 'sidekiq-gem-url',
  name: 'Sidekiq gem server URL with credentials',
  keywords: ['.contribsys.com'],
  pattern: /https?:\/\/(?<secret>[0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\.contribsys\.com/,
  examples: [
    sample`source "https://${hexadecimal(8)}:${hexadecimal(8)}@gems.contribsys.com/" do`,
    sample`bundle config enterprise.contribsys.com; curl http://${hexadecimal(8)}:${hexadecimal(8)}@enterprise.contribsys.com:80/path`,
  ],
  lookalikes: [sample`https://gems.contribsys.com/`, sample`https://user:pass@gems.contribsys.com/`],
};
