const require_cli = require("./cli.js");
const require_write = require("./write.js");
const require_root = require("./root.js");
const require_scanner = require("./scanner.js");
const require_reach = require("./reach.js");
// src/rule/sample.ts
/** The sample's text for this seed; the same seed gives the same text. */
function grow(recipe, seed) {
	return growParts(recipe.parts, randomFrom(seed));
}
function growParts(parts, random) {
	return parts.map((part) => growPart(part, random)).join("");
}
function growPart(part, random) {
	switch (part.kind) {
		case "text": return part.text;
		case "characters": return growCharacters(part.alphabet, part.length, random);
		case "encoded": return encode(growParts(part.parts, random), part.encoding);
		case "checksummed": {
			const text = growParts(part.parts, random);
			return text + require_scanner.crc32Base62(text.slice(part.skip));
		}
		case "bytes": return (Buffer.concat([Buffer.from(part.prefix, "hex"), Buffer.from(Array.from({ length: part.length }, () => Math.floor(random() * 256)))]).toString(part.encoding).match(new RegExp(`.{1,${part.width}}`, "g")) ?? []).join("\n");
	}
}
/** At least one digit and one letter of each case the alphabet has, as generators of tokens nearly always give. */
function growCharacters(alphabet, length, random) {
	const classes = [
		/[0-9]/,
		/[a-z]/,
		/[A-Z]/
	].filter((kind) => kind.test(alphabet));
	for (;;) {
		const text = Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");
		if (length < 12 || classes.every((kind) => kind.test(text))) return text;
	}
}
function encode(text, encoding) {
	switch (encoding) {
		case "percent": return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
		case "lower": return text.toLowerCase();
		case "upper": return text.toUpperCase();
		default: return Buffer.from(text).toString(encoding);
	}
}
/** Mulberry32: small, seeded, good enough to look random. */
function randomFrom(seed) {
	let state = seed * 2654435761 >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	};
}
// src/rule/hostile-text.ts
const length = 1e5;
const fillers = [
	"a",
	"0",
	"A",
	" ",
	"\"",
	"=",
	"-",
	"/",
	"\n",
	"aA0",
	"key",
	"key=",
	"token ",
	"\\n",
	"a.b_c-"
];
/** Texts of 100 kB made of a rule's own pieces, each almost a match over and over. */
function hostileTexts(rule) {
	const example = rule.examples[0] ? grow(rule.examples[0], 1) : "";
	return [
		...rule.keywords.slice(0, 3).flatMap((keyword) => [
			keyword,
			`${keyword} `,
			`${keyword}=`
		]).map(repeat),
		...rule.keywords.slice(0, 2).flatMap((keyword) => fillers.map((filler) => keyword + repeat(filler))),
		...example.length > 1 ? [repeat(example.slice(0, -1)), repeat(example.slice(0, Math.ceil(example.length / 2)))] : []
	];
}
function repeat(piece) {
	return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
// src/rule/check.ts
/** Each sample is grown from this many seeds. */
const seeds = [
	1,
	2,
	3
];
/** A scan of 100 kB of hostile text that takes longer is not linear; an ordinary one takes 5 ms. */
const hostileMs = 1e3;
/**
* Proves rules sound: what they state, that each example yields exactly one finding and of its own rule, that look-alikes
* yield none, and that hostile text is no slower than other text. `indexes` are those of the rules to be checked; the
* others of the set are there to see whether they fire too.
*/
function checkRules(ruleSet, indexes) {
	const all = scannerOf(ruleSet, ruleSet.entries.map((_, index) => index));
	return indexes.flatMap((index) => {
		const rule = ruleSet.load(index);
		const own = scannerOf(ruleSet, [index]);
		const details = [
			...checkStatements(rule, ruleSet),
			...checkExamples(rule, index, all),
			...checkPatternAlone(rule),
			...checkLookalikes(rule, index, all),
			...checkTime(rule, own)
		];
		return [...new Set(details)].map((detail) => ({
			ruleId: rule.id,
			detail
		}));
	});
}
function scannerOf(ruleSet, indexes) {
	return new require_scanner.Scanner(require_scanner.compileRules(ruleSet, indexes), require_scanner.withoutDeadline);
}
function checkStatements(rule, { entries }) {
	const complaints = [
		[/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule.id), "the id is not in kebab case"],
		[entries.filter(({ id }) => id === rule.id).length === 1, "another rule has the same id"],
		[rule.keywords.length > 0 && rule.keywords.every((keyword) => keyword.length >= 3), "a keyword has fewer than 3 bytes, or there is none"],
		[rule.references.length > 0 && rule.references.every((page) => page.startsWith("https://")), "no reference to a page on the format"],
		[rule.rotate.steps !== "" && rule.rotate.url !== "", "nothing says how to rotate it"],
		[rule.examples.length >= 2, "fewer than 2 examples"],
		[rule.lookalikes.length >= 1, "no look-alike"]
	];
	if (rule.kind !== "generic") {
		complaints.push([require_reach.groupNames(rule.pattern).filter((name) => name === "secret").length === 1, "the pattern needs exactly one group named secret"]);
		complaints.push([require_reach.isBounded(rule.pattern), "the pattern has no bound: give *, + and {n,} a greatest number"]);
		complaints.push([/^i?$/.test(rule.pattern.flags), "the only flag a pattern may have is i"]);
	}
	return complaints.filter(([isSound]) => !isSound).map(([, detail]) => detail);
}
function checkExamples(rule, index, scanner) {
	return forEachSample(rule.examples, (text, path, name) => {
		const matches = scanner.scan(Buffer.from(text), path);
		const others = matches.filter((match) => match.rule !== index);
		if (matches.length === 1 && others.length === 0) return [];
		if (matches.length === 0) return [`${name} is not found; ${reasonsOf(text, path, index, scanner)}`];
		return [others.length > 0 ? `${name} is reported by another rule (number ${others.map((match) => match.rule).join(", ")} of the set)` : `${name} is found ${matches.length} times`];
	});
}
function reasonsOf(text, path, index, scanner) {
	const reasons = [];
	scanner.scan(Buffer.from(text), path, { rejected: ({ rule, filter, reason }) => rule === index && reasons.push(`${filter}: ${reason}`) });
	return reasons.length > 0 ? reasons.join("; ") : "no keyword led to a match";
}
/** The pattern without windows and kernel, so that a broken prefilter cannot hide. */
function checkPatternAlone(rule) {
	if (rule.kind === "generic") return [];
	return forEachSample(rule.examples, (text, _path, name) => {
		const matches = [...text.matchAll(new RegExp(rule.pattern.source, `${rule.pattern.flags}g`))];
		if (matches.length !== 1) return [`the pattern alone matches ${name} ${matches.length} times`];
		return hasKeyword(rule, matches[0][0]) ? [] : [`no keyword stands in the match of ${name}`];
	});
}
function hasKeyword(rule, text) {
	const isCaseSensitive = rule.kind === "provider" && !rule.pattern.ignoreCase;
	return rule.keywords.some((keyword) => isCaseSensitive ? text.includes(keyword) : text.toLowerCase().includes(keyword.toLowerCase()));
}
function checkLookalikes(rule, index, scanner) {
	return forEachSample(rule.lookalikes, (text, path, name) => scanner.scan(Buffer.from(text), path).some((match) => match.rule === index) ? [`the look-alike ${name} is reported`] : []);
}
function checkTime(rule, scanner) {
	return hostileTexts(rule).flatMap((text) => {
		const bytes = Buffer.from(text);
		const start = performance.now();
		scanner.scan(bytes, void 0);
		return performance.now() - start > hostileMs ? [`100 kB of hostile text take longer than ${hostileMs} ms`] : [];
	});
}
function forEachSample(samples, check) {
	return samples.flatMap((sample, index) => seeds.flatMap((seed) => check(grow(sample, seed), sample.path, `number ${index + 1}`)));
}
// src/cli/run-check.ts
/** `rules check`: the rules at these indexes, or else the project's own, or where there are none the built-in ones. */
function runCheck(ruleSet, indexes) {
	const own = ruleSet.entries.flatMap(({ isProven }, index) => isProven ? [] : [index]);
	const checked = indexes ?? (own.length > 0 ? own : ruleSet.entries.map((_, index) => index));
	const complaints = checkRules(withSamples(ruleSet), checked);
	const lines = complaints.map(({ ruleId, detail }) => `${ruleId}: ${detail}\n`);
	const count = checked.length === 1 ? "1 rule" : `${checked.length} rules`;
	require_write.writeStdout([...lines, complaints.length === 0 ? `${count} checked, all sound.\n` : `${count} checked, ${complaints.length === 1 ? "1 complaint" : `${complaints.length} complaints`}.\n`]);
	return complaints.length === 0 ? require_cli.exitCodes.clean : require_cli.exitCodes.usage;
}
/** The pack of the bundle leaves examples out of its rules; they stand in a file of their own. */
function withSamples(ruleSet) {
	const samples = require_root.builtinSamples();
	return {
		entries: ruleSet.entries,
		load: (index) => ruleSet.entries[index].isProven ? {
			...ruleSet.load(index),
			...samples[index]
		} : ruleSet.load(index)
	};
}
exports.runCheck = runCheck;
