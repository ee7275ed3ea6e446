const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_tree = require("./tree.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/env/ci-system.ts
const systems = [
	{
		name: "Gitea Actions",
		marker: "GITEA_ACTIONS",
		jobCredentials: [
			"GITEA_TOKEN",
			"GITHUB_TOKEN",
			"ACTIONS_RUNTIME_TOKEN",
			"ACTIONS_ID_TOKEN_REQUEST_TOKEN"
		]
	},
	{
		name: "Forgejo Actions",
		marker: "FORGEJO_ACTIONS",
		jobCredentials: [
			"FORGEJO_TOKEN",
			"GITHUB_TOKEN",
			"ACTIONS_RUNTIME_TOKEN",
			"ACTIONS_ID_TOKEN_REQUEST_TOKEN"
		]
	},
	{
		name: "GitHub Actions",
		marker: "GITHUB_ACTIONS",
		jobCredentials: [
			"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
			"ACTIONS_ID_TOKEN_REQUEST_URL",
			"ACTIONS_RUNTIME_TOKEN"
		]
	},
	{
		name: "GitLab CI",
		marker: "GITLAB_CI",
		jobCredentials: [
			"CI_JOB_TOKEN",
			"CI_BUILD_TOKEN",
			"CI_JOB_JWT",
			"CI_JOB_JWT_V1",
			"CI_JOB_JWT_V2",
			"CI_REGISTRY_PASSWORD",
			"CI_DEPENDENCY_PROXY_PASSWORD",
			"CI_REPOSITORY_URL"
		]
	},
	{
		name: "CircleCI",
		marker: "CIRCLECI",
		jobCredentials: ["CIRCLE_OIDC_TOKEN", "CIRCLE_OIDC_TOKEN_V2"]
	},
	{
		name: "Azure Pipelines",
		marker: "TF_BUILD",
		jobCredentials: ["SYSTEM_ACCESSTOKEN", "SYSTEM_OIDCREQUESTURI"]
	},
	{
		name: "Bitbucket Pipelines",
		marker: "BITBUCKET_BUILD_NUMBER",
		jobCredentials: ["BITBUCKET_STEP_OIDC_TOKEN"]
	},
	{
		name: "Buildkite",
		marker: "BUILDKITE",
		jobCredentials: ["BUILDKITE_AGENT_ACCESS_TOKEN", "BUILDKITE_OIDC_TOKEN"]
	},
	{
		name: "Travis CI",
		marker: "TRAVIS",
		jobCredentials: []
	},
	{
		name: "Drone",
		marker: "DRONE",
		jobCredentials: ["DRONE_NETRC_PASSWORD"]
	},
	{
		name: "Woodpecker",
		marker: "CI=woodpecker",
		jobCredentials: ["CI_NETRC_PASSWORD"]
	},
	{
		name: "TeamCity",
		marker: "TEAMCITY_VERSION",
		jobCredentials: []
	},
	{
		name: "AppVeyor",
		marker: "APPVEYOR",
		jobCredentials: []
	},
	{
		name: "AWS CodeBuild",
		marker: "CODEBUILD_BUILD_ID",
		jobCredentials: []
	},
	{
		name: "Semaphore",
		marker: "SEMAPHORE",
		jobCredentials: [
			"SEMAPHORE_OIDC_TOKEN",
			"SEMAPHORE_ARTIFACT_TOKEN",
			"SEMAPHORE_CACHE_PRIVATE_KEY_PATH"
		]
	},
	{
		name: "Cirrus CI",
		marker: "CIRRUS_CI",
		jobCredentials: ["CIRRUS_OIDC_TOKEN"]
	},
	{
		name: "Codefresh",
		marker: "CF_BUILD_ID",
		jobCredentials: ["CODEFRESH_OIDC_TOKEN"]
	},
	{
		name: "Vercel",
		marker: "VERCEL",
		jobCredentials: ["VERCEL_OIDC_TOKEN"]
	},
	{
		name: "Netlify",
		marker: "NETLIFY",
		jobCredentials: []
	},
	{
		name: "Jenkins",
		marker: "JENKINS_URL",
		jobCredentials: []
	}
];
function findCiSystem(variables) {
	return systems.find(({ marker }) => {
		const [name = "", wanted] = marker.split("=");
		const value = variables[name];
		return wanted === void 0 ? value !== void 0 && value !== "" && value !== "false" : value === wanted;
	});
}
// src/sources/ci/ci-variable.ts
function pathOfVariable({ origin, name, scope }) {
	return `${origin}:${name}${scope === void 0 ? "" : `@${scope}`}`;
}
// src/env/ci-variables.ts
const oldDays = 365;
const dayMs$1 = 864e5;
const shortestShared = 8;
function observeCiVariables(variables, options) {
	const masked = new Set(variables.filter(({ isMasked }) => isMasked === true).map(pathOfVariable));
	const secrets = variables.filter((variable) => variable.isMasked === true || options.places.has(pathOfVariable(variable)));
	return {
		observations: [...secrets.flatMap((variable) => observe$2(variable, options)), ...observeShared(secrets, options)],
		isInPlace: ({ occurrences }) => occurrences.every(({ path }) => masked.has(path))
	};
}
function observe$2(variable, { places, today }) {
	const where = pathOfVariable(variable);
	const found = places.get(where)?.[0]?.finding;
	const about = {
		where,
		variable: variable.name,
		...found && { fingerprint: found.fingerprint }
	};
	return [
		...remarkOnMasking(variable, found === void 0 ? "a secret" : `a secret (${found.ruleName})`),
		...remarkOnReach(variable),
		...remarkOnAge(variable, today)
	].map((remark) => ({
		...about,
		...remark
	}));
}
function remarkOnMasking({ isMasked, system }, what) {
	if (isMasked === void 0) return [];
	if (isMasked) return [{
		kind: "masked-variable",
		level: "note",
		detail: `${what} that ${system} hides`
	}];
	return [{
		kind: "unmasked-variable",
		level: "warning",
		detail: `${what} that ${system} does not hide: anyone who can read its settings or a log that prints it has it`,
		advice: "Keep it as a secret or masked variable, and change it."
	}];
}
function remarkOnReach({ isProtected, scope }) {
	const remarks = [];
	if (isProtected === false) remarks.push({
		kind: "unprotected-variable",
		level: "warning",
		detail: "not protected: jobs of any branch get it",
		advice: "Protect it, so that only jobs of protected branches and tags do."
	});
	if (scope === "*") remarks.push({
		kind: "variable-in-all-environments",
		level: "warning",
		detail: "given to all environments, projects or jobs",
		advice: "Narrow its scope to those that need it."
	});
	return remarks;
}
function remarkOnAge({ updatedAt }, today) {
	if (updatedAt === void 0) return [];
	if (!((Date.parse(today) - Date.parse(updatedAt)) / dayMs$1 > oldDays)) return [];
	return [{
		kind: "old-variable",
		level: "warning",
		detail: `last changed on ${updatedAt.slice(0, 10)}, more than a year ago`,
		advice: "Change the secret, or remove it if nothing needs it."
	}];
}
function observeShared(secrets, { places, fingerprintOf }) {
	const byValue = new Map();
	for (const variable of secrets) {
		const { value } = variable;
		if (value !== void 0 && value.length >= shortestShared) require_scan.addToGroup(byValue, value, variable);
	}
	return [...byValue].flatMap(([value, group]) => {
		if (new Set(group.map(({ origin, scope }) => `${origin}\0${scope ?? ""}`)).size < 2) return [];
		return group.map((variable) => {
			const where = pathOfVariable(variable);
			return {
				kind: "secret-in-several-environments",
				level: "warning",
				where,
				variable: variable.name,
				fingerprint: places.get(where)?.[0]?.finding.fingerprint ?? fingerprintOf(value),
				detail: "the same value is kept for another environment",
				others: group.filter((other) => other !== variable).map(pathOfVariable),
				advice: "Give each environment its own."
			};
		});
	});
}
// src/sources/dotenv.ts
const quoteNames = new Map([
	["'", "single"],
	["\"", "double"],
	["`", "backtick"]
]);
function parseDotenv(text) {
	const entries = [];
	const assignment = /\uFEFF?[ \t]*(export[ \t]+|set[ \t]+)?([\w.-]+)(?:[ \t]*=|:(?=[ \t\r\n]|$))[ \t]*/y;
	let line = 1;
	for (let at = 0; at < text.length;) {
		assignment.lastIndex = at;
		const head = assignment.exec(text);
		const raw = head === null ? void 0 : findValue(text, assignment.lastIndex);
		if (head !== null && raw !== void 0) entries.push(toEntry(text, head, raw, line));
		const next = endOfLine(text, raw?.next ?? at) + 1;
		line += countLines(text, at, next);
		at = next;
	}
	return entries;
}
function findValue(text, start) {
	const quote = quoteNames.get(text.charAt(start));
	const end = quote === void 0 ? -1 : findQuote(text, start + 1, text.charAt(start));
	if (quote !== void 0 && end >= 0 && isEndOfValue(text, end + 1)) return {
		start: start + 1,
		end,
		next: end + 1,
		quote
	};
	return findUnquoted(text, start);
}
function findQuote(text, start, quote) {
	for (let at = start; at < text.length; at++) {
		if (text[at] === quote) return at;
		if (text[at] === "\\" && (text[at + 1] === quote || quote === "\"")) at++;
	}
	return -1;
}
function isEndOfValue(text, start) {
	const rest = /[ \t]*(?:[\r\n;#]|$)/y;
	rest.lastIndex = start;
	return rest.test(text);
}
function findUnquoted(text, start) {
	const lineEnd = endOfLine(text, start);
	const value = text.slice(start, lineEnd);
	const comment = value.startsWith("#") && /[ \t]/.test(text.charAt(start - 1)) ? 0 : value.search(/[ \t]#/);
	const plain = (comment < 0 ? value : value.slice(0, comment)).trimEnd();
	const quote = plain.length > 1 && plain.endsWith(plain.charAt(0)) ? quoteNames.get(plain.charAt(0)) : void 0;
	if (quote !== void 0) return {
		start: start + 1,
		end: start + plain.length - 1,
		next: lineEnd,
		quote
	};
	return {
		start,
		end: start + plain.length,
		next: lineEnd,
		quote: "none"
	};
}
function toEntry(text, head, raw, line) {
	const written = text.slice(raw.start, raw.end);
	return {
		name: head[2] ?? "",
		value: raw.quote === "double" ? unescape(written) : written.replaceAll("\r\n", "\n"),
		line,
		valueOffset: raw.start,
		valueLength: raw.end - raw.start,
		quote: raw.quote,
		isExported: head[1]?.startsWith("export") === true,
		isInterpolated: raw.quote !== "single" && /(?<!\\)\$(?:[{(]|[A-Za-z_])/.test(written)
	};
}
const escapes = {
	n: "\n",
	r: "\r",
	t: "	",
	"\"": "\"",
	"\\": "\\",
	$: "$"
};
function unescape(written) {
	return written.replaceAll("\r\n", "\n").replace(/\\(["nrt\\$])/g, (_, letter) => escapes[letter] ?? letter);
}
function endOfLine(text, start) {
	const end = text.indexOf("\n", start);
	return end < 0 ? text.length : end;
}
function countLines(text, start, end) {
	let count = 0;
	for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
	return count;
}
// src/sources/dotenv-values.ts
var dotenv_values_exports = require_rolldown_runtime.__exportAll({ readDotenvFile: () => readDotenvFile });
const maxDotenvBytes = 1 << 20;
function readDotenvFile(path) {
	const file = require_scan.readSmallFile(path, maxDotenvBytes);
	return file === void 0 || file.isCut ? [] : entriesOf(file);
}
function entriesOf({ bytes }) {
	if (bytes[0] === 255 && bytes[1] === 254) return parseDotenv(bytes.toString("utf16le", 2));
	return bytes.includes(0) ? [] : parseDotenv(bytes.toString());
}
function readUnusualEntries(path, sink) {
	const file = require_scan.readSmallFile(path, maxDotenvBytes);
	if (file === void 0) return;
	if (file.isCut) return sink.problem({
		kind: "limit",
		where: require_scan.showPath(path),
		detail: `larger than ${maxDotenvBytes} bytes: searched as a text, and its entries were not told apart`,
		advice: "Leave it out with --exclude if it holds no variables."
	});
	const encoder = new TextEncoder();
	for (const entry of entriesOf(file)) {
		const text = literalOf(entry);
		if (text !== void 0) sink.blob({
			provenance: {
				kind: "variable",
				path: require_scan.showPath(path),
				name: entry.name
			},
			bytes: encoder.encode("\n".repeat(entry.line - 1) + text)
		});
	}
}
function literalOf({ name, value, isInterpolated }) {
	const literal = isInterpolated ? withoutReferences(value) : value;
	if (!(literal.includes("\n") || isInterpolated && literal !== value && literal !== "") || literal.startsWith("-----BEGIN")) return void 0;
	return `${name}="${literal.replaceAll("\n", "\\n")}"`;
}
function withoutReferences(value) {
	return value.replace(/(?<!\\)\$(?:\{\w+(?::?[-=](?<fallback>[^{}]*)|[^{}]*)\}|\([^()]*\)|\w+)/g, (_whole, fallback) => fallback ?? "");
}
// src/env/dotenv-name.ts
const templateWord = /^(?:examples?|samples?|templates?|dist|tpl|defaults?|skeleton|blank)$/i;
const otherWord = /^(?:env|envrc|flaskenv|dev|vars|local|vault|enc|encrypted|bak|backup|old|orig|save)?$/i;
const synonyms = new Map([
	["prod", "production"],
	["stage", "staging"],
	["stg", "staging"],
	["testing", "test"]
]);
function parseDotenvName(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const words = name.split(".").filter((word) => word !== "");
	const own = words.filter((word) => !otherWord.test(word) && !templateWord.test(word)).map((word) => synonyms.get(word.toLowerCase()) ?? word.toLowerCase());
	return {
		isTemplate: words.some((word) => templateWord.test(word)),
		environment: own[0] ?? (/^\.env\.dev(?:\.|$)|^dev\.env$/i.test(name) ? "development" : "default")
	};
}
// src/env/git-scopes.ts
var GitScopes = class {
	#scopes;
	#isIndexUnknown = false;
	constructor(onProblem) {
		const tell = (detail) => onProblem({
			kind: "unreadable",
			where: "git",
			detail,
			advice: "Look whether `git status` works here."
		});
		this.#scopes = new require_tree.IgnoreScopes({
			note: tell,
			problem: () => {
				this.#isIndexUnknown = true;
				tell("the index cannot be read, so nothing is said of which files git tracks");
			}
		});
	}
	stateOf(file) {
		return require_scan.unlessRefused(() => this.#ask(file)) ?? "unknown";
	}
	#ask(file) {
		const { scope, isIgnored } = this.#scopes.open((0, node_path.dirname)(file));
		const name = file.slice(file.lastIndexOf("/") + 1);
		if (scope.repository === void 0) return "outside";
		const isTracked = this.#scopes.isTracked(scope, name);
		if (this.#isIndexUnknown) return "unknown";
		if (isTracked) return "tracked";
		return isIgnored || this.#scopes.isIgnored(scope, name, "file") ? "ignored" : "untracked";
	}
};
// src/env/public-prefix.ts
const prefixes = [
	{
		prefix: "VITE_",
		bundler: "Vite"
	},
	{
		prefix: "NEXT_PUBLIC_",
		bundler: "Next.js"
	},
	{
		prefix: "REACT_APP_",
		bundler: "Create React App"
	},
	{
		prefix: "EXPO_PUBLIC_",
		bundler: "Expo"
	},
	{
		prefix: "NUXT_PUBLIC_",
		bundler: "Nuxt"
	},
	{
		prefix: "NUXT_ENV_",
		bundler: "Nuxt 2"
	},
	{
		prefix: "GATSBY_",
		bundler: "Gatsby"
	},
	{
		prefix: "VUE_APP_",
		bundler: "Vue CLI"
	},
	{
		prefix: "NG_APP_",
		bundler: "Angular"
	},
	{
		prefix: "STORYBOOK_",
		bundler: "Storybook"
	},
	{
		prefix: "PUBLIC_",
		bundler: "SvelteKit or Astro"
	}
];
function bundlePrefixOf(variable) {
	return prefixes.find(({ prefix }) => variable.startsWith(prefix) && variable.length > prefix.length);
}
// src/env/dotenv-files.ts
function observeDotenvFiles(files, places, onProblem) {
	const scopes = new GitScopes(onProblem);
	return files.flatMap((file) => {
		const found = places.get(require_scan.showPath(file)) ?? [];
		const holdsSecret = found.length > 0;
		return [
			...observeGit(file, holdsSecret, scopes),
			...observeMode(file, holdsSecret),
			...observeSecrets(file, found)
		];
	});
}
function observeGit(file, holdsSecret, scopes) {
	const state = scopes.stateOf(file);
	const { isTemplate } = parseDotenvName(file);
	const level = holdsSecret && !isTemplate ? "warning" : "note";
	const say = (kind, detail, advice) => [{
		kind,
		level: kind === "ignored-by-git" || kind === "outside-of-git" ? "note" : level,
		where: require_scan.showPath(file),
		detail,
		...advice !== void 0 && level === "warning" && { advice }
	}];
	switch (state) {
		case "outside": return say("outside-of-git", "in no git repository");
		case "tracked": return say("tracked-by-git", "tracked by git: whoever has the repository has it", "Change the secrets, then `git rm --cached` the file and name it in .gitignore.");
		case "ignored": return say("ignored-by-git", "ignored by git");
		case "untracked": return say("not-ignored-by-git", "neither tracked nor ignored by git: the next `git add .` takes it", "Name it in .gitignore.");
		case "unknown": return [];
	}
}
const others = 4;
function observeMode(file, holdsSecret) {
	const mode = process.platform === "win32" ? void 0 : modeOf(file);
	if (mode === void 0) return [];
	const where = require_scan.showPath(file);
	const shown = (mode & 511).toString(8).padStart(3, "0");
	if ((mode & 36) === 0) return [{
		kind: "readable-by-owner",
		level: "note",
		where,
		detail: `readable by its owner only (mode ${shown})`
	}];
	const who = (mode & others) === 0 ? "its group" : "every user of this machine";
	const isMeant = !holdsSecret || parseDotenvName(file).isTemplate;
	return [{
		kind: "readable-by-others",
		level: isMeant ? "note" : "warning",
		where,
		detail: `readable by ${who} (mode ${shown})`,
		...!isMeant && { advice: "Close it with `chmod 600`." }
	}];
}
function modeOf(file) {
	return require_scan.unlessRefused(() => (0, node_fs.statSync)(require_scan.encodePath(file)).mode);
}
function observeSecrets(file, found) {
	if (found.length === 0) return [];
	const where = require_scan.showPath(file);
	const { isTemplate } = parseDotenvName(file);
	const entries = readDotenvFile(file);
	return found.flatMap(({ finding: { fingerprint, ruleName }, occurrence: { line } }) => {
		const variable = entries.findLast((entry) => entry.line <= line)?.name;
		const about = {
			where,
			line,
			...variable !== void 0 && { variable },
			fingerprint
		};
		const prefix = variable === void 0 ? void 0 : bundlePrefixOf(variable);
		const inTemplate = {
			...about,
			kind: "secret-in-template",
			level: "warning",
			detail: `a template that is shared holds what looks like a real value (${ruleName})`,
			advice: "Put a placeholder in its place."
		};
		const inBundle = (bundler) => ({
			...about,
			kind: "exposed-by-bundle",
			level: "warning",
			detail: `${bundler} writes ${variable} into what every browser loads`,
			advice: "Use it on the server only, under a name without the prefix, and change the secret."
		});
		return [...isTemplate ? [inTemplate] : [], ...prefix === void 0 ? [] : [inBundle(prefix.bundler)]];
	});
}
// src/env/finding-places.ts
function placesByPath(findings) {
	const places = new Map();
	for (const finding of findings) for (const occurrence of finding.occurrences) require_scan.addToGroup(places, occurrence.path, {
		finding,
		occurrence
	});
	return places;
}
// src/env/docker-ignore.ts
function isKeptOut(path, patterns) {
	let isOut = false;
	for (const pattern of patterns) {
		const isException = pattern.startsWith("!");
		if (matchesContextPath(path, isException ? pattern.slice(1) : pattern)) isOut = !isException;
	}
	return isOut;
}
function parseDockerignore(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
function matchesContextPath(path, pattern) {
	const wanted = pattern.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "").split("/").filter((part) => part !== ".");
	return wanted.length === 0 || matchesParts(path.split("/"), wanted);
}
function matchesParts(parts, wanted) {
	let at = 0;
	let inWanted = 0;
	let star = -1;
	let afterStar = 0;
	while (inWanted < wanted.length) if (wanted[inWanted] === "**") {
		star = inWanted++;
		afterStar = at;
	} else if (at < parts.length && require_scan.matchesWildcard(parts[at] ?? "", wanted[inWanted] ?? "")) {
		at++;
		inWanted++;
	} else if (star >= 0 && afterStar < parts.length) {
		at = ++afterStar;
		inWanted = star + 1;
	} else return false;
	return true;
}
// src/env/dockerfile.ts
function parseContextCopies(text) {
	const instructions = parseInstructions(text);
	const lastStage = instructions.findLastIndex(({ word }) => word === "FROM");
	return instructions.flatMap(({ word, rest, line }, index) => {
		if (word !== "COPY" && word !== "ADD") return [];
		const sources = sourcesOf(rest);
		const excluded = [...rest.matchAll(/--exclude=(\S+)/g)].map(([, pattern = ""]) => pattern);
		return sources.length === 0 ? [] : [{
			line,
			instruction: word,
			sources,
			excluded,
			isInFinalStage: index > lastStage
		}];
	});
}
function parseInstructions(text) {
	const instructions = [];
	let open;
	for (const [index, raw] of text.split(/\r?\n/).entries()) {
		const line = raw.trim();
		if (line === "" || line.startsWith("#")) continue;
		open = {
			text: open === void 0 ? line : `${open.text} ${line}`,
			line: open?.line ?? index + 1
		};
		if (/[\\`]$/.test(open.text)) {
			open.text = open.text.slice(0, -1);
			continue;
		}
		instructions.push(toInstruction(open.text, open.line));
		open = void 0;
	}
	return open === void 0 ? instructions : [...instructions, toInstruction(open.text, open.line)];
}
function toInstruction(text, line) {
	const [word = "", ...rest] = text.split(/\s+/);
	return {
		word: word.toUpperCase(),
		rest: rest.join(" "),
		line
	};
}
function sourcesOf(rest) {
	const flags = /^(?:--[a-z]+(?:=\S+)?\s+)*/.exec(rest)?.[0] ?? "";
	if (/--from=/.test(flags)) return [];
	const list = rest.slice(flags.length);
	return (list.startsWith("[") ? [...list.matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word) : list.split(" ")).slice(0, -1).filter((word) => !/^(?:<<|[a-z]+:\/\/|git@)/.test(word)).map(fromContext);
}
function fromContext(source) {
	return source.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "") || ".";
}
// src/env/image-copies.ts
const maxRecipeBytes = 1 << 20;
function observeImageCopies(dockerfiles, secretFiles, onProblem) {
	return dockerfiles.flatMap((recipe) => {
		const text = readText(recipe);
		if (text === void 0) onProblem({
			kind: "unreadable",
			where: require_scan.showPath(recipe),
			detail: "cannot be read, so nothing is said of what it takes into an image",
			advice: "Leave it out with --exclude if it is no Dockerfile."
		});
		const copies = parseContextCopies(text ?? "");
		if (copies.length === 0) return [];
		const seen = new Set();
		return [(0, node_path.dirname)(recipe), "."].flatMap((context) => {
			const patterns = parseDockerignore(readText(`${recipe}.dockerignore`) ?? readText(`${context}/.dockerignore`) ?? "");
			return secretFiles.flatMap((file) => {
				const path = require_scan.pathFrom(context, file);
				const copy = require_scan.isOutside(path) || seen.has(file) || isKeptOut(path, patterns) ? void 0 : findCopy(path, copies);
				if (copy === void 0) return [];
				seen.add(file);
				return [observe$1(file, recipe, copy)];
			});
		});
	});
}
function findCopy(path, copies) {
	const taking = copies.filter(({ sources, excluded }) => sources.some((source) => matchesContextPath(path, source)) && !excluded.some((pattern) => matchesContextPath(path, pattern)));
	return taking.find(({ isInFinalStage }) => isInFinalStage) ?? taking[0];
}
function observe$1(file, recipe, { line, instruction, isInFinalStage }) {
	const where = require_scan.showPath(file);
	return {
		kind: "copied-into-image",
		level: isInFinalStage ? "warning" : "note",
		where,
		detail: `${instruction} takes its secrets into ${isInFinalStage ? "the image, where every layer can be read" : "a build stage, whose layers stay in the build cache"}`,
		others: [`${require_scan.showPath(recipe)}:${line}`],
		advice: "Name it in .dockerignore and pass secrets when the container starts, or by `RUN --mount=type=secret`."
	};
}
function readText(path) {
	return require_scan.readSmallFile(path, maxRecipeBytes)?.bytes.toString();
}
// src/env/lifetime.ts
const shortDays = 1;
const dayMs = 864e5;
function lifetimeOf(variable, secret, { variables, system, today }) {
	if (system?.jobCredentials.includes(variable) === true) return {
		kind: "short",
		why: `${system.name} made it for this job`
	};
	if (/^(?:ghs_|v1\.[0-9a-f]{40}$)/.test(secret)) return {
		kind: "short",
		why: "an installation token, which expires within an hour"
	};
	if (secret.startsWith("ya29.")) return {
		kind: "short",
		why: "an access token, which expires within an hour"
	};
	if (secret.startsWith("ASIA") || isTemporaryAwsKey(variable, variables)) return {
		kind: "short",
		why: "temporary credentials of AWS"
	};
	if (secret.startsWith("glcbt-")) return {
		kind: "short",
		why: "a job token of GitLab"
	};
	return isJwt(secret) ? lifetimeOfJwt(secret, today) : {
		kind: "static",
		why: "it works until somebody revokes it"
	};
}
function isTemporaryAwsKey(variable, variables) {
	return /^AWS_(?:SECRET_ACCESS_KEY|SESSION_TOKEN)$/.test(variable) && variables["AWS_ACCESS_KEY_ID"]?.startsWith("ASIA") === true;
}
function isJwt(secret) {
	return /^eyJ[\w-]+\.eyJ[\w-]*\.[\w-]*$/.test(secret);
}
function lifetimeOfJwt(secret, today) {
	const expiry = readExpiry(secret);
	if (expiry === void 0) return {
		kind: "static",
		why: "a token without an expiry"
	};
	const day = new Date(expiry * 1e3).toISOString().slice(0, 10);
	const daysLeft = (Date.parse(day) - Date.parse(today)) / dayMs;
	if (daysLeft >= 0 && daysLeft <= shortDays) return {
		kind: "short",
		why: `a token that expires on ${day}`
	};
	return {
		kind: "until",
		day,
		isPast: daysLeft < 0
	};
}
function readExpiry(secret) {
	const expiry = require_scan.Json.parse(Buffer.from(secret.split(".")[1] ?? "", "base64url").toString()).number("exp");
	return expiry !== void 0 && expiry > 0 && expiry < 2 ** 37 ? expiry : void 0;
}
// src/env/job.ts
const prefix = "env:";
function observeJob(variables, findings, today) {
	const system = findCiSystem(variables);
	const inPlace = new Set();
	const observations = findings.flatMap((finding) => {
		const own = finding.occurrences.filter(({ path }) => path.startsWith(prefix));
		const lived = own.map(({ path }) => ({
			path,
			lifetime: lifetimeOf(path.slice(4), finding.secret, {
				variables,
				system,
				today
			})
		}));
		if (own.length === finding.occurrences.length && lived.every(({ lifetime }) => lifetime.kind === "short")) inPlace.add(finding);
		return lived.map(({ path, lifetime }) => observe(path, finding, lifetime, system));
	});
	return {
		observations: [...system ? observeSystem(system, variables, findings) : [], ...observations],
		isInPlace: (finding) => inPlace.has(finding)
	};
}
function observeSystem(system, variables, findings) {
	const known = new Set(findings.flatMap(({ occurrences }) => occurrences.map(({ path }) => path)));
	const others = system.jobCredentials.filter((name) => !/UR[IL]$/.test(name) && (variables[name] ?? "") !== "" && !known.has(prefix + name));
	return [{
		kind: "ci-system",
		level: "note",
		where: "environment",
		detail: `a job of ${system.name}`
	}, ...others.map((variable) => ({
		kind: "short-lived-credential",
		level: "note",
		where: prefix + variable,
		variable,
		detail: `holds a credential that expires by itself: ${system.name} made it for this job`
	}))];
}
function observe(path, { ruleName, fingerprint }, lifetime, system) {
	const about = {
		where: path,
		variable: path.slice(4),
		fingerprint
	};
	switch (lifetime.kind) {
		case "short": return {
			...about,
			kind: "short-lived-credential",
			level: "note",
			detail: `holds a credential that expires by itself (${ruleName}): ${lifetime.why}`
		};
		case "until":
			if (lifetime.isPast) return {
				...about,
				kind: "expired-credential",
				level: "note",
				detail: `holds a credential that expired on ${lifetime.day} (${ruleName})`,
				advice: "Remove it."
			};
			return {
				...about,
				kind: "long-lived-credential",
				level: "warning",
				detail: `holds a credential that works until ${lifetime.day} (${ruleName})`,
				advice: adviceFor(system)
			};
		case "static": return {
			...about,
			kind: "long-lived-credential",
			level: "warning",
			detail: `holds a long-lived credential (${ruleName}): ${lifetime.why}`,
			advice: adviceFor(system)
		};
	}
}
function adviceFor(system) {
	return system !== void 0 && system.jobCredentials.some((name) => /OIDC|ID_TOKEN/.test(name)) ? `Give it only to the step that needs it, or trade the job's OIDC token of ${system.name} for a short-lived one.` : "Give it only to the program that needs it.";
}
// src/env/shared-secrets.ts
function observeSharedSecrets(findings, environmentOf) {
	return findings.flatMap(({ fingerprint, ruleName, occurrences }) => {
		const placed = occurrences.flatMap((occurrence) => {
			const environment = environmentOf(occurrence.path);
			return environment === void 0 ? [] : [{
				...occurrence,
				environment
			}];
		});
		if (new Set(placed.map(({ environment }) => environment)).size < 2) return [];
		return placed.map(({ path, line, environment }) => {
			const others = placed.filter((other) => other.environment !== environment).map((other) => `${other.path}:${other.line}`);
			return {
				kind: "secret-in-several-environments",
				level: "warning",
				where: path,
				line,
				fingerprint,
				detail: `the secret of ${environment} (${ruleName}) is that of another environment too`,
				others: [...new Set(others)],
				advice: "Give each environment its own."
			};
		});
	});
}
// src/env/observe.ts
var observe_exports = require_rolldown_runtime.__exportAll({ observeEnvironment: () => observeEnvironment });
function observeEnvironment({ files, variables, ciVariables }, findings, options) {
	const places = placesByPath(findings);
	const dotenvPaths = new Set(files.dotenvFiles.map(require_scan.showPath));
	const job = observeJob(variables, findings, options.today);
	const ci = observeCiVariables(ciVariables, {
		...options,
		places
	});
	return {
		observations: [
			...observeDotenvFiles(files.dotenvFiles, places, options.onProblem),
			...observeSharedSecrets(findings, (path) => dotenvPaths.has(path) && !parseDotenvName(path).isTemplate ? parseDotenvName(path).environment : void 0),
			...observeImageCopies(files.dockerfiles, files.dotenvFiles.filter((file) => places.has(require_scan.showPath(file))), options.onProblem),
			...job.observations,
			...ci.observations
		].sort(compareObservations),
		isInPlace: (finding) => job.isInPlace(finding) || ci.isInPlace(finding)
	};
}
function compareObservations(a, b) {
	return require_scan.compareText(a.where, b.where) || (a.line ?? 0) - (b.line ?? 0) || require_scan.compareText(a.kind, b.kind) || require_scan.compareText(a.variable ?? "", b.variable ?? "");
}
// src/sources/variables.ts
var variables_exports = require_rolldown_runtime.__exportAll({ readVariables: () => readVariables });
function readVariables(variables, sink) {
	const encoder = new TextEncoder();
	for (const name of Object.keys(variables).sort()) {
		const value = variables[name];
		if (value === void 0) continue;
		sink.blob({
			provenance: {
				kind: "variable",
				path: `env:${name}`,
				name
			},
			bytes: encoder.encode(`${name}=${value}`)
		});
	}
}
// src/sources/env.ts
var env_exports = require_rolldown_runtime.__exportAll({ envSource: () => envSource });
const closedFolder = /(?:^|\/)node_modules$/;
const environmentFile = /^(?:\.env.*|.*\.env|\.flaskenv|\.dev\.vars.*)$/i;
const dockerfile = /^(?:(?:dockerfile|containerfile)(?:\.(?!dockerignore$).*)?|.*\.(?:dockerfile|containerfile))$/i;
function isEnvironmentFile(name) {
	return environmentFile.test(name);
}
function isDockerfile(name) {
	return dockerfile.test(name);
}
function envSource(options) {
	return { read(sink) {
		const files = require_tree.listFiles(toTreeOptions(options), sink);
		return files instanceof Promise ? files.then((listed) => readAll(listed, options, sink)) : readAll(files, options, sink);
	} };
}
function toTreeOptions({ paths, isExcluded }) {
	return {
		paths,
		honoursGitignore: false,
		followsLinks: false,
		isExcluded: (path) => closedFolder.test(path) || isExcluded?.(path) === true,
		isWanted: (name) => isEnvironmentFile(name) || isDockerfile(name)
	};
}
function readAll(files, { variables, maxFileBytes, onListed }, sink) {
	const isRecipe = (path) => isDockerfile(path.slice(path.lastIndexOf("/") + 1));
	const dotenvFiles = files.filter((path) => !isRecipe(path));
	onListed?.({
		dotenvFiles,
		dockerfiles: files.filter(isRecipe)
	});
	for (const [index, file] of dotenvFiles.entries()) {
		if (sink.timeLimit?.isOver()) {
			sink.timeLimit.leaveOut("files", dotenvFiles.length - index);
			break;
		}
		require_scan.readFileInto(file, sink, maxFileBytes);
		readUnusualEntries(file, sink);
	}
	if (variables !== void 0) readVariables(variables, sink);
}
Object.defineProperty(exports, "dotenv_values_exports", {
	enumerable: true,
	get: function() {
		return dotenv_values_exports;
	}
});
Object.defineProperty(exports, "env_exports", {
	enumerable: true,
	get: function() {
		return env_exports;
	}
});
exports.findCiSystem = findCiSystem;
Object.defineProperty(exports, "observe_exports", {
	enumerable: true,
	get: function() {
		return observe_exports;
	}
});
exports.pathOfVariable = pathOfVariable;
Object.defineProperty(exports, "variables_exports", {
	enumerable: true,
	get: function() {
		return variables_exports;
	}
});
