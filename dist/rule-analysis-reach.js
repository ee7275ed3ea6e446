const require_regexpp = require("./regexpp.js");
const require_scan = require("./scan.js");
// src/rule/analysis/character-set.ts
const everything$1 = Array.from({ length: 256 }, (_, code) => code);
const anyCharacter = new Set(everything$1);
const matching = (pattern) => new Set(everything$1.filter((code) => pattern.test(String.fromCharCode(code))));
const sets = {
	digit: matching(/\d/),
	space: matching(/\s/),
	word: matching(/\w/)
};
function ofCharacterSet(set) {
	if (set.kind === "any" || set.kind === "property") return new Set(everything$1);
	return set.negate ? complement(sets[set.kind]) : sets[set.kind];
}
function ofClass({ elements, negate }) {
	const members = new Set();
	for (const element of elements) if (element.type === "Character") members.add(element.value);
	else if (element.type === "CharacterClassRange") for (const code of everything$1.slice(element.min.value, element.max.value + 1)) members.add(code);
	else if (element.type === "CharacterSet") for (const code of ofCharacterSet(element)) members.add(code);
	else return new Set(everything$1);
	return negate ? complement(members) : members;
}
function complement(characters) {
	return new Set(everything$1.filter((code) => !characters.has(code)));
}
function together(one, other) {
	return one === other || one === anyCharacter ? one : other === anyCharacter ? other : new Set([...one, ...other]);
}
function inBothCases(characters) {
	return new Set([...characters].flatMap((code) => [String.fromCharCode(code).toLowerCase(), String.fromCharCode(code).toUpperCase()]).map((text) => text.charCodeAt(0)));
}
function rangesOf(characters) {
	return everything$1.filter((code) => characters.has(code)).filter((code) => !characters.has(code - 1)).map((first) => String.fromCharCode(first, lastFrom(characters, first))).join("");
}
function lastFrom(characters, first) {
	let last = first;
	while (characters.has(last + 1) && last < 255) last++;
	return last;
}
// src/rule/analysis/boundary.ts
function forbiddenBefore(alternatives, ignoresCase) {
	const first = require_scan.onlyItem(alternatives)?.elements[0];
	if (first?.type !== "Assertion" || first.kind !== "lookbehind" || !first.negate || ignoresCase) return void 0;
	const sets = first.alternatives.map(({ elements }) => ofSingle(require_scan.onlyItem(elements)));
	const all = new Set();
	for (const set of sets) if (set) for (const code of set) all.add(code);
	return all.size === 0 ? void 0 : rangesOf(all);
}
function ofSingle(element) {
	if (element?.type === "Character") return new Set([element.value]);
	return element?.type === "CharacterClass" ? ofClass(element) : void 0;
}
// src/rule/analysis/keyword-lead.ts
const mostCharacters = 24;
const mostTurns = 64;
function leadOf(alternatives, keywords, isCaseSensitive, longestOf) {
	const search = new LeadSearch(keywords, isCaseSensitive, longestOf);
	return {
		latest: search.throughAny(new Map([["", {
			length: 0,
			before: anyCharacter
		}]]), alternatives).size > 0 ? Infinity : search.latest,
		before: search.before
	};
}
var LeadSearch = class {
	latest = 0;
	before = new Set();
	#fold;
	#keywords;
	#longestOf;
	constructor(keywords, isCaseSensitive, longestOf) {
		this.#fold = isCaseSensitive ? (text) => text : require_scan.foldAscii;
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
				return characters ? this.#throughCharacters(ends, characters) : this.#throughUnknown(ends, 1, lastOf(element));
			}
			case "Group":
			case "CapturingGroup": return this.throughAny(ends, element.alternatives);
			case "Quantifier": return this.#throughRepeated(ends, element);
			default: return this.#throughUnknown(ends, this.#longestOf(element), lastOf(element));
		}
	}
	#throughCharacters(ends, characters) {
		const after = new Map();
		for (const character of new Set(characters.map(this.#fold))) for (const [end, { length, before }] of ends) {
			const text = end + character;
			const met = this.#keywordAtEndOf(text);
			const newEnd = met > 0 ? text.slice(-met) : this.#endOf(text);
			const own = {
				length: length + 1,
				before: newEnd.length === text.length ? before : ofCharacter(text.charCodeAt(text.length - newEnd.length - 1))
			};
			if (met > 0) this.#meet(own, met);
			else add$1(after, newEnd, own);
		}
		return after;
	}
	#meet({ length, before }, met) {
		this.latest = Math.max(this.latest, length - met);
		this.before = together(this.before, before);
	}
	#throughUnknown(ends, length, last) {
		return ends.size === 0 ? ends : new Map([["", {
			length: Math.max(...[...ends.values()].map((end) => end.length)) + length,
			before: last
		}]]);
	}
	#throughRepeated(ends, { element, min, max }) {
		if (element.type === "CharacterClass" && !charactersOf(element) || element.type === "CharacterSet" || max > mostTurns) {
			const after = this.#throughUnknown(ends, this.#lengthOf(element, max), lastOf(element));
			return min === 0 ? union([ends, after]) : after;
		}
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
	#keywordAtEndOf(text) {
		return Math.max(0, ...this.#keywords.filter((keyword) => text.endsWith(keyword)).map(({ length }) => length));
	}
	#endOf(text) {
		for (let from = 0; from < text.length; from++) if (this.#keywords.some((keyword) => keyword.startsWith(text.slice(from)))) return text.slice(from);
		return "";
	}
};
function union(ways) {
	const all = new Map();
	for (const ends of ways) for (const [end, own] of ends) add$1(all, end, own);
	return all;
}
function add$1(ends, end, own) {
	const known = ends.get(end);
	ends.set(end, known ? {
		length: Math.max(known.length, own.length),
		before: together(known.before, own.before)
	} : own);
}
function lastOf(element) {
	if (element.type === "Character") return ofCharacter(element.value);
	if (element.type === "CharacterClass") return inBothCases(ofClass(element));
	return element.type === "CharacterSet" ? ofCharacterSet(element) : anyCharacter;
}
const byCode = [];
function ofCharacter(code) {
	return code < 128 ? byCode[code] ??= inBothCases(new Set([code])) : anyCharacter;
}
function charactersOf({ elements, negate }) {
	if (negate) return void 0;
	const characters = [];
	for (const element of elements) if (element.type === "Character") characters.push(String.fromCodePoint(element.value));
	else if (element.type === "CharacterClassRange" && element.max.value - element.min.value < mostCharacters) for (let point = element.min.value; point <= element.max.value; point++) characters.push(String.fromCodePoint(point));
	else return void 0;
	return characters.length <= mostCharacters ? characters : void 0;
}
// src/rule/analysis/match-characters.ts
const telling = [..."\n\r 	\"'`<>()[]{};,=:&|\\@#?"].map((character) => character.charCodeAt(0));
const frequent = [..."\n \""].map((character) => character.charCodeAt(0));
const everything = Array.from({ length: 256 }, (_, code) => code);
function matchCharacters(alternatives, ignoresCase) {
	const met = new Set();
	addAll(alternatives, met);
	const characters = ignoresCase ? inBothCases(met) : met;
	const missing = telling.filter((code) => !characters.has(code));
	return frequent.some((code) => missing.includes(code)) ? rangesOf(new Set(everything.filter((code) => !missing.includes(code)))) : void 0;
}
function addAll(alternatives, met) {
	for (const { elements } of alternatives) for (const element of elements) add(element, met);
}
function add(element, met) {
	switch (element.type) {
		case "Character":
			met.add(element.value);
			return;
		case "CharacterSet": return addEach(ofCharacterSet(element), met);
		case "CharacterClass": return addEach(ofClass(element), met);
		case "Group":
		case "CapturingGroup": return addAll(element.alternatives, met);
		case "Quantifier": return add(element.element, met);
		case "Assertion":
		case "Backreference": return;
		case "ExpressionCharacterClass": return addEach(everything, met);
	}
}
function addEach(characters, met) {
	for (const code of characters) met.add(code);
}
// src/rule/analysis/run.ts
const shortest = 8;
const mostSigns = 2;
const largestShare = .95;
const mostJoined = 64;
function requiredRun(alternatives, ignoresCase, keywords) {
	const { inner } = new RunReader(keywords).ofAlternatives(alternatives);
	if (!inner) return void 0;
	const characters = ignoresCase ? inBothCases(inner.characters) : inner.characters;
	return weightOf(inner) === 0 ? void 0 : {
		ranges: rangesOf(characters),
		length: inner.length
	};
}
const nothing = {
	characters: new Set(),
	length: 0,
	literals: 0
};
var RunReader = class {
	#keywords;
	constructor(keywords) {
		this.#keywords = keywords.join("\n").toLowerCase();
	}
	ofAlternatives(alternatives) {
		const parts = alternatives.map(({ elements }) => this.#ofSequence(elements));
		return partOf(either(parts.map(({ whole }) => whole)), either(parts.map(({ inner }) => inner)));
	}
	#ofSequence(elements) {
		const parts = elements.map((element) => this.#ofElement(element));
		let best = parts.reduce((known, { inner }) => moreTelling(known, inner), void 0);
		let whole = nothing;
		for (let from = 0; from < parts.length; from++) {
			let stretch = nothing;
			for (const part of parts.slice(from, from + mostJoined)) {
				if (!stretch) break;
				stretch = joined(stretch, part.whole);
				best = moreTelling(best, stretch);
			}
			if (from === 0) whole = parts.length <= mostJoined ? stretch : void 0;
		}
		return partOf(whole, best);
	}
	#ofElement(element) {
		switch (element.type) {
			case "Assertion": return partOf(nothing, void 0);
			case "Character": return single(new Set([element.value]), Number(this.#isSpelledOut(element.value)));
			case "CharacterSet": return single(ofCharacterSet(element), 0);
			case "CharacterClass": return single(ofClass(element), 0);
			case "Group":
			case "CapturingGroup": return this.ofAlternatives(element.alternatives);
			case "Quantifier": return this.#ofQuantifier(element);
			default: return {};
		}
	}
	#ofQuantifier({ element, min, max }) {
		const { whole, inner } = this.#ofElement(element);
		if (max === 0) return partOf(nothing, void 0);
		const repeated = whole && {
			characters: whole.characters,
			length: whole.length * min,
			literals: whole.literals * min
		};
		return partOf(repeated, min === 0 ? void 0 : moreTelling(inner, repeated));
	}
	#isSpelledOut(code) {
		const character = String.fromCharCode(code).toLowerCase();
		return /[a-z0-9]/.test(character) || this.#keywords.includes(character);
	}
};
function single(characters, literals) {
	const stretch = {
		characters,
		length: 1,
		literals
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
		characters: unite(a.characters, b.characters),
		length: a.length + b.length,
		literals: a.literals + b.literals
	};
}
function either(stretches) {
	let all;
	for (const stretch of stretches) {
		if (!stretch) return void 0;
		all = all ? {
			characters: unite(all.characters, stretch.characters),
			length: Math.min(all.length, stretch.length),
			literals: Math.max(all.literals, stretch.literals)
		} : stretch;
	}
	return all;
}
function moreTelling(a, b) {
	if (!a || !b) return a ?? b;
	return weightOf(b) > weightOf(a) ? b : a;
}
function unite(a, b) {
	return a.size === 0 ? b : b.size === 0 || isWithin(b, a) ? a : new Set([...a, ...b]);
}
function isWithin(part, whole) {
	for (const code of part) if (!whole.has(code)) return false;
	return true;
}
function weightOf({ characters, length, literals }) {
	if (length < shortest && characters.size > mostSigns) return 0;
	const share = shareOf(characters);
	return share > largestShare ? 0 : (literals - length) * Math.log2(share);
}
function shareOf(characters) {
	let share = 0;
	for (const code of characters) share += shares[code] ?? 0;
	return Math.max(share, Number.EPSILON);
}
const shares = Array.from({ length: 256 }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/[a-z]/.test(character)) return .55 / 26;
	if (/[A-Z]/.test(character)) return .09 / 26;
	if (/[0-9]/.test(character)) return .06 / 10;
	if (/[ \n]/.test(character)) return .16 / 2;
	return /[!-~]/.test(character) ? .14 / 32 : 0;
});
// src/rule/analysis/reach.ts
const unboundedReach = 8192;
const farthestLookahead = 256;
const longestReach = 65536;
function reachOf({ pattern, keywords, kind, keywordDistance }) {
	const tree = require_regexpp.syntaxOf(pattern.source);
	const longest = longestOf(tree.alternatives);
	const after = Number.isFinite(longest) ? Math.min(Math.ceil(longest), longestReach) : unboundedReach;
	const afterAll = Math.min(after + longestLookahead(tree), longestReach);
	if (keywordDistance !== void 0) return {
		before: keywordDistance,
		after: afterAll,
		isAnchored: false,
		startsAfter: keywordDistance
	};
	const lead = leadOf(tree.alternatives, keywords, kind === "provider" && !pattern.ignoreCase, longestElement);
	const { latest } = lead;
	const run = requiredRun(tree.alternatives, pattern.ignoreCase, keywords);
	const within = run && Number.isFinite(latest) ? matchCharacters(tree.alternatives, pattern.ignoreCase) : void 0;
	const notBefore = latest === 0 ? forbiddenBefore(tree.alternatives, pattern.ignoreCase) : notBeforeKeyword(lead);
	return {
		before: Math.min(Math.ceil(latest), after),
		after: afterAll,
		isAnchored: latest === 0,
		...run && { run: {
			...run,
			...within !== void 0 && { within }
		} },
		...notBefore !== void 0 && { notBefore }
	};
}
function notBeforeKeyword({ latest, before }) {
	const ranges = Number.isFinite(latest) ? rangesOf(complement(before)) : "";
	return ranges === "" ? void 0 : ranges;
}
function longestLookahead(tree) {
	let longest = 0;
	require_regexpp.visitRegExpAST(tree, { onAssertionEnter: (assertion) => {
		if (assertion.kind === "lookahead") longest = Math.max(longest, longestOf(assertion.alternatives));
	} });
	return Math.min(longest, farthestLookahead);
}
function isBounded(pattern) {
	return Number.isFinite(longestOf(require_regexpp.syntaxOf(pattern.source).alternatives));
}
function groupNames(pattern) {
	const names = [];
	require_regexpp.visitRegExpAST(require_regexpp.syntaxOf(pattern.source), { onCapturingGroupEnter: ({ name }) => {
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
exports.groupNames = groupNames;
exports.inBothCases = inBothCases;
exports.isBounded = isBounded;
exports.ofCharacterSet = ofCharacterSet;
exports.ofClass = ofClass;
exports.reachOf = reachOf;
