import type { Span } from '../decode/index.ts';
import { latin1, type LazyText } from '../text/text.ts';
import { exampleCommentsOf } from './example-comments.ts';
import { exampleMethodsOf, fencedCodeOf } from './fenced-code.ts';
import { interfaceExamplesOf } from './interface-examples.ts';

/** `'\\" t`, `.\\" Made by hand` above `.TH SHOP 1`: the source of a page of the manual. */
const headOfManual =
  /^(?:['.]?\\"[^\n]{0,400}\n|[.'](?!TH|Dd|\\")[^\n]{0,200}\n|[ \t\r]{0,40}\n){0,80}\.(?:TH|Dd)[ \t]/;
const longestHead = 4096;

/**
 * Code and settings that a text shows as examples: pages of a manual, comments, descriptions of interfaces. To look for
 * them in every version of every file made the histories of celery and laravel take a quarter longer. `isCode` tells that
 * the text is code, where prose shows some only to document it.
 */
export function shownExamplesOf(text: LazyText, isCode: boolean): readonly Span[] {
  const { bytes } = text;
  const head = latin1(bytes, 0, Math.min(bytes.length, longestHead));
  return [
    ...(headOfManual.test(head) ? [{ start: 0, end: bytes.length }] : []),
    ...(text.holds('//\t') ? codeInCommentsOf(text.latin1) : []),
    ...(commentHeads.some((comment) => text.holds(comment)) ? exampleCommentsOf(text.latin1) : []),
    ...(isCode && text.holds('```') ? fencedCodeOf(text.latin1) : []),
    ...(isCode && text.holds('def ') && text.holds('example') ? exampleMethodsOf(text.latin1) : []),
    ...(text.holds('example') ? interfaceExamplesOf(text.latin1) : []),
  ];
}

const commentHeads = ['# ', '// ', '#\t', '//\t'];

/** Of Go: a line of text, one without any, and code behind tabs. What is switched off has no text before it. */
const codeInComment =
  /^[ \t]{0,40}\/\/ \S[^\n]*\n[ \t]{0,40}\/\/[ \t]{0,4}\r?\n(?:[ \t]{0,40}\/\/(?:\t[^\n]*|\r?)(?:\n|$))+/gm;

function codeInCommentsOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(codeInComment), ({ index, 0: code }) => ({ start: index, end: index + code.length }));
}
