import type { Plugin } from 'rolldown';

/** After a backslash, a character may stand for itself or be the end of an escape. */
const beyond = /(?<slashes>\\*)(?<character>[^\0-\x7f])/g;

/**
 * Writes chunks in ASCII: V8 keeps a text with a single character beyond Latin-1 in two bytes per character, and UTF-8
 * has to be decoded at every start. Characters become escapes, which mean the same in strings, templates, patterns and
 * names; there are no comments.
 */
export const asciiText: Plugin = {
  name: 'ascii-text',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = escapeBeyond(file.code, file.fileName);
  },
};

function escapeBeyond(code: string, name: string): string {
  return code.replace(beyond, (_whole, slashes: string, character: string) => {
    if (slashes.length % 2 === 1) throw new Error(`${name}: a backslash before "${character}"; leave it out`);
    return `${slashes}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
