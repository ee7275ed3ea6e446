import type { NumberRoom } from '../number-room.ts';
import { lostBase, noBase, type PackHeaders } from '../pack-headers.ts';

/** Bits in the flags of an entry; the two low bits are its type minus one. */
export const entryFlags = { typeMask: 3, isDelta: 4, hasDeltas: 8, isLastDelta: 16, isKnown: 32 } as const;

/**
 * Objects of a pack, in the order in which they are put together: base before delta, and of a base's deltas the one
 * with the largest family last.
 */
export interface Families {
  readonly count: number;
  /**
   * Calls `onEntry` for each in turn with its number, `entryFlags`, and `span`: how many entries it and all made from
   * it are together. Those made from it follow it.
   */
  tell(onEntry: (entry: number, number: number, flags: number, span: number) => void): void;
}

const noNumber = 0xffffffff;

/** Bytes that `FamilyTree` needs for each object. */
export const familyBytes = 16;

/** Which deltas are made from which bases in a pack. */
export class FamilyTree {
  readonly #headers: PackHeaders;
  readonly #links: Links;
  readonly #order: Uint32Array;
  readonly #weights: Uint32Array;

  constructor(headers: PackHeaders, room: NumberRoom) {
    const { bases } = headers;
    const count = bases.length;
    this.#headers = headers;
    this.#links = { firstDeltas: room.uint32(count).fill(noNumber), nextDeltas: room.uint32(count).fill(noNumber) };
    this.#order = room.uint32(count);
    this.#weights = room.uint32(count);
    const { firstDeltas, nextDeltas } = this.#links;
    // From last to first, so that each list ascends.
    for (let number = count - 1; number >= 0; number--) {
      const base = bases[number];
      if (base >= lostBase) continue;
      nextDeltas[number] = firstDeltas[base];
      firstDeltas[base] = number;
    }
  }

  /**
   * Arranges the objects whose type `isRead` so that few have to be held at a time: deltas follow their base, the one
   * with the largest family last, so that the base can be released before that family begins. The number of held
   * objects is never more than the number of bits in the family's size. Valid until the next call.
   */
  arrange(isRead: (type: number) => boolean): Families {
    const order = this.#order.subarray(0, this.#list(isRead));
    weigh(order, this.#headers.bases, this.#weights);
    for (const number of order) putHeaviestFirst(number, this.#links, this.#weights);
    return {
      count: order.length,
      tell: (onEntry) =>
        tellAll({ order, headers: this.#headers, links: this.#links, weights: this.#weights }, onEntry),
    };
  }

  /**
   * Numbers of objects whose base, or base's base, is not in the pack, or which are made from each other. Their types
   * are not known, so trees may be among them.
   */
  lost(): readonly number[] {
    const { types } = this.#headers;
    const length = this.#list(() => true);
    if (length === types.length) return [];
    const isReached = new Uint8Array(types.length);
    for (const number of this.#order.subarray(0, length)) isReached[number] = 1;
    return [...isReached.keys()].filter((number) => isReached[number] === 0);
  }

  /** Lists all families of the types that `isRead`, and returns how many objects they have together. */
  #list(isRead: (type: number) => boolean): number {
    const { types, bases } = this.#headers;
    let length = 0;
    for (let number = 0; number < types.length; number++) {
      if (bases[number] === noBase && isRead(types[number]))
        length = listFamily(number, this.#links, this.#order, length);
    }
    return length;
  }
}

interface Links {
  readonly firstDeltas: Uint32Array;
  readonly nextDeltas: Uint32Array;
}

/** Adds a root and everything made from it, each after its base; returns the new length. */
function listFamily(root: number, { firstDeltas, nextDeltas }: Links, order: Uint32Array, from: number): number {
  let length = from;
  order[length++] = root;
  for (let at = from; at < length; at++) {
    for (let delta = firstDeltas[order[at]]; delta !== noNumber; delta = nextDeltas[delta]) order[length++] = delta;
  }
  return length;
}

/** Fills in, by number, how many objects are made from an object, itself included. */
function weigh(order: Uint32Array, bases: Uint32Array, weights: Uint32Array): void {
  weights.fill(0);
  for (let index = order.length - 1; index >= 0; index--) {
    const number = order[index];
    weights[number]++;
    if (bases[number] < lostBase) weights[bases[number]] += weights[number];
  }
}

/** Moves the heaviest delta to the front of the list: the list is processed from a stack, so its first comes last. */
function putHeaviestFirst(number: number, { firstDeltas, nextDeltas }: Links, weights: Uint32Array): void {
  const first = firstDeltas[number];
  if (first === noNumber) return;
  let heaviest = first;
  let before = noNumber;
  for (
    let previous = first, delta = nextDeltas[first];
    delta !== noNumber;
    previous = delta, delta = nextDeltas[delta]
  ) {
    if (weights[delta] <= weights[heaviest]) continue;
    heaviest = delta;
    before = previous;
  }
  if (before === noNumber) return;
  nextDeltas[before] = nextDeltas[heaviest];
  nextDeltas[heaviest] = first;
  firstDeltas[number] = heaviest;
}

/** Objects in the order of their families. */
interface ArrangedObjects {
  readonly order: Uint32Array;
  readonly headers: PackHeaders;
  readonly links: Links;
  readonly weights: Uint32Array;
}

function tellAll(
  { order, headers: { types, bases }, links: { firstDeltas, nextDeltas }, weights }: ArrangedObjects,
  onEntry: (entry: number, number: number, flags: number, span: number) => void,
): void {
  let entry = 0;
  const stack: number[] = [];
  for (const root of order) {
    if (bases[root] !== noBase) continue;
    stack.push(root);
    for (let number = stack.pop(); number !== undefined; number = stack.pop()) {
      const isDelta = bases[number] !== noBase;
      const hasDeltas = firstDeltas[number] !== noNumber;
      const isLast = isDelta && firstDeltas[bases[number]] === number;
      const flags =
        (types[root] - 1) |
        (isDelta ? entryFlags.isDelta : 0) |
        (hasDeltas ? entryFlags.hasDeltas : 0) |
        (isLast ? entryFlags.isLastDelta : 0);
      onEntry(entry++, number, flags, weights[number]);
      for (let delta = firstDeltas[number]; delta !== noNumber; delta = nextDeltas[delta]) stack.push(delta);
    }
  }
}
