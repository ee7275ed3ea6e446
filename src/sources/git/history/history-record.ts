import { idBytesOf, type ObjectFormat } from '../../../model/git/object-id.ts';
import type { PathChange } from '../../../model/source.ts';
import { showBytes } from '../../path-bytes.ts';
import { ChangeRecord, rememberTexts } from './change-record.ts';
import { LogLines } from './log-lines.ts';
import { ObjectNumbers } from './object-numbers.ts';
import { PathNumbers } from './path-numbers.ts';

const noNumber = -1;

/** What `git log` printed, kept until it is known what is wanted: entries, and each path and each id once. */
export class HistoryRecord {
  readonly #numbers: ObjectNumbers;
  readonly #paths = new PathNumbers();
  readonly #changes = new ChangeRecord();
  readonly #lines: LogLines;

  /** `onPath` is called with each path once, as Latin-1. */
  constructor(objectFormat: ObjectFormat, onPath: (path: string) => void) {
    const idBytes = idBytesOf(objectFormat);
    const numbers = new ObjectNumbers(idBytes);
    this.#numbers = numbers;
    this.#lines = new LogLines(idBytes, {
      commit: (bytes, idAt, seconds) => this.#changes.begin(numbers.add(bytes, idAt), seconds),
      entry: (bytes, { parents, idsAt, stride, isSubmodule, pathAt, pathEnd }) => {
        const known = this.#paths.count;
        const path = this.#paths.add(bytes, pathAt, pathEnd);
        if (path === known) onPath(bytes.toString('latin1', pathAt, pathEnd));
        if (this.#changes.isFull) return;
        const after = numbers.add(bytes, idsAt + stride * parents);
        const before = (parent: number): number => numbers.add(bytes, idsAt + stride * parent);
        if (isSubmodule) this.#changes.addSubmodule(path, after, parents, before);
        else this.#changes.add(path, after, parents, before);
      },
    });
  }

  /** The record is incomplete: there was more than is kept, or a line that LogLines does not know. */
  get isCut(): boolean {
    return this.#changes.isFull || this.#lines.isBroken;
  }

  /** Takes a chunk of git's output. */
  push(bytes: Buffer): void {
    this.#lines.push(bytes);
  }

  /**
   * Tells the entries that have one of these ids before or after, in the order in which they came. Entries that name
   * the same object or path share one string.
   */
  tell(wanted: ReadonlySet<string>, onEntry: (entry: PathChange) => void): void {
    this.#changes.tell(
      this.#changes.select(this.#mark(wanted)),
      {
        idOf: rememberTexts((number) => this.#numbers.id(number)),
        pathOf: rememberTexts((number) => this.#pathOf(number)),
      },
      onEntry,
    );
  }

  /** Gives a function from the id of one of these objects to the paths at which commits put it. */
  paths(wanted: ReadonlySet<string>): (id: string) => readonly string[] {
    const paths = this.#changes.paths(this.#mark(wanted));
    const pathOf = rememberTexts((number) => this.#pathOf(number));
    return (id) => paths.of(this.#numbers.find(id) ?? noNumber).map(pathOf);
  }

  /** The ids of the files that commits put at these paths, given as Latin-1, each with one of the paths. */
  filesAt(paths: ReadonlySet<string>): ReadonlyMap<string, string> {
    const textOf = (path: number): string => this.#paths.bytes(path).toString('latin1');
    const files = this.#changes.filesAt((path) => paths.has(textOf(path)));
    return new Map([...files].map(([object, path]) => [this.#numbers.id(object), textOf(path)]));
  }

  /** The numbers of the objects that commits added, each once; submodules are left out. */
  objects(): { readonly numbers: ObjectNumbers; readonly brought: readonly number[] } {
    const nothing = this.#numbers.find('0'.repeat(2 * this.#numbers.idBytes));
    return {
      numbers: this.#numbers,
      brought: [...new Set(this.#changes.brought())].filter((number) => number !== nothing),
    };
  }

  #mark(wanted: ReadonlySet<string>): Uint8Array {
    const isWanted = new Uint8Array(this.#numbers.count);
    for (const id of wanted) isWanted[this.#numbers.find(id) ?? isWanted.length] = 1;
    return isWanted;
  }

  #pathOf(number: number): string {
    return showBytes(this.#paths.bytes(number));
  }
}
