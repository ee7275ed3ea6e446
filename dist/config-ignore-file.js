const require_scan = require("./scan.js");
const require_peer_rules = require("./config-peer-rules.js");
// src/config/ignore-file.ts
const lineLimit = 1e5;
const noteLimit = 20;
function parseIgnoreFile({ text, path, pathPrefix }) {
	const lines = text.split("\n");
	const wrong = [];
	const entries = [];
	for (const [index, line] of lines.slice(0, lineLimit).entries()) {
		const written = line.trim();
		if (written === "" || written.startsWith("#")) continue;
		const entry = parseLine(written, `${path}:${index + 1}`);
		if (entry === void 0) wrong.push(index + 1);
		else entries.push(entry);
	}
	const notes = wrong.slice(0, noteLimit).map((line) => `${path}:${line}: this line is not a fingerprint (file:rule:line) and has no effect`);
	if (wrong.length > noteLimit) notes.push(`${path}: ${wrong.length - noteLimit} more lines are not fingerprints`);
	if (lines.length > lineLimit) notes.push(`${path}: has more than ${lineLimit} lines; those behind have no effect`);
	const byPlace = groupByPlace(entries);
	const find = (place) => byPlace.get(`${require_scan.fromPeerPath(pathPrefix + place.path)}:${place.lineNumber}`)?.find((entry) => isMeant(entry, place));
	return {
		entries,
		find,
		notes
	};
}
function parseLine(written, name) {
	const found = /^(?:(?<commit>[0-9a-f]{40}|[0-9a-f]{64}):)?(?<path>.+):(?<rule>[^:\s]+):(?<line>\d{1,9})$/i.exec(written)?.groups;
	if (found === void 0) return void 0;
	return {
		name,
		commit: found["commit"]?.toLowerCase(),
		path: require_scan.fromPeerPath(found["path"] ?? ""),
		rules: require_peer_rules.namesOfPeerRule(found["rule"] ?? ""),
		line: Number(found["line"])
	};
}
function isMeant({ commit, rules }, place) {
	if (commit !== void 0 && place.commit !== void 0 && place.commit !== commit) return false;
	return rules.some((rule) => require_scan.isNamed(place.rule, rule));
}
function groupByPlace(entries) {
	const groups = new Map();
	for (const entry of entries) require_scan.addToGroup(groups, `${entry.path}:${entry.line}`, entry);
	return groups;
}
exports.parseIgnoreFile = parseIgnoreFile;
