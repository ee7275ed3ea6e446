import { foldName, type RuleSet, type ServiceNames, type ValueBounds } from '../../model/rule-set.ts';
import type { PatternRule } from '../../model/rule.ts';
import { findCompanions } from '../judgement/companion.ts';
import type { Found, Takeover } from '../match/found.ts';
import { ownText } from '../text/own-text.ts';
import { latin1 } from '../text/text.ts';
import { isChanceName, namesOther, turnsAway } from './another-key.ts';
import { isLogin, keyWordsOf, mayBeAnyPart, plainTextOf } from './entry.ts';
import { namesOfFile, namesOfTitle, withFile } from './file-names.ts';
import { kindWordsOf, isPlainlyCalled, plainWordsOf } from './kind-words.ts';
import { namesIn, type NearName } from './near-names.ts';
import { reasonOf } from './owned-grade.ts';
import { type LineReader, type NameGroup, nameGroups } from './places.ts';
import { ownerReach } from './reach.ts';
import { isRefuted, isSameStructure, speaksAgainst } from './rule-opinion.ts';
import { type Fit, fitOf, formsOf, tellsFromAfar, type ValueForms } from './value-fit.ts';

/** The rule of the service that a secret belongs to. */
export interface Owner extends Omit<Takeover, 'from'> {
  readonly rule: number;
  /** Set if what was found is this secret in base64. */
  readonly decoded?: string;
}

/** Finds the service that a secret belongs to, if the rule that found it does not say. */
export interface Ownership {
  /**
   * Only for secrets near which a service is named whose secrets look like them. All of `found` are from one blob,
   * sorted by place. `path` is absent while unknown.
   */
  ownersOf(found: readonly Found[], path?: string): ReadonlyMap<Found, Owner>;
}

/** Only the selected rules can take over what others found. */
export function createOwnership(ruleSet: RuleSet, selected: readonly number[]): Ownership {
  return new NamedOwners(ruleSet, selected);
}

/** A value without a key of its own is sent as a token: `-H 'Authorization: Bearer …' https://api.acme.com`. */
const wordsOfTokens: readonly string[] = ['token'];
/** What the user or password of an address and credentials may be: `acme://key:secret@default`. */
const anyPart: readonly string[] = ['token', 'secret', 'key', 'password'];
/** Lines whose names are kept from text to text, since the versions of a file follow one another. */
const mostLines = 1024;
/** Stands for the bounds of a rule where none are known. */
const loose: ValueBounds = { shortest: 0, longest: Infinity, isUnmarked: true };

/** A service that is named near a secret, which may be its own. */
interface Claim {
  readonly name: NearName;
  readonly place: NameGroup['place'];
  readonly isAddressee: boolean;
  readonly found: Found;
  /** The words of the key that the secret is the value of. */
  readonly words: readonly string[];
}

interface FittingRule {
  readonly rule: number;
  readonly fit: Fit;
}

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

  ownersOf(found: readonly Found[], path?: string): ReadonlyMap<Found, Owner> {
    const owners = new Map<Found, Owner>();
    const file = path === undefined ? undefined : namesOfFile(path, this.#readLine);
    for (const item of found) {
      const owner = this.#ownerOf(item, file);
      const best = owner?.fit === 'form' ? owner : (this.#ownerOfDecoded(item, file) ?? owner);
      if (best) owners.set(item, best);
    }
    return owners;
  }

  /** Manifests hold secrets in base64, and what has that form may itself be somebody's secret. */
  #ownerOfDecoded(found: Found, file: NameGroup | undefined): Owner | undefined {
    const decoded = plainTextOf(found.secret);
    const owner = decoded === undefined ? undefined : this.#ownerOf({ ...found, secret: decoded }, file);
    return decoded !== undefined && owner?.fit === 'form' ? { ...owner, decoded } : undefined;
  }

  /** Names in the value's own key take precedence. If the nearest names that count do not fit, there is no owner. */
  #ownerOf(found: Found, file: NameGroup | undefined): Owner | undefined {
    const { layer, from, to, assignment } = found;
    const { bytes } = layer;
    const before = latin1(bytes, Math.max(0, from - ownerReach.before), from);
    const behind = latin1(bytes, to, Math.min(bytes.length, to + ownerReach.behind));
    const words = assignment?.words ?? keyWordsOf(before);
    const title = from <= ownerReach.before ? namesOfTitle(before, this.#readLine) : undefined;
    for (const near of withFile(nameGroups({ before, behind }, this.#readLine), title ?? file)) {
      const group = near.place === 'key' && near.names.length === 0 ? this.#keyGroup(words) : near;
      if (group.names.length === 0) continue;
      const names = group.names.map(({ name }) => name);
      if (group.place !== 'key' && (namesOther(words, names) || turnsAway(group.lines ?? [], names))) return undefined;
      for (const name of group.names) {
        if (isChanceName(name, group.place, found, this.#ruleSet)) continue;
        const best = this.#bestOf({ name, place: group.place, isAddressee: group.isAddressee ?? false, found, words });
        if (best) return { ...best, reason: reasonOf(best.fit, group, name) };
      }
      if (!group.isHint && group.names.some(({ service }) => !service.isOrdinary)) return undefined;
    }
    return undefined;
  }

  /**
   * What the grammar read as the value's name may be some lines before it: `variable "acme_token" {`, `- name:
   * ACME_TOKEN`. There an ordinary word must be a word by itself: `lightOnKey` is about a light.
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

  /** Secrets that are close together share their lines. */
  readonly #readLine: LineReader = (line) => {
    const known = this.#lines.get(line);
    if (known) return known;
    const names = namesIn(line, this.#names);
    if (this.#lines.size >= mostLines) this.#lines.clear();
    this.#lines.set(ownText(line), names);
    return names;
  };

  /** The rule of a service whose form fits best and whose id speaks of what the key does. */
  #bestOf(claim: Claim): FittingRule | undefined {
    const { name, place, found, words } = claim;
    const own = [...(place === 'key' ? name.wordsBehind : words.length === 0 ? wordsOfTokens : []), ...words].join('_');
    const isLoose = (place === 'scheme' && words.length === 0) || isLogin(found, this.#ruleSet.entry(found.rule).id);
    for (const key of isLoose || mayBeAnyPart(own) ? anyPart : [own]) {
      const best = this.#bestCalled(() => key, claim);
      if (best) return best;
    }
    return this.#bestOfForm(claim);
  }

  /**
   * If no rule takes the words beside the name: a rule for plain keys or tokens whose form fits, since people say one
   * for the other, and secret for both. If the key says only whose it is, a rule for whatever has its form.
   */
  #bestOfForm(claim: Claim): FittingRule | undefined {
    const plain = this.#bestCalled((rule) => plainWordsOf(this.#ruleSet.entry(rule)), claim);
    if (plain && this.#tellsByForm(plain)) return plain;
    if (claim.place !== 'key' || !isPlainlyCalled(claim.words, claim.name)) return undefined;
    const any = this.#bestCalled((rule) => kindWordsOf(this.#ruleSet.entry(rule), claim.words), claim);
    return any && this.#tellsByForm(any) ? any : undefined;
  }

  #tellsByForm({ rule: index, fit }: FittingRule): boolean {
    const rule = fit === 'form' ? this.#ruleSet.load(index) : undefined;
    if (!rule || rule.kind === 'generic') return false;
    const bounds = this.#ruleSet.entry(index).value ?? loose;
    const forms = this.#formsOf(index, rule, bounds);
    return tellsFromAfar({
      fit: 'form',
      bounds,
      forms,
      isOrdinary: false,
      isAddressee: false,
      length: bounds.shortest,
    });
  }

  #bestCalled(keyOf: (rule: number) => string | undefined, claim: Claim): FittingRule | undefined {
    let best: (FittingRule & { readonly likeness: number }) | undefined;
    for (const rule of claim.name.service.rules) {
      const key = this.#selected.has(rule) ? keyOf(rule) : undefined;
      const fit = key === undefined ? undefined : this.#fitOf(rule, key, claim);
      if (fit === undefined) continue;
      const likeness = (fit === 'form' ? 100 : 0) + this.#likenessOf(rule, claim.words);
      if (!best || likeness > best.likeness) best = { rule, fit, likeness };
    }
    return best && { rule: best.rule, fit: best.fit };
  }

  #fitOf(index: number, key: string, { name, place, isAddressee, found }: Claim): Fit | undefined {
    const { secret, layer, from, to } = found;
    const bounds = this.#ruleSet.entry(index).value;
    const rule = this.#ruleSet.load(index);
    if (!bounds || rule.kind === 'generic') return undefined;
    const { length } = secret;
    const isAsLong = length >= bounds.shortest && length <= bounds.longest;
    const forms = isAsLong ? this.#formsOf(index, rule, bounds) : undefined;
    const fit =
      (forms && fitOf(secret, `${spelled(name, rule)}_${key}=${secret}`, forms, isRefuted(rule, secret))) ??
      (place === 'key' && isSameStructure(rule, secret) ? 'length' : undefined);
    const { isOrdinary } = name.service;
    if (
      fit === undefined ||
      (place !== 'key' && !(forms && tellsFromAfar({ fit, bounds, forms, isOrdinary, isAddressee, length }))) ||
      speaksAgainst(rule, secret)
    )
      return undefined;
    const needed = (rule.companions ?? []).filter(
      (companion) => companion.isRequired && !(isOrdinary && isNamesake(companion.name, rule)),
    );
    const start = Math.max(0, from - ownerReach.before);
    return findCompanions(needed, layer.bytes.subarray(start, to + ownerReach.behind), from - start, to - start)
      .missing === undefined
      ? fit
      : undefined;
  }

  /** How many words of the key are in the rule's id: `client_secret` goes with `acme-client-secret`. */
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

/** The name as the rule's pattern has it: `float_api` for a `float` in the key's name. An alias is not in it. */
function spelled({ name, service, text }: NearName, { keywords, provider }: PatternRule): string {
  return (
    keywords.find((keyword) => foldName(keyword) === name) ??
    (service.isOrdinary ? keywords.find((keyword) => foldName(keyword).startsWith(name)) : undefined) ??
    (foldName(provider) === name ? text : (keywords[0] ?? text))
  );
}

/** Whether the companion only shows that an ordinary word means the service. */
function isNamesake(companion: string, { provider }: PatternRule): boolean {
  return companion === 'service' || companion.toLowerCase() === provider;
}
