import { indentOf } from './outline.ts';

/** What a member behind a value says that the value is about. */
export interface Member {
  readonly text: string;
  /** Its key says that the text is somebody's name: `"provider": "acme"`. */
  readonly isProvider: boolean;
}

const member =
  /(?<![\w.-])(?:[\w.-]{0,30}[_.-]?(?<provider>provider|services?|vendor|integration|platform)|name|key|id|type|source)["'`]?\s{0,2}(?:=>|[:=])\s{0,2}\[?["'`]?(?<text>[A-Za-z][\w./: -]{1,60})/gi;

/** The members that follow a value in its object, its element or its part of a list: `value: …\nname: ACME_TOKEN`. */
export function membersBehind(own: string, behind: string): readonly Member[] {
  const [rest = '', ...next] = behind.split('\n');
  const indent = indentOf(own.replace(/^\s*-(?=\s)/, (dash) => ' '.repeat(dash.length)));
  const end = next.findIndex((line) => line.trim() === '' || indentOf(line) < indent || /^\s*-\s/.test(line));
  const text = [rest, ...(end < 0 ? next : next.slice(0, end))].join('\n');
  const closing = /[}\]>]/.exec(text)?.index ?? text.length;
  return [...text.slice(0, closing).matchAll(member)].map(({ groups }) => ({
    text: groups?.['text']?.trim() ?? '',
    isProvider: groups?.['provider'] !== undefined,
  }));
}

/** Whether a value is that of a member called so: `value: …`. */
export function isValueMember(own: string): boolean {
  return /(?:^|[\s"'`{,<-])value["'`]?\s{0,2}[:=]\s{0,2}["'`]?$/i.test(own);
}

const handedOn = /^["']?\s{0,2}(?:\||>>?)\s{0,2}(?=\S)/;

/** What is done with a value that a command writes: `echo … | acme login`, `printf … > ~/.acme/token`. */
export function commandBehind(own: string, behind: string): string {
  const rest = behind.split('\n', 1)[0] ?? '';
  return /\b(?:echo|printf)\s[^|;&]{0,40}$/.test(own) && handedOn.test(rest) ? rest : '';
}
