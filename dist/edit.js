const require_scan = require("./scan.js");
const require_test_marks = require("./engine-examples-test-marks.js");
const require_line_ends = require("./engine-text-line-ends.js");
const cutFrom = 256e3;
const lineReach = 48;
const farthestBefore = 8192;
const leads = {
	percent: 37,
	escape: 92,
	"html-entity": 38,
	ansi: 27,
	"double-quoted": 34,
	"single-quoted": 39
};
const lineFeed = 10;
const carriageReturn = 13;
function reachOfPlace(bytes, { offset, length, kind }) {
	if (length > cutFrom) return void 0;
	if (kind !== "run") return offset > cutFrom && bytes.subarray(offset - 320, offset).includes(leads[kind]) ? void 0 : {
		start: offset - 320,
		end: offset + length + 320
	};
	const start = startOfStretch(bytes, offset);
	return start === void 0 ? void 0 : {
		start,
		end: offset + 2 * length + lineReach
	};
}
function startOfStretch(bytes, offset) {
	const floor = Math.max(0, offset - farthestBefore);
	let at = offset;
	while (at > floor && mayBeInRun(bytes[at - 1])) at--;
	return at === floor && floor > 0 ? void 0 : at - 1;
}
function mayBeInRun(byte) {
	return (byte | 32) >= 97 && (byte | 32) <= 122 || byte >= 47 && byte <= 57 || byte === 43 || byte === 45 || byte === 95 || byte === 32 || byte === 9 || byte === lineFeed || byte === carriageReturn;
}
// src/engine/edits/changed-ranges.ts
var ChangedRanges = class {
	#spans;
	#count;
	length;
	times;
	constructor({ spans, count, length, ascends }, copies) {
		this.#spans = spans;
		this.#count = count;
		this.length = length;
		this.times = ascends ? 1 : mostOverlapping(copies);
	}
	touches(from, to) {
		const spans = this.#spans;
		let low = 0;
		let high = this.#count;
		while (low < high) {
			const middle = low + high >> 1;
			if (spans[2 * middle + 1] > from) high = middle;
			else low = middle + 1;
		}
		return low < this.#count && spans[2 * low] < to;
	}
};
const shortestStretch = 640;
function mostOverlapping(copies) {
	const spans = [];
	for (let index = 0; index < copies.length; index += 3) if (copies[index + 2] >= shortestStretch) spans.push([copies[index + 1], copies[index + 1] + copies[index + 2]]);
	spans.sort(([a], [b]) => a - b);
	return spans.some(([from], index) => index > 0 && from < spans[index - 1][1]) ? spans.length : 1;
}
// src/engine/edits/inherited-parts.ts
const none = {
	inherited: [],
	broken: []
};
function followParts(parts, { base, copies }, changes) {
	if (parts.length === 0) return none;
	const inherited = [];
	const broken = [];
	for (let index = 0; index < copies.length; index += 3) {
		const from = copies[index + 1];
		const to = from + copies[index + 2];
		const shift = copies[index] - from;
		for (let at = firstEndingBehind(parts, from); at < parts.length && parts[at].from < to; at++) {
			const part = parts[at];
			if (Math.max(0, part.from) >= from && Math.min(base.length, part.to) <= to && !changes.touches(part.from + shift, part.to + shift)) inherited.push({
				part,
				shift
			});
			else broken.push({
				start: Math.max(from, part.from) + shift,
				end: Math.min(to, part.to) + shift
			});
		}
	}
	return {
		inherited,
		broken
	};
}
function placeParts({ inherited, parts = [] }, countLines) {
	let at = 0;
	let line = 1;
	const placed = inherited.map(({ part: { from, to, matches }, shift }) => ({
		from: from + shift,
		to: to + shift,
		matches: matches.map((match) => {
			const { region } = match;
			const byteOffset = region.byteOffset + shift;
			line += countLines(at, byteOffset);
			at = byteOffset;
			return {
				...match,
				region: {
					...region,
					line,
					endLine: line + region.endLine - region.line,
					byteOffset
				}
			};
		})
	}));
	return parts.length === 0 ? placed : [...placed, ...parts].toSorted((a, b) => a.from - b.from);
}
function firstEndingBehind(parts, offset) {
	return require_scan.countBefore(parts.length, (index) => parts[index].to <= offset);
}
// src/engine/edits/renewed-parts.ts
const mostRounds = 4;
var PartRenewer = class {
	#layers;
	#maker;
	#kernel;
	constructor(layers, maker, kernel) {
		this.#layers = layers;
		this.#maker = maker;
		this.#kernel = kernel;
	}
	renew(bytes, inherited, changed) {
		let kept = inherited;
		let spans = changed;
		for (let round = 0; round < mostRounds; round++) {
			const hits = this.#kernel.askWithin(joinSpans(spans));
			const found = hits && this.#findAt(bytes, hits);
			if (!found) return void 0;
			const met = kept.filter((item) => meets(item, found.parts));
			if (met.length === 0) return {
				...found,
				inherited: kept
			};
			kept = kept.filter((item) => !met.includes(item));
			spans = [...spans, ...met.map(spanOf)];
		}
	}
	#findAt(bytes, hits) {
		const found = [];
		let isLimited = false;
		const { matchedIn, assignmentCost } = this.#layers.search(require_scan.outermostLayer(bytes), {
			path: void 0,
			scope: "text",
			events: {
				found: (item) => found.push(item),
				limited: () => isLimited = true
			},
			searchHits: (_bytes, _scope, onHits) => {
				if (hits.count > 0) onHits(hits);
			}
		});
		if (isLimited || !matchedIn || matchedIn.length > 4096) return void 0;
		if (found.some((item) => require_scan.encodedValueLayer(item) !== void 0)) return void 0;
		const matches = found.length === 0 ? [] : this.#makeMatches(found, bytes);
		if (matches.some(({ companions }) => companions.length > 0)) return void 0;
		const parts = require_scan.formParts(bytes, matchedIn, matches);
		return parts && {
			parts,
			assignmentCost
		};
	}
	#makeMatches(found, bytes) {
		const place = {
			text: require_scan.toText(bytes, {
				encoding: "utf-8",
				markLength: 0
			}),
			origin: require_scan.blobStart,
			path: void 0,
			isPart: true
		};
		return this.#maker.make(found, place, Infinity, () => void 0);
	}
};
function joinSpans(spans) {
	const joined = [];
	for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else joined.push({
			start: Math.max(0, start),
			end
		});
	}
	return joined;
}
function spanOf({ part, shift }) {
	return {
		start: part.from + shift,
		end: part.to + shift
	};
}
function meets(item, parts) {
	const { start, end } = spanOf(item);
	return parts.some(({ from, to }) => start <= to && from <= end);
}
// src/engine/edits/edited-text.ts
const mostPlaces = 4096;
const mostMatching = 256;
function createEditedTexts(parts) {
	const { ruleSet, selected } = parts.compiled;
	return selected.every((rule) => ruleSet.isProven(rule)) ? new OwnEditedTexts(parts) : void 0;
}
var OwnEditedTexts = class {
	#compiled;
	#layers;
	#limits;
	#kernel;
	#renewer;
	constructor({ compiled, layers, maker, limits, kernel }) {
		this.#compiled = compiled;
		this.#layers = layers;
		this.#limits = limits;
		this.#kernel = kernel;
		this.#renewer = new PartRenewer(layers, maker, kernel);
		kernel.chooseReaches((rule) => rule === 65535 ? void 0 : this.#reachOf(rule));
	}
	searchBase(bytes, scope, onHits) {
		return this.#kernel.search(bytes, scope, onHits);
	}
	decodedBytes(length) {
		return this.#kernel.decodedBytes(length);
	}
	judge(bytes, edit, isBase) {
		if (!(edit.base instanceof require_scan.SearchedText)) return void 0;
		const { facts } = edit.base;
		const spans = this.#kernel.beginEdit(bytes, edit.copies, edit.base.length);
		if (!spans || spans.length * 2 > bytes.length) return void 0;
		const changes = new ChangedRanges(spans, edit.copies);
		if (facts.holdsZero ? require_scan.decodeWide(bytes) !== void 0 : spans.holdsZero) return void 0;
		const followed = followParts(facts.parts, edit, changes);
		const changed = this.#judgeKeywords(bytes, this.#kernel.searchEdit(facts.keywords));
		if (!changed) return void 0;
		const matching = [...followed.broken, ...changed.matching];
		const renewal = matching.length === 0 ? void 0 : this.#renewer.renew(bytes, followed.inherited, matching);
		if (matching.length > 0 && !renewal) return void 0;
		const assignmentCost = Math.max(facts.assignmentCost, changed.cost, renewal?.assignmentCost ?? 0);
		if (assignmentCost * this.#kernel.openCount() >= 2e5) return void 0;
		const keywords = isBase ? this.#kernel.keywords() : void 0;
		const decodedBytes = this.#judgeEncoded(bytes, facts, changes);
		if (decodedBytes === void 0) return void 0;
		const placed = placeParts(renewal ?? followed, (from, to) => this.#kernel.countLines(bytes, from, to));
		if (2 * placed.length > 4096) return void 0;
		const parts = markTests(bytes, placed);
		const known = keywords && new require_scan.SearchedText(bytes.length, {
			keywords,
			assignmentCost,
			decodedBytes,
			parts,
			holdsZero: facts.holdsZero
		});
		return {
			matches: parts.length === 0 ? noMatches : parts.flatMap(({ matches }) => matches),
			known
		};
	}
	#reachOf(rule) {
		const { before, after } = this.#compiled.ruleSet.reach(rule);
		return {
			before: before + 96,
			behind: after + 16
		};
	}
	#judgeKeywords(bytes, count) {
		if (count < 0) return void 0;
		const kernel = this.#kernel;
		let cost = kernel.quietCost();
		if (count === 0) return {
			cost,
			matching: noSpans
		};
		const layer = require_scan.outermostLayer(bytes);
		const windows = new require_line_ends.WindowReader(bytes);
		let isFound = false;
		const context = {
			layer,
			path: void 0,
			windows,
			lineEnds: new require_line_ends.LineEnds(bytes),
			events: {
				found: () => void (isFound = true),
				limited: () => void 0
			}
		};
		const matching = [];
		for (let index = 0; index < count; index++) {
			const position = kernel.asked(index);
			const rule = kernel.ruleOf(kernel.askedListener(index));
			if (rule === 65535) {
				isFound = false;
				const { cost: own, farEnd } = this.#layers.judgeAssignments(position, kernel.askedLength(index), context);
				cost = Math.max(cost, own);
				if (isFound || farEnd !== void 0) matching.push({
					start: position,
					end: position + 1
				});
				else kernel.noteQuiet(index, own);
			} else if (this.#layers.matchesAt(rule, position, windows)) matching.push(this.#decidingOn(rule, position));
			else kernel.noteQuiet(index, 0);
		}
		return matching.length > mostMatching ? void 0 : {
			cost,
			matching
		};
	}
	#decidingOn(rule, position) {
		const { before, behind } = this.#reachOf(rule);
		return {
			start: position - before,
			end: position + behind
		};
	}
	#judgeEncoded(bytes, base, changes) {
		const { kernel } = this.#compiled;
		const { decodeDepth } = this.#limits;
		const places = this.#kernel.findEncoded(bytes, decodeDepth);
		if (!places || places.length > mostPlaces) return void 0;
		const searched = this.#kernel.decodedBytes(bytes.length);
		const changed = places.filter((place) => isChanged(bytes, place, changes));
		let isLimited = false;
		let hasMatched = false;
		const decoded = changed.length === 0 ? 0 : require_scan.visitLayers(bytes, this.#limits, {
			visit: (layer) => {
				if (layer.encodings.length === 0) return;
				const { matchedIn } = this.#layers.search(layer, {
					path: void 0,
					scope: "text",
					events: noEvents
				});
				hasMatched ||= matchedIn?.length !== 0;
			},
			findEncoded: (text, depth) => depth === 0 ? changed : kernel.findEncoded(text, "text", decodeDepth - depth),
			limited: () => isLimited = true
		});
		if (isLimited || hasMatched) return void 0;
		const bound = base.decodedBytes * changes.times + searched + decoded;
		return isFarFromLimit(bound, bytes.length, this.#limits) ? bound : this.#countDecoded(bytes);
	}
	#countDecoded(bytes) {
		const { kernel } = this.#compiled;
		const { decodeDepth } = this.#limits;
		const places = kernel.findEncoded(bytes, "text", decodeDepth);
		if (!places) return void 0;
		const searched = this.#kernel.decodedBytes(bytes.length);
		let isLimited = false;
		const decoded = require_scan.visitLayers(bytes, this.#limits, {
			visit: () => void 0,
			findEncoded: (text, depth) => depth === 0 ? places : kernel.findEncoded(text, "text", decodeDepth - depth),
			limited: () => isLimited = true
		});
		return isLimited || !isFarFromLimit(searched + decoded, bytes.length, this.#limits) ? void 0 : searched + decoded;
	}
};
function isFarFromLimit(decodedBytes, length, limits) {
	return decodedBytes + 2 * length + 4096 <= require_scan.mostDecodedBytes(length, limits);
}
const noSpans = [];
const noMatches = [];
const noEvents = {
	found: () => void 0,
	limited: () => void 0
};
function isChanged(bytes, place, changes) {
	if (!changes.touches(place.offset - 8192, place.offset + 2 * place.length + 320)) return false;
	const reach = reachOfPlace(bytes, place);
	return reach === void 0 || changes.touches(reach.start, reach.end);
}
function markTests(bytes, parts) {
	const matches = parts.flatMap((part) => part.matches);
	if (matches.length === 0) return parts;
	const markTest = require_test_marks.readTestMarks(bytes, void 0, matches);
	return parts.map((part) => ({
		...part,
		matches: part.matches.map((match) => markTest(match, match.region.byteOffset))
	}));
}
exports.createEditedTexts = createEditedTexts;
exports.isFarFromLimit = isFarFromLimit;
