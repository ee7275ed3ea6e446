const require_scan = require("./scan.js");
const require_env = require("./env.js");
const require_cli = require("./cli.js");
let node_fs = require("node:fs");
// src/env/job-range.ts
const readers = {
	"Gitea Actions": readEvent,
	"Forgejo Actions": readEvent,
	"GitHub Actions": readEvent,
	"GitLab CI": (read) => ({
		head: read("CI_PIPELINE_SOURCE") === "schedule" ? void 0 : read("CI_COMMIT_SHA"),
		bases: [
			read("CI_MERGE_REQUEST_TARGET_BRANCH_SHA") ?? read("CI_MERGE_REQUEST_DIFF_BASE_SHA"),
			read("CI_COMMIT_BEFORE_SHA"),
			otherBranch(read("CI_DEFAULT_BRANCH"), read("CI_COMMIT_BRANCH"))
		]
	}),
	"Azure Pipelines": (read) => ({
		head: read("SYSTEM_PULLREQUEST_SOURCECOMMITID") ?? read("BUILD_SOURCEVERSION"),
		bases: [branch(read("SYSTEM_PULLREQUEST_TARGETBRANCH"))]
	}),
	"Bitbucket Pipelines": (read) => ({
		head: read("BITBUCKET_COMMIT"),
		bases: [branch(read("BITBUCKET_PR_DESTINATION_BRANCH"))]
	}),
	Buildkite: (read) => ({
		head: read("BUILDKITE_COMMIT"),
		bases: [branch(read("BUILDKITE_PULL_REQUEST_BASE_BRANCH")), otherBranch(read("BUILDKITE_PIPELINE_DEFAULT_BRANCH"), read("BUILDKITE_BRANCH"))]
	}),
	"Travis CI": (read) => readRange(read("TRAVIS_COMMIT_RANGE")),
	Semaphore: (read) => readRange(read("SEMAPHORE_GIT_COMMIT_RANGE")),
	Drone: (read) => ({
		head: read("DRONE_COMMIT_SHA"),
		bases: [
			read("DRONE_PULL_REQUEST") && branch(read("DRONE_TARGET_BRANCH")),
			read("DRONE_COMMIT_BEFORE"),
			otherBranch(read("DRONE_REPO_BRANCH"), read("DRONE_COMMIT_BRANCH"))
		]
	}),
	Woodpecker: (read) => ({
		head: read("CI_COMMIT_SHA"),
		bases: [
			branch(read("CI_COMMIT_TARGET_BRANCH")),
			otherBranch(read("CI_REPO_DEFAULT_BRANCH"), read("CI_COMMIT_BRANCH")),
			read("CI_PREV_COMMIT_SHA")
		]
	}),
	AppVeyor: (read) => ({
		head: read("APPVEYOR_PULL_REQUEST_HEAD_COMMIT"),
		bases: [branch(read("APPVEYOR_REPO_BRANCH"))]
	}),
	"AWS CodeBuild": (read) => ({
		head: read("CODEBUILD_RESOLVED_SOURCE_VERSION"),
		bases: [branch(read("CODEBUILD_WEBHOOK_BASE_REF")), read("CODEBUILD_WEBHOOK_PREV_COMMIT")]
	}),
	"Cirrus CI": (read) => ({
		head: read("CIRRUS_CHANGE_IN_REPO"),
		bases: [read("CIRRUS_PR") && read("CIRRUS_BASE_SHA"), read("CIRRUS_LAST_GREEN_CHANGE")]
	}),
	Codefresh: (read) => ({
		head: read("CF_REVISION"),
		bases: [branch(read("CF_PULL_REQUEST_TARGET"))]
	}),
	Jenkins: (read) => ({
		head: read("GIT_COMMIT") ?? "HEAD",
		bases: [branch(read("CHANGE_TARGET")), read("GIT_PREVIOUS_COMMIT")]
	})
};
function rangeOfJob(variables) {
	const system = require_env.findCiSystem(variables)?.name;
	if (system === void 0) return void 0;
	const ends = readers[system]?.((name) => commitOrName(variables[name]));
	const base = ends?.bases.find((end) => end !== void 0);
	if (base === void 0 || ends?.head === void 0) return {
		kind: "whole",
		system
	};
	return {
		kind: "range",
		system,
		range: `${base}..${ends.head}`
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
		bases: [
			pull.text("base", "sha") ?? event.text("merge_group", "base_sha"),
			before,
			otherBranch(event.text("repository", "default_branch"), pushed)
		]
	};
}
function readRange(range) {
	const [base, head] = range?.split(/\.{2,3}/) ?? [];
	return {
		head: commitOrName(head),
		bases: [commitOrName(base)]
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
// src/cli/scan/ci-range.ts
function withJobRange(options, typed) {
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
	const isRange = job.kind === "range";
	if (!typed.has("quiet")) require_cli.tell(isRange ? `straykey: scanning ${job.range}, which ${job.system} says is new` : `straykey: scanning the whole history, since ${job.system} does not say what is new`);
	return isRange ? {
		...options,
		target: {
			...target,
			kind: "range",
			range: job.range
		}
	} : options;
}
exports.withJobRange = withJobRange;
