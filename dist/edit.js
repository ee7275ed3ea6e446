const require_window = require("./engine-window.js");
const require_scan = require("./scan.js");
const cutFrom = 256e3;
const lineReach = 48;
const farthestBefore = 8192;
const leads = {
	percent: 37,
	escape: 92,
	"html-entity": 38
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
const mostBefore = 1100;
const lineEndMargin = 8;
let room$1 = new Uint32Array(4096);
var ChangedRanges = class {
	spans;
	length;
	times;
	constructor({ copies, base }, textLength) {
		if (room$1.length < copies.length + 2) room$1 = new Uint32Array(2 * copies.length + 2);
		const spans = room$1;
		let used = 0;
		let length = 0;
		let at = 0;
		let baseAt = 0;
		for (let index = 0; index < copies.length; index += 3) {
			const to = copies[index];
			const from = copies[index + 1];
			if (index > 0 || to > 0 || from > 0) {
				spans[used++] = at;
				spans[used++] = to;
				length += to - at;
			}
			at = to + copies[index + 2];
			baseAt = from + copies[index + 2];
		}
		if (at < textLength || baseAt < base.length) {
			spans[used++] = at;
			spans[used++] = textLength;
			length += textLength - at;
		}
		this.spans = spans.subarray(0, used);
		this.length = length;
		this.times = mostTimes(copies);
	}
	touches(from, to) {
		const { spans } = this;
		let low = 0;
		let high = spans.length >> 1;
		while (low < high) {
			const middle = low + high >> 1;
			if (spans[2 * middle + 1] > from) high = middle;
			else low = middle + 1;
		}
		return 2 * low < spans.length && spans[2 * low] < to;
	}
	searchParts(bytes) {
		const { spans } = this;
		const parts = [];
		let joinTo = -Infinity;
		for (let index = 0; index < spans.length; index += 2) {
			const start = spans[index];
			const to = Math.min(bytes.length, spans[index + 1] + 200);
			const isJoined = start - lineEndMargin - 600 < joinTo;
			const from = isJoined ? joinTo : startOfPart(bytes, start);
			if (isJoined || from < joinTo) parts[parts.length - 1] = to;
			else parts.push(from, to);
			joinTo = to + 128;
		}
		return parts;
	}
};
function startOfPart(bytes, change) {
	const floor = Math.max(0, change - mostBefore);
	let line = change - lineEndMargin;
	while (line > floor && bytes[line - 1] !== 10 && bytes[line - 1] !== 13) line--;
	return Math.max(floor, line - 600);
}
const shortestStretch = 640;
function mostTimes(copies) {
	let baseAt = 0;
	for (let index = 0; index < copies.length; index += 3) {
		if (copies[index + 2] < shortestStretch) continue;
		if (copies[index + 1] < baseAt) return mostOverlapping(copies);
		baseAt = copies[index + 1] + copies[index + 2];
	}
	return 1;
}
function mostOverlapping(copies) {
	const spans = [];
	for (let index = 0; index < copies.length; index += 3) if (copies[index + 2] >= shortestStretch) spans.push([copies[index + 1], copies[index + 1] + copies[index + 2]]);
	spans.sort(([a], [b]) => a - b);
	return spans.some(([from], index) => index > 0 && from < spans[index - 1][1]) ? spans.length : 1;
}
// src/engine/inherited-parts.ts
const none = [];
function inheritParts(parts, { base, copies }, changes) {
	if (parts.length === 0) return none;
	const inherited = [];
	const seen = new Set();
	for (let index = 0; index < copies.length; index += 3) {
		const from = copies[index + 1];
		const to = from + copies[index + 2];
		const shift = copies[index] - from;
		for (let at = firstEndingBehind(parts, from); at < parts.length && parts[at].from < to; at++) {
			const part = parts[at];
			if (Math.max(0, part.from) < from || Math.min(base.length, part.to) > to || changes.touches(part.from + shift, part.to + shift)) continue;
			inherited.push({
				part,
				shift
			});
			seen.add(part);
		}
	}
	return seen.size === parts.length ? inherited : void 0;
}
function placeParts(inherited, countLines) {
	let at = 0;
	let line = 1;
	return inherited.map(({ part: { from, to, matches }, shift }) => ({
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
}
function firstEndingBehind(parts, offset) {
	let low = 0;
	let high = parts.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (parts[middle].to > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
// src/engine/tracked-keywords.ts
let room = new Uint32Array(4096);
function inheritTracked(tracked, copies, parts, found, most) {
	let length = 0;
	let part = 0;
	let next = 0;
	let foundPart = 0;
	for (let index = 0; index < copies.length; index += 3) {
		const end = copies[index + 1] + copies[index + 2];
		const shift = copies[index] - copies[index + 1];
		for (let keyword = firstFrom(tracked, copies[index + 1]); keyword < tracked.length && tracked[keyword] < end; keyword += 2) {
			const position = tracked[keyword] + shift;
			while (part < parts.length && parts[part + 1] <= position) part += 2;
			if (part < parts.length && parts[part] <= position) continue;
			takeFound(position);
			add(position, tracked[keyword + 1]);
			if (length > most) return void 0;
		}
	}
	takeFound(Infinity);
	return length > most ? void 0 : room.subarray(0, length);
	function takeFound(before) {
		for (; next < found.length && found[next] < before; next += 2) {
			while (foundPart < parts.length && parts[foundPart + 1] <= found[next]) foundPart += 2;
			if (foundPart < parts.length && parts[foundPart] <= found[next]) add(found[next], found[next + 1]);
		}
	}
	function add(position, keyword) {
		if (length === room.length) room = enlarged(room);
		room[length++] = position;
		room[length++] = keyword;
	}
}
function enlarged(array) {
	const larger = new Uint32Array(array.length * 2);
	larger.set(array);
	return larger;
}
function firstFrom(tracked, offset) {
	let low = 0;
	let high = tracked.length / 2;
	while (low < high) {
		const middle = low + high >> 1;
		if (tracked[2 * middle] < offset) low = middle + 1;
		else high = middle;
	}
	return 2 * low;
}
// src/engine/edited-text.ts
const mostTracked = 6e4;
const mostPlaces = 4096;
function createEditedTexts(compiled, search, limits, parts) {
	return compiled.selected.every((rule) => compiled.ruleSet.isProven(rule)) ? new OwnEditedTexts(compiled, search, limits, parts) : void 0;
}
var OwnEditedTexts = class {
	#compiled;
	#search;
	#limits;
	#parts;
	#before;
	#behind;
	constructor(compiled, search, limits, parts) {
		this.#compiled = compiled;
		this.#search = search;
		this.#limits = limits;
		this.#parts = parts;
		const rules = Array.from({ length: parts.listenerCount }, (_, listener) => parts.ruleOf(listener));
		this.#before = Int32Array.from(rules, (rule) => rule === 65535 ? -1 : this.#reachOf(rule).before);
		this.#behind = Int32Array.from(rules, (rule) => rule === 65535 ? -1 : this.#reachOf(rule).behind);
		const selected = new Set(compiled.selected);
		parts.chooseTracked((rule) => rule === 65535 ? "open" : selected.has(rule) && this.#isFar(rule) ? "all" : "none");
	}
	searchTracked(bytes, scope, onHits) {
		const tracked = this.#parts.search(bytes, scope, onHits);
		return tracked && tracked.length <= 2 * mostTracked ? tracked : void 0;
	}
	decodedBytes(length) {
		return this.#parts.decodedBytes(length);
	}
	judge(bytes, edit, isBase) {
		if (!(edit.base instanceof require_scan.SearchedText)) return void 0;
		const { facts } = edit.base;
		const changes = new ChangedRanges(edit, bytes.length);
		const inherited = changes.length * 2 > bytes.length ? void 0 : inheritParts(facts.parts, edit, changes);
		if (!inherited) return void 0;
		const layer = {
			bytes,
			encodings: [],
			toBlob: (start, end) => ({
				start,
				end
			})
		};
		const windows = new require_window.WindowReader(bytes);
		const parts = changes.searchParts(bytes);
		let hasMatched = false;
		this.#parts.begin(bytes, "text");
		const found = this.#parts.searchParts(parts, (hits) => {
			for (let index = 0; index < hits.count && !hasMatched; index++) hasMatched = this.#matchesNear(hits.rule(index), hits.position(index), changes, windows);
		});
		if (hasMatched || !found) return void 0;
		const tracked = inheritTracked(facts.tracked, edit.copies, parts, found, 2 * mostTracked);
		const cost = tracked && this.#judgeTracked(tracked, layer, windows, changes);
		if (!tracked || cost === void 0) return void 0;
		const assignmentCost = Math.max(facts.assignmentCost, cost);
		if (assignmentCost * (tracked.length / 2) >= 2e5) return void 0;
		const decodedBytes = this.#judgeEncoded(bytes, facts, changes);
		if (decodedBytes === void 0) return void 0;
		const placed = placeParts(inherited, (from, to) => this.#parts.countLines(bytes, from, to));
		const known = isBase ? new require_scan.SearchedText(bytes.length, {
			tracked: tracked.slice(),
			assignmentCost,
			decodedBytes,
			parts: placed
		}) : void 0;
		return {
			matches: placed.length === 0 ? noMatches : placed.flatMap(({ matches }) => matches),
			known
		};
	}
	#reachOf(rule) {
		const { before, after } = this.#compiled.ruleSet.entry(rule).reach;
		return {
			before: before + 96,
			behind: after + 16
		};
	}
	#isFar(rule) {
		const { before, behind } = this.#reachOf(rule);
		return before > 196 || behind > 596;
	}
	#matchesNear(rule, position, changes, windows) {
		if (rule === 65535 || this.#isFar(rule)) return false;
		const { before, behind } = this.#reachOf(rule);
		return changes.touches(position - before, position + behind) && this.#search.matchesAt(rule, position, windows);
	}
	#judgeTracked(tracked, layer, windows, changes) {
		const lineEnds = new require_window.LineEnds(layer.bytes);
		const context = {
			layer,
			path: void 0,
			windows,
			lineEnds,
			events: noEvents
		};
		let cost = 0;
		for (let index = 0; index < tracked.length; index += 2) {
			const position = tracked[index];
			const listener = tracked[index + 1] & 65535;
			const before = this.#before[listener];
			if (before < 0) {
				if (!touchesAssignment(layer.bytes.length, lineEnds, position, changes)) continue;
				const spent = this.#search.costOfAssignments(position, tracked[index + 1] >>> 16, context);
				if (spent === void 0) return void 0;
				cost = Math.max(cost, spent);
			} else if (changes.touches(position - before, position + this.#behind[listener]) && this.#parts.isOpen(listener, position) && this.#search.matchesAt(this.#parts.ruleOf(listener), position, windows)) return void 0;
		}
		return cost;
	}
	#judgeEncoded(bytes, base, changes) {
		const { kernel } = this.#compiled;
		const { decodeDepth } = this.#limits;
		const places = this.#parts.findEncodedIn(bytes, changes.spans, decodeDepth);
		if (!places || places.length > mostPlaces) return void 0;
		const searched = this.#parts.decodedBytes(bytes.length);
		const changed = places.filter((place) => isChanged(bytes, place, changes));
		let isLimited = false;
		let hasMatched = false;
		const decoded = changed.length === 0 ? 0 : require_scan.visitLayers(bytes, this.#limits, {
			visit: (layer) => {
				if (layer.encodings.length === 0) return;
				this.#search.search(layer, void 0, "text", noEvents);
				hasMatched ||= this.#search.matchedIn?.length !== 0;
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
		const searched = this.#parts.decodedBytes(bytes.length);
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
function touchesAssignment(length, lineEnds, position, changes) {
	if (!changes.touches(position - require_window.farthestAssignment, position + require_window.farthestAssignment)) return false;
	const { from, to } = require_window.reachOfAssignment(length, lineEnds, position);
	return changes.touches(from, to);
}
exports.createEditedTexts = createEditedTexts;
exports.isFarFromLimit = isFarFromLimit;
