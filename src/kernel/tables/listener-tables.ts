import type { Keyword, OpenGate, RunGate } from '../keyword.ts';
import { membersOf } from '../run-search.ts';
import { SharedBlocks } from './shared-blocks.ts';
import { gateKinds, listenerRecord, noSet, openEnding } from './table-layout.ts';

export interface ListenerTables {
  readonly listeners: Uint8Array;
  readonly sets: Uint8Array;
  readonly endings: Uint8Array;
}

/** Sets and endings are shared: among a thousand rules only a hundred differ. */
export function listenerTables(keywords: readonly Keyword[]): ListenerTables {
  const all = keywords.flatMap(({ listeners }) => listeners);
  const sets = new SharedBlocks((ranges) => membersOf(ranges), 0);
  const endings = new SharedBlocks(encodeEndings, 1);
  const listeners = new Uint8Array(all.length * listenerRecord.size);
  const view = new DataView(listeners.buffer);
  for (const [index, { rule, gate }] of all.entries()) {
    const at = index * listenerRecord.size;
    view.setUint16(at + listenerRecord.rule, rule, true);
    view.setUint8(at + listenerRecord.kind, gateKinds[gate.kind]);
    view.setUint8(at + listenerRecord.notBefore, noSet);
    if (gate.kind === 'assignment') {
      view.setUint16(at + listenerRecord.length, gate.stemLength, true);
      view.setUint32(at + listenerRecord.before, gate.endings ? endings.placeOf(gate.endings.join('\n')) : 0, true);
      view.setUint32(at + listenerRecord.after, gate.masks ?? 0, true);
    } else writeBounds(view, at, gate, sets);
  }
  for (const [index, { gate }] of all.entries())
    view.setUint8(
      index * listenerRecord.size + listenerRecord.within,
      (gate.kind === 'run' && gate.within !== undefined ? setIn(sets, gate.within) : undefined) ?? noSet,
    );
  return { listeners, sets: sets.bytes(), endings: endings.bytes() };
}

/** Undefined if there is no room for one more set: the gate then stays open, which costs time but loses nothing. */
function setIn(sets: SharedBlocks, ranges: string): number | undefined {
  return sets.count < noSet || sets.has(ranges) ? sets.placeOf(ranges) / 256 : undefined;
}

function writeBounds(view: DataView, at: number, gate: OpenGate | RunGate, sets: SharedBlocks): void {
  if (gate.notBefore !== undefined) view.setUint8(at + listenerRecord.notBefore, setIn(sets, gate.notBefore) ?? noSet);
  const set = gate.kind === 'run' ? setIn(sets, gate.ranges) : undefined;
  if (gate.kind !== 'run' || set === undefined) return view.setUint8(at + listenerRecord.kind, gateKinds.open);
  view.setUint8(at + listenerRecord.set, set);
  view.setUint32(at + listenerRecord.before, gate.before, true);
  view.setUint32(at + listenerRecord.after, gate.after, true);
  view.setUint16(at + listenerRecord.length, gate.length, true);
}

/** Each as its length and its letters; 0 ends the list. */
function encodeEndings(list: string): Uint8Array {
  const each = list
    .split('\n')
    .filter((ending) => ending !== '')
    .map((ending) => {
      const letters = ending.endsWith('*') ? ending.slice(0, -1) : ending;
      return [letters === ending ? letters.length : letters.length | openEnding, ...new TextEncoder().encode(letters)];
    });
  return Uint8Array.from([...each.flat(), 0]);
}
