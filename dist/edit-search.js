const require_scan = require("./scan.js");
// src/kernel/edit-search.ts
const mostChanges = 65536;
const mostKeywords = 131072;
const readsLines = 2 ** 31;
function createEditSearch(exports, room, tables, wholeSearch) {
	const reader = new require_scan.TableReader(tables);
	const keywordCount = reader.field("keywordCount");
	const rules = Array.from({ length: reader.field("listenerCount") }, (_, index) => reader.listener(index).rule);
	const trackedBytes = exports.layOutTracked(room.start, keywordCount, rules.length);
	if (trackedBytes + exports.layOutQuiet(room.start + trackedBytes) > room.end - room.start) throw new RangeError("the keywords are too many for the lists of the search");
	return new WasmEditSearch(exports, room.memory, wholeSearch, {
		keywordCount,
		rules
	});
}
var WasmEditSearch = class {
	#exports;
	#memory;
	#wholeSearch;
	#listening;
	#changes;
	#tracked;
	#baseKeywords;
	#asked;
	#changeCount = 0;
	constructor(exports, memory, wholeSearch, listening) {
		this.#exports = exports;
		this.#memory = memory;
		this.#wholeSearch = wholeSearch;
		this.#listening = listening;
		this.#changes = new Uint32Array(memory.buffer, exports.changes.value, 2 * mostChanges);
		this.#tracked = new Uint32Array(memory.buffer, exports.tracked.value, 2 * mostKeywords);
		this.#baseKeywords = new Uint32Array(memory.buffer, exports.baseKeywords.value, 2 * mostKeywords);
		this.#asked = new Uint32Array(memory.buffer, exports.hits.value);
	}
	chooseReaches(reachOf) {
		const { keywordCount, rules } = this.#listening;
		const reaches = new Uint32Array(this.#memory.buffer, this.#exports.reaches.value, 2 * rules.length);
		for (const [listener, rule] of rules.entries()) {
			const reach = reachOf(rule);
			reaches[2 * listener] = reach?.before ?? 0;
			reaches[2 * listener + 1] = reach?.behind ?? readsLines;
		}
		this.#exports.prepareTracking(keywordCount);
	}
	search(bytes, scope, onHits) {
		this.#exports.setTracking(true);
		try {
			this.#wholeSearch.search(bytes, scope, onHits);
		} finally {
			this.#exports.setTracking(false);
		}
		return this.#exports.trackedCount() < 0 ? void 0 : this.keywords();
	}
	beginEdit(bytes, copies, baseLength) {
		const exports = this.#exports;
		const count = exports.beginEdit(this.#wholeSearch.addressOf(bytes), bytes.length, this.#addressOfCopies(copies), copies.length / 3, baseLength);
		this.#changeCount = count;
		return count < 0 ? void 0 : {
			spans: this.#changes,
			count,
			length: exports.changedBytes(),
			holdsZero: exports.addsZero() !== 0,
			ascends: exports.isAscending() !== 0
		};
	}
	searchEdit(base) {
		this.#baseKeywords.set(base);
		return this.#exports.searchEdit(base.length / 2);
	}
	askWithin(spans) {
		let count = 0;
		for (const [index, span] of spans.entries()) count = this.#exports.askWithin(span.start, span.end, index === 0);
		return count < 0 ? void 0 : {
			count,
			position: (index) => this.asked(index),
			rule: (index) => this.ruleOf(this.askedListener(index)),
			keywordLength: (index) => this.askedLength(index)
		};
	}
	asked(index) {
		return this.#asked[2 * index];
	}
	askedListener(index) {
		return this.#asked[2 * index + 1] & 65535;
	}
	askedLength(index) {
		return this.#asked[2 * index + 1] >>> 16;
	}
	noteQuiet(index, cost) {
		this.#exports.noteQuiet(this.askedListener(index), this.asked(index), cost);
	}
	quietCost() {
		return this.#exports.quietCost.value;
	}
	keywords() {
		return this.#tracked.slice(0, 2 * this.#exports.trackedCount());
	}
	openCount() {
		return this.#exports.openCount();
	}
	ruleOf(listener) {
		return this.#listening.rules[listener];
	}
	findEncoded(bytes, depth) {
		const { addressOf, placesOf } = this.#wholeSearch;
		this.#exports.setScope(require_scan.scopeNumbers.text);
		return placesOf(this.#exports.findEncodedIn(addressOf(bytes), bytes.length, depth, this.#changeCount));
	}
	decodedBytes(length) {
		return this.#exports.decodedBytes(length);
	}
	countLines(bytes, from, to) {
		const address = this.#wholeSearch.addressOf(bytes);
		return this.#exports.countLines(address + from, address + to);
	}
	#addressOfCopies(copies) {
		if (copies.buffer === this.#memory.buffer) return copies.byteOffset;
		const address = this.#exports.copies.value;
		if (copies.length < 3 * mostChanges) new Uint32Array(this.#memory.buffer, address, copies.length).set(copies);
		return address;
	}
};
exports.createEditSearch = createEditSearch;
