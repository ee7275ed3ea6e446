import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../../errors.ts';
import { Json, parseJson } from '../../foundation/json.ts';
import { describeSystemError, systemErrorCode, throughFile, unlessRefused } from '../../foundation/system-error.ts';
import type { Problem } from '../../model/problem.ts';
import type { FoundPlaces } from '../../sources/git/history/attribution.ts';
import { keptBytes } from '../../sources/git/history/id-table.ts';
import type { RefReach } from '../../sources/git/refs/reach.ts';

/** What a cache holds besides the tables of ids. Never a secret: objects that hold one are named by their ids. */
export interface CacheContent {
  /**
   * Digest of rules and options, see `cacheKeyOf`. A name such as `key` would make it a finding in scans of this file.
   */
  readonly madeWith: string;
  readonly objectFormat: string;
  /** See `digestState`. */
  readonly state: string;
  readonly packs: readonly { readonly name: string; readonly count: number }[];
  readonly looseCount: number;
  /** Objects that held a secret or could not be read completely. */
  readonly uncleanIds: readonly string[];
  /** Those of them that still count at their places: as long as no ref has moved, only these are looked at again. */
  readonly tellingIds: readonly string[];
  /** The name of a file or ref held a secret, so names are looked at again. */
  readonly hasNamedSecret: boolean;
  readonly problems: readonly Problem[];
  readonly places?: FoundPlaces;
  readonly reaches: readonly (readonly [string, RefReach])[];
  readonly heldValues: readonly (readonly [string, string])[];
}

export interface Cache {
  readonly content: CacheContent;
  /** The tables of the packs, in their order, then that of the loose objects. */
  readonly tables: readonly Buffer[];
}

/** First line of the file: what it is, a digest of all that follows, and the length of the content. */
const magic = 'straykey-cache-1';
const headPattern = new RegExp(`^${magic} ([0-9a-f]{64}) (\\d{1,12})\\n`);
const largestBytes = 2 ** 31 - 1;

/** `foreign`: a file that is not a cache, which is left alone. */
export type CacheReading =
  | { readonly kind: 'read'; readonly cache: Cache }
  | { readonly kind: 'absent' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'foreign' };

/** Throws UsageError if there can be no file at this path. */
export function readCache(file: string): CacheReading {
  const stats = statOf(file);
  if (stats === undefined) checkFolder(file);
  if (stats !== undefined && !stats.isFile())
    throw new UsageError(`cannot keep a cache at ${file}: it is not a regular file`);
  if (stats === undefined || stats.size === 0) return { kind: 'absent' };
  if (stats.size > largestBytes) return { kind: 'foreign' };
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 0, magic.length) !== magic) return { kind: 'foreign' };
  const cache = parseCache(bytes);
  return cache === undefined ? { kind: 'broken' } : { kind: 'read', cache };
}

function checkFolder(file: string): void {
  const folder = statOf(dirname(file));
  if (folder === undefined)
    throw new UsageError(`cannot keep a cache at ${file}: its folder does not exist; create it first`);
  if (!folder.isDirectory()) throw new UsageError(`cannot keep a cache at ${file}: ${throughFile}`);
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    const why = systemErrorCode(error) === 'ENOTDIR' ? throughFile : describeSystemError(error);
    throw new UsageError(`cannot keep a cache at ${file}: ${why}`, { cause: error });
  }
}

/** The digest shows that the file is as it was written, but not by whom, so its form is checked too. */
function parseCache(bytes: Buffer): Cache | undefined {
  const [head = '', digest, length] = headPattern.exec(bytes.toString('latin1', 0, 128)) ?? [];
  if (digest !== digestOf([bytes.subarray(head.length)])) return undefined;
  const contentEnd = head.length + Number(length);
  const content = parseContent(bytes.toString('utf8', head.length, contentEnd));
  if (content === undefined) return undefined;
  const tables: Buffer[] = [];
  let at = contentEnd;
  for (const count of [...content.packs.map((pack) => pack.count), content.looseCount])
    tables.push(bytes.subarray(at, (at += count * keptBytes)));
  return at === bytes.length ? { content, tables } : undefined;
}

function parseContent(text: string): CacheContent | undefined {
  const content = parseJson(text);
  return isContent(content) ? content : undefined;
}

function isContent(value: unknown): value is CacheContent {
  const content = new Json(value);
  const texts = ['madeWith', 'objectFormat', 'state'].map((name) => content.text(name));
  const lists = ['packs', 'uncleanIds', 'tellingIds', 'problems', 'reaches', 'heldValues'].map((name) =>
    content.list(name),
  );
  const counts = [content.count('looseCount'), ...(content.list('packs') ?? []).map((pack) => pack.count('count'))];
  return [...texts, ...lists, ...counts].every((found) => found !== undefined);
}

/**
 * Writes the file completely or not at all, readable only by its owner. Throws system errors. Two scans may write at
 * once, and in containers all of them are process 1, so the name of the unfinished file is chosen at random.
 */
export function writeCache(file: string, { content, tables }: Cache): void {
  const text = Buffer.from(JSON.stringify(content));
  const parts = [text, ...tables];
  const stem = unfinishedStem(file);
  const temporary = join(dirname(file), `${stem}${randomUUID()}.tmp`);
  removeUnfinished(dirname(file), stem);
  const fd = openSync(temporary, 'wx', 0o600);
  try {
    try {
      for (const part of [Buffer.from(`${magic} ${digestOf(parts)} ${text.length}\n`), ...parts]) writeWhole(fd, part);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function unfinishedStem(file: string): string {
  return `.${basename(file).slice(0, 100)}.`;
}

const unfinishedEnding = /^(?:[0-9a-f-]{36}|\d{1,10})\.tmp$/;
/** No scan writes for this long. */
const longestWritingMs = 86_400_000;

/** Removes what scans left that were killed while they wrote. Where that is not possible, it stays. */
function removeUnfinished(folder: string, stem: string): void {
  for (const name of unlessRefused(() => readdirSync(folder)) ?? []) {
    if (!name.startsWith(stem) || !unfinishedEnding.test(name.slice(stem.length))) continue;
    const path = join(folder, name);
    const stats = unlessRefused(() => lstatSync(path, { throwIfNoEntry: false }));
    if (stats?.isFile() === true && Date.now() - stats.mtimeMs > longestWritingMs) unlessRefused(() => rmSync(path));
  }
}

function writeWhole(fd: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(fd, bytes, written);
}

function digestOf(parts: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
