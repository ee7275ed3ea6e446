const require_scan = require("./scan.js");
const require_cli = require("./cli.js");
// src/baseline/peer-match.ts
const shortestPart = 8;
const keyHead = "-----BEGIN";
function matchPeers(findings, entries, sha1) {
	const bySecret = groupBy(findings, ({ secret }) => [secret]);
	const byHash = groupBy(findings, ({ secret }) => partsOf(secret).map(sha1));
	const byPath = groupBy(findings, ({ occurrences }) => new Set(occurrences.map(({ path }) => require_scan.fromPeerPath(path))));
	const accepted = new Set();
	const unmatched = entries.filter((written) => {
		const entry = atInnerPath(written, byPath);
		const inFile = byPath.get(require_scan.fromPeerPath(entry.path)) ?? [];
		const matched = [
			...entry.secret === void 0 ? [] : bySecret.get(entry.secret) ?? [],
			...entry.sha1 === void 0 ? [] : byHash.get(entry.sha1) ?? [],
			...inFile.filter((finding) => isSame(finding, entry, sha1))
		];
		for (const finding of matched) accepted.add(finding);
		return matched.length === 0;
	});
	return {
		accepted: findings.filter((finding) => accepted.has(finding)),
		unmatched
	};
}
function atInnerPath(entry, byPath) {
	const { path, innerPath } = entry;
	return innerPath === void 0 || byPath.has(require_scan.fromPeerPath(path)) ? entry : {
		...entry,
		path: innerPath
	};
}
function isSame({ ruleId, secret, occurrences }, entry, sha1) {
	if (entry.ruleId !== void 0 && entry.ruleId !== ruleId) return false;
	const isOnLine = occurrences.some(({ path, line, endLine }) => require_scan.fromPeerPath(path) === require_scan.fromPeerPath(entry.path) && line <= entry.line && entry.line <= endLine);
	if (entry.secret !== void 0) return Math.min(secret.length, entry.secret.length) >= shortestPart && (secret.includes(entry.secret) || entry.secret.includes(secret));
	if (entry.sha1 !== void 0) return isOnLine && (secret.startsWith(keyHead) && entry.rule === "Private Key" || sha1(prefixOf(secret)) === entry.sha1);
	return isOnLine;
}
function prefixOf(secret) {
	return /^[A-Za-z0-9]*/.exec(secret)?.[0] ?? "";
}
function partsOf(secret) {
	const password = /^[a-z][a-z0-9+.-]*:\/\/[^:/@\s]*:(?<password>[^@\s]+)@/i.exec(secret)?.groups?.["password"];
	return password === void 0 ? [secret] : [secret, password];
}
function groupBy(findings, keysOf) {
	const groups = new Map();
	for (const finding of findings) for (const key of keysOf(finding)) require_scan.addToGroup(groups, key, finding);
	return groups;
}
// src/baseline/peer-sarif.ts
function readSarif(document) {
	return document.list("runs")?.flatMap((run) => {
		const isOurs = run.text("tool", "driver", "name") === "straykey";
		return (run.list("results") ?? []).flatMap((result) => {
			const rule = result.text("ruleId") ?? result.text("rule", "id") ?? "";
			return (result.list("locations") ?? []).map((location) => ({
				path: pathOf(location.text("physicalLocation", "artifactLocation", "uri") ?? ""),
				line: location.number("physicalLocation", "region", "startLine") ?? 0,
				rule,
				...isOurs && { ruleId: rule }
			}));
		});
	});
}
function pathOf(uri) {
	try {
		return decodeURIComponent(uri.replace(/^file:\/\//, ""));
	} catch (error) {
		if (error instanceof URIError) return uri;
		throw error;
	}
}
// src/baseline/peer-yaml.ts
const head = /^ExactFindings:[ \t]*$/m;
function isKingfisherBaseline(text) {
	return head.test(text);
}
function readKingfisherBaseline(text) {
	return text.split(/^[ \t]*- /m).slice(1).flatMap((item) => {
		const path = valueOf(item, "filepath")?.replace(/\/$/, "");
		const innerPath = path === void 0 ? void 0 : /^[^/]+\/(?<inner>.+)$/.exec(path)?.groups?.["inner"];
		return path === void 0 ? [] : [{
			path,
			...innerPath !== void 0 && { innerPath },
			line: Number(valueOf(item, "linenum") ?? 0),
			rule: "ExactFindings"
		}];
	});
}
function valueOf(item, key) {
	const value = new RegExp(`^[ \\t]*${key}:[ \\t]+(.+?)[ \\t\\r]*$`, "m").exec(item)?.[1];
	const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(value ?? "") ?? [];
	return double?.replaceAll(/\\(["\\])/g, "$1") ?? single?.replaceAll("''", "'") ?? value;
}
// src/baseline/peer-report.ts
function parsePeerReport(text, path) {
	const plain = text.replace(/^\uFEFF/, "");
	if (isKingfisherBaseline(plain)) return readKingfisherBaseline(plain);
	const document = require_scan.Json.parse(plain);
	const list = document.list();
	const entries = !document.has() ? readLines(plain) : list ? readAll(list, readGitleaks) : readSarif(document) ?? readDetectSecrets(document) ?? readStraykey(document) ?? readKingfisher(document) ?? readEach([document]);
	if (entries) return entries;
	throw new require_scan.ConfigError(path, "is not a JSON report of straykey, gitleaks or betterleaks, a baseline of detect-secrets or kingfisher, JSON output of trufflehog or kingfisher, or a SARIF report");
}
function readLines(text) {
	return readEach(text.split("\n").filter((line) => line.trim() !== "").map((line) => require_scan.Json.parse(line)));
}
function readEach(lines) {
	if (lines.length > 0 && lines.every(isOfStraykey)) return lines.map((line) => readOwn(line, line));
	const found = lines.filter((line) => line.has("finding"));
	return found.length > 0 ? readAll(found, (line) => readKingfisherFinding(line, "")) : readAll(lines, readTrufflehog);
}
function readAll(values, read) {
	const entries = [];
	for (const value of values) {
		const entry = read(value);
		if (!entry) return void 0;
		entries.push(entry);
	}
	return entries;
}
function readGitleaks(finding) {
	const rule = finding.text("RuleID") ?? "";
	if (rule === "") return void 0;
	const secret = finding.text("Secret") ?? "";
	return {
		path: finding.text("File") ?? "",
		line: finding.number("StartLine") ?? 0,
		rule,
		...!isRedacted(secret) && { secret }
	};
}
function isRedacted(secret) {
	return secret === "" || secret === "REDACTED" || secret.endsWith("...");
}
function isOfStraykey(value) {
	return value.has("ruleId") && value.has("fingerprint");
}
function readStraykey(document) {
	const findings = document.list("findings");
	if (!findings || !document.has("summary") || !findings.every(isOfStraykey)) return void 0;
	return findings.flatMap((finding) => (finding.list("occurrences") ?? []).map((place) => readOwn(finding, place)));
}
function readOwn(finding, place) {
	const rule = finding.text("ruleId") ?? "";
	const secret = finding.text("secret") ?? "";
	return {
		path: place.text("path") ?? "",
		line: place.number("line") ?? 0,
		rule,
		ruleId: rule,
		...secret !== "" && { secret }
	};
}
function readDetectSecrets(document) {
	if (!document.has("results") || !document.has("plugins_used")) return void 0;
	return (document.fields("results") ?? []).flatMap(([path, found]) => (found.list() ?? []).map((entry) => ({
		path,
		line: entry.number("line_number") ?? 0,
		rule: entry.text("type") ?? "",
		sha1: (entry.text("hashed_secret") ?? "").toLowerCase()
	})));
}
function readKingfisher(document) {
	const target = document.text("metadata", "target") ?? "";
	const findings = document.list("findings");
	return findings && readAll(findings, (finding) => readKingfisherFinding(finding, `${target}/`));
}
function readKingfisherFinding(entry, folder) {
	const finding = entry.at("finding");
	const path = finding.text("path") ?? "";
	const secret = finding.text("snippet") ?? "";
	if (path === "" || secret === "") return void 0;
	return {
		path: path.startsWith(folder) ? path.slice(folder.length) : path,
		line: finding.number("line") ?? 0,
		rule: entry.text("rule", "id") ?? "",
		...!secret.startsWith("[REDACTED") && { secret }
	};
}
function readTrufflehog(result) {
	const rule = result.text("DetectorName") ?? "";
	if (rule === "") return void 0;
	const [place] = (result.fields("SourceMetadata", "Data") ?? []).map(([, source]) => source);
	const secret = result.text("Raw") ?? "";
	return {
		path: place?.text("file") ?? "",
		line: place?.number("line") ?? 0,
		rule,
		...secret !== "" && { secret }
	};
}
// src/cli/baseline/peer-file.ts
const longestPeerBytes = 536870912;
const mostTold = 20;
function readPeers(file) {
	if (file === void 0) throw new require_scan.UsageError("name the file to import: a JSON report of straykey, gitleaks, trufflehog or kingfisher, or a baseline of detect-secrets or kingfisher");
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
