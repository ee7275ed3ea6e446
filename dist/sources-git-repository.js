const require_model = require("./model.js");
const require_run = require("./sources-git-run.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/repository.ts
const questions = [
	"--is-bare-repository",
	"--is-inside-git-dir",
	"--show-object-format",
	"--is-shallow-repository",
	"--git-dir",
	"--git-common-dir",
	"--show-prefix",
	"--show-cdup"
];
const timeoutMs = 6e4;
function openRepository(path, caller = {
	environment: process.env,
	folder: process.cwd()
}) {
	const folder = realFolder(path, caller.folder);
	const place = {
		folder,
		environment: require_run.guardedEnvironment(caller.environment, folder === (0, node_fs.realpathSync)(caller.folder))
	};
	const answer = require_run.runGit(place, [
		"rev-parse",
		...questions,
		"--verify",
		"--quiet",
		"HEAD"
	], { timeoutMs });
	const lines = answer.stdout.toString("utf8").split("\n").slice(0, -1);
	if (lines.length < questions.length - 1) throw refusal(path, answer);
	const headId = answer.exitCode === 0 ? lines.pop() : void 0;
	const objectFormat = lines[2];
	if (objectFormat !== "sha1" && objectFormat !== "sha256") throw new require_model.SourceError(path, "this git is too old; install git 2.25 or newer");
	return {
		...place,
		path,
		headId,
		objectFormat,
		...describe(place, lines)
	};
}
function describe(place, lines) {
	const [isBare, isInsideGitDir, , isShallow, ...rest] = lines;
	const hasWorkTree = isBare !== "true" && isInsideGitDir !== "true";
	const { gitDir, commonDir, prefix, cdup } = readLocations(place, rest, hasWorkTree);
	return {
		gitDir: (0, node_path.resolve)(place.folder, gitDir),
		commonDir: (0, node_path.resolve)(place.folder, commonDir),
		workTree: hasWorkTree ? (0, node_path.resolve)(place.folder, cdup) : void 0,
		isShallow: isShallow === "true",
		isPartial: namesPromisor((0, node_path.join)((0, node_path.resolve)(place.folder, commonDir), "config")),
		prefix
	};
}
function emptyTreeId(repository) {
	return repository.objectFormat === "sha1" ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904" : "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
}
function realFolder(path, base) {
	const folder = (0, node_path.resolve)(base, path);
	if (!(0, node_fs.existsSync)(folder)) throw new require_model.SourceError(path, "no such folder");
	if (!(0, node_fs.statSync)(folder).isDirectory()) throw new require_model.SourceError(path, "a file, not a repository; use `straykey dir` to scan files");
	return (0, node_fs.realpathSync)(folder);
}
function readLocations(place, lines, hasWorkTree) {
	const [gitDir = "", commonDir = "", prefix = "", cdup = ""] = lines;
	if (lines.length === (hasWorkTree ? 4 : 3)) return {
		gitDir,
		commonDir,
		prefix,
		cdup
	};
	const ask = (question) => require_run.runGit(place, ["rev-parse", question], { timeoutMs }).stdout.toString("utf8").replace(/\n$/, "");
	return {
		gitDir: ask("--git-dir"),
		commonDir: ask("--git-common-dir"),
		prefix: ask("--show-prefix"),
		cdup: ask("--show-cdup")
	};
}
function namesPromisor(configFile) {
	try {
		return /^\s*(?:promisor|partialclone(?:filter)?)\s*=/im.test((0, node_fs.readFileSync)(configFile, "latin1"));
	} catch {
		return false;
	}
}
function refusal(path, answer) {
	const reason = require_run.reasonOf(answer.stderr);
	if (/not a git repository/.test(reason)) return new require_model.SourceError(path, "not a git repository; use `straykey dir` to scan files");
	if (!/dubious ownership/.test(answer.stderr)) return new require_model.SourceError(path, `git refuses the repository: ${reason}`);
	const command = require_run.linesOf(answer.stderr).find((line) => line.startsWith("git config --global --add safe.directory"));
	return new require_model.SourceError(path, `git refuses the repository, since it belongs to another user; if you trust it, run: ${command ?? "git config --global --add safe.directory <its folder>"}`);
}
exports.emptyTreeId = emptyTreeId;
exports.openRepository = openRepository;
