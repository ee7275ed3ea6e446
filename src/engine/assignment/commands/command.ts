import { textBefore } from '../../text/text-before.ts';
import type { Candidate } from '../candidate.ts';
import type { Form } from './command-form.ts';
import { flagCandidate } from './flag.ts';
import { forms } from './form-table.ts';

/** How many bytes before the command are looked at. */
const reach = 150;

const made = new Map<string, Form>();

/** Keywords of commands and settings lines that have no sign between name and value. */
export const commandKeywords: ReadonlySet<string> = new Set(Object.keys(forms));

function formOf(keyword: string): Form {
  const known = made.get(keyword);
  if (known !== undefined) return known;
  const form = forms[keyword]?.() ?? {};
  made.set(keyword, form);
  return form;
}

/** `sshpass -p VALUE`, `echo root:VALUE | chpasswd`, `mysql -uroot -pVALUE`, `enable secret 0 VALUE`. */
export function candidatesOfCommand(window: string, hit: number, keyword: string): readonly Candidate[] {
  const form = formOf(keyword);
  const whole = matchBehind(window, hit, form) ?? matchBefore(window, hit, form) ?? matchLead(window, hit, form);
  if (whole === undefined) return [];
  const found = form.following === undefined ? whole : firstOf(whole);
  const flag = keyword.replace(/ ?-?$/, '');
  return [found, ...foundBehind(window, found, form)].map((each) =>
    flagCandidate('flag', window, { hit, flag, value: each.value, end: each.end, mark: each.mark }),
  );
}

/** `x\\nshop:y`: the value ends where the next line begins. */
function firstOf(found: Found): Found {
  const { value, end, mark } = found;
  const at = value.indexOf('\\n');
  return at < 0 ? found : { value: value.slice(0, at), end: end - mark.length - value.length + at, mark: '' };
}

const mostFollowing = 12;

/** `root:x\\nshop:y`: the values of the other users. */
function foundBehind(window: string, { end, mark }: Found, { following }: Form): readonly Found[] {
  const others: Found[] = [];
  let at = end - mark.length;
  while (following !== undefined && others.length < mostFollowing) {
    following.lastIndex = at;
    const value = following.exec(window)?.groups?.['value'];
    if (value === undefined) break;
    at = following.lastIndex;
    others.push({ value, end: at, mark: '' });
  }
  return others;
}

interface Found {
  readonly value: string;
  /** Index behind the closing quote. */
  readonly end: number;
  readonly mark: string;
}

function matchBehind(window: string, hit: number, { behind, context }: Form): Found | undefined {
  if (behind === undefined || (context !== undefined && !context.test(textBefore(window, hit, reach))))
    return undefined;
  behind.lastIndex = hit;
  const found = behind.exec(window);
  if (found === null) return undefined;
  const { value, last, quote, mark } = found.groups ?? {};
  const secret = value ?? last ?? '';
  const closing = quote ?? mark ?? '';
  return {
    value: secret,
    end: hit + found[0].lastIndexOf(secret + closing) + secret.length + closing.length,
    mark: closing,
  };
}

function matchBefore(window: string, hit: number, { before }: Form): Found | undefined {
  const start = Math.max(0, hit - reach);
  const text = window.slice(start, hit);
  const found = before === undefined || !(text.includes('|') || window.charAt(hit) === '|') ? null : before.exec(text);
  if (found === null) return undefined;
  const { value: secret = '', quote: mark = '' } = found.groups ?? {};
  return {
    value: secret,
    end: start + found.index + found[0].lastIndexOf(secret + mark) + secret.length + mark.length,
    mark,
  };
}

function matchLead(window: string, hit: number, { lead }: Form): Found | undefined {
  const text = textBefore(window, hit, reach);
  const found = lead?.exec(text);
  const value = found?.groups?.['value'];
  if (!found || value === undefined) return undefined;
  // More may stand between the value and the keyword: `community x {` on the line above.
  const end = hit - text.length + found.index + found[0].lastIndexOf(value) + value.length;
  const first = window.charAt(end);
  const mark = first === '"' || first === "'" ? first : '';
  return { value, end: end + mark.length, mark };
}
