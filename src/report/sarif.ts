import type { Log, Run, VersionControlDetails } from 'sarif';
import type { ScanResult, Target } from '../model/result.ts';
import { toJson } from './json/json-text.ts';
import { toRepositoryUri } from './links/repository-url.ts';
import { Redactor } from './redaction/redactor.ts';
import type { RenderSettings } from './reporter.ts';
import { describeInvocation } from './sarif/invocation.ts';
import { root } from './sarif/location.ts';
import { listPlaces } from './sarif/place.ts';
import { toResult } from './sarif/result.ts';
import { pickRules, toDescriptor } from './sarif/rule.ts';

/**
 * SARIF 2.1.0, arranged for GitHub code scanning. It is meant to be uploaded, so it never contains a secret, even if
 * other reports show them.
 */
export function renderSarif(result: ScanResult, options: RenderSettings): Iterable<string> {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [describeRun(result, options)],
  };
  return [`${toJson(log, 2)}\n`];
}

function describeRun(result: ScanResult, { version, informationUri, includeAllowed }: RenderSettings): Run {
  const redactor = new Redactor(result);
  const { places, leftOut } = listPlaces(result, includeAllowed);
  const rules = pickRules(new Set(places.map((place) => place.finding)));
  const indexes = new Map(rules.map((rule, index) => [rule.ruleId, index]));
  const provenance = describeRepository(result.target, redactor);
  return {
    tool: {
      driver: {
        name: 'straykey',
        version,
        semanticVersion: version,
        ...(informationUri !== undefined && { informationUri }),
        rules: rules.map(toDescriptor),
      },
    },
    invocations: [describeInvocation(result, redactor, leftOut)],
    ...(provenance !== undefined && { versionControlProvenance: [provenance] }),
    originalUriBaseIds: { [root]: { description: { text: 'The root of what was scanned.' } } },
    columnKind: 'utf16CodeUnits',
    results: places.map((place) => toResult(place, indexes, redactor)),
  };
}

function describeRepository(
  { repositoryUrl, revision }: Target,
  redactor: Redactor,
): VersionControlDetails | undefined {
  const repositoryUri = repositoryUrl === undefined ? undefined : toRepositoryUri(redactor.path(repositoryUrl));
  if (repositoryUri === undefined) return undefined;
  return {
    repositoryUri,
    ...(revision !== undefined && { revisionId: redactor.text(revision) }),
    mappedTo: { uriBaseId: root },
  };
}
