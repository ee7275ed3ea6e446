import type { PatternRule } from '../../model/rule.ts';
import type { RuleSet, ServiceNames, ValueBounds } from '../../model/rule-set.ts';
import { findCompanions } from '../companion.ts';
import { firstObjection } from '../filters/index.ts';
import type { Found, Takeover } from '../found.ts';
import { checkStructure, checkSum, type Proof } from '../proof/index.ts';
import { ownText } from '../own-text.ts';
import { latin1 } from '../text.ts';
import { isBareKey } from './bare-key.ts';
import { namesIn, type NearName } from './near-names.ts';
import { type LineReader, type NameGroup, nameGroups } from './places.ts';
import { ownerReach } from './reach.ts';
import { type Fit, fitOf, formsOf, tellsFromAfar, type ValueForms } from './value-fit.ts';

/** The rule of the service to which a secret belongs. */
export interface Owner extends Omit<Takeover, 'from'> {
  readonly rule: number;
}

/** Says whose secrets are that were found without their owners. */
export interface Ownership {
  /**
   * Only of those near which a service is named whose secrets look like them. All are of one blob, in the order of
   * their places.
   */
  ownersOf(found: readonly Found[]): ReadonlyMap<Found, Owner>;
}

/** Only the selected rules take what others found. */
export function createOwnership(ruleSet: RuleSet, selected: readonly number[]): Ownership {
  return new NamedOwners(ruleSet, selected);
}

/** What has no key of its own is sent as a token: `-H 'Authorization: Bearer …' https://api.acme.com`. */
const wordsOfTokens: readonly string[] = ['token'];
/** Kept with the names in them, from text to text: one version of a file follows the other. */
const mostLines = 1024;
/** What an id of a rule for all that a service hands out ends in. */
const plainKind = /^[a-z0-9]+-(?<words>(?:(?:api|auth|access|personal)-){0,3}(?:key|token))$/;
/** A rule of which no bounds are known. */
const loose: ValueBounds = { shortest: 0, longest: Infinity, isUnmarked: true };
const unproven: Proof = { kind: 'unproven', reason: '' };

class NamedOwners implements Ownership {
  readonly #ruleSet: RuleSet;
  readonly #selected: ReadonlySet<number>;
  readonly #names: ServiceNames;
  readonly #forms = new Map<number, ValueForms>();
  readonly #lines = new Map<string, readonly NearName[]>();

  constructor(ruleSet: RuleSet, selected: readonly number[]) {
    this.#ruleSet = ruleSet;
    this.#selected = new Set(selected);
    this.#names = ruleSet.serviceNames?.() ?? new Map();
  }

  ownersOf(found: readonly Found[]): ReadonlyMap<Found, Owner> {
    const owners = new Map<Found, Owner>();
    for (const item of found) {
      const owner = this.#ownerOf(item);
      if (owner) owners.set(item, owner);
    }
    return owners;
  }

  /** Names in the value's own key go before others; where the nearest that speak do not fit, nobody is named. */
  #ownerOf(found: Found): Owner | undefined {
    const { layer, from, to, assignment } = found;
    const { bytes } = layer;
    const before = latin1(bytes, Math.max(0, from - ownerReach.before), from);
    const behind = latin1(bytes, to, Math.min(bytes.length, to + ownerReach.behind));
    const words = assignment?.words ?? [];
    for (const near of nameGroups({ before, behind }, this.#readLine)) {
      const group = near.place === 'key' && near.names.length === 0 ? this.#keyGroup(words) : near;
      if (group.names.length === 0) continue;
      if (group.place === 'near' && !isBareKey(words, group)) return undefined;
      for (const name of group.names) {
        const best = this.#bestOf(name, group, found, words);
        if (best) return { ...best, reason: reasonOf(best.fit, group, name) };
      }
      if (group.names.some(({ service }) => !service.isOrdinary)) return undefined;
    }
    return undefined;
  }

  /**
   * What the grammar read as the value's name may stand lines before it: `variable "acme_token" {`,
   * `- name: ACME_TOKEN`. An ordinary word is one word there: `lightOnKey` speaks of a light.
   */
  #keyGroup(words: readonly string[]): NameGroup {
    const key = words.join('_');
    return {
      names: this.#readLine(key).filter(
        ({ end, name, service }) => end < key.length && (!service.isOrdinary || words.includes(name)),
      ),
      place: 'key',
    };
  }

  /** Secrets that stand together share their lines. */
  readonly #readLine: LineReader = (line) => {
    const known = this.#lines.get(line);
    if (known) return known;
    const names = namesIn(line, this.#names);
    if (this.#lines.size >= mostLines) this.#lines.clear();
    this.#lines.set(ownText(line), names);
    return names;
  };

  /** Of the rules of a service the one whose form fits, and whose id speaks of what the key does. */
  #bestOf(
    name: NearName,
    { place }: NameGroup,
    found: Found,
    words: readonly string[],
  ): { readonly rule: number; readonly fit: Fit } | undefined {
    const key = [...(place === 'key' ? name.wordsBehind : words.length === 0 ? wordsOfTokens : []), ...words].join('_');
    return this.#bestCalled(() => key, name, place, found, words) ?? this.#bestOfForm(name, place, found, words);
  }

  /**
   * Where no rule takes the words beside the name, one for plain keys or tokens whose form fits: people say one for the
   * other, and secret for both.
   */
  #bestOfForm(
    name: NearName,
    place: NameGroup['place'],
    found: Found,
    words: readonly string[],
  ): { readonly rule: number; readonly fit: Fit } | undefined {
    const best = this.#bestCalled((rule) => this.#plainWordsOf(rule), name, place, found, words);
    const bounds = best && (this.#ruleSet.entry(best.rule).value ?? loose);
    return bounds && best?.fit === 'form' && tellsFromAfar(best.fit, bounds, false, bounds.shortest) ? best : undefined;
  }

  #bestCalled(
    keyOf: (rule: number) => string | undefined,
    name: NearName,
    place: NameGroup['place'],
    found: Found,
    words: readonly string[],
  ): { readonly rule: number; readonly fit: Fit } | undefined {
    let best: { rule: number; fit: Fit; likeness: number } | undefined;
    for (const rule of name.service.rules) {
      const key = this.#selected.has(rule) ? keyOf(rule) : undefined;
      const fit = key === undefined ? undefined : this.#fitOf(rule, found, name, key, place);
      if (fit === undefined) continue;
      const likeness = (fit === 'form' ? 100 : 0) + this.#likenessOf(rule, words);
      if (!best || likeness > best.likeness) best = { rule, fit, likeness };
    }
    return best && { rule: best.rule, fit: best.fit };
  }

  /** `api_key` of `acme-api-key`; nothing of `acme-app-secret`, beside which there is a key that anybody may see. */
  #plainWordsOf(index: number): string | undefined {
    return plainKind.exec(this.#ruleSet.entry(index).id)?.groups?.['words']?.replaceAll('-', '_');
  }

  #fitOf(
    index: number,
    { secret, layer, from, to }: Found,
    name: NearName,
    key: string,
    place: NameGroup['place'],
  ): Fit | undefined {
    const bounds = this.#ruleSet.entry(index).value;
    const rule = this.#ruleSet.load(index);
    if (!bounds || rule.kind === 'generic') return undefined;
    const isAsLong = secret.length >= bounds.shortest && secret.length <= bounds.longest;
    const fit =
      (isAsLong
        ? fitOf(
            secret,
            `${spelled(name, rule)}_${key}=${secret}`,
            this.#formsOf(index, rule, bounds),
            isRefuted(rule, secret),
          )
        : undefined) ?? (place === 'key' && isSameStructure(rule, secret) ? 'length' : undefined);
    if (
      fit === undefined ||
      (place === 'near' && !tellsFromAfar(fit, bounds, name.service.isOrdinary, secret.length)) ||
      speaksAgainst(rule, secret)
    )
      return undefined;
    const needed = (rule.companions ?? []).filter(
      (companion) => companion.isRequired && !(name.service.isOrdinary && isNamesake(companion.name, rule)),
    );
    const start = Math.max(0, from - ownerReach.before);
    return findCompanions(needed, layer.bytes.subarray(start, to + ownerReach.behind), from - start, to - start)
      .missing === undefined
      ? fit
      : undefined;
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

/**
 * What the rule itself would not report is not reported in its name: a sequence, an example that somebody published.
 */
function speaksAgainst(rule: PatternRule, secret: string): boolean {
  return firstObjection({ rule, secret, path: undefined, proof: unproven, before: '', after: '' }) !== undefined;
}

/** It has not what these secrets have within them. */
function isRefuted({ checksum, structure }: PatternRule, secret: string): boolean {
  return (
    (checksum !== undefined && checkSum(checksum, secret).kind === 'refuted') ||
    (structure !== undefined && checkStructure(structure, secret).kind === 'refuted')
  );
}

/** Both are JSON Web Tokens, of which a provider changes claims and signatures. */
function isSameStructure({ structure }: PatternRule, secret: string): boolean {
  return structure === 'jwt' && checkStructure(structure, secret).kind === 'proven';
}

/** The name as the rule's pattern knows it: `float_api` for a `float` that stands in the key's name. */
function spelled({ name, service, text }: NearName, { keywords }: PatternRule): string {
  return (
    keywords.find((keyword) => fold(keyword) === name) ??
    (service.isOrdinary ? keywords.find((keyword) => fold(keyword).startsWith(name)) : undefined) ??
    text
  );
}

const fold = (text: string): string => text.toLowerCase().replace(/[^0-9a-z]/g, '');

/** A companion that only shows that an ordinary word means the service. */
function isNamesake(companion: string, { provider }: PatternRule): boolean {
  return companion === 'service' || companion.toLowerCase() === provider;
}

function reasonOf(fit: Fit, { place }: NameGroup, { name }: NearName): string {
  const where =
    place === 'key' ? `its name or what stands right before it speaks of ${name}` : `${name} stands near it`;
  return `${where}, and it has the ${fit === 'form' ? 'form' : 'length'} of such secrets`;
}
