const require_regexpp = require("./regexpp.js");
// src/rule/lead.ts
/** Classes with more characters are not tried one by one. */
const mostCharacters = 24;
/** More turns of a repetition than this are taken for any text of their length. */
const mostTurns = 64;
/** Offset of the keyword in a match at the latest, in bytes; Infinity where the pattern promises none. */
function latestKeyword(alternatives, keywords, isCaseSensitive, longestOf) {
	const search = new LeadSearch(keywords, isCaseSensitive, longestOf);
	return search.throughAny(/* @__PURE__ */ new Map([["", 0]]), alternatives).size > 0 ? 1e400 : search.latest;
}
/** Follows a pattern from its start until each way through it has met a keyword. */
var LeadSearch = class {
	/** Offset of the keywords met so far, at the latest. */
	latest = 0;
	#fold;
	#keywords;
	#longestOf;
	constructor(keywords, isCaseSensitive, longestOf) {
		this.#fold = isCaseSensitive ? (text) => text : foldAscii;
		this.#keywords = keywords.map((keyword) => this.#fold(Buffer.from(keyword).toString("latin1")));
		this.#longestOf = longestOf;
	}
	throughAny(ends, alternatives) {
		return union(alternatives.map(({ elements }) => this.#throughAll(ends, elements)));
	}
	#throughAll(ends, elements) {
		let left = ends;
		for (const element of elements) {
			if (left.size === 0) break;
			left = this.#through(left, element);
		}
		return left;
	}
	#through(ends, element) {
		switch (element.type) {
			case "Assertion": return ends;
			case "Character": return this.#throughCharacters(ends, [String.fromCodePoint(element.value)]);
			case "CharacterClass": {
				const characters = charactersOf(element);
				return characters ? this.#throughCharacters(ends, characters) : this.#throughUnknown(ends, 1);
			}
			case "Group":
			case "CapturingGroup": return this.throughAny(ends, element.alternatives);
			case "Quantifier": return this.#throughRepeated(ends, element);
			default: return this.#throughUnknown(ends, this.#longestOf(element));
		}
	}
	#throughCharacters(ends, characters) {
		const after = /* @__PURE__ */ new Map();
		for (const character of new Set(characters.map(this.#fold))) for (const [end, length] of ends) {
			const text = end + character;
			const met = this.#keywordAtEndOf(text);
			if (met > 0) this.latest = Math.max(this.latest, length + 1 - met);
			else keepGreater(after, this.#endOf(text), length + 1);
		}
		return after;
	}
	/** Any text of at most this length: it may hold a keyword, but need not. */
	#throughUnknown(ends, length) {
		return ends.size === 0 ? ends : /* @__PURE__ */ new Map([["", Math.max(...ends.values()) + length]]);
	}
	#throughRepeated(ends, { element, min, max }) {
		if (element.type === "CharacterClass" && !charactersOf(element) || element.type === "CharacterSet" || max > mostTurns) return min === 0 ? union([ends, this.#throughUnknown(ends, this.#lengthOf(element, max))]) : this.#throughUnknown(ends, this.#lengthOf(element, max));
		const ways = min === 0 ? [ends] : [];
		let left = ends;
		for (let turn = 1; turn <= max && left.size > 0; turn++) {
			left = this.#through(left, element);
			if (turn >= min) ways.push(left);
		}
		return union(ways);
	}
	#lengthOf(element, turns) {
		return turns === 0 ? 0 : this.#longestOf(element) * turns;
	}
	/** Length of the longest keyword that the text ends in, 0 for none. */
	#keywordAtEndOf(text) {
		return Math.max(0, ...this.#keywords.filter((keyword) => text.endsWith(keyword)).map(({ length }) => length));
	}
	#endOf(text) {
		for (let from = 0; from < text.length; from++) if (this.#keywords.some((keyword) => keyword.startsWith(text.slice(from)))) return text.slice(from);
		return "";
	}
};
function union(ways) {
	const all = /* @__PURE__ */ new Map();
	for (const ends of ways) for (const [end, length] of ends) keepGreater(all, end, length);
	return all;
}
function keepGreater(lengths, end, length) {
	lengths.set(end, Math.max(lengths.get(end) ?? 0, length));
}
/** As keyword search folds: ASCII letters only. */
function foldAscii(text) {
	return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** The characters of a small class; nothing for a large or negated one. */
function charactersOf({ elements, negate }) {
	if (negate) return void 0;
	const characters = [];
	for (const element of elements) if (element.type === "Character") characters.push(String.fromCodePoint(element.value));
	else if (element.type === "CharacterClassRange" && element.max.value - element.min.value < mostCharacters) for (let point = element.min.value; point <= element.max.value; point++) characters.push(String.fromCodePoint(point));
	else return void 0;
	return characters.length <= mostCharacters ? characters : void 0;
}
// src/rule/run.ts
/** Shorter runs stand everywhere. */
const shortest = 8;
/** Sets that hold more of ordinary text than this tell nothing. */
const largestShare = .95;
/** Neighbours joined at most. */
const mostJoined = 64;
/** The most telling run of characters that every match of the pattern holds, if there is one. */
function requiredRun(alternatives, ignoresCase) {
	const { inner } = ofAlternatives(alternatives);
	if (!inner) return void 0;
	const characters = ignoresCase ? inBothCases(inner.characters) : inner.characters;
	return inner.length < shortest || shareOf(characters) > largestShare ? void 0 : {
		ranges: rangesOf(characters),
		length: inner.length
	};
}
function ofAlternatives(alternatives) {
	const parts = alternatives.map(({ elements }) => ofSequence(elements));
	return partOf(either(parts.map(({ whole }) => whole)), either(parts.map(({ inner }) => inner)));
}
/** Runs of neighbours join to one. */
function ofSequence(elements) {
	const parts = elements.map(ofElement);
	let best = parts.reduce((known, { inner }) => moreTelling(known, inner), void 0);
	let whole = nothing;
	for (let from = 0; from < parts.length; from++) {
		let stretch = nothing;
		for (let to = from; to < Math.min(parts.length, from + mostJoined) && stretch; to++) {
			stretch = joined(stretch, parts[to].whole);
			best = moreTelling(best, stretch);
		}
		if (from === 0) whole = parts.length <= mostJoined ? stretch : void 0;
	}
	return partOf(whole, best);
}
const nothing = {
	characters: /* @__PURE__ */ new Set(),
	length: 0
};
function ofElement(element) {
	switch (element.type) {
		case "Assertion": return partOf(nothing, void 0);
		case "Character": return single(/* @__PURE__ */ new Set([element.value]));
		case "CharacterSet": return single(ofCharacterSet(element));
		case "CharacterClass": return single(ofClass(element));
		case "Group":
		case "CapturingGroup": return ofAlternatives(element.alternatives);
		case "Quantifier": return ofQuantifier(element);
		default: return {};
	}
}
function ofQuantifier({ element, min, max }) {
	const { whole, inner } = ofElement(element);
	if (max === 0) return partOf(nothing, void 0);
	const repeated = whole && {
		characters: whole.characters,
		length: whole.length * min
	};
	return partOf(repeated, min === 0 ? void 0 : moreTelling(inner, repeated));
}
function single(characters) {
	const stretch = {
		characters,
		length: 1
	};
	return partOf(stretch, stretch);
}
function partOf(whole, inner) {
	return {
		...whole && { whole },
		...inner && { inner }
	};
}
function joined(a, b) {
	return b && {
		characters: /* @__PURE__ */ new Set([...a.characters, ...b.characters]),
		length: a.length + b.length
	};
}
/** What holds whichever way the pattern goes: characters of all, the shortest length. */
function either(stretches) {
	let all;
	for (const stretch of stretches) {
		if (!stretch) return void 0;
		all = all ? {
			characters: /* @__PURE__ */ new Set([...all.characters, ...stretch.characters]),
			length: Math.min(all.length, stretch.length)
		} : stretch;
	}
	return all;
}
function moreTelling(a, b) {
	if (!a || !b) return a ?? b;
	return weightOf(b) > weightOf(a) ? b : a;
}
/** Bits that such a run carries in ordinary text. */
function weightOf({ characters, length }) {
	const share = shareOf(characters);
	return share === 0 || share > largestShare ? 0 : -length * Math.log2(share);
}
/** How much of ordinary text is made of these characters, roughly. */
function shareOf(characters) {
	let share = 0;
	for (const { pattern, each } of shares) for (const code of characters) if (pattern.test(String.fromCharCode(code))) share += each;
	return Math.min(1, share);
}
const shares = [
	{
		pattern: /[a-z]/,
		each: .55 / 26
	},
	{
		pattern: /[A-Z]/,
		each: .09 / 26
	},
	{
		pattern: /[0-9]/,
		each: .06 / 10
	},
	{
		pattern: /[ \n]/,
		each: .16 / 2
	},
	{
		pattern: /[!-/:-@[-`{-~]/,
		each: .14 / 32
	}
];
const everything = Array.from({ length: 256 }, (_, code) => code);
const matching = (pattern) => new Set(everything.filter((code) => pattern.test(String.fromCharCode(code))));
const sets = {
	digit: matching(/\d/),
	space: matching(/\s/),
	word: matching(/\w/)
};
function ofCharacterSet(set) {
	if (set.kind === "any" || set.kind === "property") return new Set(everything);
	return set.negate ? complement(sets[set.kind]) : sets[set.kind];
}
function ofClass({ elements, negate }) {
	const members = /* @__PURE__ */ new Set();
	for (const element of elements) if (element.type === "Character") members.add(element.value);
	else if (element.type === "CharacterClassRange") for (const code of everything.slice(element.min.value, element.max.value + 1)) members.add(code);
	else if (element.type === "CharacterSet") for (const code of ofCharacterSet(element)) members.add(code);
	else return new Set(everything);
	return negate ? complement(members) : members;
}
function complement(characters) {
	return new Set(everything.filter((code) => !characters.has(code)));
}
function inBothCases(characters) {
	return new Set([...characters].flatMap((code) => [String.fromCharCode(code).toLowerCase(), String.fromCharCode(code).toUpperCase()]).map((text) => text.charCodeAt(0)));
}
/** `09AZ__`: first and last character of each range. */
function rangesOf(characters) {
	return everything.filter((code) => characters.has(code)).filter((code) => !characters.has(code - 1)).map((first) => String.fromCharCode(first, lastFrom(characters, first))).join("");
}
function lastFrom(characters, first) {
	let last = first;
	while (characters.has(last + 1) && last < 255) last++;
	return last;
}
// src/rule/reach.ts
/** Bytes on which a pattern without bounds is let run; built-in patterns are all bounded. */
const unboundedReach = 8192;
/** Longest look ahead that is granted to a pattern. */
const farthestLookahead = 256;
/** Longest reach of any pattern: key blocks. */
const longestReach = 65536;
/** Where a rule's pattern may lie about a keyword, from the pattern itself. Throws a SyntaxError on one that does not parse. */
function reachOf({ pattern, keywords, kind }) {
	const tree = new require_regexpp.RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, pattern.unicode);
	const longest = longestOf(tree.alternatives);
	const after = Number.isFinite(longest) ? Math.min(longest, longestReach) : unboundedReach;
	const before = Math.min(latestKeyword(tree.alternatives, keywords, kind === "provider" && !pattern.ignoreCase, longestElement), after);
	const run = requiredRun(tree.alternatives, pattern.ignoreCase);
	return {
		before,
		after: Math.min(after + longestLookahead(tree), longestReach),
		isAnchored: before === 0,
		...run && { run }
	};
}
/** What stands behind a match may decide on it too. */
function longestLookahead(tree) {
	let longest = 0;
	require_regexpp.visitRegExpAST(tree, { onAssertionEnter: (assertion) => {
		if (assertion.kind === "lookahead") longest = Math.max(longest, longestOf(assertion.alternatives));
	} });
	return Math.min(longest, farthestLookahead);
}
/** Whether a pattern has no `*`, `+` or `{n,}` outside of look-arounds, so that its matches have a greatest length. */
function isBounded(pattern) {
	return Number.isFinite(longestOf(new require_regexpp.RegExpParser().parsePattern(pattern.source).alternatives));
}
/** The pattern's named groups. */
function groupNames(pattern) {
	const names = [];
	require_regexpp.visitRegExpAST(new require_regexpp.RegExpParser().parsePattern(pattern.source), { onCapturingGroupEnter: ({ name }) => {
		if (name !== null) names.push(name);
	} });
	return names;
}
function longestOf(alternatives) {
	return Math.max(0, ...alternatives.map(({ elements }) => elements.reduce((sum, element) => sum + longestElement(element), 0)));
}
function longestElement(element) {
	switch (element.type) {
		case "Character": return element.value > 255 ? 4 : 1;
		case "CharacterSet":
		case "CharacterClass":
		case "ExpressionCharacterClass": return 1;
		case "Group":
		case "CapturingGroup": return longestOf(element.alternatives);
		case "Quantifier": return element.max === 0 ? 0 : element.max * Math.max(longestElement(element.element), Number.EPSILON);
		case "Backreference": return unboundedReach;
		case "Assertion": return 0;
	}
}
Object.defineProperty(exports, "groupNames", {
	enumerable: true,
	get: function() {
		return groupNames;
	}
});
Object.defineProperty(exports, "isBounded", {
	enumerable: true,
	get: function() {
		return isBounded;
	}
});
Object.defineProperty(exports, "reachOf", {
	enumerable: true,
	get: function() {
		return reachOf;
	}
});
