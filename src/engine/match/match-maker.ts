import type { CompiledRules } from '../compile.ts';
import { resolveOverlaps } from '../overlap.ts';
import { mayBeOwned } from '../ownership/may-be-owned.ts';
import { ownedGrade } from '../ownership/owned-grade.ts';
import { createOwnership, type Owner, type Ownership } from '../ownership/owner.ts';
import type { Found } from './found.ts';
import { buildMatches, type ScannedText } from './match-builder.ts';
import type { Match } from './match.ts';

/** Called with the reason why something that was found is not reported by itself. */
export type DropListener = (found: Found, filter: 'overlap' | 'companion', reason: string) => void;

/**
 * Turns what was found in a text into matches: keeps the stronger of two that overlap, drops parts that belong to
 * another secret, and names the owners of the rest.
 */
export class MatchMaker {
  readonly #compiled: CompiledRules;
  #ownership: Ownership | undefined;

  constructor(compiled: CompiledRules) {
    this.#compiled = compiled;
  }

  /** Sorted by place; only the first `mostMatches`. */
  make(found: readonly Found[], scanned: ScannedText, mostMatches: number, onDropped: DropListener): readonly Match[] {
    const { ruleSet } = this.#compiled;
    const kept = this.#strongest(found, scanned.path, (loser, winner) => {
      if (loser.rule !== winner.rule)
        onDropped(loser, 'overlap', `${ruleSet.entry(winner.rule).id} says more of the same text`);
    });
    const own = withoutCompanions(kept, (part) =>
      onDropped(part, 'companion', 'it is a part of another secret beside it'),
    );
    return buildMatches(
      this.#withOwners(own.length > mostMatches ? own.slice(0, mostMatches) : own, scanned.path),
      scanned,
      ruleSet,
    );
  }

  /**
   * While the path is unknown, a rule for some paths may turn out to have no say, so it does not outdo the others. The
   * places of one secret are joined in the end, whichever rules saw it.
   */
  #strongest(
    found: readonly Found[],
    path: string | undefined,
    onLoss: (loser: Found, winner: Found) => void,
  ): readonly Found[] {
    const { ruleSet } = this.#compiled;
    const isLimited = ({ rule }: Found): boolean => ruleSet.load(rule).paths !== undefined;
    const limited = path === undefined ? found.filter(isLimited) : [];
    if (limited.length === 0) return resolveOverlaps(found, ruleSet, onLoss);
    const others = found.filter((item) => !isLimited(item));
    return [...resolveOverlaps(limited, ruleSet, onLoss), ...resolveOverlaps(others, ruleSet, onLoss)].sort(
      (a, b) => a.start - b.start || a.end - b.end || a.rule - b.rule,
    );
  }

  /** Gives a secret without a known owner to the rule of the service named beside it. */
  #withOwners(found: readonly Found[], path: string | undefined): readonly Found[] {
    const { ruleSet, selected } = this.#compiled;
    const ownerless = found.filter(({ rule }) => mayBeOwned(ruleSet.entry(rule)));
    if (ownerless.length === 0) return found;
    this.#ownership ??= createOwnership(ruleSet, selected);
    const owners = this.#ownership.ownersOf(ownerless, path);
    return found.map((item) => {
      const owner = owners.get(item);
      return owner ? owned(item, owner) : item;
    });
  }
}

function owned(item: Found, owner: Owner): Found {
  const { rule, fit, reason, decoded } = owner;
  return {
    ...item,
    ...ownedGrade(item, owner),
    ...(decoded !== undefined && {
      secret: decoded,
      layer: { ...item.layer, encodings: [...item.layer.encodings, 'base64'] },
    }),
    rule,
    takeover: { from: item.rule, fit, reason },
  };
}

/** Drops parts of other secrets: an access key id next to its secret is reported with it, not on its own. */
function withoutCompanions(kept: readonly Found[], onDropped: (part: Found) => void): readonly Found[] {
  const parts = new Set(kept.flatMap(({ companions }) => companions.map(({ value }) => value)));
  if (parts.size === 0) return kept;
  return kept.filter((item) => {
    const isPart = item.companions.length === 0 && parts.has(item.secret);
    if (isPart) onDropped(item);
    return !isPart;
  });
}
