import { decodeBase64, decodeUtf8 } from '../../proof/base64.ts';
import { textBefore } from '../../text/text-before.ts';
import { type Candidate, candidateUnder } from '../candidate.ts';
import { meaningOf } from '../name/family.ts';
import type { Reading } from '../reading.ts';
import { mostValues } from '../series/values.ts';
import { lineEndOf, nextLine } from './cells.ts';
import { isPlainText, isPublicName } from './public-entry.ts';

const head = /kind: secret["']?[ \t]{0,4}\r?\n/iy;
/** What stands before `kind` on its line: its indentation, or the dash of an item. */
const before = /(?:^|\n)(?<indent>[ ]{0,20}(?:- )?)$/;
const longestIndent = 24;
const block = /^(?:data|stringData):[ \t]*$/;
const entry =
  /^(?<head>["']?(?<name>[\w.-]{1,120})["']?:[ ]{1,4})(?<mark>["']?)(?<value>[^\s"'{}<>$|*&[\]][^\s"'{}<>$]{5,399})\k<mark>[ \t]*(?:#.*)?$/;
const mostLines = 200;

/** A manifest while its lines are read. */
interface Manifest {
  readonly window: string;
  /** Of `kind` and of whatever else is a part of the manifest itself. */
  readonly indent: number;
  readonly candidates: Candidate[];
  /** The block that is read, and how far its entries are indented, once that is known. */
  block: 'data' | 'stringData' | undefined;
  entryIndent: number | undefined;
}

/**
 * `kind: Secret` of Kubernetes with `data:` or `stringData:` below it: all entries but those whose names the grammar
 * reads by themselves and those that are plainly public.
 */
export function candidatesOfManifest(window: string, hit: number, reading: Reading): readonly Candidate[] {
  head.lastIndex = hit;
  const indent = before.exec(textBefore(window, hit, longestIndent))?.groups?.['indent']?.length;
  if (indent === undefined || !head.test(window)) return [];
  const manifest: Manifest = { window, indent, candidates: [], block: undefined, entryIndent: undefined };
  let at = head.lastIndex;
  for (let count = 0; count < mostLines && at < window.length; count++) {
    const end = lineEndOf(window, at);
    reading.end = end;
    if (manifest.candidates.length >= mostValues) {
      reading.isLong = true;
      return manifest.candidates;
    }
    if (!readLine(manifest, at, window.slice(at, end))) return manifest.candidates;
    at = nextLine(window, end);
  }
  reading.isCut = at >= window.length;
  return manifest.candidates;
}

/** False at the end of the manifest. */
function readLine(manifest: Manifest, start: number, line: string): boolean {
  const text = line.trimStart();
  if (text === '' || text.startsWith('#')) return true;
  const indent = line.length - text.length;
  if (indent < manifest.indent || text === '---' || (indent === manifest.indent && text.startsWith('- '))) return false;
  if (indent === manifest.indent) {
    const name = block.test(text) ? text.slice(0, text.indexOf(':')) : undefined;
    manifest.block = name === 'data' || name === 'stringData' ? name : undefined;
    manifest.entryIndent = undefined;
  } else if (manifest.block !== undefined) {
    manifest.entryIndent ??= indent;
    if (indent === manifest.entryIndent) readEntry(manifest, start + indent, text);
  }
  return true;
}

function readEntry({ candidates, block: kind }: Manifest, start: number, text: string): void {
  const { head: lead = '', name = '', mark = '', value = '' } = entry.exec(text)?.groups ?? {};
  if (value === '' || isPublicName(name)) return;
  const { family, words } = meaningOf(name);
  if (family !== undefined || !mayBeSecret(kind, value)) return;
  candidates.push(
    candidateUnder(
      { name, nameStart: start + text.indexOf(name), family: 'secret', words: [...words, 'secret'] },
      {
        kind: 'pair',
        separator: 'pair',
        value,
        valueStart: start + lead.length + mark.length,
        quote: mark === '' ? 'none' : mark === '"' ? 'double' : 'single',
        next: '\n',
      },
    ),
  );
}

/** Of bytes that are no text, as many as keys have. */
const [shortestKey, longestKey] = [16, 64];

function mayBeSecret(kind: Manifest['block'], value: string): boolean {
  if (kind === 'stringData') return !isPlainText(value);
  const bytes = value.length % 4 === 0 ? decodeBase64(value) : undefined;
  if (bytes === undefined) return false;
  const text = decodeUtf8(bytes);
  return text === undefined ? bytes.length >= shortestKey && bytes.length <= longestKey : !isPlainText(text);
}
