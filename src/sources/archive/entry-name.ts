import { entryPath } from '../../model/archive-path.ts';

const longestName = 1024;
let utf8: InstanceType<typeof TextDecoder> | undefined;

/** The upper half of code page 437, in which zip names without the UTF-8 flag are written. */
const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** A name in an archive as text: UTF-8 if it is valid, otherwise the older character set. */
export function decodeName(bytes: Uint8Array, fallback: 'cp437' | 'latin1'): string {
  try {
    return (utf8 ??= new TextDecoder('utf-8', { fatal: true })).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = Buffer.from(bytes).toString('latin1');
    return fallback === 'latin1' ? text : text.replace(/[\u0080-\u00ff]/g, (c) => cp437.charAt(c.charCodeAt(0) - 128));
  }
}

/**
 * A name as part of a path that is only shown. Nothing is ever written under it, so `..` and leading slashes stay
 * visible; control characters are replaced, and `\` in archives made on Windows becomes `/`.
 */
function labelName(name: string): string {
  const clean = name.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd').replaceAll('\\', '/');
  return clean.length > longestName ? `${clean.slice(0, longestName)}…` : clean;
}

/** The path used in provenance: the archive and what is in it. */
export function joinPath(archive: string, name: string): string {
  return entryPath(archive, labelName(name));
}
