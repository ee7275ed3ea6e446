const counts = new Uint32Array(256);

/** Shannon entropy in bits per character; characters above 255 are counted by their low byte. */
export function shannonEntropy(text: string): number {
  counts.fill(0);
  for (let index = 0; index < text.length; index++) counts[text.charCodeAt(index) & 0xff]++;
  let sum = 0;
  for (const count of counts) if (count > 0) sum += count * Math.log2(count);
  return text.length === 0 ? 0 : Math.log2(text.length) - sum / text.length;
}

/** With hardly any letters beyond `f`, a text counts as hexadecimal after a prefix such as `sk-`. */
const mostOtherLetters = 0.1;

/**
 * How many different characters a generator would have drawn such a text from: digits, hexadecimal, letters, base64.
 */
export function alphabetSize(text: string): number {
  const letters = text.replace(/[^A-Za-z]/g, '');
  if (letters === '') return 10;
  const others = letters.replace(/[a-f]/gi, '').length;
  const hasOneCase = letters === letters.toLowerCase() || letters === letters.toUpperCase();
  if (hasOneCase && /[0-9]/.test(text) && others <= text.length * mostOtherLetters) return 16;
  const digits = /[0-9]/.test(text) ? 10 : 0;
  const signs = /[^0-9A-Za-z]/.test(text) ? 2 : 0;
  return digits + signs + (hasOneCase ? 26 : 52);
}
