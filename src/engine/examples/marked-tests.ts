import type { Span } from '../decode/index.ts';
import { textBefore } from '../text/text-before.ts';
import type { LazyText } from '../text/text.ts';
import { endOfBlock } from './indented-block.ts';
import { isTestPath } from './test-path.ts';

/** Parts of a text that a line before them marks as tests, examples or documentation. */
export function markedTestsOf(text: LazyText): readonly Span[] {
  return [
    ...(text.holds('TEST') || text.holds('-ifdef(') ? conditionalTestsOf(text.latin1) : []),
    ...(text.holds('+++ ') ? testsInDiff(text.latin1) : []),
    ...(text.holds('kOption') ? explanationsOf(text.latin1) : []),
    ...(text.holds('Y-----') ? fakeKeysOf(text.latin1) : []),
    ...(text.holds('-on:') ? servicesOf(text.latin1) : []),
  ];
}

const condition =
  /^[ \t]{0,20}(?:#[ \t]{0,8}if(?:def[ \t]+|[ \t]+defined[ \t]?\(?[ \t]?)(?:[A-Z]{2,20}_)?(?:(?:UNIT_?|SELF_?)?TESTS?)\b|-ifdef\((?:TEST|EUNIT)\))/gm;
const branch = /^[ \t]{0,20}[#-][ \t]{0,8}(if|endif|else|elif)/gm;

/** What only a build of the tests holds: under `-ifdef(TEST).` of Erlang, `#ifdef SHOP_SELF_TEST` of C. */
function conditionalTestsOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(condition), ({ index, 0: head }) => ({
    start: index,
    end: endOfBranch(text, index + head.length),
  }));
}

function endOfBranch(text: string, from: number): number {
  let depth = 0;
  branch.lastIndex = from;
  for (let found = branch.exec(text); found; found = branch.exec(text)) {
    if (found[1] === 'if') depth++;
    else if (depth === 0) return found.index;
    else if (found[1] === 'endif') depth--;
  }
  return text.length;
}

const changedFile = /^--- (?:a\/)?(\S{1,400})[^\n]{0,200}\n\+\+\+ (?:b\/)?(\S{1,400})/gm;

/** The changes of a patch to files that are tests, examples or documentation. */
function testsInDiff(text: string): readonly Span[] {
  const files = Array.from(text.matchAll(changedFile), ({ index, 1: before = '', 2: after = '' }) => ({
    start: index,
    path: after === '/dev/null' ? before : after,
  }));
  return files.flatMap(({ start, path }, at) =>
    isTestPath(path) ? [{ start, end: files[at + 1]?.start ?? text.length }] : [],
  );
}

const explanation = /^([ \t]{1,40})(?:example|description) = ([^\n]{0,400})/gm;

/** What an option of NixOS shows as its example: `example = { token = "…"; };`. */
function explanationsOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(explanation), ({ index, 0: line, 1: indentation = '', 2: value = '' }) => {
    const start = index + line.length;
    if (value.trimEnd().endsWith(';')) return { start: index, end: start };
    const closer = ['}', ']', ')', "''"].map((mark) => text.indexOf(`\n${indentation}${mark}`, start));
    return { start: index, end: Math.min(...closer.map((at) => (at < 0 ? text.length : at))) };
  });
}

const keyHead = /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/g;
const keyEnd = '-----END ';
const longestKey = 16_384;
/** `const TEST_FAKE_KEY_0: &str = "`, `testKey := []byte(\``: who named it tells that nothing depends on it. */
const fakeName =
  /(?:^|[\s.({,"'])(?:[A-Za-z]\w{0,40}_)?(?:TEST|FAKE|DUMMY|MOCK|test|fake|dummy|mock)(?=[A-Z_])\w{0,60}(?!\w)[^\n]{1,60}(?:\n[ \t]{0,40})?["'`]{0,3}$/;
const longestNameBefore = 200;

/** Private keys under a name that says that they are for tests. */
function fakeKeysOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(keyHead), ({ index }) => index).flatMap((start) => {
    if (!fakeName.test(textBefore(text, start, longestNameBefore))) return [];
    const key = text.slice(start, start + longestKey);
    const end = key.indexOf(keyEnd);
    return [{ start, end: start + (end < 0 ? key.length : end) }];
  });
}

const services = /^([ \t]{1,40})services:[ \t]*\r?$/gm;

/**
 * What a job of GitHub Actions starts beside it: `services: { db: { env: { POSTGRES_PASSWORD: … } } }`. It ends with
 * the job.
 */
function servicesOf(text: string): readonly Span[] {
  if (!/^jobs:/m.test(text)) return [];
  const found = Array.from(text.matchAll(services), ({ index, 0: line, 1: indentation = '' }) => ({
    start: index,
    end: endOfBlock(text, index + line.length, indentation.length),
  }));
  const passwords = new Set(found.flatMap(({ start, end }) => passwordsIn(text.slice(start, end))));
  return [...found, ...[...passwords].slice(0, mostPasswords).flatMap((password) => placesOf(password, text))];
}

const passwordOfService =
  /^[ \t]{1,60}\w{0,40}(?:PASS|PASSWORD|PWD|SECRET|TOKEN|KEY)\w{0,20}:[ \t]{1,4}["']?([\w!@#%^*+=./-]{4,80})["']?[ \t]*\r?$/gim;
const mostPasswords = 16;

function passwordsIn(block: string): readonly string[] {
  return Array.from(block.matchAll(passwordOfService), ({ 1: password = '' }) => password);
}

/** Where the steps of the job sign in to its services. */
function placesOf(password: string, text: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(password); at >= 0; at = text.indexOf(password, at + password.length))
    places.push({ start: at, end: at + password.length });
  return places;
}
