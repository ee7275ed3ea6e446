import type { CodeObject, MarshalValue } from './marshal.ts';
import { type Action, type Opcodes, opcodesOf } from './opcodes.ts';

/** A constant that the code gives a name: `name = 'value'`. */
export interface Assignment {
  /** Its number among the constants. */
  readonly constant: number;
  readonly name: string;
  readonly sign: '=' | '==';
}

/** What an instruction put on the stack: a constant, something that goes by a name, or anything else. */
interface Pushed {
  readonly constant?: number;
  readonly name?: string;
}

const withArgument = 90;
/** More entries and arguments than these are not told apart. */
const mostPushed = 512;
const shortestValue = 4;

/**
 * The names under which a code object stores, passes or compares its constants. Follows the code from top to bottom,
 * without its jumps, and knows only the values pushed since the last instruction that did something else with them.
 */
export function assignmentsIn(code: CodeObject, magic: number): readonly Assignment[] {
  const opcodes = opcodesOf(magic);
  // Most functions have no text that is long enough for a secret.
  if (!opcodes || !code.constants.some((constant) => typeof constant === 'string' && constant.length >= shortestValue))
    return [];
  const follower = new Follower(code, opcodes);
  followSteps(code.code, opcodes, follower);
  return follower.found;
}

function followSteps(code: string, { actions, isFixed }: Opcodes, follower: Follower): void {
  let upper = 0;
  for (let at = 0; at < code.length;) {
    const opcode = code.charCodeAt(at);
    const hasArgument = isFixed || opcode >= withArgument;
    const low = hasArgument && at + 1 < code.length ? code.charCodeAt(at + 1) : 0;
    const argument = isFixed || !hasArgument ? low : low | ((at + 2 < code.length ? code.charCodeAt(at + 2) : 0) << 8);
    at += isFixed ? 2 : hasArgument ? 3 : 1;
    const action = actions[opcode];
    if (action === 'extend') {
      upper = (upper | argument) << (isFixed ? 8 : 16);
    } else {
      follower.follow(action, upper | argument);
      upper = 0;
    }
  }
}

class Follower {
  readonly found: Assignment[] = [];
  private readonly code: CodeObject;
  private readonly opcodes: Opcodes;
  private pushed: Pushed[] = [];

  constructor(code: CodeObject, opcodes: Opcodes) {
    this.code = code;
    this.opcodes = opcodes;
  }

  follow(action: Action | undefined, argument: number): void {
    const { names, locals } = this.code;
    const { globalShift, attributeShift } = this.opcodes;
    switch (action) {
      case 'nothing':
        return;
      case 'constant':
        this.push({ constant: argument });
        return;
      case 'load':
        this.push({ name: textIn(names, argument) });
        return;
      case 'loadGlobal':
        this.push({ name: textIn(names, argument >> globalShift) });
        return;
      case 'loadLocal':
        this.push({ name: textIn(locals, argument) });
        return;
      case 'loadAttribute':
        this.pushed.pop();
        this.push({ name: textIn(names, argument >> attributeShift) });
        return;
      case 'names':
        this.pair(this.constant(argument));
        this.forget();
        return;
      case 'compare':
        this.compare(argument >> this.opcodes.compareShift);
        return;
      default:
        this.store(action, argument);
    }
  }

  private store(action: Action | undefined, argument: number): void {
    const { names, locals } = this.code;
    switch (action) {
      case 'store':
        this.assign(this.pushed.pop(), textIn(names, argument));
        return;
      case 'storeLocal':
        this.assign(this.pushed.pop(), textIn(locals, argument));
        return;
      case 'storeAndLoadLocal':
        this.assign(this.pushed.pop(), textIn(locals, argument >> 4));
        this.push({ name: textIn(locals, argument & 15) });
        return;
      case 'storeAttribute':
        this.assign(this.pushed.at(-2), textIn(names, argument));
        break;
      case 'storeItem':
        this.assign(this.pushed.at(-3), this.text(this.pushed.at(-1)));
        break;
      case 'storeEntry':
        this.assign(this.pushed.at(-2), this.text(this.pushed.at(-1)));
        this.pushed.splice(-2);
        return;
      case 'addEntry':
        this.assign(this.pushed.at(-1), this.text(this.pushed.at(-2)));
        this.pushed.splice(-2);
        return;
      case 'makeEntries':
        this.pairNeighbours(argument);
        this.replace(2 * argument);
        return;
      case 'makeNamedEntries':
        this.pair(this.constant(this.pushed.pop()?.constant));
        this.replace(argument);
        return;
      case 'call':
        this.pairNeighbours(argument >> 8);
        break;
      case 'callNamed':
        this.pair(this.constant(this.pushed.pop()?.constant));
        break;
      default:
    }
    this.forget();
  }

  /** The names belong to the last values. */
  private pair(names: MarshalValue): void {
    if (!Array.isArray(names)) return;
    const values = this.pushed.slice(-names.length);
    const shift = names.length - values.length;
    for (const [index, value] of values.entries()) {
      const name: unknown = names[index + shift];
      if (typeof name === 'string') this.assign(value, name);
    }
  }

  /** Name, value, name, value ... */
  private pairNeighbours(count: number): void {
    const last = Math.min(count, Math.floor(this.pushed.length / 2));
    for (let pair = last; pair > 0; pair--) {
      const at = this.pushed.length - 2 * pair;
      this.assign(this.pushed[at + 1], this.text(this.pushed[at]));
    }
  }

  private compare(operator: number): void {
    const [left, right] = this.pushed.slice(-2);
    const isEquality = operator === 2 || operator === 3;
    if (isEquality) this.assign(right, left?.name, '==');
    this.forget();
  }

  private assign(value: Pushed | undefined, name: string | undefined, sign: Assignment['sign'] = '='): void {
    if (value?.constant === undefined || name === undefined || name === '') return;
    if (typeof this.constant(value.constant) === 'string') this.found.push({ constant: value.constant, name, sign });
  }

  private push(pushed: Pushed): void {
    if (this.pushed.length >= mostPushed) this.pushed = this.pushed.slice(-mostPushed / 2);
    this.pushed.push(pushed);
  }

  /** Something was made of the last values, and lies in their place. */
  private replace(count: number): void {
    this.pushed.length = Math.max(0, this.pushed.length - count);
    this.push({});
  }

  /** The same, of nobody knows how many. */
  private forget(): void {
    this.pushed = [{}];
  }

  private constant(number: number | undefined): MarshalValue {
    return number === undefined ? undefined : this.code.constants[number];
  }

  private text(pushed: Pushed | undefined): string | undefined {
    const text = this.constant(pushed?.constant);
    return typeof text === 'string' ? text : undefined;
  }
}

function textIn(values: readonly MarshalValue[], index: number): string {
  const value = values[index];
  return typeof value === 'string' ? value : '';
}
