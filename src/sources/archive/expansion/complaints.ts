import type { Problem, ProblemKind } from '../../../model/problem.ts';
import type { BlobSink } from '../../../model/source.ts';

type ProblemPlace = Pick<Problem, 'where' | 'objectId'>;

interface Complaint {
  readonly kind: ProblemKind | 'note';
  readonly place: ProblemPlace;
  readonly detail: string;
  count: number;
}

/**
 * What went wrong in one outermost archive. Complaints of the same kind are reported once, at the first place and with
 * their number, so that an archive built to fail a hundred thousand times gives a handful of lines.
 */
export class Complaints {
  private readonly byDetail = new Map<string, Complaint>();

  /** `detail` is one of a few fixed sentences; anything that varies belongs in `place`. */
  add(kind: ProblemKind | 'note', place: ProblemPlace, detail: string): void {
    // Damage is reported once: what else breaks after the first place adds nothing.
    const key = kind === 'broken-archive' ? kind : `${kind} ${detail}`;
    const known = this.byDetail.get(key);
    if (known) known.count++;
    else this.byDetail.set(key, { kind, place, detail, count: 1 });
  }

  tell(sink: BlobSink): void {
    for (const { kind, place, detail, count } of this.byDetail.values()) {
      const text = count === 1 ? detail : `${detail} (and ${count - 1} more in the same archive)`;
      if (kind === 'note') sink.note(`${place.where}: ${text}`);
      else sink.problem(problemOf(kind, place, text));
    }
  }
}

function problemOf(kind: ProblemKind, place: ProblemPlace, detail: string): Problem {
  if (kind !== 'broken-archive') return { kind, ...place, detail };
  return {
    kind,
    ...place,
    detail,
    advice: 'What could be read of it was scanned. Replace the file, or exclude its path.',
  };
}
