import type { Candidate } from './candidate.ts';
import { gatherEvidence, type Evidence, type Objection, type Surroundings } from './evidence/evidence.ts';
import { type Grade, gradeOf, likelihoodOf, tellScore } from './grade.ts';
import { blockchainRejections } from './rejections/blockchain.ts';
import { catalogueRejections } from './rejections/catalogue.ts';
import { codeNameRejections } from './rejections/code-name.ts';
import { constantRejections } from './rejections/constant.ts';
import { controlFlowRejections } from './rejections/control-flow.ts';
import { expressionRejections } from './rejections/expression.ts';
import { formatRejections, isPasswordHash } from './rejections/format.ts';
import { frequentRejections } from './rejections/frequent.ts';
import { identifierRejections } from './rejections/identifier.ts';
import { keyNameRejections } from './rejections/key-name.ts';
import { labelledRejections } from './rejections/labelled.ts';
import { listRejections } from './rejections/list.ts';
import { nameRejections } from './rejections/name.ts';
import { namedPlaceRejections } from './rejections/named-place.ts';
import { isPath } from './rejections/path-value.ts';
import { rejectByPath } from './rejections/path.ts';
import { paymentRejections } from './rejections/payment.ts';
import { isStockWord, placeholderRejections } from './rejections/placeholder.ts';
import { proseRejections } from './rejections/prose.ts';
import { publicRejections } from './rejections/public.ts';
import { isPublished } from './rejections/published.ts';
import { referenceRejections } from './rejections/reference.ts';
import { statementRejections } from './rejections/statement.ts';
import { symbolRejections } from './rejections/symbol.ts';

export type Verdict = Grade | { readonly kind: 'reject'; readonly reason: string };

/** All of them, in the order in which they are told: the first that objects is the reason. */
const rejections: readonly Objection[] = [
  isStockWord,
  ...nameRejections,
  ...keyNameRejections,
  ...namedPlaceRejections,
  ...catalogueRejections,
  ...publicRejections,
  ...paymentRejections,
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
  ...codeNameRejections,
  ...symbolRejections,
  ...labelledRejections,
  isPath,
  ...proseRejections,
  isPublished,
];

/**
 * Whether a candidate is a secret, how sure we are, and why. Whoever objects, the result is the same, so those are asked
 * first that drop most for their time; the model drops nine in ten. Asking all rejections before it took a fifth of a
 * scan: they have 400 patterns, which V8 compiles on first use, and in most scans are never warm.
 */
export function judge(candidate: Candidate, surroundings: Surroundings): Verdict {
  const evidence = gatherEvidence(candidate, surroundings);
  if (reasonByPath(evidence) !== undefined || frequentRejections.some((rejection) => rejection(evidence) !== undefined))
    return new Rejected(evidence);
  const likelihood = likelihoodOf(evidence);
  return likelihood === undefined || reasonAgainst(evidence) !== undefined
    ? new Rejected(evidence)
    : gradeOf(evidence, likelihood);
}

/** Most scans never ask for the reason, so it is only worked out on demand. */
class Rejected {
  readonly kind = 'reject';
  readonly #evidence: Evidence;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  get reason(): string {
    return reasonAgainst(this.#evidence) ?? tellScore(this.#evidence);
  }
}

/** Why a candidate is no secret, whatever else it looks like; undefined if nothing speaks against it. */
export function reasonAgainst(evidence: Evidence): string | undefined {
  const byPath = reasonByPath(evidence);
  if (byPath !== undefined) return byPath;
  for (const rejection of rejections) {
    const reason = rejection(evidence);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function reasonByPath({ candidate, surroundings: { path } }: Evidence): string | undefined {
  return path === undefined ? undefined : rejectByPath(path, candidate);
}
