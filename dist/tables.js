const require_build_tables = require("./kernel-build-tables.js");
const require_scan = require("./scan.js");
// src/engine/search-tables.ts
function searchTablesOf(ruleSet, selected) {
	const listenersByKeyword = new Map();
	const entries = selected.length > ruleSet.count / 8 ? ruleSet.entries() : void 0;
	for (const index of selected) {
		const entry = entries?.[index] ?? ruleSet.entry(index);
		const { keywords, isCaseSensitive } = entry;
		for (const keyword of keywords) {
			const key = isCaseSensitive ? `=${keyword}` : `~${foldAscii(keyword)}`;
			const listeners = listenersByKeyword.get(key) ?? [];
			const listener = listenerOf(entry, index, keyword);
			if (!listeners.some(({ rule }) => rule === listener.rule)) listeners.push(listener);
			listenersByKeyword.set(key, listeners);
		}
	}
	return require_build_tables.buildTables([...listenersByKeyword].map(([key, listeners]) => ({
		bytes: encoder.encode(key.slice(1)),
		isCaseSensitive: key.startsWith("="),
		listeners
	})));
}
const encoder = new TextEncoder();
function listenerOf({ kind, reach }, index, keyword) {
	if (kind === "generic") return {
		rule: require_scan.assignmentRule,
		gate: assignmentGate(keyword)
	};
	const { before, after, run, notBefore } = reach;
	const boundary = notBefore === void 0 ? {} : { notBefore };
	return {
		rule: index,
		gate: run ? {
			kind: "run",
			before,
			after,
			...run,
			...boundary
		} : {
			kind: "open",
			...boundary
		}
	};
}
function assignmentGate(keyword) {
	if (keyword.startsWith("-")) return { kind: "open" };
	const stem = require_scan.stemOf(keyword);
	const endings = require_scan.endingsOf(stem);
	return {
		kind: "assignment",
		stemLength: stem.length,
		...endings && { endings }
	};
}
function foldAscii(text) {
	return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
exports.searchTablesOf = searchTablesOf;
