const require_scan = require("./scan.js");
const require_source = require("./sources-ci-source.js");
// src/sources/ci/gitlab-api.ts
const pageLength = 100;
const mostPages = 1e3;
const timeoutMs = 3e4;
const longestAnswer = 64 << 20;
const localHosts = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
async function fetchGitlabVariables({ url, projects, groups, hasInstance, token }, signal) {
	const base = toBase(url);
	const lists = [
		...projects.map((id) => `projects/${encodeURIComponent(id)}/variables`),
		...groups.map((id) => `groups/${encodeURIComponent(id)}/variables`),
		...hasInstance ? ["admin/ci/variables"] : []
	];
	const variables = [];
	for (const list of lists) variables.push(...await fetchList(base, list, {
		token,
		signal
	}));
	return variables;
}
function toBase(url) {
	const base = URL.canParse(url) ? new URL(url) : void 0;
	if (base === void 0 || !/^https?:$/.test(base.protocol) || base.username + base.password + base.search + base.hash !== "") throw new require_scan.UsageError("--gitlab-url needs an address such as https://gitlab.example.com, without credentials");
	if (base.protocol === "http:" && !localHosts.test(base.hostname)) throw new require_scan.UsageError(`--gitlab-url needs https: over http the token could be read on its way to ${base.host}`);
	return base;
}
async function fetchList(base, list, asking) {
	const origin = `${base.host}/${decodeURIComponent(list).replace(/\/variables$/, "")}`;
	const variables = [];
	for (let page = "1", count = 0; page !== ""; count++) {
		if (count === mostPages) throw new require_scan.SourceError(origin, `more than ${mostPages} pages of variables`);
		const answer = await ask(new URL(`${base.pathname.replace(/\/+$/, "")}/api/v4/${list}?per_page=${pageLength}&page=${page}`, base), asking, origin);
		variables.push(...await readPage(answer, origin));
		const next = /^\d{1,6}$/.exec(answer.headers.get("x-next-page") ?? "")?.[0] ?? "";
		if (next !== "" && Number(next) <= Number(page)) throw new require_scan.SourceError(origin, "GitLab names a page that was already read as the next one");
		page = next;
	}
	return variables;
}
async function ask(address, { token, signal }, origin) {
	const timeout = AbortSignal.timeout(timeoutMs);
	let answer;
	try {
		answer = await fetch(address, {
			headers: {
				"private-token": token,
				accept: "application/json"
			},
			redirect: "manual",
			signal: signal ? AbortSignal.any([timeout, signal]) : timeout
		});
	} catch (error) {
		throw new require_scan.SourceError(origin, `GitLab cannot be reached (${reasonOf(error)}); check --gitlab-url`, { cause: error });
	}
	if (!answer.ok) throw new require_scan.SourceError(origin, refusals[answer.status] ?? (answer.status >= 300 && answer.status < 400 ? "GitLab answers with a redirect; give --gitlab-url the address it leads to" : `GitLab answers with status ${answer.status}`));
	return answer;
}
const refusals = {
	401: "GitLab refuses the token; it needs the scope read_api or api and must not have expired",
	403: "the token may not read these variables; it needs the role Maintainer of the project or Owner of the group, for the instance an administrator",
	404: "GitLab knows no such project or group, or hides it from this token",
	429: "GitLab asks for a pause: too many requests; try again in a minute"
};
async function readPage(answer, origin) {
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of answer.body ?? []) {
			chunks.push(chunk);
			length += chunk.length;
			if (length > longestAnswer) throw new require_scan.SourceError(origin, `an answer of more than ${longestAnswer} bytes, which no page of variables is`);
		}
	} catch (error) {
		throw error instanceof require_scan.SourceError ? error : new require_scan.SourceError(origin, `the answer from GitLab broke off (${reasonOf(error)})`, { cause: error });
	}
	const variables = require_source.readGitlab(require_scan.Json.parse(Buffer.concat(chunks).toString()), origin);
	if (variables === void 0) throw new require_scan.SourceError(origin, "the answer is not a list of variables; check that --gitlab-url leads to a GitLab");
	return variables;
}
function reasonOf(error) {
	if (!(error instanceof Error)) return "unknown reason";
	if (error.name === "TimeoutError") return `no answer within ${timeoutMs / 1e3} s`;
	const { cause } = error;
	if (!(cause instanceof Error)) return error.name;
	return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}
exports.fetchGitlabVariables = fetchGitlabVariables;
