const require_scan = require("./scan.js");
// src/engine/assignment/doubts/dummy.ts
const anyMeantToChange = new require_scan.LargePattern(/^(?:[a-z\d]{2,16}[-_])?(?:(?:oh)?(?:please)?[-_ ]?(?:do)?(?:change?|replace)[-_ ]?(?:me|it|this)(?:[-_ ]?(?:now|please|later|in[-_ ]?production))?[-_ ]?){1,4}[\d!]{0,6}$|^hunter2$|^correct-?horse-?battery-?staple$/);
const wordsOfChange = [
	"chang",
	"replace",
	"hunter2",
	"staple"
];
const isMeantToChange = ({ lowered, candidate: { value } }) => saysSo(lowered) || saysSo(require_scan.textInside(value).toLowerCase()) ? "it says that it is to be changed, or everybody knows it" : void 0;
function saysSo(text) {
	return wordsOfChange.some((word) => text.includes(word)) && anyMeantToChange.test(text);
}
const selfWords = new Set("a my the your some too very short long weak strong wrong invalid valid good bad new old dev development local test testing production secret key token pass password passwd value string insecure unsafe super random default".split(" "));
const speaksOfItself = ({ lowered }) => /[a-z][-_ ][a-z]|^(?:short|long|weak|strong|wrong|invalid)$/.test(lowered) && lowered.split(/[-_ ]/).every((word) => selfWords.has(word)) ? "it only speaks of itself" : void 0;
const outOfBox = new Set("postgres postgresql mysql mariadb mongo mongodb root toor admin administrator guest rabbitmq minioadmin minio123 elastic redis vagrant ansible docker jenkins oracle system sa tiger".split(" "));
const isOutOfBox = ({ lowered, candidate: { value } }) => outOfBox.has(lowered) || outOfBox.has(require_scan.textInside(value).toLowerCase()) ? "services come with it out of the box" : void 0;
const fewestLetters$1 = 4;
const alphabet = "abcdefghijklmnopqrstuvwxyz";
const isInOrder = ({ lowered, shape }) => shape.length >= fewestLetters$1 && alphabet.includes(lowered) ? "it is letters in their order" : void 0;
const repeatsBeside = ({ candidate: { words, nameStart, valueStart }, lowered, surroundings, shape }) => {
	if (shape.length < fewestLetters$1 || !/^[a-z][a-z_-]{0,40}\d{0,2}$/.test(lowered)) return void 0;
	if (words.includes(lowered)) return "it is a word of its name";
	return surroundings.line.toLowerCase().split(lowered).length - 1 > 1 && standsAlone(surroundings.line.toLowerCase(), lowered) && valueStart > nameStart ? "the same word stands beside it" : void 0;
};
function standsAlone(line, word) {
	let count = 0;
	for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length)) if (!/\w/.test(line.charAt(at - 1)) && !/\w/.test(line.charAt(at + word.length))) count++;
	return count > 1;
}
const isNamedByPath = ({ lowered, shape, surroundings: { path } }) => path !== void 0 && shape.length >= fewestLetters$1 && /^[a-z][a-z_-]{0,40}$/.test(lowered) && standsIn(path.toLowerCase(), lowered) ? "the folder or the file is called so" : void 0;
function standsIn(text, word) {
	const at = text.indexOf(word);
	return at >= 0 && !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + word.length));
}
const isDummyPair = ({ candidate: { value, wrapper } }) => {
	const pair = value.replace(/^basic[: ]/i, "");
	if (pair === value && !/basic$/i.test(wrapper) || value.length > 200) return void 0;
	const bytes = require_scan.decodeBase64(pair);
	const [, password] = /^[^:]*:(.*)$/.exec((bytes && require_scan.decodeUtf8(bytes)) ?? "") ?? [];
	return password !== void 0 && require_scan.isLikelyDummy(password, "") ? "the pair decodes to words" : void 0;
};
const dummyDoubts = [
	isMeantToChange,
	speaksOfItself,
	isOutOfBox,
	isInOrder,
	repeatsBeside,
	isNamedByPath,
	isDummyPair
];
// src/engine/assignment/doubts/place.ts
const exampleWord$1 = /(?<![\w.@/-])(?:for example|example of|dummy|fake|placeholder|test vector)(?![\w.@/-])/i;
const exampleQualifier = /^(?:example|sample|dummy|fake)(?:\s|$)/i;
const exampleLine = /^\s{0,40}(?:#|\/\/|\*|;|--|%{1,3})\s{0,3}(?:example\s?:|e\.g\.)/i;
const exampleHeads = new Set(["fake", "dummy"]);
const exampleKey = /(?<![\w.])(?:docs::)?["']?examples?["']?\s{0,3}[:=]\s{0,3}[[("'`]/;
const isCalledExample = ({ candidate: { qualifier, words }, surroundings: { line, path } }) => {
	if (path !== void 0 && require_scan.fileKindOf(path).isTest) return void 0;
	if (exampleHeads.has(words[0] ?? "")) return "the name says that it is none";
	return exampleWord$1.test(line) || exampleLine.test(line) || exampleKey.test(line) || exampleQualifier.test(qualifier) ? "the line speaks of an example" : void 0;
};
const documenting = /^\s{0,40}(?:#\s{2,}|\*\s|\/\/[/!]|>>>)/;
const isDocumentation = ({ surroundings: { line, path } }) => path !== void 0 && require_scan.fileKindOf(path).isSourceCode && documenting.test(line) ? "the comment documents how the code is used" : void 0;
const vendored = /(?:^|\/)(?:vendor|node_modules|(?:site|dist)-packages|third[-_]?party|bower_components|Pods|\.yarn)\//;
const isVendored = ({ surroundings: { path } }) => path !== void 0 && vendored.test(path) ? "it stands in a package of somebody else" : void 0;
const isHighlighted = ({ surroundings: { line } }) => line.includes("<span class=\"") && /<span class="[a-z]{1,2}\d?">/.test(line) ? "a page shows it as an example, marked up by a highlighter" : void 0;
const isOfBadge = ({ candidate: { family }, surroundings: { line } }) => family === "token" && line.includes("[![") && /\(https?:[^()\s]{1,160}(?:badge|\.svg)[^()\s]{0,160}[?&]token=/.test(line) ? "a badge shows it to everybody" : void 0;
const placeDoubts = [
	isCalledExample,
	isDocumentation,
	isVendored,
	isHighlighted,
	isOfBadge
];
// src/engine/assignment/doubts/worth.ts
const signedDownload = /[?;&]e=\d{10}&(?:amp;)?token=$|[?;&]eID=dumpFile&[\w=&;]{0,60}token=$/;
const badge = /\.svg\?(?:[\w=-]{1,40}&(?:amp;)?){0,3}token=$/;
const wayOut = /youtube\.com\/redirect\?[^\s"'<>]{0,300}redir_token=$/;
const pageImage = /\/api\/(?:media_player|camera|image)_proxy(?:_stream)?\/[\w.]{1,80}\?token=$|\/\/(?:[\w-]{1,40}\.googleusercontent\.com\/[^\s"'<>]{1,300}\?key=|www\.blogger\.com\/video\.g\?token=)$/;
const invitation = /\/\/qm\.qq\.com\/[^\s"'<>]{0,200}$/;
const opensOneFile = ({ candidate: { value, kind }, surroundings: { line } }) => {
	if (kind !== "query") return void 0;
	const at = line.indexOf(value);
	const before = require_scan.textBefore(line, at, 400);
	if (require_scan.uuid.test(value) && line.includes(`alt=media&token=${value}`) || signedDownload.test(before.slice(-100))) return "a link that opens one file";
	if (pageImage.test(before)) return "a link that shows an image or a film of a page";
	if (wayOut.test(before)) return "a link that leads to another site";
	if (badge.test(before.slice(-80))) return "a link that shows a badge";
	return invitation.test(before) ? "a link that invites to a group" : void 0;
};
const requestTokens = /^(?:csrf|xsrf|authenticity|antiforgery|synchronizer)/;
const formTokens = /^(?:theme_token|form_?(?:token|key)|__requestverificationtoken|sesskey|logintoken|atl_token|_xftoken|(?:wp)?edittoken|(?:patrol|watch|rollback)token|(?:data-|oc_)?requesttoken|timestamp_secret)$/i;
const hiddenField = /<input\b[^>]{0,200}\bname=["']_token["']/i;
const tokenOfSession = /^[A-Za-z\d]{40}$/;
const handedOn = new Set("access api auth authorization bearer bot client secret private personal refresh id account app application public".split(" "));
function isHiddenInForm({ candidate: { words, value }, surroundings: { line } }) {
	const at = line.indexOf(value);
	const start = line.lastIndexOf("<input", at);
	if (start < 0 || at - start > 300 || words.some((word) => handedOn.has(word))) return false;
	return /^<input\b[^>]{0,300}\stype=["']?hidden/i.test(line.slice(start, at + value.length + 100));
}
const guardsForm = (evidence) => {
	const { name, words, family, value } = evidence.candidate;
	if (family === "password" || family === "credential") return void 0;
	return formTokens.test(name) || family === "token" && (words.some((word) => requestTokens.test(word)) || name === "_token" && (tokenOfSession.test(value) || hiddenField.test(evidence.surroundings.line)) || isHiddenInForm(evidence)) ? "it guards one form against forgery" : void 0;
};
const isSearchKey = ({ candidate: { name, qualifier } }) => /docsearch|search[-_]?only/i.test(`${name} ${qualifier}`) ? "a key to search with is given to every visitor" : void 0;
const withStrayMarks = /^[\w+/.~:|=%?!^*$&#@-]+$/;
const strayMarks = /[?!^*$&#@]+/g;
const shortestKey = 20;
const charactersAMark = 8;
const charactersAnyMark = 5;
const marksOfAnyKind = /[^A-Za-z\d]+/;
const sessionId = /^00[0-9A-Za-z]{13,16}!/;
const holdsStrayMark = ({ candidate: { value, family }, shape, naturalness }) => {
	if (shape.marks === 0 || shape.length < shortestKey || family === "password" || naturalness > .5 || value.split(marksOfAnyKind).length > shape.length / charactersAnyMark + 1 || sessionId.test(value)) return void 0;
	const strays = value.match(strayMarks) ?? [];
	return (family === "token" || family === "api-key" || strays.every((mark) => mark === "?")) && strays.length > 0 && strays.length * charactersAMark <= shape.length && withStrayMarks.test(value) ? "it holds a mark that keys and tokens are not written with" : void 0;
};
const shortestIssued = 6;
const isTooShort = ({ candidate: { family }, shape }) => family === "token" && shape.length < shortestIssued ? "it is too short to open anything" : void 0;
const longDigest = /^[0-9A-Za-z+/]{86}==$/;
const isDigestOfUser = ({ candidate: { name, value, quote } }) => name === "password" && quote === "double" && longDigest.test(value) ? "as long as the digest that is stored instead of a password" : void 0;
const isHashOfTryton = ({ candidate: { name, value } }) => name === "super_pwd" && /^[./\dA-Za-z]{13}$/.test(value) ? "the hash of a password is kept there" : void 0;
const worthDoubts = [
	isTooShort,
	isSearchKey,
	opensOneFile,
	guardsForm,
	holdsStrayMark,
	isDigestOfUser,
	isHashOfTryton
];
// src/engine/assignment/floors/chosen-password.ts
const places = new Set([
	"assignment",
	"default",
	"pair",
	"element",
	"flag",
	"user-password",
	"argument",
	"call"
]);
const shortest = 6;
const longestNumber = 10;
const shortestWord = 7;
const longest = 32;
const fewestLetters = 4;
const digitsOfBirthday = 6;
const settings = /(?:^|[/.])(?:env|properties|ini|cfg|conf|config|tfvars)(?:$|\.)|(?:^|\/)(?:docker-)?compose[\w.-]{0,40}\.ya?ml$|(?:^|\/)(?:application|bootstrap|values|secrets|database)[\w-]{0,40}\.ya?ml$|(?:^|\/)(?:group|host)_vars\/|(?:^|\/)(?:vars|defaults)\/[\w-]{1,40}\.ya?ml$|(?:^|\/)(?:appsettings[\w.-]{0,40}\.json|settings\.py|s?ftp(?:-config)?\.json|\.(?:ftpconfig|remote-sync\.json)|(?:arduino[_-])?(?:secrets?|credentials)\.h)$/i;
const setup = /(?:^|\/)(?:Makefile|Jenkinsfile|Dockerfile|Vagrantfile)[\w.-]{0,20}$|\.(?:tf|pp|bicep|mk)$/;
const defined = /\bdefine\(\s{0,4}["']\w{0,40}(?:PASS|PASSWORD|PASSWD|PWD)["'],/;
const anySettings = new require_scan.LargePattern(settings);
const connection = /(?:^|\/)(?:class[._-])?(?:co?nx?|conn|conex\w{1,3}|connexion|connect|connection|koneksi|baglan(?:ti)?|db|bd|database)(?:[._-]?(?:con|conn|conex\w{1,3}|connexion|connect|connection|koneksi|config|db|bd|mysqli?|pdo|inc|class))?\.(?:php|inc)$/i;
const comment$1 = /^\s{0,40}(?:[#;]|\/\/|<!--)/;
function isMeantAsPassword({ candidate: { family, kind, value }, shape, surroundings: { path, line } }) {
	if (family !== "password" || !places.has(kind) || shape.length < (shape.digits === shape.length ? shortest : shortestWord) || shape.length > longest || shape.blanks + shape.foreign > 0) return false;
	if (shape.digits === shape.length) return shape.length <= longestNumber && isInSettings(path) && !comment$1.test(line);
	if (shape.classes === 4) return /^[\w!@#$%^&*+=.?-]+$/.test(value);
	if (!isWordWithDigits(value, shape)) return false;
	return isInSettings(path) || !require_scan.fileKindOf(path ?? "").isTest && (setup.test(path ?? "") || defined.test(line));
}
function isGivenToLogin(evidence) {
	const { candidate: { value }, shape, surroundings: { path } } = evidence;
	if (!isPlaceOfPassword(evidence) || shape.length < shortestWord || shape.length > longest || !isWordWithDigits(value, shape)) return false;
	return path === void 0 || !require_scan.fileKindOf(path).isTest;
}
function isSetter({ kind, name, family }) {
	return kind === "call" && family === "password" && /\.(?:set|with)_?(?:\w{0,20}_)?Pass(?:word)?$/i.test(name);
}
const login = /\b(?:create|alter)\s{1,8}(?:user|role|login)\b/i;
const typed = /^\s{0,40}(?:input|type|fill|enter) (?:text|password|secret)\s{2}/i;
function isPlaceOfPassword({ candidate, surroundings: { line } }) {
	const { kind, name, words, family, quote } = candidate;
	if (kind === "user-password" || kind === "command" && family === "password" || isSetter(candidate)) return true;
	if (kind === "flag") return words.length === 1 && words[0] === "password" && name.toLowerCase() !== "password";
	if (kind !== "phrase" || family !== "password") return false;
	return quote === "single" && login.test(line) || typed.test(line);
}
const versioned = /^(?:[A-Z][a-z]+){2,6}V\d{1,2}$/;
function isWordWithDigits(value, { digits, lowers, uppers }) {
	const letters = lowers + uppers;
	return digits > 0 && (letters >= fewestLetters || letters >= 2 && digits >= digitsOfBirthday) && !versioned.test(value) && /^[\w!@#$%^&*+=.-]+$/.test(value);
}
function isInSettings(path) {
	return path === void 0 || (anySettings.test(path) || connection.test(path)) && !require_scan.fileKindOf(path).isTest;
}
// src/engine/assignment/floors/noted-secret.ts
const shortestNoted = 20;
const shortestWithoutCapitals = 24;
const noteBefore = /^[\s>*#-]{0,8}(?:[a-z][\w.-]{1,24} ){0,2}(?:client|consumer|api|access|auth|app|application|secret|refresh|bearer|private)[ _-]?(?:secret|key|token)[ \t]{1,8}(?:- ?["'`]?)?$/i;
const quotedNoteBefore = /^[\s>*#-]{0,8}[a-z][\w.-]{1,32} (?:secret|key|token)[ \t]{1,4}-[ \t]{1,4}["'`]$/i;
function isNoted({ candidate, isOpaque, shape, surroundings: { line } }) {
	const { kind, value, separator } = candidate;
	if (kind !== "phrase" || separator !== "blank" || !isOpaque || !isGenerated(shape)) return false;
	const note = line.trimEnd().replace(/["'`]$/, "");
	if (!note.endsWith(value)) return false;
	const before = note.slice(0, -value.length);
	return noteBefore.test(before) || quotedNoteBefore.test(before) && !value.includes("?");
}
function isGenerated({ length, digits, uppers, lowers }) {
	if (digits < 2) return false;
	return uppers >= 2 && lowers >= 2 ? length >= shortestNoted : length >= shortestWithoutCapitals;
}
// src/engine/assignment/floors/prefixed-token.ts
const prefixWords = new Set("access admin api apikey app auth client eu key live org pat personal priv private prod production project secret server service sk svc team token us user v1 v2".split(" "));
const secretWords = new Set("api apikey key pat secret sk token".split(" "));
const prefixed = /^(?<prefix>(?:[A-Za-z][0-9A-Za-z]{0,15}[_-]){1,4})(?<body>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9A-Za-z]{16,128})$/;
function isPrefixedToken({ candidate, surroundings }) {
	const { family, words, kind, value } = candidate;
	if (family === "password" || kind === "comparison" || kind === "table") return false;
	const { prefix, body } = prefixed.exec(value)?.groups ?? {};
	if (prefix === void 0 || body === void 0 || surroundings.path !== void 0 && require_scan.fileKindOf(surroundings.path).isTest) return false;
	const parts = prefix.slice(0, -1).toLowerCase().split(/[_-]/);
	if (!parts.every((word) => prefixWords.has(word) || words.includes(word))) return false;
	const { isOpaque, isSequence } = require_scan.gatherEvidence({
		...candidate,
		value: body
	}, surroundings);
	return body.includes("-") ? !isSequence && parts.some((word) => secretWords.has(word)) : isOpaque;
}
// src/engine/assignment/floors/random-parts.ts
const lettered = /^[A-Za-z]{1,6}[_-]?(?<body>[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{64})$/;
const grouped = /^(?=.{0,130}?[0-9A-Za-z]{20})[0-9A-Za-z]{6,64}(?:[-.:_][0-9A-Za-z]{6,64}){1,3}$/;
const base64 = /^(?=[0-9A-Za-z]{0,100}[+/])(?:[0-9A-Za-z+/]{4}){8,50}(?:[0-9A-Za-z+/]{3}=|[0-9A-Za-z+/]{2}==)?$/;
const groupMark = /[-.:_]/;
function isOfRandomParts({ candidate, surroundings }) {
	const { family, kind, value } = candidate;
	if (family === "password" || kind === "comparison" || kind === "table") return false;
	if (surroundings.path !== void 0 && require_scan.fileKindOf(surroundings.path).isTest) return false;
	const body = lettered.exec(value)?.groups?.["body"] ?? (base64.test(value) ? value : withoutMarks(value));
	return body !== void 0 && require_scan.gatherEvidence({
		...candidate,
		value: body
	}, surroundings).isOpaque;
}
function withoutMarks(value) {
	if (!grouped.test(value)) return void 0;
	const groups = value.split(groupMark);
	return groups.every((group) => /[0-9]/.test(group) && /[A-Za-z]/.test(group)) ? groups.join("") : void 0;
}
// src/engine/assignment/model/feature-space.ts
var FeatureSpace = class {
	#names = [];
	#open = new Map();
	family(name, values) {
		const first = this.#names.length;
		for (const value of values) this.#names.push(`${name}=${value}`);
		return first;
	}
	cross(name, left, right) {
		return this.family(name, left.flatMap((a) => right.map((b) => `${a}+${b}`)));
	}
	flag(name) {
		return this.#names.push(name) - 1;
	}
	words(name) {
		return this.#wordsOf(name);
	}
	learn(feature) {
		const at = feature.indexOf("=");
		const words = this.#open.get(feature.slice(0, at));
		if (words !== void 0 && !words.has(feature.slice(at + 1))) words.set(feature.slice(at + 1), this.#names.push(feature) - 1);
	}
	get size() {
		return this.#names.length;
	}
	nameOf(feature) {
		return this.#names[feature] ?? "";
	}
	#wordsOf(name) {
		const known = this.#open.get(name) ?? new Map();
		this.#open.set(name, known);
		return known;
	}
};
var FeatureList = class {
	#features = new Int32Array(256);
	#count = 0;
	clear() {
		this.#count = 0;
	}
	add(feature) {
		this.#features[this.#count++ & 255] = feature;
	}
	addWord(words, word) {
		const feature = words.get(word);
		if (feature !== void 0) this.add(feature);
	}
	sum(weights) {
		let sum = 0;
		for (let index = 0; index < this.#count; index++) sum += weights[this.#features[index] ?? 0] ?? 0;
		return sum;
	}
	strongest(weights, count) {
		const found = [];
		for (let index = 0; index < this.#count; index++) {
			const feature = this.#features[index] ?? 0;
			const weight = Math.abs(weights[feature] ?? 0);
			if (weight === 0) continue;
			let place = found.length;
			while (place > 0 && Math.abs(weights[found[place - 1] ?? 0] ?? 0) < weight) place--;
			if (place >= count) continue;
			found.splice(place, 0, feature);
			if (found.length > count) found.pop();
		}
		return found;
	}
	toArray() {
		return Array.from(this.#features.subarray(0, Math.min(this.#count, 256)));
	}
};
// src/engine/assignment/model/name-features.ts
const topics = [
	"password",
	"pass",
	"passphrase",
	"secret",
	"token",
	"api key",
	"secret key",
	"key",
	"auth",
	"credential",
	"user and password"
];
const caseStyles = [
	"lower",
	"UPPER",
	"Capital",
	"snake",
	"UPPER_SNAKE",
	"kebab",
	"camel",
	"Pascal",
	"dotted",
	"other"
];
const stylePatterns = [
	/^[a-z\d]+$/,
	/^[A-Z\d]+$/,
	/^[A-Z][a-z\d]+$/,
	/^[a-z\d]+(?:_+[a-z\d]+)+_?$/,
	/^_?[A-Z\d]+(?:_+[A-Z\d]+)+$/,
	/^[A-Za-z\d]+(?:-+[A-Za-z\d]+)+$/,
	/^[_$]?[a-z][A-Za-z\d]+$/,
	/^[A-Z][A-Za-z\d]+$/,
	/\./
];
function topicOf({ family, words, kind, qualifier }) {
	return topics.indexOf(readTopic(family, words, kind, qualifier));
}
function readTopic(family, words, kind, qualifier) {
	if (kind === "user-password") return "user and password";
	if (family === "password") {
		if (words.some((word) => word.endsWith("phrase"))) return "passphrase";
		return words.includes("pass") && !words.includes("word") ? "pass" : "password";
	}
	if (family === "api-key") {
		const before = words.at(-2) ?? qualifier.toLowerCase();
		if (before.endsWith("api") || words.at(-1) === "apikey") return "api key";
		return keyTopics.has(before) ? "secret key" : "key";
	}
	if (family === "credential") return words.some((word) => word.includes("cred")) ? "credential" : "auth";
	return words.includes("key") && family === "secret" ? "secret key" : family;
}
const keyTopics = new Set("access secret private priv auth master enc encryption encrypt sign signing aes hmac session service client consumer server shared admin cookie jwt storage subscription account app application webhook".split(" "));
function nameFeatures(space) {
	const topic = space.family("topic", topics);
	const style = space.family("style", caseStyles);
	const count = space.family("words", [
		"0",
		"1",
		"2",
		"3",
		"4",
		"5+"
	]);
	const anyWord = space.words("word");
	const firstWord = space.words("first word");
	const lastWord = space.words("last word");
	const qualifiers = space.words("qualifier");
	const hasQualifier = space.flag("qualified");
	return (candidate, topicIndex, list) => {
		const { name, words, qualifier } = candidate;
		list.add(topic + topicIndex);
		list.add(style + styleOf(name));
		list.add(count + Math.min(5, words.length));
		for (const word of words) list.addWord(anyWord, word);
		list.addWord(firstWord, words[0] ?? "");
		list.addWord(lastWord, words.at(-1) ?? "");
		if (qualifier === "") return;
		list.add(hasQualifier);
		for (const word of qualifier.toLowerCase().split(" ")) list.addWord(qualifiers, word);
	};
}
function styleOf(name) {
	const found = stylePatterns.findIndex((pattern) => pattern.test(name));
	return found < 0 ? caseStyles.length - 1 : found;
}
// src/engine/assignment/model/place-features.ts
const fileGroups = [
	"javascript",
	"python",
	"ruby",
	"go",
	"java",
	"c#",
	"php",
	"c",
	"shell",
	"settings",
	"yaml",
	"json",
	"markup",
	"document",
	"sql",
	"other code",
	"other",
	"unknown"
];
const extensions = {
	javascript: "js jsx ts tsx mjs cjs vue svelte coffee",
	python: "py pyi ipynb",
	ruby: "rb erb rake gemspec",
	go: "go",
	java: "java kt kts scala groovy gradle",
	"c#": "cs fs vb cshtml",
	php: "php phtml inc",
	c: "c h cc cpp hpp m mm ino",
	shell: "sh bash zsh ps1 psm1 bat cmd fish",
	settings: "ini cfg conf properties env toml tf tfvars cnf config plist",
	yaml: "yml yaml",
	json: "json jsonl json5",
	markup: "xml html htm xhtml jsp xaml svg wsdl haml",
	document: "md rst txt adoc markdown tex org",
	sql: "sql",
	"other code": "rs swift pl pm lua dart ex exs erl hs clj r jl"
};
const groupOfExtension = new Map(fileGroups.flatMap((group, index) => (extensions[group]?.split(" ") ?? []).map((name) => [name, index])));
let lastPath;
let lastGroup = 0;
function fileGroupOf(path) {
	if (path === void 0) return fileGroups.length - 1;
	if (path === lastPath) return lastGroup;
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	const found = groupOfExtension.get(name.startsWith(".env") ? "env" : name.slice(name.lastIndexOf(".") + 1));
	lastPath = path;
	return lastGroup = found ?? fileGroups.length - 2;
}
const comment = /^\s*(?:\/\/|#(?!\s*define)|\*|<!--|--\s|;|rem\s)/i;
const userWord = /user|login|e-?mail|account/i;
const exampleWord = /example|e\.g\.|dummy|fake|placeholder|sample|mock|vector/i;
function placeFeatures(space) {
	const group = space.family("file", fileGroups);
	const isTest = space.flag("test file");
	const isComment = space.flag("comment");
	const hasUser = space.flag("user beside it");
	const isExample = space.flag("line tells of an example");
	return (path, fileGroup, line, list) => {
		list.add(group + fileGroup);
		if (path !== void 0 && require_scan.fileKindOf(path).isTest) list.add(isTest);
		if (comment.test(line)) list.add(isComment);
		if (userWord.test(line)) list.add(hasUser);
		if (exampleWord.test(line)) list.add(isExample);
	};
}
// src/engine/assignment/model/placeholder-features.ts
const words = "example your mine some change dummy fake foo bar baz qux test demo sample xxx 123 1234 12345 111 000 321 abc none null secret passw pass pwd token key auth user admin root guest login hello world welcome letme qwert asdf hunter here this that value string random valid wrong right good bad new old default temp public private super very long strong secure not enter insert replace client server access api cred name field null undefined code hash data null type word text prompt required".split(" ").filter((word, index, all) => all.indexOf(word) === index);
const longestLooked = 80;
function placeholderFeatures(space) {
	const first = space.family("holds", words);
	const any = space.family("stock words", [
		"0",
		"1",
		"2",
		"3+"
	]);
	const equalsWord = space.flag("holds a word of the name");
	const inLeet = space.flag("stock word in leet");
	const likeness = space.family("reads as", require_scan.nameLikenesses);
	const places = new Map(words.map((word, index) => [word, first + index]));
	const pattern = require_scan.compileOutright(new RegExp([...words].sort((a, b) => b.length - a.length).join("|"), "g"));
	function addWords(text, list) {
		let count = 0;
		pattern.lastIndex = 0;
		for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
			list.addWord(places, found[0]);
			count++;
		}
		return count;
	}
	function hasWord(text) {
		pattern.lastIndex = 0;
		return pattern.test(text);
	}
	return (evidence, list) => {
		const { candidate, lowered, isOpaque, shape } = evidence;
		list.add(likeness + require_scan.nameLikenessOf(evidence));
		if (isOpaque || shape.length > longestLooked) return;
		const count = addWords(lowered, list);
		list.add(any + Math.min(3, count));
		if (count === 0 && shape.digits + shape.marks > 0 && hasWord(unleeted(lowered))) list.add(inLeet);
		if (candidate.words.some((word) => word.length > 3 && lowered.includes(word))) list.add(equalsWord);
	};
}
const leet = {
	0: "o",
	1: "i",
	3: "e",
	4: "a",
	5: "s",
	7: "t",
	"@": "a",
	$: "s",
	"!": "i"
};
function unleeted(lowered) {
	return lowered.replace(/[013457@$!]/g, (character) => leet[character] ?? character);
}
// src/engine/assignment/model/open-words.ts
function innermostCall(wrapper) {
	const call = wrapper.slice(wrapper.lastIndexOf(" ") + 1);
	return call.slice(call.lastIndexOf(".") + 1).toLowerCase();
}
// src/engine/assignment/model/syntax-features.ts
const kinds = [
	"assignment",
	"default",
	"comparison",
	"call",
	"argument",
	"flag",
	"user-password",
	"element",
	"pair",
	"table",
	"serialised",
	"phrase",
	"command",
	"list",
	"query"
];
const separators = [
	"equals",
	"colon",
	"arrow",
	"default",
	"comparison",
	"call",
	"comma",
	"bar",
	"element",
	"pair",
	"serialised",
	"word",
	"verb",
	"blank"
];
const quotes = [
	"none",
	"single",
	"double",
	"backtick",
	"triple",
	"escaped",
	"entity",
	"curly"
];
const nextMarks = "\n,;)}]>.:\"'&|+=({[<?`*\\-/#%!";
function syntaxFeatures(space) {
	const kind = space.family("place", kinds);
	const separator = space.family("separator", separators);
	const quote = space.family("quote", quotes);
	const next = space.family("next", [...[...nextMarks].map((mark) => mark === "\n" ? "line end" : mark), "word"]);
	const wrapper = space.family("wrapper", ["bracket", "call"]);
	const wrappers = space.words("call");
	const isLater = space.flag("later element");
	const dashes = space.flag("dashes");
	const isNameQuoted = space.flag("name in quotes");
	const isStatement = space.flag("begins the line");
	const isTight = space.flag("tight");
	return (candidate, list) => {
		list.add(kind + kinds.indexOf(candidate.kind));
		list.add(separator + separators.indexOf(candidate.separator));
		list.add(quote + quotes.indexOf(candidate.quote));
		const mark = nextMarks.indexOf(candidate.next);
		list.add(next + (mark < 0 ? 28 : mark));
		addWrapper(candidate.wrapper, list);
		if (candidate.position > 1) list.add(isLater);
		if (candidate.dashes > 0) list.add(dashes);
		if (candidate.isNameQuoted) list.add(isNameQuoted);
		if (candidate.isStatement) list.add(isStatement);
		if (candidate.isTight) list.add(isTight);
	};
	function addWrapper(text, list) {
		if (text === "") return;
		const call = innermostCall(text);
		list.add(wrapper + Number(call !== "[" && call !== "{"));
		list.addWord(wrappers, call);
	}
}
// src/engine/assignment/model/letters.ts
const counted = 128;
const letterA = 97;
const vowelBits = 17842449;
function lettersOf(value) {
	let letters = 0;
	let vowels = 0;
	let pairs = 0;
	let bits = 0;
	let consonants = 0;
	let longest = 0;
	let previous = -1;
	const end = Math.min(value.length, counted);
	for (let index = 0; index < end; index++) {
		const letter = (value.charCodeAt(index) | 32) - letterA;
		if (letter < 0 || letter > 25) {
			previous = -1;
			consonants = 0;
			continue;
		}
		letters++;
		const isVowel = (vowelBits >> letter & 1) === 1;
		if (isVowel) vowels++;
		consonants = isVowel ? 0 : consonants + 1;
		if (consonants > longest) longest = consonants;
		if (previous >= 0) {
			pairs++;
			bits += require_scan.bitsOfPair(previous, letter);
		}
		previous = letter;
	}
	return {
		letters,
		bits: pairs === 0 ? 0 : bits / pairs,
		longestConsonants: longest,
		vowelShare: letters === 0 ? 0 : vowels / letters
	};
}
// src/engine/assignment/model/value-kind.ts
const valueKinds = [
	"uuid",
	"number",
	"hex",
	"sentence",
	"two words",
	"path",
	"dotted",
	"constant",
	"lower",
	"upper",
	"capital",
	"camel",
	"pascal",
	"word and number",
	"snake",
	"kebab",
	"base64",
	"alphanumeric",
	"identifier",
	"marks",
	"punctuation",
	"foreign"
];
const valueGroups = [
	"opaque 32",
	"opaque 16",
	"mixed",
	"wordy",
	"phrase",
	"expression",
	"other"
];
function kindOfValue({ candidate: { value }, shape }) {
	const { length, digits, lowers, uppers, marks, blanks, foreign } = shape;
	if (foreign > 0) return "foreign";
	if (blanks > 0) return blanks > 1 ? "sentence" : "two words";
	if (marks === 0) return kindWithoutMarks(value, digits, lowers, uppers);
	if (digits + lowers + uppers < Math.max(2, length / 3)) return "punctuation";
	if (length === 36 && marks === 4 && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return "uuid";
	if (/^[\d.,_-]+$/.test(value)) return "number";
	if (!/^[\w.+/=-]+$/.test(value)) return "marks";
	if (/[+=]/.test(value)) return "base64";
	if (value.includes("/")) return digits > 2 && length >= 20 ? "base64" : "path";
	if (value.includes(".")) return "dotted";
	return kindWithDashes(value, digits);
}
function kindWithoutMarks(value, digits, lowers, uppers) {
	if (lowers + uppers === 0) return "number";
	if (digits > 0 && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)) return "hex";
	if (digits === 0) {
		if (uppers === 0) return "lower";
		if (lowers === 0) return "upper";
		if (uppers === 1 && /^[A-Z]/.test(value)) return "capital";
		return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(value) ? "camel" : /^(?:[A-Z][a-z]+)+$/.test(value) ? "pascal" : "alphanumeric";
	}
	return /^[A-Za-z]+\d+$/.test(value) ? "word and number" : "alphanumeric";
}
function kindWithDashes(value, digits) {
	if (!value.includes("-")) {
		if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return "constant";
		return digits < 4 && /^[a-z]\w*$/i.test(value) ? "snake" : "identifier";
	}
	return digits < 4 && /^[A-Za-z]+(?:-[A-Za-z]*\d*)+$/.test(value) ? "kebab" : "identifier";
}
const groups = {
	sentence: "phrase",
	"two words": "phrase",
	path: "expression",
	dotted: "expression",
	constant: "expression",
	punctuation: "other",
	foreign: "other",
	number: "other",
	lower: "wordy",
	upper: "wordy",
	capital: "wordy",
	camel: "wordy",
	pascal: "wordy",
	snake: "wordy",
	kebab: "wordy",
	"word and number": "wordy"
};
function groupOfValue({ isOpaque, shape: { length, digits, changes, evenness } }, kind) {
	if (isOpaque || kind === "hex" && length >= 16) return length >= 32 ? "opaque 32" : "opaque 16";
	if (kind === "alphanumeric" && length >= 12 && digits > 0 && changes > .3 && evenness > .8) return "opaque 16";
	return groups[kind] ?? "mixed";
}
// src/engine/assignment/model/value-features.ts
const lengthSteps = [
	4,
	5,
	6,
	8,
	10,
	13,
	17,
	21,
	25,
	33,
	41,
	65,
	129,
	400
];
const shareSteps = [
	.001,
	.1,
	.2,
	.3,
	.45,
	.6,
	.8,
	.999
];
const entropySteps = [
	1.5,
	2,
	2.5,
	2.8,
	3.1,
	3.4,
	3.7,
	4,
	4.4,
	4.8
];
const evennessSteps = [
	.7,
	.8,
	.87,
	.92,
	.96,
	.995
];
const naturalSteps = [
	-3,
	-2,
	-1.2,
	-.6,
	-.2,
	.2,
	.5,
	.8,
	1.2
];
const runSteps = [
	2,
	3,
	4,
	5,
	6,
	8
];
const markClasses = [
	"letter",
	"capital",
	"digit",
	"mark"
];
function valueFeatures(space) {
	const kinds = space.family("kind", valueKinds);
	const length = space.family("length", labelsOf(lengthSteps));
	const digits = space.family("share of digits", labelsOf(shareSteps));
	const changes = space.family("changes of kind", labelsOf(shareSteps));
	const classes = space.family("classes", [
		"0",
		"1",
		"2",
		"3",
		"4"
	]);
	const entropy = space.family("entropy", labelsOf(entropySteps));
	const evenness = space.family("evenness", labelsOf(evennessSteps));
	const natural = space.family("natural", ["no letters", ...labelsOf(naturalSteps)]);
	const common = space.family("share of common pairs", labelsOf(shareSteps));
	const vowels = space.family("share of vowels", labelsOf(shareSteps));
	const consonants = space.family("consonants in a row", labelsOf(runSteps));
	const first = space.family("first", markClasses);
	const last = space.family("last", markClasses);
	const padding = space.flag("padded");
	const fours = space.flag("length of fours");
	const run = space.flag("run of three");
	const sequence = space.flag("sequence");
	const distinct = space.family("different characters", [
		"1",
		"2",
		"3",
		"4",
		"5",
		"6",
		"7",
		"8+"
	]);
	return (evidence, kind, list) => {
		const { candidate: { value }, shape } = evidence;
		list.add(kinds + valueKinds.indexOf(kind));
		list.add(length + bucketOf(lengthSteps, shape.length));
		if (value.endsWith("=")) list.add(padding);
		if (value.length % 4 === 0) list.add(fours);
		if (evidence.isOpaque) return;
		list.add(digits + bucketOf(shareSteps, shape.digits / shape.length));
		list.add(changes + bucketOf(shareSteps, shape.changes));
		list.add(classes + shape.classes);
		list.add(entropy + bucketOf(entropySteps, shape.entropy));
		list.add(evenness + bucketOf(evennessSteps, shape.evenness));
		list.add(common + bucketOf(shareSteps, evidence.naturalness));
		list.add(distinct + Math.min(8, Math.max(1, shape.distinct)) - 1);
		const { letters, bits, longestConsonants, vowelShare } = lettersOf(value);
		list.add(natural + (letters < 2 ? 0 : 1 + bucketOf(naturalSteps, bits)));
		if (letters > 0) list.add(vowels + bucketOf(shareSteps, vowelShare));
		list.add(consonants + bucketOf(runSteps, longestConsonants));
		list.add(first + classOf(value.charCodeAt(0)));
		list.add(last + classOf(value.charCodeAt(value.length - 1)));
		if (holdsRun(value)) list.add(run);
		if (evidence.isSequence) list.add(sequence);
	};
}
function bucketOf(steps, number) {
	let bucket = 0;
	while (bucket < steps.length && number >= (steps[bucket] ?? 0)) bucket++;
	return bucket;
}
function labelsOf(steps) {
	return [...steps.map((step) => `<${step}`), `${steps.at(-1) ?? 0}+`];
}
function holdsRun(value) {
	const end = Math.min(64, value.length);
	for (let index = 2; index < end; index++) {
		const code = value.charCodeAt(index);
		if (code === value.charCodeAt(index - 1) && code === value.charCodeAt(index - 2)) return true;
	}
	return false;
}
function classOf(code) {
	if (code >= 97 && code <= 122) return 0;
	if (code >= 65 && code <= 90) return 1;
	return code >= 48 && code <= 57 ? 2 : 3;
}
// src/engine/assignment/model/features.ts
const quoting = ["quoted", "bare"];
function createFeatures() {
	const space = new FeatureSpace();
	const list = new FeatureList();
	const value = valueFeatures(space);
	const name = nameFeatures(space);
	const syntax = syntaxFeatures(space);
	const placeholder = placeholderFeatures(space);
	const place = placeFeatures(space);
	const groups = space.family("group", valueGroups);
	const byTopic = space.cross("group+topic", valueGroups, topics);
	const byKind = space.cross("group+place", valueGroups, kinds);
	const bySeparator = space.cross("group+separator", valueGroups, separators);
	const byFile = space.cross("group+file", valueGroups, fileGroups.flatMap((file) => quoting.map((quoted) => `${file} ${quoted}`)));
	return {
		space,
		of(evidence) {
			const { candidate, surroundings } = evidence;
			list.clear();
			const kind = kindOfValue(evidence);
			const group = valueGroups.indexOf(groupOfValue(evidence, kind));
			const topic = topicOf(candidate);
			const fileGroup = fileGroupOf(surroundings.path);
			value(evidence, kind, list);
			name(candidate, topic, list);
			syntax(candidate, list);
			placeholder(evidence, list);
			place(surroundings.path, fileGroup, surroundings.line, list);
			list.add(groups + group);
			list.add(byTopic + group * topics.length + topic);
			list.add(byKind + group * kinds.length + kinds.indexOf(candidate.kind));
			list.add(bySeparator + group * separators.length + separators.indexOf(candidate.separator));
			list.add(byFile + (group * fileGroups.length + fileGroup) * quoting.length + Number(candidate.quote === "none"));
			return list;
		}
	};
}
// src/engine/assignment/model/weights.ts
const thresholds = {
	low: -.7,
	medium: -.05,
	high: 1
};
const bias = -.91;
const weights = {
	"begins the line": .48,
	"call=[": -.05,
	"call={": .04,
	"changes of kind=<0.001": -.04,
	"changes of kind=<0.2": -.46,
	"changes of kind=<0.3": -.21,
	"changes of kind=<0.45": -.64,
	"changes of kind=<0.6": .07,
	"changes of kind=<0.8": .08,
	"changes of kind=<0.999": .05,
	"classes=1": -.21,
	"classes=2": -.52,
	"classes=3": -.54,
	"classes=4": .12,
	"comment": -.29,
	"consonants in a row=8+": .22,
	"consonants in a row=<2": -.42,
	"consonants in a row=<3": -.58,
	"consonants in a row=<4": -.42,
	"consonants in a row=<5": -.19,
	"consonants in a row=<8": .24,
	"dashes": .12,
	"different characters=3": -1.22,
	"different characters=4": -.36,
	"different characters=5": -.21,
	"different characters=6": -.11,
	"different characters=7": .23,
	"different characters=8+": .52,
	"entropy=4.8+": -.11,
	"entropy=<1.5": -.22,
	"entropy=<2": -.95,
	"entropy=<2.5": -.39,
	"entropy=<2.8": -.19,
	"entropy=<3.1": -.12,
	"entropy=<3.4": .14,
	"entropy=<3.7": .27,
	"entropy=<4": .38,
	"entropy=<4.8": .04,
	"evenness=0.995+": -.8,
	"evenness=<0.7": .16,
	"evenness=<0.8": .18,
	"evenness=<0.92": -.38,
	"evenness=<0.96": -.17,
	"evenness=<0.995": -.16,
	"file=c": .04,
	"file=document": -.56,
	"file=go": -.13,
	"file=java": .25,
	"file=javascript": -.16,
	"file=json": -.17,
	"file=markup": .21,
	"file=other": -.2,
	"file=other code": -.25,
	"file=php": -.07,
	"file=python": .15,
	"file=ruby": .28,
	"file=settings": .09,
	"file=shell": .52,
	"first word=access": .11,
	"first word=api": -.09,
	"first word=app": .05,
	"first word=auth": -.21,
	"first word=client": .09,
	"first word=config": .06,
	"first word=credential": -.06,
	"first word=credentials": -.12,
	"first word=database": .08,
	"first word=db": .04,
	"first word=encryption": .11,
	"first word=get": -.13,
	"first word=id": -.07,
	"first word=key": -.39,
	"first word=keys": -.06,
	"first word=mysql": .18,
	"first word=new": -.11,
	"first word=oauth": .12,
	"first word=pass": .07,
	"first word=passphrase": .24,
	"first word=passwd": .04,
	"first word=password": .47,
	"first word=postgres": .14,
	"first word=private": .07,
	"first word=proxy": .22,
	"first word=pw": -.12,
	"first word=pwd": -.07,
	"first word=refresh": -.06,
	"first word=root": .05,
	"first word=secret": -.34,
	"first word=self": -.11,
	"first word=service": .03,
	"first word=session": -.14,
	"first word=test": .2,
	"first word=token": -.52,
	"first word=tokens": .13,
	"first word=user": -.05,
	"first word=x": .28,
	"first=capital": -.26,
	"first=digit": .04,
	"first=letter": -.09,
	"first=mark": -.83,
	"group+file=expression+go quoted": -.19,
	"group+file=mixed+document bare": -.14,
	"group+file=mixed+go quoted": -.09,
	"group+file=mixed+java quoted": .07,
	"group+file=mixed+other bare": .07,
	"group+file=mixed+php quoted": -.13,
	"group+file=mixed+python quoted": -.09,
	"group+file=mixed+settings bare": -.06,
	"group+file=mixed+settings quoted": -.13,
	"group+file=mixed+yaml bare": -.1,
	"group+file=opaque 16+java quoted": .03,
	"group+file=opaque 16+python quoted": .06,
	"group+file=opaque 32+document quoted": -.08,
	"group+file=opaque 32+java quoted": .09,
	"group+file=opaque 32+javascript quoted": .28,
	"group+file=opaque 32+yaml bare": -.09,
	"group+file=wordy+c quoted": -.03,
	"group+file=wordy+document quoted": .07,
	"group+file=wordy+go bare": -.13,
	"group+file=wordy+go quoted": .22,
	"group+file=wordy+java bare": -.09,
	"group+file=wordy+java quoted": .21,
	"group+file=wordy+javascript quoted": -.33,
	"group+file=wordy+json quoted": -.27,
	"group+file=wordy+other bare": -.18,
	"group+file=wordy+other code quoted": -.05,
	"group+file=wordy+other quoted": .13,
	"group+file=wordy+php quoted": -.15,
	"group+file=wordy+python quoted": .1,
	"group+file=wordy+settings bare": .22,
	"group+file=wordy+settings quoted": -.07,
	"group+file=wordy+shell bare": -.05,
	"group+file=wordy+shell quoted": .2,
	"group+file=wordy+yaml bare": -.12,
	"group+place=expression+argument": .04,
	"group+place=expression+assignment": -.25,
	"group+place=mixed+argument": -.05,
	"group+place=mixed+assignment": .24,
	"group+place=mixed+call": -.4,
	"group+place=mixed+comparison": .06,
	"group+place=mixed+element": -.11,
	"group+place=mixed+flag": .15,
	"group+place=mixed+phrase": -.13,
	"group+place=opaque 16+argument": .07,
	"group+place=opaque 16+assignment": .29,
	"group+place=opaque 16+call": -.06,
	"group+place=opaque 16+comparison": .04,
	"group+place=opaque 32+argument": .14,
	"group+place=opaque 32+assignment": .35,
	"group+place=opaque 32+call": .15,
	"group+place=opaque 32+comparison": .08,
	"group+place=opaque 32+pair": -.21,
	"group+place=other+assignment": -.22,
	"group+place=wordy+argument": -.48,
	"group+place=wordy+assignment": .09,
	"group+place=wordy+call": .1,
	"group+place=wordy+comparison": -.04,
	"group+place=wordy+default": -.03,
	"group+place=wordy+element": -.24,
	"group+place=wordy+flag": .04,
	"group+place=wordy+list": -.16,
	"group+place=wordy+pair": .11,
	"group+place=wordy+phrase": .1,
	"group+place=wordy+query": -.14,
	"group+separator=expression+colon": -.26,
	"group+separator=expression+comma": .04,
	"group+separator=mixed+blank": .09,
	"group+separator=mixed+call": -.1,
	"group+separator=mixed+colon": .4,
	"group+separator=mixed+comma": -.05,
	"group+separator=mixed+comparison": .05,
	"group+separator=mixed+element": -.11,
	"group+separator=mixed+equals": -.1,
	"group+separator=mixed+verb": -.3,
	"group+separator=opaque 16+blank": .04,
	"group+separator=opaque 16+colon": .23,
	"group+separator=opaque 16+comma": .07,
	"group+separator=opaque 16+comparison": .04,
	"group+separator=opaque 16+equals": .19,
	"group+separator=opaque 32+blank": -.45,
	"group+separator=opaque 32+call": .06,
	"group+separator=opaque 32+comma": .14,
	"group+separator=opaque 32+comparison": .08,
	"group+separator=opaque 32+equals": .42,
	"group+separator=opaque 32+pair": -.21,
	"group+separator=other+colon": -.06,
	"group+separator=other+equals": -.15,
	"group+separator=wordy+arrow": -.21,
	"group+separator=wordy+blank": .13,
	"group+separator=wordy+call": .03,
	"group+separator=wordy+colon": .23,
	"group+separator=wordy+comma": -.49,
	"group+separator=wordy+comparison": -.04,
	"group+separator=wordy+default": -.03,
	"group+separator=wordy+element": -.24,
	"group+separator=wordy+equals": -.07,
	"group+separator=wordy+pair": .11,
	"group+separator=wordy+verb": -.05,
	"group+separator=wordy+word": .4,
	"group+topic=expression+auth": -.2,
	"group+topic=expression+key": -.18,
	"group+topic=expression+password": .07,
	"group+topic=expression+secret": .09,
	"group+topic=mixed+api key": .05,
	"group+topic=mixed+credential": -.15,
	"group+topic=mixed+key": -.39,
	"group+topic=mixed+pass": .13,
	"group+topic=mixed+passphrase": .09,
	"group+topic=mixed+password": .55,
	"group+topic=mixed+secret": -.04,
	"group+topic=mixed+token": -.3,
	"group+topic=opaque 16+api key": -.09,
	"group+topic=opaque 16+secret": .07,
	"group+topic=opaque 16+secret key": .17,
	"group+topic=opaque 16+token": .36,
	"group+topic=opaque 32+key": .17,
	"group+topic=opaque 32+password": -.38,
	"group+topic=opaque 32+secret": -.22,
	"group+topic=opaque 32+secret key": .17,
	"group+topic=opaque 32+token": .2,
	"group+topic=other+password": -.3,
	"group+topic=phrase+password": -.13,
	"group+topic=wordy+api key": .08,
	"group+topic=wordy+auth": -.3,
	"group+topic=wordy+credential": .06,
	"group+topic=wordy+key": -.59,
	"group+topic=wordy+pass": .07,
	"group+topic=wordy+passphrase": .16,
	"group+topic=wordy+password": .69,
	"group+topic=wordy+token": -.48,
	"group=expression": -.17,
	"group=mixed": -.11,
	"group=opaque 16": .66,
	"group=opaque 32": .38,
	"group=other": -.33,
	"group=phrase": -.16,
	"group=wordy": -.27,
	"holds a word of the name": -1.46,
	"holds=123": -1.16,
	"holds=1234": -.09,
	"holds=12345": -.29,
	"holds=abc": -.07,
	"holds=access": .09,
	"holds=admin": -.62,
	"holds=api": -.19,
	"holds=auth": -.11,
	"holds=bar": -.05,
	"holds=change": -.06,
	"holds=cred": -.22,
	"holds=data": -.12,
	"holds=default": .26,
	"holds=field": -.09,
	"holds=foo": -.12,
	"holds=here": -.2,
	"holds=key": -.16,
	"holds=name": -.08,
	"holds=new": -.16,
	"holds=not": -.08,
	"holds=old": .13,
	"holds=passw": -.66,
	"holds=replace": -.06,
	"holds=secret": -.44,
	"holds=secure": -.08,
	"holds=server": .04,
	"holds=some": .05,
	"holds=test": -.28,
	"holds=text": .06,
	"holds=token": -.16,
	"holds=type": .28,
	"holds=user": -.05,
	"holds=valid": .11,
	"holds=value": -.15,
	"holds=word": .04,
	"kind=alphanumeric": .52,
	"kind=base64": -.13,
	"kind=camel": -.34,
	"kind=capital": -.16,
	"kind=dotted": -.06,
	"kind=hex": .74,
	"kind=identifier": .12,
	"kind=kebab": -.06,
	"kind=lower": .21,
	"kind=marks": -.41,
	"kind=number": -.2,
	"kind=pascal": .04,
	"kind=snake": -.15,
	"kind=upper": -.05,
	"kind=word and number": .23,
	"last word=auth": .16,
	"last word=credential": .26,
	"last word=credentials": -.14,
	"last word=data": -.11,
	"last word=key": -.07,
	"last word=keys": -.31,
	"last word=pass": .31,
	"last word=passphrase": .26,
	"last word=passwd": -.03,
	"last word=password": .45,
	"last word=pw": -.12,
	"last word=pwd": -.11,
	"last word=secret": .1,
	"last word=tokens": .13,
	"last word=value": .1,
	"last=capital": -.23,
	"last=digit": -.37,
	"last=letter": -.6,
	"last=mark": .05,
	"later element": -.07,
	"length of fours": .28,
	"length=<10": .11,
	"length=<13": .16,
	"length=<17": .22,
	"length=<21": .17,
	"length=<25": .18,
	"length=<33": .41,
	"length=<4": -.88,
	"length=<41": .74,
	"length=<5": -.59,
	"length=<6": -.4,
	"length=<65": .14,
	"length=<8": -.15,
	"line tells of an example": -.04,
	"name in quotes": .07,
	"natural=1.2+": -.28,
	"natural=<-0.6": -.42,
	"natural=<-1.2": .06,
	"natural=<-2": .37,
	"natural=<-3": .33,
	"natural=<0.2": -.57,
	"natural=<0.8": -.34,
	"natural=no letters": -.34,
	"next=\"": -.31,
	"next=&": .14,
	"next=)": .19,
	"next=,": .11,
	"next=-": -.05,
	"next=.": -.06,
	"next=/": .15,
	"next=:": -.51,
	"next=;": .3,
	"next=<": -.13,
	"next=\\": .43,
	"next=]": .15,
	"next=word": -.47,
	"next=}": .08,
	"place=argument": -.39,
	"place=assignment": .46,
	"place=call": -.33,
	"place=command": .5,
	"place=comparison": .24,
	"place=default": -.04,
	"place=element": -.2,
	"place=flag": .11,
	"place=list": -.07,
	"place=pair": -.06,
	"place=phrase": -.48,
	"place=query": .24,
	"qualified": .2,
	"qualifier=const": -.1,
	"qualifier=export": -.29,
	"qualifier=final": -.08,
	"qualifier=string": -.2,
	"qualifier=the": -.12,
	"qualifier=user": .25,
	"qualifier=val": -.18,
	"qualifier=var": -.07,
	"qualifier=with": .29,
	"quote=backtick": -.26,
	"quote=double": .2,
	"quote=escaped": -.1,
	"quote=none": .27,
	"quote=single": .27,
	"reads as=a name": -.13,
	"reads as=a name that speaks of credentials": -.74,
	"reads as=a word that does": .07,
	"reads as=no name": .81,
	"run of three": -.18,
	"separator=arrow": .05,
	"separator=blank": -.26,
	"separator=call": -.19,
	"separator=colon": .48,
	"separator=comma": -.39,
	"separator=comparison": .23,
	"separator=default": -.04,
	"separator=element": -.2,
	"separator=equals": .3,
	"separator=pair": -.06,
	"separator=verb": -.26,
	"separator=word": .36,
	"sequence": -.68,
	"share of common pairs=0.999+": -.53,
	"share of common pairs=<0.001": -.07,
	"share of common pairs=<0.2": .1,
	"share of common pairs=<0.3": .4,
	"share of common pairs=<0.45": -.05,
	"share of common pairs=<0.6": -.23,
	"share of common pairs=<0.8": -.49,
	"share of common pairs=<0.999": -.29,
	"share of digits=0.999+": -.2,
	"share of digits=<0.001": -1.21,
	"share of digits=<0.1": -.25,
	"share of digits=<0.2": -.09,
	"share of digits=<0.3": .54,
	"share of digits=<0.45": -.11,
	"share of digits=<0.6": .12,
	"share of digits=<0.8": .06,
	"share of vowels=0.999+": -.11,
	"share of vowels=<0.001": -.49,
	"share of vowels=<0.1": .04,
	"share of vowels=<0.2": -.11,
	"share of vowels=<0.3": .06,
	"share of vowels=<0.6": .08,
	"share of vowels=<0.8": -.4,
	"stock word in leet": -.57,
	"stock words=0": 1.28,
	"stock words=1": -.21,
	"stock words=2": -1.75,
	"stock words=3+": -.39,
	"style=Capital": .15,
	"style=Pascal": .28,
	"style=UPPER": .18,
	"style=UPPER_SNAKE": .41,
	"style=camel": -.21,
	"style=dotted": -.47,
	"style=kebab": -.3,
	"style=lower": .31,
	"style=other": -.48,
	"style=snake": .14,
	"test file": .94,
	"tight": .37,
	"topic=api key": .03,
	"topic=auth": -.26,
	"topic=credential": .18,
	"topic=key": -1.01,
	"topic=pass": .22,
	"topic=passphrase": .26,
	"topic=password": .5,
	"topic=secret": -.11,
	"topic=secret key": .34,
	"topic=token": -.19,
	"user beside it": -.14,
	"word=1": .11,
	"word=2": -.05,
	"word=3": .08,
	"word=a": .07,
	"word=access": -.19,
	"word=api": .3,
	"word=app": .09,
	"word=auth": -.05,
	"word=authentication": -.04,
	"word=client": .3,
	"word=config": .04,
	"word=consumer": .06,
	"word=context": -.07,
	"word=cookie": .2,
	"word=cred": -.03,
	"word=credential": .21,
	"word=credentials": -.28,
	"word=data": -.17,
	"word=database": .08,
	"word=db": .06,
	"word=default": -.1,
	"word=encryption": .12,
	"word=get": -.13,
	"word=id": -.07,
	"word=json": -.07,
	"word=key": -.44,
	"word=keys": -.31,
	"word=login": .08,
	"word=master": .05,
	"word=mysql": .18,
	"word=new": -.3,
	"word=oauth": .11,
	"word=pass": .22,
	"word=passphrase": .26,
	"word=passwd": -.03,
	"word=password": .43,
	"word=postgres": .17,
	"word=private": .13,
	"word=proxy": .22,
	"word=pw": -.12,
	"word=pwd": -.17,
	"word=refresh": -.06,
	"word=root": -.25,
	"word=s": .08,
	"word=secret": .29,
	"word=secrets": -.17,
	"word=self": -.11,
	"word=session": -.11,
	"word=set": -.05,
	"word=shared": .06,
	"word=signing": .05,
	"word=ssl": .07,
	"word=storage": -.03,
	"word=store": .18,
	"word=string": .48,
	"word=test": .29,
	"word=token": -.23,
	"word=tokens": .13,
	"word=user": -.06,
	"word=version": -.09,
	"word=x": .24,
	"words=1": -.17,
	"words=2": .41,
	"words=3": .44,
	"words=4": -.39,
	"words=5+": -.29,
	"wrapper=call": .21
};
// src/engine/assignment/model/model.ts
var Model = class {
	#features;
	#weights;
	#mostOfPath;
	#contributions = [];
	#listed;
	#list;
	constructor() {
		this.#features = createFeatures();
		const { space } = this.#features;
		const named = new Map(Object.entries(weights));
		for (const name of named.keys()) space.learn(name);
		this.#weights = Float64Array.from({ length: space.size }, (_, feature) => named.get(space.nameOf(feature)) ?? 0);
	}
	scoreOf(evidence) {
		const score = bias + this.#featuresOf(evidence).sum(this.#weights);
		return evidence.surroundings.path === void 0 ? score + (this.#mostOfPath ??= mostOfPaths()) : score;
	}
	strongestOf(evidence, count) {
		return this.#featuresOf(evidence).strongest(this.#weights, count).map((feature) => this.#contributionOf(feature));
	}
	#contributionOf(feature) {
		return this.#contributions[feature] ??= {
			name: this.#features.space.nameOf(feature),
			weight: this.#weights[feature]
		};
	}
	#featuresOf(evidence) {
		if (this.#listed !== evidence || this.#list === void 0) {
			this.#list = this.#features.of(evidence);
			this.#listed = evidence;
		}
		return this.#list;
	}
};
function mostOfPaths() {
	return [
		"file=",
		"group+file=",
		"test file"
	].reduce((sum, prefix) => sum + mostOf(prefix), 0);
}
function mostOf(prefix) {
	const named = Object.entries(weights).filter(([name]) => name.startsWith(prefix));
	return Math.max(0, ...named.map(([, weight]) => weight));
}
let model;
function scoreOf(evidence) {
	return (model ??= new Model()).scoreOf(evidence);
}
function strongestOf(evidence, count) {
	return (model ??= new Model()).strongestOf(evidence, count);
}
// src/engine/assignment/grade.ts
const families = {
	password: "a password",
	secret: "a secret",
	token: "a token",
	"api-key": "an API key",
	credential: "a credential"
};
const told = 5;
function likelihoodOf(evidence) {
	const score = scoreOf(evidence);
	const floor = floorOf(evidence);
	return score < thresholds.low && floor === void 0 ? void 0 : {
		score,
		floor
	};
}
function gradeOf(evidence, { score, floor }) {
	const name = `the name tells of ${families[evidence.candidate.family]}`;
	const doubt = firstDoubt(evidence);
	return {
		kind: "keep",
		confidence: doubt !== void 0 ? "low" : confidenceOf(score, floor !== void 0),
		reasons: [
			name,
			...floor === void 0 ? [] : [floor],
			...doubt === void 0 ? [] : [doubt],
			tellScore(evidence)
		]
	};
}
const doubts = [
	...dummyDoubts,
	...worthDoubts,
	...placeDoubts,
	...require_scan.identityDoubts
];
function firstDoubt(evidence) {
	for (const doubt of doubts) {
		const reason = doubt(evidence);
		if (reason !== void 0) return reason;
	}
}
function confidenceOf(score, hasFloor) {
	if (score >= thresholds.high) return "high";
	return hasFloor || score >= thresholds.medium ? "medium" : "low";
}
function tellScore(evidence) {
	return `score ${scoreOf(evidence).toFixed(2)}: ${strongestOf(evidence, told).map(textOf).join(", ")}`;
}
const texts = new WeakMap();
function textOf(contribution) {
	const known = texts.get(contribution);
	if (known !== void 0) return known;
	const { name, weight } = contribution;
	const text = `${name} ${weight < 0 ? "" : "+"}${weight.toFixed(2)}`;
	texts.set(contribution, text);
	return text;
}
const scheme = /(?:basic|bearer|token|apikey|digest|api-key)$/i;
const secureString = /securestring/i;
const shortestChosen = 8;
const shortestPhrase = 14;
function floorOf(evidence) {
	const { candidate, isOpaque } = evidence;
	if (candidate.kind === "command" && candidate.quote !== "none" && secureString.test(candidate.name)) return "a literal is made a SecureString";
	if (isOpaque && scheme.test(candidate.wrapper)) return "it stands behind the word of an authorization scheme";
	if (isMeantAsPassword(evidence)) return "it is made up as password policies ask";
	if (isGivenToLogin(evidence)) return "a call that logs in is given it";
	if (isNoted(evidence)) return "a note gives it a name and says nothing else";
	if (isPrefixedToken(evidence)) return "behind the prefix of a token it is random";
	if (isOfRandomParts(evidence)) return "it is random but for a few letters or marks";
	if (require_scan.isEscapedKey(evidence)) return "it is random bytes, written with escapes";
	return isSessionSecret(evidence) ? "it signs sessions, cookies or tokens" : void 0;
}
function isSessionSecret(evidence) {
	const { candidate, shape } = evidence;
	if (candidate.quote === "none" && !candidate.isTight) return false;
	if (shape.length < shortestChosen || shape.length > 100 || evidence.isSequence || !require_scan.signsSessions(evidence)) return false;
	const likeness = require_scan.nameLikenesses[require_scan.nameLikenessOf(evidence)];
	return !(likeness === "a name that speaks of credentials" || likeness === "a word that does" && shape.length < shortestPhrase) || require_scan.isNamedAfterProgram(evidence);
}
exports.gradeOf = gradeOf;
exports.likelihoodOf = likelihoodOf;
exports.tellScore = tellScore;
