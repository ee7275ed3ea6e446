const require_scan = require("./scan.js");
const require_git = require("./git.js");
let node_fs = require("node:fs");
// src/hook/run/commit-message.ts
function commitMessageWork({ args: [file], environment }) {
	if (file === void 0) throw new require_scan.UsageError("`straykey hook run commit-msg` needs the file with the message, which git passes to it");
	const text = readMessage(file);
	const place = require_git.openRepository(".");
	const comment = readSetting(place, "core.commentString") ?? readSetting(place, "core.commentChar") ?? "#";
	const kept = keptLines(text, {
		cleanup: readSetting(place, "commit.cleanup") ?? "default",
		comment,
		isEdited: environment["GIT_EDITOR"] !== ":"
	});
	return kept.trim() === "" ? {
		kind: "nothing",
		why: "the message is empty"
	} : {
		kind: "scan",
		target: {
			kind: "text",
			text: kept,
			path: "commit message"
		}
	};
}
function readMessage(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch (error) {
		const why = require_scan.systemErrorCode(error) === "ENOENT" ? "no such file" : require_scan.describeSystemError(error);
		throw new require_scan.SourceError(file, `cannot read the commit message: ${why}`, { cause: error });
	}
}
function readSetting(place, name) {
	const { exitCode, stdout } = require_git.runGit(place, [
		"config",
		"--get",
		name
	]);
	return exitCode === 0 ? stdout.toString("utf8").replace(/\n$/, "") : void 0;
}
function keptLines(message, { cleanup, comment, isEdited }) {
	const lines = message.split("\n");
	if (cleanup === "verbatim" || cleanup === "whitespace" || cleanup === "default" && !isEdited) return message;
	const mark = comment === "auto" ? guessComment(lines) : comment;
	const cut = lines.findIndex((line, index) => isScissors(line, mark) && (lines[index + 1] ?? mark).startsWith(mark));
	const above = cut < 0 ? lines : lines.slice(0, cut);
	return cleanup === "scissors" ? above.join("\n") : above.map((line) => line.startsWith(mark) ? "" : line).join("\n");
}
function isScissors(line, mark) {
	return line.startsWith(`${mark} `) && /^-{10,} >8 -{10,}$/.test(line.slice(mark.length + 1));
}
function guessComment(lines) {
	const last = lines.findLast((line) => line !== "")?.charAt(0) ?? "#";
	return "#;@!$%^&|:".includes(last) ? last : "#";
}
exports.commitMessageWork = commitMessageWork;
