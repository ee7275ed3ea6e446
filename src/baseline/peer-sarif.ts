import type { Json } from '../foundation/json.ts';
import type { PeerEntry } from './peer-report.ts';

/** Every place in a SARIF report, which holds no secrets; undefined if it is none. */
export function readSarif(document: Json): readonly PeerEntry[] | undefined {
  return document.list('runs')?.flatMap((run) => {
    const isOurs = run.text('tool', 'driver', 'name') === 'straykey';
    return (run.list('results') ?? []).flatMap((result) => {
      const rule = result.text('ruleId') ?? result.text('rule', 'id') ?? '';
      return (result.list('locations') ?? []).map((location) => ({
        path: pathOf(location.text('physicalLocation', 'artifactLocation', 'uri') ?? ''),
        line: location.number('physicalLocation', 'region', 'startLine') ?? 0,
        rule,
        ...(isOurs && { ruleId: rule }),
      }));
    });
  });
}

/** Some write plain paths in place of URIs, whose percent signs then stand for themselves. */
function pathOf(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\//, ''));
  } catch (error) {
    if (error instanceof URIError) return uri;
    throw error;
  }
}
