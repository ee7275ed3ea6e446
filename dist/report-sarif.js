const require_scan = require("./scan.js");
const require_report_text = require("./report-text.js");
const require_web_page = require("./report-links-web-page.js");
// src/report/sarif/artifact-uri.ts
const loneSurrogate = /\p{Surrogate}/gu;
function toArtifactUri(path) {
	const encoded = path.replace(loneSurrogate, "\ufffd").split("/").map(encodeURIComponent).join("/");
	return path.startsWith("/") ? `file://${encoded}` : encoded;
}
function isRelative(path) {
	return !path.startsWith("/");
}
// src/report/sarif/location.ts
const root = "%SRCROOT%";
function describeLocation(occurrence, redactor) {
	const { line, column, endLine, endColumn, byteOffset, byteLength } = occurrence;
	return {
		artifactLocation: locateArtifact(redactor.path(occurrence.path)),
		region: {
			startLine: line,
			startColumn: column,
			endLine,
			endColumn,
			byteOffset,
			byteLength
		}
	};
}
function locateArtifact(path) {
	return {
		uri: toArtifactUri(path),
		...isRelative(path) && { uriBaseId: "%SRCROOT%" }
	};
}
function describeCompanions({ path, companions }, redactor) {
	return companions.map((part, index) => ({
		id: index + 1,
		message: { text: `${part.name} ${redactor.companion(part)}` },
		physicalLocation: {
			artifactLocation: locateArtifact(redactor.path(path)),
			region: { startLine: part.line }
		}
	}));
}
function describeOtherLines({ path, line, endLine, companions }, redactor) {
	return [...new Set(companions.map((part) => part.line).filter((each) => each < line || each > endLine))].map((startLine) => ({ physicalLocation: {
		artifactLocation: locateArtifact(redactor.path(path)),
		region: { startLine }
	} }));
}
// src/report/sarif/place.ts
const mostResults = 25e3;
function listPlaces(result, includeAllowed) {
	const all = [...result.findings, ...includeAllowed ? result.allowed : []].flatMap(placesOf);
	const wanted = includeAllowed ? all : all.filter((place) => place.allowed === void 0);
	if (wanted.length <= 25e3) return {
		places: wanted,
		leftOut: 0
	};
	return {
		places: [...wanted].sort(compareImportance).slice(0, mostResults),
		leftOut: wanted.length - mostResults
	};
}
function placesOf(finding) {
	const otherPlaces = Math.max(0, require_scan.countPlaces(finding) - 1);
	const numbers = new Map();
	return finding.occurrences.map((occurrence) => {
		const number = (numbers.get(occurrence.path) ?? 0) + 1;
		numbers.set(occurrence.path, number);
		return {
			finding,
			occurrence,
			identity: `${finding.fingerprint}:${number}`,
			otherPlaces,
			...occurrence.allowed !== void 0 && { allowed: occurrence.allowed }
		};
	});
}
function compareImportance(a, b) {
	return Number(a.allowed !== void 0) - Number(b.allowed !== void 0) || require_scan.compareSeverity(b.finding.severity, a.finding.severity);
}
// src/report/sarif/invocation.ts
const mostNotifications = 1e3;
const fileProblems = [
	"unreadable",
	"changed",
	"broken-archive"
];
const mildProblems = [
	"limit",
	"changed",
	"partial-repository"
];
function describeInvocation(result, redactor, leftOut) {
	const cut = `${require_scan.formatNumber(leftOut)} results were left out, the least severe: code scanning takes ${require_scan.formatNumber(mostResults)} at most. The JSON report has them all.`;
	const unnamed = result.problems.length - mostNotifications;
	return {
		executionSuccessful: require_scan.isComplete(result),
		toolExecutionNotifications: [
			...result.problems.slice(0, mostNotifications).map((problem) => notifyOfProblem(problem, redactor)),
			...unnamed > 0 ? [notify("error", `${require_scan.countOf(unnamed, "further problem")}; the JSON report has them all.`)] : [],
			...leftOut > 0 ? [notify("warning", cut)] : [],
			...result.notes.slice(0, mostNotifications).map((note) => notify("note", redactor.sentence(note))),
			...result.observations.slice(0, mostNotifications).map((observation) => notifyOfObservation(observation, redactor))
		]
	};
}
function notifyOfProblem(problem, redactor) {
	const { kind, where } = problem;
	const isAboutFile = fileProblems.includes(kind) && where !== "";
	return {
		...notify(mildProblems.includes(kind) ? "warning" : "error", require_scan.describeProblem(problem, redactor)),
		descriptor: { id: kind },
		...isAboutFile ? { locations: [{ physicalLocation: { artifactLocation: locateArtifact(redactor.path(where)) } }] } : {}
	};
}
function notifyOfObservation(observation, redactor) {
	const { kind, level, where, line } = observation;
	const isFile = kind !== "ci-system" && isRelative(where) && !where.includes(":");
	return {
		...notify(level, require_scan.describeObservation(observation, redactor)),
		descriptor: { id: kind },
		...isFile ? { locations: [{ physicalLocation: {
			artifactLocation: locateArtifact(redactor.path(where)),
			...line !== void 0 && { region: { startLine: line } }
		} }] } : {}
	};
}
function notify(level, text) {
	return {
		level,
		message: { text }
	};
}
// src/report/sarif/rule.ts
const levels = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note"
};
const securitySeverities = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0"
};
const precisions = {
	provider: "very-high",
	context: "high",
	generic: "medium"
};
function pickRules(findings) {
	const byId = new Map();
	for (const finding of findings) {
		const known = byId.get(finding.ruleId);
		if (known === void 0 || require_scan.compareSeverity(finding.severity, known.severity) > 0) byId.set(finding.ruleId, finding);
	}
	return [...byId.values()].sort((a, b) => a.ruleId < b.ruleId ? -1 : 1);
}
function toDescriptor(finding) {
	const { text, markdown, uri } = describeRule(finding);
	return {
		id: finding.ruleId,
		name: toPascalCase(finding.ruleId),
		shortDescription: { text: finding.ruleName },
		fullDescription: { text: finding.description },
		help: {
			text,
			markdown
		},
		...uri !== void 0 && { helpUri: uri },
		defaultConfiguration: { level: levels[finding.severity] },
		properties: {
			tags: [
				"security",
				"secret",
				"external/cwe/cwe-798",
				finding.provider
			],
			precision: precisions[finding.ruleKind],
			"security-severity": securitySeverities[finding.severity]
		}
	};
}
function toPascalCase(id) {
	return id.split(/[^0-9A-Za-z]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
function describeRule({ description, rotate, references }) {
	const links = references.filter(require_web_page.isWebPage);
	const page = require_web_page.isWebPage(rotate.url) ? [rotate.url] : [];
	const uri = links[0] ?? page[0];
	return {
		text: [
			description,
			`What to do: ${rotate.steps}`,
			...page,
			...links.length === 0 ? [] : ["References:", ...links]
		].join("\n"),
		markdown: [
			description,
			`**What to do.** ${rotate.steps}`,
			...page.map((url) => `Do it here: <${url}>`),
			"Removing the secret from the code is not enough: whoever has the history has the secret.",
			...links.length === 0 ? [] : [`**References**\n\n${links.map((link) => `- <${link}>`).join("\n")}`]
		].join("\n\n"),
		...uri !== void 0 && { uri }
	};
}
// src/report/sarif/result.ts
function toResult(place, indexes, redactor) {
	const { finding, occurrence, allowed } = place;
	const related = describeCompanions(occurrence, redactor);
	return {
		ruleId: finding.ruleId,
		ruleIndex: indexes.get(finding.ruleId) ?? -1,
		level: levels[finding.severity],
		message: { text: describePlace(place, redactor) },
		locations: [{ physicalLocation: describeLocation(occurrence, redactor) }, ...describeOtherLines(occurrence, redactor)],
		...related.length > 0 && { relatedLocations: related },
		partialFingerprints: fingerprintsOf(place),
		...allowed !== void 0 && { suppressions: [toSuppression(allowed, redactor)] },
		properties: describeProperties(finding, occurrence, redactor)
	};
}
function fingerprintsOf({ occurrence, identity }) {
	return {
		"straykey/v1": identity,
		...(occurrence.commit !== void 0 || occurrence.objectId !== void 0) && { primaryLocationLineHash: identity }
	};
}
function describePlace({ finding, occurrence, otherPlaces }, redactor) {
	const reasons = require_report_text.toldReasons(finding).map((reason) => redactor.text(reason)).join("; ");
	const { commit } = occurrence;
	const plain = (text) => text.replaceAll("[", "(").replaceAll("]", ")");
	return [
		plain(`${finding.ruleName}: ${redactor.secret(finding)}.`),
		plain(`Confidence is ${finding.confidence}${reasons === "" ? "" : `: ${reasons}`}.`),
		...occurrence.decoded.length === 0 ? [] : [`Decoded from ${occurrence.decoded.join(", then ")}.`],
		...commit === void 0 ? [] : [plain(`In commit ${require_scan.shortId(commit.id)} of ${commit.date.slice(0, 10)} by ${redactor.text(commit.author)}.`)],
		...occurrence.companions.length === 0 ? [] : [`Found with ${occurrence.companions.map((part, index) => `[${plain(part.name)}](${index + 1})`).join(", ")}.`],
		...otherPlaces > 0 ? [`Also in ${require_scan.countOf(otherPlaces, "other place")}.`] : [],
		plain(`What to do: ${finding.rotate.steps} ${finding.rotate.url}`)
	].join(" ");
}
function toSuppression(allowance, redactor) {
	return {
		kind: allowance.kind === "inline" ? "inSource" : "external",
		status: "accepted",
		justification: redactor.text(allowance.reason ?? describeAllowance(allowance))
	};
}
function describeAllowance(allowance) {
	switch (allowance.kind) {
		case "inline": return `allowed on the line by ${allowance.marker}`;
		case "allowlist": return `allowed by the allowlist ${allowance.name}`;
		case "baseline": return "accepted in the baseline";
	}
}
function describeProperties({ severity, confidence, isTestOnly, fingerprint, exposure }, { commit, objectId, decoded }, redactor) {
	return {
		severity,
		confidence,
		...isTestOnly && { isTestOnly },
		fingerprint,
		...commit !== void 0 && {
			commit: commit.id,
			author: redactor.text(commit.author),
			date: commit.date
		},
		...objectId !== void 0 && { objectId },
		...decoded.length > 0 && { decoded },
		...exposure !== void 0 && { exposure: describeExposure(exposure) }
	};
}
function describeExposure({ since, until, days, shownSince, isAtHead, isDangling, branchCount, tagCount }) {
	return {
		since,
		until,
		days,
		shownSince,
		isAtHead,
		isDangling,
		branchCount,
		tagCount
	};
}
// src/report/sarif.ts
function renderSarif(result, options) {
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [describeRun(result, options)]
	};
	return [`${require_scan.toJson(log, 2)}\n`];
}
function describeRun(result, { version, informationUri, includeAllowed }) {
	const redactor = new require_scan.Redactor(result);
	const { places, leftOut } = listPlaces(result, includeAllowed);
	const rules = pickRules(new Set(places.map((place) => place.finding)));
	const indexes = new Map(rules.map((rule, index) => [rule.ruleId, index]));
	const provenance = describeRepository(result.target, redactor);
	return {
		tool: { driver: {
			name: "straykey",
			version,
			semanticVersion: version,
			...informationUri !== void 0 && { informationUri },
			rules: rules.map(toDescriptor)
		} },
		invocations: [describeInvocation(result, redactor, leftOut)],
		...provenance !== void 0 && { versionControlProvenance: [provenance] },
		originalUriBaseIds: { [root]: { description: { text: "The root of what was scanned." } } },
		columnKind: "utf16CodeUnits",
		results: places.map((place) => toResult(place, indexes, redactor))
	};
}
function describeRepository({ repositoryUrl, revision }, redactor) {
	const repositoryUri = repositoryUrl === void 0 ? void 0 : require_scan.toRepositoryUri(redactor.path(repositoryUrl));
	if (repositoryUri === void 0) return void 0;
	return {
		repositoryUri,
		...revision !== void 0 && { revisionId: redactor.text(revision) },
		mappedTo: { uriBaseId: root }
	};
}
exports.renderSarif = renderSarif;
