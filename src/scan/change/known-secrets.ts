import { outerPath } from '../../model/archive-path.ts';
import type { Finding, Occurrence } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import type { ScanTarget } from '../options.ts';
import { setAside } from './allowed-places.ts';
import type { Options } from './decisions.ts';
import { type Past, Unavailable } from './past.ts';

/** Gives the fingerprints of the secrets in a file. */
type Rescan = (bytes: Uint8Array, path: string) => Promise<ReadonlySet<string>>;

/** The most files of the past that are scanned again. */
const mostFiles = 500;

/** Drops findings that were there before. `findings` are those of the result that may have been. */
export async function dropKnown(
  result: ScanResult,
  findings: readonly Finding[],
  pasts: readonly Past[],
  rescan: Rescan,
): Promise<ScanResult> {
  const known = await findKnown(findings, pasts, rescan);
  if (known.size === 0) return result;
  const rest = setAside(result, known, {
    kind: 'baseline',
    reason: `was there before, in ${pasts.map(({ name }) => name).join(', ')}`,
  });
  const count = result.findings.length - rest.findings.length;
  const note = `${count === 1 ? '1 secret' : `${count} secrets`} ${count === 1 ? 'was' : 'were'} there before and ${count === 1 ? 'is' : 'are'} not reported here; a scan of the history reports all of them`;
  return count === 0 ? rest : { ...rest, notes: [...rest.notes, note] };
}

type TextTarget = Extract<ScanTarget, { readonly kind: 'text' }>;

/** Ignores inline allows, since a secret is in the file whether they are there or not. */
export function rescanWith(scanText: (options: Options, target: TextTarget) => PromiseLike<ScanResult>): Rescan {
  return async (text, path) => {
    const { findings, allowed } = await scanText(
      { honoursInlineAllows: false, confidence: 'low' },
      { kind: 'text', text, path },
    );
    return new Set([...findings, ...allowed].map(({ fingerprint }) => fingerprint));
  };
}

/**
 * The places of findings that a change did not bring, since the same secret was in the same file before, or in one that
 * is now gone. The files are scanned again for this, so that a word that only looks like a weak password does not
 * count.
 */
async function findKnown(
  findings: readonly Finding[],
  pasts: readonly Past[],
  rescan: Rescan,
): Promise<ReadonlySet<Occurrence>> {
  const known = new Set<Occurrence>();
  for (const past of findings.length === 0 ? [] : pasts) {
    const pastSecrets = new PastSecrets(past, rescan);
    await addUnmoved(known, findings, pastSecrets);
    await addMoved(
      known,
      findings.filter(({ occurrences }) => occurrences.some((occurrence) => !known.has(occurrence))),
      past,
      pastSecrets,
    );
  }
  return known;
}

async function addUnmoved(
  known: Set<Occurrence>,
  findings: readonly Finding[],
  pastSecrets: PastSecrets,
): Promise<void> {
  for (const { fingerprint, occurrences } of findings) {
    for (const occurrence of occurrences)
      if (!known.has(occurrence) && (await pastSecrets.has(fingerprint, occurrence.path))) known.add(occurrence);
  }
}

async function addMoved(
  known: Set<Occurrence>,
  findings: readonly Finding[],
  past: Past,
  pastSecrets: PastSecrets,
): Promise<void> {
  for (const path of findings.length === 0 ? [] : await past.findMoved(findings)) {
    for (const { fingerprint, occurrences } of findings) {
      if (!(await pastSecrets.has(fingerprint, path))) continue;
      for (const occurrence of occurrences) known.add(occurrence);
    }
  }
}

/** The secrets in the files of one commit; each file is scanned once. */
class PastSecrets {
  readonly #past: Past;
  readonly #rescan: Rescan;
  readonly #files = new Map<string, ReadonlySet<string>>();

  constructor(past: Past, rescan: Rescan) {
    this.#past = past;
    this.#rescan = rescan;
  }

  async has(fingerprint: string, placePath: string): Promise<boolean> {
    const path = outerPath(placePath);
    const seen = this.#files.get(path);
    if (seen !== undefined) return seen.has(fingerprint);
    if (this.#files.size >= mostFiles) return false;
    const bytes = await this.#past.read(path).catch(asNothing);
    const fingerprints = bytes === undefined ? new Set<string>() : await this.#rescan(bytes, path);
    this.#files.set(path, fingerprints);
    return fingerprints.has(fingerprint);
  }
}

/** A file that cannot be read is no proof that a secret was there before. */
function asNothing(error: unknown): undefined {
  if (!(error instanceof Unavailable)) throw error;
}
