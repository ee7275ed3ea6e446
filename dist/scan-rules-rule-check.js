const require_scan = require("./scan.js");
const require_reach = require("./rule-analysis-reach.js");
const require_regexpp = require("./regexpp.js");
const require_rule_id = require("./rule-rule-id.js");
const require_ed25519_pair = require("./engine-proof-checksums-ed25519-pair.js");
const require_crc16_base32 = require("./engine-proof-checksums-crc16-base32.js");
let node_fs = require("node:fs");
// src/rule/analysis/character-kinds.ts
function characterKinds(tree, ignoresCase) {
	const sets = setsOf(tree, ignoresCase);
	const different = [...new Map([...sets.values()].map((set) => [[...set].sort().join(), set])).values()];
	const kinds = new Map();
	const kindOf = Array.from({ length: 256 }, (_, code) => {
		const key = different.map((set) => set.has(code) ? "1" : "0").join("");
		if (!kinds.has(key)) kinds.set(key, kinds.size);
		return kinds.get(key) ?? 0;
	});
	const kindsOf = new Map();
	for (const [node, set] of sets) {
		const members = new Uint8Array(kinds.size + 1);
		for (const [code, kind] of kindOf.entries()) if (set.has(code)) members[kind] = 1;
		kindsOf.set(node, members);
	}
	return {
		count: kinds.size + 1,
		kindsOf
	};
}
function setsOf(tree, ignoresCase) {
	const sets = new Map();
	const add = (node, characters) => void sets.set(node, ignoresCase ? require_reach.inBothCases(characters) : characters);
	require_regexpp.visitRegExpAST(tree, {
		onCharacterEnter: (node) => add(node, new Set([node.value])),
		onCharacterSetEnter: (node) => add(node, require_reach.ofCharacterSet(node)),
		onCharacterClassEnter: (node) => add(node, require_reach.ofClass(node))
	});
	return sets;
}
// src/rule/analysis/work-bound.ts
const mostTurns = 8192;
const uncountable = 0xe8d4a51000;
const mostEffort = 25e6;
const mostReadTogether = 64;
const longestReference = 256;
function workBound({ source, ignoreCase }) {
	const tree = require_regexpp.syntaxOf(source);
	const counter = new WorkCounter(tree, ignoreCase);
	try {
		return most(counter.ofAlternatives(tree.alternatives, counter.end("forward")));
	} catch (error) {
		if (error instanceof RangeError) return Infinity;
		throw error;
	}
}
var WorkCounter = class {
	nothing;
	#kinds;
	#effort = 0;
	constructor(tree, ignoresCase) {
		const { count, kindsOf } = characterKinds(tree, ignoresCase);
		this.nothing = new Float64Array(count);
		this.#kinds = kindsOf;
	}
	end(direction) {
		return {
			next: this.nothing,
			unread: this.nothing,
			direction
		};
	}
	ofAlternatives(alternatives, to) {
		const ways = alternatives.map(({ elements }) => to.direction === "forward" ? elements : elements.toReversed());
		return this.#ofWays(ways, 0, to);
	}
	#ofWays(ways, read, to) {
		const onward = read === 0 ? to : {
			...to,
			unread: to.next
		};
		const isReading = (way) => read < mostReadTogether && way.length > 0 && this.#kinds.has(way[0]);
		const sum = Float64Array.from(this.nothing);
		for (const way of ways) if (!isReading(way)) addTo(sum, this.#ofSequence(way, onward));
		const reading = ways.filter(isReading);
		const known = new Map();
		for (let kind = 0; kind < sum.length; kind++) {
			this.#spend();
			const open = reading.filter(([first]) => this.#kinds.get(first)?.[kind] === 1);
			if (open.length > 0) sum[kind] += orCompute(known, open.map((way) => reading.indexOf(way)).join(), () => most(this.#ofWays(open.map((way) => way.slice(1)), read + 1, to)));
			sum[kind] += reading.length;
		}
		return limited(sum);
	}
	#ofSequence(way, { next, unread, direction }) {
		let onward = next;
		let onwardUnread = unread;
		for (const element of way.toReversed()) {
			const work = this.#ofElement(element, {
				next: onward,
				unread: onwardUnread,
				direction
			});
			onward = onward === onwardUnread ? work : this.#ofElement(element, {
				next: onward,
				unread: onward,
				direction
			});
			onwardUnread = work;
		}
		return onwardUnread;
	}
	#ofElement(element, to) {
		this.#spend();
		switch (element.type) {
			case "Group":
			case "CapturingGroup": return this.ofAlternatives(element.alternatives, to);
			case "Quantifier": return this.#ofQuantifier(element, to);
			case "Assertion": return this.#ofAssertion(element, to);
			case "Backreference": return this.nothing.map(() => longestReference + Math.max(most(to.next), most(to.unread)));
			default: return this.#ofCharacter(element, to.next);
		}
	}
	#ofCharacter(element, next) {
		const kinds = this.#kinds.get(element);
		const onward = most(next);
		return this.nothing.map((_, kind) => 1 + (kinds?.[kind] === 1 ? onward : 0));
	}
	#ofQuantifier({ element, min, max }, to) {
		const { next, unread, direction } = to;
		const turns = Math.min(max, Math.max(min, mostTurns));
		const kinds = this.#kinds.get(element);
		if (kinds && turns > 0) return this.#ofRun(kinds, {
			min,
			turns
		}, to);
		let work = next;
		let workUnread = unread;
		for (let turn = turns - 1; turn >= 0; turn--) {
			const isFree = turn >= min;
			const behind = work;
			const again = (behindUnread) => ({
				next: behind,
				unread: isFree ? this.nothing : behindUnread,
				direction
			});
			work = this.#ofTurn(element, again(behind), isFree ? next : this.nothing);
			workUnread = next === unread ? work : this.#ofTurn(element, again(workUnread), isFree ? unread : this.nothing);
			if (most(work) === Infinity) break;
		}
		return workUnread;
	}
	#ofRun(kinds, { min, turns }, { next, unread }) {
		const isIn = (_, kind) => kinds[kind] === 1;
		const mostInside = most(next.filter(isIn));
		const mostOutside = most(next.filter((steps, kind) => !isIn(steps, kind)));
		let onward = most(next);
		for (let turn = turns - 1; turn > 0; turn--) onward = turn < min ? 1 + onward : Math.max(1 + onward + mostInside, 1 + mostOutside);
		return limited(this.nothing.map((_, kind) => 1 + (kinds[kind] === 1 ? onward : 0) + (min === 0 ? unread[kind] : 0)));
	}
	#ofTurn(element, again, leave) {
		return limited(this.#ofElement(element, again).map((steps, kind) => steps + leave[kind]));
	}
	#ofAssertion(assertion, { unread, direction }) {
		if (assertion.kind !== "lookahead" && assertion.kind !== "lookbehind") return this.#ofEdge(assertion, unread, direction);
		const own = assertion.kind === "lookahead" ? "forward" : "backward";
		const inner = this.ofAlternatives(assertion.alternatives, this.end(own));
		if (own !== direction) return limited(unread.map((steps) => steps + most(inner)));
		const passing = this.#passing(assertion, direction);
		return limited(unread.map((steps, kind) => inner[kind] + (passing[kind] === 0 ? 0 : steps)));
	}
	#ofEdge({ kind }, unread, direction) {
		if (kind !== (direction === "forward" ? "end" : "start")) return unread;
		return unread.map((steps, next) => next === unread.length - 1 ? steps : 0);
	}
	#passing({ alternatives, negate }, direction) {
		const passing = new Uint8Array(this.nothing.length).fill(1);
		if (negate) {
			const refused = alternatives.map(({ elements }) => elements.length === 1 ? this.#kinds.get(elements[0]) : void 0);
			return passing.map((_, kind) => Number(!refused.some((kinds) => kinds?.[kind] === 1)));
		}
		const firsts = alternatives.map(({ elements }) => this.#kindsAtStart(direction === "forward" ? elements[0] : elements.at(-1)));
		return firsts.includes(void 0) ? passing : passing.map((_, kind) => Number(firsts.some((kinds) => kinds?.[kind] === 1)));
	}
	#kindsAtStart(element) {
		if (element?.type === "Quantifier") return element.min > 0 ? this.#kinds.get(element.element) : void 0;
		return element && this.#kinds.get(element);
	}
	#spend() {
		this.#effort += this.nothing.length;
		if (this.#effort > mostEffort) throw new RangeError("the pattern is too intricate to be counted");
	}
};
function addTo(sum, work) {
	for (let kind = 0; kind < sum.length; kind++) sum[kind] += work[kind];
}
function orCompute(known, key, compute) {
	const value = known.get(key) ?? compute();
	known.set(key, value);
	return value;
}
function most(work) {
	let highest = 0;
	for (const steps of work) if (steps > highest) highest = steps;
	return highest;
}
function limited(work) {
	return most(work) > uncountable ? work.fill(Infinity) : work;
}
// src/rule/checksum.ts
const appenders = {
	"crc32-base62": (text, skip) => text + require_scan.crc32Base62(text.slice(skip)),
	"crc32-base36": require_ed25519_pair.withCrc32Base36,
	"crc32-hex": require_ed25519_pair.withCrc32Hex,
	bech32: require_crc16_base32.withBech32,
	"azure-key": withAzureChecksum,
	"azure-annotated-key": require_ed25519_pair.withAzureAnnotation,
	"azure-client-secret": require_ed25519_pair.withAzureClientChecksum,
	"azure-devops-token": require_ed25519_pair.withAzureDevopsChecksum,
	"stellar-seed": require_crc16_base32.withCrc16Base32,
	"nkey-seed": require_crc16_base32.withCrc16Base32,
	"ed25519-pair": require_ed25519_pair.withPublicHalf,
	"base58-check": require_ed25519_pair.toBase58Check,
	"base58-check-ripple": require_ed25519_pair.toBase58OfRipple
};
function appendChecksum(name, text, skip) {
	return appenders[name](text, skip);
}
const checksumDigits = 6;
const checksumLength = 4;
function withAzureChecksum(text) {
	const [seed = 0n] = require_ed25519_pair.azureSeeds(text.slice(-4));
	const size = Math.floor((text.length + checksumDigits) * 6 / 8);
	const bytes = Buffer.from(text + "A".repeat(checksumDigits), "base64").subarray(0, size);
	bytes.writeUInt32LE(require_ed25519_pair.marvin32(bytes.subarray(0, size - checksumLength), seed), size - checksumLength);
	return bytes.toString("base64");
}
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
		case "checksummed": return growChecksummed(part, random);
		case "bytes": return (Buffer.concat([Buffer.from(part.prefix, "hex"), Buffer.from(Array.from({ length: part.length }, () => Math.floor(random() * 256)))]).toString(part.encoding).match(new RegExp(`.{1,${part.width}}`, "g")) ?? []).join("\n");
	}
}
function growChecksummed({ checksum, skip, parts }, random) {
	for (;;) {
		const text = growParts(parts, random);
		const whole = appendChecksum(checksum, text, skip);
		if (!/^[0-9A-Za-z]*$/.test(text) || /^[0-9A-Za-z=]*$/.test(whole)) return whole;
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
// src/rule/check/hostile-text.ts
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
const mostWords = 4;
function hostileTexts(rule) {
	const example = rule.examples[0] ? grow(rule.examples[0], 1) : "";
	const first = rule.keywords[0] ?? "";
	return [
		...[
			...rule.keywords.slice(0, 3).flatMap((keyword) => [
				keyword,
				`${keyword} `,
				`${keyword}=`
			]),
			...wordsOf(rule).flatMap((word) => [first + word, `${first}${word.repeat(8)}${"- a0".repeat(9)}`]),
			...example.length > 1 ? [example.slice(0, -1), example.slice(0, Math.ceil(example.length / 2))] : []
		].map((piece) => ({
			head: "",
			piece,
			tail: ""
		})),
		...[...wordsOf(rule), ...fillers].map((piece) => ({
			head: first,
			piece,
			tail: ""
		})),
		...[...rule.keywords.slice(0, 1), ...fillers].map((piece) => ({
			head: "",
			piece,
			tail: ` ${example}`
		}))
	];
}
function writeHostileText({ head, piece, tail }, length) {
	return head + piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + tail;
}
function wordsOf(rule) {
	return rule.kind === "generic" ? [] : shortestWords(rule.pattern);
}
function shortestWords({ source }) {
	const words = new Set();
	require_regexpp.visitRegExpAST(require_regexpp.syntaxOf(source), { onAlternativeEnter: ({ elements }) => {
		const word = elements.map(letterOf).join("");
		if (word.length >= 2 && elements.every((element) => letterOf(element) !== "")) words.add(word);
	} });
	return [...words].sort((a, b) => a.length - b.length).slice(0, mostWords);
}
function letterOf(element) {
	if (element.type === "Character") return String.fromCodePoint(element.value);
	if (element.type !== "CharacterClass" || element.negate) return "";
	const [first, second] = element.elements.map((member) => member.type === "Character" ? String.fromCodePoint(member.value) : "");
	return second !== void 0 && first?.toLowerCase() === second.toLowerCase() ? second : "";
}
// src/rule/check/machine-speed.ts
const cue = "(?:[Kk][Ee][Yy]|[Tt][Oo][Kk][Ee][Nn]|[Ss][Ee][Cc][Rr][Ee][Tt])";
const pattern = new RegExp(`${cue}[\\w =]{0,60}?${cue}[\\w =]{0,36}?=[0-9]{32}`);
const text = "key = ".repeat(17e3);
const usualMs = 20;
function slownessOfMachine() {
	return Math.max(1, userMsOf(() => void pattern.test(text)) / usualMs);
}
function userMsOf(work) {
	const start = process.cpuUsage();
	work();
	return process.cpuUsage(start).user / 1e3;
}
// src/rule/check/ungated-kernel.ts
function createUngatedKernel(rule, { keywords, isCaseSensitive }) {
	return {
		kind: "plain",
		buffer: new Uint8Array(0),
		search(bytes, _scope, onHits) {
			const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
			const hits = isCaseSensitive ? hitsOf(text, keywords) : hitsOf(text.toLowerCase(), keywords.map((keyword) => keyword.toLowerCase()));
			if (hits.length > 0) onHits(toHits(hits, rule));
		},
		findEncoded: () => [],
		holdsZero: (bytes) => bytes.includes(0)
	};
}
function hitsOf(text, keywords) {
	const hits = [];
	for (const keyword of keywords) for (let position = text.indexOf(keyword); position >= 0; position = text.indexOf(keyword, position + 1)) hits.push({
		position,
		length: keyword.length
	});
	return hits.sort((a, b) => a.position - b.position || a.length - b.length);
}
function toHits(hits, rule) {
	return {
		count: hits.length,
		position: (index) => require_scan.itemAt(hits, index).position,
		rule: () => rule,
		keywordLength: (index) => require_scan.itemAt(hits, index).length
	};
}
// src/rule/check/hostile-time.ts
const length = 1e5;
const shorterLength = 25e3;
const shortLengths = [2e3, 1e4];
const partWithin = 1 / 4;
const margin = 4;
const ignore = () => void 0;
const tries = 3;
function isSlowOnHostileText(rule, index, ruleSet, limitMs) {
	const search = searchFor(rule, index, ruleSet);
	const limit = {
		limitMs,
		reach: reachOf(index, ruleSet)
	};
	const worst = hostileTexts(rule).map((text) => ({
		text,
		time: harmfulMs(search, text, limit)
	})).reduce((slowest, other) => other.time > slowest.time ? other : slowest);
	return worst.time > 0 && everyTry(() => isOver(wholeTimeOf(search, worst.text, limit), limitMs));
}
function wholeTimeOf(search, text, limit) {
	const measured = growsWithLength(shorterLength, limit) ? shorterLength : length;
	return timeOf(search, text, measured) * length / measured;
}
function mayBeSlowOnHostileText(rule, index, ruleSet, limitMs) {
	const search = searchFor(rule, index, ruleSet);
	const limit = {
		limitMs,
		reach: reachOf(index, ruleSet)
	};
	return hostileTexts(rule).some((text) => everyTry(() => harmfulMs(search, text, limit) > 0));
}
function everyTry(isSlow) {
	return Array.from({ length: tries }).every(isSlow);
}
function isOver(ms, limitMs) {
	return ms > limitMs && ms > limitMs * slownessOfMachine();
}
function reachOf(index, ruleSet) {
	const { before, after } = ruleSet.reach(index);
	return before + after;
}
function harmfulMs(search, text, limit) {
	let time = 0;
	for (const ofLength of shortLengths) {
		time = timeOf(search, text, ofLength);
		if (time <= harmlessMs(ofLength, limit)) return 0;
	}
	return time;
}
function harmlessMs(ofLength, limit) {
	const part = ofLength / length;
	return limit.limitMs * (growsWithLength(ofLength, limit) ? part / margin : part ** 2);
}
function growsWithLength(ofLength, { reach }) {
	return reach <= ofLength * partWithin;
}
function searchFor(rule, index, ruleSet) {
	const kernel = rule.kind === "generic" ? require_scan.compileRules(ruleSet, [index]).kernel : createUngatedKernel(index, ruleSet.entry(index));
	return new require_scan.LayerSearch({
		ruleSet,
		selected: [index],
		kernel
	}, require_scan.withoutDeadline);
}
function timeOf(search, text, ofLength) {
	const bytes = Buffer.from(writeHostileText(text, ofLength), "latin1");
	const events = {
		found: ignore,
		limited: ignore,
		rejected: ignore
	};
	return userMsOf(() => search.search(require_scan.outermostLayer(bytes), {
		path: void 0,
		scope: "any",
		events
	}));
}
// src/rule/check/check.ts
const seeds = [
	1,
	2,
	3
];
const hostileMs = 2e3;
const mostSteps = 3e8;
const tooMuchWork = `from one place on the pattern may take more than ${mostSteps / 1e6} million steps: leave its parts fewer ways to share a text between them`;
function createRuleCheck(ruleSet) {
	const check = createTimelessCheck(ruleSet);
	const isSlow = createTimeCheck(ruleSet);
	return (index) => {
		const complaints = check(index);
		return mayNotEnd(complaints) ? complaints : [...complaints, ...isSlow(index)];
	};
}
function createUntimedCheck(ruleSet) {
	const check = createTimelessCheck(ruleSet);
	const alone = withoutTables(ruleSet);
	return (index) => {
		const complaints = check(index);
		return {
			complaints,
			mayBeSlow: !mayNotEnd(complaints) && mayBeSlowOnHostileText(ruleSet.load(index), index, alone, hostileMs)
		};
	};
}
function createTimeCheck(ruleSet) {
	const alone = withoutTables(ruleSet);
	return (index) => {
		const rule = ruleSet.load(index);
		return isSlowOnHostileText(rule, index, alone, hostileMs) ? [{
			ruleId: rule.id,
			detail: `100 kB of hostile text take longer than ${hostileMs} ms`
		}] : [];
	};
}
function createTimelessCheck(ruleSet) {
	const idCounts = countIds(ruleSet);
	const all = scannerOf(ruleSet, require_scan.indexesOf(ruleSet));
	return (index) => {
		const rule = ruleSet.load(index);
		const work = checkWork(rule);
		const runs = work.length > 0 ? [] : [
			...checkExamples(rule, index, all, ruleSet),
			...checkPatternAlone(rule),
			...checkLookalikes(rule, index, all)
		];
		const details = [
			...checkStatements(rule, idCounts),
			...runs,
			...work
		];
		return [...new Set(details)].map((detail) => ({
			ruleId: rule.id,
			detail
		}));
	};
}
function withoutTables({ searchTables: _tables, ...alone }) {
	return alone;
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
		[require_rule_id.isRuleId(rule.id), "the id is not in kebab case"],
		[idCounts.get(rule.id) === 1, "another rule has the same id"],
		[rule.keywords.length > 0 && rule.keywords.every((keyword) => Buffer.byteLength(keyword) >= 3), "a keyword has fewer than 3 bytes, or there is none"],
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
	scanner.scan(Buffer.from(text), path, { rejected: ({ rule, filter, reason }) => {
		if (rule === index) reasons.push(`${filter}: ${reason}`);
	} });
	return reasons.length > 0 ? reasons.join("; ") : "no keyword led to a match";
}
function checkPatternAlone(rule) {
	if (rule.kind === "generic") return [];
	return forEachSample(rule.examples, (sampled, _path, name) => {
		const text = bytesOf(sampled);
		const matches = [...text.matchAll(new RegExp(rule.pattern.source, `${rule.pattern.flags}g`))];
		const match = require_scan.onlyItem(matches);
		if (!match) return [`the pattern alone matches ${name} ${matches.length} times`];
		return hasKeyword(rule, rule.keywordDistance === void 0 ? match[0] : text) ? [] : [`no keyword stands in the match of ${name}`];
	});
}
function hasKeyword(rule, text) {
	const isCaseSensitive = rule.kind === "provider" && !rule.pattern.ignoreCase;
	return rule.keywords.map(bytesOf).some((keyword) => isCaseSensitive ? text.includes(keyword) : text.toLowerCase().includes(keyword.toLowerCase()));
}
function bytesOf(text) {
	return Buffer.from(text).toString("latin1");
}
function checkLookalikes(rule, index, scanner) {
	return forEachSample(rule.lookalikes, (text, path, name) => {
		return scanner.scan(Buffer.from(text), path).filter((match) => match.rule === index && (rule.checksum === void 0 || match.confidence !== "low") && match.takeover?.fit !== "length").length > 0 ? [`the look-alike ${name} is reported`] : [];
	});
}
function checkWork(rule) {
	if (rule.kind === "generic" || workBound(rule.pattern) <= mostSteps) return [];
	return [tooMuchWork];
}
function mayNotEnd(complaints) {
	return complaints.some(({ detail }) => detail === tooMuchWork);
}
function forEachSample(samples, check) {
	return samples.flatMap((sample, index) => seeds.flatMap((seed) => check(grow(sample, seed), sample.path, `number ${index + 1}`)));
}
// src/scan/rules/rule-check.ts
const rulesForEach = 40;
const workerFile = typeof __dirname === "string" ? `${__dirname}/check-worker.js` : "";
async function loadCheckedRules(origin) {
	const ruleSet = await require_scan.loadRules(origin);
	const samples = require_scan.builtinSamples();
	return {
		...ruleSet,
		load: (index) => ruleSet.isProven(index) ? {
			...ruleSet.load(index),
			...samples[index]
		} : ruleSet.load(index)
	};
}
function indexesToCheck(ruleSet) {
	const all = require_scan.indexesOf(ruleSet);
	const own = all.filter((index) => !ruleSet.isProven(index));
	return own.length > 0 ? own : all;
}
async function checkRules(origin, indexes, threads) {
	const ruleSet = await loadCheckedRules(origin);
	const most = threads ?? Math.min(process.getBuiltinModule("node:os").availableParallelism(), 4);
	const helpers = Math.min(most, Math.floor(indexes.length / rulesForEach)) - 1;
	if (helpers < 1 || !(0, node_fs.existsSync)(workerFile)) return indexes.flatMap(createRuleCheck(ruleSet));
	const team = new require_scan.Team(workerFile, { origin });
	try {
		return await shareOut(team, helpers, ruleSet, indexes);
	} finally {
		team.dismiss();
	}
}
async function shareOut(team, helpers, ruleSet, indexes) {
	const list = require_scan.WorkList.create(indexes.map(String), helpers + 1);
	team.assign(list);
	team.grow(helpers);
	const check = createUntimedCheck(ruleSet);
	const own = checkBatches(list, takeAll(list, 1), check);
	const { answers } = await team.outcome();
	const lost = checkBatches(list, list.notTakenBy(new Set([1, ...answers.keys()])), check);
	const checked = new Map([
		own,
		lost,
		...answers.values()
	].flatMap((answer) => [...answer]));
	const checkTime = createTimeCheck(ruleSet);
	return indexes.flatMap((index) => {
		const { complaints = [], mayBeSlow = true } = checked.get(index) ?? {};
		return mayBeSlow ? [...complaints, ...checkTime(index)] : complaints;
	});
}
function checkBatches({ names }, batches, check) {
	const answer = new Map();
	for (const { start, end } of batches) for (const name of names.slice(start, end)) answer.set(Number(name), check(Number(name)));
	return answer;
}
function* takeAll(list, thread) {
	for (let batch = list.take(thread); batch !== void 0; batch = list.take(thread)) yield batch;
}
exports.checkBatches = checkBatches;
exports.checkRules = checkRules;
exports.createUntimedCheck = createUntimedCheck;
exports.indexesToCheck = indexesToCheck;
exports.loadCheckedRules = loadCheckedRules;
exports.takeAll = takeAll;
