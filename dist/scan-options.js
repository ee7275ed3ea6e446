const require_severity = require("./severity.js");
const require_typed = require("./typed.js");
// src/cli/scan-options.ts
/** What a command line of a scan means. Throws UsageError for options that contradict each other. */
function toScanOptions(line) {
	const typed = new require_typed.Typed(line);
	const confidence = typed.choice("confidence", require_severity.confidences);
	const severity = typed.choice("severity", require_severity.severities);
	const maxFileBytes = typed.size("max-file-size");
	const maxArchiveDepth = typed.count("max-archive-depth");
	const maxArchiveBytes = typed.size("max-archive-size");
	const maxDecodeDepth = typed.count("max-decode-depth");
	const maxFindings = typed.count("max-findings");
	const config = fileOrNone(typed, "config");
	const baseline = fileOrNone(typed, "baseline");
	return {
		target: toTarget(line, typed),
		rules: typed.list("rule"),
		skipRules: typed.list("skip-rule"),
		exclude: typed.list("exclude"),
		...confidence && { confidence },
		...severity && { severity },
		...config !== void 0 && { config },
		...baseline !== void 0 && { baseline },
		...typed.has("no-gitignore") && { honoursGitignore: false },
		...typed.has("follow-links") && { followsLinks: true },
		...typed.has("no-inline-allow") && { honoursInlineAllows: false },
		...maxFileBytes !== void 0 && { maxFileBytes },
		...maxArchiveDepth !== void 0 && { maxArchiveDepth },
		...maxArchiveBytes !== void 0 && { maxArchiveBytes },
		...maxDecodeDepth !== void 0 && { maxDecodeDepth },
		...maxFindings !== void 0 && { maxFindings }
	};
}
function fileOrNone(typed, name) {
	const file = typed.text(name);
	if (!typed.has(`no-${name}`)) return file;
	if (file !== void 0) throw new require_severity.UsageError(`--${name} and --no-${name} contradict each other`);
	return false;
}
function toTarget({ command, positionals }, typed) {
	switch (command) {
		case "git": return toGitTarget(positionals[0] ?? ".", typed);
		case "env": return {
			kind: "env",
			paths: positionals
		};
		case "stdin": {
			const filename = typed.text("stdin-filename");
			return {
				kind: "stdin",
				...filename !== void 0 && { filename }
			};
		}
		default: return positionals.length === 1 && positionals[0] === "-" ? { kind: "stdin" } : {
			kind: "dir",
			paths: positionals
		};
	}
}
function toGitTarget(repository, typed) {
	const range = typed.text("range");
	if (range !== void 0 && typed.has("staged")) throw new require_severity.UsageError("--staged and --range contradict each other: the index is not in any commit yet");
	if (range !== void 0) return {
		kind: "range",
		repository,
		range
	};
	return typed.has("staged") ? {
		kind: "staged",
		repository
	} : {
		kind: "git",
		repository
	};
}
Object.defineProperty(exports, "toScanOptions", {
	enumerable: true,
	get: function() {
		return toScanOptions;
	}
});
