import type { Problem, ProblemKind } from '../../model/problem.ts';
import type { BlobSink } from '../../model/source.ts';

interface Complaint {
  readonly kind: ProblemKind | 'note';
  readonly where: string;
  readonly detail: string;
  count: number;
}

/**
 * What went wrong in one outermost archive. Complaints of the same kind are reported once, at the first place and with
 * their number, so that an archive built to fail a hundred thousand times gives a handful of lines.
 */
export class Complaints {
  private readonly byDetail = new Map<string, Complaint>();

  /** `detail` is one of a few fixed sentences; anything that varies belongs in `where`. */
  add(kind: ProblemKind | 'note', where: string, detail: string): void {
    // Damage is reported once: what else breaks after the first place adds nothing.
    const key = kind === 'broken-archive' ? kind : `${kind} ${detail}`;
    const known = this.byDetail.get(key);
    if (known) known.count++;
    else this.byDetail.set(key, { kind, where, detail, count: 1 });
  }

  tell(sink: BlobSink): void {
    for (const { kind, where, detail, count } of this.byDetail.values()) {
      const text = count === 1 ? detail : `${detail} (and ${count - 1} more in the same archive)`;
      if (kind === 'note') sink.note(`${where}: ${text}`);
      else sink.problem(problemOf(kind, where, text));
    }
  }
}

function problemOf(kind: ProblemKind, where: string, detail: string): Problem {
  if (kind !== 'broken-archive') return { kind, where, detail };
  return {
    kind,
    where,
    detail,
    advice: 'What could be read of it was scanned. Replace the file, or exclude its path.',
  };
}
