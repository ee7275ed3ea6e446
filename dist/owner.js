const require_scan = require("./scan.js");
const require_companion = require("./engine-judgement-companion.js");
// src/engine/ownership/file-names.ts
const ending = /(?:[^/]+\/){0,2}[^/]+$/;
function namesOfFile(path, read) {
	const text = ending.exec(path)?.[0] ?? "";
	return {
		names: read(text).filter((name) => !name.service.isOrdinary || /(?:^|\/)\.?$/.test(text.slice(0, name.start)) && /^(?:rc)?(?:[./]|$)/.test(text.slice(name.end))).toReversed(),
		place: "path"
	};
}
const comment = /^\s*(?:#|\/\/|;|--|<!--|\/?\*)/;
const aboutSettings = /\b(?:config(?:uration)?s?|settings|credentials|env(?:ironment)?|secrets|keys)\b/i;
function namesOfTitle(before, read) {
	const line = before.trimStart().split("\n", 1)[0] ?? "";
	const mark = comment.exec(line)?.[0];
	if (mark === void 0 || !aboutSettings.test(line)) return void 0;
	const names = read(line).filter(({ service, start, end }) => !service.isOrdinary || line.slice(mark.length, start).trim() === "" && / /.test(line.charAt(end)));
	return names.length === 0 ? void 0 : {
		names,
		place: "near"
	};
}
function* withFile(groups, file) {
	yield* groups;
	if (file) yield file;
}
// src/engine/ownership/kind-words.ts
const plainKind = /^[a-z0-9]+-(?<words>(?:(?:api|auth|access|personal)-){0,3}(?:key|token))$/;
const otherKind = /pass(?:word|phrase)?\b|\burl\b|\blogin\b|\bcookie\b/;
const plainWords = new Set("access api auth credential credentials key pat private secret token".split(" "));
const halves = new Set([
	"key",
	"pat",
	"token"
]);
function plainWordsOf({ id }) {
	return plainKind.exec(id)?.groups?.["words"]?.replaceAll("-", "_");
}
function kindWordsOf({ id, provider }, words) {
	const kind = id.startsWith(`${provider}-`) ? id.slice(provider.length + 1).replace(/-(?:legacy|by-name)$/, "") : "";
	if (kind === "" || otherKind.test(kind)) return void 0;
	return kind.endsWith("secret") && !words.includes("secret") && words.some((word) => halves.has(word)) ? void 0 : kind.replaceAll("-", "_");
}
function isPlainlyCalled(words, { name, wordsBehind }) {
	const others = words.filter((word) => !plainWords.has(word));
	return others.length > 0 ? others.join("") === name : wordsBehind.length > 0 && wordsBehind.every((word) => plainWords.has(word));
}
// src/engine/ownership/near-names.ts
const mostWords = 5;
const mostBehind = 3;
const shortestInCamelCase = 4;
const tail = /(?:token|secret|apikey|key|api|password|auth)$/;
const hostTail$1 = /(?:hq|app|gateway)$/;
function namesIn(text, known) {
	const words = [...text.matchAll(require_scan.wordPattern)].map((match) => ({
		text: match[0].toLowerCase(),
		start: match.index,
		end: match.index + match[0].length
	}));
	const found = [];
	for (let index = 0; index < words.length; index++) {
		const longest = longestAt(text, words, index, known);
		if (!longest) continue;
		if (!isHostOfCode(text, longest.name.start) && !isHostOfServer(text, longest.name.start)) found.push(longest.name);
		index += longest.words - 1;
	}
	return found;
}
function isHostOfCode(text, at) {
	return /(?<!\bapi)(?:[/.]|git@)$/.test(require_scan.textBefore(text, at, 5)) && /^(?:github\.com|gitlab\.com|bitbucket\.org)[/:](?!settings|login|api)\w/.test(text.slice(at, at + 24));
}
function isHostOfServer(text, at) {
	return /\b(?:meili|typesense)\w{0,20}\(\{[^{}]{0,40}:\/\/[\w.-]{0,60}$/i.test(require_scan.textBefore(text, at, 160));
}
function longestAt(text, words, from, known) {
	let longest;
	let joined = "";
	const [first, ...others] = words.slice(from, from + mostWords);
	if (!first) return void 0;
	let before = first;
	for (const [index, last] of [first, ...others].entries()) {
		const count = index + 1;
		if (count > 1 && !isJoint(text, before.end, last.start)) break;
		before = last;
		joined += last.text;
		const isHost = /^\.[a-z]/.test(text.slice(last.end, last.end + 2));
		const name = count > 1 || known.has(joined) ? joined : joined.replace(isHost ? hostTail$1 : tail, "");
		const service = known.get(name);
		if (!service || !isEdge(text, first.start, name) || !isEdge(text, last.end, name)) continue;
		const wordsBehind = words.slice(from + count, from + count + mostBehind).map((word) => word.text);
		const written = {
			start: first.start,
			end: last.end,
			isSeveralWords: count > 1
		};
		longest = {
			name: nearName({
				name,
				service,
				wordsBehind
			}, text, written),
			words: count
		};
	}
	return longest;
}
function nearName(known, text, written) {
	const { start } = written;
	const nameEnd = start + known.name.length;
	const end = written.isSeveralWords || hostTail$1.test(text.slice(nameEnd, written.end)) ? written.end : nameEnd;
	const cutOff = text.slice(end, written.end).toLowerCase();
	return {
		...known,
		text: text.slice(start, end),
		wordsBehind: cutOff === "" ? known.wordsBehind : [cutOff, ...known.wordsBehind],
		start,
		end
	};
}
function isJoint(text, from, to) {
	return to === from || to === from + 1 && /[-_. ]/.test(text.charAt(from));
}
function isEdge(text, at, name) {
	const before = text.charAt(at - 1);
	const behind = text.charAt(at);
	if (!/[0-9A-Za-z]/.test(before) || !/[0-9A-Za-z]/.test(behind)) return true;
	return name.length >= shortestInCamelCase && /[a-z]/.test(before) && /[A-Z]/.test(behind);
}
// src/engine/ownership/imports.ts
const importing = /^\s{0,8}(?:import|from|using|use|require(?:_once)?|extern crate|#include|(?:const|let|var)\b.{0,60}=\s*require\()[\s("'<]/;
function importsAbove(lines) {
	return lines.slice(0, -1).filter((line) => importing.test(line));
}
// src/engine/ownership/members.ts
const member = /(?<![\w.-])(?:[\w.-]{0,30}[_.-]?(?<provider>provider|services?|vendor|integration|platform)|name|key|id|type|source)["'`]?\s{0,2}(?:=>|[:=])\s{0,2}\[?["'`]?(?<text>[A-Za-z][\w./: -]{1,60})/gi;
function membersBehind(own, behind) {
	const [rest = "", ...next] = behind.split("\n");
	const indent = require_scan.indentOf(own.replace(/^\s*-(?=\s)/, (dash) => " ".repeat(dash.length)));
	const end = next.findIndex((line) => line.trim() === "" || require_scan.indentOf(line) < indent || /^\s*-\s/.test(line));
	const text = [rest, ...end < 0 ? next : next.slice(0, end)].join("\n");
	const closing = /[}\]>]/.exec(text)?.index ?? text.length;
	return [...text.slice(0, closing).matchAll(member)].map(({ groups }) => ({
		text: groups?.["text"]?.trim() ?? "",
		isProvider: groups?.["provider"] !== void 0
	}));
}
function isValueMember(own) {
	return /(?:^|[\s"'`{,<-])value["'`]?\s{0,2}[:=]\s{0,2}["'`]?$/i.test(own);
}
const handedOn = /^["']?\s{0,2}(?:\||>>?)\s{0,2}(?=\S)/;
function commandBehind(own, behind) {
	const rest = behind.split("\n", 1)[0] ?? "";
	return /\b(?:echo|printf)\s[^|;&]{0,40}$/.test(own) && handedOn.test(rest) ? rest : "";
}
// src/engine/ownership/request-address.ts
const header = /(?:\bauthorization|\b(?:x-)?[\w-]{0,24}(?:key|token))["'`]\]?\s{0,2}(?:[,:]|=>?)\s{0,4}(?:["'`]|\w{1,12}\()|\bheaders?["'`]?\s?(?:[.[({:]|=)[^;]{0,60}$/i;
const headerText = /["'`](?:authorization|[\w-]{0,30}(?:key|token|secret)):\s?(?:[\w-]{1,24} )?(?:token=)?["']?$/i;
const valueMember = /["']value["']\s?:\s?["'][^"']{0,40}$/;
const headerMember = /["'](?:key|name)["']\s?:\s?["'](?:authorization|[\w-]{0,30}(?:key|token|secret))["']/i;
const address = /(?:^|[\s"'`(<=:])https?:\/\/[\w-]/;
const remark = /^\s*(?:\/\/|#|\*|\/\*|<!--|--)/;
function addressLine(lines) {
	const own = lines.at(-1) ?? "";
	if (address.test(own) || !setsHeader(lines)) return void 0;
	return lines.slice(0, -1).findLast((line) => address.test(line) && !remark.test(line));
}
function setsHeader(lines) {
	const own = (lines.at(-1) ?? "").slice(-160);
	return header.test(own) || headerText.test(own) || valueMember.test(own) && headerMember.test(own + (lines.at(-2) ?? "").slice(0, 160));
}
// src/engine/ownership/used-names.ts
const variable = /(?:^|[\s;({$.])(?<name>[A-Za-z_]\w{2,60})(?:\s?:\s?[\w.<>[\]]{1,30}|\s[\w[\]*]{1,20})?\s{0,4}(?::?=|<-)\s{0,4}(?:(?:new )?[\w.]{1,30}\(\s?)?["'`]$/;
const mostBeside = 2;
function linesOfUse(own, behind) {
	const use = usePattern(own);
	return use ? behind.filter((line) => use.test(line)) : [];
}
function linesBesideUse(own, behind) {
	const use = usePattern(own);
	return behind.flatMap((line, index) => use?.test(line) ? [...upToBlank(behind.slice(Math.max(0, index - mostBeside), index).toReversed()), ...upToBlank(behind.slice(index + 1, index + 1 + mostBeside))] : []);
}
function usePattern(own) {
	const name = variable.exec(own.slice(-120))?.groups?.["name"];
	return name === void 0 ? void 0 : new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
}
function upToBlank(lines) {
	const blank = lines.findIndex((line) => line.trim() === "");
	return blank < 0 ? lines : lines.slice(0, blank);
}
// src/engine/ownership/places.ts
const mostLines$1 = 4;
const mostLinesBehind = 3;
const phraseReach = 64;
const anyPhrase = new require_scan.LargePattern(/^[\w\-. ]{0,48}["'`\])}> \t]{0,4}[:=>( \t|"'`]{0,8}(?:[\w\-. ]{1,40}[\]"' \t]{0,3}[:=>({[]{1,3}[ \t"'`({[]{0,6})?$/);
const schemeEnd = /^(?:\+[a-z0-9]{2,8})?:\/\/[^\s"'`<>]{0,160}$/;
const declaration = /^\s{0,40}(?:export |public |private |protected |internal )?(?:static |readonly )?(?:(?:const|let|var|val|final|String|string)\s|\w{1,40} = (?:\{|dict\())/;
function* nameGroups({ before, behind }, read) {
	const lines = before.split("\n");
	const own = lines.at(-1) ?? "";
	const ownNames = read(own).toReversed();
	const inPhrase = ownNames.filter((name) => isInPhrase(own, name));
	yield {
		names: inPhrase.filter((name) => speaks(own, name) || isPartOfKey(own, name)),
		place: "key"
	};
	yield {
		names: ownNames.filter((name) => isScheme(own, name)),
		place: "scheme"
	};
	yield {
		names: namesGivenAfter(own, behind, read),
		place: "key"
	};
	const [rest = "", ...next] = behind.split("\n");
	yield {
		names: [
			...ownNames.filter((name) => !inPhrase.includes(name) && speaks(own, name)),
			...hostsIn(rest, read),
			...namesInComment(rest, read),
			...namesInMembers(own, behind, read)
		],
		place: "near"
	};
	for (const line of linesOfUse(own, next)) yield {
		names: read(line).filter((name) => speaks(line, name)),
		place: "near",
		isHint: true
	};
	for (const line of linesBesideUse(own, next)) yield {
		names: hostsIn(line, read),
		place: "near",
		isHint: true
	};
	const close = linesBefore(lines);
	for (const [index, line] of close.entries()) yield {
		names: read(line).toReversed().filter((name) => speaks(line, name)),
		place: "near",
		lines: lines.slice(-index - 2)
	};
	const isAddressee = setsHeader(lines);
	for (const line of linesBehind(lines, next)) yield {
		names: hostsIn(line, read),
		place: "near",
		isAddressee
	};
	yield* outlineGroups(lines, close.length, read);
	yield {
		names: hostsIn(addressLine(lines) ?? "", read),
		place: "near",
		isAddressee: true
	};
	yield* importGroup(lines, read);
}
function* importGroup(lines, read) {
	const imports = importsAbove(lines);
	const first = lines.indexOf(imports.at(-1) ?? "");
	yield {
		names: imports.toReversed().flatMap((line) => read(line).filter((name) => speaks(line, name))),
		place: "near",
		lines: lines.slice(Math.max(0, first))
	};
}
function* outlineGroups(lines, close, read) {
	for (const { text, away, isHead: isAbove } of require_scan.outlineOf(lines)) if (away > close) yield {
		names: read(text).toReversed().filter((name) => isAbove ? speaks(text, name) : isHost(text, name) || isField(text, name)),
		place: "near",
		lines: lines.slice(-away - 1)
	};
}
function linesBehind(lines, behind) {
	const close = upToWords(upToBlank(behind));
	return behind.at(close.length)?.trim() === "" && isDeclared(lines, close) ? [...close, ...upToWords(upToBlank(behind.slice(close.length + 1)))] : close;
}
function upToWords(lines) {
	let left = mostLinesBehind;
	const end = lines.findIndex((line) => /\w/.test(line) && left-- === 0);
	return end < 0 ? lines : lines.slice(0, end);
}
function isDeclared(lines, close) {
	const own = lines.at(-1) ?? "";
	if (declaration.test(own)) return true;
	if (!/^\s*[)\]}]{1,4}[;,]?\s*$/.test(close.at(-1) ?? "")) return false;
	return declaration.test(lines.findLast((line) => line.trim() !== "" && require_scan.indentOf(line) < require_scan.indentOf(own)) ?? "");
}
function namesGivenAfter(own, behind, read) {
	return (isValueMember(own) ? membersBehind(own, behind).filter(({ isProvider }) => !isProvider).map(({ text }) => text) : [commandBehind(own, behind)]).flatMap((text) => read(text).filter((name) => !name.service.isOrdinary || isPartOfKey(text, name) || /\|\s{1,4}(?:sudo )?$/.test(text.slice(0, name.start))));
}
function namesInMembers(own, behind, read) {
	return membersBehind(own, behind).flatMap(({ text, isProvider }) => read(text).filter((name) => !name.service.isOrdinary || isProvider && name.text === text));
}
function isInPhrase(text, { end }) {
	return text.length - end <= phraseReach && anyPhrase.test(text.slice(end));
}
function isScheme(text, { start, end }) {
	return (text.startsWith("://", end) || text.charAt(end) === "+") && !/[\w+.-]/.test(text.charAt(start - 1)) && schemeEnd.test(text.slice(end));
}
function linesBefore(lines) {
	return upToBlank(lines.slice(0, -1).toReversed().slice(0, mostLines$1));
}
function hostsIn(text, read) {
	return read(text).filter((name) => isHost(text, name));
}
const commentStart = /^["'`]?[\s;,)\]}]{0,8}(?:\/\/|\/\*|#|--|<!--)(?=\s)/;
function namesInComment(text, read) {
	const start = commentStart.exec(text)?.[0].length;
	return start === void 0 ? [] : read(text).filter((name) => name.start >= start && !name.service.isOrdinary);
}
function speaks(text, name) {
	return !name.service.isOrdinary || isHost(text, name) || isField(text, name) || isHead(text, name);
}
function isPartOfKey(text, { start, end }) {
	return !/[^A-Za-z]|[a-z][A-Z]/.test(text.slice(start, end)) && (/[\w-]/.test(text.charAt(end)) || /<[\w.-]{1,40}>\{?$/.test(text.slice(0, start)));
}
const hostTail = "com|net|org|io|dev|app|co|ai|cloud|me|eu|de|us|gov|tech|so|to|tv|fm|ly|info|xyz|biz|uk|fr|ca|nl|pl|jp|work|finance|pro";
const hostEnd = new RegExp(`^(?:\\.[a-z0-9-]{2,30}){0,3}\\.(?:${hostTail})\\b`, "i");
const anyHostEnd = new require_scan.LargePattern(hostEnd);
const wholeHost = new RegExp(`\\.(?:${hostTail})$`, "i");
const hostStart = /(?:^|[^\w.-])(?:[\w-]{1,40}\.){1,4}$/;
const addressStart = /https?:\/\/$/;
const domain = /\.[a-z]{2,}$/i;
const hostReach = 120;
function isHost(text, { start, end }) {
	return wholeHost.test(text.slice(start, end)) || anyHostEnd.test(text.slice(end, end + hostReach)) || text.charAt(end) !== "(" && hostStart.test(require_scan.textBefore(text, start, hostReach)) || domain.test(text.slice(start, end)) && addressStart.test(require_scan.textBefore(text, start, hostReach));
}
const opening = /^(?:Api|API|Client|Config(?:uration)?|Credentials|Options|Settings)?["'`]?(?:\s?(?::|=>|:?=)\s{0,4}[{[(]?|\s?[{(]|\(\{|\.configure do \|\w{1,12}\||>)?\s{0,40}$/;
const opened = /^[ \t]{0,40}(?:- |<|(?:\w{1,20} ){0,4}(?:\w{1,20} :?= )?(?:new |&)?["'`:]?)$/;
function isHead(text, { start, end }) {
	const before = text.slice(0, start);
	const behind = text.slice(end);
	return opened.test(before) && opening.test(behind) && (/[:=>{([|]\s{0,40}$/.test(behind) || /\bnew $/.test(before)) || /^\s{0,4}\[$/.test(before) && /^\]\s{0,40}$/.test(behind);
}
function isField(text, { start, end }) {
	return /["'`>{]$/.test(text.slice(0, start)) && /^["'`<}]/.test(text.slice(end));
}
// src/engine/ownership/rule-opinion.ts
function speaksAgainst(rule, secret) {
	return require_scan.firstObjection({
		rule,
		secret,
		matched: secret,
		path: void 0,
		proof: require_companion.unproven,
		before: "",
		after: ""
	}) !== void 0;
}
function isRefuted({ checksum, structure }, secret) {
	return checksum !== void 0 && require_companion.checkSum(checksum, secret).kind === "refuted" || structure !== void 0 && require_companion.checkStructure(structure, secret).kind === "refuted";
}
const tokenLike = /^ey[\w.=-]{98,}$/;
function isSameStructure({ structure }, secret) {
	return structure === "jwt" && (tokenLike.test(secret) || require_companion.checkStructure(structure, secret).kind === "proven");
}
// src/engine/ownership/value-form.ts
function secretGroupOf(source) {
	const start = source.indexOf("(?<secret>");
	return source.slice(start, groupEnd(source, start));
}
function isOfFixedLengths(source) {
	for (let index = 0; index < source.length;) {
		const end = elementEnd(source, index);
		const element = source.slice(index, end);
		const isLook = /^\(\?<?[=!]/.test(element);
		const inner = element.startsWith("(") ? element.replace(/^\((?:\?:|\?<\w+>)?/, "").slice(0, -1) : "";
		const [quantifier] = /^(?:[?*+]|\{[^}]*\})?/.exec(source.slice(end)) ?? [""];
		if (!isLook && (/^[?*+]|,/.test(quantifier) || !isOfFixedLengths(inner))) return false;
		index = end + quantifier.length;
	}
	return true;
}
function widened(source) {
	let wide = "";
	for (let index = 0; index < source.length;) {
		const end = elementEnd(source, index);
		const element = source.slice(index, end);
		if (/^\(\?<?[=!]/.test(element)) index = end;
		else if (element.startsWith("(")) {
			const head = /^\((?:\?:|\?<\w+>)?/.exec(element)?.[0] ?? "(";
			wide += head + widened(element.slice(head.length, -1)) + ")";
			index = end;
		} else {
			wide += isAlphabet(element) ? alphabetLike(element) : element;
			index = end;
		}
	}
	return wide;
}
function isAlphabet(element) {
	return element.startsWith("[") || /^\\[wdWDsS]$/.test(element);
}
function alphabetLike(element) {
	if (/\\[wWDS]/.test(element)) return "[\\w\\-]";
	const marks = /_|\\-|-\]/.test(element) ? "_\\-" : "";
	return `[0-9${/[A-Z]-[A-Z]/.test(element) ? "A-Z" : ""}${/[a-z]-[a-z]/.test(element) ? "a-z" : ""}${marks}]`;
}
function elementEnd(source, start) {
	switch (source.charAt(start)) {
		case "\\": return start + 2;
		case "[": return classEnd(source, start);
		case "(": return groupEnd(source, start);
		default: return start + 1;
	}
}
function classEnd(source, start) {
	let index = start + 1;
	while (index < source.length && source.charAt(index) !== "]") index += source.charAt(index) === "\\" ? 2 : 1;
	return index + 1;
}
function groupEnd(source, start) {
	let index = start + 1;
	while (index < source.length && source.charAt(index) !== ")") index = elementEnd(source, index);
	return index + 1;
}
// src/engine/ownership/value-fit.ts
const narrow = 8;
const shortestTelling = 16;
const shortestLong = 40;
const long = 100;
function formsOf({ pattern }, bounds) {
	const { source } = pattern;
	const flags = pattern.flags.replace(/[dgy]/g, "");
	const own = new RegExp(source, flags);
	const group = secretGroupOf(source);
	const wide = bounds.isUnmarked ? wideGroup(group, bounds) : void 0;
	const isFixed = isOfFixedLengths(group);
	return wide === void 0 ? {
		own,
		isOfFixedLengths: isFixed
	} : {
		own,
		isOfFixedLengths: isFixed,
		wide: new RegExp(source.replace(group, () => wide), flags)
	};
}
const uuidForm = /\{8\}-(?:\[[^\]]+\]\{4\}-){3}\[[^\]]+\]\{12\}/;
function wideGroup(group, bounds) {
	if (isNarrow(bounds)) return uuidForm.test(group) ? "(?<secret>[0-9a-z\\-]{36})" : widened(group);
	return bounds.longest >= long ? `(?<secret>[\\w.+/=~\\-]{${Math.max(long, bounds.shortest)},${bounds.longest}})` : void 0;
}
function fitOf(value, text, { own, wide }, isRefuted) {
	if (!isRefuted && isMet(own, text, value)) return "form";
	return wide && isMet(wide, text, value) ? "length" : void 0;
}
function isMet(pattern, text, value) {
	return pattern.exec(text)?.groups?.["secret"] === value;
}
function tellsFromAfar({ fit, bounds, forms, isOrdinary, isAddressee, length }) {
	if (fit === "length") return isNarrow(bounds) && !isOrdinary;
	return isNarrow(bounds) || isAddressee && bounds.shortest >= shortestTelling || forms.isOfFixedLengths && bounds.shortest >= shortestTelling || bounds.shortest >= shortestLong || bounds.shortest >= shortestTelling && length >= shortestLong;
}
function isNarrow({ shortest, longest }) {
	return shortest >= shortestTelling && longest - shortest <= narrow;
}
// src/engine/ownership/owner.ts
function createOwnership(ruleSet, selected) {
	return new NamedOwners(ruleSet, selected);
}
const wordsOfTokens = ["token"];
const anyPart = [
	"token",
	"secret",
	"key",
	"password"
];
const mostLines = 1024;
const loose = {
	shortest: 0,
	longest: Infinity,
	isUnmarked: true
};
var NamedOwners = class {
	#ruleSet;
	#selected;
	#names;
	#forms = new Map();
	#lines = new Map();
	constructor(ruleSet, selected) {
		this.#ruleSet = ruleSet;
		this.#selected = new Set(selected);
		this.#names = ruleSet.serviceNames?.() ?? new Map();
	}
	ownersOf(found, path) {
		const owners = new Map();
		const file = path === void 0 ? void 0 : namesOfFile(path, this.#readLine);
		for (const item of found) {
			const owner = this.#ownerOf(item, file);
			const best = owner?.fit === "form" ? owner : this.#ownerOfDecoded(item, file) ?? owner;
			if (best) owners.set(item, best);
		}
		return owners;
	}
	#ownerOfDecoded(found, file) {
		const decoded = require_scan.plainTextOf(found.secret);
		const owner = decoded === void 0 ? void 0 : this.#ownerOf({
			...found,
			secret: decoded
		}, file);
		return decoded !== void 0 && owner?.fit === "form" ? {
			...owner,
			decoded
		} : void 0;
	}
	#ownerOf(found, file) {
		const { layer, from, to, assignment } = found;
		const { bytes } = layer;
		const before = require_scan.latin1(bytes, Math.max(0, from - require_scan.ownerReach.before), from);
		const behind = require_scan.latin1(bytes, to, Math.min(bytes.length, to + require_scan.ownerReach.behind));
		const words = assignment?.words ?? require_scan.keyWordsOf(before);
		const title = from <= require_scan.ownerReach.before ? namesOfTitle(before, this.#readLine) : void 0;
		for (const near of withFile(nameGroups({
			before,
			behind
		}, this.#readLine), title ?? file)) {
			const group = near.place === "key" && near.names.length === 0 ? this.#keyGroup(words) : near;
			if (group.names.length === 0) continue;
			const names = group.names.map(({ name }) => name);
			if (group.place !== "key" && (require_scan.namesOther(words, names) || require_scan.turnsAway(group.lines ?? [], names))) return void 0;
			for (const name of group.names) {
				if (require_scan.isChanceName(name, group.place, found, this.#ruleSet)) continue;
				const best = this.#bestOf({
					name,
					place: group.place,
					isAddressee: group.isAddressee ?? false,
					found,
					words
				});
				if (best) return {
					...best,
					reason: require_scan.reasonOf(best.fit, group, name)
				};
			}
			if (!group.isHint && group.names.some(({ service }) => !service.isOrdinary)) return void 0;
		}
	}
	#keyGroup(words) {
		const key = words.join("_");
		return {
			names: this.#readLine(key).filter(({ end, name, service }) => end < key.length && (!service.isOrdinary || words.includes(name))),
			place: "key"
		};
	}
	#readLine = (line) => {
		const known = this.#lines.get(line);
		if (known) return known;
		const names = namesIn(line, this.#names);
		if (this.#lines.size >= mostLines) this.#lines.clear();
		this.#lines.set(require_scan.ownText(line), names);
		return names;
	};
	#bestOf(claim) {
		const { name, place, found, words } = claim;
		const own = [...place === "key" ? name.wordsBehind : words.length === 0 ? wordsOfTokens : [], ...words].join("_");
		const isLoose = place === "scheme" && words.length === 0 || require_scan.isLogin(found, this.#ruleSet.entry(found.rule).id);
		for (const key of isLoose || require_scan.mayBeAnyPart(own) ? anyPart : [own]) {
			const best = this.#bestCalled(() => key, claim);
			if (best) return best;
		}
		return this.#bestOfForm(claim);
	}
	#bestOfForm(claim) {
		const plain = this.#bestCalled((rule) => plainWordsOf(this.#ruleSet.entry(rule)), claim);
		if (plain && this.#tellsByForm(plain)) return plain;
		if (claim.place !== "key" || !isPlainlyCalled(claim.words, claim.name)) return void 0;
		const any = this.#bestCalled((rule) => kindWordsOf(this.#ruleSet.entry(rule), claim.words), claim);
		return any && this.#tellsByForm(any) ? any : void 0;
	}
	#tellsByForm({ rule: index, fit }) {
		const rule = fit === "form" ? this.#ruleSet.load(index) : void 0;
		if (!rule || rule.kind === "generic") return false;
		const bounds = this.#ruleSet.entry(index).value ?? loose;
		return tellsFromAfar({
			fit: "form",
			bounds,
			forms: this.#formsOf(index, rule, bounds),
			isOrdinary: false,
			isAddressee: false,
			length: bounds.shortest
		});
	}
	#bestCalled(keyOf, claim) {
		let best;
		for (const rule of claim.name.service.rules) {
			const key = this.#selected.has(rule) ? keyOf(rule) : void 0;
			const fit = key === void 0 ? void 0 : this.#fitOf(rule, key, claim);
			if (fit === void 0) continue;
			const likeness = (fit === "form" ? 100 : 0) + this.#likenessOf(rule, claim.words);
			if (!best || likeness > best.likeness) best = {
				rule,
				fit,
				likeness
			};
		}
		return best && {
			rule: best.rule,
			fit: best.fit
		};
	}
	#fitOf(index, key, { name, place, isAddressee, found }) {
		const { secret, layer, from, to } = found;
		const bounds = this.#ruleSet.entry(index).value;
		const rule = this.#ruleSet.load(index);
		if (!bounds || rule.kind === "generic") return void 0;
		const { length } = secret;
		const forms = length >= bounds.shortest && length <= bounds.longest ? this.#formsOf(index, rule, bounds) : void 0;
		const fit = (forms && fitOf(secret, `${spelled(name, rule)}_${key}=${secret}`, forms, isRefuted(rule, secret))) ?? (place === "key" && isSameStructure(rule, secret) ? "length" : void 0);
		const { isOrdinary } = name.service;
		if (fit === void 0 || place !== "key" && !(forms && tellsFromAfar({
			fit,
			bounds,
			forms,
			isOrdinary,
			isAddressee,
			length
		})) || speaksAgainst(rule, secret)) return void 0;
		const needed = (rule.companions ?? []).filter((companion) => companion.isRequired && !(isOrdinary && isNamesake(companion.name, rule)));
		const start = Math.max(0, from - require_scan.ownerReach.before);
		return require_companion.findCompanions(needed, layer.bytes.subarray(start, to + require_scan.ownerReach.behind), from - start, to - start).missing === void 0 ? fit : void 0;
	}
	#likenessOf(index, words) {
		const own = this.#ruleSet.entry(index).id.split("-");
		return words.filter((word) => own.includes(word)).length;
	}
	#formsOf(index, rule, bounds) {
		const known = this.#forms.get(index) ?? formsOf(rule, bounds);
		this.#forms.set(index, known);
		return known;
	}
};
function spelled({ name, service, text }, { keywords, provider }) {
	return keywords.find((keyword) => require_scan.foldName(keyword) === name) ?? (service.isOrdinary ? keywords.find((keyword) => require_scan.foldName(keyword).startsWith(name)) : void 0) ?? (require_scan.foldName(provider) === name ? text : keywords[0] ?? text);
}
function isNamesake(companion, { provider }) {
	return companion === "service" || companion.toLowerCase() === provider;
}
exports.createOwnership = createOwnership;
