import { type Candidate, unadorned } from '../candidate.ts';
import type { Family } from '../name/family.ts';

/** What the heading of a column of secrets says, and where it stands. */
export interface Column {
  readonly name: string;
  readonly nameStart: number;
  readonly family: Family;
  readonly words: readonly string[];
}

/** What a cell stands in, and how it is written. */
export type CellForm = Pick<Candidate, 'kind' | 'separator' | 'quote' | 'next'>;

/** The value of a cell, as what the heading of its column announces. */
export function candidateOfCell(
  { name, nameStart, family, words }: Column,
  value: string,
  valueStart: number,
  form: CellForm,
): Candidate {
  return {
    ...unadorned,
    ...form,
    family,
    name,
    nameStart,
    nameEnd: nameStart + name.length,
    words,
    value,
    valueStart,
    valueEnd: valueStart + value.length,
  };
}
