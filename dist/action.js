const require_safe_message = require("./safe-message.js");
const require_scan = require("./scan.js");
const require_finding_cells = require("./report-markup-finding-cells.js");
const require_judge_change = require("./scan-change-judge-change.js");
const require_git = require("./git.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_os = require("node:os");
// src/action/decisions.ts
function decideHere({ inputs: { config, baseline, confidence } }) {
	return require_scan.defined({
		confidence,
		config,
		baseline
	});
}
function searchOf(job) {
	const { inputs, runner, checkout } = job;
	return {
		options: require_scan.defined({ confidence: inputs.confidence }),
		config: named(job, inputs.config),
		baseline: named(job, inputs.baseline),
		prefix: checkout.kind === "repository" ? checkout.prefix : "",
		startsAtPrefix: inputs.mode === "files",
		temporaryFolder: runner.temporaryFolder
	};
}
function named({ checkout }, typed) {
	if (typed === void 0) return void 0;
	if (checkout.kind === "none" && (0, node_path.isAbsolute)(typed)) return {
		typed,
		path: void 0
	};
	const path = require_scan.pathFrom(checkout.kind === "repository" ? checkout.top : "", typed);
	return {
		typed,
		path: require_scan.isOutside(path) ? void 0 : path
	};
}
// src/action/empty-result.ts
function emptyResult(problems, notes) {
	return {
		findings: [],
		allowed: [],
		observations: [],
		problems,
		notes,
		statistics: {
			files: 0,
			blobs: 0,
			commits: 0,
			variables: 0,
			archives: 0,
			bytes: 0,
			rules: 0,
			rulesOff: 0,
			skipped: {},
			readByGit: {},
			allowed: {
				inline: 0,
				allowlist: 0,
				baseline: 0
			},
			belowConfidence: 0
		},
		target: {
			mode: "range",
			names: ["."]
		}
	};
}
function unscanned(detail, checkout) {
	const isRefused = checkout?.kind === "none" && checkout.isRefused;
	return emptyResult([{
		kind: "partial-repository",
		where: ".",
		detail: `what is new could not be looked at, since ${detail}`,
		...!isRefused && { advice: "Run `actions/checkout` before this step, with `fetch-depth: 0`." }
	}], []);
}
// src/sources/git/range/fetch.ts
const timeoutMs$1 = 6e5;
const objectsAtOnce = 500;
const promisor = "straykey-promisor";
const networkVariables = [
	"http_proxy",
	"https_proxy",
	"HTTPS_PROXY",
	"ALL_PROXY",
	"all_proxy",
	"NO_PROXY",
	"no_proxy",
	"GIT_SSL_CAINFO",
	"GIT_SSL_CAPATH",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"CURL_CA_BUNDLE"
];
const fetchOptions = [
	...[
		"core.askPass=",
		"core.alternateRefsCommand=true",
		"gc.auto=0",
		"maintenance.auto=false",
		"fetch.writeCommitGraph=false"
	].flatMap((override) => ["-c", override]),
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--refmap="
];
function fetchCommits(repository, remote, wanted, depth) {
	const answer = ask(repository, remote, [
		...fetchOptions,
		...depthOptions(depth),
		"--",
		remote.url,
		...wanted
	]);
	return answer.exitCode === 0 ? void 0 : require_git.reasonOf(answer.stderr);
}
function fetchObjects(repository, remote, ids) {
	for (let start = 0; start < ids.length; start += objectsAtOnce) {
		const answer = ask(repository, remote, [
			...promiseOf(remote),
			...fetchOptions,
			"--",
			promisor,
			...ids.slice(start, start + objectsAtOnce)
		]);
		if (answer.exitCode !== 0) return require_git.reasonOf(answer.stderr);
	}
}
function promiseOf({ url }) {
	return [
		`remote.${promisor}.url=${url}`,
		`remote.${promisor}.promisor=true`,
		`remote.${promisor}.partialclonefilter=blob:none`,
		"fetch.negotiationAlgorithm=noop"
	].flatMap((setting) => ["-c", setting]);
}
function remoteBranchId(repository, remote, branch) {
	const ref = `refs/heads/${branch}`;
	const { stdout } = ask(repository, remote, [
		"-c",
		"core.askPass=",
		"ls-remote",
		"--",
		remote.url,
		ref
	]);
	const line = stdout.toString("utf8").split("\n").find((text) => text.endsWith(`\t${ref}`));
	return /^[0-9a-f]{40,64}/.exec(line ?? "")?.[0];
}
function ask(repository, remote, args) {
	const first = require_git.runGit(networkPlace(repository, remote), args, { timeoutMs: timeoutMs$1 });
	if (first.exitCode === 0 || remote.token === void 0) return first;
	const second = require_git.runGit(networkPlace(repository, remote, remote.token), args, { timeoutMs: timeoutMs$1 });
	return second.exitCode === 0 ? second : first;
}
function depthOptions(depth) {
	switch (depth.kind) {
		case "depth":
		case "deepen": return [`--${depth.kind}=${depth.commits}`];
		case "unshallow": return ["--unshallow"];
		case "as-is": return [];
	}
}
function networkPlace({ folder, environment }, { url }, token) {
	const network = Object.fromEntries(networkVariables.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]));
	return {
		folder,
		environment: {
			...environment,
			...network,
			GIT_ALLOW_PROTOCOL: "http:https",
			...token !== void 0 && headerVariables(environment, url, token)
		}
	};
}
function headerVariables(environment, url, token) {
	const count = Number(environment["GIT_CONFIG_COUNT"] ?? 0) || 0;
	const key = `http.${new URL(url).origin}/.extraheader`;
	const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
	return {
		GIT_CONFIG_COUNT: String(count + 2),
		[`GIT_CONFIG_KEY_${count}`]: key,
		[`GIT_CONFIG_VALUE_${count}`]: "",
		[`GIT_CONFIG_KEY_${count + 1}`]: key,
		[`GIT_CONFIG_VALUE_${count + 1}`]: header
	};
}
// src/action/git/completion.ts
const firstDeepening = 8;
const mostDeepening = 2048;
const mostCommits$1 = 2048;
function completeHistory(where, remote) {
	const repository = require_git.openRepository(where);
	if (!repository.isShallow) return void 0;
	return fetchCommits(repository, remote, ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"], { kind: "unshallow" });
}
function completeRange(where, wanted, remote) {
	return completeCommits(where, wanted, remote) ?? completeFiles(where, wanted, remote);
}
function completeFiles(where, { base, head }, remote) {
	const repository = require_git.openRepository(where);
	if (!repository.isPartial) return void 0;
	const reason = fetchObjects(repository, remote, require_judge_change.objectsLeftOut(repository, base, head, new Set(require_scan.decisionFileNames)));
	return reason === void 0 ? void 0 : `the checkout is partial (\`filter\` or \`sparse-checkout\`), and \`git fetch\` failed: ${reason}`;
}
function completeCommits(where, wanted, remote) {
	const refusal = fetchMissing(where, wanted, remote);
	if (refusal !== void 0) return refusal;
	const { base, head } = wanted;
	for (let commits = firstDeepening;; commits *= 4) {
		const repository = require_git.openRepository(where);
		const gap = require_judge_change.gapBetween(repository, base, head);
		if (gap === void 0 || !repository.isShallow) return gap;
		const reason = fetchCommits(repository, remote, [head, base], commits > mostDeepening ? { kind: "unshallow" } : {
			kind: "deepen",
			commits
		});
		if (reason !== void 0) return `${gap}, and \`git fetch\` failed: ${reason}`;
	}
}
function fetchMissing(where, { base, head, commitCount }, remote) {
	for (const id of [head, base]) {
		const repository = require_git.openRepository(where);
		if (require_judge_change.hasCommits(repository, [id])) continue;
		const commits = id === base ? 1 : Math.min((commitCount ?? 0) + 1, mostCommits$1);
		const depth = repository.isShallow ? {
			kind: "depth",
			commits
		} : { kind: "as-is" };
		const reason = fetchCommits(repository, remote, [id], depth);
		if (reason !== void 0) return `commit ${require_scan.shortId(id)} is not here, and \`git fetch\` failed: ${reason}`;
		if (!require_judge_change.hasCommits(repository, [id])) return `commit ${require_scan.shortId(id)} is not here, and the server does not give it`;
	}
}
// src/action/git/event-range.ts
function resolveChange(where, change, testedId, remote) {
	if (!require_judge_change.isCommitId(change.base) || !require_judge_change.isCommitId(change.head)) return {
		kind: "unreachable",
		detail: "the event names no commits"
	};
	const base = baseOf(require_git.openRepository(where), change, testedId);
	const gap = completeRange(where, {
		base,
		head: change.head,
		commitCount: change.commitCount
	}, remote);
	return gap === void 0 ? {
		kind: "range",
		base,
		head: change.head,
		notes: []
	} : {
		kind: "unreachable",
		detail: gap
	};
}
function baseOf(repository, { base, head }, testedId) {
	const [first, second, ...others] = require_judge_change.isCommitId(testedId) ? require_judge_change.parentsOf(repository, testedId) : [];
	return first !== void 0 && second === head && others.length === 0 ? first : base;
}
function resolvePush(where, push, remote) {
	const { before, after, commitCount } = push;
	if (!require_judge_change.isCommitId(after)) return {
		kind: "nothing",
		note: "the push deleted its branch or tag, so there is nothing to look at"
	};
	if (!require_judge_change.isCommitId(before)) return resolveNew(where, push, remote, []);
	const gap = completeRange(where, {
		base: before,
		head: after,
		commitCount
	}, remote);
	if (gap === void 0) return {
		kind: "range",
		base: before,
		head: after,
		notes: []
	};
	if (!isLost(where, push, remote)) return {
		kind: "unreachable",
		detail: gap
	};
	return resolveNew(where, push, remote, [`what stood on the branch before this push (${require_scan.shortId(before)}) is not on the server any more, so all that the default branch has not was looked at`]);
}
function isLost(where, { before, defaultBranch }, remote) {
	const repository = require_git.openRepository(where);
	return !require_judge_change.hasCommits(repository, [before]) && defaultBranch !== void 0 && remoteBranchId(repository, remote, defaultBranch) !== void 0;
}
function resolveNew(where, { ref, after, defaultBranch, commitCount }, remote, notes) {
	if (defaultBranch === void 0) return {
		kind: "unreachable",
		detail: "the event does not name the default branch"
	};
	if (ref === `refs/heads/${defaultBranch}`) return {
		kind: "whole",
		notes
	};
	const repository = require_git.openRepository(where);
	const base = require_judge_change.commitOfRef(repository, `refs/remotes/origin/${defaultBranch}`) ?? remoteBranchId(repository, remote, defaultBranch);
	if (base === void 0) return {
		kind: "unreachable",
		detail: `the default branch ${JSON.stringify(defaultBranch)} is not here and the server does not give it`
	};
	const gap = completeRange(where, {
		base,
		head: after,
		commitCount
	}, remote);
	return gap === void 0 ? {
		kind: "range",
		base,
		head: after,
		notes
	} : {
		kind: "unreachable",
		detail: gap
	};
}
function resolveTyped(where, range, remote) {
	const [, left, right] = /^(.*?)\.\.(?!\.)(.*)$/s.exec(range) ?? [];
	if (left === void 0 || right === void 0) return void 0;
	const repository = require_git.openRepository(where);
	const [base, head] = [require_judge_change.commitOfRef(repository, left === "" ? "HEAD" : left), require_judge_change.commitOfRef(repository, right === "" ? "HEAD" : right)];
	if (base === void 0 || head === void 0) return void 0;
	const gap = completeRange(where, {
		base,
		head,
		commitCount: void 0
	}, remote);
	return gap === void 0 ? {
		kind: "range",
		base,
		head,
		notes: []
	} : {
		kind: "unreachable",
		detail: gap
	};
}
// src/action/target.ts
function prepareTarget({ inputs: { mode, range }, remote }) {
	if (mode === "files") return {
		kind: "dir",
		paths: []
	};
	if (mode !== "range" || range === void 0) {
		completeHistory(".", remote);
		return {
			kind: "git",
			repository: "."
		};
	}
	if (resolveTyped(".", range, remote) === void 0) completeHistory(".", remote);
	return {
		kind: "range",
		repository: ".",
		range
	};
}
// \0action-manifest
var _action_manifest_default = {
	"version": "0.1.0",
	"homepage": "https://github.com/straykey/straykey#readme"
};
// src/action/version.ts
const version = _action_manifest_default.version;
const informationUri = _action_manifest_default.homepage;
// src/action/github/api.ts
var ApiError = class extends Error {
	status;
	constructor(message, status, options) {
		super(message, options);
		this.status = status;
	}
};
const timeoutMs = 6e4;
const pageSize = 100;
const attempts = 3;
const largestMessage = 200;
var Api = class {
	#options;
	constructor(options) {
		this.#options = options;
	}
	async get(path) {
		return this.#getJson(this.#pathOf(path));
	}
	async list(path, most, ...key) {
		const entries = [];
		for (let page = 1; entries.length < most; page++) {
			const found = (await this.get(`${path}?per_page=${pageSize}&page=${page}`)).list(...key) ?? [];
			entries.push(...found);
			if (found.length < pageSize) break;
		}
		return entries;
	}
	async bytes(path) {
		try {
			return await this.#ask("GET", this.#pathOf(path), { accept: "application/vnd.github.raw+json" });
		} catch (error) {
			if (error instanceof ApiError && error.status === 404) return void 0;
			throw error;
		}
	}
	async send(method, path, body) {
		await this.#ask(method, this.#pathOf(path), { body: JSON.stringify(body) });
	}
	async login() {
		try {
			return (await this.#getJson("/user")).text("login");
		} catch (error) {
			if (error instanceof ApiError && error.status > 0) return void 0;
			throw error;
		}
	}
	#pathOf(path) {
		return `/repos/${this.#options.repository}${path}`;
	}
	async #getJson(path) {
		const answer = parseAnswer(await this.#ask("GET", path));
		if (!answer.has()) throw new ApiError(`GET ${path}: an answer that is no JSON`, 0);
		return answer;
	}
	async #ask(method, path, { accept = "application/vnd.github+json", body } = {}) {
		for (let attempt = 1;; attempt++) {
			const { status, bytes } = await this.#fetch(method, path, accept, body);
			if (status >= 200 && status < 300) return bytes;
			if (!(method === "GET" && attempt < attempts && status >= 500)) throw new ApiError(`${method} ${path}: ${status} ${messageOf(bytes)}`.trim(), status);
		}
	}
	async #fetch(method, path, accept, body) {
		const { url, token } = this.#options;
		const headers = {
			accept,
			"user-agent": `straykey/${version}`,
			"x-github-api-version": "2022-11-28",
			...body !== void 0 && { "content-type": "application/json" },
			...token !== void 0 && { authorization: `Bearer ${token}` }
		};
		try {
			const response = await fetch(`${url}${path}`, {
				method,
				headers,
				signal: AbortSignal.timeout(timeoutMs),
				...body !== void 0 && { body }
			});
			return {
				status: response.status,
				bytes: new Uint8Array(await response.arrayBuffer())
			};
		} catch (error) {
			throw new ApiError(`${method} ${path}: no answer`, 0, { cause: error });
		}
	}
};
function messageOf(bytes) {
	return (parseAnswer(bytes).text("message") ?? "").replaceAll(/\p{Cc}+/gu, " ").slice(0, largestMessage);
}
function parseAnswer(bytes) {
	return require_scan.Json.parse(Buffer.from(bytes).toString("utf8"));
}
// src/action/change/api-change.ts
const mostFiles = 3e3;
const mostCommits = 250;
const where = "the GitHub API";
const advice$1 = "Check out with `fetch-depth: 0`.";
async function readApiChange(api, pullRequest, base) {
	const files = await api.list(`/pulls/${pullRequest}/files`, mostFiles);
	const commits = await api.list(`/pulls/${pullRequest}/commits`, mostCommits);
	const problems = [];
	if (files.length >= mostFiles) problems.push(limitOf(`${mostFiles} files of a pull request`));
	if (commits.length >= mostCommits) problems.push(limitOf(`${mostCommits} commits of a pull request`));
	const texts = new ChangedTexts(api, problems);
	for (const commit of commits) {
		const reference = readReference(commit);
		texts.addMessage(commit, reference);
		if ((commit.list("parents")?.length ?? 0) > 1) continue;
		const made = await api.list(`/commits/${encodeURIComponent(reference.id)}`, mostFiles, "files");
		if (made.length >= mostFiles) problems.push(limitOf(`${mostFiles} files of commit ${require_scan.shortId(reference.id)}`));
		for (const file of made) texts.addFile(file, reference);
	}
	for (const file of files) texts.addFile(file, void 0);
	return {
		texts: texts.list(),
		problems,
		past: apiPast(api, base, files)
	};
}
function limitOf(what) {
	return {
		kind: "limit",
		where,
		detail: `it lists no more than ${what}`,
		advice: advice$1
	};
}
var ChangedTexts = class {
	#api;
	#problems;
	#texts = new Map();
	constructor(api, problems) {
		this.#api = api;
		this.#problems = problems;
	}
	list() {
		return [...this.#texts.values()];
	}
	addMessage(commit, reference) {
		this.#texts.set(`message ${reference.id}`, {
			path: require_scan.objectLabel("commit", reference.id),
			commit: reference,
			read: async () => Buffer.from(commit.text("commit", "message") ?? "")
		});
	}
	addFile(file, commit) {
		const [path, sha, status] = [
			file.text("filename"),
			file.text("sha"),
			file.text("status")
		];
		if (path === void 0 || status === "removed" || isSubmodule(file)) return;
		if (sha === void 0 || !/^[0-9a-f]{40,64}$/.test(sha)) {
			this.#problems.push({
				kind: "unreadable",
				where: path,
				detail: "the GitHub API does not name its content",
				advice: advice$1
			});
			return;
		}
		const key = `${sha} ${path}`;
		if (!this.#texts.has(key)) this.#texts.set(key, {
			path,
			commit,
			read: () => readBlob(this.#api, sha)
		});
	}
};
async function readBlob(api, sha) {
	const bytes = await api.bytes(`/git/blobs/${sha}`);
	if (bytes === void 0) throw new ApiError(`GET /git/blobs/${sha}: 404`, 404);
	return bytes;
}
function isSubmodule(file) {
	const lines = (file.text("patch") ?? "").split("\n").filter((line) => line !== "" && !line.startsWith("@@"));
	return lines.length > 0 && lines.length <= 2 && lines.every((line) => /^[+-]Subproject commit [0-9a-f]{40,64}$/.test(line));
}
function readReference(commit) {
	const author = commit.at("commit", "author");
	return {
		id: commit.text("sha") ?? "",
		author: author.text("name") ?? "",
		email: author.text("email") ?? "",
		date: author.text("date") ?? "",
		summary: (commit.text("commit", "message") ?? "").split("\n", 1)[0]?.slice(0, 500) ?? ""
	};
}
function apiPast(api, base, files) {
	const moved = files.flatMap((file) => file.text("previous_filename") ?? []);
	return {
		name: require_scan.shortId(base),
		read: (path) => readFile(api, base, path),
		changedPaths: async () => files.flatMap((file) => file.text("filename") ?? []),
		findMoved: async () => moved
	};
}
async function readFile(api, commit, path) {
	try {
		return await api.bytes(`/contents/${path.split("/").map(encodeURIComponent).join("/")}?ref=${encodeURIComponent(commit)}`);
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		throw new require_judge_change.Unavailable(`the GitHub API gives ${error.message}`, { cause: error });
	}
}
// src/action/change/change-source.ts
async function findChangeSource({ api, checkout, remote, runner }, change) {
	const reason = checkout.kind === "none" ? checkout.reason : void 0;
	const range = reason === void 0 ? resolveChange(".", change, runner.sha, remote) : void 0;
	if (range?.kind === "range") {
		const { base, head } = range;
		return {
			kind: "git",
			base,
			head,
			pasts: require_judge_change.pastsOf(".", base, head),
			after: require_judge_change.gitPast(".", head, head)
		};
	}
	return askApi(api, change, range?.kind === "unreachable" ? range.detail : reason ?? "");
}
async function askApi(api, { pullRequest, base }, reason) {
	if (pullRequest === void 0) return {
		kind: "none",
		detail: reason
	};
	try {
		return {
			kind: "api",
			change: await readApiChange(api, pullRequest, base),
			reason
		};
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		return {
			kind: "none",
			detail: `${reason}; and the GitHub API gives ${error.message}`
		};
	}
}
// src/action/change/scan-texts.ts
const concurrency = 8;
const mostBytes$1 = 512 << 20;
async function readTexts(texts, problems) {
	const read = [];
	let next = 0;
	let bytesHeld = 0;
	const work = async () => {
		for (let text = texts[next++]; text !== void 0; text = texts[next++]) {
			if (bytesHeld > mostBytes$1) return void problems.push({
				kind: "limit",
				where: text.path,
				detail: "the pull request brought more than the GitHub API is asked for",
				advice: "Check out with `fetch-depth: 0`."
			});
			try {
				const bytes = await text.read();
				bytesHeld += bytes.length;
				read.push({
					...text,
					bytes
				});
			} catch (error) {
				if (!(error instanceof ApiError)) throw error;
				problems.push({
					kind: "unreadable",
					where: text.path,
					detail: `the GitHub API does not give it: ${error.message}`
				});
			}
		}
	};
	await Promise.all(Array.from({ length: concurrency }, work));
	return read.sort((a, b) => require_scan.compareText(a.path, b.path));
}
async function scanTexts(texts, options, empty) {
	let all = empty;
	for (const { bytes, path, commit } of texts) {
		const one = await require_scan.scan({
			...options,
			target: {
				kind: "text",
				text: bytes,
				path
			}
		});
		const place = (finding) => commit === void 0 ? finding : require_scan.mapPlaces(finding, (occurrence) => ({
			...occurrence,
			commit
		}));
		all = {
			...all,
			findings: join$1(all.findings, one.findings.map(place)),
			allowed: join$1(all.allowed, one.allowed.map(place)),
			problems: [...all.problems, ...one.problems],
			notes: [...new Set([...all.notes, ...one.notes])],
			statistics: add(all.statistics, one.statistics)
		};
	}
	return all;
}
function join$1(known, found) {
	const joined = new Map(known.map((finding) => [finding.fingerprint, finding]));
	for (const finding of found) {
		const before = joined.get(finding.fingerprint);
		if (before === void 0) joined.set(finding.fingerprint, finding);
		else joined.set(finding.fingerprint, {
			...before,
			isTestOnly: before.isTestOnly && finding.isTestOnly,
			occurrences: [...before.occurrences, ...finding.occurrences],
			occurrenceCount: before.occurrenceCount + finding.occurrenceCount
		});
	}
	return [...joined.values()];
}
function add(a, b) {
	return {
		files: a.files + b.files,
		blobs: a.blobs + b.blobs,
		commits: a.commits + b.commits,
		variables: a.variables + b.variables,
		archives: a.archives + b.archives,
		bytes: a.bytes + b.bytes,
		rules: Math.max(a.rules, b.rules),
		rulesOff: Math.max(a.rulesOff, b.rulesOff),
		skipped: a.skipped,
		readByGit: a.readByGit,
		allowed: {
			inline: a.allowed.inline + b.allowed.inline,
			allowlist: a.allowed.allowlist + b.allowed.allowlist,
			baseline: a.allowed.baseline + b.allowed.baseline
		},
		belowConfidence: a.belowConfidence + b.belowConfidence
	};
}
// src/action/change/check-change.ts
async function checkChange(job, change) {
	const source = await findChangeSource(job, change);
	if (source.kind === "none") return unscanned(source.detail, job.checkout);
	const { pasts, after } = source.kind === "git" ? source : {
		pasts: [source.change.past],
		after: apiPast(job.api, change.head, [])
	};
	const [base] = pasts;
	if (base === void 0 || after === void 0) return unscanned("the base commit is not here");
	const result = await require_judge_change.judgeChange({
		base,
		pasts,
		after,
		search: searchOf(job),
		scanWith: await prepareScan(job, source),
		isWhole: job.inputs.mode === "history" || job.inputs.mode === "files"
	});
	return {
		...result,
		notes: [...result.notes, ...noteSource(source)]
	};
}
async function prepareScan(job, source) {
	if (job.inputs.mode !== "auto") {
		const target = prepareTarget(job);
		return (options) => require_scan.scan({
			...options,
			target
		});
	}
	if (source.kind === "git") return (options) => require_scan.scan({
		...options,
		target: {
			kind: "range",
			repository: ".",
			range: `${source.base}..${source.head}`
		}
	});
	const problems = [...source.change.problems];
	const texts = await readTexts(source.change.texts, problems);
	return (options) => scanTexts(texts, options, emptyResult(problems, []));
}
function noteSource(source) {
	return source.kind === "api" ? [`read from the GitHub API, since ${source.reason}; with \`fetch-depth: 0\` in the checkout git is read`] : [];
}
// src/action/working-directory.ts
function inRepository({ checkout, inputs }, result) {
	const prefix = checkout.kind === "repository" ? checkout.prefix : "";
	if (prefix === "") return result;
	if (inputs.mode === "files") return {
		...result,
		findings: result.findings.map((finding) => below(finding, prefix)),
		allowed: result.allowed.map((finding) => below(finding, prefix))
	};
	const outside = require_judge_change.placesOf(result.findings).filter(({ path }) => !path.startsWith(prefix) && !require_scan.isObjectLabel(path));
	const rest = require_judge_change.setAside(result, new Set(outside), {
		kind: "allowlist",
		name: "the input working-directory",
		reason: `outside of ${prefix}`
	});
	const count = result.findings.length - rest.findings.length;
	return count === 0 ? rest : {
		...rest,
		notes: [...rest.notes, `${count === 1 ? "1 secret is" : `${count} secrets are`} outside of ${prefix} and not reported here`]
	};
}
function below(finding, prefix) {
	const move = (occurrence) => ({
		...occurrence,
		path: `${prefix}${occurrence.path}`
	});
	return require_scan.mapPlaces(finding, move);
}
// src/action/check.ts
async function check(job) {
	try {
		return inRepository(job, await checkEvent(job));
	} catch (error) {
		if (error instanceof ApiError) return unscanned(`the GitHub API gives ${error.message}`);
		if (error instanceof require_judge_change.Unavailable) return unscanned(error.message);
		throw error;
	}
}
async function checkEvent(job) {
	const { event, inputs, checkout, remote } = job;
	if (event.kind === "change") return checkChange(job, event);
	if (inputs.mode === "files") return require_scan.scan({
		...decideHere(job),
		target: prepareTarget(job)
	});
	if (checkout.kind === "none") return unscanned(checkout.reason, checkout);
	if (inputs.mode !== "auto") return require_scan.scan({
		...decideHere(job),
		target: prepareTarget(job)
	});
	return event.kind === "push" ? checkPush(job, resolvePush(".", event, remote)) : checkHistory(job, []);
}
async function checkPush(job, range) {
	switch (range.kind) {
		case "nothing": return emptyResult([], [range.note]);
		case "unreachable": return unscanned(range.detail);
		case "whole": return checkHistory(job, range.notes);
		case "range": {
			const options = decideHere(job);
			const result = await require_scan.scan({
				...options,
				target: {
					kind: "range",
					repository: ".",
					range: `${range.base}..${range.head}`
				}
			});
			const fresh = await require_judge_change.dropKnown(result, result.findings, require_judge_change.pastsOf(".", range.base, range.head), require_judge_change.rescanWith((more, target) => require_scan.scan({
				...options,
				...more,
				target
			})));
			return {
				...fresh,
				notes: [...fresh.notes, ...range.notes]
			};
		}
	}
}
async function checkHistory(job, notes) {
	const reason = completeHistory(".", job.remote);
	const result = await require_scan.scan({
		...decideHere(job),
		target: {
			kind: "git",
			repository: "."
		}
	});
	return {
		...result,
		notes: [
			...result.notes,
			...notes,
			...reason === void 0 ? [] : [`the rest of the history could not be fetched: ${reason}`]
		]
	};
}
// src/action/github/file-command.ts
function writeOutputs(file, outputs) {
	append(file, Object.entries(outputs).map(([name, value]) => {
		const delimiter = `straykey_${(0, node_crypto.randomUUID)()}`;
		return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
	}).join(""));
}
function append(file, text) {
	if (file === void 0) return;
	try {
		(0, node_fs.appendFileSync)(file, text);
	} catch (error) {
		const code = require_scan.systemErrorCode(error);
		if (code === "") throw error;
		throw new require_scan.UsageError(`cannot write to ${file} (${code}), a file of the runner; check its disk`, { cause: error });
	}
}
// src/action/github/runner.ts
function readRunner(environment) {
	const serverUrl = withoutSlash(environment["GITHUB_SERVER_URL"] || "https://github.com");
	const repository = environment["GITHUB_REPOSITORY"] ?? "";
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new require_scan.UsageError("GITHUB_REPOSITORY does not name a repository; this program runs in a GitHub Actions job, use `straykey` elsewhere");
	const runId = environment["GITHUB_RUN_ID"];
	return {
		eventName: environment["GITHUB_EVENT_NAME"] ?? "",
		payload: readPayload(environment["GITHUB_EVENT_PATH"]),
		sha: environment["GITHUB_SHA"] ?? "",
		repository,
		serverUrl,
		apiUrl: withoutSlash(environment["GITHUB_API_URL"] || "https://api.github.com"),
		runUrl: runId === void 0 ? void 0 : `${serverUrl}/${repository}/actions/runs/${encodeURIComponent(runId)}`,
		workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
		temporaryFolder: environment["RUNNER_TEMP"] || (0, node_os.tmpdir)(),
		outputFile: environment["GITHUB_OUTPUT"] || void 0,
		summaryFile: environment["GITHUB_STEP_SUMMARY"] || void 0
	};
}
function readPayload(path) {
	if (path === void 0 || path === "") return new require_scan.Json({});
	const text = require_scan.unlessRefused(() => (0, node_fs.readFileSync)(path, "utf8"));
	const payload = require_scan.Json.parse(text ?? "");
	if (payload.has()) return payload;
	throw new require_scan.UsageError(`the event of this run cannot be read from ${path}; check GITHUB_EVENT_PATH, which the runner sets`);
}
function withoutSlash(url) {
	if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new require_scan.UsageError(`GITHUB_SERVER_URL and GITHUB_API_URL must be addresses, not ${JSON.stringify(url.slice(0, 100))}`);
	return url.replace(/\/+$/, "");
}
// src/action/github/workflow-command.ts
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function formatCommand(name, properties, message) {
	const pairs = Object.entries(properties).flatMap(([key, value]) => value === void 0 || value === "" ? [] : [`${key}=${escapeProperty(String(value))}`]);
	return `::${name}${pairs.length === 0 ? "" : ` ${pairs.join(",")}`}::${escapeData(message)}`;
}
// src/action/inputs.ts
const modes = [
	"auto",
	"range",
	"history",
	"files"
];
function readInputs(environment) {
	const read = (name) => environment[`INPUT_${name.toUpperCase()}`]?.trim() || void 0;
	const range = read("range");
	const mode = oneOf("mode", read("mode") ?? (range === void 0 ? "auto" : "range"), modes);
	if (range !== void 0 && mode !== "range" && mode !== "auto") throw new require_scan.UsageError(`the inputs "range" and "mode: ${mode}" contradict each other`);
	if (range === void 0 && mode === "range") throw new require_scan.UsageError("the input \"range\" is missing, such as origin/main..HEAD; without \"mode: range\" it comes from the event");
	const confidence = read("confidence");
	return {
		mode: range === void 0 ? mode : "range",
		range,
		confidence: confidence === void 0 ? void 0 : oneOf("confidence", confidence, require_scan.confidences),
		formats: [...new Set((read("formats") ?? "").split(/[\s,]+/).filter((name) => name !== "").map((name) => oneOf("formats", name, require_scan.reportFormats)))],
		baseline: read("baseline"),
		config: read("config"),
		failOn: oneOf("fail-on", read("fail-on") ?? "low", require_scan.failFloors),
		workingDirectory: read("working-directory") ?? ".",
		shouldComment: oneOf("comment", read("comment") ?? "false", ["true", "false"]) === "true",
		token: read("token")
	};
}
function oneOf(name, value, words) {
	const found = words.find((word) => word === value);
	if (found === void 0) throw new require_scan.UsageError(`the input "${name}" cannot be ${JSON.stringify(value.slice(0, 100))}; use one of ${words.join(", ")}${require_scan.suggestion(value, words)}`);
	return found;
}
// src/action/git/checkout.ts
function checkoutAt(folder) {
	try {
		const { workTree, prefix } = require_git.openRepository(folder);
		return {
			kind: "repository",
			top: workTree ?? folder,
			prefix
		};
	} catch (error) {
		if (!(error instanceof require_scan.SourceError)) throw error;
		const isElsewhere = error.message.includes("not a git repository");
		return {
			kind: "none",
			isRefused: !isElsewhere,
			reason: isElsewhere ? "the working directory is in no git repository" : error.message.replace(`${(0, node_path.resolve)(folder)}: `, "")
		};
	}
}
// src/action/github/event.ts
function readEvent({ eventName, payload }) {
	const pull = payload.at("pull_request");
	const [base, head] = [pull.text("base", "sha"), pull.text("head", "sha")];
	if (base !== void 0 && head !== void 0) return {
		kind: "change",
		pullRequest: pull.count("number") ?? payload.count("number"),
		base,
		head,
		commitCount: pull.count("commits")
	};
	if (eventName === "merge_group") return readMergeGroup(payload.at("merge_group"));
	const [ref, before, after] = [
		payload.text("ref"),
		payload.text("before"),
		payload.text("after")
	];
	if (eventName !== "push" || ref === void 0 || before === void 0 || after === void 0) return { kind: "other" };
	return {
		kind: "push",
		ref,
		before,
		after,
		defaultBranch: payload.text("repository", "default_branch"),
		commitCount: payload.list("commits")?.length || void 0
	};
}
function readMergeGroup(group) {
	const [base, head] = [group.text("base_sha"), group.text("head_sha")];
	return base === void 0 || head === void 0 ? { kind: "other" } : {
		kind: "change",
		pullRequest: void 0,
		base,
		head,
		commitCount: void 0
	};
}
// src/action/job.ts
function openJob(runner, inputs) {
	return {
		runner,
		inputs,
		event: readEvent(runner),
		api: new Api({
			url: runner.apiUrl,
			repository: runner.repository,
			token: inputs.token
		}),
		remote: {
			url: `${runner.serverUrl}/${runner.repository}`,
			...inputs.token !== void 0 && { token: inputs.token }
		},
		checkout: checkoutAt((0, node_path.resolve)(""))
	};
}
// src/action/publish/worst-first.ts
function worstFirst(findings) {
	const surety = ({ confidence }) => require_scan.confidences.indexOf(confidence);
	return findings.toSorted((a, b) => require_scan.compareSeverity(b.severity, a.severity) || surety(b) - surety(a));
}
// src/action/publish/annotations.ts
const mostOfLevel = 10;
const levels = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "notice"
};
function annotate(result) {
	const redactor = new require_scan.Redactor(result);
	const all = [...describeProblems(result, redactor), ...worstFirst(result.findings).map((finding) => describe(finding, redactor))];
	const counts = {
		error: 0,
		warning: 0,
		notice: 0
	};
	const shown = all.filter(({ level }) => counts[level]++ < mostOfLevel);
	const left = all.length - shown.length;
	return [...shown.map(({ command }) => command), ...left === 0 ? [] : [`${require_scan.countOf(left, "more secret")} without an annotation, since GitHub shows ${mostOfLevel} of each kind; the log of this step has them all`]];
}
function describeProblems({ problems }, redactor) {
	const [first] = problems;
	if (first === void 0) return [];
	const more = problems.length === 1 ? "" : ` (and ${require_scan.countOf(problems.length - 1, "more problem")})`;
	return [{
		level: "error",
		command: formatCommand("error", { title: "straykey: not everything could be read" }, require_scan.visible(`${require_scan.describeProblem(first, redactor)}${more}`))
	}];
}
function describe(finding, redactor) {
	const level = levels[finding.severity];
	const [place] = require_scan.reportedOccurrences(finding);
	const isFile = place !== void 0 && !require_scan.isObjectLabel(place.path);
	const spot = isFile ? {
		file: redactor.path(place.path),
		line: place.line,
		endLine: place.endLine,
		...place.line === place.endLine && {
			col: place.column,
			endColumn: Math.max(place.column, place.endColumn - 1)
		}
	} : {};
	const where = isFile || place === void 0 ? "" : ` in ${redactor.path(place.path)}`;
	const since = place?.commit === void 0 ? "" : ` It ${place.commit.isBoundary ? "came with or before" : "came with"} commit ${require_scan.shortId(place.commit.id)} of ${place.commit.date.slice(0, 10)}.`;
	const text = `${redactor.secret(finding)}${where} (${finding.severity}, ${finding.confidence}).${since} ${finding.rotate.steps} ${finding.rotate.url}`.trim();
	return {
		level,
		command: formatCommand(level, {
			...spot,
			title: `straykey: ${require_scan.visible(finding.ruleName)}`
		}, require_scan.visible(text))
	};
}
// src/action/publish/summary.ts
const longestText = 1e3;
const leftLineBytes = 200;
function summarise(result, runner, mostBytes) {
	const redactor = new require_scan.Redactor(result);
	const head = `${heading(result)}\n\n${listTexts("Not everything could be read", result.problems.map((problem) => require_scan.describeProblem(problem, redactor)), mostBytes / 4)}`;
	const tail = `${result.findings.length === 0 ? "" : advice(result)}${listTexts("Notes", result.notes.map((note) => redactor.sentence(note)), mostBytes / 4)}${scanned(result)}\n`;
	const adviceOf = require_finding_cells.adviceCells();
	const table = result.findings.length === 0 ? [] : [require_finding_cells.tableHead, ...worstFirst(result.findings).map((finding) => row(finding, adviceOf(finding), redactor, runner))];
	const room = mostBytes - Buffer.byteLength(head) - Buffer.byteLength(tail) - leftLineBytes;
	return `${head}${require_finding_cells.fit(table, room, (left) => `\n${require_scan.countOf(left, "more secret")} did not fit here; the log and the reports have them all.\n`)}${tail}`;
}
function heading({ findings, problems, statistics }) {
	if (findings.length > 0) {
		const { secrets, places } = require_scan.tallyFindings(findings);
		return `### \ud83d\udd11 straykey: ${require_scan.countOf(secrets, "secret")} in ${require_scan.countOf(places, "place")}`;
	}
	if (problems.length > 0) return "### \u26a0\ufe0f straykey: not everything could be looked at";
	return require_scan.hasLookedAtNothing(statistics) ? "### \u2705 straykey: nothing new to look at" : "### \u2705 straykey: no secrets found";
}
function row(finding, adviceCell, redactor, runner) {
	const [first] = require_scan.reportedOccurrences(finding);
	return `| ${[
		`**${finding.severity}**`,
		require_finding_cells.secretCell(finding, redactor),
		require_finding_cells.placesCell(finding, (place) => linkPlace(place, redactor, runner)),
		first === void 0 ? "" : describeSince(first, redactor, runner),
		adviceCell
	].join(" | ")} |\n`;
}
function linkPlace({ path, line, commit }, redactor, { serverUrl, repository }) {
	const shown = redactor.path(path);
	if (require_scan.isObjectLabel(path)) return require_finding_cells.code(shown);
	const label = require_finding_cells.code(`${shown}:${line}`);
	if (commit === void 0 || shown !== path || require_scan.isInArchive(path)) return label;
	return require_finding_cells.link(label, `${serverUrl}/${repository}/blob/${commit.id}/${path.split("/").map(encodeURIComponent).join("/")}#L${line}`);
}
function describeSince({ commit }, redactor, { serverUrl, repository }) {
	if (commit === void 0) return "";
	const id = require_finding_cells.link(require_finding_cells.code(require_scan.shortId(commit.id)), `${serverUrl}/${repository}/commit/${commit.id}`);
	return `${require_finding_cells.plain(commit.date.slice(0, 10))}<br>${id}<br>${require_finding_cells.plain(redactor.text(commit.author))}`;
}
function advice({ findings }) {
	return `\nRevoke first: whoever has read it keeps it.${findings.some(({ occurrences }) => occurrences.some(({ commit }) => commit !== void 0)) ? " Taking the line away in a further commit is not enough, since the commit that brought it stays; after revoking, rewrite the commits, or accept the dead secret in the baseline of the base branch." : ""}\n\n`;
}
function listTexts(title, texts, mostBytes) {
	if (texts.length === 0) return "";
	const items = texts.map((text) => `- ${require_finding_cells.plain(cut(text))}\n`);
	return `${title}:\n\n${require_finding_cells.fit(items, mostBytes, (left) => `- and ${left} more\n`)}\n`;
}
function scanned({ statistics: { files, blobs, commits, bytes, allowed } }) {
	const counts = [
		...commits > 0 ? [require_scan.countOf(commits, "commit")] : [],
		...blobs > 0 ? [require_scan.countOf(blobs, "blob")] : [],
		...files > 0 ? [require_scan.countOf(files, "file")] : []
	];
	const exceptions = allowed.inline + allowed.allowlist + allowed.baseline;
	return `Looked at ${counts.length === 0 ? "nothing" : `${counts.join(", ")} (${require_scan.formatBytes(bytes)})`}${exceptions === 0 ? "" : `; allowed: ${require_scan.countOf(exceptions, "secret")}`}.`;
}
function cut(text) {
	return text.length <= longestText ? text : `${text.slice(0, longestText)}\u2026`;
}
// src/action/publish/comment.ts
const mostBytes = 6e4;
const mostComments = 1e3;
async function commentOn(job, result) {
	const { event, inputs, api, runner } = job;
	if (!inputs.shouldComment) return [];
	if (event.kind !== "change" || event.pullRequest === void 0) return ["There is no pull request to comment on."];
	const marker = markerOf(inputs.workingDirectory);
	const hasNews = result.findings.length + result.problems.length > 0;
	try {
		const known = await findComment(api, event.pullRequest, marker);
		if (known === void 0 && !hasNews) return [];
		const page = runner.runUrl === void 0 ? "" : `\n[This run](${runner.runUrl})\n`;
		const body = `${marker}\n${summarise(result, runner, mostBytes)}${page}`;
		if (known === void 0) await api.send("POST", `/issues/${event.pullRequest}/comments`, { body });
		else if (known.text("body") !== body) await api.send("PATCH", `/issues/comments/${known.count("id") ?? 0}`, { body });
		return [];
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		const hint = error.status === 403 || error.status === 401 ? " The token needs `pull-requests: write`; on pull requests of forks it never has it." : "";
		return [formatCommand("warning", { title: "straykey" }, `The comment could not be written: ${error.message}.${hint}`)];
	}
}
function markerOf(workingDirectory) {
	return `<!-- straykey ${workingDirectory.replaceAll(/[^\w./-]/g, "_").replaceAll("--", "-_")} -->`;
}
async function findComment(api, pullRequest, marker) {
	const marked = (await api.list(`/issues/${pullRequest}/comments`, mostComments)).filter((comment) => comment.text("body")?.startsWith(marker));
	if (marked.length === 0) return void 0;
	const login = await api.login();
	return marked.find((comment) => login === void 0 ? comment.text("user", "type") === "Bot" : comment.text("user", "login") === login);
}
// src/action/publish/masks.ts
const shortestLine = 8;
const most = 2e4;
function maskSecrets(findings) {
	const masks = new Set();
	for (const finding of findings) {
		for (const text of formsOf(finding)) masks.add(text);
		if (masks.size > most) break;
	}
	return [...masks].filter((text) => text.trim() !== "").map((text) => formatCommand("add-mask", {}, text));
}
function* formsOf({ secret, occurrences }) {
	yield secret;
	for (const { decoded, excerpt } of occurrences) if (decoded.length > 0) yield excerpt.text.slice(excerpt.markStart, excerpt.markStart + excerpt.markLength);
	if (!/[\r\n]/.test(secret)) return;
	for (const line of secret.split(/[\r\n]+/).map((text) => text.trim())) if (line.length >= shortestLine && !line.startsWith("-----")) yield line;
}
// src/action/publish/reports.ts
const renderOptions = {
	showSecrets: false,
	columns: 120,
	version,
	informationUri
};
async function writeReports(result, formats, temporaryFolder) {
	const files = new Map();
	if (formats.length === 0) return files;
	const endedAt = new Date();
	const times = {
		startedAt: new Date(endedAt.getTime() - process.uptime() * 1e3),
		endedAt
	};
	const folder = (0, node_fs.mkdtempSync)((0, node_path.join)(temporaryFolder, "straykey-reports-"));
	for (const format of formats) {
		const file = (0, node_path.join)(folder, `straykey${require_scan.reportExtensions[format]}`);
		require_scan.writeReport(file, await require_scan.reporters[format].render(result, {
			...renderOptions,
			...times
		}));
		files.set(format, file);
	}
	return files;
}
async function renderLog(result) {
	return [...await require_scan.reporters.text.render(result, renderOptions)].join("");
}
// src/action/publish/publish.ts
const mostSummaryBytes = 1e6;
async function publish(job, result) {
	const { runner, inputs } = job;
	say(maskSecrets(result.findings));
	say(withoutCommands(await renderLog(result)));
	say(annotate(result));
	const files = await writeReports(result, inputs.formats, runner.temporaryFolder);
	append(runner.summaryFile, summarise(result, runner, mostSummaryBytes));
	writeOutputs(runner.outputFile, {
		findings: String(result.findings.length),
		incomplete: String(result.problems.length > 0),
		"exit-code": String(require_scan.exitCodeOf(result)),
		sarif: files.get("sarif") ?? "",
		reports: [...files.values()].join("\n")
	});
	say(await commentOn(job, result));
	return require_scan.exitCodeOf(result, inputs.failOn);
}
function withoutCommands(text) {
	const token = `straykey-${(0, node_crypto.randomUUID)()}`;
	return [
		`::stop-commands::${token}`,
		text.trimEnd(),
		`::${token}::`
	];
}
function say(lines) {
	if (lines.length > 0) require_scan.writeStdout(lines.map((line) => `${line}\n`));
}
// src/action/main.ts
async function main(environment) {
	try {
		const runner = readRunner(environment);
		const inputs = readInputs(environment);
		makeFolder(runner.temporaryFolder);
		enter(runner.workspace, inputs.workingDirectory);
		const job = openJob(runner, inputs);
		return await publish(job, await check(job));
	} catch (error) {
		const message = error instanceof require_scan.StraykeyError ? error.message : require_scan.describeRefusal(error);
		if (message === void 0) throw error;
		refuse(await require_safe_message.withoutSecrets(message), environment);
		return require_scan.exitCodes.usage;
	}
}
function makeFolder(folder) {
	try {
		(0, node_fs.mkdirSync)(folder, { recursive: true });
	} catch (error) {
		const code = require_scan.systemErrorCode(error);
		if (code === "") throw error;
		throw new require_scan.UsageError(`cannot create ${folder} (${code}), the runner's folder for temporary files; check RUNNER_TEMP`, { cause: error });
	}
}
function enter(workspace, workingDirectory) {
	const folder = (0, node_path.resolve)(workspace, workingDirectory);
	if (!require_scan.unlessRefused(() => (0, node_fs.statSync)(folder).isDirectory())) throw new require_scan.UsageError(`the input "working-directory" is not a folder of the workspace: ${JSON.stringify(workingDirectory.slice(0, 200))}`);
	process.chdir(folder);
}
function refuse(message, environment) {
	require_scan.writeStdout([`${formatCommand("error", { title: "straykey" }, require_scan.visible(message))}\n`]);
	try {
		append(environment["GITHUB_STEP_SUMMARY"] || void 0, `### \u26d4 straykey: nothing was looked at\n\n${require_finding_cells.plain(message)}\n`);
		writeOutputs(environment["GITHUB_OUTPUT"] || void 0, {
			findings: "",
			incomplete: "true",
			"exit-code": String(require_scan.exitCodes.usage),
			sarif: "",
			reports: ""
		});
	} catch (error) {
		if (!(error instanceof require_scan.StraykeyError)) throw error;
	}
}
// src/action/index.ts
const defectExitCode = 70;
main(process.env).then((exitCode) => {
	process.exitCode = exitCode;
}, async (error) => {
	process.exitCode = defectExitCode;
	const lines = String(error instanceof Error ? error.stack : error);
	(0, node_fs.writeSync)(2, `straykey: this is a bug in straykey; please report it with the lines below\n${await require_safe_message.withoutSecrets(lines)}\n`);
});
