import { lostBase, noBase, type PackHeaders } from './pack-headers.ts';

/** In the flags of an entry; the two low bits are its type less one. */
export const entryFlags = { typeMask: 3, isDelta: 4, hasDeltas: 8, isLastDelta: 16, isKnown: 32 } as const;

/** Objects of a pack, in the order in which they are put together: base before delta, largest family of a base last. */
export interface Families {
  /** Numbers of the objects. */
  readonly numbers: Uint32Array;
  /** Of `entryFlags`. */
  readonly flags: Uint8Array;
  /** By entry, how many there are with it and of what is made of it, which follow it. */
  readonly spans: Uint32Array;
  /** Numbers of those whose base, or base's base, is not in the pack, or which are made of each other. */
  readonly lost: readonly number[];
}

const noNumber = 0xffffffff;

/**
 * Arranges the objects whose type `isRead` so that few have to be held: what is made of an object follows it, the delta from which most is made last,
 * so that an object can be forgotten before that one's own family begins. Never more are held than the family's size has bits.
 */
export function arrangeFamilies({ types, bases }: PackHeaders, isRead: (type: number) => boolean): Families {
  const count = types.length;
  const firstDeltas = new Uint32Array(count).fill(noNumber);
  const nextDeltas = new Uint32Array(count).fill(noNumber);
  // From the last to the first, so that each list ascends.
  for (let number = count - 1; number >= 0; number--) {
    const base = bases[number];
    if (base >= lostBase) continue;
    nextDeltas[number] = firstDeltas[base];
    firstDeltas[base] = number;
  }
  const links: Links = { firstDeltas, nextDeltas };
  const order = new Uint32Array(count);
  let length = 0;
  for (let number = 0; number < count; number++) {
    if (bases[number] === noBase && isRead(types[number])) length = listFamily(number, links, order, length);
  }
  const weights = weigh(order.subarray(0, length), bases);
  for (let index = 0; index < length; index++) putHeaviestFirst(order[index], links, weights);
  return emit(order.subarray(0, length), { types, bases }, links, weights, findLost(types, bases, order.subarray(0, length), links, isRead));
}

interface Links {
  readonly firstDeltas: Uint32Array;
  readonly nextDeltas: Uint32Array;
}

/** Adds a root and all that is made of it, each behind its base; gives the new length. */
function listFamily(root: number, { firstDeltas, nextDeltas }: Links, order: Uint32Array, from: number): number {
  let length = from;
  order[length++] = root;
  for (let at = from; at < length; at++) {
    for (let delta = firstDeltas[order[at]]; delta !== noNumber; delta = nextDeltas[delta]) order[length++] = delta;
  }
  return length;
}

/** By number, how many are made of an object, itself included. */
function weigh(order: Uint32Array, bases: Uint32Array): Uint32Array {
  const weights = new Uint32Array(bases.length);
  for (let index = order.length - 1; index >= 0; index--) {
    const number = order[index];
    weights[number]++;
    if (bases[number] < lostBase) weights[bases[number]] += weights[number];
  }
  return weights;
}

/** A list is gone through from a stack, so that its first comes last. */
function putHeaviestFirst(number: number, { firstDeltas, nextDeltas }: Links, weights: Uint32Array): void {
  const first = firstDeltas[number];
  if (first === noNumber) return;
  let heaviest = first;
  let before = noNumber;
  for (let previous = first, delta = nextDeltas[first]; delta !== noNumber; previous = delta, delta = nextDeltas[delta]) {
    if (weights[delta] <= weights[heaviest]) continue;
    heaviest = delta;
    before = previous;
  }
  if (before === noNumber) return;
  nextDeltas[before] = nextDeltas[heaviest];
  nextDeltas[heaviest] = first;
  firstDeltas[number] = heaviest;
}

function emit(order: Uint32Array, { types, bases }: PackHeaders, { firstDeltas, nextDeltas }: Links, weights: Uint32Array, lost: readonly number[]): Families {
  const numbers = new Uint32Array(order.length);
  const flags = new Uint8Array(order.length);
  const spans = new Uint32Array(order.length);
  let length = 0;
  const stack: number[] = [];
  for (const root of order) {
    if (bases[root] !== noBase) continue;
    stack.push(root);
    for (let number = stack.pop(); number !== undefined; number = stack.pop()) {
      const isDelta = bases[number] !== noBase;
      const hasDeltas = firstDeltas[number] !== noNumber;
      const isLast = isDelta && firstDeltas[bases[number]] === number;
      numbers[length] = number;
      spans[length] = weights[number];
      flags[length++] = (types[root] - 1) | (isDelta ? entryFlags.isDelta : 0) | (hasDeltas ? entryFlags.hasDeltas : 0) | (isLast ? entryFlags.isLastDelta : 0);
      for (let delta = firstDeltas[number]; delta !== noNumber; delta = nextDeltas[delta]) stack.push(delta);
    }
  }
  return { numbers, flags, spans, lost };
}

/** Those that no root leads to. What they are is not known, so that trees may be among them. */
function findLost(types: Uint8Array, bases: Uint32Array, order: Uint32Array, links: Links, isRead: (type: number) => boolean): readonly number[] {
  const isReached = new Uint8Array(types.length);
  for (const number of order) isReached[number] = 1;
  const others = new Uint32Array(types.length - order.length);
  let length = 0;
  for (let number = 0; number < types.length; number++) {
    if (bases[number] === noBase && !isRead(types[number])) length = listFamily(number, links, others, length);
  }
  for (const number of others.subarray(0, length)) isReached[number] = 1;
  return length + order.length === types.length ? [] : [...isReached.keys()].filter((number) => isReached[number] === 0);
}
