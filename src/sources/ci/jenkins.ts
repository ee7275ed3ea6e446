import type { CiVariable } from './ci-variable.ts';

/** Elements that hold a secret in the usual kinds of credentials. */
const secretElements: ReadonlySet<string> = new Set([
  'password',
  'secret',
  'privateKey',
  'passphrase',
  'secretKey',
  'secretBytes',
  'token',
  'apiToken',
  'apiKey',
  'clientSecret',
]);
/** How Jenkins encrypts them, as base64 in braces, or in older versions without braces, or redacts them in a list. */
const encrypted = /^(?:\{[A-Za-z0-9+/=\s]{20,}\}|[A-Za-z0-9+/]{43}=|<secret-redacted\s*\/>)$/;
const longestName = 200;

/**
 * The credentials in a `credentials.xml`. Undefined if it is no such file. Entities other than XML's own are left as
 * they are.
 */
export function readJenkins(text: string, origin: string): readonly CiVariable[] | undefined {
  if (!listsCredentials(text)) return undefined;
  const body = withoutComments(text);
  const variables: CiVariable[] = [];
  const open: Element[] = [];
  for (const tag of tagsOf(body)) {
    if (tag.kind === 'start') {
      open.push({ name: tag.name, contentStart: tag.end, fields: new Map() });
      continue;
    }
    const element = open.pop();
    if (element?.name !== tag.name) continue;
    if (element.fields.has('id')) variables.push(...toVariables(element.fields, origin));
    else passUp(element, open.at(-1), () => body.slice(element.contentStart, tag.start));
  }
  return variables;
}

function listsCredentials(text: string): boolean {
  return (
    /<(?:com\.cloudbees\.plugins\.credentials|domainCredentialsMap|list\b)/.test(text) && text.includes('credentials')
  );
}

/** Takes time linear in the length of the text, even where a comment never ends. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  for (let at = 0; ;) {
    const start = text.indexOf('<!--', at);
    if (start < 0) return kept.join('') + text.slice(at);
    kept.push(text.slice(at, start));
    const end = text.indexOf('-->', start + 4);
    if (end < 0) return kept.join('');
    at = end + 3;
  }
}

type Tag =
  | { readonly kind: 'start'; readonly name: string; readonly end: number }
  | { readonly kind: 'end'; readonly name: string; readonly start: number };

/** The tags of elements that are not empty. */
function* tagsOf(body: string): Generator<Tag> {
  for (const found of body.matchAll(/<[?!][^<>]*>|<(?<close>\/?)(?<name>[\w.:$-]+)(?<rest>[^<>]*)>/g)) {
    const { close, name, rest = '' } = found.groups ?? {};
    if (name === undefined) continue;
    if (close === '/') yield { kind: 'end', name, start: found.index };
    else if (!rest.endsWith('/')) yield { kind: 'start', name, end: found.index + found[0].length };
  }
}

interface Element {
  readonly name: string;
  readonly contentStart: number;
  /** The values of elements inside it, nested ones included. */
  readonly fields: Map<string, string>;
}

/** What an element without an id says belongs to the element around it. */
function passUp({ name, fields }: Element, parent: Element | undefined, content: () => string): void {
  for (const [key, value] of fields) parent?.fields.set(key, value);
  if (fields.size === 0 && (name === 'id' || name === 'scope' || secretElements.has(name)))
    parent?.fields.set(name, unescape(content()).trim());
}

function toVariables(fields: ReadonlyMap<string, string>, origin: string): readonly CiVariable[] {
  const scope = fields.get('scope');
  return [...fields].flatMap(([field, value]) => {
    if (!secretElements.has(field) || value === '') return [];
    const isEncrypted = encrypted.test(value);
    const name = `${fields.get('id')?.slice(0, longestName) ?? ''}/${field}`;
    return [
      {
        origin,
        system: 'Jenkins',
        name,
        isMasked: isEncrypted,
        ...(!isEncrypted && { value }),
        ...(scope !== undefined && { scope: scope === 'GLOBAL' ? '*' : scope.toLowerCase() }),
      },
    ];
  });
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(
    /&(?:(?<name>lt|gt|amp|quot|apos)|#(?<number>\d{1,7})|#x(?<hex>[0-9a-f]{1,6}));/gi,
    (whole, name: string | undefined, number: string | undefined, hex: string | undefined) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = number === undefined ? Number.parseInt(hex ?? '', 16) : Number(number);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
