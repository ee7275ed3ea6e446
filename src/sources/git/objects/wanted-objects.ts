import type { Provenance } from '../../../model/blob.ts';
import { idBytesOf, type ObjectFormat } from '../../../model/git/object-id.ts';
import { objectLabel } from '../../../model/git/object-label.ts';
import type { ObjectType } from '../../../model/git/object-type.ts';
import type { Problem } from '../../../model/problem.ts';
import { roomBytes } from '../packs/number-room.ts';

/** Objects to read, in this order. */
export interface WantedObjects {
  readonly count: number;
  /** The input of `git cat-file --batch` for the objects from `start` up to, not including, `end`. */
  input(start: number, end: number): Uint8Array;
  id(index: number): string;
  provenance(index: number, type: ObjectType): Provenance;
  /** What a problem with this object names as its place. */
  where(index: number): string;
  /** The problem to report when git does not have the object. */
  readonly absence: Omit<Problem, 'where'>;
}

export const corruptAdvice = 'Run `git fsck`, and fetch the object again from another copy.';

/**
 * Ids in hexadecimal, each followed by a line feed, in one growing buffer: 41 bytes for each, where a JavaScript object
 * would take more.
 */
export class IdList {
  readonly stride: number;
  #bytes: Buffer = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  constructor(objectFormat: ObjectFormat) {
    this.stride = 2 * idBytesOf(objectFormat) + 1;
  }

  get count(): number {
    return this.#length / this.stride;
  }

  /** Adds the id that ends at `end` in these bytes. */
  add(bytes: Buffer, end: number): void {
    if (this.#length + this.stride > this.#bytes.length) this.#grow();
    bytes.copy(this.#bytes, this.#length, end - this.stride + 1, end);
    this.#length += this.stride;
    this.#bytes[this.#length - 1] = 0x0a;
  }

  /** Adds an id in hexadecimal. */
  addText(id: string): void {
    if (this.#length + this.stride > this.#bytes.length) this.#grow();
    this.#length += this.#bytes.write(`${id}\n`, this.#length, 'latin1');
  }

  at(index: number): string {
    return this.#bytes.toString('latin1', index * this.stride, (index + 1) * this.stride - 1);
  }

  lines(start = 0, end: number = this.count): Uint8Array {
    return this.#bytes.subarray(start * this.stride, end * this.stride);
  }

  #grow(): void {
    const larger = Buffer.allocUnsafe(roomBytes(this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

/** Listed objects whose paths are not known. */
export function listedObjects(ids: IdList): WantedObjects {
  return {
    count: ids.count,
    input: (start, end) => ids.lines(start, end),
    id: (index) => ids.at(index),
    provenance: (index, type) => {
      const objectId = ids.at(index);
      const isBlob = type === 'blob' || type === 'tree';
      return {
        kind: 'git-object',
        path: isBlob ? '' : objectLabel(type, objectId),
        objectId,
        objectType: isBlob ? 'blob' : type,
      };
    },
    where: (index) => ids.at(index),
    absence: { kind: 'corrupt-object', detail: 'git lists it, but cannot read it', advice: corruptAdvice },
  };
}

/** An object to read, and its path. */
export interface WantedObject {
  readonly id: string;
  readonly path: string;
}

/** Objects whose paths are known. */
export function objectsAtPaths(
  objects: readonly WantedObject[],
  { provenance, absence }: ObjectDescription,
): WantedObjects {
  const unknown = { id: '', path: '' };
  const at = (index: number): WantedObject => objects[index] ?? unknown;
  return {
    count: objects.length,
    input: (start, end) => idLines(objects.slice(start, end).map(({ id }) => id)),
    id: (index) => at(index).id,
    provenance: (index, type) => provenance(at(index), type),
    where: (index) => at(index).path,
    absence,
  };
}

export interface ObjectDescription extends Pick<WantedObjects, 'absence'> {
  readonly provenance: (object: WantedObject, type: ObjectType) => Provenance;
}

/** A line for each id, as git reads them from its standard input. */
export function idLines(ids: Iterable<string>): Uint8Array {
  return Buffer.from([...ids].map((id) => `${id}\n`).join(''));
}

/** The wanted objects at these indexes. */
export function chosenObjects(wanted: WantedObjects, places: readonly number[]): WantedObjects {
  return {
    count: places.length,
    input: (start, end) => idLines(places.slice(start, end).map((place) => wanted.id(place))),
    id: (index) => wanted.id(places[index]),
    provenance: (index, type) => wanted.provenance(places[index], type),
    where: (index) => wanted.where(places[index]),
    absence: wanted.absence,
  };
}
