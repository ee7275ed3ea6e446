/**
 * What an instruction does with the stack, as far as it matters for which value gets which name. `text` is the name or
 * constant that it mentions.
 */
export type Action =
  | 'constant'
  | 'load'
  | 'loadGlobal'
  | 'loadAttribute'
  | 'store'
  | 'storeLocal'
  | 'storeAttribute'
  | 'storeItem'
  | 'storeEntry'
  | 'addEntry'
  | 'makeEntries'
  | 'makeNamedEntries'
  | 'call'
  | 'callNamed'
  | 'names'
  | 'compare'
  | 'loadLocal'
  | 'storeAndLoadLocal'
  | 'extend'
  | 'nothing';

export interface Opcodes {
  /** By opcode. */
  readonly actions: readonly (Action | undefined)[];
  /** Instructions take two bytes; before 3.6 those without an argument took one and the others three. */
  readonly isFixed: boolean;
  /** How many of the lowest bits of an argument say something else. */
  readonly globalShift: number;
  readonly attributeShift: number;
  readonly compareShift: number;
}

type Row = readonly [opcode: number, action: Action];

/** From 2.5 to 3.12, with the numbers of those that came and went. */
const old: readonly Row[] = [
  [90, 'store'],
  [97, 'store'],
  [95, 'storeAttribute'],
  [125, 'storeLocal'],
  [60, 'storeItem'],
  [100, 'constant'],
  [101, 'load'],
  [116, 'loadGlobal'],
  [106, 'loadAttribute'],
  [124, 'loadLocal'],
  [107, 'compare'],
  [147, 'addEntry'],
  [144, 'extend'],
];

const since313: readonly Row[] = [
  [114, 'store'],
  [113, 'store'],
  [108, 'storeAttribute'],
  [110, 'storeLocal'],
  [111, 'storeAndLoadLocal'],
  [39, 'storeItem'],
  [83, 'constant'],
  [92, 'load'],
  [91, 'loadGlobal'],
  [82, 'loadAttribute'],
  [85, 'loadLocal'],
  [58, 'compare'],
  [95, 'addEntry'],
  [48, 'makeEntries'],
  [46, 'makeNamedEntries'],
  [57, 'callNamed'],
  [71, 'extend'],
  [0, 'nothing'],
  [30, 'nothing'],
];

let last: { readonly magic: number; readonly opcodes: Opcodes | undefined } | undefined;

/** Undefined for a version whose instructions are not known: only its texts are shown. */
export function opcodesOf(magic: number): Opcodes | undefined {
  if (last?.magic !== magic) last = { magic, opcodes: findOpcodes(magic) };
  return last.opcodes;
}

function findOpcodes(magic: number): Opcodes | undefined {
  if (magic > 60_000) return opcodes([...old, [54, 'storeEntry'], [131, 'call'], [145, 'extend'], [144, 'nothing']]);
  if (magic < 3320) return opcodes([...old, [54, 'storeEntry'], [131, 'call']]);
  if (magic < 3360) return opcodes([...old, [105, 'makeEntries'], [131, 'call']]);
  const wide: readonly Row[] = [...old, [105, 'makeEntries'], [156, 'makeNamedEntries'], [0, 'nothing']];
  if (magic < 3450) return opcodes([...wide, [141, 'callNamed']], { isFixed: true });
  const to312: readonly Row[] = [...wide, [172, 'names'], [166, 'nothing']];
  if (magic < 3500) return opcodes(to312, { globalShift: 1, isFixed: true });
  if (magic < 3550) return opcodes(to312, { globalShift: 1, attributeShift: 1, compareShift: 4, isFixed: true });
  return magic < 3600
    ? opcodes(since313, { globalShift: 1, attributeShift: 1, compareShift: 5, isFixed: true })
    : undefined;
}

function opcodes(rows: readonly Row[], layout: Partial<Omit<Opcodes, 'actions'>> = {}): Opcodes {
  const actions: (Action | undefined)[] = Array.from({ length: 256 });
  for (const [opcode, action] of rows) actions[opcode] = action;
  return { actions, isFixed: false, globalShift: 0, attributeShift: 0, compareShift: 0, ...layout };
}
