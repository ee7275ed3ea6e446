const require_severity = require("./severity.js");
const require_cli = require("./cli.js");
const require_write = require("./write.js");
const require_scan = require("./scan.js");
const require_terminal = require("./terminal.js");
// src/cli/explanation.ts
/** What became of everything on one line of a file, as text for people. */
function explainLine(place, line, { findings, allowed, problems }, dropped, columns) {
	const sentences = [
		...findings.filter((finding) => isOn(finding, line)).map(explainFinding),
		...allowed.filter((finding) => isOn(finding, line)).map((finding) => explainAllowed(finding, line)),
		...[...new Set(dropped.map(({ ruleId, filter, reason }) => `${ruleId} came as far as the filter "${filter}": ${reason}.`))],
		...problems.map(({ where, detail }) => `${where}: ${detail}.`)
	];
	if (sentences.length === 0) sentences.push("No rule met anything here: no pattern matches, or no keyword of a rule stands near. `straykey rules list` shows the rules.");
	return `${place}\n${sentences.map((sentence) => wrap(sentence, columns)).join("\n")}\n`;
}
function isOn({ occurrences }, line) {
	return occurrences.some((occurrence) => occurrence.line <= line && line <= occurrence.endLine);
}
function explainFinding({ ruleId, confidence, reasons, redacted }) {
	return `${ruleId} found ${redacted}, which ${require_severity.isAtLeast(confidence, "medium") ? "is reported" : `is reported with --confidence ${confidence} only`} (${confidence}: ${reasons.join("; ")}).`;
}
function explainAllowed({ ruleId, redacted, occurrences }, line) {
	const allowance = occurrences.find((occurrence) => occurrence.line <= line && line <= occurrence.endLine)?.allowed;
	return `${ruleId} found ${redacted}, which is not reported: ${allowance ? describeAllowance(allowance) : "all its places are allowed"}.`;
}
function describeAllowance(allowance) {
	const reason = allowance.reason === void 0 ? "" : ` (${allowance.reason})`;
	switch (allowance.kind) {
		case "inline": return `the comment "${allowance.marker}" allows it${reason}`;
		case "allowlist": return `the exception ${allowance.name} covers it${reason}`;
		case "baseline": return `the baseline accepts it${allowance.expires === void 0 ? "" : ` until ${allowance.expires}`}${reason}`;
	}
}
/** Two blanks before each line, words kept whole. */
function wrap(sentence, columns) {
	const lines = [""];
	for (const word of sentence.split(" ")) {
		const last = lines.length - 1;
		if (lines[last] !== "" && lines[last].length + word.length + 3 > columns) lines.push(word);
		else lines[last] += lines[last] === "" ? word : ` ${word}`;
	}
	return lines.map((text, index) => index === 0 ? `  ${text}` : `    ${text}`).join("\n");
}
// src/cli/run-explain.ts
/** `--explain PATH:LINE`: scans that file alone and tells what became of every candidate on the line. */
async function runExplain(place, options) {
	const { path, line } = parsePlace(place);
	const rejections = [];
	const result = await require_scan.scan({
		...options,
		target: {
			kind: "dir",
			paths: [path]
		},
		confidence: "low",
		onRejected: (_path, ruleId, rejection) => {
			if (rejection.line === line) rejections.push({
				ruleId,
				filter: rejection.filter,
				reason: rejection.reason
			});
		}
	});
	require_write.writeStdout([explainLine(place, line, result, rejections, require_terminal.columnsOfStdout())]);
	return result.problems.length > 0 ? require_cli.exitCodes.incomplete : require_cli.exitCodes.clean;
}
function parsePlace(place) {
	const found = /^(?<path>.+):(?<line>\d{1,9})$/.exec(place)?.groups;
	if (!found) throw new require_severity.UsageError(`--explain needs a place such as src/a.ts:12, not "${place}"`);
	return {
		path: found["path"],
		line: Number(found["line"])
	};
}
exports.runExplain = runExplain;
