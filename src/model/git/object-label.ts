import type { ObjectType } from './object-type.ts';
import { shortId } from './short-id.ts';

/** Stands for the path of a git object that has none, such as the message of a commit: `commit 1a2b3c4d`. */
export function objectLabel(type: ObjectType, id: string): string {
  return `${type} ${id.slice(0, 8)}`;
}

/** Stands for the path of a tag's message: `tag v1.0`. */
export function tagLabel(name: string): string {
  return `tag ${name}`;
}

/** Stands for the path of an object that no commit holds, or none that is known. */
export function pathlessLabel(id: string): string {
  return `object ${shortId(id)}`;
}

const label = /^(?:(?:blob|commit|object|tree) [0-9a-f]{8,12}|tag [^/]+)$/;

/** Whether a path is one of these labels, so that there is no file to look at. */
export function isObjectLabel(path: string): boolean {
  return label.test(path);
}
