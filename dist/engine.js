const require_model = require("./model.js");
// src/kernel/gram-frequency.ts
const pairs$1 = [
	"qqsrooqnrmpsrsmqnsstqpoopmprnnnlllmq",
	"qoomrmmlpomqmmqmmoonqmllploonlnmminp",
	"rnpnromrpmrrnmtnmqossmmlomopomnmnlmp",
	"ronptnmmrmlpnornmopnpmmnolosqnpnpnpr",
	"rossqrpnpomrqtoqqttsoqqrpnptrpqnqpps",
	"qmmnppmlrllommrmmqnppllloloromnklnmq",
	"pmnnrmoppmlonppmmppopmmlmnorpmonnmnq",
	"rmmmsmmmrlmmnmrmlpnqolmlmmoqpmnmnlnq",
	"qqrrrrrlnmnrqtspnqssmqlompoonmmlkkmp",
	"nlmlplmlmlmlmlomllololmlllolihjkiiio",
	"nmmmrmmlplmnmnmmmmomnlmlmlopolnllkmp",
	"rooqsommsmmrnnrolnrqqomnqlorrnpnomor",
	"rpmnsmmlqmmppoqqmmpnolmloloqomnnlknp",
	"rnrssqsmqnopnqromnrsqpmlolosqnpnonpr",
	"ppqroqpmpnprrtqrltqrrpqonnnrpmnmmknp",
	"rmnormnoplnqnnrqmrprpmmmoloqpnnookmq",
	"nlmlmlnlmlmollllmmmmrlmlllnllklkkkjo",
	"sopqtoqmslorqqsnlqrrqpnlqmosqopnomor",
	"qmqntonrrloponrqonstqmolpmotqoqppnpr",
	"snpotonttlmpposqlsrrqmooqmptspqopnps",
	"qppproomqlmrqrnqlsrrmmlmlmopkjlkiilo",
	"qlmlsmmlqllmmmomllmlmmmlllonmkmlkklp",
	"qmmnpmlpqllmlopmloomllnmmmopnlnllkmp",
	"olnlomlmolllnllplmnpllloolpponnllkmp",
	"nmnmommlnllnnoqqlnonllnllmorpnolnloq",
	"nlllqlmlnllmmlnlllmlmlmlmmomjiklihmo",
	"oooooonooonooooonooooononouroprnolqs",
	"trtsssqrsppqrrrrosstrqrnpnsxoqnpqrsu",
	"qprqqqopqmopqqpqnqrqooplllnopiilggjp",
	"ononnnlmolkommmnknoomlmljlppgrllhjkq",
	"onqoponoonloopoolpppnmnlmlrrmiomjjqo",
	"onponnnnommnnnoolooomnnllkopjllplhmq",
	"ooonnnlmnkjmnnlnknoomlljjiosiiipqhmo",
	"kjkkllikliijjllkhkkmjjjijhnrgjhkhpqq",
	"popononoomlooonokopponnlnkprlmnoqlos",
	"qprqqqpqqppppqqqpqrqppppoorvpoqrqprv"
].join("");
const symbols$1 = "abcdefghijklmnopqrstuvwxyz0 _-./:=\"";
const symbolCount = 36;
const symbolOf = new Uint8Array(256).fill(35);
for (const [symbol, members] of [...symbols$1].map((text) => [text, text]).concat([
	["0", "123456789"],
	[" ", "	\n\r"],
	["\"", "'"]
])) for (const member of members) symbolOf[member.charCodeAt(0)] = symbols$1.indexOf(symbol);
function rarestGram(folded) {
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
function commonness(bytes, at) {
	const second = symbolOf[bytes[at + 1]];
	const third = symbolOf[bytes[at + 2]];
	const three = pairCount(symbolOf[bytes[at]], second) + pairCount(second, third) - singleCounts[second];
	return at + 3 < bytes.length ? three + pairCount(third, symbolOf[bytes[at + 3]]) - singleCounts[third] : three;
}
function pairCount(first, second) {
	return pairs$1.charCodeAt(first * symbolCount + second) - "a".charCodeAt(0);
}
const singleCounts = Array.from({ length: symbolCount }, (_, first) => {
	const total = Array.from({ length: symbolCount }, (_other, second) => 2 ** pairCount(first, second)).reduce((sum, count) => sum + count, 0);
	return Math.log2(total);
});
// src/kernel/plain.ts
const multiplier = 2654435761;
const fewestWords = 16;
const isLittleEndian = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;
const fold = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte);
const foldBits = 538976288;
function createPlainKernel(keywords) {
	const table = buildTable(keywords);
	const { nextBytes } = table;
	let hits = {
		count: 0,
		positions: new Uint32Array(1024),
		keywords: new Uint16Array(1024)
	};
	function push(position, keyword) {
		if (hits.count === hits.positions.length) hits = grow(hits);
		hits.positions[hits.count] = position;
		hits.keywords[hits.count] = keyword;
		hits.count++;
	}
	function verify(bytes, gramAt, slot) {
		for (let entry = table.heads[slot]; entry !== 0; entry = table.next[entry]) {
			const start = gramAt - table.gramOffset[entry];
			const keyword = keywords[table.keyword[entry]];
			if (start >= 0 && start + keyword.bytes.length <= bytes.length && isAt(bytes, start, keyword)) push(start, table.keyword[entry]);
		}
	}
	function searchBytes(bytes, from, to) {
		const end = Math.min(to, bytes.length - 2);
		for (let at = from; at < end; at++) {
			const slot = slotOf(bytes[at], bytes[at + 1], bytes[at + 2]);
			if ((nextBytes[slot] >>> bytes[at + 3] & 1) !== 0) verify(bytes, at, slot);
		}
	}
	function searchWords(bytes, words, from) {
		const last = words.length - 1;
		let word = words[0] | foldBits;
		for (let index = 0; index < last; index++) {
			const next = words[index + 1] | foldBits;
			const first = Math.imul(word << 8, multiplier) >>> 17;
			const second = Math.imul(word & 4294967040, multiplier) >>> 17;
			const third = Math.imul(word >>> 8 & 16776960 | next << 24, multiplier) >>> 17;
			const fourth = Math.imul(word >>> 16 & 65280 | next << 16, multiplier) >>> 17;
			if ((nextBytes[first] >>> (word >>> 24) & 1) !== 0) verify(bytes, from + index * 4, first);
			if ((nextBytes[second] >>> next & 1) !== 0) verify(bytes, from + index * 4 + 1, second);
			if ((nextBytes[third] >>> (next >>> 8) & 1) !== 0) verify(bytes, from + index * 4 + 2, third);
			if ((nextBytes[fourth] >>> (next >>> 16) & 1) !== 0) verify(bytes, from + index * 4 + 3, fourth);
			word = next;
		}
	}
	function search(bytes) {
		hits.count = 0;
		const from = -bytes.byteOffset & 3;
		const words = bytes.length - from >> 2;
		if (words < fewestWords || !isLittleEndian) {
			searchBytes(bytes, 0, bytes.length);
			return sorted(hits);
		}
		searchBytes(bytes, 0, from);
		searchWords(bytes, new Int32Array(bytes.buffer, bytes.byteOffset + from, words), from);
		searchBytes(bytes, from + (words - 1) * 4, bytes.length);
		return sorted(hits);
	}
	return { search };
}
function slotOf(first, second, third) {
	return Math.imul(first << 8 | second << 16 | third << 24 | 538976256, multiplier) >>> 17;
}
function buildTable(keywords) {
	const size = keywords.length + 1;
	const slotCount = 32768;
	const table = {
		nextBytes: new Int32Array(slotCount),
		heads: new Uint16Array(slotCount),
		next: new Uint16Array(size),
		keyword: new Uint16Array(size),
		gramOffset: new Uint8Array(size)
	};
	for (let index = keywords.length - 1; index >= 0; index--) {
		const folded = keywords[index].bytes.map((byte) => fold[byte]);
		const offset = rarestGram(folded);
		const slot = slotOf(folded[offset], folded[offset + 1], folded[offset + 2]);
		const entry = index + 1;
		table.nextBytes[slot] |= offset + 3 < folded.length ? 1 << folded[offset + 3] : -1;
		table.next[entry] = table.heads[slot];
		table.heads[slot] = entry;
		table.keyword[entry] = index;
		table.gramOffset[entry] = offset;
	}
	return table;
}
function isAt(bytes, start, { bytes: wanted, isCaseSensitive }) {
	for (let index = 0; index < wanted.length; index++) {
		const byte = bytes[start + index];
		if ((isCaseSensitive ? byte : fold[byte]) !== wanted[index]) return false;
	}
	return true;
}
function grow(hits) {
	const positions = new Uint32Array(hits.positions.length * 2);
	const keywords = new Uint16Array(positions.length);
	positions.set(hits.positions);
	keywords.set(hits.keywords);
	return {
		count: hits.count,
		positions,
		keywords
	};
}
function sorted(hits) {
	const { positions, keywords } = hits;
	for (let index = 1; index < hits.count; index++) {
		const position = positions[index];
		const keyword = keywords[index];
		let at = index - 1;
		while (at >= 0 && (positions[at] > position || positions[at] === position && keywords[at] > keyword)) {
			positions[at + 1] = positions[at];
			keywords[at + 1] = keywords[at];
			at--;
		}
		positions[at + 1] = position;
		keywords[at + 1] = keyword;
	}
	return hits;
}
// src/kernel/index.ts
function createKernel(keywords) {
	return createPlainKernel(keywords);
}
// src/engine/compile.ts
function compileRules(ruleSet, selected) {
	const rulesByKeyword = new Map();
	for (const index of selected) {
		const { keywords, isCaseSensitive } = ruleSet.entries[index];
		for (const keyword of keywords) {
			const key = isCaseSensitive ? `=${keyword}` : `~${foldAscii(keyword)}`;
			const rules = rulesByKeyword.get(key) ?? [];
			if (!rules.includes(index)) rules.push(index);
			rulesByKeyword.set(key, rules);
		}
	}
	const keywords = [...rulesByKeyword.keys()].map(toKeyword);
	return {
		ruleSet,
		selected,
		kernel: createKernel(keywords),
		rulesOf: [...rulesByKeyword.values()].map((rules) => toKeywordRules(ruleSet, rules)),
		keywordLengths: keywords.map(({ bytes }) => bytes.length)
	};
}
function toKeywordRules({ entries }, rules) {
	const patterns = rules.filter((rule) => entries[rule].kind !== "generic");
	const isProven = (rule) => entries[rule].isProven;
	return {
		proven: patterns.filter(isProven),
		others: patterns.filter((rule) => !isProven(rule)),
		readsAssignments: patterns.length < rules.length
	};
}
const encoder$1 = new TextEncoder();
function toKeyword(key) {
	return {
		bytes: encoder$1.encode(key.slice(1)),
		isCaseSensitive: key.startsWith("=")
	};
}
function foldAscii(text) {
	return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
const table$1 = new Uint8Array(256);
mark("0123456789", 9);
mark("abcdefghijklmnopqrstuvwxyz", 10);
mark("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 12);
mark("_$.-", 8);
mark(" 	", 80);
mark("\r\n", 96);
mark("\0<>,;(){}[]|\\", 64);
mark("\"'`", 192);
function mark(characters, bits) {
	for (const character of characters) table$1[character.charCodeAt(0)] = (table$1[character.charCodeAt(0)] ?? 0) | bits;
}
function isKind(code, bits) {
	return ((table$1[code & 255] ?? 0) & bits) !== 0;
}
function codeAt(window, index) {
	return index >= 0 && index < window.length ? window.charCodeAt(index) : 10;
}
function skipBlanks(window, at) {
	const limit = at + 20;
	let index = at;
	while (index < limit && isKind(codeAt(window, index), 16)) index++;
	return index;
}
function skipKind(window, at, bits, limit) {
	const end = Math.min(at + limit, window.length);
	let index = at;
	while (index < end && isKind(window.charCodeAt(index), bits)) index++;
	return index;
}
function nextMark(window, at) {
	const code = codeAt(window, skipBlanks(window, at));
	return isKind(code, 32) ? "\n" : String.fromCharCode(code);
}
// src/engine/assignment/closers.ts
const entity = /&(?:quot|apos|#3[49]);|%22|<\/[\w:.-]{1,30}>|\*\*/y;
function readClosers(window, at) {
	let end = at;
	let isQuoted = false;
	let isParenthesised = false;
	for (let count = 0; count < 8; count++) {
		const code = codeAt(window, end);
		if (isKind(code, 128)) isQuoted = true;
		else if (code === parenthesis$1) isParenthesised = true;
		else if (code !== bracket$1 && code !== brace$1 && code !== backslash) {
			const length = entityLength(window, end, code);
			if (length === 0) break;
			isQuoted = true;
			end += length;
			continue;
		}
		end++;
	}
	return {
		end,
		isQuoted,
		isParenthesised
	};
}
const parenthesis$1 = 41;
const bracket$1 = 93;
const brace$1 = 125;
const backslash = 92;
const entityStarts = new Set([
	38,
	37,
	60,
	42
]);
function entityLength(window, at, code) {
	if (!entityStarts.has(code)) return 0;
	entity.lastIndex = at;
	return entity.test(window) ? entity.lastIndex - at : 0;
}
// src/engine/assignment/name.ts
const reach$1 = 60;
function growName(window, hit, length) {
	let start = hit;
	while (start > hit - reach$1 && start > 0 && isKind(window.charCodeAt(start - 1), 8)) start--;
	let end = skipKind(window, hit + length, 8, reach$1);
	while (end > hit + length && !isTailCharacter(codeAt(window, end - 1))) end--;
	let dashes = 0;
	while (start < hit && isEdge(codeAt(window, start))) {
		if (codeAt(window, start) === dash) dashes++;
		start++;
	}
	return {
		text: window.slice(start, end),
		start,
		end,
		dashes
	};
}
const dash = 45;
const isEdge = (code) => code === dash || code === 46 || code === 36;
const isTailCharacter = (code) => !isEdge(code);
function qualifierBefore(window, nameStart) {
	let start = nameStart;
	for (let words = 0; words < 2; words++) {
		if (!isKind(codeAt(window, start - 1), 16)) break;
		let left = start - 1;
		while (left > start - 15 && isKind(codeAt(window, left - 1), 6)) left--;
		if (left === start - 1) break;
		start = left;
	}
	return window.slice(start, Math.max(start, nameStart - 1));
}
function splitWords(name) {
	const words = [];
	const lowered = name.toLowerCase();
	let start = 0;
	for (let index = 1; index <= name.length && words.length < 24; index++) {
		if (index < name.length && !isWordStart(name, index)) continue;
		if (isKind(name.charCodeAt(start), 7)) words.push(lowered.slice(start, index));
		start = index;
	}
	return words;
}
function isWordStart(name, index) {
	const before = name.charCodeAt(index - 1);
	const here = name.charCodeAt(index);
	if (isKind(before, 7) !== isKind(here, 7)) return true;
	if (isKind(before, 1) !== isKind(here, 1)) return true;
	if (!isKind(here, 4)) return false;
	return isKind(before, 2) || isKind(before, 4) && isKind(codeAt(name, index + 1), 2);
}
// src/engine/assignment/family.ts
const familyKeywords = {
	password: [
		"pass",
		"pwd",
		"psk",
		"pw=",
		"pw:",
		"pw\"",
		"pw'",
		"pw ",
		"identified",
		"securestring",
		"-u ",
		"--user"
	],
	secret: ["secret"],
	token: ["token"],
	"api-key": ["key"],
	credential: ["cred", "auth"]
};
const families = [
	"password",
	"secret",
	"token",
	"api-key",
	"credential"
];
function stemOf(keyword) {
	return keyword.startsWith("pw") && keyword.length === 3 ? "pw" : keyword;
}
const vocabularies = {
	password: {
		words: /^(?:\w{0,12}pass|\w{0,12}pass(?:words?|wds?|wrd|phrases?|codes?|wort|e|es|key)|\w{0,8}pwds?|w?psk|\w{0,6}pw|pass(?:word|wd)\w{1,8})$/,
		chance: /^(?:\w{0,4}bypass|compass|trespass|overpass|underpass|encompass|surpass|passkey|multipass|onepass|firstpass|subpass|renderpass|passes|passe|lastpass|keepass|buypass|passport\w*|passive\w*|passthr\w*|passenger\w*)$/
	},
	secret: {
		words: /^(?:\w{0,12}secrets?|secretkey)$/,
		chance: /^$/
	},
	token: {
		words: /^\w{0,12}tokens?$/,
		chance: /^(?:detoken|multitoken|subtoken)$/
	},
	"api-key": {
		words: /^\w{0,12}keys?$/,
		chance: /^(?:\w*(?:monkey|turkey|donkey|whiskey|hockey|jockey|hotkey|passkey|lackey|mickey|keystroke)s?|h(?:ot)?key|onkey)$/
	},
	credential: {
		words: /^(?:\w{0,8}creds?|\w{0,8}credentials?|\w{0,6}auth|authorization|authcode)$/,
		chance: /^(?:sacred|accred|reauth|unauth)$/
	}
};
const known = new Map();
const mostKnown = 4096;
function meaningOf(name) {
	const before = known.get(name);
	if (before !== void 0) return before;
	if (known.size >= mostKnown) known.clear();
	const meaning = readMeaning(name);
	known.set(name, meaning);
	return meaning;
}
function readMeaning(name) {
	const words = splitWords(name);
	for (const family of families) {
		const { words: pattern, chance } = vocabularies[family];
		const word = words.findLast((each) => pattern.test(each) && !chance.test(each));
		if (word !== void 0) return {
			words,
			family,
			stemStart: stemStartOf(name.toLowerCase(), word, family)
		};
	}
	return {
		words,
		family: void 0,
		stemStart: -1
	};
}
function stemStartOf(lowered, word, family) {
	const from = Math.max(0, lowered.lastIndexOf(word));
	return Math.min(...familyKeywords[family].map((keyword) => lowered.indexOf(stemOf(keyword), from)).filter((index) => index >= 0));
}
// src/engine/assignment/separator.ts
const symbols = [
	["!==", "comparison"],
	["===", "comparison"],
	["||=", "default"],
	["??=", "default"],
	["!=", "comparison"],
	["==", "comparison"],
	["=>", "arrow"],
	[":=", "equals"],
	["?=", "equals"],
	["+=", "equals"],
	["<-", "arrow"],
	["->", "arrow"],
	["::", "colon"],
	[":-", "default"],
	["||", "default"],
	["??", "default"],
	["?:", "default"],
	["=~", "comparison"],
	["=", "equals"],
	[":", "colon"],
	[",", "comma"],
	["(", "call"],
	["|", "bar"],
	[">", "element"]
];
const symbolsByStart = new Map(symbols.map(([text]) => [text.charAt(0), symbols.filter(([other]) => other.charAt(0) === text.charAt(0))]));
const words$1 = /(?:is|IS|by|BY|values?|VALUES?|or)(?=[ \t("'])/y;
const serialised = /;s:\d{1,4}:/y;
const stringArgument = /(?:-AsPlainText\s{1,4}|-Force\s{1,4}|-String\s{1,4}){0,3}/iy;
const pair$1 = /[\s,;-]{1,20}(?:type=["'][a-z]{1,12}["']\s{1,4})?["'<]?(?:value|defaultValue|default|string)(?:\\?["'])?\s{0,4}[=:>]/iy;
const type = /\s{0,4}(?:[?!]?:\s{0,4}|\s)(?:final |const |&'?|\*|\[\d{0,6}\]){0,3}[A-Za-z][\w.:|?]{0,40}(?:[<[][\w., |?[\]]{0,40}[>\]])?[*?!]?(?:\s?\|\s?\w{1,20}){0,3}\s{0,4}(?==(?![=>~]))/y;
const emptyBrackets = /\s{0,2}\[\d{0,6}\](?=\s{0,4}=(?!=))/y;
function readSeparator(window, at, isQuoted) {
	const start = isQuoted ? at : skipType(window, skip(emptyBrackets, window, at));
	const index = skipBlanks(window, start);
	if (isQuoted || index > start || isKind(codeAt(window, index), 32)) {
		const end = skip(pair$1, window, start);
		if (end > start) return {
			kind: "pair",
			end
		};
	}
	if (isQuoted) {
		const end = skip(serialised, window, index);
		if (end > index) return {
			kind: "serialised",
			end
		};
	}
	return readSymbol(window, index) ?? readWord$1(window, start, index);
}
function readSymbol(window, index) {
	const found = symbolsByStart.get(window.charAt(index))?.find(([text]) => window.startsWith(text, index));
	return found === void 0 ? void 0 : {
		kind: found[1],
		end: index + found[0].length
	};
}
function readWord$1(window, start, index) {
	if (index === start) return void 0;
	const end = skip(words$1, window, index);
	if (end > index) return {
		kind: window.startsWith("or", index) ? "default" : "word",
		end
	};
	if (isKind(codeAt(window, index), 48)) return void 0;
	return {
		kind: "blank",
		end: skip(stringArgument, window, index)
	};
}
function skipType(window, at) {
	const code = codeAt(window, at);
	return code === 32 || code === 58 || code === 63 ? skip(type, window, at) : at;
}
function skip(pattern, window, at) {
	pattern.lastIndex = at;
	return pattern.test(window) ? pattern.lastIndex : at;
}
// src/engine/assignment/wrapper.ts
function skipWrappers(window, at) {
	let end = at;
	let text = "";
	let isCall = false;
	for (let count = 0; count < 6; count++) {
		const layer = readLayer(window, end);
		if (layer === void 0) break;
		end = skipBlanks(window, layer.end);
		if (layer.name !== "") text += text === "" ? layer.name : ` ${layer.name}`;
		if (layer.isCall) isCall = true;
	}
	return {
		end,
		text,
		isCall
	};
}
function readLayer(window, at) {
	const code = codeAt(window, at);
	if (code === bracket || code === brace) return {
		end: at + 1,
		name: String.fromCharCode(code),
		isCall: false
	};
	if (code === parenthesis) return {
		end: at + 1,
		name: "",
		isCall: true
	};
	if (window.startsWith("<![CDATA[", at)) return {
		end: at + 9,
		name: "",
		isCall: false
	};
	const end = skipKind(window, at, 7, 60);
	return code === exclamation ? readTag(window, at) : readWord(window, at, end);
}
const bracket = 91;
const brace = 123;
const parenthesis = 40;
const exclamation = 33;
const word = /[\w.$:@&*!?>-]{0,60}/y;
const keyword = /(?:new|await|return|export|const|u8|yield|raw)[ \t]{1,4}(?=[\w"'`])/y;
function readTag(window, at) {
	const end = skipKind(window, at + (codeAt(window, at + 1) === exclamation ? 2 : 1), 7, 20);
	return end > at + 1 && isKind(codeAt(window, end), 16) ? {
		end,
		name: window.slice(at, end),
		isCall: false
	} : void 0;
}
function readWord(window, at, prefixEnd) {
	const prefix = codeAt(window, at) === 64 || codeAt(window, at) === 36 ? at + 1 : prefixEnd;
	if (prefix > at && prefix <= at + 2 && isKind(codeAt(window, prefix), 128)) return {
		end: prefix,
		name: window.slice(at, prefix) === "f" ? "f" : "",
		isCall: false
	};
	keyword.lastIndex = at;
	if (keyword.test(window)) return {
		end: keyword.lastIndex,
		name: "",
		isCall: false
	};
	word.lastIndex = at;
	if (!word.test(window) || word.lastIndex === at) return void 0;
	const end = word.lastIndex;
	return codeAt(window, end) === parenthesis ? {
		end: end + 1,
		name: window.slice(at, end),
		isCall: true
	} : void 0;
}
// src/engine/assignment/value.ts
const longestQuoted = 4200;
const longestCurly = 400;
const longestBare = 512;
function readValue(window, at, context) {
	const wrappers = skipWrappers(window, skipToValue(window, at, context));
	const opening = readOpening(window, wrappers.end);
	if (opening !== void 0) return readQuoted(window, wrappers.end, opening, wrappers.text);
	if (!context.allowsBare || wrappers.isCall) return void 0;
	return readBare(window, wrappers.end, context.isQuery, wrappers.text);
}
function skipToValue(window, at, context) {
	const index = skipBlanks(window, at);
	if (!context.allowsNewline) return index;
	newline$2.lastIndex = index;
	return newline$2.test(window) ? newline$2.lastIndex : index;
}
const newline$2 = /(?:[|>][+-]?)?\r?\n[ \t]{0,40}(?:- (?=["'\w])|(?=["'`])|(?<=[|>][+-]?\r?\n[ \t]{1,40}))/y;
const openings = [
	{
		mark: "\"\"\"",
		close: "\"\"\"",
		quote: "triple"
	},
	{
		mark: "'''",
		close: "'''",
		quote: "triple"
	},
	{
		mark: "\\\\\\\"",
		close: "\\\\\\\"",
		quote: "escaped"
	},
	{
		mark: "\\\"",
		close: "\\\"",
		quote: "escaped"
	},
	{
		mark: "\\'",
		close: "\\'",
		quote: "escaped"
	},
	{
		mark: "\"",
		close: "\"",
		quote: "double"
	},
	{
		mark: "'",
		close: "'",
		quote: "single"
	},
	{
		mark: "`",
		close: "`",
		quote: "backtick"
	},
	{
		mark: "&quot;",
		close: "&quot;",
		quote: "entity"
	},
	{
		mark: "&#34;",
		close: "&#34;",
		quote: "entity"
	},
	{
		mark: "&#39;",
		close: "&#39;",
		quote: "entity"
	},
	{
		mark: "&apos;",
		close: "&apos;",
		quote: "entity"
	},
	{
		mark: "â",
		close: "â",
		quote: "curly"
	},
	{
		mark: "â",
		close: "â",
		quote: "curly"
	}
];
function readOpening(window, at) {
	const code = codeAt(window, at);
	if (!isKind(code, 128) && code !== 92 && code !== 38 && code !== 226) return void 0;
	return openings.find(({ mark }) => window.startsWith(mark, at));
}
function readQuoted(window, at, { mark, close, quote }, wrapper) {
	const start = at + mark.length;
	const limit = Math.min(start + (quote === "curly" ? longestCurly : longestQuoted), window.length);
	const first = close.charCodeAt(0);
	for (let index = start; index < limit; index++) {
		const code = window.charCodeAt(index);
		if (code === first && window.startsWith(close, index)) return index - start < shortest$2 ? void 0 : {
			start,
			end: index,
			quote,
			wrapper,
			next: index + close.length
		};
		if (isKind(code, 32)) return void 0;
		if (code === 92 && quote !== "escaped") index++;
	}
}
const shortest$2 = 3;
function readBare(window, at, isQuery, wrapper) {
	const limit = Math.min(at + longestBare, window.length);
	let end = at;
	while (end < limit && !isKind(window.charCodeAt(end), 64) && !(isQuery && isQueryEnd(window.charCodeAt(end)))) end++;
	const next = end;
	while (end > at && isTrailing(window.charCodeAt(end - 1))) end--;
	return end - at < shortest$2 || next === at + longestBare ? void 0 : {
		start: at,
		end,
		quote: "none",
		wrapper,
		next
	};
}
const isQueryEnd = (code) => code === 38 || code === 35;
const isTrailing = (code) => !isKind(code, 7) && ".,:;)]}*\\".includes(String.fromCharCode(code));
// src/engine/assignment/assignment.ts
function candidatesOfAssignment(window, hit, keyword) {
	const name = growName(window, hit, stemOf(keyword).length);
	const closers = readClosers(window, name.end);
	const separator = readSeparator(window, closers.end, closers.isQuoted);
	if (separator === void 0 || !isSound(separator, closers)) return [];
	const context = contextOf(window, name, closers, separator);
	const value = readValueBehind(window, separator, context);
	if (value === void 0) return [];
	const meaning = meaningOf(name.text);
	const family = familyAt(name, meaning, hit, keyword);
	if (family === void 0) return [];
	const place = {
		window,
		keyword,
		name,
		words: meaning.words,
		family,
		closers,
		separator,
		context
	};
	if (separator.kind === "blank" && !isSoundBlank(place, value)) return [];
	if (keyword === "identified" && !isSoundSql(place, value)) return [];
	return [candidateOf(place, value, 1), ...laterElements(place, value)];
}
function familyAt(name, { family, stemStart }, hit, keyword) {
	if (isCommand(keyword)) return "password";
	return name.start + stemStart === hit ? family : void 0;
}
function isCommand(keyword) {
	return keyword === "identified" || keyword === "securestring";
}
function isSound(separator, closers) {
	if (closers.isParenthesised) return separator.kind === "default" || separator.kind === "equals" || separator.kind === "comparison" || separator.kind === "colon";
	return separator.kind !== "comma" || closers.isQuoted;
}
const bareSeparators = new Set([
	"equals",
	"colon",
	"element",
	"bar",
	"blank",
	"pair",
	"default",
	"word",
	"arrow"
]);
const newlineSeparators = new Set([
	"equals",
	"colon",
	"arrow",
	"call",
	"comma",
	"element",
	"default"
]);
function contextOf(window, name, closers, separator) {
	const before = codeAt(window, name.start - 1);
	const isQuery = separator.kind === "equals" && !closers.isQuoted && (before === 63 || before === 38 || before === 59 && window.startsWith("&amp;", name.start - 5));
	return {
		allowsBare: bareSeparators.has(separator.kind) && !closers.isParenthesised,
		allowsNewline: newlineSeparators.has(separator.kind) && !isQuery,
		isQuery
	};
}
function readValueBehind(window, separator, context) {
	const value = readValue(window, separator.end, context);
	if (value === void 0 || value.quote !== "none") return value;
	fallback.lastIndex = value.next;
	if (!fallback.test(window)) return value;
	return readValue(window, fallback.lastIndex, {
		allowsBare: false,
		allowsNewline: false,
		isQuery: false
	}) ?? value;
}
const fallback = /\)?\s{0,4}(?:\|\||\?\?|\bor\b)\s{0,4}(?=["'`])/y;
function isSoundBlank({ window, name, closers }, value) {
	if (closers.isQuoted) return false;
	if (name.dashes > 0 || value.quote === "single" || value.quote === "double") return true;
	if (value.quote !== "none") return false;
	const text = window.slice(value.start, value.end);
	if (text.length >= 8 && /^[\w!@#$%^&*+=/-]+$/.test(text) && /[0-9]/.test(text) && /[A-Za-z]/.test(text)) return true;
	return isKind(codeAt(window, skipBlanks(window, value.next)), 32) && startsStatement(window, name.start);
}
function isSoundSql({ window, separator }, value) {
	if (separator.kind !== "word") return false;
	const text = window.slice(value.start, value.end);
	return value.quote !== "none" || /^\w+$/.test(text) && /[0-9]/.test(text) || codeAt(window, value.next) === 59;
}
function startsStatement(window, nameStart) {
	const before = window.slice(Math.max(0, nameStart - 80), nameStart);
	const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
	return /^\s*(?:(?:ENV|ARG|export|set|setenv|SET|login|user|#\s*define|final|const|static|-e|--env)\s+)?(?:machine \S{1,60} login \S{1,40} )?$/.test(line);
}
function candidateOf({ window, keyword, name, words, family, closers, separator, context }, value, position) {
	return {
		kind: position > 1 ? "list" : isCommand(keyword) ? "command" : kindOf$1(separator.kind, name, context),
		family,
		name: name.text,
		nameStart: name.start,
		nameEnd: name.end,
		words,
		qualifier: qualifierBefore(window, name.start - name.dashes),
		value: window.slice(value.start, value.end),
		valueStart: value.start,
		valueEnd: value.end,
		separator: separator.kind,
		quote: value.quote,
		wrapper: value.wrapper,
		position,
		dashes: name.dashes,
		isNameQuoted: closers.isQuoted,
		isStatement: startsStatement(window, name.start - name.dashes),
		isTight: separator.kind === "equals" && value.start === name.end + 1,
		next: nextMark(window, value.next)
	};
}
const kinds = {
	default: "default",
	comparison: "comparison",
	call: "call",
	comma: "argument",
	bar: "table",
	element: "element",
	pair: "pair",
	serialised: "serialised",
	word: "phrase",
	blank: "phrase"
};
function kindOf$1(separator, name, context) {
	if (context.isQuery) return "query";
	if (name.dashes > 0 && (separator === "equals" || separator === "blank")) return "flag";
	return kinds[separator] ?? "assignment";
}
function laterElements(place, first) {
	const { window, separator } = place;
	if (!(first.wrapper.endsWith("[") || first.wrapper.endsWith("{") || separator.kind === "call") || first.quote === "none") return [];
	const found = [];
	let at = first.next;
	for (let position = 2; position <= 7; position++) {
		const comma = skipBlanks(window, at);
		if (codeAt(window, comma) !== 44 || !isKind(codeAt(window, skipBlanks(window, comma + 1)), 128)) break;
		const value = readValue(window, comma + 1, {
			allowsBare: false,
			allowsNewline: false,
			isQuery: false
		});
		if (value === void 0) break;
		found.push(candidateOf(place, value, position));
		at = value.next;
	}
	return found;
}
// src/engine/assignment/flag.ts
const pair = /(?:-u|--user)[ =]{1,4}(["']?)([\w.@\\%+-]{1,80}):([^\s"'`<>|;]{3,200})\1/y;
const login = /(?:-u|--user(?:name)?)[ =]{0,4}(["']?)[\w.@\\%$+{}-]{1,80}\1[ \t]{1,4}(?:-\w{1,20}[ =][\w.:/-]{1,60}[ \t]{1,4}){0,3}-p[ =]{0,2}(["']?)([^\s"'`<>|;]{3,200})\2/y;
function candidatesOfFlags(window, hit, keyword) {
	if (hit > 0 && !" 	\n\"'[`".includes(window.charAt(hit - 1))) return [];
	const flag = keyword.trimEnd();
	pair.lastIndex = hit;
	const both = pair.exec(window);
	if (both !== null) return [flagCandidate("user-password", window, hit, flag, both[3] ?? "", pair.lastIndex, both[1] ?? "")];
	login.lastIndex = hit;
	const apart = login.exec(window);
	return apart === null ? [] : [flagCandidate("flag", window, hit, flag, apart[3] ?? "", login.lastIndex, apart[2] ?? "")];
}
function flagCandidate(kind, window, hit, flag, value, end, mark) {
	const valueEnd = end - mark.length;
	return {
		kind,
		family: "password",
		name: flag,
		nameStart: hit,
		nameEnd: hit + flag.length,
		words: ["password"],
		qualifier: "",
		value,
		valueStart: valueEnd - value.length,
		valueEnd,
		separator: "blank",
		quote: quotes[mark] ?? "none",
		wrapper: "",
		position: 1,
		dashes: flag.startsWith("--") ? 2 : 1,
		isNameQuoted: false,
		isStatement: false,
		isTight: false,
		next: nextMark(window, end)
	};
}
const quotes = {
	"\"": "double",
	"'": "single"
};
// src/engine/assignment/candidates.ts
const windowAfter = 4700;
function candidatesAt(window, hit, keyword) {
	return keyword.startsWith("-") ? candidatesOfFlags(window, hit, keyword) : candidatesOfAssignment(window, hit, keyword);
}
// src/engine/assignment/naturalness.ts
const commonPairs = "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke ui fr oo ag ey ap rd ck ug gr up cl bo da ue ef ki ok do lt rk cr sc sp ob ub ls ba gi ga go pi ru fa ff ";
const isCommon = new Uint8Array(676);
for (const pair of commonPairs.trim().split(" ")) isCommon[indexOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
function indexOf(first, second) {
	return ((first | 32) - 97) * 26 + ((second | 32) - 97);
}
function naturalnessOf(value) {
	let pairs = 0;
	let common = 0;
	const end = Math.min(value.length, 256);
	for (let index = 1; index < end; index++) {
		const first = codeAt(value, index - 1);
		const second = codeAt(value, index);
		if (!isKind(first, 6) || !isKind(second, 6)) continue;
		pairs++;
		common += isCommon[indexOf(first, second)] ?? 0;
	}
	return pairs === 0 ? 0 : common / pairs;
}
// src/engine/assignment/shape.ts
const counted = 512;
const occurrences = new Uint16Array(256);
function shapeOf(value) {
	const length = Math.min(value.length, counted);
	const kinds = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	let changes = 0;
	let previous = -1;
	for (let index = 0; index < length; index++) {
		const code = value.charCodeAt(index) & 255;
		const kind = kindOf(code);
		kinds[kind] = (kinds[kind] ?? 0) + 1;
		if (index > 0 && kind !== previous) changes++;
		previous = kind;
		occurrences[code] = (occurrences[code] ?? 0) + 1;
	}
	return {
		length: value.length,
		...named$1(kinds),
		changes: changes / Math.max(1, length),
		...spread(length)
	};
}
function kindOf(code) {
	if (isKind(code, 1)) return 0;
	if (isKind(code, 2)) return 1;
	if (isKind(code, 4)) return 2;
	if (isKind(code, 16)) return 3;
	return code > 126 ? 4 : 5;
}
function named$1([digits = 0, lowers = 0, uppers = 0, blanks = 0, foreign = 0, marks = 0]) {
	return {
		digits,
		lowers,
		uppers,
		blanks,
		foreign,
		marks,
		classes: Number(digits > 0) + Number(lowers > 0) + Number(uppers > 0) + Number(marks > 0)
	};
}
function spread(length) {
	let entropy = 0;
	let distinct = 0;
	for (let code = 0; code < 256; code++) {
		const count = occurrences[code] ?? 0;
		if (count === 0) continue;
		occurrences[code] = 0;
		distinct++;
		entropy -= count / length * Math.log2(count / length);
	}
	const most = Math.log2(Math.min(length, 64));
	return {
		entropy,
		evenness: most > 0 ? Math.min(1, entropy / most) : 0,
		distinct
	};
}
// src/engine/assignment/evidence.ts
function gatherEvidence(candidate, surroundings) {
	const shape = shapeOf(candidate.value);
	const naturalness = naturalnessOf(candidate.value);
	return {
		candidate,
		surroundings,
		shape,
		naturalness,
		lowered: candidate.value.toLowerCase(),
		isOpaque: isOpaque$1(candidate.value, shape, naturalness)
	};
}
function isOpaque$1(value, shape, naturalness) {
	if (shape.length < 16 || shape.blanks > 0 || shape.foreign > 0 || shape.distinct < 8) return false;
	if (isSequence(value)) return false;
	if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)) return shape.digits > 1 && shape.lowers + shape.uppers > 1;
	if (!/^[\w+/.~-]+={0,2}$/.test(value)) return shape.classes === 4 && shape.evenness > .8 && naturalness < .5;
	if (shape.digits === 0) return shape.length >= 20 && shape.lowers > 3 && shape.uppers > 3 && shape.changes > .3 && naturalness < .45;
	return shape.evenness > .75 && naturalness < .5 && (shape.changes > .25 || naturalness < .3);
}
function isSequence(value) {
	const text = value.slice(0, 64).toLowerCase();
	return steps(text, 1) * 2 >= text.length - 1 || steps(text, 2) * 3 >= (text.length - 2) * 2;
}
function steps(text, stride) {
	let count = 0;
	for (let index = stride; index < text.length; index++) {
		const step = text.charCodeAt(index) - text.charCodeAt(index - stride);
		if (step === 1 || step === -1 || step === -9) count++;
	}
	return count;
}
// src/engine/assignment/rejections/code.ts
const isExpression = ({ candidate: { value, quote, next, kind } }) => {
	if (/^["'`] ?\+|\+ ?["'`]$/.test(value)) return "the value is a part of an expression";
	if (quote !== "none") return next === "+" || next === "%" ? "the value is a part of an expression" : void 0;
	if (value.endsWith("-") && next === ">" || next === "|" || /^!\$?[A-Za-z_]+$/.test(value)) return "the value is code";
	if (next === "(" || next === "[" || next === "{" || next === "<") return "the value is code: a call or an index";
	if (kind !== "query" && (next === "=" || next === "?" || next === ":" && !value.includes("="))) return "the value is code";
	if (/^[*&!~-]*[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.|!\.)[A-Za-z_$][\w$]*)+!?$/.test(value) && !/\d{3}|[a-z]\d[a-z]/.test(value)) return "the value is code: a member";
	return /^(?:&|\*|!|-)?[A-Za-z_]\w*(?:[-+*/%=!<>]=?|&&|\|\||->|::)[A-Za-z_]?\w*$/.test(value) && /&&|->|::|\+=|==/.test(value) ? "the value is code" : void 0;
};
const isBareIdentifier = ({ candidate: { value, quote, next, family, kind, separator, isTight, name }, shape, isOpaque, naturalness }) => {
	if (quote !== "none" || isOpaque || !/^[@:&*]?[A-Za-z_$][\w$]*[!?]?$/.test(value)) return void 0;
	if (/^[A-Z]+(?:_[A-Z0-9]+)+$/.test(value)) return "the value is the name of a constant";
	if (isTight && !/[a-z]/.test(name) && (family === "password" || naturalness < .45 && shape.length >= 12)) return void 0;
	if (value.includes("_") && shape.digits === 0) return "the value is an identifier";
	if (/[a-z][A-Z]/.test(value) && shape.digits === 0 && kind !== "query") return "the value is an identifier";
	if (shape.digits > 0 && shape.length >= 6) return void 0;
	if (family !== "password" && kind !== "user-password") return "the value is a single word without quotes";
	return next === "\n" && (separator === "colon" || separator === "equals" || separator === "blank") ? void 0 : "the value is a single word without quotes";
};
const credentialWord = /pass|pwd|secret|token|key|auth|cred|user|name|login|field|param|header|cookie|session|config|setting|error|valid|required|access|client|api|bearer|account|email|default|env|url|type|label|input|prompt/;
const isFieldName = ({ candidate: { value, family }, shape, lowered, naturalness, isOpaque }) => {
	if (isOpaque || shape.length > 60 || !/^[A-Za-z_$@:-][\w$.:/-]*$/.test(value) || shape.digits > 2) return void 0;
	const isCompound = /[A-Za-z0-9][_.:/-][A-Za-z]|[a-z][A-Z]/.test(value);
	if (credentialWord.test(lowered) && (isCompound || naturalness > .5)) return "the value is the name of a field";
	if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return "the value is the name of a constant";
	return isCompound && family !== "password" && naturalness > .5 && shape.digits === 0 ? "the value is an identifier" : void 0;
};
const isWordUnderKey = ({ candidate: { family, words, qualifier, kind }, shape, isOpaque, naturalness }) => {
	if (isOpaque || kind === "user-password") return void 0;
	if (shape.length >= 16 && naturalness < .4 && shape.blanks === 0 && (words.length > 1 || family === "token")) return void 0;
	const isLone = words.length === 1 && qualifier === "";
	if (family === "api-key" && (isLone || shape.length < 8 || shape.digits === 0)) return "a key of this name has a generated value";
	if ((family === "token" || family === "credential") && (shape.digits === 0 || shape.length < 6)) return "a token or credential has a generated value";
};
const isWordBeside = ({ candidate: { kind, value }, naturalness, isOpaque }) => {
	if (kind !== "argument" && kind !== "comparison" && kind !== "table") return void 0;
	return !isOpaque && /^[A-Za-z_ -]+$/.test(value) && naturalness > .4 ? "the value is a word beside the name" : void 0;
};
const codeRejections = [
	isExpression,
	isBareIdentifier,
	isFieldName,
	isWordBeside,
	isWordUnderKey
];
// src/engine/assignment/rejections/format.ts
const formats = [
	["a date or a time", /^\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]*)?$|^\d\d?[:/.]\d\d(?:[:/.]\d{2,4})?$/],
	["a version", /^v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+][\w.]*)?$|^[\^~>=]{1,2}\s?\d/],
	["a media type", /^(?:application|text|image|audio|video|multipart|font)\/[\w.+*-]+/],
	["an address without a password", /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/[^\s@]*$|^(?:https?|mailto|tel|javascript|data|urn|magnet|ws|wss|ftp|file|jdbc|ldap):/i],
	["an e-mail address", /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+$/],
	["a host", /^(?:localhost|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|local|internal|edu|gov|co|app))(?::\d{1,5})?(?:\/.*)?$|^localhost:/i],
	["a public key or a certificate", /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2|sk-ssh|AAAAB3NzaC1|AAAAC3NzaC1|AAAAE2Vj)/],
	["a PEM block, which has rules of its own", /^-----BEGIN|^(?:MII[A-Z]|LS0tLS1CRUdJTi)/],
	["a regular expression", /\[\^?\w-\w|\\[wdsWDSb][+*{)\]]|\(\?[:=!<P]|\.[*+]\??[)$"]?|^\/.*\/[gimuy]*$|\[\^|^\^.*\$$/],
	["a key of the keyboard", /^(?:ctrl|cmd|command|shift|alt|meta|option|control|super|mod|cmdorctrl|commandorcontrol)\s?[+-]|^(?:arrow(?:up|down|left|right)|escape|backspace|enter|f\d{1,2})$/i],
	["an algorithm", /^(?:aes|hmac|sha|rsa|ecdh|ecdsa|curve25519|chacha20|diffie-hellman|pbkdf2|pbe|des|camellia|blowfish|x25519|ed25519|dh|tls|ssl|hs|rs|es|ps)(?:[-_/ ]?\d{1,4}|[-_/])(?:$|[-_/@.,]|with)[\w/@.,-]*$|@openssh\.com|-md5$|^x?oauth2?\b|(?:^|-)(?:aes\d{3}|chacha20|camellia\d{3}|3des)-|_with_/i],
	["a filter or a query", /^\([&|!]?\(?\w+=|^(?:select|insert|update|delete|create|alter|drop|grant)\s/i],
	["a selector", /^(?:[#.][A-Za-z][\w-]*(?:[ >.#[:].*)?|\/\/?\w+\[.*|\w*\[\w+[~^$*|]?=.*\].*)$/],
	["the scope of a signed request", /[/](?:aws4|\w{1,20})_request$/],
	["a set of characters", /0-9|a-z|A-Z|\[[A-Z][a-z]\]|\]\{\d/],
	["a glob or a refspec", /^\*\*?\/|\/\*/],
	["a field list", /^[\w-]{1,30}=[\w{}$%<-]{1,40}(?:&|;)/]
];
const passwordHash = /^(?:\$(?:2[abxy]?|1|5|6|y|7|argon2\w{0,2}|pbkdf2[\w-]*|scrypt|apr1|P|H|S|md5|sha\d?)\$|\{(?:S?SHA|S?MD5|CRYPT|PBKDF2|BCRYPT|noop|ARGON2)\w*\}|pbkdf2_|pbkdf2:|scrypt:|bcrypt|argon2|sha(?:1|256|384|512)(?:[-:$]|\/\/)|md5[:$]|SCRAM-SHA)/i;
const isPasswordHash = ({ candidate: { value } }) => passwordHash.test(value) ? "the value is a password hash" : void 0;
const plainFormats = formats.filter(([what]) => what === "a key of the keyboard" || what === "an algorithm" || what === "a public key or a certificate" || what.startsWith("a PEM") || what === "a filter or a query");
const hasKnownFormat = ({ candidate: { value }, isOpaque, shape }) => {
	const found = (shape.marks === 0 ? plainFormats : formats).find(([, pattern]) => pattern.test(value));
	if (found === void 0 || isOpaque && shape.length < 30 && found[0] === "an algorithm") return void 0;
	return `the value is ${found[0]}`;
};
const isPath = ({ candidate: { value }, shape, isOpaque, naturalness }) => {
	if (shape.marks === 0) return void 0;
	if (/^(?:~|\.{1,2})?\/[\w.@-]+(?:\/|$)/.test(value) && (!isOpaque || /\/\w+\/|\.\w{2,4}$/.test(value)) && naturalness > .45) return "the value is a path";
	if (/^[A-Za-z]:\\/.test(value) || /^\.{1,2}\//.test(value)) return "the value is a path";
	if (/\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|txt|xml|html?|js|ts|py|rb|go|java|php|css|conf|cfg|ini|properties|png|svg|log|sh|md|csv|db|gpg|asc|pub|env|c|h|cpp|exe|dll|so)$/i.test(value)) return "the value is the name of a file";
	return (value.match(/[/\\]/g)?.length ?? 0) >= 1 && shape.digits * 8 < shape.length && naturalness > .5 && /^[\w./\\@:-]+$/.test(value) ? "the value is a path" : void 0;
};
const isUuid = ({ candidate: { value, family, words }, shape }) => {
	if (shape.length !== 36 || !/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)) return void 0;
	return family === "api-key" && words.length === 1 ? "the value is a UUID and the name does not say what for" : void 0;
};
const isNumber = ({ candidate: { value, family, quote, isStatement, separator }, shape }) => {
	if (!/^[-+]?(?:0x[\da-f]{1,8}|[\d_.,]+[a-z%]{0,3})$/i.test(value) || shape.length > 30) return void 0;
	return family === "password" && shape.length >= 4 && (quote !== "none" || isStatement) && separator !== "blank" && shape.digits === shape.length ? void 0 : "the value is a number";
};
const isBinary = ({ candidate: { value }, shape }) => {
	if (shape.foreign * 4 > shape.length) return "the value is text in another script or binary";
	if (shape.marks === 0) return void 0;
	return /(?:\\x[0-9a-f]{2}.{0,2}){3}|(?:\\u[0-9a-f]{4}){2}|[^\t\r\n -~\x80-\xff]/i.test(value) ? "the value is made of escapes" : void 0;
};
const formatRejections = [
	hasKnownFormat,
	isUuid,
	isNumber,
	isPath,
	isBinary
];
// src/engine/assignment/rejections/name.ts
const setOf = (words) => new Set(words.split(" "));
const tails = setOf("sign signature signatures fingerprint thumbprint checksum checksums digest integrity etag md5 hash hashes hashed ciphertext modulus cert certs certificate certificates kid version algorithm algorithms algo alg type types length len size count name names username user users email mail field fields label labels title hint placeholder message messages msg error errors err text description desc path paths file files filename dir directory folder url urls uri endpoint host hostname regex regexp pattern format policy policies ttl expiry expires expiration expire expired timeout lifetime enabled disabled required prefix suffix header headers param params parameter parameters class classes id ids usage license help link button btn input form page view screen template strength rule rules validator validators validation mode index status state info tip tooltip style color icon manager provider providers service factory generator handler column location position pos kind source ref arn charset encoding separator delimiter stream reader writer parser bits exchange schedule down up press event events binding bindings board pad frame frames stroke strokes option options config store storage table model schema property method methods attempts history complexity age days minutes seconds action actions request response callback selector xpath locator element warning notice note question chain exists present valid invalid ok success failure failed fail changed updated reset recovery forgot grant scope scopes audience issuer realm domain env var variable");
const endsInTellingWord = ({ candidate }) => {
	const last = lastWord(candidate.words);
	if (!tails.has(last) && !/^sha\d*$/.test(last)) return void 0;
	return isExempt(candidate) ? void 0 : `the name ends in a word that tells it is no secret: ${last}`;
};
const publicWords = setOf("public pub pubkey pubkeys publickey pinnedpubkey publishable site encrypted foreign primary sitekey");
const isPublic = ({ candidate }) => {
	const word = [...candidate.words, ...qualifiersOf(candidate)].find((each) => publicWords.has(each));
	return word === void 0 || isExempt(candidate) ? void 0 : `the name says that it is no secret: ${word}`;
};
const hashWords = /^(?:hash|hashed|md5|sha\d{0,3}|digest|checksum|bcrypt|crypted|etag|fingerprint|commit|revision|socket|nonce|opaque|cnonce|encrypted)$/;
const namesHash = ({ candidate }) => {
	const word = candidate.words.find((each) => hashWords.test(each));
	return word === void 0 ? void 0 : `the name tells of a hash or of a challenge: ${word}`;
};
const flagHeads = setOf("is has have use uses no not show hide enable enables allow allows disable num max min should can require requires needs must without forgot forget missing support supports ignore skip only display toggle any if");
const startsAsSwitch = ({ candidate, isOpaque }) => {
	const first = candidate.words[0] ?? "";
	return flagHeads.has(first) && candidate.words.length > 1 && !isOpaque ? `the name starts as that of a switch or a number: ${first}` : void 0;
};
const plainKeys = setOf("code sort partition cache unique row map hash object group index range natural composite search lookup translation i18n locale lang message label hot shortcut arrow enter tab shift ctrl alt meta cmd modifier default config settings option data item registry property attribute field column dict json query param sorting order routing binding state prop react list bucket header http host known any first last next prev previous current left right up down other each this that by per of the parent child node tree root hkey resource error event menu route path file name type id dedup idempotency lock compound secondary surrogate global redis memo metric feature flag environment variable env");
const plainTokens = setOf("next page continuation cursor sync cancellation cancel lexer parser syntax string identifier current prev previous last start end open close first comma colon semi paren brace operator eof word words num special unk pad bos eos mask sep cls design css color total prompt completion max min separator delimiter keyword comment literal change watch input output left right expected");
const isPlainKey = ({ candidate }) => {
	const { family, words } = candidate;
	const plain = family === "api-key" ? plainKeys : family === "token" ? plainTokens : void 0;
	const before = [...qualifiersOf(candidate).slice(-1), ...words].slice(0, -1).at(-1) ?? qualifiersOf(candidate).at(-1) ?? "";
	return plain?.has(before) === true ? `a ${before} ${family === "token" ? "token" : "key"} is no secret` : void 0;
};
const askingVerbs = setOf("send get find has fetch load read generate gen create make parse validate check verify is remove delete expect assert require request prompt ask input show print log render contains include lookup query select focus click fill type wait matches match equals add on handle test it describe assign on");
const asksForSecret = ({ candidate, isOpaque }) => {
	if (candidate.kind !== "call" && candidate.kind !== "list") return void 0;
	if (candidate.separator !== "call" || isOpaque) return void 0;
	const verb = candidate.words[0] ?? "";
	return askingVerbs.has(verb) ? `the call asks for a secret: ${verb}` : void 0;
};
const isMemberOfSecret = ({ candidate }) => {
	const dot = candidate.name.lastIndexOf(".");
	if (dot < 0 || candidate.kind !== "call") return void 0;
	return /pass|pwd|token|secret|key|cred|auth|psk/i.test(candidate.name.slice(dot)) ? void 0 : "a method of the secret is called";
};
function isExempt({ kind }) {
	return kind === "user-password" || kind === "flag" || kind === "command";
}
function qualifiersOf({ qualifier }) {
	return qualifier === "" ? [] : qualifier.toLowerCase().split(/[ \t]/);
}
function lastWord(words) {
	const last = words.at(-1) ?? "";
	return /^\d+$/.test(last) && words.length > 1 ? words.at(-2) ?? "" : last;
}
const nameRejections = [
	endsInTellingWord,
	isPublic,
	namesHash,
	startsAsSwitch,
	isPlainKey,
	asksForSecret,
	isMemberOfSecret
];
// src/engine/assignment/rejections/path.ts
const translations = /(?:^|[/._-])(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages)(?=[/._-])[^]*\.(?:po|pot|resx|arb|strings|json|ya?ml|properties|php|js|ts|xml|ini|rb|lproj|toml)$|\.(?:po|pot|resx|arb|strings|xlf|xliff|ts\.xml|ftl)$|\/values(?:-\w+)?\/strings\.xml$/i;
const lockFiles = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|go\.sum|go\.mod|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|composer\.lock|Pipfile\.lock|mix\.lock|Podfile\.lock|flake\.lock|deno\.lock|(?:[\w.]+[-_.])?lock(?:file)?(?:[-_.][\w.]+)?\.(?:toml|json|ya?ml))$/i;
const sourceCode = /\.(?:[cm]?[jt]sx?|py|pyi|rb|go|java|kt|kts|scala|c|h|cc|cpp|cxx|hpp|hh|cs|fs|vb|php\d?|phtml|rs|swift|m|mm|pl|pm|lua|dart|groovy|exs?|erl|hrl|hs|cljs?|vue|svelte|coffee|r|jl|ml|mli|d|nim|zig|f90|asm|s|el|lisp|scm|tcl|v|sv|proto|graphql|css|scss|less|html?|erb|haml|jsp|ejs|hbs)$/i;
const minified = /[.-]min\.(?:js|css)$|\.(?:map|svg|lock)$/i;
function rejectByPath$1(path, candidate) {
	const { value, quote } = candidate;
	if (lockFiles.test(path)) return "the file is a lock file";
	if (minified.test(path)) return "the file is generated";
	if (translations.test(path) && !looksGenerated(value)) return "the file holds translations";
	if (quote !== "none" || !sourceCode.test(path)) return void 0;
	return isCodeWord(value, candidate) ? "a value without quotes in source code is a name" : void 0;
}
function looksGenerated(value) {
	return /^[0-9a-f]{20,}$/i.test(value) || /\d/.test(value) && /^[\w+/=.-]{16,}$/.test(value) && naturalnessOf(value) < .5;
}
function isCodeWord(value, { kind, separator }) {
	if (kind === "user-password" || kind === "flag" || kind === "query" || separator === "element") return false;
	return /^[@:&*$]?[A-Za-z_$][\w$]*[!?]?$/.test(value) && !/^(?=(?:.*\d){3})(?=.*[a-z]).{12,}$/i.test(value);
}
const tests = /(?:^|[/._-])(?:tests?|specs?|fixtures?|__tests__|testing|testdata|e2e|mocks?|__mocks__|examples?|samples?|demo|docs?|cassettes?|stubs?|features)(?=[/._-]|$)|_test\.|Tests?\.|(?:^|\/)README/i;
function isTestPath(path) {
	return tests.test(path);
}
// src/engine/assignment/rejections/placeholder.ts
const stubs = /(?:^|[^a-z])(?:your|my|our|the|some|any|insert|enter|replace|put|paste|type|set|provide|specify|add|use|change)[-_ .](?:own|new|real|actual|secure|strong|super|long|random|here|this|with|in|it|a|the|me)?[-_ .]?(?:\w{0,12}[-_ .])?(?:password|passwd|pass|pwd|passphrase|secret|token|key|api|auth|value|credential|username|user|here|this)|placeholder|redacted|x{4,}|\*{3,}|\.{3}|\u2026|example|sample|dummy|fake|todo|fixme|replace[-_ ]?me|to[-_ ]be[-_ ]|not[-_ ]?set|not[-_ ]?used|unused|not[-_ ]?needed|no[-_ ]?password|undefined|bogus|nonexist|does[-_ ]?not|doesn'?t|goes[-_ ]?here|[-_ ]here$|^your|invalid|wrong|incorrect|whatever|something|blah|lorem|ipsum|^<|>$|^-{3,}$|_{4,}|deadbeef|cafebabe|anonymous/;
const encoded = /\xe2\x80\xa6/;
const isStub = ({ lowered, shape }) => {
	if (shape.length > 120) return void 0;
	return stubs.test(lowered) || encoded.test(lowered) ? "the value is a placeholder" : void 0;
};
const isRepetition = ({ shape, candidate: { value } }) => {
	if (shape.distinct <= 2 || shape.length >= 12 && shape.distinct <= 4) return "the value repeats one or two characters";
	return shape.length >= 16 && isSequence(value) ? "the value is a sequence" : void 0;
};
const words = new Set("true false null nil none undefined yes no on off string str number int integer boolean bool object array any void text varchar char hidden required optional utf-8 utf8 latin1 ascii base64 hex default auto basic bearer digest oauth oauth2 jwt rsa ed25519 ecdsa dsa aes sha1 sha256 sha512 md5 hs256 rs256 es256 plain ldap kerberos get post put delete self this super new function lambda return nullptr invalid missing password passwd pass pwd passphrase secret secrets token tokens key keys apikey api_key auth credential credentials username user name value email foo bar baz foobar qux abc xyz data type id session cookie header query body path file prompt ask login logout enabled disabled always never empty blank unknown other current-password new-password one-time-code is not and the for with or in as to from if else private public client server bytes unset redacted masked sensitive scram-sha-256 trust peer md5 keypair uuid unknown test mypassword mysecret mytoken mykey passw0rd_ thepassword somepassword".split(" "));
const isStockWord = ({ lowered }) => words.has(lowered) ? "the value is a word that stands for any value" : void 0;
const repeatsName = ({ candidate, lowered }) => {
	if (lowered.length > 40) return void 0;
	const value = lowered.replace(/[^a-z0-9]/g, "").replace(/\d{1,2}$/, "");
	const name = candidate.words.join("");
	return value !== "" && (value === name || name.endsWith(value)) ? "the value repeats the name" : void 0;
};
const placeholderRejections = [
	isStockWord,
	repeatsName,
	isStub,
	isRepetition
];
// src/engine/published.ts
const ofStandards = new Set([
	4241587627,
	2332091592,
	3385772383,
	2961641304,
	3869901607,
	623458927,
	3036814034,
	301648698,
	383952704,
	1049037852,
	1285652702,
	148666404,
	2269333960,
	2121788797,
	3292962664,
	1243648785,
	194654509,
	3012000411,
	2913140181,
	801082206,
	2644703717,
	2336137593,
	3417639968
]);
const ofProviders = new Set([
	522157,
	14266472,
	24028581,
	41550933,
	69969901,
	72595575,
	98413202,
	134696739,
	162540594,
	184011421,
	184503017,
	202321868,
	204287546,
	211065259,
	259578588,
	280926545,
	330961800,
	391233900,
	407217191,
	410862815,
	437902685,
	444121262,
	465566040,
	470512144,
	487915063,
	563292327,
	574079182,
	600950077,
	646051031,
	648680418,
	668567449,
	731618624,
	743460439,
	777364855,
	830014103,
	830038792,
	901921773,
	902190799,
	908849745,
	916455769,
	939444079,
	992799884,
	1000405480,
	1064310200,
	1073593683,
	1098669760,
	1117200283,
	1125553420,
	1136474478,
	1166207169,
	1176634365,
	1179746562,
	1213312707,
	1239236575,
	1258186599,
	1276458250,
	1277350196,
	1302799407,
	1304870698,
	1309888971,
	1374558562,
	1381371348,
	1420639923,
	1422098053,
	1460620140,
	1482140311,
	1548584609,
	1570538452,
	1589185402,
	1618319505,
	1704009674,
	1705157796,
	1716442898,
	1723509810,
	1765897486,
	1782708497,
	1818252908,
	1907061148,
	1915680976,
	1920102898,
	1933270768,
	1939725703,
	1982302999,
	2020215652,
	2032535843,
	2103935528,
	2131591053,
	2145842059,
	2145908504,
	2180653875,
	2216761843,
	2229755809,
	2235876196,
	2236341602,
	2272372641,
	2273952382,
	2296792148,
	2397165639,
	2414305285,
	2519529402,
	2522600970,
	2541329799,
	2565312957,
	2579618774,
	2611336248,
	2629507763,
	2632633820,
	2744537044,
	2748335138,
	2771495064,
	2831971597,
	2860698320,
	2914520613,
	2915484784,
	2945428224,
	2949230729,
	2962280814,
	2975249201,
	2978509329,
	2983869088,
	2985542633,
	2989256651,
	2996819771,
	3083401778,
	3094883374,
	3130717684,
	3182646799,
	3198275368,
	3207820699,
	3219069697,
	3228226196,
	3249341525,
	3252189911,
	3273686396,
	3278728150,
	3282149871,
	3282425063,
	3339629209,
	3366260969,
	3367150531,
	3391005577,
	3449545127,
	3513411806,
	3538224448,
	3646208939,
	3658818683,
	3674828304,
	3709392602,
	3717421207,
	3803450086,
	3821339181,
	3916622244,
	3950190675,
	3961842402,
	3968820760,
	4010479170,
	4013677691,
	4036301428,
	4043780874,
	4046123418,
	4058918994,
	4063342670,
	4074182959,
	4086761606,
	4094400440,
	4111208050,
	4180227963,
	4181506463,
	4212168940,
	4219385351,
	4291936249
]);
function publisherOf(secret) {
	const hash = fnv1a(secret);
	if (ofStandards.has(hash)) return "a standard";
	return ofProviders.has(hash) ? "its provider" : void 0;
}
function fnv1a(text) {
	let hash = 2166136261;
	for (let index = 0; index < text.length && index < 128; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return hash >>> 0;
}
// src/engine/assignment/rejections/published.ts
const isPublished = ({ candidate: { value } }) => {
	const publisher = publisherOf(value);
	return publisher === void 0 ? void 0 : `the value is an example that ${publisher} published`;
};
// src/engine/assignment/rejections/prose.ts
const isSentence = ({ candidate: { value, words, family, wrapper }, shape, naturalness, isOpaque }) => {
	if (shape.blanks === 0 || isOpaque) return void 0;
	if ((wrapper !== "" || /^\s|\s$/.test(value)) && naturalness > .4) return "the value is text for people";
	if (shape.blanks >= 3 && words.includes("passphrase") && shape.uppers === 0 && !/[,.:'"]/.test(value)) return void 0;
	if (family === "password" && naturalness < .4 && shape.length < 40 && shape.lowers > 0) return void 0;
	if (shape.blanks >= 2) return "the value is text for people";
	return (family === "password" || family === "secret") && /^[a-z\d]+ [a-z\d]+$/.test(value) && !/pass|secret|token|\b(?:key|required|is|the|of|for|and|to|not|no|your|enter|new|old)\b/.test(value) ? void 0 : "the value is text for people";
};
const isProse = ({ candidate: { quote, next, separator, value, kind }, isOpaque, shape }) => {
	if (quote !== "none" || isOpaque || kind === "user-password" || kind === "flag" || kind === "command") return void 0;
	if (/[A-Za-z(]/.test(next) && (shape.digits === 0 || separator === "colon" || separator === "word")) return "the value is the first word of a text";
	return separator === "word" && /^[a-z']+$/i.test(value) ? "the value is a word of a text" : void 0;
};
const isLabel = ({ candidate: { value, quote }, naturalness }) => quote !== "none" && /^[A-Z][a-z]+[:?!.*]?$/.test(value) && (naturalness > .4 || value.length < 7) ? "the value is a label" : void 0;
const isNextFlag = ({ candidate: { value, quote, separator } }) => separator === "blank" && quote === "none" && value.startsWith("-") ? "the value is the next flag" : void 0;
const isPunctuation = ({ shape }) => shape.digits + shape.lowers + shape.uppers < Math.max(2, shape.length / 3) ? "the value is punctuation" : void 0;
const proseRejections = [
	isPunctuation,
	isNextFlag,
	isSentence,
	isProse,
	isLabel
];
// src/engine/assignment/rejections/reference.ts
const template = /\$\{|\{\{|<%|%\{|#\{|\$\(|\{%|@@|\[\[|__[A-Z_]{3,}__/;
const wholeTemplate = /^(?:\$[A-Za-z_][\w.:]*|%[A-Za-z_]\w*%|\{[\w.:-]*\}|<[^<>]*>|\[[\w .-]+\]|%[-+ ]?\d*[sdvq@]|%\([\w.]+\)s|:[a-z_]\w*|@[A-Za-z_][\w.]*|\$\d|\\?\$\w+|#[A-Za-z_]+#|~[\w.]+~)$/;
const isTemplate$1 = ({ candidate: { value, wrapper, quote }, shape }) => {
	if (shape.marks === 0) return void 0;
	if (template.test(value) || wholeTemplate.test(value)) return "the value is a template that is filled in elsewhere";
	if (/^\$[A-Za-z_{]/.test(value) && quote === "none") return "the value is a variable";
	if (quote === "none" && (/^:\w+:/.test(value) || value.startsWith("@"))) return "the value is a reference";
	if (/(?:^| )f$/.test(wrapper) && value.includes("{")) return "the value is a template that is filled in elsewhere";
	return /(?:^|[^\\])%[sdvq](?:$|\W)|\{\d?\}|<[a-z_ -]{2,40}>|\{[a-z_]{2,30}\}/i.test(value) ? "the value has a part that is filled in elsewhere" : void 0;
};
const vaults = /^(?:vault:|ref\+|op:\/\/|arn:|secretsmanager|ssm:|kms:|gcp-?sm:|sm:\/\/|akv:|keyvault|bao:|doppler:|env:|file:|secret:\/\/|awsssm|azurekv|projects\/[^/]+\/secrets|\{cipher\}|ENC[[(]|enc:|encrypted:|\$ANSIBLE_VAULT|!vault|!Ref|AQICAH|Ag[AB][\w+/]{80}|-----BEGIN PGP MESSAGE|@Microsoft\.KeyVault|vault\/|gpg:|age1|secure:)/i;
const isVaultReference = ({ candidate: { value }, shape }) => shape.marks + shape.digits > 0 && vaults.test(value) ? "the value is encrypted or kept in a vault" : void 0;
const environment = /\b(?:process\.env|os\.environ|getenv|ENV\[|System\.getenv|env\.|environ)|^(?:secrets|vars|inputs|var|local|data|module|github|self|this|config|settings|props|ctx|params|args|opts|options|state|request|req|res|event|user|conf|cfg|app|row|item)\.[A-Za-z_]/;
const isLookup = ({ candidate: { value, wrapper, quote }, isOpaque, shape }) => {
	if (isOpaque) return void 0;
	if (shape.marks > 0 && environment.test(value)) return "the value is looked up when the program runs";
	if (quote === "none" || wrapper === "" || wrapper === "[" || wrapper === "{") return void 0;
	const call = lookups.exec(wrapper);
	return call === null ? void 0 : `the value is the name of what is looked up: ${call[0].trim()}`;
};
const lookups = /(?:^|[\s.])(?:\w{0,16}env\w{0,10}|environ\w{0,5}|prompt|input|gets?|fetch|find\w{0,20}|get[A-Z_]\w{0,30}|require\w{0,10}|import|config\w{0,10}|settings?|lookup|param\w{0,10}|header\w{0,10}|cookies?|t|i18n\w{0,6}|_|__|gettext\w{0,5}|translat\w{0,8}|trans|label\w{0,8}|readFile\w{0,6}|open|resolve|join|format|sprintf|printf|Sprintf|printf|query\w{0,12}|select\w{0,8}|\$|getElementBy\w{2,10}|value|has\w{0,6}|match|test|regex\w{0,6}|split|replace|By|Column|Field|\w{0,12}Field|column|var|variable|property|prop|attr\w{0,8}|symbol|Symbol|fprintf|echo|log|describe|it|expect|len|length|isEmpty|NAME|Key|createElement|getpass|ask\w{0,8}|read\w{0,8}|[Ee]rror\w{0,5}|\w{0,20}Exception|\w{0,20}Error|ref|output|template|path|file\w{0,6}|load\w{0,10}|parameter|inject|Inject|Value|\w{0,12}Label|Text|TextInput|sql|command|hint|LOOKUP|parse\w{0,6}|describe\w{0,6}|contains|include\w{0,2}|equal\w{0,6}|unset|delete|remove|isset|empty|defined?)$/;
const referenceRejections = [
	isTemplate$1,
	isVaultReference,
	isLookup
];
// src/engine/assignment/grade.ts
function gradeOf(evidence) {
	const { candidate } = evidence;
	const { path } = evidence.surroundings;
	const isTest = path !== void 0 && isTestPath(path);
	const place = isTest ? ["the file is a test, an example or documentation"] : [];
	const weakness = weaknessOf(candidate) ?? (exampleWord.test(evidence.surroundings.line) ? "the line speaks of an example" : void 0);
	if (weakness !== void 0) return {
		confidence: "low",
		reasons: [weakness, ...place]
	};
	const look = lookOf(evidence, isTest);
	const name = `the name tells of a ${candidate.family.replace("-", " ")}`;
	if (look === void 0) return {
		confidence: "low",
		reasons: [
			name,
			"the value may be a word or a placeholder",
			...place
		]
	};
	return {
		confidence: "medium",
		reasons: [
			name,
			look,
			...place
		]
	};
}
const exampleWord = /(?<![\w.@/-])(?:for example|dummy|fake|placeholder|test vector)(?![\w.@/-])/i;
function weaknessOf(candidate) {
	const { kind, position, separator, isStatement } = candidate;
	if (kind === "argument" || kind === "table" || kind === "comparison") return "the value stands in an argument, a table or a comparison";
	if (kind === "call" && position > 1) return "the value is a later argument";
	if (kind === "command") return void 0;
	if (separator === "word" || kind === "phrase" && !isStatement) return "the value stands in a text";
	return hasStrongName(candidate) ? void 0 : "the name may speak of other things than secrets";
}
const keyQualifiers = new Set("api app application access account secret private priv auth master enc encryption encrypt sign signing aes hmac session service client consumer server shared admin cookie jwt storage subscription integration webhook secure".split(" "));
const weakTokens = new Set("csrf xsrf authenticity device push request".split(" "));
function hasStrongName({ family, words, qualifier, kind }) {
	if (kind === "user-password" || kind === "flag" || family === "password" || family === "secret") return true;
	const all = [...words, ...qualifier.toLowerCase().split(/[ \t]/)];
	if (family === "token") return !all.some((word) => weakTokens.has(word));
	if (family === "credential") return all.some((word) => word.startsWith("cred"));
	return all.some((word) => keyQualifiers.has(word) || /^(?:api|access|secret|private|auth|app|account|enc|master|consumer)keys?$/.test(word));
}
function lookOf(evidence, isTest) {
	const { candidate } = evidence;
	if (/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(candidate.value)) return void 0;
	if (evidence.isOpaque || isMixed(evidence)) return "the value looks generated";
	return isChosenPassword(evidence, isTest) ? "the value looks like a password somebody chose" : void 0;
}
const dummyWords = /test|pass|secret|secr|foo|bar|admin|qwert|asdf|q1w2|123|abc|letme|welcome|guest|root|default|demo|temp|hello|hunter|monkey|dragon|master|user|login|change|token|key|dummy|aaa|111|000|321|hack|word|super/;
function isMixed({ candidate: { value, family }, shape, lowered, naturalness }) {
	if (family === "password" || shape.length < 10 || !/^[\w+/.=-]+$/.test(value) || isSequence(value)) return false;
	if (shape.digits < 2 || shape.lowers + shape.uppers < 2 || dummyWords.test(unleeted(lowered))) return false;
	return shape.evenness > .75 && naturalness < .5 && shape.changes > .25;
}
function isChosenPassword({ candidate, shape, lowered, naturalness }, isTest) {
	if (candidate.family !== "password" || shape.length < 6 || shape.length > 64 || shape.blanks > 0) return false;
	if (dummyWords.test(lowered) || dummyWords.test(unleeted(lowered)) || shape.distinct < 5 || isSequence(candidate.value)) return false;
	if (shape.lowers + shape.uppers === 0) return false;
	if (shape.digits + shape.marks === 0) return shape.length >= 8 && naturalness < .3;
	return !isTest || shape.length >= 8 && shape.classes >= 2 && naturalness < .5;
}
const leet = {
	0: "o",
	1: "i",
	3: "e",
	4: "a",
	5: "s",
	7: "t",
	"@": "a",
	$: "s",
	"!": "i"
};
function unleeted(lowered) {
	return lowered.replace(/[013457@$!]/g, (character) => leet[character] ?? character);
}
// src/engine/assignment/judge.ts
const rejections = [
	...nameRejections,
	isPublished,
	isPasswordHash,
	...referenceRejections,
	...placeholderRejections,
	...formatRejections,
	...codeRejections,
	...proseRejections
];
function judge(candidate, surroundings) {
	const evidence = gatherEvidence(candidate, surroundings);
	const reason = firstReason(evidence);
	if (reason !== void 0) return {
		kind: "reject",
		reason
	};
	return {
		kind: "keep",
		...gradeOf(evidence)
	};
}
function firstReason(evidence) {
	const { path } = evidence.surroundings;
	const byPath = path === void 0 ? void 0 : judgePath(path, evidence.candidate);
	if (byPath !== void 0) return byPath;
	for (const rejection of rejections) {
		const reason = rejection(evidence);
		if (reason !== void 0) return reason;
	}
}
function judgePath(path, candidate) {
	return rejectByPath$1(path, candidate);
}
// src/engine/own-text.ts
const shortestSlice = 13;
function ownText(slice) {
	return slice.length < shortestSlice ? slice : Buffer.from(slice, "latin1").toString("latin1");
}
// src/engine/position.ts
const newline$1 = 10;
const blobStart = {
	line: 0,
	column: 0,
	offset: 0
};
var PositionCursor = class PositionCursor {
	#bytes;
	#base;
	#offset = 0;
	#line;
	#column;
	constructor(bytes, base = blobStart) {
		this.#bytes = bytes;
		this.#base = base;
		this.#line = base.line;
		this.#column = base.column;
	}
	region(start, end) {
		this.#advance(start);
		const line = this.#line;
		const column = this.#column;
		const after = new PositionCursor(this.#bytes, this.#base);
		after.#offset = start;
		after.#line = line;
		after.#column = column;
		after.#advance(end);
		return {
			line: line + 1,
			column: column + 1,
			endLine: after.#line + 1,
			endColumn: after.#column + 1,
			byteOffset: this.#base.offset + start,
			byteLength: end - start
		};
	}
	originAt(offset) {
		this.#advance(offset);
		return {
			line: this.#line,
			column: this.#column,
			offset: this.#base.offset + offset
		};
	}
	#advance(target) {
		while (this.#offset < target) {
			const byte = this.#bytes[this.#offset];
			if (byte === newline$1) {
				this.#line++;
				this.#column = 0;
				this.#offset++;
			} else {
				const length = byte < 128 ? 1 : sequenceLength(this.#bytes, this.#offset);
				this.#column += length === 4 ? 2 : 1;
				this.#offset += length;
			}
		}
	}
};
function sequenceLength(bytes, offset) {
	const lead = bytes[offset];
	const whole = lead >= 240 && lead < 245 ? 4 : lead >= 224 && lead < 240 ? 3 : lead >= 194 && lead < 224 ? 2 : 1;
	let length = 1;
	while (length < whole && isContinuation(bytes[offset + length], length === 1 ? lead : 0)) length++;
	return length;
}
function isContinuation(byte, lead) {
	return byte >= (lead === 224 ? 160 : lead === 240 ? 144 : 128) && byte <= (lead === 237 ? 159 : lead === 244 ? 143 : 191);
}
function characterStart(bytes, offset) {
	let start = offset;
	while (start > offset - 3 && start > 0 && start < bytes.length && (bytes[start] & 192) === 128) start--;
	return start + sequenceLength(bytes, start) > offset ? start : offset;
}
function lineStart(bytes, offset, limit) {
	const floor = Math.max(0, offset - limit);
	let start = offset;
	while (start > floor && bytes[start - 1] !== newline$1) start--;
	return start;
}
function lineEnd(bytes, offset, limit) {
	const ceiling = Math.min(bytes.length, offset + limit);
	let end = offset;
	while (end < ceiling && bytes[end] !== newline$1) end++;
	return end;
}
// src/engine/text.ts
const utf8 = {
	encoding: "utf-8",
	markLength: 0
};
const sampleLength = 4096;
const asciiShare = .7;
function detectEncoding(bytes) {
	const [a, b, c, d] = bytes;
	if (a === 239 && b === 187 && c === 191) return {
		encoding: "utf-8",
		markLength: 3
	};
	if (a === 255 && b === 254) return c === 0 && d === 0 ? {
		encoding: "utf-32le",
		markLength: 4
	} : {
		encoding: "utf-16le",
		markLength: 2
	};
	if (a === 254 && b === 255) return {
		encoding: "utf-16be",
		markLength: 2
	};
	if (a === 0 && b === 0 && c === 254 && d === 255) return {
		encoding: "utf-32be",
		markLength: 4
	};
	const length = Math.min(bytes.length, sampleLength);
	if (length < 8 || bytes.subarray(0, length).indexOf(0) < 0) return utf8;
	return detectUnmarked(bytes.subarray(0, length));
}
function detectUnmarked(sample) {
	for (const { encoding, unit, ascii } of [
		{
			encoding: "utf-32le",
			unit: 4,
			ascii: 0
		},
		{
			encoding: "utf-32be",
			unit: 4,
			ascii: 3
		},
		{
			encoding: "utf-16le",
			unit: 2,
			ascii: 0
		},
		{
			encoding: "utf-16be",
			unit: 2,
			ascii: 1
		}
	]) if (shareOfAscii(sample, unit, ascii) >= asciiShare) return {
		encoding,
		markLength: 0
	};
	return utf8;
}
function shareOfAscii(sample, unit, ascii) {
	const units = Math.floor(sample.length / unit);
	let count = 0;
	for (let start = 0; start < units * unit; start += unit) {
		let isAscii = true;
		for (let index = 0; index < unit; index++) {
			const byte = sample[start + index];
			isAscii &&= index === ascii ? byte >= 32 && byte < 127 || byte >= 9 && byte <= 13 : byte === 0;
		}
		if (isAscii) count++;
	}
	return units === 0 ? 0 : count / units;
}
function toText(bytes, { encoding, markLength }) {
	const body = bytes.subarray(markLength);
	if (encoding === "utf-8") return {
		bytes: markLength === 0 ? bytes : body,
		originalOffset: (offset) => markLength + offset
	};
	const unit = unitLength(encoding);
	const transcoded = unit === 2 ? fromUtf16(body, encoding === "utf-16be") : fromUtf32(body, encoding === "utf-32be");
	const unitsBefore = createUnitCounter(transcoded, unit);
	return {
		bytes: transcoded,
		originalOffset: (offset) => markLength + unit * unitsBefore(offset)
	};
}
function unitLength(encoding) {
	if (encoding === "utf-8") return 1;
	return encoding.startsWith("utf-16") ? 2 : 4;
}
function fromUtf16(body, isBigEndian) {
	return new TextEncoder().encode(new TextDecoder(isBigEndian ? "utf-16be" : "utf-16le", { ignoreBOM: true }).decode(body));
}
function fromUtf32(body, isBigEndian) {
	const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
	const pieces = [];
	for (let offset = 0; offset + 4 <= body.length; offset += 4) {
		const point = view.getUint32(offset, !isBigEndian);
		pieces.push(point > 1114111 || point >= 55296 && point < 57344 ? "�" : String.fromCodePoint(point));
	}
	return new TextEncoder().encode(pieces.join(""));
}
const countedLength = 1024;
function createUnitCounter(bytes, unit) {
	let known;
	return (offset) => {
		known ??= countAll(bytes, unit);
		const index = Math.min(Math.floor(offset / countedLength), known.length - 1);
		return known[index] + countUnits(bytes, index * countedLength, offset, unit);
	};
}
function countAll(bytes, unit) {
	const counts = [0];
	for (let start = 0; start + countedLength <= bytes.length; start += countedLength) counts.push(counts[counts.length - 1] + countUnits(bytes, start, start + countedLength, unit));
	return counts;
}
function countUnits(bytes, from, to, unit) {
	let count = 0;
	for (let index = from; index < to; index++) {
		const byte = bytes[index];
		if ((byte & 192) === 128) continue;
		count += unit === 2 && byte >= 240 ? 2 : 1;
	}
	return count;
}
function latin1(bytes, start, end) {
	return Buffer.prototype.latin1Slice.call(bytes, start, end);
}
function utf8Text(bytes, start, end) {
	return Buffer.prototype.utf8Slice.call(bytes, start, end);
}
// src/engine/judge-assignment.ts
const lineReach = 400;
function familyRulesOf({ entries }, selected) {
	return new Map(selected.filter((index) => entries[index].kind === "generic").map((index) => [entries[index].id.slice(8), index]));
}
function judgeAssignments(position, keywordLength, rules, context) {
	const { layer, windows } = context;
	const { text, start } = windows.around(position, position - 160, position + windowAfter);
	const hit = position - start;
	const assignments = candidatesAt(text, hit, text.slice(hit, hit + keywordLength).toLowerCase());
	for (const assignment of assignments) {
		const rule = rules.get(assignment.family);
		if (rule !== void 0) judgeOne(rule, assignment, {
			from: start + assignment.valueStart,
			to: start + assignment.valueEnd
		}, context, layer.bytes);
	}
	return assignments.length;
}
function judgeOne(rule, assignment, { from, to }, { layer, path, events }, bytes) {
	const verdict = judge(assignment, {
		path,
		line: latin1(bytes, lineStart(bytes, from, lineReach), lineEnd(bytes, to, lineReach))
	});
	if (verdict.kind === "reject") return events.rejected(rule, layer, from, "assignment", verdict.reason);
	events.found({
		rule,
		secret: utf8Text(bytes, from, to),
		matched: latin1(bytes, Math.max(0, from - (assignment.valueStart - assignment.nameStart)), to),
		layer,
		...layer.toBlob(from, to),
		confidence: verdict.confidence,
		reasons: verdict.reasons,
		companions: [],
		assignment: withOwnTexts(assignment)
	});
}
function withOwnTexts(assignment) {
	const { name, value, qualifier, wrapper, words } = assignment;
	return {
		...assignment,
		name: ownText(name),
		value: ownText(value),
		qualifier: ownText(qualifier),
		wrapper: ownText(wrapper),
		words: words.map(ownText)
	};
}
// src/engine/naturalness.ts
const pairs = [
	"blonaflamagrpqamarrsjhjfic",
	"shmksfdannasefrfamndraaapa",
	"qcjfrfaqlaopfatdamjsoaaaga",
	"qiemwgiasbakfeqfajmgnaadja",
	"mdooiniaeaaqlrdkktrqaihoia",
	"regioocauaamchueaqimoaaaja",
	"nafavcloqaamjolcarrjocaaca",
	"tbbcwaaaraaehbrbakhpiaaafa",
	"kjonlomaaabonurkalqqakahai",
	"obcdvbaaicgdddujaasbpbgefm",
	"neehxfibrablgkgfagpgkanfda",
	"qedmtsdasaapaaqgabonofaala",
	"tnafvaaaoaajmfpsabmfmaaaha",
	"qbprrlqanaghckqgaaqskjadha",
	"ijmodliaiaiooulnatmophkdaa",
	"safiseaknacqbcrnarlqmaaana",
	"haacadaaaaaoadablpjfzaaaaa",
	"rdkkuelaqahllnrdamoqmhaala",
	"kalavedlpaghfdnmgbrtnadala",
	"qaieteassaagfapjaqmmnafdna",
	"nmljrihalahqorepatpraaaaaa",
	"vaeaxaaaraaacaliaaebaaaaaa",
	"sacgraaruaagamqdapsbaahaaa",
	"qfsgqiacpaaejcduaffuaaakla",
	"ifjhkckbmaanroovakrqaclabe",
	"paadxeacpabghgsdacedfabcjo"
].join("");
const letterA = 97;
const bitsPerStep = 9 / 25;
function naturalness(text) {
	let bits = 0;
	let previous = -1;
	for (let index = 0; index < text.length; index++) {
		const letter = (text.charCodeAt(index) | 32) - letterA;
		if (letter < 0 || letter > 25) {
			previous = -1;
			continue;
		}
		if (previous >= 0) bits += (pairs.charCodeAt(previous * 26 + letter) - letterA) * bitsPerStep - 4.5;
		previous = letter;
	}
	return bits;
}
// src/engine/chosen-secret.ts
const shortest$1 = 6;
const usualWords = /pass|pwd|secret|test|demo|guest|admin|user|login|root|qwerty|letmein|welcome|hello|dummy|foo|bar/i;
const fewestCharacters = 5;
const tellingClasses = 3;
const tellingLength = 8;
const noHost = /^[^\s"'<>/]{0,80}@(?:[\w.-]*\.)?(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost|localdomain)(?![\w.-])|^[^\s"'<>/]{0,80}@(?:127\.|0\.0\.0\.0|\[::1\])/i;
function isLikelyDummy(secret, after) {
	if (secret.length < shortest$1 || new Set(secret).size < fewestCharacters || noHost.test(after)) return true;
	if ([
		/[a-z]/,
		/[A-Z]/,
		/[0-9]/,
		/[^0-9A-Za-z]/
	].filter((kind) => kind.test(secret)).length >= tellingClasses && secret.length >= tellingLength) return false;
	if (usualWords.test(secret)) return true;
	const letters = secret.replace(/[^A-Za-z]+/g, " ").trim();
	return letters.replaceAll(" ", "").length < 4 || letters.split(" ").some((word) => word.length >= 4 && naturalness(word) > 0);
}
// src/engine/companion.ts
const reach = 4096;
const newline = 10;
function findCompanions(companions, bytes, start, end) {
	const parts = [];
	for (const companion of companions) {
		const found = findNearest(companion, bytes, start, end);
		if (found) parts.push(found);
		else if (companion.isRequired) return {
			parts,
			missing: companion.name
		};
	}
	return { parts };
}
function findNearest({ name, pattern, withinLines }, bytes, start, end) {
	const from = linesBack(bytes, start, withinLines);
	const text = latin1(bytes, from, linesOn(bytes, end, withinLines));
	const search = new RegExp(pattern.source, `${pattern.flags.replace(/[dgy]/g, "")}g`);
	let nearest;
	for (const match of text.matchAll(search)) {
		const value = match.groups?.part ?? match[0];
		const at = from + match.index;
		const distance = at < start ? start - at : at - end;
		if (!(at < end && at + match[0].length > start) && (!nearest || distance < nearest.distance)) nearest = {
			at,
			value,
			distance
		};
		if (at >= end) break;
	}
	return nearest && {
		name,
		value: ownText(nearest.value),
		linesAway: linesBetween(bytes, start, nearest.at)
	};
}
function linesBack(bytes, start, lines) {
	const floor = Math.max(0, start - reach);
	let at = start;
	for (let left = lines; at > floor; at--) if (bytes[at - 1] === newline && left-- === 0) break;
	return at;
}
function linesOn(bytes, end, lines) {
	const ceiling = Math.min(bytes.length, end + reach);
	let at = end;
	for (let left = lines; at < ceiling; at++) if (bytes[at] === newline && left-- === 0) break;
	return at;
}
function linesBetween(bytes, from, to) {
	let count = 0;
	for (let index = Math.min(from, to); index < Math.max(from, to); index++) if (bytes[index] === newline) count++;
	return to < from && count > 0 ? -count : count;
}
// src/engine/entropy.ts
const counts = new Uint32Array(256);
function shannonEntropy(text) {
	counts.fill(0);
	for (let index = 0; index < text.length; index++) counts[text.charCodeAt(index) & 255]++;
	let sum = 0;
	for (const count of counts) if (count > 0) sum += count * Math.log2(count);
	return text.length === 0 ? 0 : Math.log2(text.length) - sum / text.length;
}
const mostOtherLetters = .1;
function alphabetSize(text) {
	const letters = text.replace(/[^A-Za-z]/g, "");
	if (letters === "") return 10;
	const others = letters.replace(/[a-f]/gi, "").length;
	const hasOneCase = letters === letters.toLowerCase() || letters === letters.toUpperCase();
	if (hasOneCase && /[0-9]/.test(text) && others <= text.length * mostOtherLetters) return 16;
	return (/[0-9]/.test(text) ? 10 : 0) + (/[^0-9A-Za-z]/.test(text) ? 2 : 0) + (hasOneCase ? 26 : 52);
}
// src/engine/filters/entropy.ts
const leastShares = [
	{
		longest: 19,
		share: .5
	},
	{
		longest: 27,
		share: .6
	},
	{
		longest: Infinity,
		share: .7
	}
];
const longest$1 = 400;
function rejectByEntropy({ rule, secret }) {
	if (rule.entropy === 0 || secret.length > longest$1 || rule.entropy === void 0 && rule.origin === "chosen") return void 0;
	const share = leastShares.find((step) => secret.length <= step.longest)?.share ?? 0;
	const floor = rule.entropy ?? share * Math.log2(Math.min(alphabetSize(secret), secret.length));
	const entropy = shannonEntropy(secret);
	return entropy < floor ? `entropy ${entropy.toFixed(1)} is too low for its length (at least ${floor.toFixed(1)})` : void 0;
}
// src/engine/filters/naturalness.ts
const mostBits = 8;
const longest = 400;
const hexadecimal = /^[0-9a-f-]*$/i;
function rejectByNaturalness({ rule, secret }) {
	if (rule.origin === "chosen" || secret.length > longest) return void 0;
	const body = rule.kind === "provider" ? withoutPrefix(secret, rule.keywords) : secret;
	if (hexadecimal.test(body) && /[0-9]/.test(body)) return void 0;
	return naturalness(body) > mostBits ? "reads like words, not like a generated secret" : void 0;
}
function withoutPrefix(secret, keywords) {
	const prefix = keywords.find((keyword) => secret.startsWith(keyword));
	return prefix === void 0 ? secret : secret.slice(prefix.length);
}
// src/engine/filters/path.ts
function rejectByPath({ rule, path }) {
	if (!rule.paths || path === void 0 || rule.paths.test(path)) return void 0;
	return "the rule applies to other paths only";
}
// src/engine/filters/placeholder.ts
const telltales = /example|placeholder|change[-_]?me|replace[-_]?me|insert[-_]|your[-_ ]|[-_ ](?:goes[-_ ]?)?here\b|dummy|redacted|fake|not[-_]?(?:a[-_]?)?real|sample|t0k3n|(?:^|[-_ .])(?:foo|bar|baz|todo|tbd)(?=$|[-_ .])/i;
const templates = /\$\{[\w .:/|?!'"-]+\}|\$\([\w ./'"-]+\)|#\{[\w .'"[\]()-]+\}|\{\{.*\}\}|<%.*%>|^<[^<>]+>$|<[a-z][a-z_ -]{3,}>|<[A-Z][A-Z_ -]{3,}>|%\([a-z_]+\)s|\[\[.*\]\]|@@\w+@@/;
const variables = /^\$[A-Za-z_]\w*$|^%[A-Za-z_]\w*%$|^__\w+__$/;
const masks = /\*{3}|x{5}|X{5}|\.{3}|…|•{3}|-{5,}(?!BEGIN|END)|_{4}/;
function rejectPlaceholder({ rule, secret, after }) {
	if (secret.length > 400) return void 0;
	const body = rule.kind === "provider" ? secret : secret.trim();
	if (telltales.test(body) || telltales.test(decodedJson(body))) return "a placeholder: it holds a word such as example or your";
	if (variables.test(body) || isTemplate(body, after)) return "a template: something is put in here when it runs";
	if (masks.test(body) || /^\*{3}|^\.{3}(?!\.)/.test(after)) return "masked: its characters are hidden";
}
function isTemplate(body, after) {
	const found = templates.exec(body + (/^[\w .:/-]*[})\]%>]{1,2}/.exec(after)?.[0] ?? ""));
	return found !== null && found.index < body.length;
}
function decodedJson(secret) {
	if (!secret.startsWith("eyJ")) return "";
	try {
		return atob(secret.replaceAll("-", "+").replaceAll("_", "/").replace(/[^0-9A-Za-z+/].*$/, ""));
	} catch {
		return "";
	}
}
// src/engine/filters/published.ts
function rejectPublished({ secret }) {
	const publisher = publisherOf(secret);
	return publisher === void 0 ? void 0 : `an example that ${publisher} published`;
}
// src/engine/filters/repetition.ts
const shortest = 8;
const mostInRuns = .5;
const shortestRun$1 = 4;
const longestLooked = 400;
const longestRun = 8;
const mostRuns = 2;
const charactersARun = 64;
function rejectRepetition({ rule, secret }) {
	if (rule.origin === "chosen" || secret.length < shortest || secret.length > longestLooked) return void 0;
	const runs = runLengths(secret);
	if (runs.reduce((sum, length) => sum + length, 0) > secret.length * mostInRuns) return "a sequence: most of it is one character or counts up";
	if (runs.length > mostRuns + secret.length / charactersARun || runs.some((length) => length >= longestRun)) return "a sequence: a part of it is one character or counts up";
	if (period(secret) * 3 <= secret.length) return "one piece over and over";
}
function runLengths(text) {
	const lengths = [];
	let start = 0;
	for (let index = 1; index <= text.length; index++) {
		const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
		if (index < text.length && Math.abs(step) <= 1 && (index === start + 1 || step === text.charCodeAt(index - 1) - text.charCodeAt(index - 2))) continue;
		if (index - start >= shortestRun$1 && !text.startsWith("AAAA", start)) lengths.push(index - start);
		start = index;
	}
	return lengths;
}
function period(text) {
	const tail = text.slice(Math.floor(text.length / 4));
	for (let length = 1; length <= text.length / 3; length++) {
		let index = length;
		while (index < tail.length && tail.charCodeAt(index) === tail.charCodeAt(index - length)) index++;
		if (index === tail.length) return length;
	}
	return text.length;
}
// src/engine/filters/index.ts
const filters = [
	{
		name: "proof",
		reject: ({ proof }) => proof.kind === "refuted" ? proof.reason : void 0,
		yieldsToProof: false
	},
	{
		name: "path",
		reject: rejectByPath,
		yieldsToProof: false
	},
	{
		name: "published",
		reject: rejectPublished,
		yieldsToProof: false
	},
	{
		name: "placeholder",
		reject: rejectPlaceholder,
		yieldsToProof: true
	},
	{
		name: "repetition",
		reject: rejectRepetition,
		yieldsToProof: true
	},
	{
		name: "entropy",
		reject: rejectByEntropy,
		yieldsToProof: true
	},
	{
		name: "naturalness",
		reject: rejectByNaturalness,
		yieldsToProof: true
	}
];
function firstObjection(candidate) {
	const isProven = candidate.proof.kind === "proven";
	for (const { name, reject, yieldsToProof } of filters) {
		const reason = isProven && yieldsToProof ? void 0 : reject(candidate);
		if (reason !== void 0) return {
			filter: name,
			reason
		};
	}
}
// src/engine/proof/proof.ts
const proven = (reason) => ({
	kind: "proven",
	reason
});
const refuted = (reason) => ({
	kind: "refuted",
	reason
});
const unproven$1 = (reason) => ({
	kind: "unproven",
	reason
});
// src/engine/proof/aws-key-id.ts
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const highestAccount = 999999999999n;
function checkAwsKeyId(secret) {
	const id = /(?:A3T[A-Z0-9]|A[A-Z]{3})([A-Z2-7]{16})/.exec(secret)?.[1];
	if (id === void 0) return refuted("no access key id");
	if (id.startsWith("I") || id.startsWith("J")) return unproven$1("an id of the old kind");
	const account = decodeAccount(id);
	return account > highestAccount ? unproven$1("no account number in it") : proven(`belongs to account ${account.toString().padStart(12, "0")}`);
}
function decodeAccount(id) {
	let bits = 0n;
	for (const character of id.slice(0, 10)) bits = bits * 32n + BigInt(alphabet.indexOf(character));
	return (bits >> 2n & 140737488355200n) >> 7n;
}
// src/engine/proof/base64.ts
function decodeBase64$1(text) {
	const digits = text.replace(/\s+/g, "").replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
	if (digits.length % 4 === 1 || !/^[0-9A-Za-z+/]*$/.test(digits)) return void 0;
	return Uint8Array.from(atob(digits), (character) => character.charCodeAt(0));
}
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
// src/engine/proof/crc32.ts
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
	return value;
});
function crc32(bytes) {
	let crc = 4294967295;
	for (const byte of bytes) crc = table[(crc ^ byte) & 255] ^ crc >>> 8;
	return (crc ^ 4294967295) >>> 0;
}
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function crc32Base62(text) {
	let rest = crc32(new TextEncoder().encode(text));
	let digits = "";
	while (rest > 0) {
		digits = base62[rest % 62] + digits;
		rest = Math.floor(rest / 62);
	}
	return digits.padStart(6, "0");
}
// src/engine/proof/azure-storage.ts
const keyLength = 64;
const emulatorKeys = new Set([3166998644, 3873622395]);
function checkAzureStorage(secret) {
	const bytes = decodeBase64$1(secret);
	if (bytes?.length !== keyLength) return refuted("does not decode to 64 bytes");
	if (emulatorKeys.has(crc32(bytes))) return refuted("the published key of the emulator");
	return proven("decodes to 64 bytes");
}
// src/engine/proof/basic-auth.ts
const documented = new Set([
	"user:pass",
	"user:password",
	"username:password",
	"aladdin:open sesame",
	"aladdin:opensesame",
	"test:123£",
	"login:password",
	"foo:bar"
]);
function checkBasicAuth(secret) {
	const bytes = decodeBase64$1(secret);
	const text = bytes && decodeUtf8(bytes);
	if (text === void 0 || !/^[^\p{Cc}:]*:[^\p{Cc}]*$/u.test(text)) return refuted("does not decode to user and password");
	if (documented.has(text.toLowerCase()) || text === ":") return refuted("decodes to a pair out of a manual");
	return proven("decodes to user and password");
}
// src/engine/proof/crc32-base62.ts
const checksumLength = 6;
function checkCrc32Base62(secret) {
	const bodyStart = secret.lastIndexOf("_") + 1;
	const bodyEnd = secret.length - checksumLength;
	if (bodyStart === 0 || bodyEnd <= bodyStart) return unproven$1("no checksum in it");
	return crc32Base62(secret.slice(bodyStart, bodyEnd)) === secret.slice(bodyEnd) ? proven("checksum is right") : refuted("checksum is wrong");
}
// src/engine/proof/jwt.ts
function checkJwt(secret) {
	const [header = "", payload = "", signature = ""] = secret.split(".");
	const algorithm = member(header, "alg");
	if (typeof algorithm !== "string") return refuted("the header is no JSON with an algorithm");
	if (algorithm.toLowerCase() === "none" || signature === "") return refuted("the token is not signed");
	if (member(payload, "name") === "John Doe" && member(payload, "sub") === "1234567890") return refuted("the example token that everybody copies");
	if (parseObject(payload) === void 0) return unproven$1("the payload is no JSON");
	const hasExpiry = typeof member(payload, "exp") === "number";
	return proven(`header and payload parse, ${hasExpiry ? "the token expires" : "the token has no expiry"}`);
}
function member(part, name) {
	const object = parseObject(part);
	return object === void 0 ? void 0 : Reflect.get(object, name);
}
function parseObject(part) {
	const bytes = decodeBase64$1(part);
	const text = bytes && decodeUtf8(bytes);
	if (text === void 0) return void 0;
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/engine/proof/macaroon.ts
const version = 2;
const locationField = 1;
const identifierField = 2;
function checkMacaroon(secret) {
	const bytes = decodeBase64$1(secret.slice(secret.indexOf("-") + 1));
	if (bytes === void 0) return refuted("not base64");
	const [first, field, length = 0] = bytes;
	if (first !== version || field !== locationField) return refuted("no macaroon");
	const location = String.fromCharCode(...bytes.subarray(3, 3 + length));
	const identifierAt = 3 + length;
	const identifierLength = bytes[identifierAt + 1] ?? Infinity;
	return bytes[identifierAt] === identifierField && identifierAt + 2 + identifierLength < bytes.length && /^[\w.-]+$/.test(location) ? proven(`a macaroon for ${location}`) : unproven$1("a macaroon cut short");
}
// src/engine/proof/armor.ts
const frame = /-{4,5} ?BEGIN ([A-Za-z0-9 ]+?) ?-{4,5}([\s\S]*?)(?:-{4,5} ?END |$)/;
function parseArmor(text) {
	const match = frame.exec(text);
	if (match === null) return void 0;
	const lines = plainLines(match[2] ?? "");
	const headers = new Map();
	const body = [];
	for (const line of lines) {
		const header = /^([A-Za-z-]+): ?(.*)$/.exec(line);
		if (header !== null) headers.set((header[1] ?? "").toLowerCase(), header[2] ?? "");
		else if (!/^=[0-9A-Za-z+/]{4}$/.test(line)) body.push(line);
	}
	return {
		label: match[1] ?? "",
		headers,
		bytes: decodeBase64$1(body.join(""))
	};
}
function plainLines(text) {
	return text.replace(/\\+(?:r\\+n|[nr]|u000[aAdD])/g, "\n").replace(/\\+t|\\+(?=\s|$|["'])/g, " ").replace(/["'`][\s+.,&_;)]*["'`]/g, "\n").split(/[\r\n]+/).map((line) => line.replace(/^(?:[\s"'`#*>|,;]|\/\/ |\+ )+/, "").replace(/(?:[\s"'`,;.&_)\\]|(?<=["' ])\+)+$/, "")).flatMap((line) => line.includes(":") ? [line] : line.split(/\s+/)).filter((line) => line !== "");
}
// src/engine/proof/openssh.ts
const magic = "openssh-key-v1\0";
function checkOpenssh(secret) {
	const bytes = parseArmor(secret)?.bytes;
	if (bytes === void 0) return unproven$1("the body is not base64");
	const head = String.fromCharCode(...bytes.subarray(0, 64));
	if (!head.startsWith(magic)) return refuted("no OpenSSH key");
	return head.slice(19, 19 + head.charCodeAt(18)) === "none" ? proven("the key lies open") : unproven$1("the key is encrypted");
}
// src/engine/proof/pem.ts
const sequenceTag = 48;
const integerTag = 2;
function checkPem(secret) {
	const armor = parseArmor(secret);
	if (armor === void 0) return refuted("no PEM block");
	if (armor.label.includes("ENCRYPTED") || armor.headers.has("dek-info")) return unproven$1("the key is encrypted");
	if (armor.bytes === void 0) return unproven$1("the body is not base64");
	return isPrivateKeyInfo(armor.bytes) ? proven("the key parses") : unproven$1("the key does not parse");
}
function isPrivateKeyInfo(bytes) {
	const [tag, first = 0] = bytes;
	if (tag !== sequenceTag) return false;
	const lengthBytes = first < 128 ? 0 : first & 127;
	if (lengthBytes > 3) return false;
	const start = 2 + lengthBytes;
	return start + (lengthBytes === 0 ? first : bytes.subarray(2, start).reduce((total, byte) => total * 256 + byte, 0)) === bytes.length && bytes[start] === integerTag;
}
// src/engine/proof/pgp.ts
const secretKeyPacket = 5;
function checkPgp(secret) {
	const first = (parseArmor(secret)?.bytes)?.[0];
	if (first === void 0) return unproven$1("the body is not base64");
	if ((first & 128) === 0) return refuted("no OpenPGP packet");
	return ((first & 64) === 0 ? (first & 60) >> 2 : first & 63) === secretKeyPacket ? proven("holds a secret key packet") : refuted("holds no secret key");
}
// src/engine/proof/putty.ts
function checkPutty(secret) {
	const lines = secret.replace(/\\+r?\\*n/g, "\n").split(/\r?\n/).map((line) => line.trim());
	const privateAt = lines.findIndex((line) => line.startsWith("Private-Lines:"));
	if (privateAt < 0) return refuted("no private part");
	if (!lines.some((line) => line === "Encryption: none")) return unproven$1("the key is encrypted");
	const count = Number(lines[privateAt]?.slice(14));
	const body = lines.slice(privateAt + 1, privateAt + 1 + count);
	return count > 0 && body.length === count && decodeBase64$1(body.join("")) !== void 0 ? proven("the key parses") : unproven$1("the key does not parse");
}
// src/engine/proof/index.ts
const checksums = { "crc32-base62": checkCrc32Base62 };
const structures = {
	jwt: checkJwt,
	pem: checkPem,
	openssh: checkOpenssh,
	putty: checkPutty,
	pgp: checkPgp,
	macaroon: checkMacaroon,
	"aws-key-id": checkAwsKeyId,
	"basic-auth": checkBasicAuth,
	"azure-storage": checkAzureStorage
};
function checkSum(name, secret) {
	return checksums[name](secret);
}
function checkStructure(name, secret) {
	return structures[name](secret);
}
// src/engine/judge-hit.ts
const besideLength = 32;
const unproven = {
	kind: "unproven",
	reason: ""
};
const kindReasons = {
	provider: "has the format of these secrets and of nothing else",
	context: "the name beside it says what it is",
	generic: "assigned to a name that says what it is"
};
function judgeHit(index, rule, entry, hit, context) {
	const { layer, path, events } = context;
	const { bytes } = layer;
	const secret = isAscii(hit.secret) ? ownText(hit.secret) : utf8Text(bytes, hit.start, hit.end);
	const proof = proofOf(rule, secret);
	const before = latin1(bytes, Math.max(0, hit.start - besideLength), hit.start);
	const after = latin1(bytes, hit.end, Math.min(bytes.length, hit.end + besideLength));
	const objection = firstObjection({
		rule,
		secret,
		path,
		proof,
		before,
		after
	});
	if (objection) return events.rejected(index, layer, hit.start, objection.filter, objection.reason);
	const isDummy = rule.origin === "chosen" && isLikelyDummy(secret, after);
	const { parts, missing } = findCompanions(rule.companions ?? [], bytes, hit.start, hit.end);
	if (missing !== void 0) return events.rejected(index, layer, hit.start, "companion", `no ${missing} stands near it`);
	events.found({
		rule: index,
		secret,
		matched: ownText(hit.matched),
		layer,
		...layer.toBlob(hit.start, hit.end),
		confidence: confidenceOf(rule, entry, proof, isDummy),
		reasons: [
			kindReasons[rule.kind],
			...proof.reason === "" ? [] : [proof.reason],
			...isDummy ? ["rather a dummy: a word, or for a host that nobody owns"] : [],
			...parts.map(({ name }) => `${name} stands near it`)
		],
		companions: parts
	});
}
function proofOf({ checksum, structure }, secret) {
	const proofs = [checksum ? checkSum(checksum, secret) : unproven, structure ? checkStructure(structure, secret) : unproven];
	return proofs.find(({ kind }) => kind === "refuted") ?? proofs.find(({ kind }) => kind === "proven") ?? proofs.find(({ reason }) => reason !== "") ?? unproven;
}
function confidenceOf(rule, entry, proof, isDummy) {
	if (isDummy) return "low";
	return rule.confidence ?? (proof.kind === "proven" ? "certain" : entry.confidence);
}
function isAscii(text) {
	return /^[\0-\x7f]*$/.test(text);
}
// src/engine/run-gate.ts
function createRunGate({ ranges, length }) {
	const isMember = new Uint8Array(256);
	for (let index = 0; index + 1 < ranges.length; index += 2) isMember.fill(1, ranges.charCodeAt(index), ranges.charCodeAt(index + 1) + 1);
	return {
		isMember,
		length
	};
}
var RunSearch = class {
	#gate;
	#bytes;
	#found = -1;
	#clearTo = 0;
	constructor(gate, bytes) {
		this.#gate = gate;
		this.#bytes = bytes;
	}
	isOpen(from, to) {
		const { length } = this.#gate;
		if (this.#found < from) this.#found = this.#find(Math.max(from, this.#clearTo), to);
		if (this.#found < 0) this.#clearTo = Math.max(this.#clearTo, to - length + 1);
		return this.#found >= 0 && this.#found + length <= to;
	}
	#find(from, to) {
		const { isMember, length } = this.#gate;
		const end = Math.min(to, this.#bytes.length);
		let start = from;
		let knownTo = from;
		for (let at = start + length - 1; at < end; at = start + length - 1) {
			let back = at;
			while (back >= knownTo && isMember[this.#bytes[back]] === 1) back--;
			if (back < knownTo) return start;
			start = back + 1;
			knownTo = at + 1;
		}
		return -1;
	}
};
// src/engine/pattern-match.ts
const lookBehind = 96;
const lookAhead = 16;
const mostTries = 16;
const searchOn = 4096;
const longestMatched = 2e3;
function toRunnable(pattern, reach) {
	const flags = `${pattern.flags.replace(/[dgy]/g, "")}${isTried(reach) ? "y" : "g"}`;
	return {
		search: new RegExp(pattern.source, flags),
		locate: new RegExp(pattern.source, `${flags}d`),
		...reach.run && { gate: createRunGate(reach.run) }
	};
}
function isTried({ before }) {
	return before <= mostTries;
}
var PatternMatcher = class {
	#pattern;
	#reach;
	#windows;
	#runs;
	#triedTo = 0;
	#lastHit = -Infinity;
	#lastStart = -1;
	constructor(pattern, reach, windows) {
		this.#pattern = pattern;
		this.#reach = reach;
		this.#windows = windows;
		this.#runs = pattern.gate && new RunSearch(pattern.gate, windows.bytes);
	}
	at(hit, onHit) {
		const from = Math.max(hit - this.#reach.before, this.#triedTo);
		if (from > hit) return;
		if (isTried(this.#reach)) this.#tryAt(from, hit, onHit);
		else this.#searchFrom(from, hit, onHit);
		this.#lastHit = hit;
	}
	#tryAt(from, hit, onHit) {
		this.#triedTo = hit + 1;
		if (this.#runs?.isOpen(from, hit + this.#reach.after) === false) return;
		const { text, start } = this.#windowOf(hit, from, hit);
		const { search, locate } = this.#pattern;
		for (let at = from - start; at <= hit - start; at++) {
			search.lastIndex = at;
			if (!search.test(text)) continue;
			locate.lastIndex = at;
			this.#tell(locate.exec(text), start, onHit);
			return;
		}
	}
	#searchFrom(from, hit, onHit) {
		const { before, after } = this.#reach;
		const last = hit - this.#lastHit < before + after ? hit + Math.max(searchOn, after) : hit;
		this.#triedTo = last + 1;
		if (this.#runs?.isOpen(from, last + after) === false) return;
		const { text, start } = this.#windowOf(hit, from, last);
		const { search, locate } = this.#pattern;
		search.lastIndex = from - start;
		for (let at = search.lastIndex; search.test(text); at = search.lastIndex) {
			locate.lastIndex = at;
			const match = locate.exec(text);
			if (match === null || start + match.index > last) return;
			this.#tell(match, start, onHit);
			search.lastIndex = locate.lastIndex + Number(match[0] === "");
		}
	}
	#windowOf(hit, from, last) {
		const start = Math.max(0, from - lookBehind);
		const end = last + this.#reach.after + lookAhead;
		const window = this.#windows.around(hit, start, end);
		return {
			text: window.text.slice(start - window.start, end - window.start),
			start
		};
	}
	#tell(match, windowStart, onHit) {
		const span = match?.indices?.groups?.secret;
		const secret = match?.groups?.secret;
		if (!match || !span || secret === void 0) return;
		const start = windowStart + span[0];
		if (start === this.#lastStart) return;
		this.#lastStart = start;
		onHit({
			secret,
			start,
			end: windowStart + span[1],
			matched: match[0].slice(0, longestMatched)
		});
	}
};
// src/engine/window.ts
const pageLength = 65536;
const closeDistance = 512;
var WindowReader = class {
	bytes;
	#current = {
		text: "",
		start: 0
	};
	#lastHit = -Infinity;
	constructor(bytes) {
		this.bytes = bytes;
	}
	around(hit, from, to) {
		const start = Math.max(0, from);
		const end = Math.min(this.bytes.length, to);
		const { text, start: currentStart } = this.#current;
		const distance = hit - this.#lastHit;
		const isCrowded = distance > 0 && distance < closeDistance;
		this.#lastHit = hit;
		if (start >= currentStart && end <= currentStart + text.length) return this.#current;
		const readTo = isCrowded ? Math.min(this.bytes.length, Math.max(end, start + pageLength)) : end;
		const window = {
			text: latin1(this.bytes, start, readTo),
			start
		};
		if (isCrowded || hit >= currentStart + text.length) this.#current = window;
		return window;
	}
};
// src/engine/layer-search.ts
const withoutDeadline = {
	finishes(work) {
		work();
		return true;
	},
	isLate: () => true
};
const mostAssignmentCost = 2e5;
const assignmentCost = 5;
var LayerSearch = class {
	#compiled;
	#deadline;
	#families;
	#switchedOff = new Set();
	#patterns = [];
	constructor(compiled, deadline) {
		this.#compiled = compiled;
		this.#deadline = deadline;
		this.#families = familyRulesOf(compiled.ruleSet, compiled.selected);
	}
	search(layer, path, events) {
		const { kernel, rulesOf, keywordLengths } = this.#compiled;
		const hits = kernel.search(layer.bytes);
		if (hits.count === 0) return;
		const context = {
			layer,
			path,
			windows: new WindowReader(layer.bytes),
			events
		};
		const unproven = new Map();
		const matchers = new Map();
		let cost = 0;
		for (let index = 0; index < hits.count; index++) {
			const position = hits.positions[index];
			const { proven, others, readsAssignments } = rulesOf[hits.keywords[index]];
			for (const rule of proven) this.#matchPattern(rule, position, matchers, context);
			for (const rule of others) addTo(unproven, rule, position);
			if (readsAssignments && cost < mostAssignmentCost) cost += 1 + assignmentCost * judgeAssignments(position, keywordLengths[hits.keywords[index]], this.#families, context);
		}
		if (cost >= mostAssignmentCost) events.limited("too many assignments to names such as key in one place; the rest was not judged");
		if (unproven.size > 0) this.#matchUnderDeadline(unproven, context);
	}
	#matchUnderDeadline(positions, context) {
		if (this.#finishes(positions, context)) return;
		for (const [rule, places] of positions) {
			if (this.#switchedOff.has(rule) || this.#finishes(new Map([[rule, places]]), context)) continue;
			if (!this.#deadline.isLate(rule, context.path)) this.#switchedOff.add(rule);
		}
	}
	#finishes(positions, context) {
		const told = [];
		const { events } = context;
		const held = {
			...context,
			events: {
				...events,
				found: (found) => told.push(() => events.found(found)),
				rejected: (...rejection) => told.push(() => events.rejected(...rejection))
			}
		};
		const matchers = new Map();
		const isFinished = this.#deadline.finishes(() => {
			for (const [rule, places] of positions) {
				if (this.#switchedOff.has(rule)) continue;
				for (const position of places) this.#matchPattern(rule, position, matchers, held);
			}
		});
		if (isFinished) for (const tell of told) tell();
		return isFinished;
	}
	#matchPattern(index, position, matchers, context) {
		const pattern = this.#patternOf(index);
		if (!pattern) return;
		const entry = this.#compiled.ruleSet.entries[index];
		const matcher = matchers.get(index) ?? new PatternMatcher(pattern.runnable, entry.reach, context.windows);
		matchers.set(index, matcher);
		matcher.at(position, (hit) => judgeHit(index, pattern.rule, entry, hit, context));
	}
	#patternOf(index) {
		const known = this.#patterns[index];
		if (known) return known;
		const rule = this.#compiled.ruleSet.load(index);
		if (rule.kind === "generic") return void 0;
		return this.#patterns[index] = {
			rule,
			runnable: toRunnable(rule.pattern, this.#compiled.ruleSet.entries[index].reach)
		};
	}
};
function addTo(lists, key, value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
// src/engine/decode/digits.ts
function digitValue(byte) {
	if (byte >= 48 && byte <= 57) return byte - 48;
	const lower = byte | 32;
	return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
function hexadecimalValue(bytes, offset, count) {
	let value = 0;
	for (let index = offset; index < offset + count; index++) {
		const digit = index < bytes.length ? digitValue(bytes[index]) : -1;
		if (digit < 0) return -1;
		value = value * 16 + digit;
	}
	return value;
}
// src/engine/decode/run.ts
const shortestWrappedLine = 40;
const mostLines = 65536;
const longestIndent = 32;
function joinLines(bytes, start, end, isDigit) {
	const width = end - start;
	const lines = [{
		start,
		end
	}];
	if (width < shortestWrappedLine) return {
		start,
		end,
		lines
	};
	let last = lines[0];
	while (last.end - last.start === width && lines.length < mostLines) {
		const next = nextLine(bytes, last.end, width, isDigit);
		if (!next) break;
		lines.push(next);
		last = next;
	}
	return {
		start,
		end: last.end,
		lines
	};
}
function nextLine(bytes, end, width, isDigit) {
	let at = bytes[end] === 13 ? end + 1 : end;
	if (bytes[at] !== 10) return void 0;
	at++;
	const indentEnd = at + longestIndent;
	while (at < indentEnd && (bytes[at] === 32 || bytes[at] === 9)) at++;
	const start = at;
	while (at < start + width + 1 && at < bytes.length && isDigit(bytes[at])) at++;
	return at > start && at - start <= width ? {
		start,
		end: at
	} : void 0;
}
// src/engine/decode/base64.ts
const shortestRun = 20;
const digit = new Uint8Array(256).fill(255);
for (const [index, character] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) digit[character.charCodeAt(0)] = index;
digit["-".charCodeAt(0)] = 62;
digit["_".charCodeAt(0)] = 63;
const slash = 47;
const longestPath = 4096;
function decodeBase64AndHexadecimal(bytes) {
	const parts = [];
	let runStart = 0;
	let knownTo = 0;
	for (let probe = 19; probe < bytes.length; probe = runStart + shortestRun - 1) {
		let back = probe;
		while (back >= knownTo && digit[bytes[back]] !== 255) back--;
		if (back >= knownTo) {
			runStart = back + 1;
			knownTo = probe + 1;
		} else {
			const run = runFrom(bytes, runStart, probe + 1);
			for (const part of decodeRun(bytes, run)) parts.push(part);
			runStart = run.end;
			knownTo = run.end;
		}
	}
	return parts;
}
function runFrom(bytes, start, knownTo) {
	let end = knownTo;
	while (end < bytes.length && digit[bytes[end]] !== 255) end++;
	return isTextAhead(bytes, {
		start,
		end
	}) ? joinLines(bytes, start, end, (byte) => digit[byte] !== 255) : {
		start,
		end,
		lines: [{
			start,
			end
		}]
	};
}
function decodeRun(bytes, run) {
	const hexadecimal = decodeHexadecimal(bytes, run);
	if (hexadecimal) return [hexadecimal];
	const whole = decodeBase64(bytes, run);
	if (whole) return [whole];
	return run.lines.length > 1 ? run.lines.flatMap((line) => decodeBase64(bytes, {
		...line,
		lines: [line]
	}) ?? []) : decodeSegments(bytes, run);
}
function decodeSegments(bytes, { start, end, lines }) {
	if (lines.length > 1 || end - start > longestPath) return [];
	const parts = [];
	for (let from = start, at = start; at <= end; at++) {
		if (at < end && bytes[at] !== slash) continue;
		const decoded = at - from >= shortestRun && at - from < end - start ? decodeBase64(bytes, {
			start: from,
			end: at,
			lines: [{
				start: from,
				end: at
			}]
		}) : void 0;
		if (decoded) parts.push(decoded);
		from = at + 1;
	}
	return parts;
}
function decodeBase64(bytes, { lines }) {
	const count = lines.reduce((sum, { start, end }) => sum + end - start, 0);
	if (count % 4 === 1 || !isTextAhead(bytes, lines[0])) return void 0;
	const output = new Uint8Array(Math.floor(count * 3 / 4));
	let buffer = 0;
	let bits = 0;
	let length = 0;
	for (const { start, end } of lines) for (let index = start; index < end; index++) {
		buffer = (buffer << 6 | digit[bytes[index]]) & 16777215;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			output[length++] = buffer >> bits & 255;
		}
	}
	return isText(output) ? {
		encoding: "base64",
		bytes: output,
		sourceSpan: (start, end) => ({
			start: place(lines, Math.floor(start / 3) * 4),
			end: place(lines, Math.ceil(end * 4 / 3) - 1) + 1
		})
	} : void 0;
}
function isTextAhead(bytes, { start, end }) {
	if (end - start < 12) return false;
	for (let index = start; index + 4 <= start + 12; index += 4) {
		const group = digit[bytes[index]] << 18 | digit[bytes[index + 1]] << 12 | digit[bytes[index + 2]] << 6 | digit[bytes[index + 3]];
		if (!isTextByte(group >> 16) || !isTextByte(group >> 8 & 255) || !isTextByte(group & 255)) return false;
	}
	return true;
}
function decodeHexadecimal(bytes, { start, end, lines }) {
	if (lines.length > 1 || (end - start) % 2 !== 0 || digitValue(bytes[start]) < 0) return void 0;
	const output = new Uint8Array((end - start) / 2);
	for (let index = 0; index < output.length; index++) {
		const high = digitValue(bytes[start + index * 2]);
		const low = digitValue(bytes[start + index * 2 + 1]);
		if (high < 0 || low < 0 || !isTextByte(high * 16 + low)) return void 0;
		output[index] = high * 16 + low;
	}
	return {
		encoding: "hex",
		bytes: output,
		sourceSpan: (from, to) => ({
			start: start + from * 2,
			end: start + to * 2
		})
	};
}
function place(lines, index) {
	let rest = index;
	for (const { start, end } of lines) {
		if (rest < end - start) return start + rest;
		rest -= end - start;
	}
	return lines[lines.length - 1].end - 1;
}
function isTextByte(byte) {
	return byte >= 32 && byte < 127 || byte >= 9 && byte <= 13 || byte === 0 || byte >= 194;
}
function isText(bytes) {
	let strange = 0;
	let zeros = 0;
	for (const byte of bytes) if (byte === 0) zeros++;
	else if (!isTextByte(byte) && (byte & 192) !== 128) strange++;
	const isUtf16 = zeros * 2 >= bytes.length - 1;
	return strange * 10 <= bytes.length && (zeros === 0 || isUtf16);
}
// src/engine/decode/replaced.ts
const joinDistance = 256;
const margin = 128;
const longestPart = 262144;
const encoder = new TextEncoder();
function decodeReplacements(bytes, encoding, lead, readAt) {
	const parts = [];
	let next = findReplacement(bytes, 0, lead, readAt);
	while (next) {
		const start = Math.max(0, next.offset - margin);
		const builder = new PartBuilder(bytes, start);
		do {
			builder.replace(next);
			next = findReplacement(bytes, builder.sourceEnd, lead, readAt);
		} while (next && next.offset - builder.sourceEnd <= joinDistance && next.offset - start < longestPart);
		builder.copyTo(Math.min(bytes.length, builder.sourceEnd + margin));
		parts.push(builder.finish(encoding));
	}
	return parts;
}
function findReplacement(bytes, from, lead, readAt) {
	for (let offset = indexOfByte(bytes, lead, from); offset >= 0; offset = indexOfByte(bytes, lead, offset + 1)) {
		const replacement = readAt(bytes, offset);
		if (replacement) return {
			offset,
			length: replacement.length,
			value: replacement.value
		};
	}
}
function indexOfByte(bytes, byte, from) {
	const near = Math.min(bytes.length, from + 16);
	for (let index = from; index < near; index++) if (bytes[index] === byte) return index;
	return near < bytes.length ? bytes.indexOf(byte, near) : -1;
}
var PartBuilder = class {
	#bytes;
	#output = new Uint8Array(1024);
	#length = 0;
	#anchors = [];
	sourceEnd;
	constructor(bytes, start) {
		this.#bytes = bytes;
		this.sourceEnd = start;
		this.#anchors.push(0, start);
	}
	replace({ offset, length, value }) {
		this.copyTo(offset);
		this.#anchors.push(this.#length, offset);
		if (typeof value === "number") this.#appendByte(value);
		else this.#appendText(value);
		this.sourceEnd = offset + length;
		this.#anchors.push(this.#length, this.sourceEnd);
	}
	copyTo(end) {
		const from = this.sourceEnd;
		if (end <= from) return;
		this.#reserve(end - from);
		for (let index = from; index < end; index++) this.#output[this.#length++] = this.#bytes[index];
		this.sourceEnd = end;
	}
	finish(encoding) {
		const anchors = this.#anchors;
		return {
			encoding,
			bytes: this.#output.subarray(0, this.#length),
			sourceSpan: (start, end) => ({
				start: toSource(anchors, start),
				end: end > start ? endInSource(anchors, end) : toSource(anchors, start)
			})
		};
	}
	#appendByte(byte) {
		this.#reserve(1);
		this.#output[this.#length++] = byte;
	}
	#appendText(text) {
		this.#reserve(text.length * 3);
		this.#length += encoder.encodeInto(text, this.#output.subarray(this.#length)).written;
	}
	#reserve(count) {
		if (this.#length + count <= this.#output.length) return;
		const larger = new Uint8Array(Math.max(this.#output.length * 2, this.#length + count));
		larger.set(this.#output.subarray(0, this.#length));
		this.#output = larger;
	}
};
function anchorBefore(anchors, offset) {
	let low = 0;
	let high = anchors.length / 2 - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (anchors[middle * 2] <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
function toSource(anchors, offset) {
	const index = anchorBefore(anchors, offset);
	return anchors[index * 2 + 1] + (offset - anchors[index * 2]);
}
function endInSource(anchors, end) {
	const index = anchorBefore(anchors, end - 1);
	if (index % 2 === 1 && index + 1 < anchors.length / 2) return anchors[(index + 1) * 2 + 1];
	return anchors[index * 2 + 1] + (end - anchors[index * 2]);
}
// src/engine/decode/escape.ts
function decodeEscapes(bytes) {
	return decodeReplacements(bytes, "escape", 92, readEscape);
}
const simple = new Map([..."nrtbfv0"].map((letter, index) => [letter.charCodeAt(0), "\n\r	\b\f\v\0".charCodeAt(index)]));
const literal = new Set([..."\"'`\\/$"].map((character) => character.charCodeAt(0)));
function readEscape(bytes, offset) {
	const next = bytes[offset + 1];
	if (literal.has(next)) return {
		length: 2,
		value: next
	};
	if (next === 120) return numbered$1(hexadecimalValue(bytes, offset + 2, 2), 4);
	if (next === 117) return bytes[offset + 2] === 123 ? bracedPoint(bytes, offset) : numbered$1(hexadecimalValue(bytes, offset + 2, 4), 6);
	const value = simple.get(next);
	return value === void 0 ? void 0 : {
		length: 2,
		value
	};
}
function numbered$1(point, length) {
	return point < 0 ? void 0 : {
		length,
		value: point < 128 ? point : String.fromCharCode(point)
	};
}
function bracedPoint(bytes, offset) {
	for (let count = 1; count <= 6; count++) {
		if (bytes[offset + 3 + count] !== 125) continue;
		const point = hexadecimalValue(bytes, offset + 3, count);
		return point < 0 || point > 1114111 ? void 0 : {
			length: count + 4,
			value: String.fromCodePoint(point)
		};
	}
}
// src/engine/decode/html-entity.ts
const named = new Map([
	["quot", "\""],
	["apos", "'"],
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["nbsp", " "],
	["equals", "="],
	["colon", ":"],
	["sol", "/"],
	["plus", "+"],
	["lowbar", "_"],
	["commat", "@"],
	["period", "."],
	["num", "#"],
	["dollar", "$"],
	["excl", "!"]
]);
const longestName = 8;
function decodeHtmlEntities(bytes) {
	return decodeReplacements(bytes, "html-entity", 38, readEntity);
}
function readEntity(bytes, offset) {
	const end = semicolonAfter(bytes, offset);
	if (end < 0) return void 0;
	const name = String.fromCharCode(...bytes.subarray(offset + 1, end));
	const value = name.startsWith("#") ? numbered(name.slice(1)) : named.get(name);
	return value === void 0 ? void 0 : {
		length: end + 1 - offset,
		value
	};
}
function semicolonAfter(bytes, offset) {
	for (let index = offset + 2; index <= offset + 1 + longestName; index++) if (bytes[index] === 59) return index;
	return -1;
}
function numbered(text) {
	const isHexadecimal = /^x/i.test(text);
	const digits = isHexadecimal ? text.slice(1) : text;
	if (digits === "" || ![...digits].every((digit) => digitValue(digit.charCodeAt(0)) >= 0)) return void 0;
	const point = Number.parseInt(digits, isHexadecimal ? 16 : 10);
	return Number.isNaN(point) || point > 1114111 ? void 0 : String.fromCodePoint(point);
}
// src/engine/decode/percent.ts
function decodePercent(bytes) {
	return decodeReplacements(bytes, "percent", 37, readPercent);
}
function readPercent(bytes, offset) {
	const value = hexadecimalValue(bytes, offset + 1, 2);
	return value < 0 ? void 0 : {
		length: 3,
		value
	};
}
// src/engine/decode/index.ts
function decodeParts(bytes) {
	return [
		...decodeBase64AndHexadecimal(bytes),
		...decodePercent(bytes),
		...decodeEscapes(bytes),
		...decodeHtmlEntities(bytes)
	];
}
// src/engine/layer.ts
function visitLayers(bytes, limits, visit, onLimit) {
	let bytesLeft = Math.max(limits.decodedBytesFloor, bytes.length * limits.decodedBytesFactor);
	let limit;
	const visitInner = (layer) => {
		visit(layer);
		for (const part of decodeParts(layer.bytes)) if (layer.encodings.length >= limits.decodeDepth) limit ??= isOpaque(part.encoding) ? `encoded more than ${limits.decodeDepth} times (--max-decode-depth)` : void 0;
		else if (part.bytes.length > bytesLeft) limit ??= "too much encoded text in one place; the rest was not decoded";
		else {
			bytesLeft -= part.bytes.length;
			visitInner(decodedLayer(layer, part));
		}
	};
	visitInner({
		bytes,
		encodings: [],
		toBlob: (start, end) => ({
			start,
			end
		})
	});
	if (limit !== void 0) onLimit(limit);
}
function isOpaque(encoding) {
	return encoding === "base64" || encoding === "hex";
}
function decodedLayer(outer, { encoding, bytes, sourceSpan }) {
	const text = toText(bytes, detectEncoding(bytes));
	return {
		bytes: text.bytes,
		encodings: [...outer.encodings, encoding],
		toBlob(start, end) {
			const span = sourceSpan(text.originalOffset(start), text.originalOffset(end));
			return outer.toBlob(span.start, span.end);
		}
	};
}
// src/engine/excerpt.ts
const context = 160;
const longestMark = 400;
function excerptOf(bytes, start, end) {
	const markEnd = Math.min(end, lineEnd(bytes, start, longestMark));
	const from = characterStart(bytes, lineStart(bytes, start, context));
	const to = characterStart(bytes, lineEnd(bytes, markEnd, context));
	const before = utf8Text(bytes, from, start);
	const mark = utf8Text(bytes, start, markEnd);
	const after = markEnd < to ? utf8Text(bytes, markEnd, to).replace(/\r$/, "") : "";
	return {
		text: before + mark + after,
		markStart: before.length,
		markLength: mark.length
	};
}
// src/engine/inline-allow.ts
const lineLimit = 4e3;
const reasonLimit = 200;
const peerMarkers = [
	{
		marker: "gitleaks:allow",
		on: "same",
		pattern: /(?<![\w:-])gitleaks:allow(?![\w-])/
	},
	{
		marker: "betterleaks:allow",
		on: "same",
		pattern: /(?<![\w:-])betterleaks:allow(?![\w-])/
	},
	{
		marker: "trufflehog:ignore",
		on: "same",
		pattern: /(?<![\w:-])trufflehog:ignore(?![\w-])/
	},
	{
		marker: "kingfisher:ignore",
		on: "both",
		pattern: /(?<![\w:-])kingfisher:(?:ignore|allow)(?![\w-])/
	},
	{
		marker: "pragma: allowlist secret",
		on: "same",
		pattern: /(?<![\w-])pragma: ?(?:allow|white)list[ -]secret(?![\w-])/i
	},
	{
		marker: "pragma: allowlist nextline secret",
		on: "next",
		pattern: /(?<![\w-])pragma: ?(?:allow|white)list[ -]nextline[ -]secret(?![\w-])/i
	},
	{
		marker: "ggignore",
		on: "same",
		pattern: /(?:#|\/\/|\/\*|--|<!--|;|%)[ \t]*ggignore(?![\w-])/
	}
];
const ownMarker = /(?<![\w:-])straykey:allow(?![\w-])/;
const secretlintMarker = /(?<![\w-])secretlint-disable-(?<place>line|next-line)(?![\w-])/;
const commentLine = /^[\s"']*(?:#|\/\/|\/\*|\*|--|<!--|;|%|'|\{#|\{\{!|@?rem\b|::|"_?comment"|\(\*)/i;
function findInlineAllow({ line, previousLine, secret, rule }) {
	const here = shorten(withoutSecret(line, secret));
	const before = shorten(withoutSecret(previousLine, secret));
	return findOwn(here, rule) ?? (commentLine.test(before) ? findOwn(before, rule) : void 0) ?? findPeer(here, before) ?? findSecretlint(here, before, rule);
}
function findOwn(text, rule) {
	const found = ownMarker.exec(text);
	if (found === null) return void 0;
	const { names, reason } = readNames(text.slice(found.index + found[0].length));
	if (names.length > 0 && !names.some((name) => require_model.isNamed(rule, name))) return void 0;
	return {
		kind: "inline",
		marker: "straykey:allow",
		...reason === "" ? {} : { reason }
	};
}
function readNames(text) {
	const listed = /^(?:[ \t,]+(?!--)[A-Za-z0-9][\w.*-]*)*/.exec(text)?.[0] ?? "";
	const reason = /^[ \t]*--(?!>)[ \t]*(?<reason>[^\n]*)/.exec(text.slice(listed.length))?.groups?.["reason"] ?? "";
	return {
		names: listed.split(/[ \t,]+/).filter((name) => name !== "").map((name) => name.toLowerCase()),
		reason: cleanReason(reason)
	};
}
function cleanReason(reason) {
	return reason.slice(0, reasonLimit).replace(/(?:--%?>|\*\/|[#%]\}|\}\}|\*\)|["'],?)[\s\S]*$/, "").replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
}
function findPeer(here, before) {
	for (const { marker, on, pattern } of peerMarkers) {
		const isHere = on !== "next" && pattern.test(here);
		const isBefore = on !== "same" && pattern.test(before) && (on === "next" || commentLine.test(before));
		if (isHere || isBefore) return {
			kind: "inline",
			marker
		};
	}
}
function findSecretlint(here, before, rule) {
	for (const [text, place] of [[here, "line"], [before, "next-line"]]) {
		const found = secretlintMarker.exec(text);
		if (found === null || found.groups?.["place"] !== place) continue;
		const names = [...text.slice(found.index).matchAll(/secretlint-rule-(?<name>[\w-]+)/g)].map((match) => match.groups?.["name"] ?? "");
		if (names.length === 0 || names.some((name) => name.startsWith("preset") || require_model.isNamed(rule, name) || rule.id.startsWith(`${name}-`))) return {
			kind: "inline",
			marker: `secretlint-disable-${place}`
		};
	}
}
function withoutSecret(text, secret) {
	return secret === "" ? text : text.replaceAll(secret, () => " ".repeat(Math.min(secret.length, 16)));
}
function shorten(text) {
	return text.length <= 2 * lineLimit ? text : `${text.slice(0, lineLimit)}\n${text.slice(-4e3)}`;
}
// src/engine/match-builder.ts
const allowReach = 4096;
const fewFound = 64;
const markerWords = /allow|ignore|pragma|secretlint/i;
const longestMarkerWord = 16;
const markerPage = 1048576;
function buildMatches(found, text, origin, ruleSet) {
	const cursor = new PositionCursor(text.bytes, origin);
	const mayAllow = found.length <= fewFound || holdsMarker(text.bytes);
	return found.map((item) => buildMatch(item, text, origin, cursor, mayAllow ? allowanceOf(item, text.bytes, ruleSet) : void 0));
}
function holdsMarker(bytes) {
	for (let start = 0; start < bytes.length; start += markerPage) if (markerWords.test(latin1(bytes, start, Math.min(bytes.length, start + markerPage + longestMarkerWord)))) return true;
	return false;
}
function buildMatch(found, text, origin, cursor, allowed) {
	const { rule, secret, matched, confidence, reasons, layer, start, end, assignment } = found;
	const region = cursor.region(start, end);
	const byteOffset = text.originalOffset(start);
	return {
		rule,
		secret,
		matched,
		confidence,
		reasons,
		region: {
			...region,
			byteOffset: origin.offset + byteOffset,
			byteLength: text.originalOffset(end) - byteOffset
		},
		excerpt: excerptOf(text.bytes, start, end),
		decoded: layer.encodings,
		companions: found.companions.map(({ name, value, linesAway }) => ({
			name,
			value,
			line: layer.encodings.length > 0 ? region.line : region.line + linesAway
		})),
		...allowed && { allowed },
		...assignment && { assignment }
	};
}
function allowanceOf({ rule, secret, start, end }, bytes, { entries }) {
	const first = lineStart(bytes, start, allowReach);
	const previousEnd = first > 0 && bytes[first - 1] === 10 ? first - 1 : first;
	return findInlineAllow({
		line: utf8Text(bytes, first, lineEnd(bytes, end, allowReach)),
		previousLine: utf8Text(bytes, lineStart(bytes, previousEnd, allowReach), previousEnd),
		secret,
		rule: entries[rule]
	});
}
// src/engine/overlap.ts
const kindRank = {
	provider: 3,
	context: 2,
	generic: 0
};
function specificity({ kind, isBroad }) {
	return isBroad ? 1 : kindRank[kind];
}
function resolveOverlaps(found, entries, onLoss) {
	const ranked = [...found].sort((a, b) => compareStrength$1(a, b, entries) || a.start - b.start);
	const kept = [];
	for (const item of ranked) {
		const at = insertionPoint(kept, item.start);
		const winner = [kept[at - 1], kept[at]].find((other) => other && other.start < item.end && item.start < other.end);
		if (winner) onLoss(item, winner);
		else kept.splice(at, 0, item);
	}
	return kept;
}
function compareStrength$1(a, b, entries) {
	return Number(b.confidence === "certain") - Number(a.confidence === "certain") || specificity(entries[b.rule]) - specificity(entries[a.rule]) || b.end - b.start - (a.end - a.start) || a.layer.encodings.length - b.layer.encodings.length || require_model.confidences.indexOf(b.confidence) - require_model.confidences.indexOf(a.confidence) || a.rule - b.rule;
}
function insertionPoint(kept, start) {
	let low = 0;
	let high = kept.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (kept[middle].start < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/engine/scanner.ts
const defaultScannerLimits = {
	decodeDepth: 4,
	decodedBytesFactor: 16,
	decodedBytesFloor: 1048576,
	matches: 25e4
};
var Scanner = class {
	#compiled;
	#search;
	#limits;
	constructor(compiled, deadline, limits = defaultScannerLimits) {
		this.#compiled = compiled;
		this.#search = new LayerSearch(compiled, deadline);
		this.#limits = limits;
	}
	scan(bytes, path, events = {}, piece) {
		const text = toText(bytes, piece?.encoding ?? detectEncoding(bytes));
		const origin = piece?.origin ?? blobStart;
		const dropped = [];
		const found = this.#find(text, path, events, dropped).filter((item) => isWithin(item, text, piece));
		if (found.length === 0 && dropped.length === 0) return [];
		const { entries } = this.#compiled.ruleSet;
		const own = withoutCompanions(resolveOverlaps(found, entries, (loser, winner) => {
			if (loser.rule !== winner.rule) dropped.push({
				rule: loser.rule,
				start: loser.start,
				filter: "overlap",
				reason: `${entries[winner.rule].id} says more of the same text`
			});
		}), (part) => dropped.push({
			rule: part.rule,
			start: part.start,
			filter: "companion",
			reason: "it is a part of another secret beside it"
		}));
		if (events.rejected) tellDropped(dropped, text.bytes, origin, events.rejected);
		return buildMatches(own, text, origin, this.#compiled.ruleSet);
	}
	#find({ bytes }, path, events, dropped) {
		const { matches } = this.#limits;
		const found = [];
		let isOverflowing = false;
		const limited = new Set();
		const searchEvents = {
			limited: (detail) => void limited.add(detail),
			found: (item) => {
				if (found.length < matches) found.push(item);
				else isOverflowing = true;
			},
			rejected: (rule, layer, start, filter, reason) => {
				if (events.rejected) dropped.push({
					rule,
					start: layer.toBlob(start, start + 1).start,
					filter,
					reason
				});
			}
		};
		visitLayers(bytes, this.#limits, (layer) => this.#search.search(layer, path, searchEvents), searchEvents.limited);
		if (isOverflowing) limited.add(`more than ${matches} possible secrets in one place; the rest was left out`);
		for (const detail of limited) events.limited?.(detail);
		return found;
	}
};
function withoutCompanions(kept, onDropped) {
	const parts = new Set(kept.flatMap(({ companions }) => companions.map(({ value }) => value)));
	if (parts.size === 0) return kept;
	return kept.filter((item) => {
		const isPart = item.companions.length === 0 && parts.has(item.secret);
		if (isPart) onDropped(item);
		return !isPart;
	});
}
function isWithin({ start }, text, piece) {
	if (!piece) return true;
	const offset = text.originalOffset(start);
	return offset >= piece.keepFrom && offset < piece.keepBefore;
}
function tellDropped(dropped, bytes, origin, tell) {
	const cursor = new PositionCursor(bytes, origin);
	dropped.sort((a, b) => a.start - b.start);
	for (const { rule, start, filter, reason } of dropped) tell({
		rule,
		line: cursor.region(start, start).line,
		filter,
		reason
	});
}
// src/engine/piece-scanner.ts
const defaultLengths = {
	piece: 8388608,
	overlap: 131072,
	lookBack: 16384
};
var PieceScanner = class {
	#scanner;
	#path;
	#events;
	#onMatches;
	#lengths;
	#buffer;
	#length = 0;
	#keepFrom = 0;
	#origin = blobStart;
	#encoding;
	constructor(scanner, path, events, onMatches, lengths = defaultLengths) {
		this.#scanner = scanner;
		this.#path = path;
		this.#events = {
			...events,
			...events.limited && { limited: once(events.limited) }
		};
		this.#onMatches = onMatches;
		this.#lengths = lengths;
		this.#buffer = new Uint8Array(lengths.piece);
	}
	write(bytes) {
		const { piece, overlap } = this.#lengths;
		let from = 0;
		while (from < bytes.length) {
			const part = bytes.subarray(from, from + piece - this.#length);
			this.#buffer.set(part, this.#length);
			this.#length += part.length;
			from += part.length;
			if (this.#length === piece) this.#scanPiece(piece - overlap);
		}
	}
	end() {
		this.#scanPiece(Infinity);
	}
	#scanPiece(keepBefore) {
		const bytes = this.#buffer.subarray(0, this.#length);
		const encoding = this.#encoding ??= detectEncoding(bytes);
		const isLast = keepBefore === Infinity;
		if (!isLast && isZero(bytes)) return this.#carryZeros(keepBefore - this.#lengths.lookBack, encoding);
		this.#onMatches(this.#scanner.scan(bytes, this.#path, this.#events, {
			encoding,
			origin: this.#origin,
			keepFrom: this.#keepFrom,
			keepBefore
		}));
		if (!isLast) this.#carry(keepBefore, encoding);
	}
	#carryZeros(cut, { encoding }) {
		const { line, column, offset } = this.#origin;
		this.#origin = {
			line,
			column: column + cut / unitLength(encoding),
			offset: offset + cut
		};
		this.#length -= cut;
		this.#keepFrom = this.#lengths.lookBack;
	}
	#carry(keepBefore, encoding) {
		const bytes = this.#buffer.subarray(0, this.#length);
		const at = cutAt(bytes, keepBefore - this.#lengths.lookBack, encoding);
		const before = toText(bytes.subarray(0, at), encoding).bytes;
		const { line, column } = new PositionCursor(before, this.#origin).originAt(before.length);
		this.#origin = {
			line,
			column,
			offset: this.#origin.offset + at
		};
		this.#encoding = {
			...encoding,
			markLength: 0
		};
		this.#buffer.copyWithin(0, at, this.#length);
		this.#length -= at;
		this.#keepFrom = keepBefore - at;
	}
};
function cutAt(bytes, offset, { encoding }) {
	if (encoding === "utf-8") return characterStart(bytes, offset);
	const highByte = encoding === "utf-16le" ? bytes[offset + 1] : bytes[offset];
	return unitLength(encoding) === 2 && (highByte & 252) === 220 ? offset - 2 : offset;
}
function once(tell) {
	const told = new Set();
	return (text) => {
		if (told.has(text)) return;
		told.add(text);
		tell(text);
	};
}
const zeros = Buffer.alloc(1048576);
function isZero(bytes) {
	for (let at = 0; at < bytes.length; at += zeros.length) {
		const part = bytes.subarray(at, at + zeros.length);
		if (Buffer.compare(part, zeros.subarray(0, part.length)) !== 0) return false;
	}
	return true;
}
// src/engine/fingerprint.ts
const fixedKey = "straykey/fingerprint/v1";
const digits = 32;
function identityOf(family, secret) {
	return `${family}\0${normalise(secret)}`;
}
function normalise(secret) {
	return secret.startsWith("-----BEGIN") ? secret.replace(/\\+(?:[nrt]|u000[aAdD])|[^0-9A-Za-z/=-]/g, "") : secret;
}
function fingerprintOf(hmac, key, identity) {
	return hmac(key, identity).slice(0, digits);
}
// src/engine/redact.ts
const mostShown = 8;
const shortestShown = 16;
function redact(secret, keywords) {
	const firstLine = secret.split(/\r?\n|\\n/, 1)[0];
	if (firstLine.startsWith("-----BEGIN")) return `${firstLine} ********`;
	const most = Math.min(mostShown, Math.floor(secret.length / 4));
	const head = keywords.find((keyword) => keyword.length <= most && secret.startsWith(keyword)) ?? (secret.length < shortestShown ? "" : secret.slice(0, Math.min(most, 4)));
	const tail = secret.length >= 24 && most - head.length >= 2 ? secret.slice(-2) : "";
	return isPlain(head + tail) ? `${head}********${tail}` : "********";
}
function isPlain(text) {
	return /^[\x21-\x7e]*$/.test(text);
}
// src/engine/join.ts
const mostOccurrences = 1e4;
function joinMatches(placed, ruleSet, hmac, key) {
	return [...groupBySecret(placed, ruleSet.entries, ruleSet)].map(([identity, group]) => toFinding(identity, group, ruleSet, hmac, key)).sort(compareFindings);
}
function groupBySecret(placed, entries, ruleSet) {
	const speakers = new Map();
	for (const item of placed) {
		const known = speakers.get(item.match.secret);
		if (!known || compareStrength(item, known, entries) < 0) speakers.set(item.match.secret, item);
	}
	const groups = new Map();
	for (const item of placed) {
		const speaker = speakers.get(item.match.secret) ?? item;
		const identity = identityOf(familyOf((specificity(entries[item.match.rule]) < 3 ? speaker : item).match.rule, ruleSet), item.match.secret);
		const group = groups.get(identity);
		if (group) group.push(item);
		else groups.set(identity, [item]);
	}
	return groups;
}
function familyOf(rule, ruleSet) {
	return ruleSet.load(rule).family ?? ruleSet.entries[rule].provider;
}
function compareStrength({ match: a }, { match: b }, entries) {
	return specificity(entries[b.rule]) - specificity(entries[a.rule]) || require_model.confidences.indexOf(b.confidence) - require_model.confidences.indexOf(a.confidence) || a.rule - b.rule;
}
function toFinding(identity, group, ruleSet, hmac, key) {
	const { entries } = ruleSet;
	const speaker = group.reduce((best, item) => compareStrength(item, best, entries) < 0 ? item : best).match;
	const rule = ruleSet.load(speaker.rule);
	const { severity, keywords } = entries[speaker.rule];
	const occurrences = sortedOccurrences(group);
	return {
		ruleId: rule.id,
		ruleName: rule.name,
		ruleKind: rule.kind,
		provider: rule.provider,
		description: rule.description,
		severity: isTestCredential(entries[speaker.rule], occurrences) ? "low" : severity,
		confidence: speaker.confidence,
		reasons: speaker.reasons,
		secret: speaker.secret,
		redacted: redact(speaker.secret, rule.kind === "provider" ? keywords : []),
		fingerprint: fingerprintOf(hmac, key, identity),
		rotate: rule.rotate,
		references: rule.references,
		occurrences: occurrences.slice(0, mostOccurrences),
		occurrenceCount: occurrences.length
	};
}
function isTestCredential(entry, occurrences) {
	return specificity(entry) < 2 && occurrences.every(({ path }) => isTestPath(path));
}
function sortedOccurrences(group) {
	return group.map(toOccurrence).sort((a, b) => compareText(a.path, b.path) || a.byteOffset - b.byteOffset || compareText(a.commit?.date ?? "", b.commit?.date ?? "") || compareText(a.objectId ?? "", b.objectId ?? ""));
}
function toOccurrence({ match, path, commit, objectId }) {
	const { region, excerpt, decoded, companions, allowed } = match;
	return {
		path,
		...region,
		excerpt,
		decoded,
		companions,
		...commit && { commit },
		...objectId !== void 0 && { objectId },
		...allowed && { allowed }
	};
}
function compareFindings(a, b) {
	const [first] = a.occurrences;
	const [second] = b.occurrences;
	return compareText(first.path, second.path) || first.byteOffset - second.byteOffset || compareText(a.ruleId, b.ruleId) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
	return a < b ? -1 : Number(a > b);
}
Object.defineProperty(exports, "PieceScanner", {
	enumerable: true,
	get: function() {
		return PieceScanner;
	}
});
Object.defineProperty(exports, "Scanner", {
	enumerable: true,
	get: function() {
		return Scanner;
	}
});
Object.defineProperty(exports, "compileRules", {
	enumerable: true,
	get: function() {
		return compileRules;
	}
});
Object.defineProperty(exports, "crc32Base62", {
	enumerable: true,
	get: function() {
		return crc32Base62;
	}
});
Object.defineProperty(exports, "defaultScannerLimits", {
	enumerable: true,
	get: function() {
		return defaultScannerLimits;
	}
});
Object.defineProperty(exports, "fixedKey", {
	enumerable: true,
	get: function() {
		return fixedKey;
	}
});
Object.defineProperty(exports, "joinMatches", {
	enumerable: true,
	get: function() {
		return joinMatches;
	}
});
Object.defineProperty(exports, "judge", {
	enumerable: true,
	get: function() {
		return judge;
	}
});
Object.defineProperty(exports, "rejectByPath", {
	enumerable: true,
	get: function() {
		return rejectByPath;
	}
});
Object.defineProperty(exports, "withoutDeadline", {
	enumerable: true,
	get: function() {
		return withoutDeadline;
	}
});
