const require_env = require("./env.js");
const require_scan = require("./scan.js");
let node_fs = require("node:fs");
// src/sources/ci/list-items.ts
function itemsOf(list) {
	const items = list.list();
	return items?.every((item) => item.fields() !== void 0) ? items : void 0;
}
function textOf(item, ...names) {
	return names.map((name) => item.text(name) ?? item.number(name)?.toString()).find((text) => text !== void 0);
}
// src/sources/ci/gitlab.ts
function readGitlab(document, origin) {
	const items = itemsOf(document);
	return items?.every(isVariable$1) ? items.map((item) => toVariable$1(item, origin)) : void 0;
}
function isVariable$1(item) {
	return item.text("key") !== void 0 && [
		"variable_type",
		"masked",
		"protected"
	].some((name) => item.has(name));
}
function toVariable$1(item, origin) {
	const value = textOf(item, "value");
	const isMasked = item.flag("hidden") === true ? true : item.flag("masked");
	const isProtected = item.flag("protected");
	return {
		origin,
		system: "GitLab",
		name: textOf(item, "key") ?? "",
		scope: textOf(item, "environment_scope") ?? "*",
		...require_scan.defined({
			value,
			isMasked,
			isProtected
		})
	};
}
// src/sources/ci/azure.ts
function readAzure(document, origin) {
	const groups = itemsOf(document.list("value") ? document.at("value") : document);
	if (groups !== void 0) return groups.length > 0 && groups.every(isGroup) ? groups.flatMap((group) => readGroup(group, origin)) : void 0;
	if (isGroup(document)) return readGroup(document, origin);
	return isVariableMap(document) ? readMap(document, origin, {}) : void 0;
}
function isGroup(item) {
	return isVariableMap(item.at("variables"));
}
function isVariableMap(map) {
	const variables = map.fields() ?? [];
	return variables.length > 0 && variables.every(([, item]) => item.has("value") || item.has("isSecret"));
}
function readGroup(group, origin) {
	const scope = textOf(group, "name", "id");
	const updatedAt = textOf(group, "modifiedOn", "createdOn");
	return readMap(group.at("variables"), origin, require_scan.defined({
		scope,
		updatedAt
	}));
}
function readMap(map, origin, shared) {
	return (map.fields() ?? []).map(([name, item]) => ({
		origin,
		system: "Azure Pipelines",
		name,
		isMasked: item.flag("isSecret") === true,
		...require_scan.defined({ value: textOf(item, "value") }),
		...shared
	}));
}
// src/sources/ci/circleci.ts
function readCircleci(document, origin) {
	const items = itemsOf(document.at("items"));
	if (items === void 0 || !items.every(isVariable)) return void 0;
	return items.map((item) => {
		const context = textOf(item, "context_id");
		const updatedAt = textOf(item, "updated_at", "created_at");
		return {
			origin,
			system: "CircleCI",
			name: textOf(item, "variable", "name") ?? "",
			isMasked: true,
			scope: context === void 0 ? "project" : `context ${context}`,
			...require_scan.defined({ updatedAt })
		};
	});
}
function isVariable(item) {
	return item.text("variable") !== void 0 || item.text("name") !== void 0 && /^x{4}/.test(textOf(item, "value") ?? "");
}
// src/sources/ci/github.ts
const system = "GitHub";
function readGithub(document, origin) {
	const items = itemsOf(document);
	const pages = items?.filter((item) => listOf(item) !== void 0) ?? [];
	if (pages.length > 0) return pages.flatMap((page) => readGithub(page, origin) ?? []);
	if (items !== void 0) return items.every(isGhItem) ? items.map((item) => toVariable(item, origin, item.has("value") ? "variable" : "secret")) : void 0;
	const found = listOf(document);
	return found?.items.map((item) => toVariable(item, origin, found.kind));
}
function listOf(document) {
	if (!document.has("total_count")) return void 0;
	const secrets = itemsOf(document.at("secrets"));
	if (secrets !== void 0) return {
		kind: "secret",
		items: secrets
	};
	const variables = itemsOf(document.at("variables"));
	return variables === void 0 ? void 0 : {
		kind: "variable",
		items: variables
	};
}
function isGhItem(item) {
	return item.text("name") !== void 0 && [
		"value",
		"updatedAt",
		"visibility",
		"numSelectedRepos",
		"updated_at"
	].some((name) => item.has(name)) && !item.has("variables") && !item.has("id");
}
function toVariable(item, origin, kind) {
	const value = textOf(item, "value");
	const updatedAt = textOf(item, "updatedAt", "updated_at");
	const visibility = textOf(item, "visibility");
	const scope = visibility === "all" ? "*" : visibility;
	return {
		origin,
		system,
		name: textOf(item, "name") ?? "",
		isMasked: kind === "secret",
		...value !== void 0 && kind === "variable" && { value },
		...scope !== void 0 && scope !== "" && { scope },
		...require_scan.defined({ updatedAt })
	};
}
// src/sources/ci/jenkins.ts
const secretElements = new Set([
	"password",
	"secret",
	"privateKey",
	"passphrase",
	"secretKey",
	"secretBytes",
	"token",
	"apiToken",
	"apiKey",
	"clientSecret"
]);
const encrypted = /^(?:\{[A-Za-z0-9+/=\s]{20,}\}|[A-Za-z0-9+/]{43}=|<secret-redacted\s*\/>)$/;
const longestName = 200;
function readJenkins(text, origin) {
	if (!listsCredentials(text)) return void 0;
	const body = withoutComments(text);
	const variables = [];
	const open = [];
	for (const tag of tagsOf(body)) {
		if (tag.kind === "start") {
			open.push({
				name: tag.name,
				contentStart: tag.end,
				fields: new Map()
			});
			continue;
		}
		const element = open.pop();
		if (element?.name !== tag.name) continue;
		if (element.fields.has("id")) variables.push(...toVariables(element.fields, origin));
		else passUp(element, open.at(-1), () => body.slice(element.contentStart, tag.start));
	}
	return variables;
}
function listsCredentials(text) {
	return /<(?:com\.cloudbees\.plugins\.credentials|domainCredentialsMap|list\b)/.test(text) && text.includes("credentials");
}
function withoutComments(text) {
	const kept = [];
	for (let at = 0;;) {
		const start = text.indexOf("<!--", at);
		if (start < 0) return kept.join("") + text.slice(at);
		kept.push(text.slice(at, start));
		const end = text.indexOf("-->", start + 4);
		if (end < 0) return kept.join("");
		at = end + 3;
	}
}
function* tagsOf(body) {
	for (const found of body.matchAll(/<[?!][^<>]*>|<(?<close>\/?)(?<name>[\w.:$-]+)(?<rest>[^<>]*)>/g)) {
		const { close, name, rest = "" } = found.groups ?? {};
		if (name === void 0) continue;
		if (close === "/") yield {
			kind: "end",
			name,
			start: found.index
		};
		else if (!rest.endsWith("/")) yield {
			kind: "start",
			name,
			end: found.index + found[0].length
		};
	}
}
function passUp({ name, fields }, parent, content) {
	for (const [key, value] of fields) parent?.fields.set(key, value);
	if (fields.size === 0 && (name === "id" || name === "scope" || secretElements.has(name))) parent?.fields.set(name, unescape(content()).trim());
}
function toVariables(fields, origin) {
	const scope = fields.get("scope");
	return [...fields].flatMap(([field, value]) => {
		if (!secretElements.has(field) || value === "") return [];
		const isEncrypted = encrypted.test(value);
		return [{
			origin,
			system: "Jenkins",
			name: `${fields.get("id")?.slice(0, longestName) ?? ""}/${field}`,
			isMasked: isEncrypted,
			...!isEncrypted && { value },
			...scope !== void 0 && { scope: scope === "GLOBAL" ? "*" : scope.toLowerCase() }
		}];
	});
}
const entities = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
};
function unescape(text) {
	return text.replace(/&(?:(?<name>lt|gt|amp|quot|apos)|#(?<number>\d{1,7})|#x(?<hex>[0-9a-f]{1,6}));/gi, (whole, name, number, hex) => {
		if (name !== void 0) return entities[name.toLowerCase()] ?? whole;
		const code = number === void 0 ? Number.parseInt(hex ?? "", 16) : Number(number);
		return code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}
// src/sources/ci/json-documents.ts
function parseJsonDocuments(text) {
	const whole = require_scan.Json.parse(text);
	if (whole.has()) return [whole];
	const documents = splitDocuments(text).map(require_scan.parseJson);
	return documents.length > 1 && !documents.includes(void 0) ? documents.map((value) => new require_scan.Json(value)) : void 0;
}
function splitDocuments(text) {
	const documents = [];
	let depth = 0;
	let start = 0;
	let isInString = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (isInString && sign === "\\") at++;
		else if (sign === "\"") isInString = !isInString;
		else if (isInString) continue;
		else if (sign === "{" || sign === "[") depth++;
		else if ((sign === "}" || sign === "]") && --depth === 0) {
			documents.push(text.slice(start, at + 1));
			start = at + 1;
		}
	}
	return text.slice(start).trim() === "" ? documents : [...documents, text.slice(start)];
}
// src/sources/ci/export-file.ts
const maxExportBytes = 64 << 20;
const readers = [
	readGitlab,
	readGithub,
	readCircleci,
	readAzure
];
const known = "`--ci` reads lists of GitHub (`gh variable list --json name,value,updatedAt`, `gh api`), GitLab, CircleCI and Azure Pipelines as JSON, and credentials.xml of Jenkins";
function readExportFile(path) {
	const file = require_scan.readSmallFile(path, maxExportBytes);
	if (file === void 0) throw new require_scan.SourceError(path, (0, node_fs.existsSync)(path) ? "no file that can be read" : "no such file");
	if (file.isCut) throw new require_scan.SourceError(path, `larger than ${maxExportBytes} bytes, which no list of variables is`);
	const text = decode(file.bytes);
	if (text.trim() === "") throw new require_scan.SourceError(path, "an empty file: the export has failed; run it again");
	const variables = text.trimStart().startsWith("<") ? readJenkins(text, path) : readJson(text, path);
	if (variables === void 0) throw new require_scan.SourceError(path, `not a list of CI variables that straykey knows; ${known}`);
	return variables;
}
function decode(bytes) {
	const isUtf16 = bytes[0] === 255 && bytes[1] === 254;
	return bytes.toString(isUtf16 ? "utf16le" : "utf8").replace(/^\uFEFF/, "");
}
function readJson(text, path) {
	const documents = parseJsonDocuments(text);
	if (documents === void 0) throw new require_scan.SourceError(path, `neither JSON nor XML; ${known}`);
	const lists = documents.map((document) => readers.map((read) => read(document, path)).find((list) => list !== void 0));
	const variables = lists.flatMap((list) => list ?? []);
	return lists.every((list) => list !== void 0) ? variables : void 0;
}
// src/sources/ci/source.ts
async function listCiVariables({ files, gitlab }, signal) {
	const exported = files.flatMap(readExportFile);
	if (!gitlab) return exported;
	const { fetchGitlabVariables } = await Promise.resolve().then(() => require("./sources-ci-gitlab-api.js"));
	return [...exported, ...await fetchGitlabVariables(gitlab, signal)];
}
function ciVariableSource(variables) {
	return { read(sink) {
		const encoder = new TextEncoder();
		for (const variable of variables) {
			const { name, value = "" } = variable;
			sink.blob({
				provenance: {
					kind: "variable",
					path: require_env.pathOfVariable(variable),
					name
				},
				bytes: encoder.encode(`${name}=${value}`)
			});
		}
	} };
}
exports.ciVariableSource = ciVariableSource;
exports.listCiVariables = listCiVariables;
exports.readGitlab = readGitlab;
