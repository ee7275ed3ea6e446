const require_scan = require("./scan.js");
// src/kernel/edit-search.ts
const mostChanges = 65536;
const mostKeywords = 131072;
const readsLines = 2 ** 31;
function createEditSearch(exports, memory, { start, end }, tables, { addressOf, search, placesOf }) {
	const reader = new require_scan.TableReader(tables);
	const keywordCount = reader.field("keywordCount");
	const rules = Array.from({ length: reader.field("listenerCount") }, (_, index) => reader.listener(index).rule);
	const trackedBytes = exports.layOutTracked(start, keywordCount, rules.length);
	if (trackedBytes + exports.layOutQuiet(start + trackedBytes) > end - start) throw new RangeError("the keywords are too many for the lists of the search");
	const changes = new Uint32Array(memory.buffer, exports.changes.value, 2 * mostChanges);
	const tracked = new Uint32Array(memory.buffer, exports.tracked.value, 2 * mostKeywords);
	const baseKeywords = new Uint32Array(memory.buffer, exports.baseKeywords.value, 2 * mostKeywords);
	const asked = new Uint32Array(memory.buffer, exports.hits.value);
	let changeCount = 0;
	return {
		chooseReaches(reachOf) {
			const reaches = new Uint32Array(memory.buffer, exports.reaches.value, 2 * rules.length);
			for (const [listener, rule] of rules.entries()) {
				const reach = reachOf(rule);
				reaches[2 * listener] = reach?.before ?? 0;
				reaches[2 * listener + 1] = reach?.behind ?? readsLines;
			}
			exports.prepareTracking(keywordCount);
		},
		search(bytes, scope, onHits) {
			exports.setTracking(true);
			search(bytes, scope, onHits);
			exports.setTracking(false);
			return exports.trackedCount() < 0 ? void 0 : tracked.slice(0, 2 * exports.trackedCount());
		},
		beginEdit(bytes, copies, baseLength) {
			changeCount = exports.beginEdit(addressOf(bytes), bytes.length, addressOfCopies(copies, exports, memory), copies.length / 3, baseLength);
			return changeCount < 0 ? void 0 : {
				spans: changes,
				count: changeCount,
				length: exports.changedBytes(),
				ascends: exports.isAscending() !== 0
			};
		},
		searchEdit(base) {
			baseKeywords.set(base);
			return exports.searchEdit(base.length / 2);
		},
		askWithin(spans) {
			let count = 0;
			for (const [index, span] of spans.entries()) count = exports.askWithin(span.start, span.end, index === 0);
			return count < 0 ? void 0 : askedHits(count, asked, rules);
		},
		asked: (index) => asked[2 * index],
		askedListener: (index) => asked[2 * index + 1] & 65535,
		askedLength: (index) => asked[2 * index + 1] >>> 16,
		noteQuiet: (index, cost) => exports.noteQuiet(asked[2 * index + 1] & 65535, asked[2 * index], cost),
		quietCost: () => exports.quietCost.value,
		keywords: () => tracked.slice(0, 2 * exports.trackedCount()),
		openCount: () => exports.openCount(),
		findEncoded(bytes, depth) {
			exports.setScope(require_scan.scopeNumbers.text);
			return placesOf(exports.findEncodedIn(addressOf(bytes), bytes.length, depth, changeCount));
		},
		countLines(bytes, from, to) {
			const address = addressOf(bytes);
			return exports.countLines(address + from, address + to);
		},
		ruleOf: (listener) => rules[listener],
		decodedBytes: (length) => exports.decodedBytes(length)
	};
}
function addressOfCopies(copies, exports, memory) {
	if (copies.buffer === memory.buffer) return copies.byteOffset;
	if (copies.length < 3 * mostChanges) new Uint32Array(memory.buffer, exports.copies.value, copies.length).set(copies);
	return exports.copies.value;
}
function askedHits(count, asked, rules) {
	return {
		count,
		position: (index) => asked[2 * index],
		rule: (index) => rules[asked[2 * index + 1] & 65535],
		keywordLength: (index) => asked[2 * index + 1] >>> 16
	};
}
exports.createEditSearch = createEditSearch;
