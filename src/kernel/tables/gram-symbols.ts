/** Letters count in either case, digits as `0`, white space as a blank, single quotes as double ones. */
const symbols = 'abcdefghijklmnopqrstuvwxyz0 _-./:="';
/** The last symbol stands for all other bytes. */
export const symbolCount: number = symbols.length + 1;

/** The symbol of each byte. */
export const symbolOf: Uint8Array = new Uint8Array(256).fill(symbols.length);
for (const [index, symbol] of [...symbols].entries())
  symbolOf[symbol.charCodeAt(0)] = symbolOf[symbol.toUpperCase().charCodeAt(0)] = index;
for (const [symbol, members] of [
  ['0', '123456789'],
  [' ', '\t\n\r'],
  ['"', "'"],
]) {
  for (const member of members) symbolOf[member.charCodeAt(0)] = symbols.indexOf(symbol);
}
