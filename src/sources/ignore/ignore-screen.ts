import { anyCharacter, star, type Segment, type Token } from './ignore-pattern.ts';

/**
 * The source of a regular expression for all that a segment matches. Exact for up to one star; with more stars only
 * what comes before the first and after the last is kept, so that no text can make the expression try more than its
 * length.
 */
export function screenSource(segment: Segment): string {
  if (segment.kind === 'folders') return '.*';
  if (segment.kind === 'literal')
    return [...segment.text].map((character) => escapeCode(character.charCodeAt(0))).join('');
  const { tokens } = segment;
  const first = tokens.indexOf(star);
  if (first < 0) return tokens.map(tokenSource).join('');
  const last = tokens.lastIndexOf(star);
  return `${tokens.slice(0, first).map(tokenSource).join('')}.*${tokens
    .slice(last + 1)
    .map(tokenSource)
    .join('')}`;
}

function tokenSource(token: Token): string {
  if (token === anyCharacter) return '.';
  if (typeof token === 'number') return escapeCode(token);
  const members: string[] = [];
  for (let code = 0; code < token.length; code++) if (token[code] === 1) members.push(escapeCode(code));
  return members.length === 0 ? '(?!)' : `[${members.join('')}]`;
}

function escapeCode(code: number): string {
  return /[0-9A-Za-z]/.test(String.fromCharCode(code))
    ? String.fromCharCode(code)
    : `\\x${code.toString(16).padStart(2, '0')}`;
}
