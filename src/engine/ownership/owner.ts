import type { PatternRule } from '../../model/rule.ts';
import type { RuleSet, ServiceNames, ValueBounds } from '../../model/rule-set.ts';
import { firstObjection } from '../filters/index.ts';
import type { Found } from '../found.ts';
import { checkStructure, checkSum, type Proof } from '../proof/index.ts';
import { latin1 } from '../text.ts';
import type { NearName } from './near-names.ts';
import { type NameGroup, nameGroups } from './places.ts';
import { type Fit, fitOf, formsOf, isTelling, type ValueForms } from './value-fit.ts';

/** Bytes before a value and behind it that decide whose it is. */
export const reachBefore = 640;
export const reachBehind = 240;

/** The rule of the service to which a secret belongs, and why. */
interface Owner {
  readonly rule: number;
  readonly reason: string;
}

export function createOwnership(ruleSet: RuleSet, selected: readonly number[]): Ownership {
  return new Ownership(ruleSet, selected);
}

const unproven: Proof = { kind: 'unproven', reason: '' };

/** Says to which of the selected rules a secret belongs that was found without its owner. */
export class Ownership {
  readonly #ruleSet: RuleSet;
  readonly #selected: ReadonlySet<number>;
  readonly #names: ServiceNames;
  readonly #forms = new Map<number, ValueForms>();

  constructor(ruleSet: RuleSet, selected: readonly number[]) {
    this.#ruleSet = ruleSet;
    this.#selected = new Set(selected);
    this.#names = ruleSet.serviceNames?.() ?? new Map();
  }

  /** Names in the value's own key go before others; where the nearest that speak do not fit, nobody is named. */
  ownerOf({ secret, layer, from, to, assignment }: Found): Owner | undefined {
    const { bytes } = layer;
    const before = latin1(bytes, Math.max(0, from - reachBefore), from);
    const behind = latin1(bytes, to, Math.min(bytes.length, to + reachBehind));
    const [nearest] = nameGroups({ before, behind }, this.#names);
    if (!nearest) return undefined;
    if (nearest.place === 'near' && !isBare(assignment?.words ?? [], nearest)) return undefined;
    const words = assignment?.words ?? [];
    for (const name of nearest.names) {
      const fitting = this.#fitting(name, secret, nearest.place, words);
      if (fitting) return { rule: fitting.rule, reason: reasonOf(fitting.fit, nearest, name) };
    }
    return undefined;
  }

  #fitting({ service }: NearName, secret: string, place: NameGroup['place'], words: readonly string[]): { readonly rule: number; readonly fit: Fit } | undefined {
    let best: { rule: number; fit: Fit; likeness: number } | undefined;
    for (const rule of service.rules) {
      const fit = this.#selected.has(rule) ? this.#fitOf(rule, secret, place) : undefined;
      if (fit === undefined) continue;
      const likeness = (fit === 'form' ? 100 : 0) + this.#likenessOf(rule, words);
      if (!best || likeness > best.likeness) best = { rule, fit, likeness };
    }
    return best;
  }

  #fitOf(index: number, secret: string, place: NameGroup['place']): Fit | undefined {
    const bounds = this.#ruleSet.entry(index).value;
    const rule = this.#ruleSet.load(index);
    if (!bounds || rule.kind === 'generic' || speaksAgainst(rule, secret)) return undefined;
    const fit = fitOf(secret, this.#formsOf(index, rule, bounds), bounds, isRefuted(rule, secret));
    if (fit === undefined) return undefined;
    return place === 'key' || (fit === 'form' && isTelling(bounds)) ? fit : undefined;
  }

  /** `client_secret` goes with `acme-client-secret`. */
  #likenessOf(index: number, words: readonly string[]): number {
    const own = this.#ruleSet.entry(index).id.split('-');
    return words.filter((word) => own.includes(word)).length;
  }

  #formsOf(index: number, rule: PatternRule, bounds: ValueBounds): ValueForms {
    const known = this.#forms.get(index) ?? formsOf(rule, bounds);
    this.#forms.set(index, known);
    return known;
  }
}

const keyWords = new Set('access account accounts admin api app application auth authentication authorization aws bearer client code config credential credentials default dev env header http id key keys live login my new old pass passwd password private prod production public pwd request response secret secrets server service session test token tokens url use user username using value var x your'.split(' '));

/** The value's key names nobody else, or the service by a part of its name: `guru_key` beside `customerguru`. */
function isBare(words: readonly string[], { names }: NameGroup): boolean {
  return words.every((word) => keyWords.has(word) || /^\d+$/.test(word) || names.some(({ name }) => word.length > 2 && name.includes(word)));
}

/** What the rule itself would not report is not reported in its name: a sequence, an example that somebody published. */
function speaksAgainst(rule: PatternRule, secret: string): boolean {
  return firstObjection({ rule, secret, path: undefined, proof: unproven, before: '', after: '' }) !== undefined;
}

/** It has not what these secrets have within them. */
function isRefuted({ checksum, structure }: PatternRule, secret: string): boolean {
  return (checksum !== undefined && checkSum(checksum, secret).kind === 'refuted') || (structure !== undefined && checkStructure(structure, secret).kind === 'refuted');
}

function reasonOf(fit: Fit, { place }: NameGroup, { name }: NearName): string {
  const where = place === 'key' ? `its name or what stands right before it speaks of ${name}` : `${name} stands near it`;
  return `${where}, and it has the ${fit === 'form' ? 'form' : 'length'} of such secrets`;
}
