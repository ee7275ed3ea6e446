const require_scan = require("./scan.js");
const require_cli = require("./cli.js");
// src/baseline/peer-match.ts
const shortestPart = 8;
const keyHead = "-----BEGIN";
function matchPeers(findings, entries, sha1) {
	const bySecret = groupBy(findings, ({ secret }) => [secret]);
	const byHash = groupBy(findings, ({ secret }) => partsOf(secret).map(sha1));
	const byPath = groupBy(findings, ({ occurrences }) => new Set(occurrences.map(({ path }) => normalise(path))));
	const accepted = new Set();
	const unmatched = entries.filter((entry) => {
		const inFile = byPath.get(normalise(entry.path)) ?? [];
		const matched = [
			...entry.secret === void 0 ? [] : bySecret.get(entry.secret) ?? [],
			...entry.sha1 === void 0 ? [] : byHash.get(entry.sha1) ?? [],
			...inFile.filter((finding) => isSame(finding, entry))
		];
		for (const finding of matched) accepted.add(finding);
		return matched.length === 0;
	});
	return {
		accepted: findings.filter((finding) => accepted.has(finding)),
		unmatched
	};
}
function isSame({ ruleId, secret, occurrences }, entry) {
	if (entry.ruleId !== void 0 && entry.ruleId !== ruleId) return false;
	const isOnLine = occurrences.some(({ path, line, endLine }) => normalise(path) === normalise(entry.path) && line <= entry.line && entry.line <= endLine);
	if (entry.secret !== void 0) return Math.min(secret.length, entry.secret.length) >= shortestPart && (secret.includes(entry.secret) || entry.secret.includes(secret));
	if (entry.sha1 !== void 0) return isOnLine && secret.startsWith(keyHead) && entry.rule === "Private Key";
	return isOnLine;
}
function partsOf(secret) {
	const password = /^[a-z][a-z0-9+.-]*:\/\/[^:/@\s]*:(?<password>[^@\s]+)@/i.exec(secret)?.groups?.["password"];
	return password === void 0 ? [secret] : [secret, password];
}
function normalise(path) {
	return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "").replaceAll(/!(?!\/)/g, "!/");
}
function groupBy(findings, keysOf) {
	const groups = new Map();
	for (const finding of findings) for (const key of keysOf(finding)) groups.set(key, [...groups.get(key) ?? [], finding]);
	return groups;
}
// src/baseline/peer-report.ts
function parsePeerReport(text, path) {
	const plain = text.replace(/^\uFEFF/, "");
	const document = require_scan.parseJson(plain);
	const entries = document === void 0 ? readLines(plain) : Array.isArray(document) ? readAll(document, readGitleaks) : readDetectSecrets(document) ?? readStraykey(document) ?? readKingfisher(document) ?? readEach([document]);
	if (entries) return entries;
	throw new require_scan.ConfigError(path, "is no JSON report of straykey, gitleaks or betterleaks, no baseline of detect-secrets and no JSON output of trufflehog or kingfisher");
}
function readLines(text) {
	return readEach(text.split("\n").filter((line) => line.trim() !== "").map(require_scan.parseJson));
}
function readEach(lines) {
	if (lines.length > 0 && lines.every(isOfStraykey)) return readAll(lines, (table) => readOwn(table, table));
	const found = lines.filter((line) => tableOf(line).has("finding"));
	return found.length > 0 ? readAll(found, (table) => readKingfisherFinding(table, "")) : readAll(lines, readTrufflehog);
}
function readAll(values, read) {
	const entries = [];
	for (const value of values) {
		const entry = read(tableOf(value));
		if (!entry) return void 0;
		entries.push(entry);
	}
	return entries;
}
function readGitleaks(table) {
	const rule = textAt(table, "RuleID");
	if (rule === "") return void 0;
	const secret = textAt(table, "Secret");
	return {
		path: textAt(table, "File"),
		line: numberAt(table, "StartLine"),
		rule,
		...!isRedacted(secret) && { secret }
	};
}
function isRedacted(secret) {
	return secret === "" || secret === "REDACTED" || secret.endsWith("...");
}
function isOfStraykey(value) {
	const table = tableOf(value);
	return table.has("ruleId") && table.has("fingerprint");
}
function readStraykey(document) {
	const table = tableOf(document);
	const findings = table.get("findings");
	if (!Array.isArray(findings) || !table.has("summary") || !findings.every(isOfStraykey)) return void 0;
	return findings.flatMap((value) => {
		const finding = tableOf(value);
		const places = finding.get("occurrences");
		return (Array.isArray(places) ? places : []).map((place) => readOwn(finding, tableOf(place)));
	});
}
function readOwn(finding, place) {
	const rule = textAt(finding, "ruleId");
	const secret = textAt(finding, "secret");
	return {
		path: textAt(place, "path"),
		line: numberAt(place, "line"),
		rule,
		ruleId: rule,
		...secret !== "" && { secret }
	};
}
function readDetectSecrets(document) {
	const table = tableOf(document);
	if (!table.has("results") || !table.has("plugins_used")) return void 0;
	const entries = [];
	for (const [path, list] of tableOf(table.get("results"))) for (const value of Array.isArray(list) ? list : []) {
		const entry = tableOf(value);
		entries.push({
			path,
			line: numberAt(entry, "line_number"),
			rule: textAt(entry, "type"),
			sha1: textAt(entry, "hashed_secret").toLowerCase()
		});
	}
	return entries;
}
function readKingfisher(document) {
	const table = tableOf(document);
	const findings = table.get("findings");
	if (!Array.isArray(findings)) return void 0;
	const target = textAt(tableOf(table.get("metadata")), "target");
	return readAll(findings, (finding) => readKingfisherFinding(finding, `${target}/`));
}
function readKingfisherFinding(table, folder) {
	const finding = tableOf(table.get("finding"));
	const path = textAt(finding, "path");
	const secret = textAt(finding, "snippet");
	if (path === "" || secret === "") return void 0;
	return {
		path: path.startsWith(folder) ? path.slice(folder.length) : path,
		line: numberAt(finding, "line"),
		rule: textAt(tableOf(table.get("rule")), "id"),
		...!secret.startsWith("[REDACTED") && { secret }
	};
}
function readTrufflehog(table) {
	const rule = textAt(table, "DetectorName");
	if (rule === "") return void 0;
	const [place] = tableOf(tableOf(table.get("SourceMetadata")).get("Data")).values();
	const source = tableOf(place);
	const secret = textAt(table, "Raw");
	return {
		path: textAt(source, "file"),
		line: numberAt(source, "line"),
		rule,
		...secret !== "" && { secret }
	};
}
function tableOf(value) {
	return new Map(typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}
function textAt(table, key) {
	const value = table.get(key);
	return typeof value === "string" ? value : "";
}
function numberAt(table, key) {
	const value = table.get(key);
	return typeof value === "number" ? value : 0;
}
// src/cli/baseline/peer-file.ts
const longestPeerBytes = 536870912;
const mostTold = 20;
function readPeers(file) {
	if (file === void 0) throw new require_scan.UsageError("name the file to import: a JSON report of straykey, gitleaks, trufflehog or kingfisher, or a baseline of detect-secrets");
	const text = require_scan.readTextFile(file, longestPeerBytes);
	if (text === void 0) throw new require_scan.ConfigError(file, "does not exist");
	const entries = parsePeerReport(text, file);
	return {
		file,
		match: (findings) => matchPeers(findings, entries, sha1),
		tell: (matches, hasHistory) => tellMatches(matches, file, entries.length, hasHistory)
	};
}
function sha1(text) {
	return process.getBuiltinModule("node:crypto").createHash("sha1").update(text).digest("hex");
}
function tellMatches({ accepted, unmatched }, file, count, hasHistory) {
	const matched = count - unmatched.length;
	require_cli.tell(`straykey: ${matched === 1 ? "1 entry" : `${require_scan.formatNumber(matched)} entries`} of ${require_scan.formatNumber(count)} in ${file} ${matched === 1 ? "is" : "are"} about ${require_scan.countOf(accepted.length, "secret")} found here`);
	for (const { path, line, rule } of unmatched.slice(0, mostTold)) require_cli.tell(`straykey: ${require_scan.visible(`${path}:${line} (${rule})`)} is nothing that straykey reports${hasHistory ? "" : " in these files"}`);
	if (unmatched.length > mostTold) require_cli.tell(`straykey: nor are ${require_scan.formatNumber(unmatched.length - mostTold)} more entries`);
}
exports.readPeers = readPeers;
