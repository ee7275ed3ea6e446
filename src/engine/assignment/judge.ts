import type { Candidate } from './candidate.ts';
import { gatherEvidence, type Evidence, type Rejection, type Surroundings } from './evidence/evidence.ts';
import { type Grade, gradeOf } from './grade.ts';
import { blockchainRejections } from './rejections/blockchain.ts';
import { constantRejections } from './rejections/constant.ts';
import { controlFlowRejections } from './rejections/control-flow.ts';
import { expressionRejections } from './rejections/expression.ts';
import { formatRejections, isPasswordHash } from './rejections/format.ts';
import { identifierRejections } from './rejections/identifier.ts';
import { keyNameRejections } from './rejections/key-name.ts';
import { listRejections } from './rejections/list.ts';
import { nameRejections } from './rejections/name.ts';
import { namedPlaceRejections } from './rejections/named-place.ts';
import { isPath } from './rejections/path-value.ts';
import { rejectByPath } from './rejections/path.ts';
import { isStockWord, placeholderRejections } from './rejections/placeholder.ts';
import { proseRejections } from './rejections/prose.ts';
import { publicRejections } from './rejections/public.ts';
import { isPublished } from './rejections/published.ts';
import { referenceRejections } from './rejections/reference.ts';
import { statementRejections } from './rejections/statement.ts';

export type Verdict = Grade;

/**
 * Asked in this order; the first that objects decides. Those that drop most of source code come early, since the others
 * have large patterns, which V8 compiles on first use.
 */
const rejections: readonly Rejection[] = [
  isStockWord,
  ...nameRejections,
  ...keyNameRejections,
  ...namedPlaceRejections,
  ...publicRejections,
  ...blockchainRejections,
  isPasswordHash,
  ...referenceRejections,
  ...placeholderRejections,
  ...expressionRejections,
  ...identifierRejections,
  ...constantRejections,
  ...statementRejections,
  ...controlFlowRejections,
  ...listRejections,
  ...formatRejections,
  isPath,
  ...proseRejections,
  isPublished,
];

/** Whether a candidate is a secret, how sure we are, and why. */
export function judge(candidate: Candidate, surroundings: Surroundings): Verdict {
  const evidence = gatherEvidence(candidate, surroundings);
  const reason = reasonAgainst(evidence);
  return reason === undefined ? gradeOf(evidence) : { kind: 'reject', reason };
}

/** Why a candidate is no secret, whatever else it looks like; undefined if nothing speaks against it. */
export function reasonAgainst(evidence: Evidence): string | undefined {
  const { path } = evidence.surroundings;
  const byPath = path === undefined ? undefined : judgePath(path, evidence.candidate);
  if (byPath !== undefined) return byPath;
  for (const rejection of rejections) {
    const reason = rejection(evidence);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** The part of the judgement that needs only the path; rerun once the path of a git object is known. */
export function judgePath(path: string, candidate: Candidate): string | undefined {
  return rejectByPath(path, candidate);
}
