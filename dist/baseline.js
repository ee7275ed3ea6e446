const require_scan = require("./scan.js");
// src/baseline/entry.ts
function inOrder(entries) {
	const byFingerprint = new Map();
	for (const entry of entries) {
		const known = byFingerprint.get(entry.fingerprint);
		if (known === void 0 || entry.date > known.date) byFingerprint.set(entry.fingerprint, entry);
	}
	return [...byFingerprint.values()].sort((a, b) => a.fingerprint < b.fingerprint ? -1 : 1);
}
// src/baseline/lines.ts
function lineOfConflict(text) {
	return lineAt(text, text.search(/^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m));
}
function lineOfEntry(text, index) {
	let count = 0;
	for (const found of text.matchAll(/^\s*\{[^\n]*"/gm)) {
		if (/^\s*\{\s*"(?:version|salt|entries)"/.test(found[0])) continue;
		if (count++ === index) return lineAt(text, found.index + found[0].search(/\S/));
	}
}
function withCommas(text) {
	const lines = text.split("\n");
	const isFollowed = lines.map(() => false);
	for (let index = lines.length - 1, isEntryBehind = false; index >= 0; index--) {
		isFollowed[index] = isEntryBehind;
		if (lines[index]?.trim() !== "") isEntryBehind = isEntry(lines[index]);
	}
	return lines.map((line, index) => isEntry(line) ? line.replace(/,?\s*$/, isFollowed[index] === true ? "," : "") : line).join("\n");
}
function lineOfSyntaxError(text) {
	const wrong = text.split("\n").map((line) => line.trim()).findIndex((line) => isEntry(line) && require_scan.parseJson(line.replace(/,$/, "")) === void 0);
	return wrong < 0 ? void 0 : wrong + 1;
}
function lineOfSecondSalt(text) {
	const [, second] = text.matchAll(/^\s*"salt"\s*:/gm);
	return second && lineAt(text, second.index + second[0].search(/\S/));
}
function isEntry(line) {
	return line?.trimStart().startsWith("{\"") === true;
}
function lineAt(text, offset) {
	return offset < 0 ? void 0 : text.slice(0, offset).split("\n").length;
}
// src/baseline/parse.ts
const keys = [
	"version",
	"salt",
	"entries"
];
const entryKeys = [
	"fingerprint",
	"rule",
	"path",
	"reason",
	"owner",
	"date",
	"expires"
];
const entryLimit = 1e6;
const textLimit = 65536;
function parseBaseline(text, path) {
	const table = readTable(parseDocument(text, path), keys, path);
	const version = table.get("version");
	if (version !== 1) throw new require_scan.ConfigError(path, typeof version === "number" ? `is of version ${version}; this straykey reads version 1` : "has no version");
	const salt = table.get("salt");
	if (typeof salt !== "string" || !/^[0-9a-f]{32,128}$/.test(salt)) throw new require_scan.ConfigError(path, "has no salt of at least 32 hexadecimal digits");
	const values = table.get("entries");
	if (!Array.isArray(values)) throw new require_scan.ConfigError(path, "has no list of entries");
	if (values.length > entryLimit) throw new require_scan.ConfigError(path, `has more than ${entryLimit} entries`);
	return {
		version: 1,
		salt,
		entries: inOrder(values.map((value, index) => readEntry(value, () => whereIs(text, path, index))))
	};
}
function parseDocument(text, path) {
	const [conflict, secondSalt] = [lineOfConflict(text), lineOfSecondSalt(text)];
	if (conflict !== void 0) throw new require_scan.ConfigError(`${path}:${conflict}`, "contains a merge conflict; delete its <<<<<<<, ======= and >>>>>>> lines to keep the entries of both sides (`merge=union` in .gitattributes does that for you)");
	if (secondSalt !== void 0) throw new require_scan.ConfigError(`${path}:${secondSalt}`, "has a second salt, since two branches each made a baseline; keep one and run `straykey baseline update`");
	const json = text.replace(/^\uFEFF/, "");
	const value = require_scan.parseJson(json) ?? require_scan.parseJson(withCommas(json));
	if (value !== void 0) return value;
	const line = lineOfSyntaxError(text);
	throw new require_scan.ConfigError(line === void 0 ? path : `${path}:${line}`, "is not valid JSON");
}
function readEntry(value, where) {
	const table = readTable(value, entryKeys, where);
	const fingerprint = readText(table, "fingerprint", where);
	if (!/^[0-9a-f]{32}$/.test(fingerprint)) throw new require_scan.ConfigError(where(), "fingerprint must have 32 hexadecimal digits");
	const owner = readOptional(table, "owner", where);
	const expires = readOptional(table, "expires", where);
	const date = readText(table, "date", where);
	if ([date, expires].find((day) => day !== void 0 && !require_scan.isCalendarDate(day)) !== void 0) throw new require_scan.ConfigError(where(), "date and expires must be dates: 2026-12-31");
	return {
		fingerprint,
		rule: readText(table, "rule", where),
		path: readOptional(table, "path", where) ?? "",
		reason: readText(table, "reason", where),
		date,
		...require_scan.defined({
			owner,
			expires
		})
	};
}
function readTable(value, known, where) {
	const place = () => typeof where === "string" ? where : where();
	if (!require_scan.isJsonObject(value)) throw new require_scan.ConfigError(place(), "must be a JSON object");
	const table = new Map(Object.entries(value));
	const unknownKey = [...table.keys()].find((key) => !known.includes(key));
	if (unknownKey === void 0) return table;
	throw new require_scan.ConfigError(place(), `${JSON.stringify(unknownKey.slice(0, 40))} is not known here${require_scan.suggestion(unknownKey, known)}`);
}
function readText(table, key, where) {
	const text = readOptional(table, key, where);
	if (text === void 0 || text.trim() === "") throw new require_scan.ConfigError(where(), `${key} is missing`);
	return text;
}
function readOptional(table, key, where) {
	const value = table.get(key);
	if (value === void 0) return void 0;
	if (typeof value === "string" && value.length <= textLimit) return value;
	throw new require_scan.ConfigError(where(), `${key} must be a text of at most ${textLimit} characters`);
}
function whereIs(text, path, index) {
	const line = lineOfEntry(text, index);
	return line === void 0 ? path : `${path}:${line}`;
}
// src/baseline.ts
const noteLimit = 20;
const pathLimit = 4096;
function formatBaseline({ salt, entries }) {
	const lines = inOrder(entries).map((entry) => `    ${JSON.stringify(toWritten(entry))}`);
	return `{\n  "version": 1,\n  "salt": "${salt}",\n  "entries": ${lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`}\n}\n`;
}
function toWritten({ fingerprint, rule, path, reason, owner, date, expires }) {
	return {
		fingerprint,
		rule,
		path,
		reason,
		owner,
		date,
		expires
	};
}
function applyBaseline(findings, { entries }, today) {
	const byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]));
	const found = new Set(findings.map(({ fingerprint }) => fingerprint));
	const isOver = ({ expires }) => require_scan.hasEnded(expires, today);
	const kept = [];
	const allowed = [];
	for (const finding of findings) {
		const entry = byFingerprint.get(finding.fingerprint);
		if (entry === void 0 || isOver(entry)) kept.push(finding);
		else allowed.push(allow(finding, entry));
	}
	return {
		kept,
		allowed,
		stale: entries.filter(({ fingerprint }) => !found.has(fingerprint)),
		expired: entries.filter((entry) => isOver(entry) && found.has(entry.fingerprint))
	};
}
function allow(finding, { reason, owner, expires }) {
	const allowed = {
		kind: "baseline",
		reason,
		...require_scan.defined({
			owner,
			expires
		})
	};
	return require_scan.mapPlaces(finding, (occurrence) => ({
		...occurrence,
		allowed: occurrence.allowed ?? allowed
	}));
}
function notesOnBaseline({ stale, expired }, path) {
	const notes = expired.slice(0, noteLimit).map(({ fingerprint, rule, expires = "" }) => `${path}: the acceptance of ${rule} ${fingerprint} ended on ${expires}; it is reported again`);
	if (expired.length > noteLimit) notes.push(`${path}: ${expired.length - noteLimit} more acceptances ended`);
	if (stale.length > 0) notes.push(`${path}: ${stale.length === 1 ? "1 entry matches" : `${stale.length} entries match`} nothing any more; \`straykey baseline prune\` drops them`);
	return notes;
}
function createBaseline(findings, decision, salt) {
	checkDecision(decision);
	return {
		version: 1,
		salt,
		entries: inOrder(findings.map((finding) => toEntry(finding, decision)))
	};
}
function updateBaseline(baseline, findings, decision) {
	checkDecision(decision);
	const { kept } = applyBaseline(findings, baseline, decision.date);
	const renewed = new Set(kept.map(({ fingerprint }) => fingerprint));
	const untouched = baseline.entries.filter(({ fingerprint }) => !renewed.has(fingerprint));
	return {
		...baseline,
		entries: inOrder([...untouched, ...kept.map((finding) => toEntry(finding, decision))])
	};
}
function pruneBaseline(baseline, findings) {
	const found = new Set(findings.map(({ fingerprint }) => fingerprint));
	return {
		...baseline,
		entries: baseline.entries.filter(({ fingerprint }) => found.has(fingerprint))
	};
}
function checkDecision({ reason, date, expires }) {
	if (reason.trim() === "") throw new require_scan.UsageError("a baseline needs a reason, so that others can judge it later");
	const wrongDay = [date, expires].find((day) => day !== void 0 && !require_scan.isCalendarDate(day));
	if (wrongDay !== void 0) throw new require_scan.UsageError(`"${wrongDay}" is not a date; write it as 2026-12-31`);
	if (require_scan.hasEnded(expires, date)) throw new require_scan.UsageError(`${expires} is in the past; give a later date`);
}
function toEntry({ fingerprint, ruleId, occurrences }, { reason, owner, date, expires }) {
	return {
		fingerprint,
		rule: ruleId,
		path: occurrences[0].path.slice(0, pathLimit),
		reason,
		date,
		...require_scan.defined({
			owner,
			expires
		})
	};
}
exports.applyBaseline = applyBaseline;
exports.checkDecision = checkDecision;
exports.createBaseline = createBaseline;
exports.formatBaseline = formatBaseline;
exports.notesOnBaseline = notesOnBaseline;
exports.parseBaseline = parseBaseline;
exports.pruneBaseline = pruneBaseline;
exports.updateBaseline = updateBaseline;
