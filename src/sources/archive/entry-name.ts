import { entryPath } from '../../model/archive-path.ts';

const longestName = 1024;
let utf8: InstanceType<typeof TextDecoder> | undefined;

/** The upper half of code page 437, in which zip names without a mark are written. */
const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** A name out of an archive as text: UTF-8 where it can be, else the older character set. */
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
 * A name as part of a path that is only shown. Nothing is ever written under it, so `..` and leading slashes stay as
 * they are, to be seen; control characters go, and `\` of archives made on Windows becomes `/`.
 */
function labelName(name: string): string {
  const clean = name.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd').replaceAll('\\', '/');
  return clean.length > longestName ? `${clean.slice(0, longestName)}…` : clean;
}

/** Provenance paths join an archive and what is in it. */
export function joinPath(archive: string, name: string): string {
  return entryPath(archive, labelName(name));
}
