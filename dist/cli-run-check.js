const require_main = require("./cli-main.js");
const require_scan = require("./scan.js");
const require_reach = require("./rule-reach.js");
// src/rule/sample.ts
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
			return text + require_scan.crc32Base62(text.slice(part.skip));
		}
		case "bytes": return (Buffer.concat([Buffer.from(part.prefix, "hex"), Buffer.from(Array.from({ length: part.length }, () => Math.floor(random() * 256)))]).toString(part.encoding).match(new RegExp(`.{1,${part.width}}`, "g")) ?? []).join("\n");
	}
}
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
function hostileTexts(rule) {
	const example = rule.examples[0] ? grow(rule.examples[0], 1) : "";
	return [
		...rule.keywords.slice(0, 3).flatMap((keyword) => [
			keyword,
			`${keyword} `,
			`${keyword}=`
		]).map(repeat),
		...rule.keywords.slice(0, 2).flatMap((keyword) => fillers.map((filler) => keyword + repeat(filler))),
		...example.length > 1 ? [repeat(example.slice(0, -1)), repeat(example.slice(0, Math.ceil(example.length / 2)))] : [],
		...[...rule.keywords.slice(0, 1), ...fillers].map((filler) => `${repeat(filler)} ${example}`)
	];
}
function repeat(piece) {
	return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
// src/rule/check.ts
const seeds = [
	1,
	2,
	3
];
const hostileMs = 2500;
function createRuleCheck(ruleSet) {
	const idCounts = countIds(ruleSet);
	const all = scannerOf(ruleSet, require_scan.indexesOf(ruleSet));
	const { searchTables: _tables, ...alone } = ruleSet;
	return (index) => {
		const rule = ruleSet.load(index);
		const own = scannerOf(alone, [index]);
		const details = [
			...checkStatements(rule, idCounts),
			...checkExamples(rule, index, all, ruleSet),
			...checkPatternAlone(rule),
			...checkLookalikes(rule, index, all),
			...checkTime(rule, own)
		];
		return [...new Set(details)].map((detail) => ({
			ruleId: rule.id,
			detail
		}));
	};
}
function scannerOf(ruleSet, indexes) {
	return new require_scan.Scanner(require_scan.compileRules(ruleSet, indexes), require_scan.withoutDeadline);
}
function countIds(ruleSet) {
	const counts = new Map();
	for (const { id } of ruleSet.entries()) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
function checkStatements(rule, idCounts) {
	const complaints = [
		[/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule.id), "the id is not in kebab case"],
		[idCounts.get(rule.id) === 1, "another rule has the same id"],
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
function checkExamples(rule, index, scanner, ruleSet) {
	return forEachSample(rule.examples, (text, path, name) => {
		const matches = scanner.scan(Buffer.from(text), path);
		const others = matches.filter((match) => match.rule !== index);
		if (matches.length === 1 && others.length === 0) return [];
		if (matches.length === 0) return [`${name} is not found; ${reasonsOf(text, path, index, scanner)}`];
		return [others.length > 0 ? `${name} is reported by another rule: ${others.map((match) => ruleSet.entry(match.rule).id).join(", ")}` : `${name} is found ${matches.length} times`];
	});
}
function reasonsOf(text, path, index, scanner) {
	const reasons = [];
	scanner.scan(Buffer.from(text), path, { rejected: ({ rule, filter, reason }) => rule === index && reasons.push(`${filter}: ${reason}`) });
	return reasons.length > 0 ? reasons.join("; ") : "no keyword led to a match";
}
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
		const start = process.cpuUsage();
		scanner.scan(bytes, void 0);
		return process.cpuUsage(start).user / 1e3 > hostileMs ? [`100 kB of hostile text take longer than ${hostileMs} ms`] : [];
	});
}
function forEachSample(samples, check) {
	return samples.flatMap((sample, index) => seeds.flatMap((seed) => check(grow(sample, seed), sample.path, `number ${index + 1}`)));
}
// src/cli/run-check.ts
function runCheck(ruleSet, indexes) {
	const all = require_scan.indexesOf(ruleSet);
	const own = all.filter((index) => !ruleSet.isProven(index));
	const checked = indexes ?? (own.length > 0 ? own : all);
	const complaints = checked.flatMap(createRuleCheck(withSamples(ruleSet)));
	const lines = complaints.map(({ ruleId, detail }) => `${ruleId}: ${detail}\n`);
	const count = checked.length === 1 ? "1 rule" : `${checked.length} rules`;
	require_scan.writeStdout([...lines, complaints.length === 0 ? `${count} checked, all sound.\n` : `${count} checked, ${complaints.length === 1 ? "1 complaint" : `${complaints.length} complaints`}.\n`]);
	return complaints.length === 0 ? require_main.exitCodes.clean : require_main.exitCodes.usage;
}
function withSamples(ruleSet) {
	const samples = require_scan.builtinSamples();
	return {
		...ruleSet,
		load: (index) => ruleSet.isProven(index) ? {
			...ruleSet.load(index),
			...samples[index]
		} : ruleSet.load(index)
	};
}
exports.runCheck = runCheck;
