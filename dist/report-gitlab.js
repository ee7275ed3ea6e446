const require_scan = require("./scan.js");
const require_web_page = require("./report-links-web-page.js");
const require_place_sentence = require("./report-wording-place-sentence.js");
// src/report/gitlab.ts
const schemaVersion = "15.0.2";
const noCommit = "0000000";
const epoch = "1970-01-01T00:00:00";
const mostMessages = 1e3;
const longestName = 255;
const longestSolution = 7e3;
const severities = {
	critical: "Critical",
	high: "High",
	medium: "Medium",
	low: "Low"
};
function renderGitlab(result, options) {
	const redactor = new require_scan.Redactor(result);
	return require_scan.writeJson({
		version: schemaVersion,
		scan: describeScan(result, options, redactor),
		vulnerabilities: listEntries(result, redactor)
	});
}
function describeScan(result, { version, informationUri, startedAt, endedAt }, redactor) {
	const program = {
		id: "straykey",
		name: "straykey",
		version,
		vendor: { name: "straykey" },
		...informationUri !== void 0 && { url: informationUri }
	};
	const problems = result.problems.map((problem) => ({
		level: "warn",
		value: require_scan.describeProblem(problem, redactor)
	}));
	const notes = result.notes.map((note) => ({
		level: "info",
		value: redactor.sentence(note)
	}));
	return {
		analyzer: program,
		scanner: program,
		type: "secret_detection",
		start_time: toSeconds(startedAt),
		end_time: toSeconds(endedAt),
		status: require_scan.isComplete(result) ? "success" : "failure",
		messages: [...problems, ...notes].slice(0, mostMessages)
	};
}
function toSeconds(time) {
	return time === void 0 ? epoch : time.toISOString().slice(0, 19);
}
function listEntries({ findings, target }, redactor) {
	return { *[Symbol.iterator]() {
		for (const finding of findings) for (const [index, occurrence] of require_scan.reportedOccurrences(finding).entries()) yield {
			id: `${finding.fingerprint}:${index + 1}`,
			...describeEntry(finding, occurrence, target.revision ?? noCommit, redactor)
		};
	} };
}
function describeEntry(finding, occurrence, revision, redactor) {
	const { path, line, endLine, commit } = occurrence;
	const { ruleId, ruleName, description, severity, rotate, references } = finding;
	return {
		name: ruleName.slice(0, longestName),
		description: `${description} ${require_place_sentence.describePlaceOf(finding, occurrence, redactor)}`,
		severity: severities[severity],
		solution: `${rotate.steps} ${rotate.url}`.trim().slice(0, longestSolution),
		identifiers: [{
			type: "straykey_rule_id",
			name: `straykey rule ${ruleId}`,
			value: ruleId
		}, {
			type: "cwe",
			name: "CWE-798",
			value: "798",
			url: "https://cwe.mitre.org/data/definitions/798.html"
		}],
		links: [...new Set([rotate.url, ...references])].filter(require_web_page.isWebPage).map((url) => ({ url })),
		location: {
			file: redactor.path(path),
			start_line: line,
			end_line: endLine,
			commit: commit === void 0 ? { sha: redactor.text(revision) } : {
				sha: commit.id,
				author: redactor.text(commit.author),
				date: commit.date,
				message: redactor.text(commit.summary)
			}
		},
		raw_source_code_extract: redactor.secret(finding)
	};
}
exports.renderGitlab = renderGitlab;
