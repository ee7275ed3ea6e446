import { type Finding, type Occurrence, mapPlaces } from '../model/finding.ts';
import { isObjectLabel } from '../model/git/object-label.ts';
import type { ScanResult } from '../model/result.ts';
import { placesOf, setAside } from '../scan/change/allowed-places.ts';
import type { Job } from './job.ts';

/** The result with paths relative to the top of the repository, and only those below the working directory reported. */
export function inRepository({ checkout, inputs }: Job, result: ScanResult): ScanResult {
  const prefix = checkout.kind === 'repository' ? checkout.prefix : '';
  if (prefix === '') return result;
  if (inputs.mode === 'files')
    return {
      ...result,
      findings: result.findings.map((finding) => below(finding, prefix)),
      allowed: result.allowed.map((finding) => below(finding, prefix)),
    };
  const outside = placesOf(result.findings).filter(({ path }) => !path.startsWith(prefix) && !isObjectLabel(path));
  const rest = setAside(result, new Set(outside), {
    kind: 'allowlist',
    name: 'the input working-directory',
    reason: `outside of ${prefix}`,
  });
  const count = result.findings.length - rest.findings.length;
  return count === 0
    ? rest
    : {
        ...rest,
        notes: [
          ...rest.notes,
          `${count === 1 ? '1 secret is' : `${count} secrets are`} outside of ${prefix} and not reported here`,
        ],
      };
}

function below(finding: Finding, prefix: string): Finding {
  const move = (occurrence: Occurrence): Occurrence => ({ ...occurrence, path: `${prefix}${occurrence.path}` });
  return mapPlaces(finding, move);
}
