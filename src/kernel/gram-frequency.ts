/**
 * How often source text writes one byte after another: row by first, column by second, in the order of `symbols` and
 * then all others; `a` for once in 64 MB, each further letter twice as often. Counted over C, Ruby, TypeScript and
 * documentation.
 */
const pairs = [
  'qqsrooqnrmpsrsmqnsstqpoopmprnnnlllmq', 'qoomrmmlpomqmmqmmoonqmllploonlnmminp', 'rnpnromrpmrrnmtnmqossmmlomopomnmnlmp', 'ronptnmmrmlpnornmopnpmmnolosqnpnpnpr',
  'rossqrpnpomrqtoqqttsoqqrpnptrpqnqpps', 'qmmnppmlrllommrmmqnppllloloromnklnmq', 'pmnnrmoppmlonppmmppopmmlmnorpmonnmnq', 'rmmmsmmmrlmmnmrmlpnqolmlmmoqpmnmnlnq',
  'qqrrrrrlnmnrqtspnqssmqlompoonmmlkkmp', 'nlmlplmlmlmlmlomllololmlllolihjkiiio', 'nmmmrmmlplmnmnmmmmomnlmlmlopolnllkmp', 'rooqsommsmmrnnrolnrqqomnqlorrnpnomor',
  'rpmnsmmlqmmppoqqmmpnolmloloqomnnlknp', 'rnrssqsmqnopnqromnrsqpmlolosqnpnonpr', 'ppqroqpmpnprrtqrltqrrpqonnnrpmnmmknp', 'rmnormnoplnqnnrqmrprpmmmoloqpnnookmq',
  'nlmlmlnlmlmollllmmmmrlmlllnllklkkkjo', 'sopqtoqmslorqqsnlqrrqpnlqmosqopnomor', 'qmqntonrrloponrqonstqmolpmotqoqppnpr', 'snpotonttlmpposqlsrrqmooqmptspqopnps',
  'qppproomqlmrqrnqlsrrmmlmlmopkjlkiilo', 'qlmlsmmlqllmmmomllmlmmmlllonmkmlkklp', 'qmmnpmlpqllmlopmloomllnmmmopnlnllkmp', 'olnlomlmolllnllplmnpllloolpponnllkmp',
  'nmnmommlnllnnoqqlnonllnllmorpnolnloq', 'nlllqlmlnllmmlnlllmlmlmlmmomjiklihmo', 'oooooonooonooooonooooononouroprnolqs', 'trtsssqrsppqrrrrosstrqrnpnsxoqnpqrsu',
  'qprqqqopqmopqqpqnqrqooplllnopiilggjp', 'ononnnlmolkommmnknoomlmljlppgrllhjkq', 'onqoponoonloopoolpppnmnlmlrrmiomjjqo', 'onponnnnommnnnoolooomnnllkopjllplhmq',
  'ooonnnlmnkjmnnlnknoomlljjiosiiipqhmo', 'kjkkllikliijjllkhkkmjjjijhnrgjhkhpqq', 'popononoomlooonokopponnlnkprlmnoqlos', 'qprqqqpqqppppqqqpqrqppppoorvpoqrqprv',
].join('');
/** Digits count as `0`, white space as a blank, single quotes as double ones. */
const symbols = 'abcdefghijklmnopqrstuvwxyz0 _-./:="';
const symbolCount = symbols.length + 1;

const symbolOf = new Uint8Array(256).fill(symbols.length);
for (const [symbol, members] of [...symbols].map((text) => [text, text] as const).concat([['0', '123456789'], [' ', '\t\n\r'], ['"', "'"]])) {
  for (const member of members) symbolOf[member.charCodeAt(0)] = symbols.indexOf(symbol);
}

/** The offset of the three bytes of a folded keyword that, with the one behind them, stand least often in source; up to 255. */
export function rarestGram(folded: Uint8Array): number {
  const end = Math.min(folded.length, 258) - 3;
  let best = 0;
  let least = commonness(folded, 0);
  for (let at = 1; at <= end; at++) {
    const common = commonness(folded, at);
    if (common >= least) continue;
    best = at;
    least = common;
  }
  return best;
}

/** Logarithm of how often three folded bytes and the one behind them stand together, as far as their pairs tell. */
function commonness(bytes: Uint8Array, at: number): number {
  const second = symbolOf[bytes[at + 1]];
  const third = symbolOf[bytes[at + 2]];
  const three = pairCount(symbolOf[bytes[at]], second) + pairCount(second, third) - singleCounts[second];
  return at + 3 < bytes.length ? three + pairCount(third, symbolOf[bytes[at + 3]]) - singleCounts[third] : three;
}

function pairCount(first: number, second: number): number {
  return pairs.charCodeAt(first * symbolCount + second) - 'a'.charCodeAt(0);
}

const singleCounts: readonly number[] = Array.from({ length: symbolCount }, (_, first) => {
  const total = Array.from({ length: symbolCount }, (_other, second) => 2 ** pairCount(first, second)).reduce((sum, count) => sum + count, 0);
  return Math.log2(total);
});
