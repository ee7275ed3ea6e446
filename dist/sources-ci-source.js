const require_env = require("./env.js");
const require_scan = require("./scan.js");
let node_fs = require("node:fs");
// src/sources/ci/json-shape.ts
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function recordsOf(value) {
	if (!Array.isArray(value)) return void 0;
	const items = value;
	const records = items.filter(isRecord);
	return records.length === items.length ? records : void 0;
}
function textAt(record, ...keys) {
	for (const key of keys) {
		const value = record[key];
		if (typeof value === "string") return value;
		if (typeof value === "number") return String(value);
	}
}
function flagAt(record, key) {
	const value = record[key];
	return typeof value === "boolean" ? value : void 0;
}
function parseJsonDocuments(text) {
	try {
		return [JSON.parse(text)];
	} catch (error) {
		const documents = splitDocuments(text);
		if (documents.length < 2) throw error;
		return documents.map((document) => JSON.parse(document));
	}
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
// src/sources/ci/gitlab.ts
function readGitlab(document, origin) {
	const items = recordsOf(document);
	return items?.every(isVariable$1) ? items.map((item) => toVariable$1(item, origin)) : void 0;
}
function isVariable$1(item) {
	return typeof item["key"] === "string" && ("variable_type" in item || "masked" in item || "protected" in item);
}
function toVariable$1(item, origin) {
	const value = textAt(item, "value");
	const isMasked = flagAt(item, "hidden") === true ? true : flagAt(item, "masked");
	const isProtected = flagAt(item, "protected");
	return {
		origin,
		system: "GitLab",
		name: textAt(item, "key") ?? "",
		scope: textAt(item, "environment_scope") ?? "*",
		...require_scan.defined({
			value,
			isMasked,
			isProtected
		})
	};
}
// src/sources/ci/azure.ts
function readAzure(document, origin) {
	const groups = recordsOf(isRecord(document) && Array.isArray(document["value"]) ? document["value"] : document);
	if (groups !== void 0) return groups.length > 0 && groups.every(isGroup) ? groups.flatMap((group) => readGroup(group, origin)) : void 0;
	if (!isRecord(document)) return void 0;
	return isGroup(document) ? readGroup(document, origin) : isVariableMap(document) ? readMap(document, origin, {}) : void 0;
}
function isGroup(item) {
	return isRecord(item["variables"]) && isVariableMap(item["variables"]);
}
function isVariableMap(map) {
	const values = Object.values(map);
	return values.length > 0 && values.every((value) => isRecord(value) && ("value" in value || "isSecret" in value));
}
function readGroup(group, origin) {
	const name = textAt(group, "name", "id");
	const updatedAt = textAt(group, "modifiedOn", "createdOn");
	const variables = group["variables"];
	return isRecord(variables) ? readMap(variables, origin, require_scan.defined({
		scope: name,
		updatedAt
	})) : [];
}
function readMap(map, origin, shared) {
	return Object.entries(map).flatMap(([name, item]) => {
		if (!isRecord(item)) return [];
		const value = textAt(item, "value");
		return [{
			origin,
			system: "Azure Pipelines",
			name,
			isMasked: item["isSecret"] === true,
			...require_scan.defined({ value }),
			...shared
		}];
	});
}
// src/sources/ci/circleci.ts
function readCircleci(document, origin) {
	const items = isRecord(document) ? recordsOf(document["items"]) : void 0;
	if (items === void 0 || !items.every(isVariable)) return void 0;
	return items.map((item) => {
		const context = textAt(item, "context_id");
		const updatedAt = textAt(item, "updated_at", "created_at");
		return {
			origin,
			system: "CircleCI",
			name: textAt(item, "variable", "name") ?? "",
			isMasked: true,
			scope: context === void 0 ? "project" : `context ${context}`,
			...require_scan.defined({ updatedAt })
		};
	});
}
function isVariable(item) {
	return typeof item["variable"] === "string" || typeof item["name"] === "string" && /^x{4}/.test(textAt(item, "value") ?? "");
}
// src/sources/ci/github.ts
const system = "GitHub";
function readGithub(document, origin) {
	const pages = recordsOf(document)?.filter((page) => listOf(page) !== void 0);
	if (pages !== void 0 && pages.length > 0) return pages.flatMap((page) => readGithub(page, origin) ?? []);
	const list = recordsOf(document);
	if (list !== void 0) return list.every(isGhItem) ? list.map((item) => toVariable(item, origin, "value" in item ? "variable" : "secret")) : void 0;
	const found = listOf(document);
	return found?.items.map((item) => toVariable(item, origin, found.kind));
}
function listOf(document) {
	if (typeof document !== "object" || document === null || !("total_count" in document)) return void 0;
	const secrets = "secrets" in document ? recordsOf(document.secrets) : void 0;
	if (secrets !== void 0) return {
		kind: "secret",
		items: secrets
	};
	const variables = "variables" in document ? recordsOf(document.variables) : void 0;
	return variables === void 0 ? void 0 : {
		kind: "variable",
		items: variables
	};
}
function isGhItem(item) {
	return typeof item["name"] === "string" && [
		"value",
		"updatedAt",
		"visibility",
		"numSelectedRepos",
		"updated_at"
	].some((key) => key in item) && !("variables" in item) && !("id" in item);
}
function toVariable(item, origin, kind) {
	const value = textAt(item, "value");
	const updatedAt = textAt(item, "updatedAt", "updated_at");
	const visibility = textAt(item, "visibility");
	const scope = visibility === "all" ? "*" : visibility;
	return {
		origin,
		system,
		name: textAt(item, "name") ?? "",
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
	const lists = parse(text, path).map((document) => readers.map((read) => read(document, path)).find((list) => list !== void 0));
	const variables = lists.flatMap((list) => list ?? []);
	return lists.every((list) => list !== void 0) ? variables : void 0;
}
function parse(text, path) {
	try {
		return parseJsonDocuments(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new require_scan.SourceError(path, `neither JSON nor XML; ${known}`);
	}
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
