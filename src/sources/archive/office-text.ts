/** The parts of docx, xlsx, pptx and OpenDocument files that hold what a person wrote. */
const officePart = /[!/](?:(?:word|ppt|xl)\/[^!]*|content|styles)\.xml$/;
/** Paragraphs, headings and shared strings, whatever their namespace. */
const paragraphEnd = /^\/(?:[\w-]+:)?(?:p|h|si)$/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function isOfficeXml(path: string): boolean {
  return path.endsWith('.xml') && officePart.test(path);
}

/**
 * The text of each paragraph that is split into more than one run, a line each, in UTF-8; undefined if there is none:
 * `<w:t>gh</w:t></w:r><w:r><w:t>p_…</w:t>` hides a token from anything that reads the XML.
 */
export function joinRuns(xml: Uint8Array): Uint8Array | undefined {
  // Latin-1 preserves the bytes of UTF-8.
  const source = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString('latin1');
  const lines: string[] = [];
  let runs: string[] = [];
  let textCount = 0;
  for (let at = source.indexOf('<'); at >= 0;) {
    const tagEnd = source.indexOf('>', at);
    if (tagEnd < 0) break;
    const tag = source.slice(at + 1, tagEnd);
    const next = source.indexOf('<', tagEnd);
    if (paragraphEnd.test(tag)) {
      if (textCount > 1) lines.push(runs.join(''));
      runs = [];
      textCount = 0;
    } else {
      runs.push(separatorOf(tag));
    }
    const text = next < 0 ? '' : source.slice(tagEnd + 1, next);
    if (text !== '' && !isIndentation(text)) {
      runs.push(decodeEntities(text));
      textCount++;
    }
    at = next;
  }
  return lines.length === 0 ? undefined : Buffer.from(`${lines.join('\n')}\n`, 'latin1');
}

/** Tabs and line breaks are elements of their own. */
function separatorOf(tag: string): string {
  switch (/^(?:w|a|text):(tab|br|cr|s|line-break)\b/.exec(tag)?.[1]) {
    case undefined:
      return '';
    case 'br':
    case 'cr':
    case 'line-break':
      return '\n';
    default:
      return ' ';
  }
}

function isIndentation(text: string): boolean {
  return text.includes('\n') && text.trim() === '';
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? Buffer.from(String.fromCodePoint(code)).toString('latin1') : whole;
    },
  );
}
