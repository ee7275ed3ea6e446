const require_scan = require("./scan.js");
const require_git = require("./git.js");
const require_history = require("./history.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/commit-facts.ts
const maximumBytes$1 = 1 << 30;
function isCommitId(text) {
	return require_scan.isObjectId(text) && !require_scan.isNullId(text);
}
function hasCommits(repository, ids) {
	const { stdout } = require_git.runGit(repository, ["cat-file", "--batch-check=%(objecttype)"], { input: Buffer.from(ids.map((id) => `${id}^{commit}\n`).join("")) });
	return stdout.toString("latin1").split("\n").filter((line) => line === "commit").length === ids.length;
}
function parentsOf(repository, id) {
	const { stdout, exitCode } = require_git.runGit(repository, [
		"cat-file",
		"commit",
		id
	]);
	const head = stdout.toString("latin1").split("\n\n")[0] ?? "";
	return exitCode === 0 ? [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent) : [];
}
function gapBetween(repository, base, head) {
	const { stdout, stderr, exitCode } = require_git.runGit(repository, [
		"rev-list",
		`${base}..${head}`,
		"--"
	], { maximumBytes: maximumBytes$1 });
	if (exitCode !== 0) return require_git.reasonOf(stderr);
	const shallow = require_history.shallowCommits(repository);
	const cut = shallow.size === 0 ? void 0 : stdout.toString("latin1").split("\n").find((id) => shallow.has(id));
	return cut === void 0 ? void 0 : `the parents of ${require_scan.shortId(cut)} are not here`;
}
function boundaryOf(repository, base, head, most) {
	const { stdout } = require_git.runGit(repository, [
		"rev-list",
		"--boundary",
		`${base}..${head}`,
		"--"
	], { maximumBytes: maximumBytes$1 });
	const boundary = stdout.toString("latin1").split("\n").filter((line) => line.startsWith("-")).map((line) => line.slice(1));
	return [...new Set([base, ...boundary])].slice(0, most);
}
function commitOfRef(repository, ref) {
	const { stdout, exitCode } = require_git.runGit(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]);
	return exitCode === 0 ? stdout.toString("latin1").trim().split("\n").at(-1) : void 0;
}
// src/sources/git/commit-files.ts
const maximumBytes = 1 << 30;
const largestFileBytes = 512 << 20;
function readCommitFile(repository, commit, path) {
	const { stdout, exitCode, isCut } = require_git.runGit(repository, [
		"cat-file",
		"blob",
		`${commit}:${path}`
	], { maximumBytes: largestFileBytes });
	return exitCode === 0 && !isCut ? stdout : void 0;
}
function hasCommitFile(repository, commit, path) {
	const { stdout, exitCode } = require_git.runGit(repository, [
		"--literal-pathspecs",
		"ls-tree",
		"--full-tree",
		commit,
		"--",
		path
	]);
	return exitCode !== 0 || stdout.length > 0;
}
function changedPaths(repository, from, to) {
	const { stdout } = require_git.runGit(repository, [
		"diff-tree",
		"-r",
		...require_git.guardedDiffOptions,
		from,
		to,
		"--"
	], { maximumBytes });
	return new Map([...require_git.parseRawDiff(stdout).values()].map(({ path, status }) => [path, status]));
}
function filesHolding(repository, commit, texts) {
	const { stdout } = require_git.runGit(repository, [
		...[
			"grep",
			"--files-with-matches",
			"-z",
			"--full-name",
			"--text",
			"--no-recurse-submodules",
			"--no-textconv",
			"--fixed-strings",
			"-f",
			"-"
		],
		commit,
		"--",
		":/"
	], {
		input: Buffer.from(`${texts.join("\n")}\n`),
		maximumBytes
	});
	return require_scan.showBytes(stdout).split("\0").filter((line) => line !== "").map((line) => line.slice(commit.length + 1));
}
function objectsLeftOut(repository, base, head, names) {
	const print = (args) => require_git.runGit(repository, args, { maximumBytes }).stdout.toString("latin1");
	const brought = [...print([
		"rev-list",
		"--objects",
		"--missing=print",
		`${base}..${head}`,
		"--"
	]).matchAll(/^\?([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
	const differing = [...print([
		"diff-tree",
		"-r",
		...require_git.guardedDiffOptions,
		base,
		head,
		"--"
	]).matchAll(/:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]/g)].flatMap(([, before = "", after = ""]) => [before, after]);
	const deciding = [...print([
		"ls-tree",
		"-z",
		base
	]).matchAll(/[^\0 ]+ blob ([0-9a-f]+)\t([^\0]+)/g)].flatMap(([, id = "", name = ""]) => names.has(name) ? [id] : []);
	const wanted = new Set([
		...brought,
		...differing,
		...deciding
	].filter((id) => !require_scan.isNullId(id)));
	if (wanted.size === 0) return [];
	for (const [id] of print([
		"cat-file",
		"--batch-all-objects",
		"--unordered",
		"--buffer",
		"--batch-check=%(objectname)"
	]).matchAll(/[0-9a-f]+/g)) wanted.delete(id);
	return [...wanted];
}
// src/scan/change/past.ts
var Unavailable = class extends Error {};
// src/scan/change/git-past.ts
const shortestNeedle = 6;
const mostBoundary = 16;
function pastsOf(where, base, head) {
	return boundaryOf(require_git.openRepository(where), base, head, mostBoundary).flatMap((commit) => gitPast(where, commit, head) ?? []);
}
function gitPast(where, commit, head) {
	const repository = require_git.openRepository(where);
	if (![commit, head].every(isCommitId) || !hasCommits(repository, [commit, head])) return void 0;
	return {
		name: require_scan.shortId(commit),
		read: async (path) => readFile(repository, commit, path),
		changedPaths: async () => [...changedPaths(repository, commit, head).keys()],
		findMoved: async (findings) => {
			const gone = changedPaths(repository, commit, head);
			const needles = findings.flatMap(needlesOf);
			return needles.length === 0 ? [] : filesHolding(repository, commit, needles).filter((path) => gone.get(path) === "D");
		}
	};
}
function readFile(repository, commit, path) {
	const bytes = readCommitFile(repository, commit, path);
	if (bytes === void 0 && repository.isPartial && hasCommitFile(repository, commit, path)) throw new Unavailable(`${path} of commit ${require_scan.shortId(commit)} is not in this partial clone (\`filter\` or \`sparse-checkout\`)`);
	return bytes;
}
function needlesOf({ secret, occurrences }) {
	const encoded = occurrences.filter(({ decoded }) => decoded.length > 0).map(({ excerpt: { text, markStart, markLength } }) => text.slice(markStart, markStart + markLength));
	const longestLine = secret.split(/\r?\n/).reduce((longest, line) => line.length > longest.length ? line : longest, "");
	return [...new Set([longestLine, ...encoded])].filter((text) => text.length >= shortestNeedle && !/[\r\n\0]/.test(text));
}
// src/scan/change/allowed-places.ts
function setAside(result, places, allowed) {
	if (places.size === 0) return result;
	const mark = (finding) => require_scan.mapPlaces(finding, (occurrence) => ({
		...occurrence,
		allowed
	}));
	return {
		...result,
		findings: result.findings.flatMap((finding) => require_scan.withPlaces(finding, (occurrence) => !places.has(occurrence))),
		allowed: [...result.allowed, ...result.findings.flatMap((finding) => require_scan.withPlaces(finding, (occurrence) => places.has(occurrence))).map(mark)]
	};
}
function placesOf(findings) {
	return findings.flatMap(({ occurrences }) => occurrences);
}
function placeKey({ ruleId }, { path, byteOffset, objectId, commit }) {
	return [
		ruleId,
		path,
		byteOffset,
		objectId ?? "",
		commit?.id ?? ""
	].join("\0");
}
// src/scan/change/known-secrets.ts
const mostFiles = 500;
async function dropKnown(result, findings, pasts, rescan) {
	const known = await findKnown(findings, pasts, rescan);
	if (known.size === 0) return result;
	const rest = setAside(result, known, {
		kind: "baseline",
		reason: `was there before, in ${pasts.map(({ name }) => name).join(", ")}`
	});
	const count = result.findings.length - rest.findings.length;
	const note = `${count === 1 ? "1 secret" : `${count} secrets`} ${count === 1 ? "was" : "were"} there before and ${count === 1 ? "is" : "are"} not reported here; a scan of the history reports all of them`;
	return count === 0 ? rest : {
		...rest,
		notes: [...rest.notes, note]
	};
}
function rescanWith(scanText) {
	return async (text, path) => {
		const { findings, allowed } = await scanText({
			honoursInlineAllows: false,
			confidence: "low"
		}, {
			kind: "text",
			text,
			path
		});
		return new Set([...findings, ...allowed].map(({ fingerprint }) => fingerprint));
	};
}
async function findKnown(findings, pasts, rescan) {
	const known = new Set();
	for (const past of findings.length === 0 ? [] : pasts) {
		const pastSecrets = new PastSecrets(past, rescan);
		await addUnmoved(known, findings, pastSecrets);
		await addMoved(known, findings.filter(({ occurrences }) => occurrences.some((occurrence) => !known.has(occurrence))), past, pastSecrets);
	}
	return known;
}
async function addUnmoved(known, findings, pastSecrets) {
	for (const { fingerprint, occurrences } of findings) for (const occurrence of occurrences) if (!known.has(occurrence) && await pastSecrets.has(fingerprint, occurrence.path)) known.add(occurrence);
}
async function addMoved(known, findings, past, pastSecrets) {
	for (const path of findings.length === 0 ? [] : await past.findMoved(findings)) for (const { fingerprint, occurrences } of findings) {
		if (!await pastSecrets.has(fingerprint, path)) continue;
		for (const occurrence of occurrences) known.add(occurrence);
	}
}
var PastSecrets = class {
	#past;
	#rescan;
	#files = new Map();
	constructor(past, rescan) {
		this.#past = past;
		this.#rescan = rescan;
	}
	async has(fingerprint, placePath) {
		const path = require_scan.outerPath(placePath);
		const seen = this.#files.get(path);
		if (seen !== void 0) return seen.has(fingerprint);
		if (this.#files.size >= mostFiles) return false;
		const bytes = await this.#past.read(path).catch(asNothing);
		const fingerprints = bytes === void 0 ? new Set() : await this.#rescan(bytes, path);
		this.#files.set(path, fingerprints);
		return fingerprints.has(fingerprint);
	}
};
function asNothing(error) {
	if (!(error instanceof Unavailable)) throw error;
}
// src/scan/change/additions.ts
const mostNotes = 10;
function findCommented(strict, lenient) {
	const reported = placeKeysOf(lenient.findings);
	return strict.findings.flatMap((finding) => require_scan.withPlaces(finding, (occurrence) => !reported.has(placeKey(finding, occurrence))));
}
function describeAdditions(findings, lenient) {
	const reported = placeKeysOf(lenient.findings);
	const allowances = new Map(lenient.allowed.flatMap((finding) => finding.occurrences.map((occurrence) => [placeKey(finding, occurrence), occurrence.allowed])));
	const notes = findings.flatMap((finding) => finding.occurrences.flatMap((occurrence) => {
		const key = placeKey(finding, occurrence);
		return reported.has(key) ? [] : [`${occurrence.path}:${occurrence.line}: ${describeAddition(allowances.get(key))}, which counts only where it stands in the base branch`];
	}));
	return notes.length <= mostNotes ? notes : [...notes.slice(0, mostNotes), `and ${notes.length - mostNotes} more places that this change would allow itself`];
}
function describeAddition(allowed) {
	switch (allowed?.kind) {
		case "inline": return `this change would allow it by the comment "${allowed.marker}"`;
		case "allowlist": return `this change would allow it by ${allowed.name}`;
		case "baseline": return "this change would accept it in the baseline";
		case void 0: return "this change would leave it out by its configuration";
	}
}
function placeKeysOf(findings) {
	return new Set(findings.flatMap((finding) => finding.occurrences.map((occurrence) => placeKey(finding, occurrence))));
}
// src/scan/change/decision-files.ts
const namedPath = /^\s*path\s*=\s*["'](?<path>[^"'\n]{1,500})["']/gm;
const mostExtensions = 16;
async function writeDecisionFiles(past, folder, folders, named) {
	(0, node_fs.mkdirSync)((0, node_path.join)(folder, ".git"), { recursive: true });
	const written = new Set();
	const sought = new Set();
	const pending = [...named, ...folders.flatMap((inner) => require_scan.decisionFileNames.map((name) => node_path.posix.join(inner, name)))];
	for (let path = pending.shift(); path !== void 0; path = pending.shift()) {
		if (sought.has(path) || !isInside(path)) continue;
		sought.add(path);
		const bytes = await past.read(path);
		if (bytes === void 0) continue;
		written.add(path);
		(0, node_fs.mkdirSync)((0, node_path.dirname)((0, node_path.join)(folder, path)), { recursive: true });
		(0, node_fs.writeFileSync)((0, node_path.join)(folder, path), bytes);
		if (!path.endsWith(".toml")) continue;
		const places = [...Buffer.from(bytes).toString("utf8").matchAll(namedPath)].slice(0, mostExtensions).map(({ groups }) => groups?.["path"] ?? "");
		pending.push(...places.flatMap((place) => [node_path.posix.join(node_path.posix.dirname(path), place), node_path.posix.normalize(place)]));
	}
	return {
		written,
		sought
	};
}
function isInside(path) {
	return path !== "" && !require_scan.isOutside(node_path.posix.normalize(path)) && !path.split("/").includes(".git");
}
// src/scan/change/decisions.ts
async function decideAs(search, past, speaksOf) {
	const folder = createFolder(search.temporaryFolder);
	const close = () => (0, node_fs.rmSync)(folder, {
		recursive: true,
		force: true
	});
	try {
		const { written, sought } = await writeDecisionFiles(past, folder, foldersUpTo(search.prefix), [search.config?.path, search.baseline?.path].flatMap((path) => path ?? []));
		const decisionFolder = search.startsAtPrefix ? (0, node_path.join)(folder, search.prefix) : folder;
		(0, node_fs.mkdirSync)(decisionFolder, { recursive: true });
		const notes = [];
		const choose = (key) => {
			const named = search[key];
			if (named === void 0) return {};
			if (named.path === void 0) return { [key]: (0, node_path.resolve)(named.typed) };
			if (written.has(named.path)) return { [key]: (0, node_path.join)(folder, named.path) };
			notes.push(`${named.path} is not in ${speaksOf} yet, so nothing of it counts`);
			return {};
		};
		const options = {
			...search.options,
			decisionFolder,
			...choose("config"),
			...choose("baseline")
		};
		return {
			notes,
			paths: sought,
			run: (work, more = {}) => withoutFolder(folder, () => work({
				...options,
				...more
			})),
			close
		};
	} catch (error) {
		close();
		throw error;
	}
}
async function noteTouched({ paths }, past) {
	return (await past.changedPaths()).filter((path) => paths.has(path)).map((path) => `this change touches ${path}: what it says counts once it is in the base branch`);
}
function createFolder(above) {
	try {
		return (0, node_fs.mkdtempSync)((0, node_path.join)(above, "straykey-"));
	} catch (error) {
		throw new require_scan.UsageError(`${above}: ${require_scan.describeSystemError(error)}; the configuration of the base commit is written to a folder for temporary files, which TMPDIR names`, { cause: error });
	}
}
function foldersUpTo(prefix) {
	return prefix.split("/").filter((name) => name !== "").reduce((folders, name) => [...folders, node_path.posix.join(folders.at(-1) ?? "", name)], [""]);
}
async function withoutFolder(folder, work) {
	const hide = (text) => text.replaceAll(`${folder}/`, "").replaceAll((0, node_path.relative)("", folder) + node_path.sep, "");
	const hideAllowance = (allowed) => allowed.kind === "allowlist" ? {
		...allowed,
		name: hide(allowed.name)
	} : allowed;
	const hideIn = (finding) => require_scan.mapPlaces(finding, (occurrence) => occurrence.allowed ? {
		...occurrence,
		allowed: hideAllowance(occurrence.allowed)
	} : occurrence);
	try {
		const result = await work();
		return {
			...result,
			allowed: result.allowed.map(hideIn),
			notes: result.notes.map(hide),
			problems: result.problems.map((problem) => ({
				...problem,
				where: hide(problem.where),
				detail: hide(problem.detail)
			}))
		};
	} catch (error) {
		if (error instanceof require_scan.StraykeyError) throw new require_scan.UsageError(hide(error.message), { cause: error });
		throw error;
	}
}
// src/scan/change/judge-change.ts
async function judgeChange(change) {
	const { base, pasts, search, scanWith } = change;
	const decisions = await decideAs(search, base, "the base commit");
	try {
		const strict = await decisions.run(scanWith, { honoursInlineAllows: false });
		const fresh = await dropKnown(strict, change.isWhole ? findCommented(strict, await decisions.run(scanWith)) : strict.findings, pasts, rescanWith((options, target) => decisions.run((all) => require_scan.runPipeline({
			...all,
			target
		}), options)));
		const notes = [
			...decisions.notes,
			...await noteTouched(decisions, base),
			...await noteAdded(change, fresh)
		];
		return {
			...fresh,
			notes: [...fresh.notes, ...notes]
		};
	} finally {
		decisions.close();
	}
}
async function noteAdded({ search, after, scanWith }, { findings }) {
	if (findings.length === 0) return [];
	let decisions;
	try {
		decisions = await decideAs(search, after, "this change");
		return describeAdditions(findings, await decisions.run(scanWith));
	} catch (error) {
		if (!(error instanceof require_scan.StraykeyError || error instanceof Unavailable)) throw error;
		return [`the configuration of this change cannot be used: ${error.message}`];
	} finally {
		decisions?.close();
	}
}
exports.Unavailable = Unavailable;
exports.commitOfRef = commitOfRef;
exports.dropKnown = dropKnown;
exports.gapBetween = gapBetween;
exports.gitPast = gitPast;
exports.hasCommits = hasCommits;
exports.isCommitId = isCommitId;
exports.judgeChange = judgeChange;
exports.objectsLeftOut = objectsLeftOut;
exports.parentsOf = parentsOf;
exports.pastsOf = pastsOf;
exports.placesOf = placesOf;
exports.rescanWith = rescanWith;
exports.setAside = setAside;
