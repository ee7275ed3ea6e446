const require_scan = require("./scan.js");
// src/kernel/part-search.ts
const trackBytes = {
	none: 0,
	open: 1,
	all: 2
};
const mostChanges = 65536;
const noKeywords = new Uint32Array(0);
function createPartSearch(exports, memory, tables, { addressOf, search, placesOf, tellHits }) {
	const rules = rulesOf(tables);
	function trackedIn(searchAll) {
		exports.setTracking(true);
		searchAll();
		const count = exports.trackedCount();
		exports.setTracking(false);
		if (count < 0) return void 0;
		return count === 0 ? noKeywords : new Uint32Array(memory.buffer, exports.tracked.value, 2 * count);
	}
	return {
		chooseTracked(kindOf) {
			new Uint8Array(memory.buffer, exports.tracks.value, rules.length).set(rules.map((rule) => trackBytes[kindOf(rule)]));
		},
		search: (bytes, scope, onHits) => trackedIn(() => search(bytes, scope, onHits)),
		begin(bytes, scope) {
			exports.setScope(require_scan.scopeNumbers[scope]);
			exports.begin(addressOf(bytes), bytes.length);
		},
		searchParts: (parts, onHits) => trackedIn(() => {
			for (let part = 0; part < parts.length; part += 2) {
				exports.beginPart(parts[part], parts[part + 1]);
				tellHits(onHits);
			}
		}),
		findEncodedIn(bytes, spans, depth) {
			if (spans.length > 2 * mostChanges) return void 0;
			new Uint32Array(memory.buffer, exports.changes.value, spans.length).set(spans);
			exports.setScope(require_scan.scopeNumbers.text);
			return placesOf(exports.findEncodedIn(addressOf(bytes), bytes.length, depth, spans.length / 2));
		},
		countLines: (bytes, from, to) => {
			const address = addressOf(bytes);
			return exports.countLines(address + from, address + to);
		},
		isOpen: (listener, offset) => exports.isListenerOpen(listener, offset) !== 0,
		listenerCount: rules.length,
		ruleOf: (listener) => rules[listener],
		decodedBytes: (length) => exports.decodedBytes(length)
	};
}
function rulesOf(tables) {
	const reader = new require_scan.TableReader(tables);
	return Array.from({ length: reader.field("listenerCount") }, (_, index) => reader.listener(index).rule);
}
exports.createPartSearch = createPartSearch;
