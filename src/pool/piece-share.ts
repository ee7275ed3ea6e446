import type { PieceShare } from '../model/source.ts';
import type { Harvest } from './harvest.ts';
import { mostPieces } from './large-files.ts';
import type { WorkList } from './work-list.ts';

/** Who takes pieces of a large file. */
export interface PieceTaker {
  readonly list: WorkList;
  /** Its number. */
  readonly thread: number;
  readonly harvest: Harvest;
  /** Whether what this thread had taken is lost. */
  isLost?(thread: number): boolean;
}

/** Whether the thread has met the file itself, or helps another one with it. */
export type PieceRole = 'owner' | 'helper';

/**
 * A text with more secrets than this in its first piece is not shared: it soon holds more than are kept, and two threads
 * that look for them took 6.0 s instead of 4.6 for 200 MB of secrets.
 */
const mostInFirst = 1000;

/**
 * Takes pieces of the file with the number `name`, and marks in the harvest which of them its parts came from. `onShared`
 * is called when others may come to help.
 */
export class TakenPieces implements PieceShare {
  readonly isOwn: boolean;
  readonly #taker: PieceTaker;
  readonly #name: number;
  readonly #onShared: () => void;
  /** Its index among the large files, if it is there. */
  #file: number | undefined;
  /** Order of what is being found. */
  #order = 0;

  constructor(taker: PieceTaker, name: number, role: PieceRole, onShared: () => void = () => undefined) {
    this.isOwn = role === 'owner';
    this.#taker = taker;
    this.#name = name;
    this.#onShared = onShared;
    this.#file = taker.list.large.find(name);
  }

  get isShared(): boolean {
    return this.#file !== undefined;
  }

  claim(piece: number): boolean {
    const { list, harvest } = this.#taker;
    if (piece === 0 && this.isOwn) harvest.mark(list.orderOf(this.#name, -1));
    if (!this.#take(piece)) return false;
    this.#order = list.orderOf(this.#name, Math.min(piece, mostPieces));
    return true;
  }

  scanned(found: number): void {
    const { list, harvest } = this.#taker;
    harvest.mark(this.#order);
    if (this.#file === undefined && this.#order === list.orderOf(this.#name, 0) && found <= mostInFirst)
      this.#shareRest();
  }

  end(): void {
    if (this.isOwn && this.#file !== undefined) this.#taker.list.large.close(this.#file);
  }

  #shareRest(): void {
    const { large } = this.#taker.list;
    this.#file = large.add(this.#name, this.#taker.thread);
    if (this.#file !== undefined) this.#onShared();
  }

  #take(piece: number): boolean {
    const { list, thread, isLost = nobody } = this.#taker;
    return this.#file === undefined || piece >= mostPieces
      ? this.isOwn
      : list.large.take(this.#file, piece, thread, isLost);
  }
}

function nobody(): boolean {
  return false;
}
