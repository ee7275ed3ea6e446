import type { Label } from './corpus.ts';

/** The place of a finding. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Counts as the corpus does: a secret that was not found is missed, and a label of another kind that was found counts
 * against us.
 */
export class Tally {
  #found = 0;
  #missed = 0;
  #wrong = 0;
  /** Findings where nobody labelled anything. */
  #unlabelled = 0;

  add(labels: readonly Label[], findings: readonly Span[]): void {
    const found = new Set<Label>();
    for (const finding of findings) {
      const hits = labels.filter((label) => label.start < finding.end && finding.start < label.end);
      const secrets = hits.filter(({ truth }) => truth === 'T');
      for (const label of secrets.length > 0 ? secrets : hits) found.add(label);
      if (hits.length === 0) this.#unlabelled++;
    }
    for (const label of labels) {
      if (label.truth !== 'T') this.#wrong += Number(found.has(label));
      else if (label.isCore && found.has(label)) this.#found++;
      else if (label.isCore) this.#missed++;
    }
  }

  get precision(): number {
    return this.#found / Math.max(1, this.#found + this.#wrong);
  }

  get recall(): number {
    return this.#found / Math.max(1, this.#found + this.#missed);
  }

  get f1(): number {
    return (2 * this.#found) / Math.max(1, 2 * this.#found + this.#wrong + this.#missed);
  }

  toString(): string {
    const share = (value: number): string => value.toFixed(3);
    return `P ${share(this.precision)}  R ${share(this.recall)}  F1 ${share(this.f1)}  (found ${this.#found}, missed ${this.#missed}, wrong ${this.#wrong}, unlabelled ${this.#unlabelled})`;
  }
}
