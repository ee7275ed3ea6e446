const require_scan = require("./scan.js");
const require_env = require("./env.js");
const require_cli = require("./cli.js");
let node_fs = require("node:fs");
let node_os = require("node:os");
// src/env/job-range.ts
const readers = {
	"Gitea Actions": readEvent,
	"Forgejo Actions": readEvent,
	"GitHub Actions": readEvent,
	"GitLab CI": (read) => ({
		head: read("CI_PIPELINE_SOURCE") === "schedule" ? void 0 : read("CI_COMMIT_SHA"),
		target: read("CI_MERGE_REQUEST_TARGET_BRANCH_SHA") ?? read("CI_MERGE_REQUEST_DIFF_BASE_SHA") ?? branch(read("CI_MERGE_REQUEST_TARGET_BRANCH_NAME")) ?? read("CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA"),
		bases: [read("CI_COMMIT_BEFORE_SHA"), otherBranch(read("CI_DEFAULT_BRANCH"), read("CI_COMMIT_BRANCH"))]
	}),
	"Azure Pipelines": (read) => ({
		head: read("SYSTEM_PULLREQUEST_SOURCECOMMITID") ?? read("BUILD_SOURCEVERSION"),
		target: branch(read("SYSTEM_PULLREQUEST_TARGETBRANCH"))
	}),
	"Bitbucket Pipelines": (read) => ({
		head: read("BITBUCKET_COMMIT"),
		target: branch(read("BITBUCKET_PR_DESTINATION_BRANCH"))
	}),
	Buildkite: (read) => ({
		head: read("BUILDKITE_COMMIT"),
		target: branch(read("BUILDKITE_PULL_REQUEST_BASE_BRANCH")),
		bases: [otherBranch(read("BUILDKITE_PIPELINE_DEFAULT_BRANCH"), read("BUILDKITE_BRANCH"))]
	}),
	"Travis CI": (read) => readRange(read("TRAVIS_COMMIT_RANGE"), (read("TRAVIS_PULL_REQUEST") ?? "false") !== "false"),
	Semaphore: (read) => readRange(read("SEMAPHORE_GIT_COMMIT_RANGE"), read("SEMAPHORE_GIT_REF_TYPE") === "pull-request"),
	Drone: (read) => ({
		head: read("DRONE_COMMIT_SHA"),
		target: read("DRONE_PULL_REQUEST") && branch(read("DRONE_TARGET_BRANCH")),
		bases: [read("DRONE_COMMIT_BEFORE"), otherBranch(read("DRONE_REPO_BRANCH"), read("DRONE_COMMIT_BRANCH"))]
	}),
	Woodpecker: (read) => ({
		head: read("CI_COMMIT_SHA"),
		target: branch(read("CI_COMMIT_TARGET_BRANCH")),
		bases: [otherBranch(read("CI_REPO_DEFAULT_BRANCH"), read("CI_COMMIT_BRANCH")), read("CI_PREV_COMMIT_SHA")]
	}),
	AppVeyor: (read) => ({
		head: read("APPVEYOR_PULL_REQUEST_HEAD_COMMIT"),
		target: branch(read("APPVEYOR_REPO_BRANCH"))
	}),
	"AWS CodeBuild": (read) => ({
		head: read("CODEBUILD_RESOLVED_SOURCE_VERSION"),
		target: branch(read("CODEBUILD_WEBHOOK_BASE_REF")),
		bases: [read("CODEBUILD_WEBHOOK_PREV_COMMIT")]
	}),
	"Cirrus CI": (read) => ({
		head: read("CIRRUS_CHANGE_IN_REPO"),
		target: read("CIRRUS_PR") && read("CIRRUS_BASE_SHA"),
		bases: [read("CIRRUS_LAST_GREEN_CHANGE")]
	}),
	Codefresh: (read) => ({
		head: read("CF_REVISION"),
		target: branch(read("CF_PULL_REQUEST_TARGET"))
	}),
	Jenkins: (read) => ({
		head: read("GIT_COMMIT") ?? "HEAD",
		target: branch(read("CHANGE_TARGET")),
		bases: [read("GIT_PREVIOUS_COMMIT")]
	})
};
function rangeOfJob(variables) {
	const system = require_env.findCiSystem(variables)?.name;
	if (system === void 0) return void 0;
	const ends = readers[system]?.((name) => commitOrName(variables[name]));
	const base = ends?.target ?? ends?.bases?.find((end) => end !== void 0);
	if (base === void 0 || ends?.head === void 0) return {
		kind: "whole",
		system
	};
	return {
		kind: "range",
		system,
		range: `${base}..${ends.head}`,
		base,
		isProposed: ends.target !== void 0
	};
}
function readEvent(read) {
	const file = read("GITHUB_EVENT_PATH");
	const event = require_scan.Json.parse((file && require_scan.unlessRefused(() => (0, node_fs.readFileSync)(file, "utf8"))) ?? "");
	const pull = event.at("pull_request");
	const before = commitOrName(event.text("before"));
	const pushed = event.text("ref")?.startsWith("refs/heads/") === true ? event.text("ref") : void 0;
	return {
		head: pull.text("head", "sha") ?? event.text("merge_group", "head_sha") ?? commitOrName(event.text("after")),
		target: pull.text("base", "sha") ?? event.text("merge_group", "base_sha"),
		bases: [before, otherBranch(event.text("repository", "default_branch"), pushed)]
	};
}
function readRange(range, isProposed) {
	const [left, right] = range?.split(/\.{2,3}/) ?? [];
	const [base, head] = [commitOrName(left), commitOrName(right)];
	return isProposed ? {
		head,
		target: base
	} : {
		head,
		bases: [base]
	};
}
function commitOrName(value) {
	return value === void 0 || /^0*$/.test(value) ? void 0 : value;
}
function branch(name) {
	return name && `origin/${name.replace(/^refs\/heads\//, "")}`;
}
function otherBranch(defaultBranch, own) {
	return branch(defaultBranch) === branch(own) ? void 0 : branch(defaultBranch);
}
// src/cli/scan/range-scan.ts
function planRangeScan(options, typed) {
	const origin = typed.choice("decisions", require_scan.decisionOrigins);
	const say = (sentence) => {
		if (!typed.has("quiet")) require_cli.tell(`straykey: ${sentence}`);
	};
	if (typed.has("ci-range")) return planJobScan(options, typed, say);
	const { target } = options;
	if (target.kind !== "range") throw new require_scan.UsageError("--decisions only has an effect on what commits added; add --range A..B or --ci-range");
	const job = rangeOfJob(process.env);
	const proposed = job?.kind === "range" && job.isProposed ? job : void 0;
	if (!(origin === void 0 ? proposed !== void 0 : origin === "base")) return (scanWith) => scanWith(options);
	if (proposed) say(judgedBy(proposed));
	const { repository, range } = target;
	return scanProposedWith(options, proposed ? {
		repository,
		range: proposed.range,
		advice: baseAdvice
	} : {
		repository,
		range
	});
}
const baseAdvice = "the base of this merge request has the configuration that counts; --decisions checkout takes that of the checkout";
function planJobScan(options, typed, say) {
	const { target } = options;
	const other = [
		"staged",
		"range",
		"branch",
		"reachable"
	].find((name) => typed.has(name));
	if (other !== void 0 || target.kind !== "git") throw new require_scan.UsageError(`--ci-range already selects the commits; leave out --${other}`);
	const job = rangeOfJob(process.env);
	if (job === void 0) throw new require_scan.UsageError("--ci-range only works in the job of a CI system; elsewhere name the commits, as in --range origin/main..HEAD");
	if (job.kind === "whole") {
		say(`scanning the whole history, since ${job.system} does not say what is new`);
		return (scanWith) => scanWith(options);
	}
	const change = {
		repository: target.repository,
		range: job.range
	};
	const narrowed = {
		...options,
		target: {
			...target,
			...change,
			kind: "range"
		}
	};
	say(`scanning ${change.range}, which ${job.system} says is new`);
	if ((typed.choice("decisions", require_scan.decisionOrigins) ?? (job.isProposed ? "base" : "checkout")) === "base") {
		say(judgedBy(job));
		return scanProposedWith(narrowed, change);
	}
	return async (scanWith) => (await Promise.resolve().then(() => require("./scan-change-scan-range.js"))).scanNew(narrowed, change, scanWith);
}
function scanProposedWith(options, change) {
	return async (scanWith) => (await Promise.resolve().then(() => require("./scan-change-scan-range.js"))).scanProposed(options, change, {
		scanWith,
		temporaryFolder: (0, node_os.tmpdir)()
	});
}
function judgedBy({ base }) {
	return `configuration, baseline and comments are those of ${base}, what the change was built on; --decisions checkout takes those of the checkout`;
}
exports.planRangeScan = planRangeScan;
