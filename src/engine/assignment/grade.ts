import { dummyDoubts } from './doubts/dummy.ts';
import { identityDoubts } from './doubts/identity.ts';
import { placeDoubts } from './doubts/place.ts';
import { worthDoubts } from './doubts/worth.ts';
import { isEscapedKey } from './evidence/escaped-key.ts';
import type { Doubt, Evidence } from './evidence/evidence.ts';
import { isGivenToLogin, isMeantAsPassword } from './floors/chosen-password.ts';
import { isNoted } from './floors/noted-secret.ts';
import { isPrefixedToken } from './floors/prefixed-token.ts';
import { isOfRandomParts } from './floors/random-parts.ts';
import { isNamedAfterProgram, signsSessions } from './floors/session-secret.ts';
import { nameLikenesses, nameLikenessOf } from './model/field-name.ts';
import { type Contribution, scoreOf, strongestOf } from './model/model.ts';
import { thresholds } from './model/weights.ts';
import type { Family } from './name/family.ts';

/**
 * How likely a candidate is a secret, by the model's score, and by rules for cases that the model has seen too little
 * of.
 */
export interface Likelihood {
  readonly score: number;
  /** Why it is worth reporting whatever its score; undefined if nothing says so. */
  readonly floor: string | undefined;
}

/** How sure we are of a candidate that no rejection applies to. */
export interface Grade {
  readonly kind: 'keep';
  readonly confidence: 'low' | 'medium' | 'high';
  readonly reasons: readonly string[];
}

const families: Readonly<Record<Family, string>> = {
  password: 'a password',
  secret: 'a secret',
  token: 'a token',
  'api-key': 'an API key',
  credential: 'a credential',
};

/** How many features the reasons name: those that weigh most. */
const told = 5;

/** Undefined if a candidate is too unlikely a secret to be reported. */
export function likelihoodOf(evidence: Evidence): Likelihood | undefined {
  const score = scoreOf(evidence);
  const floor = floorOf(evidence);
  return score < thresholds.low && floor === undefined ? undefined : { score, floor };
}

/** How sure we are of a candidate that may be a secret. */
export function gradeOf(evidence: Evidence, { score, floor }: Likelihood): Grade {
  const name = `the name tells of ${families[evidence.candidate.family]}`;
  const doubt = firstDoubt(evidence);
  const confidence = doubt !== undefined ? 'low' : confidenceOf(score, floor !== undefined);
  return {
    kind: 'keep',
    confidence,
    reasons: [
      name,
      ...(floor === undefined ? [] : [floor]),
      ...(doubt === undefined ? [] : [doubt]),
      tellScore(evidence),
    ],
  };
}

/** In order: only the first doubt that applies is reported. */
const doubts: readonly Doubt[] = [...dummyDoubts, ...worthDoubts, ...placeDoubts, ...identityDoubts];

function firstDoubt(evidence: Evidence): string | undefined {
  for (const doubt of doubts) {
    const reason = doubt(evidence);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function confidenceOf(score: number, hasFloor: boolean): 'low' | 'medium' | 'high' {
  if (score >= thresholds.high) return 'high';
  return hasFloor || score >= thresholds.medium ? 'medium' : 'low';
}

/** `score 1.42: kind=hex +0.77, topic=key -0.71, …` */
export function tellScore(evidence: Evidence): string {
  return `score ${scoreOf(evidence).toFixed(2)}: ${strongestOf(evidence, told).map(textOf).join(', ')}`;
}

/** Texts by contribution: the model returns the same few objects each time. */
const texts = new WeakMap<Contribution, string>();

function textOf(contribution: Contribution): string {
  const known = texts.get(contribution);
  if (known !== undefined) return known;
  const { name, weight } = contribution;
  const text = `${name} ${weight < 0 ? '' : '+'}${weight.toFixed(2)}`;
  texts.set(contribution, text);
  return text;
}

const scheme = /(?:basic|bearer|token|apikey|digest|api-key)$/i;
const secureString = /securestring/i;
const shortestChosen = 8;
/** From this length on it is no single word: `thisisthesecretkey`. */
const shortestPhrase = 14;

/** Why the value is worth reporting whatever its score; undefined if nothing says so. */
function floorOf(evidence: Evidence): string | undefined {
  const { candidate, isOpaque } = evidence;
  if (candidate.kind === 'command' && candidate.quote !== 'none' && secureString.test(candidate.name))
    return 'a literal is made a SecureString';
  if (isOpaque && scheme.test(candidate.wrapper)) return 'it stands behind the word of an authorization scheme';
  if (isMeantAsPassword(evidence)) return 'it is made up as password policies ask';
  if (isGivenToLogin(evidence)) return 'a call that logs in is given it';
  if (isNoted(evidence)) return 'a note gives it a name and says nothing else';
  if (isPrefixedToken(evidence)) return 'behind the prefix of a token it is random';
  if (isOfRandomParts(evidence)) return 'it is random but for a few letters or marks';
  if (isEscapedKey(evidence)) return 'it is random bytes, written with escapes';
  return isSessionSecret(evidence) ? 'it signs sessions, cookies or tokens' : undefined;
}

/** Whether a text that people make up signs sessions; not if it is only a name for the secret. */
function isSessionSecret(evidence: Evidence): boolean {
  const { candidate, shape } = evidence;
  if (candidate.quote === 'none' && !candidate.isTight) return false;
  if (shape.length < shortestChosen || shape.length > 100 || evidence.isSequence || !signsSessions(evidence))
    return false;
  const likeness = nameLikenesses[nameLikenessOf(evidence)];
  const isName =
    likeness === 'a name that speaks of credentials' ||
    (likeness === 'a word that does' && shape.length < shortestPhrase);
  return !isName || isNamedAfterProgram(evidence);
}
