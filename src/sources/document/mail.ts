import type { Container } from '../archive/container.ts';
import { detectArchive } from '../archive/detect.ts';
import { detectDocument } from './format.ts';

/** A header line with what continues it, and the rest of the headers up to the empty line. */
const encodingHeader = /^content-transfer-encoding:[ \t]*"?(quoted-printable|base64)\b/gim;
const boundaryParameter = /\bboundary="?([^"\s;]{1,200})/gi;
const nameParameter = /\b(?:file)?name="?([^"\r\n;]{1,200})/i;
const longestHeaders = 64 * 1024;
const longestBoundary = 210;

/**
 * Passes on the lines of a mail that quoted-printable has cut into pieces or written in codes, whole and in plain, and
 * the archives and documents that are attached. All else is in its bytes as it is, or in base64, which is read anyhow.
 */
export function readMail(container: Container, bytes: Uint8Array): void {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const boundaries = new Set(Array.from(mail.matchAll(boundaryParameter), ([, boundary]) => boundary));
  const lines: string[] = [];
  let partNumber = 0;
  let end = 0;
  for (const { index, 1: encoding } of mail.matchAll(encodingHeader)) {
    // What looks like a header in the text of a part is none.
    if (index < end) continue;
    const start = bodyStart(mail, index);
    if (start === undefined) {
      end = index + longestHeaders;
      continue;
    }
    partNumber++;
    end = bodyEnd(mail, start, boundaries);
    const body = mail.slice(start, end);
    if (encoding.toLowerCase() === 'base64')
      passAttachment(container, headersAround(mail, index, start), partNumber, body);
    else for (const line of changedLines(body)) lines.push(line);
  }
  if (lines.length > 0) container.passText('text', Buffer.from(`${lines.join('\n')}\n`, 'latin1'));
}

function bodyStart(mail: string, header: number): number | undefined {
  const end = /\r?\n\r?\n/g;
  end.lastIndex = header;
  const found = end.exec(mail.slice(0, header + longestHeaders));
  return found ? end.lastIndex : undefined;
}

/** At a line that separates parts, or mails of a mailbox. */
function bodyEnd(mail: string, start: number, boundaries: ReadonlySet<string>): number {
  for (let at = mail.indexOf('\n', start - 1); at >= 0; at = mail.indexOf('\n', at + 1)) {
    if (mail.startsWith('--', at + 1) && isBoundary(mail, at + 3, boundaries)) return at;
    if (mail.startsWith('\nFrom ', at + 1) || mail.startsWith('\r\nFrom ', at + 1)) return at;
  }
  return mail.length;
}

function isBoundary(mail: string, at: number, boundaries: ReadonlySet<string>): boolean {
  const end = mail.indexOf('\n', at);
  const line = mail.slice(at, Math.min(end < 0 ? mail.length : end, at + longestBoundary)).trimEnd();
  return boundaries.has(line) || (line.endsWith('--') && boundaries.has(line.slice(0, -2)));
}

function headersAround(mail: string, header: number, end: number): string {
  const before = mail.slice(Math.max(0, header - longestHeaders), header);
  const start = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'), before.lastIndexOf('\n--'));
  return before.slice(Math.max(0, start)) + mail.slice(header, end);
}

/** Texts in base64 are found without this. */
function passAttachment(container: Container, headers: string, partNumber: number, body: string): void {
  const bytes = Buffer.from(body, 'base64');
  const name = nameParameter.exec(headers)?.[1] ?? `part ${partNumber}`;
  if (detectArchive(bytes, name) ?? detectDocument(bytes)) container.passEntry(name, bytes);
}

/** The lines that do not stand in the mail as they were written. */
function changedLines(body: string): readonly string[] {
  const joined = body.replace(/=[ \t]*\r?\n/g, '\u0100');
  return joined
    .split('\n')
    .filter((line) => line.includes('\u0100') || /=[0-9A-F]{2}/i.test(line))
    .map((line) =>
      line
        .replace(/[\r\u0100]/g, '')
        .replace(/=([0-9A-F]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    );
}
