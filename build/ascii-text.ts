import type { Plugin } from 'rolldown';

/** With a backslash before it a character may stand for itself or be the end of an escape. */
const beyond = /(?<slashes>\\*)(?<character>[^\0-\x7f])/g;

/**
 * Chunks in ASCII: V8 keeps a text of which one character is beyond Latin-1 in two bytes a character, and what is in
 * UTF-8 has to be decoded at every start. Characters become escapes, which mean the same in strings, templates,
 * patterns and names; there are no comments.
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
