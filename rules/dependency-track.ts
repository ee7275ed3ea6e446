import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const dependencyTrackKey: Rule = {
  id: 'dependency-track-api-key',
  name: 'Dependency-Track API key',
  provider: 'dependency-track',
  kind: 'provider',
  description: 'Uploads bills of materials and reads findings as its team.',
  severity: 'medium',
  keywords: ['odt_'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>odt_(?:[0-9A-Za-z]{8}_)?[0-9A-Za-z]{32})(?![0-9A-Za-z_-])/,
  references: ['https://docs.dependencytrack.org/integrations/rest-api/'],
  rotate: {
    steps: 'Regenerate the key of the team under Access Management.',
    url: 'https://docs.dependencytrack.org/integrations/rest-api/',
  },
  examples: [
    sample`DTRACK_API_KEY=odt_${alphanumeric(8)}_${alphanumeric(32)}`,
    sample`curl -H "X-Api-Key: odt_${alphanumeric(32)}" https://dtrack.acme.dev/api/v1/bom`,
  ],
  lookalikes: [sample`odt_${alphanumeric(30)}`, sample`report.odt_backup`],
};

export const dependencyTrackLegacyKey: Rule = {
  ...dependencyTrackKey,
  id: 'dependency-track-legacy-api-key',
  name: 'Dependency-Track API key (without prefix)',
  kind: 'context',
  ...named({
    names: ['dependency track', 'dtrack', 'dependencytrack'],
    value: sequence(digitWithin(32), alphanumeric(32)),
  }),
  examples: [sample`DTRACK_API_KEY=${alphanumeric(32)}`, sample`dependency-track:\n  apiKey: ${alphanumeric(32)}`],
  lookalikes: [sample`DTRACK_API_KEY=${alphanumeric(31)}`, sample`DTRACK_API_KEY=odt_${alphanumeric(32)}`],
};
