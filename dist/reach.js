const require_regexpp = require("./regexpp.js");
// src/rule/lead.ts
/** Classes with more characters are not tried one by one. */
const mostCharacters = 12;
/** More turns of a repetition than a keyword has characters tell nothing new. */
const mostTurns = 64;
/** Whether whatever the pattern matches begins with one of the keywords, so that it need only be tried at their places. */
function startsWithKeyword(alternatives, keywords, isCaseSensitive) {
	const fold = (text) => isCaseSensitive ? text : text.toLowerCase();
	const folded = keywords.map(fold);
	const matcher = {
		isComplete: (text) => folded.some((keyword) => text.startsWith(keyword)),
		isPrefix: (text) => folded.some((keyword) => keyword.startsWith(text)),
		fold
	};
	return alternatives.every(({ elements }) => leads(elements, "", matcher));
}
/** Every text that `elements` begin with, behind `text`, runs into a keyword before it can do otherwise. */
function leads(elements, text, matcher) {
	if (matcher.isComplete(text)) return true;
	const [first, ...rest] = elements;
	if (first === void 0 || !matcher.isPrefix(text)) return false;
	switch (first.type) {
		case "Assertion": return leads(rest, text, matcher);
		case "Character": return leads(rest, text + matcher.fold(String.fromCodePoint(first.value)), matcher);
		case "CharacterClass": return charactersOf(first)?.every((character) => leads(rest, text + matcher.fold(character), matcher)) ?? false;
		case "Group":
		case "CapturingGroup": return first.alternatives.every((alternative) => leads([...alternative.elements, ...rest], text, matcher));
		case "Quantifier":
		case "Repetition": return leadsRepeated({
			...first,
			type: "Repetition"
		}, rest, text, matcher);
		default: return false;
	}
}
function leadsRepeated({ element, min, max }, rest, text, matcher) {
	if (max === 0) return leads(rest, text, matcher);
	return leads([
		element,
		{
			type: "Repetition",
			element,
			min: Math.max(0, min - 1),
			max: Math.min(max, mostTurns) - 1
		},
		...rest
	], text, matcher) && (min > 0 || leads(rest, text, matcher));
}
/** The characters of a small class; nothing for a large or negated one. */
function charactersOf({ elements, negate }) {
	if (negate) return void 0;
	const characters = [];
	for (const element of elements) if (element.type === "Character") characters.push(String.fromCodePoint(element.value));
	else if (element.type === "CharacterClassRange" && element.max.value - element.min.value < mostCharacters) for (let point = element.min.value; point <= element.max.value; point++) characters.push(String.fromCodePoint(point));
	else return void 0;
	return characters.length <= 24 ? characters : void 0;
}
// src/rule/reach.ts
/** Bytes on which a pattern without bounds is let run; built-in patterns are all bounded. */
const unboundedReach = 8192;
/** Longest reach of any pattern: key blocks. */
const longestReach = 65536;
/** Where a rule's pattern may lie about a keyword, from the pattern itself. Throws a SyntaxError on one that does not parse. */
function reachOf({ pattern, keywords, kind }) {
	const tree = new require_regexpp.RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, pattern.unicode);
	const longest = Math.min(longestOf(tree.alternatives), longestReach);
	const length = Number.isFinite(longestOf(tree.alternatives)) ? longest : unboundedReach;
	const isCaseSensitive = kind === "provider" && !pattern.ignoreCase;
	const isAnchored = startsWithKeyword(tree.alternatives, keywords, isCaseSensitive);
	return {
		before: isAnchored ? 0 : length,
		after: length,
		isAnchored
	};
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
