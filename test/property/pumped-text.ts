import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

/** Enough that a pattern which doubles its work with each piece never ends; little enough that any other one does. */
const pumpedLength = 200;
const mostOfSample = 400;
/** What a repetition is chosen from that has a set of characters, with what usually stands beside values. */
const characters = [...'aA0bB1zZxX9fF_-. \t/:"\'=,;()[]{}<>@#$%&*+!?|\\~\n'];
/** Ends at which a pattern that has read the piece over and over has to give up, or to go back. */
const tails = ['\u0001', '', '1!', 'Z\u0001'];

/** Chooses one of so many, the next time another one. */
type Choose = (count: number) => number;

/** Whether a matcher may read the same text in many ways: a repetition within one, or of alternatives. */
export function mayBeAmbiguous(tree: AST.Pattern): boolean {
  const open: AST.Quantifier[] = [];
  let isAmbiguous = false;
  visitRegExpAST(tree, {
    onQuantifierEnter: (quantifier) => {
      const { element, max } = quantifier;
      const hasChoice = 'alternatives' in element && element.alternatives.length > 1;
      isAmbiguous ||= max > 3 && (hasChoice || open.some((outer) => outer.max > 2));
      open.push(quantifier);
    },
    onQuantifierLeave: () => void open.pop(),
  });
  return isAmbiguous;
}

/** For each repetition, texts that lead to it, have its piece over and over, and then something that ends it. */
export function pumpedTexts(tree: AST.Pattern, choose: Choose): readonly string[] {
  const repetitions: AST.Quantifier[] = [];
  visitRegExpAST(tree, {
    onQuantifierEnter: (quantifier) => void (quantifier.max > 4 && repetitions.push(quantifier)),
  });
  const texts = new Set<string>();
  for (const repetition of repetitions) {
    const head = new Writer(choose, repetition).write(tree);
    for (let round = 0; round < 6; round++) {
      const piece = new Writer(choose).write(repetition.element);
      if (piece === '') continue;
      const pumped = head + piece.repeat(Math.ceil(pumpedLength / piece.length));
      for (const tail of tails) texts.add(pumped + tail);
    }
  }
  return [...texts];
}

/** Writes a text that a part of a pattern matches, or nearly so; up to `stop`, if that is met. */
class Writer {
  readonly #choose: Choose;
  readonly #stop: AST.Quantifier | undefined;
  #text = '';
  #isOver = false;

  constructor(choose: Choose, stop?: AST.Quantifier) {
    this.#choose = choose;
    this.#stop = stop;
  }

  write(node: AST.Node): string {
    this.#add(node);
    return this.#text;
  }

  #add(node: AST.Node): void {
    if (this.#isOver || this.#text.length > mostOfSample) return;
    if (node.type === 'Pattern' || node.type === 'Group' || node.type === 'CapturingGroup') this.#addOne(node);
    else if (node.type === 'Quantifier') this.#addRepeated(node);
    else if (node.type === 'Character') this.#text += String.fromCodePoint(node.value);
    else if (node.type === 'CharacterSet' || node.type === 'CharacterClass') this.#text += this.#oneOf(node.raw);
  }

  /** The alternative that leads to the end, or any. */
  #addOne({ alternatives }: { readonly alternatives: readonly AST.Alternative[] }): void {
    const stop = this.#stop;
    const leading = stop && alternatives.find(({ start, end }) => start <= stop.start && stop.end <= end);
    for (const element of (leading ?? alternatives[this.#choose(alternatives.length)])?.elements ?? [])
      this.#add(element);
  }

  #addRepeated(quantifier: AST.Quantifier): void {
    if (quantifier === this.#stop) this.#isOver = true;
    const leads = this.#stop !== undefined && quantifier.start <= this.#stop.start && this.#stop.end <= quantifier.end;
    const turns = Math.min(quantifier.max, quantifier.min + this.#choose(3));
    for (let turn = 0; turn < Math.max(turns, Number(leads)); turn++) this.#add(quantifier.element);
  }

  #oneOf(raw: string): string {
    const pattern = new RegExp(`^${raw}$`, raw.includes('\\p') ? 'u' : '');
    const fitting = characters.filter((character) => pattern.test(character));
    return fitting[this.#choose(fitting.length)] ?? '';
  }
}
