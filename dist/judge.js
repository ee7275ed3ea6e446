const require_scan = require("./scan.js");
const require_crc16_base32 = require("./engine-proof-checksums-crc16-base32.js");
const require_verb = require("./engine-assignment-separator-verb.js");
// \0lazy:grade.js
let loaded;
const load = () => loaded ??= require("./grade.js");
function gradeOf(...values) {
	return load().gradeOf(...values);
}
function likelihoodOf(...values) {
	return load().likelihoodOf(...values);
}
function tellScore(...values) {
	return load().tellScore(...values);
}
// src/engine/assignment/rejections/blockchain.ts
const ownKeys = require_scan.setOf("priv private secret master api app enc encryption signing access");
const isPoint = ({ candidate: { family, words, value } }) => family === "api-key" && value.length === 66 && /^0[23][0-9a-f]{64}$/.test(value) && !words.some((word) => ownKeys.has(word)) ? "the value is a public key" : void 0;
const base58 = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/;
const coinWords = require_scan.setOf("mint coin usdc usdt usds weth wsol sol spl swap lp bonk jup");
const isChainAddress = ({ candidate: { value, family, words }, surroundings: { line } }) => {
	if (family === "password") return void 0;
	const isCoin = () => value.length === 34 && value.startsWith("T") || value.length >= 43 && words.some((word) => coinWords.has(word)) || /\bdecimals["']?:/.test(line);
	return /^0x[0-9a-f]{40}$/i.test(value) || family === "token" && base58.test(value) && isCoin() ? "the value is an address of a blockchain" : void 0;
};
const accountWords = require_scan.setOf("pool pools amm mint pubkey program vault pair");
const sidesOfSwap = require_scan.setOf("from to base quote input output buy sell");
const lengthOfPoint = 32;
const isAccount = ({ candidate: { value, family, words, kind } }) => family !== "password" && base58.test(value) && !words.some((word) => ownKeys.has(word)) && (words.some((word) => accountWords.has(word)) || family === "token" && (kind === "comparison" || words.some((word) => sidesOfSwap.has(word)))) && require_crc16_base32.isBase58OfLength(value, lengthOfPoint) ? "the value is an address of a blockchain" : void 0;
const bech32 = /^[a-z]{2,12}1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{38,62}$/;
const secretPrefix = /^(?:age-secret|nsec)/i;
const isAddressWithChecksum = ({ candidate: { family, value }, isOpaque }) => {
	if (family === "password" || !isOpaque) return void 0;
	return bech32.test(value) && !secretPrefix.test(value) && require_crc16_base32.checkBech32(value).kind === "proven" || require_crc16_base32.isBase58Address(value) ? "the value is an address of a blockchain" : void 0;
};
const isMadePublic = ({ candidate: { wrapper } }) => /(?:^|[\s.])(?:new)?(?:Public_?Key|PUBLIC_?KEY|public_key)/.test(wrapper) ? "the value is a public key" : void 0;
const publicBase32 = /^(?:[GCLXTAUONV][A-Z2-7]{55}|M[A-Z2-7]{68}|P[A-Z2-7]{100,160})$/;
const isPublicStrkey = ({ candidate: { value } }) => publicBase32.test(value) && require_crc16_base32.hasCrc16(value) ? "the value is a public key" : void 0;
const isExtendedPublicKey = ({ candidate: { value } }) => /^[xyztuvYZUV]pub[1-9A-HJ-NP-Za-km-z]{100,110}(?:-\[|$)/.test(value) ? "the value is a public key" : void 0;
const blockchainRejections = [
	isPoint,
	isChainAddress,
	isAccount,
	isAddressWithChecksum,
	isMadePublic,
	isPublicStrkey,
	isExtendedPublicKey
];
// src/engine/assignment/rejections/catalogue.ts
const host = /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?\.){2,8}[a-z]{2,6}$/;
const isHostOfHost = ({ candidate: { name, value, isNameQuoted, quote } }) => isNameQuoted && quote !== "none" && name.includes(".") && host.test(value) ? "the value is a host" : void 0;
const isGene = ({ candidate: { name, value, separator, quote } }) => separator === "colon" && quote === "none" && /^[A-Z]{1,2}PW$/.test(name) && /^[A-Za-z][A-Za-z\d]{1,9}_\d{3,6}$/.test(value) ? "the value is a gene" : void 0;
const isKeywordOfEditor = ({ surroundings: { line } }) => /^\w{1,80}\t+(?:LITERAL|KEYWORD)[123]\b/.test(line) ? "the value is a keyword that an editor knows" : void 0;
const folderOfWorkflows = /(?:^|\/)\.github\/(?:workflows|actions)\//;
const isKeyOfCache = ({ candidate: { name, value, separator, quote }, surroundings: { path = "" } }) => name === "key" && separator === "colon" && quote === "none" && folderOfWorkflows.test(path) && /^(?=.{0,60}[a-z]{4})[A-Za-z][A-Za-z\d]{1,24}(?:[-_.][A-Za-z\d]{1,24}){1,8}-?$/.test(value) ? "the name under which a cache is kept" : void 0;
const isEntryOfStore = ({ candidate: { value, separator }, surroundings: { line } }) => separator === "colon" && /^[0-9a-f]{6,8}$/.test(value) && line.includes(`,key:${value},val:`) ? "the value is where a database keeps something" : void 0;
const classOfModule = /^_[\w-]{8,40}$/;
const classesOfModule = /["'][A-Za-z][\w-]{1,60}["']:["']_[\w-]{8,40}["'],/;
const isClassOfModule = ({ candidate: { value, isNameQuoted, quote }, surroundings: { line } }) => {
	if (!isNameQuoted || quote === "none" || !classOfModule.test(value)) return void 0;
	const at = line.indexOf(value);
	return line.slice(Math.max(0, at - reachOfClasses), at + reachOfClasses).split(classesOfModule).length > 3 ? "the value is a class of a style sheet" : void 0;
};
const reachOfClasses = 300;
const isNameInStorage = ({ candidate: { words, value, quote }, isOpaque }) => quote !== "none" && words.at(-1) === "key" && (words.at(-2) === "storage" || words.at(-2) === "cache") && !isOpaque && /^[a-z][a-z\d]{1,20}(?:[-_.:@/][a-z][a-z\d]{0,20}){1,6}$/.test(value) ? "the name under which something is kept" : void 0;
const telemetryKey = /^[0-9a-f]{32}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-\d{4}$/;
const isTelemetryKey = ({ candidate: { value } }) => telemetryKey.test(value) ? "a key for reports that every page holds" : void 0;
const isBehindPlaceholder = ({ candidate: { words, separator } }) => separator === "element" && words.length > 1 && words[0] === "your" ? "the value stands behind a placeholder" : void 0;
const isPartOfCredentials = ({ candidate: { family, name, kind }, isOpaque }) => family === "credential" && kind === "comparison" && !isOpaque && /\.(?:database|db|driver_?name|host(?:name)?|port|user_?name|user|region|type|kind|scheme|path|name|role|warehouse)$/i.test(name) ? "a part of the credentials that is no secret" : void 0;
const isAddressWithoutPassword = ({ candidate: { family, value } }) => family === "credential" && (/^[a-z][a-z\d+.-]{1,30}:\/\/(?:[^:@/?\s]{1,60}@)?[\w.-]{1,120}(?::\d{1,5})?(?:\/[\w./-]{0,80})?$/.test(value) || /^[\w-]{1,60}\.(?:duckdb|db|sqlite3?|json|ya?ml|toml)$/.test(value)) ? "the value is an address without a password" : void 0;
const isNumberingOfCountry = ({ candidate: { name }, surroundings: { line } }) => name === "PW" && /\bPW["']?\s?:\s?\[/.test(line) && /\b680\b|\\d/.test(line) ? "the name is that of a country" : void 0;
const isCellAboutSigningIn = ({ candidate: { kind }, surroundings: { line } }) => kind === "table" && /\|[ *_`]{0,4}(?:user ?name|user|login) ?\/ ?password[ *_`]{0,4}\|/i.test(line) ? "the cell tells how to sign in" : void 0;
const isContractOfField = ({ candidate: { name, value, quote, separator }, surroundings: { line } }) => separator === "equals" && quote === "none" && /^[A-Z]\w*$/.test(value) && line.includes(`:${name}=${value}`) && /(?:^|[\s"'])[A-Z]\w{0,60}$/.test(line.slice(0, line.indexOf(`:${name}=${value}`))) ? "the value is what a contract is called" : void 0;
const isSignatureOfRequest = ({ candidate: { name, value } }) => /^shared_?key(?:lite)?$/i.test(name) && /^[a-z\d]{3,24}:[\w+/]{43}=$/.test(value) ? "the value signs one request" : void 0;
const isFileOfSsh = ({ candidate: { value } }) => /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:[_.-][A-Za-z\d_.-]{1,60})?$/.test(value) ? "the value is the name of a file" : void 0;
const isGivenToPublicKey = ({ candidate: { family, wrapper } }) => family === "api-key" && /public_?key(?:_?from_?\w{0,20})?$|from_rsa_(?:raw_)?components$/i.test(wrapper) ? "the value is a public key" : void 0;
const isGivenToBuilder = ({ candidate: { wrapper }, isOpaque }) => {
	const given = /\.with_?([A-Za-z_]{2,30})$/.exec(wrapper)?.[1];
	return given !== void 0 && !isOpaque && !/pass|secret|token|key|cred|auth|pwd|sign/i.test(given) ? "the call says that it is something else" : void 0;
};
const isOfWidget = ({ candidate: { value }, surroundings: { line } }) => value.length === 32 && require_scan.isWidgetKey(line.slice(line.indexOf(value) + value.length).slice(0, 80)) ? "a key that every page with the widget holds" : void 0;
const isCommitOfChange = ({ candidate: { value }, surroundings: { line } }) => /^[0-9a-f]{7,40}$/.test(value) && line.includes(`/commit/${value}`) ? "the id of a commit" : void 0;
const installs = /\b(?:composer (?:global )?require|npm (?:i|install)|(?:yarn|pnpm|bun) add|pip3? install|gem install|go get|cargo add|dotnet add package)\s/;
const isPackage = ({ candidate: { quote, separator, value }, surroundings: { line } }) => quote === "none" && separator === "blank" && /^@?[a-z\d.-]{1,60}\/[a-z\d._-]{1,60}$/.test(value) && installs.test(line) ? "the value is a package" : void 0;
const catalogueRejections = [
	isSignatureOfRequest,
	isFileOfSsh,
	isGivenToPublicKey,
	isPackage,
	isGivenToBuilder,
	isOfWidget,
	isCommitOfChange,
	isNumberingOfCountry,
	isCellAboutSigningIn,
	isContractOfField,
	isHostOfHost,
	isGene,
	isKeywordOfEditor,
	isKeyOfCache,
	isEntryOfStore,
	isPartOfCredentials,
	isAddressWithoutPassword,
	isClassOfModule,
	isNameInStorage,
	isTelemetryKey,
	isBehindPlaceholder
];
// src/engine/assignment/rejections/spelled.ts
const spelled = (text) => text.toLowerCase().replace(/[^a-z\d]/g, "");
// src/engine/assignment/rejections/code-name.ts
const typeLine = /^[ \t]{0,40}(?:(?:pub|export|declare|public|private|internal)[ \t]{1,4}){0,2}(?:type|typealias|newtype)[ \t]{1,4}(?:(?:instance|family|role)[ \t]{1,4})?[A-Z]/;
const isDeclaredType = ({ candidate: { quote, separator }, surroundings: { line } }) => quote === "none" && separator !== "pair" && typeLine.test(line) ? "the line declares a type" : void 0;
const isWrappedAsId = ({ candidate: { family, wrapper } }) => family === "credential" && /\b(?:uuid|guid)\b/i.test(wrapper) ? "the value is made an identifier" : void 0;
const packed = /^\d{0,4}[bBhHiIlLqQsc]=b?(?:""|'')?$/;
const isPackedForm = ({ candidate: { value } }) => packed.test(value) ? "the value is a form in which bytes are packed" : void 0;
const ofDirectory = /^ATT[a-z]\d{1,10}$|^\{?[0-9a-f]{8}-[0-9a-f]{4}-11d[0-3]-[0-9a-f]{4}-00(?:aa00|c04f)[0-9a-f]{6}\}?$/i;
const isIdInDirectory = ({ candidate: { value } }) => ofDirectory.test(value) ? "the value is what Active Directory calls a property" : void 0;
const pointer = /["'`]#\/(?:[\w$~-]{1,40}\/){0,8}$/;
const isPointedAt = ({ candidate: { name, kind }, surroundings: { line } }) => (kind === "argument" || kind === "call") && line.includes("#/") && pointer.test(require_scan.textBefore(line, line.indexOf(name), 200)) ? "the name is a place in a document" : void 0;
const repeatsOwnName = ({ candidate: { name, value, quote, family }, surroundings: { line } }) => {
	if (family !== "credential" || quote === "none" || !/[-_]/.test(value)) return void 0;
	const before = ownName.exec(require_scan.textBefore(line, line.indexOf(value), 100))?.[1] ?? "";
	return before !== name && before.length > 4 && spelled(before) === spelled(value) ? "the value repeats its name" : void 0;
};
const ownName = /(?<![\w-])([A-Za-z][\w-]{1,60})["']?\s{0,4}(?::|=>?)\s{0,60}["']$/;
const chosenByMany = /^(?:password|passwd|passw0rd|pass|p@ssw0rd)\d{1,6}$/i;
const isAmongChosen = ({ candidate: { kind, name }, surroundings: { line } }) => kind === "argument" && chosenByMany.test(name) && line.split(/["'],\s?["']/, 8).length > 7 ? "passwords that nobody should choose" : void 0;
const isWhole = ({ candidate: { name, value, wrapper, quote } }) => wrapper.includes("[") && quote !== "none" && /[-_.]/.test(value) && name.startsWith(value) && /^[-_.]/.test(name.slice(value.length)) ? "the name is a part of what the value names" : void 0;
const isLabel$2 = ({ candidate: { words, value }, shape }) => words.includes("label") && shape.digits === 0 && /^[a-z]{1,20}(?: [a-z]{1,20}){0,5}$/i.test(value) ? "the name is that of a label" : void 0;
const printed = /^(?:0x|#)?%[-+ #0]?\d{0,3}(?:\.\d{1,3})?(?:hh|h|ll|l|z|j|t)?[diuxXopsc]$/;
const isPrinted = ({ candidate: { value } }) => value.includes("%") && printed.test(value) ? "the value has a part that is filled in elsewhere" : void 0;
const isTokenOfUri = ({ candidate: { family, words }, surroundings: { line } }) => family === "token" && words.at(-1) === "token" && /\bpkcs11:(?:[\w-]{1,20}=[^\s"'<>;]{0,80};){0,6}token=/i.test(line) ? "the name is a part of an address" : void 0;
const isInAttribute = ({ candidate: { name, value, separator }, surroundings: { line } }) => separator === "colon" && /^[\da-f]{32}$/.test(value) && /\b(?:id|name)=["'][\w-]{0,80}$/.test(require_scan.textBefore(line, line.indexOf(`${name}:${value}`), 120)) ? "the value tells a place on a page" : void 0;
const isNameGenerated = ({ candidate: { name, value, words, isNameQuoted, separator } }) => isNameQuoted && separator === "colon" && words.length > 3 && name.length === value.length && /^[A-Za-z\d]{8,40}$/.test(name) && /^(?=.*[A-Z])(?=.*[a-z])[A-Za-z\d]+$/.test(value) ? "the name is generated, as its value is" : void 0;
const isImported = ({ surroundings: { line } }) => line.includes(" qw") && /^\s{0,20}use\s{1,4}[\w:]{1,80}[^;\n]{0,20}\sqw\b/.test(line) ? "the line names what is imported" : void 0;
const isAttributeName = ({ candidate: { value, quote } }) => quote !== "none" && /^(?:bcrypt|[a-z]{2,10}_(?:hash|digest|length|type|id))(?:_hash)?$/.test(value) ? "the value is the name of an attribute" : void 0;
const digestInComment = /^["'`][,;)\]]{0,3}\s{1,20}(?:#|\/\/)\s{0,4}(?:sha-?\d{1,3}|md5)\b/i;
const isDigestAsSaid = ({ candidate: { value }, surroundings: { line } }) => /^[\da-f]{32,128}$/i.test(value) && digestInComment.test(line.slice(line.indexOf(value) + value.length)) ? "the value is a digest" : void 0;
const isBareNumber = ({ candidate: { value, quote, family, isNameQuoted, isTight, next } }) => quote === "none" && family !== "password" && !isTight && (isNameQuoted || next === ";") && /^\d{12,25}$/.test(value) ? "the value is a number" : void 0;
const areInitials = ({ candidate: { words }, surroundings: { line } }) => words.length === 1 && words[0] === "pw" && /\bP[a-z]{1,20}W[a-z]{1,20}(?:<[\w, ]{0,40}>)? pw\b/.test(line) ? "the name is made of the initials of a type" : void 0;
const isTypeOfQuery = ({ candidate: { value }, surroundings: { line } }) => value.endsWith("!") && /^[A-Z]\w+!$/.test(value) && line.includes(`[${value}]`) ? "the value is a type" : void 0;
const isNameItself = ({ candidate: { value, quote, next, separator, isNameQuoted } }) => next === ":" && /^[A-Za-z_]+$/.test(value) && (quote !== "none" && isNameQuoted && separator === "colon" || quote === "none" && separator === "blank") ? "the value is a name, too" : void 0;
const isEndOfCall = ({ candidate: { value } }) => /^[)\]}]\.[a-z_]{1,30}(?:\(\))?[)}]{0,3}$/.test(value) ? "the value is code: a call" : void 0;
const isFile = ({ candidate: { name, isTight }, surroundings: { line } }) => {
	const at = line.indexOf(`${name}.`);
	return !isTight && at > 0 && /^\.(?:[cm]?[jt]sx?|py|rb|php|java|go|cs)["'`]\s?:/.test(line.slice(at + name.length, at + name.length + 12)) ? "the name is that of a file" : void 0;
};
const isKeyOfBrowser = ({ candidate: { family, words } }) => family === "api-key" && words.at(-2) === "storage" && (words.at(-3) === "local" || words.at(-3) === "session") ? "a value is kept under the key" : void 0;
const asking = require_scan.setOf("askpw askpass askpassword");
const isAsked = ({ candidate: { words } }) => words.length === 1 && words.some((word) => asking.has(word)) ? "the name is that of a switch" : void 0;
const codeNameRejections = [
	isDeclaredType,
	isWrappedAsId,
	isPackedForm,
	isIdInDirectory,
	isPointedAt,
	repeatsOwnName,
	isAmongChosen,
	isWhole,
	isLabel$2,
	isPrinted,
	isTokenOfUri,
	isAsked,
	isInAttribute,
	isNameGenerated,
	isImported,
	isAttributeName,
	isDigestAsSaid,
	isBareNumber,
	areInitials,
	isTypeOfQuery,
	isNameItself,
	isEndOfCall,
	isFile,
	isKeyOfBrowser
];
// src/engine/assignment/rejections/constant.ts
const isConstantOfName = ({ candidate: { name, value, quote } }) => quote === "none" && name.length > 8 && name.endsWith("Key") && /^\w+$/.test(value) && value.startsWith(name.slice(0, -3)) ? "the value is the name of a constant" : void 0;
const isConstantName = ({ candidate: { name, value, quote }, shape, isOpaque, surroundings: { path } }) => {
	if (shape.uppers === 0 || !/^[A-Z][A-Z0-9]*(?:__?[A-Z0-9]+)+$/.test(value)) return void 0;
	return value.startsWith(`${name}_`) || quote === "none" && path !== void 0 && require_scan.fileKindOf(path).isSourceCode || !isOpaque && shape.digits * 3 < shape.length && (shape.digits < 4 || threeParts.test(value)) ? "the value is the name of a constant" : void 0;
};
const threeParts = /^[A-Z]{2,}\d{0,3}_(?:[A-Z\d]+_)*[A-Z\d]+$/;
const isComparedConstant = ({ candidate: { kind, quote, value, family, next } }) => {
	if (quote === "none") return void 0;
	const isConstant = kind === "comparison" && /^[A-Z]{3,20}(?:_[A-Z]{1,20}){0,4}$/.test(value);
	const isMode = family === "credential" && kind === "assignment" && next === "]" && /^[a-z]{3,20}$/.test(value);
	return isConstant || isMode ? "the value is a constant that is compared" : void 0;
};
const isTypedConstant = ({ candidate: { name, value, quote }, shape, surroundings: { line } }) => {
	if (quote === "none" || shape.length < shortestConstant || shape.marks + shape.blanks > shape.length / 4) return void 0;
	const at = line.lastIndexOf(name, line.lastIndexOf(value));
	if (line.charAt(at - 1) !== " " && line.charAt(at - 1) !== "	") return void 0;
	const before = require_scan.textBefore(line, at, farthestName).trimEnd();
	return /\w$/.test(before) && spelled(before).endsWith(spelled(value)) ? "the value is a constant, and its name says the same" : void 0;
};
const farthestName = 200;
const shortestConstant = 4;
const hasNumeronym = ({ candidate: { value, quote, family }, shape }) => family !== "password" && quote !== "none" && shape.digits > 0 && shape.digits < 3 && /^(?:[A-Za-z][a-z]{1,20})?(?:[A-Z][a-z]{1,20}){0,3}(?:[Kk]8s|[Ii]18n|[Ll]10n|[Aa]11y|[Bb]ase64)(?:[A-Z][a-z]{0,20}){1,12}$/.test(value) ? "the value is made of words" : void 0;
const isClassOfDalvik = ({ candidate: { value } }) => value.startsWith("L") && /^L(?:[a-z][\w$]{0,40}\/){1,12}[\w$]{1,60};?$/.test(value) ? "the value is a type" : void 0;
const isTreatment = ({ candidate: { value } }) => value.endsWith("?)") || value.endsWith("?))") ? /^[A-Z\d]{2,12}\((?:[A-Z\d]{2,12}\()?\?\){1,2}$/i.test(value) ? "the value is code: a call" : void 0 : void 0;
const isSheetHash = ({ candidate: { value }, surroundings: { line } }) => /^[\dA-F]{4}$/.test(value) && new RegExp(`<(?:sheet|workbook)Protection\\b[^<>]{0,200}"${value}"`).test(line) ? "the value is a password hash" : void 0;
const isColour = ({ candidate: { value } }) => /^[fb]g=(?:#[\da-f]{3,8}|\d{1,3}|[a-z]{3,10})(?:,[a-z]{3,12}){0,4}$/i.test(value) ? "the value is a colour" : void 0;
const isNumberedName = ({ candidate: { value, quote } }) => quote !== "none" && value.includes("%d") && /^[A-Za-z_-]{2,40}%d[A-Za-z_-]{0,40}$/.test(value) ? "the value has a part that is filled in elsewhere" : void 0;
const isState = ({ candidate: { family, kind, value, quote }, naturalness }) => family === "credential" && (quote !== "none" || kind === "flag") && naturalness > .3 && /^[A-Z]{4,24}$/.test(value) ? "the value is a state" : void 0;
const isNameOfSymbol = ({ candidate: { value, quote }, surroundings: { line } }) => quote !== "none" && /^[A-Za-z_]\w*$/.test(value) && line.includes(`nameof(${value})`) ? "the value is a name" : void 0;
const isLicence = ({ candidate: { value } }) => /^(?:Apache|[AL]?GPL|MPL|EPL|BSD|CC(?:-[A-Z]{2}){1,3}|Artistic|CDDL|EUPL|BSL)-\d(?:\.\d){0,2}(?:-[A-Za-z-]{4,20})?$/.test(value) ? "the value is a licence" : void 0;
const isDuration = ({ lowered }) => /^\d{1,5} (?:second|minute|hour|day|week|month|year)s?$/.test(lowered) ? "the value is a duration" : void 0;
const quoting = /\.(?:c|h|cc|cpp|cxx|hh|hpp|m|mm|go|rs|java|kt|kts|cs|swift|dart|zig|d)$/;
const beginsStatement = /^[ \t{}]{0,80}(?:(?:if|while|return|else)\b[ \t(!]{0,4}){0,2}\.?(?:[A-Za-z_][\w.<>&*[\]-]{0,60}[ \t]{1,4}\*{0,2}){0,6}$/;
const isNameInCode = ({ candidate: { name, value, quote, next, separator }, surroundings: { path, line } }) => {
	if (quote !== "none" || path === void 0 || next !== "," && next !== ";" && next !== ")") return void 0;
	if (!(separator === "blank" && next === ";" && /^[A-Za-z_]\w*$/.test(value)) && !/^[A-Za-z_]\w*(?:_\w+|[+*-]\w+|(?:\.[A-Za-z_]\w*)+)$/.test(value)) return void 0;
	if (!quoting.test(path)) return void 0;
	return beginsStatement.test(line.slice(0, Math.max(0, line.indexOf(name)))) ? "the value is a name" : void 0;
};
const holdsEncodedQuote = ({ candidate: { value } }) => /^(?:%20|%09|%0[AD]){0,4}%22/i.test(value) ? "the value is a part of a text that is encoded" : void 0;
const constantRejections = [
	isConstantOfName,
	isConstantName,
	isComparedConstant,
	isTypedConstant,
	hasNumeronym,
	isState,
	isNameInCode,
	isNameOfSymbol,
	isLicence,
	isDuration,
	holdsEncodedQuote,
	isColour,
	isNumberedName,
	isClassOfDalvik,
	isTreatment,
	isSheetHash
];
// src/engine/assignment/rejections/control-flow.ts
const isBodyOfLambda = ({ candidate: { name, separator }, surroundings: { line } }) => {
	if (separator !== "colon") return void 0;
	const at = line.indexOf("lambda ");
	return at >= 0 && new RegExp(`\\blambda [\\w\\s,*=]{0,80}\\b${require_scan.escapePattern(name)}:`).test(line.slice(at, at + 160)) ? "the name is a parameter of a lambda" : void 0;
};
const isDoneInCase$1 = ({ candidate: { name, isNameQuoted }, surroundings: { line } }) => !isNameQuoted && line.includes(`case ${name}:`) ? "what is done in a case" : void 0;
const foreignWord = /^(?=.*[\x80-\xff])(?=.*[A-Za-z])[A-Za-z_$\x80-\xff]{3,60}$/;
const isForeignVariable = ({ candidate: { quote, value }, surroundings: { path } }) => quote === "none" && path !== void 0 && require_scan.fileKindOf(path).isSourceCode && foreignWord.test(value) ? "the value is a single word without quotes" : void 0;
const memberOfResult = /^["'`]\)(?:\.|->|::|\?\.|&\.)(\w{2,40})/;
const isSourceOfMember = ({ candidate: { quote, next, wrapper, value, family }, surroundings: { line } }) => {
	if (quote === "none" || next !== ")" || wrapper === "") return void 0;
	const end = line.lastIndexOf(value) + value.length;
	const memberName = memberOfResult.exec(line.slice(end, end + 48))?.[1];
	return memberName !== void 0 && require_scan.meaningOf(memberName).family === family ? "the value tells where the secret is looked up" : void 0;
};
const isInLogOfTests = ({ candidate: { quote }, surroundings: { line } }) => quote === "none" && /(?:^|\s)(?:--- (?:PASS|FAIL|SKIP):|=== (?:RUN|PAUSE|CONT|NAME)) {1,3}\w/.test(line) ? "the value is a part of the name of a test" : void 0;
const isSaidByGnuPg = ({ candidate: { value }, surroundings: { line } }) => line.includes("[GNUPG:] ") || /^[\da-f]{16}$/i.test(value) && /\bsignature [\w ]{0,40}\bkey [\da-f]{16}\b/i.test(line) ? "the value is the fingerprint of a public key" : void 0;
const isIdInMessage = ({ candidate: { kind, words, separator, value }, surroundings: { line } }) => kind === "phrase" && separator === "blank" && words.length === 1 && value.length === 36 && require_scan.uuid.test(value) && /\b(?:for|of|in|from|with|to|the|by|get|got|read|delete[ds]?|create[ds]?|update[ds]?) (?:the )?\w{3,12} [\da-f]{8}-/.test(line) ? "the id of what a message is about" : void 0;
const isBehindLeftOut = ({ candidate: { separator, name }, surroundings: { line } }) => separator === "element" && new RegExp(`://[^\\s:@/<>]{0,60}:<${require_scan.escapePattern(name)}>`).test(line) ? "the password of an address is left out" : void 0;
const controlFlowRejections = [
	isForeignVariable,
	isBodyOfLambda,
	isDoneInCase$1,
	isSourceOfMember,
	isInLogOfTests,
	isSaidByGnuPg,
	isIdInMessage,
	isBehindLeftOut
];
// src/engine/assignment/rejections/arithmetic.ts
const isArithmetic = ({ candidate: { value, next }, surroundings: { line } }) => (next === "/" || next === "*") && isOperand(line, value) || /(?:\+\+|--)$/.test(value) || /^\w{1,40}\*\*[\w.]{1,80}$/.test(value) || /^\d{1,6}(?:\.[a-z_]{2,20}){1,5}[!?]?$/.test(value) || /^\d{1,7}(?:\*\d{1,7}){1,5}$/.test(value) ? "the value is code" : void 0;
function isOperand(line, value) {
	return /^[A-Za-z_]\w{0,40}$/.test(value) && /^ ?[*/] ?\d{1,6}\b/.test(line.slice(line.lastIndexOf(value) + value.length));
}
const sum = /^[A-Za-z_]\w{0,40}(?:\+[A-Za-z_]\w{0,40}){1,4}$/;
const isSum = ({ candidate: { value }, surroundings: { path } }) => path !== void 0 && sum.test(value) && require_scan.fileKindOf(path).isSourceCode ? "the value is code: a sum" : void 0;
const isOperation = ({ candidate: { value } }) => /^(?:&|\*|!|-)?[A-Za-z_]\w*(?:[-+*/%=!<>]=?|&&|\|\||->|::)[A-Za-z_]\w*$/.test(value) && /&&|->|::|\+=|==/.test(value) ? "the value is code" : void 0;
// src/engine/assignment/rejections/joined-text.ts
const joinsInside = /^["'`] ?\+|\+ ?["'`]$|^\+[A-Za-z_$][\w$.]*[})\];]|^ ?\. ?(?:[a-z_]\w{0,30}\()?\$[a-z]/i;
const holdsJoin = ({ candidate: { value } }) => joinsInside.test(value) ? "the value is a part of an expression" : void 0;
const pressed = /^["'`]\s{0,4}\+\s{0,4}(?:Keys\.[A-Z_]{3,12}|["']\\[nrt])/;
function isKeyPressed(line, value) {
	return pressed.test(line.slice(line.indexOf(value) + value.length));
}
const goesOnBehindQuote = (evidence) => {
	const { value, quote, next, kind } = evidence.candidate;
	const { line } = evidence.surroundings;
	if (quote === "none") return void 0;
	return next === "+" && !isKeyPressed(line, value) && !mayGoOn(line, value, evidence.isOpaque) || next === "%" && !closesTag(line, value) || next === "=" && kind !== "comparison" || next === "i" && isLookedForIn(line, value) || next === "." && (/[:=]$/.test(value) || isFollowedByDot(line, value)) ? "the value is a part of an expression" : void 0;
};
function mayGoOn(line, value, isOpaque) {
	return value.length > 31 && isOpaque && /["'`]\s{0,4}\+\s{0,4}$/.test(line) || /(?:^|\s)\+[\w.]{2,60}[ ]{1,2}["'][^"'\s]{1,200}["'] \+[a-z]/.test(line);
}
function isLookedForIn(line, value) {
	return /^["'] in [A-Za-z_$]/.test(line.slice(line.lastIndexOf(value) + value.length));
}
function isFollowedByDot(line, value) {
	return /^["'](?: ?\. ?(?:\$[a-z_]|[A-Z]\w{0,60}::)| \. [a-z_]\w{0,60}\(| ?\.\. ?[a-z_(])/i.test(line.slice(line.lastIndexOf(value) + value.length));
}
function closesTag(line, value) {
	return /^["'] ?-?%[>}]/.test(line.slice(line.lastIndexOf(value) + value.length));
}
const joinRejections = [holdsJoin, goesOnBehindQuote];
// src/engine/assignment/rejections/expression.ts
const betweenTexts = /^[a-z]{2,20}:["']$|^"[\]}]{1,3},\s?"|^\s?,\s?\(0,\s?[\w$]{1,20}\.[\w$]{1,20}\)\($|^\)\s{0,3}(?:\.\w{1,30}\(|[,+;])\s{0,3}$|^["'`]\)\s{0,3}\.\w{1,30}\(|^[)\]}]{1,6}[^"'`]{0,80}\($|^\);[a-z]\w{0,30}\.\w{1,30}\(|^[A-Za-z]\w{2,60}\(\w{1,30}=$|^\s{0,3}\|\s|^[!=]==?[A-Za-z_$][\w$.]{0,40}\(|^,\s?[A-Za-z_$][\w$.]{0,30}(?:[,)]|\([\w$,]{0,40}\)\{)|^\s?\.\s?[a-z_]\w{0,40}\($/;
const isBetweenTexts = ({ candidate: { value, quote } }) => quote !== "none" && betweenTexts.test(value) ? "the value is code between two texts" : void 0;
const isBaseClass = ({ candidate: { name, quote, separator }, surroundings: { line } }) => quote === "none" && separator === "colon" && new RegExp(`\\b(?:class|struct|interface|record) ${require_scan.escapePattern(name)}\\b`).test(line) ? "the value is a type" : void 0;
const isUnion = ({ candidate: { quote, next }, surroundings: { line } }) => quote !== "none" && next === "|" && /^\s{0,20}(?:export |declare ){0,2}type \w/.test(line) ? "the value is a type" : void 0;
const isType = ({ candidate: { value }, shape }) => shape.marks > 0 && /^(?:[A-Za-z_.]{1,40}\.)?[A-Z][A-Za-z]{2,20}\[[\w ,.|[\]]{1,120}\](?: \| None)?$/.test(value) ? "the value is a type" : void 0;
const isErlang = ({ candidate: { value }, surroundings: { path } }) => path !== void 0 && /\.[eh]rl$/.test(path) && /^(?:\w{1,40}\/(?:\d{1,2}|[a-z]{3,12})|\?[A-Z_]{2,40})$/.test(value) ? "the value is code" : void 0;
const isCmdlet = ({ candidate: { value } }) => /^(?:Invoke|Get|New|Read|Import|Convert(?:To|From)?|Add|Set|Select|Request)-[A-Z][A-Za-z]{2,40}$/.test(value) ? "the value is code: a call or an index" : void 0;
const isComparison = ({ candidate: { value } }) => /^[A-Za-z_$][\w$.]{0,80}[!=]==|^\d{1,4}[!=]==?[A-Za-z_$][\w$.]{0,60}$/.test(value) ? "the value is code: a comparison" : void 0;
const assignedMember = /^[A-Za-z_$][\w$]{0,40}(?:\.[A-Za-z_$][\w$]{0,40}){1,6}=[!\w]/;
const isAssignment = ({ candidate: { value, kind } }) => value.includes("=$") || kind !== "query" && assignedMember.test(value) ? "the value is code: an assignment" : void 0;
const attribute = /^(?:[A-Za-z]\w{0,30}:[A-Za-z]\w{0,30}|[a-z][a-z-]{0,14})=$/;
const isAttribute = ({ candidate: { value, next } }) => (next === "\"" || next === "'") && attribute.test(value) ? "the value is code: an attribute" : void 0;
const precedesArrow = ({ candidate: { value, next } }) => {
	if (next !== ">") return void 0;
	if (value.endsWith("=")) return "the value is code: a member";
	return value.endsWith("-") ? "the value is code" : void 0;
};
const precedesBar = ({ candidate: { kind, next, name, isTight }, isOpaque, surroundings: { line } }) => {
	if (next !== "|" || kind === "flag") return void 0;
	return kind === "table" && isFirstCell(line, name) || isOpaque && isTight && isRow(line) ? void 0 : "the value is code";
};
const isTypeOfCode = ({ candidate: { value, next }, surroundings: { line } }) => next === "]" && line.includes(`[${value}]::`) || next === ";" && /^(?:[A-Z]\w{2,60}|(?:::)?\w{1,40}(?:(?:::|\.)\w{1,40}){0,6}(?:::)?)&lt$/.test(value) ? "the value is code: a type" : void 0;
const isNegation = ({ candidate: { value } }) => /^!{1,3}\$?[A-Za-z_]+$|^return[!("'[{~]|^![01](?:[^\w!@#$%*]|$)/.test(value) ? "the value is code" : void 0;
const isCall = ({ candidate: { value, next, separator, kind }, shape, surroundings: { line } }) => {
	const isApart = shape.digits >= 6 && shape.length >= 16 && next === "(" && line.includes(`${value} (`);
	const isElement = separator === "element" || separator === "pair" || line.includes(`${value}</`);
	const isRedirected = kind === "flag" && separator === "blank";
	const isBlock = kind === "flag" && line.includes(`community ${value} {`);
	return next === "(" && !isApart || next === "[" || next === "{" && !isBlock || next === "<" && !isElement && !isRedirected ? "the value is code: a call or an index" : void 0;
};
const precedesSign = ({ candidate: { value, kind, separator, next }, surroundings: { line } }) => {
	const mayPart = value.includes("=") || kind === "flag" && separator === "blank" || next === ":" && line.includes(`${value} :/`);
	return kind !== "query" && (next === "=" || next === "?" || next === ":" && !mayPart) ? "the value is code" : void 0;
};
const isMemberAlone = ({ candidate: { name, value, separator }, surroundings: { line } }) => /^\.[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/.test(value) || separator === "arrow" && line.includes(`${name}->${value}`) ? "the value is code: a member" : void 0;
const member = /^[*&!~-]*[A-Za-z_$][\w$]*(?:(?:\.|->|=>|::|\?\.|!\.|&\.)[A-Za-z_$][\w$]*)+[!?]?$/;
const generatedDigits = /\d{4}|(?<!\.(?:JSON|XML|YAML))\d{3}[^\d]|[a-z]\d[a-z]/;
const numberedMember = /^(?:(?:[A-Z][a-z]{1,20}){1,6}\.){1,6}(?:[A-Z][a-z]{1,20}){1,6}\d{1,4}$/;
const membersOfWords = /^(?:(?:^|\.|->|\?\.|!\.)_{0,2}[A-Za-z][a-z]{1,20}(?:[A-Z][a-z]{1,20}|_[a-z]{2,20}){0,6}(?:\d{1,4}[a-z]{0,12})?){2,7}$/;
const isMember$1 = ({ candidate: { value, kind, next }, shape, surroundings: { path } }) => {
	if (!member.test(value)) return void 0;
	const isSourceCode = path !== void 0 && require_scan.fileKindOf(path).isSourceCode;
	const isComposed = kind === "assignment" && next === "." && isSourceCode;
	const mayBeGenerated = !(isSourceCode && (numberedMember.test(value) || membersOfWords.test(value))) && (generatedDigits.test(value) || shape.digits > 0 && !isSourceCode);
	return isComposed || !mayBeGenerated ? "the value is code: a member" : void 0;
};
const isRuleOfGrammar = ({ surroundings: { line } }) => /^\s{0,40}<?[A-Za-z][\w-]{0,40}>?\s{0,40}::=\s/.test(line) ? "the value is a rule of a grammar" : void 0;
const withoutQuotes = [
	isRuleOfGrammar,
	isArithmetic,
	isSum,
	isAssignment,
	isAttribute,
	precedesArrow,
	precedesBar,
	isNegation,
	isTypeOfCode,
	isCall,
	precedesSign,
	isErlang,
	isCmdlet,
	isComparison,
	isMemberAlone,
	isMember$1,
	isOperation
];
const isBareExpression = (evidence) => {
	if (evidence.candidate.quote !== "none") return void 0;
	for (const rejection of withoutQuotes) {
		const reason = rejection(evidence);
		if (reason !== void 0) return reason;
	}
};
function isFirstCell(line, name) {
	const at = line.indexOf(name);
	return at < 0 || /^\s{0,8}\|[^|]*$/.test(line.slice(0, at));
}
function isRow(line) {
	return /^\s{0,8}\|.*\|\s{0,4}$/.test(line);
}
const isPipe = ({ candidate: { kind, name, isNameQuoted, quote, next }, surroundings: { line } }) => {
	if (kind !== "table") return void 0;
	if ((isNameQuoted || line.includes("{{")) && quote === "none" && (next === ")" || next === "}")) return "the bar is a pipe";
	if (line.includes(name) && line.indexOf("|") === line.lastIndexOf("|")) return "the bar is a pipe";
	if (line.includes(`>|${name}|`)) return "the bars enclose what an arrow of a diagram says";
	return isNameQuoted && quote !== "none" ? "the bar stands between alternatives" : void 0;
};
const expressionRejections = [
	isBetweenTexts,
	isBaseClass,
	isUnion,
	isType,
	...joinRejections,
	isBareExpression,
	isPipe
];
// src/engine/assignment/rejections/name-words.ts
function isExempt({ kind }) {
	return kind === "user-password" || kind === "flag" || kind === "command";
}
const modifiers = require_scan.setOf("string str char const var let val final static readonly auto object any bytes byte void private protected internal def");
function qualifiersOf({ qualifier }) {
	return qualifier === "" ? [] : qualifier.toLowerCase().split(/[ \t]/).filter((word) => !modifiers.has(word));
}
const digitNine = 57;
function lastWord(words) {
	const last = words[words.length - 1] ?? "";
	if (last === "async" && words.length > 1) return words[words.length - 2] ?? "";
	return words.length > 1 && last.charCodeAt(0) <= digitNine && /^\d+$/.test(last) ? words[words.length - 2] ?? "" : last;
}
// src/engine/assignment/rejections/stored-name.ts
const isStorageKey = ({ candidate: { family, words, value, quote, wrapper, next } }) => family === "api-key" && quote !== "none" && words.at(-2) === "storage" && (storageName.test(value) || /^0x[\da-f]{64}$/i.test(value) || next === ")" && /^[A-Za-z_$]{1,2}$/.test(wrapper)) ? "the name under which something is stored" : void 0;
const storageName = /^'?[A-Za-z]{2,20}(?:[-_.:@/](?:[A-Za-z]{2,20}|v\d{1,2})){1,6}'?$/;
const methodName = /^[a-z]{2,14}\d?(?:[A-Z][a-z]{1,28}(?:\d(?:[a-z]{2,14}\d?)?)?){0,7}(?:[A-Z][a-z]{1,14}|[A-Z]{2,5})\d?$/;
const className = /^[A-Z]{2,5}(?:[A-Z][a-z]{2,14}){1,4}$|^\d{0,2}(?:[A-Z][a-z]{2,14}\d{0,2}){3,8}$/;
const datedSlug = /^[a-z]{3,20}(?:[-_][a-z]{2,20}){1,5}[-_](?:19|20)\d\d$/;
const datedEntry = /^[A-Za-z]{2,20}[-_](?:19|20)\d\d[01]\d[0-3]\d[-_](?:[A-Z][a-z]{1,20}|[A-Z]{2,6}){1,6}\d{0,4}$/;
const secretKinds = require_scan.setOf("api apikey secret access private encryption signing auth jwt session master app license");
const isKeyOfWords = ({ candidate: { kind, family, name, words, value, quote } }) => {
	if (family !== "api-key" || quote === "none" && kind !== "flag" || words.some((word) => secretKinds.has(word))) return void 0;
	return (words.length === 1 || words.at(-2) === "storage" || /^[a-z]{1,2}\.key$/i.test(name)) && (methodName.test(value) || className.test(value)) || words.length > 1 && datedSlug.test(value) || datedEntry.test(value) ? "the value is made of words, and the name does not say what it opens" : void 0;
};
const doneSlug = /^[a-z]{2,20}(?:[-_.:][a-z\d]{2,20}){1,6}[-_.:](?:dismissed|seen|shown|hidden|closed|opened|collapsed|expanded|visited|accepted|declined|completed|done|read|viewed)$/;
const isRemembered = ({ candidate: { family, value, quote } }) => family === "api-key" && quote !== "none" && doneSlug.test(value) ? "the name under which something is stored" : void 0;
const storedNameRejections = [
	isStorageKey,
	isKeyOfWords,
	isRemembered
];
// src/engine/assignment/rejections/key-name.ts
const searchServices = require_scan.setOf("azure az cognitive admin bing brave serper google");
const isPlainKey = ({ candidate, surroundings: { line } }) => {
	const { family, words } = candidate;
	const plain = family === "api-key" ? require_scan.plainKeys : family === "token" ? require_scan.plainTokens : void 0;
	if (plain === void 0 && !words.some((word) => word.endsWith("sonar"))) return void 0;
	const isNumbered = words.length > 2 && /^\d{1,2}$/.test(words.at(-1) ?? "");
	const before = (words.length > 1 ? words.at(isNumbered ? -3 : -2) : qualifiersOf(candidate).at(-1)) ?? "";
	if (before === "project" && words.some((word) => word.endsWith("sonar"))) return "a \"project key\" is no secret";
	if (opensAfterAll(before, candidate.value, line)) return void 0;
	if (before === "search" && words.some((word) => searchServices.has(word))) return void 0;
	return plain?.has(before) === true ? `a "${before} ${family === "token" ? "token" : "key"}" is no secret` : void 0;
};
function opensAfterAll(before, value, line) {
	return before === "option" && /^\s{1,20}option key\s{1,8}'/.test(line) || (before === "routing" || before === "map") && /^[\da-f]{32}$/.test(value);
}
const isFusedPlainKey = ({ candidate: { family, words } }) => {
	const word = words.at(-1) ?? "";
	const plain = /^(?:(?:next)?(?:row|partition)|sort|range|cache|object|lookup|resource|ide)(?=keys?$)/.exec(word)?.[0];
	return family === "api-key" && plain !== void 0 ? `a "${plain} key" is no secret` : void 0;
};
const isBeginning = ({ candidate: { family, value } }) => family === "api-key" && /^[a-z][a-z\d]{1,20}(?:[-_][a-z\d]{1,20}){1,6}[-_]$/.test(value) ? "the value is what keys begin with" : void 0;
const architecture = /^(?=.*-)[a-z\d._-]*(?:^|[-_.])(?:x86_64|amd64|aarch64|arm64|noarch|ppc64le|s390x)(?:[-_.]|$)/;
const hashed = /^(?!(?:[a-z]+-){0,2}(?:live|prod|api|secret|sk|pk|key|token)-)[a-z]{2,20}(?:-[a-z]{2,20}){0,4}-(?:[0-9a-f]{32}|[0-9a-f]{40})(?:-[a-z]{2,20}){1,3}$|^(?!(?:[a-z]+-){0,3}(?:live|prod|api|secret|sk|pk|key|token)-)[a-z]{2,20}(?:-[a-z]{2,20}){2,4}-(?:[0-9a-f]{32}|[0-9a-f]{40})$/;
const isKeyOfBuild = ({ candidate: { words, value } }) => /^keys?$/.test(require_scan.onlyItem(words) ?? "") && (hashed.test(value) || architecture.test(value) || /^[a-z][a-z\d_]{1,20}(?:-[a-z][a-z\d_]{1,20}){1,6}(?:(?:-v?\d{1,4}(?:\.\d{1,5}){1,3}){1,3}|-v\d{1,3})$/.test(value)) ? "the key tells one of several" : void 0;
const isKeyOfFilm = ({ candidate: { kind, words, value }, surroundings: { line } }) => words.length === 1 && words[0] === "key" && /^[\w-]{11}$/.test(value) && /\b(?:yt|youtube|video)\b/i.test(line) || words[0] === "viewkey" && kind === "query" && /^[\w-]{6,16}$/.test(value) ? "the value is the id of a film" : void 0;
const beginsElement = /(?:(?:\bh|\.h\)?)\((?:["'][a-z][\w-]{0,40}["']|[\w$.]{1,40})|\b[\w$]{1,2}\((?:["'](?:a|button|div|footer|header|i|img|input|label|li|nav|p|path|section|slot|span|svg|ul|ion-[\w-]{1,40})["']|[\w$]{1,2})),\s?(?:Object\.assign\(\s?)?\{\s?key:\s?["']$/;
const isKeyOfElement = ({ candidate: { words, value }, surroundings: { line } }) => {
	if (words.length !== 1 || words[0] !== "key" || !/^[0-9a-f]{40}$/.test(value)) return void 0;
	const at = line.indexOf(value);
	return beginsElement.test(require_scan.textBefore(line, at, 100)) ? "the key tells one of several" : void 0;
};
const isBlockKey = ({ candidate: { words, value, isNameQuoted, quote, separator } }) => words.length === 1 && words[0] === "key" && isNameQuoted && quote !== "none" && separator === "colon" && value.length < 12 && /^[a-z\d]{4,11}$/.test(value) ? "the key tells one of several" : void 0;
const numbered = /^[a-z]{2,20}(?:[-_][a-z]{2,20}){1,6}[-_]\d{1,3}$/;
const measured = /^[A-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){0,4}(?:\.[A-Za-z]{2,20}){0,4}(?:\.\d{1,5}(?:\.[a-z]{2,20})?){3,6}$/;
const isNumberedKey = ({ candidate: { words, value } }) => words.length === 1 && words[0] === "key" && (numbered.test(value) || measured.test(value)) ? "the key tells one of several" : void 0;
const isComposite = ({ candidate: { family, value } }) => family === "api-key" && value.length < 80 && /^(?=.*(?:^|_)\d{1,20}(?:_|$))(?=.*(?:^|_)[a-z]{3,20}(?:_|$))(?:\d{1,20}|[A-Z]{2,12}|[A-Z]?[a-z]{2,20})(?:_(?:\d{1,20}|[A-Z]{2,12}|[A-Z]?[a-z]{2,20})){2,7}$/.test(value) ? "the key tells one of several" : void 0;
const isKeyOfPair = ({ candidate: { name, words, value, isNameQuoted }, surroundings: { line } }) => {
	if (words.at(-1) !== "key" || words.length !== 1 && !name.includes(":")) return void 0;
	if (valueBefore.test(require_scan.textBefore(line, line.lastIndexOf(value), 300))) return "a value is kept under the key";
	const pattern = isNameQuoted ? /^["'],\s{0,4}(?:["']name["']\s?:\s?["'][\w ]{1,12}["'],\s{0,4})?["']value["']\s{0,2}(?::|=>)/ : /^["'](?:,\s{0,4}|\s{1,4})value\s{0,2}[:=]/;
	return [line.indexOf(value), line.lastIndexOf(value)].some((at) => pattern.test(line.slice(at + value.length, at + value.length + 40))) ? "a value is kept under the key" : void 0;
};
const valueBefore = /[\s:]value\s{0,2}=\s{0,2}["'][^"'<>]{0,160}["']\s{1,4}(?:[\w-]{1,20}:)?key\s{0,2}=\s{0,2}["']$/i;
const isColonFingerprint = ({ candidate: { words, value } }) => value.length === 47 && words.some((word) => word.startsWith("ssh")) && /^(?:[\da-f]{2}:){15}[\da-f]{2}$/i.test(value) ? "the value is the fingerprint of a public key" : void 0;
const isInGroups = ({ candidate: { value, quote }, surroundings: { line } }) => quote === "none" && value.length === 4 && /^[\dA-F]{4}$/.test(value) && groups.test(line) ? "the value is the fingerprint of a public key" : void 0;
const groups = /\b[\dA-F]{4}(?:\s{1,2}[\dA-F]{4}){9}\b/;
const isKeyId = ({ candidate: { kind, words, value, family, qualifier }, surroundings: { line } }) => {
	if (words.includes("recv") && partOfFingerprint.test(value)) return "the value is the fingerprint of a public key";
	if (!keyId$1.test(value)) return void 0;
	if (inBrackets.test(line) && line.includes(`key [${value}]`)) return "the value is the id of a key";
	const isOfGpg = words.some((word) => keyIdWords.has(word)) || family === "api-key" && ofPackages.test(line);
	const isInText = kind === "phrase" && words.length === 1 && /(?:^| )(?:in|by|for|with|from|using)$/.test(qualifier);
	const isPlain = words.every((word) => plainKeyWords.has(word) || /^\d$/.test(word)) || isKeyOfMaker(words, value);
	return isOfGpg || isInText || isPlain && fullFingerprint.test(value) ? "the value is the fingerprint of a public key" : void 0;
};
const partOfFingerprint = /^(?:0x)?[0-9A-F]{8,40}$/i;
const keyId$1 = /^(?:0x|id=)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i;
const inBrackets = /\bkey \[[0-9a-f]{40}\]/;
const ofPackages = /gpg|pgp|keyserver|apt[-_ ]?(?:key|repo)|\.asc\b|-KEY-/i;
const fullFingerprint = /^(?=.*[A-F])(?:[0-9A-F]{40}|[0-9A-F]{16})$/;
const plainKeyWords = require_scan.setOf("key keys subkey subkeys private ssh user default");
function isKeyOfMaker(words, value) {
	return value.length === 40 && words.at(-1)?.startsWith("key") === true && makers.has(words.at(-2) ?? "");
}
const makers = require_scan.setOf("dev developer maintainer packager builder author release releaser upstream main package packages");
const keyIdWords = require_scan.setOf("gpg pgp gnupg openpgp recv signing signingkey repo repokey repository repositorykey apt ppa rpm yum keyserver signature");
const isKeyElement = ({ candidate: { words, separator }, surroundings: { line } }) => words.length === 1 && words[0] === "key" && (separator === "pair" || separator === "element") && /^\s{0,80}(?:<key>.{0,200}<\/key>\s{0,4})?<string>/.test(line) ? "the name is that of an element" : void 0;
const isKeyOfEntry = ({ candidate: { name, words, value } }) => words.length === 1 && words[0] === "key" && /[a-z]/.test(name) && wording.test(value) && value.replace(/(?<=[a-z][A-Z])[A-Z]{2,4}(?=[A-Z][a-z])/g, "").replace(/[^A-Z]/g, "").length * 4 <= value.length ? "the value is the name of an entry" : void 0;
const wording = /^[A-Za-z]{1,15}(?:[-./_][A-Za-z]{1,15})*$/;
const isResourceKey = ({ candidate: { name, value }, surroundings: { line } }) => /(?:^|:)Key$/.test(name) && line.includes(`x:Key="${value}"`) ? "the name of an entry among resources" : void 0;
const isKeyOfList = ({ candidate: { words, separator, value } }) => separator === "element" && words.length === 1 && words[0] === "key" && /^[A-Za-z_$]{3,15}$/.test(value) ? "the element names what stands behind it" : void 0;
const keyNameRejections = [
	isPlainKey,
	isFusedPlainKey,
	isKeyOfPair,
	isBeginning,
	isKeyOfBuild,
	isBlockKey,
	isKeyOfElement,
	isNumberedKey,
	isKeyOfFilm,
	isKeyOfList,
	isKeyId,
	isInGroups,
	isColonFingerprint,
	isKeyElement,
	isResourceKey,
	isKeyOfEntry,
	...storedNameRejections,
	isComposite
];
// src/engine/assignment/rejections/several-names.ts
const wordList = /\[(?:["'][a-z_]{1,24}["'],\s{0,2}){2,12}["'][a-z_]{1,24}["'],?\s?\]/;
const fieldList = /\[\]string\{(?:"[a-z_]{1,40}",\s{0,2}){1,12}"[a-z_]{1,60}",?\s?\}/;
function areFields(line, value) {
	return /^[a-z]+(?:_[a-z]+)+$/.test(value) && fieldList.exec(line)?.[0].includes(`"${value}"`) === true;
}
const nameBefore = /"[a-z][a-z\d]*[A-Z][A-Za-z]*",\s?$/;
function areInCamelCase(line, name, value) {
	return /^[a-z]+[A-Z]/.test(name) && /^[a-z][a-z\d]*[A-Z][A-Za-z]+$/.test(value) && nameBefore.test(line.slice(0, line.indexOf(`"${name}"`)));
}
function areOfOneKind(name, value) {
	const head = /^(?:[A-Za-z\d]{1,20}[_.]){1,5}/.exec(name)?.[0] ?? "";
	return head.length > 3 && value.startsWith(head) && /^[\w.]{1,80}$/.test(value);
}
function areConstants(name, value) {
	return constant.test(name) && constant.test(value) && areOfOneKind(name, value);
}
const constant = /^[A-Z][A-Z\d]{1,15}(?:_[A-Z][A-Z\d]{0,15}){1,6}$/;
function areVariables(name, value) {
	return variable.test(name) && variable.test(value) && value.startsWith(name.slice(0, 2));
}
const variable = /^[A-Z][A-Z\d][A-Z]{2,20}$/;
function areSorted(line, name, value) {
	if (!/^[a-z_]{3,30}$/.test(value)) return false;
	const at = line.indexOf(name);
	const end = line.indexOf(value, at + name.length) + value.length;
	const before = /["']([a-z_]{2,30})["'],\s{0,2}["']$/.exec(require_scan.textBefore(line, at, 40))?.[1];
	const after = /^["'],\s{0,2}["']([a-z_]{2,30})["']/.exec(line.slice(end, end + 40))?.[1];
	return before !== void 0 && after !== void 0 && before < name && name < value && value < after;
}
function areInPascalCase(line, name, value) {
	return /^[A-Z][A-Za-z]*$/.test(name) && /^[A-Z][A-Za-z\d]{2,40}$/.test(value) && [`,"${name}","${value}"`, `, '${name}', '${value}'`].some((names) => line.includes(names));
}
const isOneOfNames = ({ candidate, isOpaque, surroundings: { line } }) => {
	const { kind, name, value, quote, next, isNameQuoted, dashes } = candidate;
	if (kind !== "argument" || !(isNameQuoted && quote !== "none" && dashes === 0) || isOpaque && !areConstants(name, value) || next !== "," && next !== "]" && next !== "}" && next !== "\n") return void 0;
	return wordList.exec(line)?.[0].includes(value) === true || areOfOneKind(name, value) || areVariables(name, value) || areSorted(line, name, value) || areFields(line, value) || areInCamelCase(line, name, value) || areInPascalCase(line, name, value) ? "the value is one of several names" : void 0;
};
// src/engine/assignment/rejections/list.ts
const besideNames = /["'](?:password|passwd|username|user|email|uid|login)["']/;
const isPlural = /s$/i;
const isInDescribingList = ({ candidate: { separator, position, wrapper, value } }) => separator === "comma" && (position > 1 || wrapper.endsWith("[")) && /^[A-Za-z]+$/.test(value);
const isKindOfWord = ({ candidate: { wrapper, family, value } }) => wrapper === "[" && (family === "password" ? /^[a-z]{3,14}$/ : /^(?:[a-z]{3,14}|[A-Z_]{3,24}|[A-Z][a-z]{2,14})$/).test(value);
const isFirstOfSome = ({ candidate: { family, quote, next, wrapper, value } }) => family !== "password" && quote !== "none" && next === "," && /[[\w]$/.test(wrapper) && /^[a-z]{3,14}$/.test(value);
const isMadeIntoSome = ({ candidate: { family, quote, name, wrapper, value } }) => family === "token" && quote !== "none" && /tokens$/i.test(name) && /\w$/.test(wrapper) && /^[a-z]{3,20}$/.test(value);
const isAmongNames = ({ candidate: { kind, wrapper, quote, value }, surroundings: { line } }) => (kind === "list" || wrapper.endsWith("[")) && quote !== "none" && /^[a-z_]{3,24}$/.test(value) && besideNames.test(wordList.exec(line)?.[0] ?? "");
const isDescription = ({ candidate: { separator, next, wrapper, name, value } }) => separator === "arrow" && next === "," && /(?:\[|array\(?)$/.test(wrapper) && !isPlural.test(name) && /^[a-z]{3,20}$/.test(value);
const isFarBehind = ({ candidate: { kind, position, name, value } }) => kind === "list" && position > 3 && !isPlural.test(name) && /^[a-z]{3,14}$/.test(value);
const testsOfListedWords = [
	isInDescribingList,
	isKindOfWord,
	isFirstOfSome,
	isMadeIntoSome,
	isAmongNames,
	isDescription,
	isFarBehind
];
const isListedWord = (evidence) => testsOfListedWords.some((test) => test(evidence)) ? "the value is one of a list of words" : void 0;
const isCheckOfForm$1 = ({ candidate: { kind, separator, quote, wrapper }, surroundings: { line } }) => quote !== "none" && (kind === "list" || wrapper.endsWith("[")) && separator !== "call" && /[[,]\s?["'](?:required|nullable|sometimes|bail|present|confirmed)["']/.test(line) ? "what a form is checked for" : void 0;
const isInnerName = ({ candidate: { kind, wrapper, quote, next, separator, value } }) => {
	const isNextMember = kind === "argument" && quote !== "none" && next === ":";
	const isJoined = separator === "colon" || separator === "equals" || separator === "arrow" || separator === "default";
	const isName = quote === "none" ? /^[A-Za-z_$][\w$]{0,40}:[!\w]/.test(value) : next === ":";
	return isNextMember || isName && isJoined && wrapper.endsWith("{") ? "the value is a name in an object" : void 0;
};
const isNextName$1 = ({ candidate: { quote, separator, value, next }, surroundings: { line } }) => quote === "none" && separator === "colon" && next === "\n" && /^[A-Za-z_]\w*$/.test(value) && line.includes(`- ${value}:`) ? "the value is a name in a list" : void 0;
const isListInText = ({ candidate: { value, quote }, shape }) => quote !== "none" && shape.digits < 3 && shape.marks > 3 && /^\[(["'])[\w:. /-]{1,80}\1(?:, ?(["'])[\w:. /-]{1,80}\2){0,9}\]$/.test(value) ? "the value is a list in code" : void 0;
const isListOfConstants = ({ candidate: { value } }) => value.includes(",") && /^[A-Z]{2,20}(?:_[A-Z]{2,20}){0,4}(?:, ?[A-Z]{2,20}(?:_[A-Z]{2,20}){0,4}){1,20}$/.test(value) ? "the value is a list of constants" : void 0;
const areKeyIds = ({ candidate: { value, words, family }, surroundings: { line } }) => family === "api-key" && words.at(-1) === "keys" && keyId.test(value) && keyIds.test(line) ? "the values are the ids of public keys" : void 0;
const keyId = /^(?=.*[A-F])(?:[0-9A-F]{16}|[0-9A-F]{40})$/;
const keyIds = /(?<![0-9A-Za-z])(?:[0-9A-F]{16}|[0-9A-F]{40}),\s?(?:[0-9A-F]{16}|[0-9A-F]{40})(?![0-9A-Za-z])/;
const isListForFile = ({ candidate: { isNameQuoted, wrapper }, surroundings: { line } }) => isNameQuoted && wrapper.endsWith("[") && /^\s{0,8}["'][\w*./-]{1,80}\.[a-z]{1,4}["']\s?[:=]\s?\[/.test(line) ? "the list belongs to a file" : void 0;
const isChanceWord = ({ candidate: { kind, name, isNameQuoted, dashes } }) => kind === "argument" && isNameQuoted && dashes === 0 && name.length >= 24 && /^(?=(?:.*\d){3})(?=.*[a-z]\d)(?=.*[A-Z])[A-Za-z\d]+$/.test(name) ? "the name is generated itself" : void 0;
const isBesideList = ({ candidate: { kind, name, isNameQuoted, quote }, surroundings: { line } }) => kind === "argument" && isNameQuoted && quote !== "none" && (line.includes(`['${name}'],`) || line.includes(`["${name}"],`)) ? "the name stands in a list of its own" : void 0;
const isLineOfList = (evidence) => {
	const { kind, name, isNameQuoted, next, quote, valueStart, nameEnd } = evidence.candidate;
	return kind === "argument" && isNameQuoted && quote !== "none" && next === "," && valueStart - nameEnd > 3 && /^\d/.test(name) && /^\s{0,20}["'][^"'\n]{4,80}["'],\s{0,4}$/m.test(evidence.surroundings.line) ? "the value is one of a list, a line each" : void 0;
};
const serialisedDigest = /;s:(?:32|40|64):"[0-9a-f]{32}/g;
const isDigestInTable = ({ candidate: { kind, value }, surroundings: { line } }) => kind === "serialised" && /^(?:[0-9a-f]{8}){4,8}$/.test(value) && (line.match(serialisedDigest)?.length ?? 0) > 2 ? "one of several digests, each for a name" : void 0;
const passwordBehind = /^["'`],\s{0,4}["'`](?=[^"'`\s]{0,100}\d)[^"'`\s]{6,120}["'`]\s{0,2}[)\]]/;
const isUserOfLogin = ({ candidate: { family, words, position, quote, next, value }, surroundings: { line } }) => {
	if (family !== "credential" || position > 1 || next !== "," || quote === "none" || words.at(-1) !== "auth") return void 0;
	const end = line.indexOf(value) + value.length;
	return passwordBehind.test(line.slice(end, end + 140)) ? "the value is the user of a login" : void 0;
};
const isInNotes = ({ candidate: { value, quote, next }, surroundings: { line } }) => quote === "backtick" && next === "," && /^\w+$/.test(value) && line.includes(`\`${value}\`, \``) ? "the value is one of several names" : void 0;
const isNameOfSecret$1 = ({ candidate: { family, words, wrapper, quote, value } }) => family === "secret" && (wrapper === "[" || quote === "none") && words.at(-1) === "secrets" && /^[a-z]+(?:[-._/][a-z]+){0,8}[-_]?\d{0,4}$/.test(value) ? "the value is what a secret is called" : void 0;
const isIdOfKey = ({ candidate: { words, wrapper, value } }) => wrapper === "[" && words.length === 1 && words[0] === "keys" && /^(?:0x)?(?:[\dA-Fa-f]{8}|[\dA-Fa-f]{16}|[\dA-Fa-f]{40})$/.test(value) ? "the value is the id of a key" : void 0;
const isListOfWords = ({ candidate: { family, value }, shape }) => family !== "password" && shape.marks > 0 && /^[a-z_]{2,24}(?:,[a-z_]{2,24}){1,8}$/.test(value) ? "the value is a list of words" : void 0;
const isBehindPassword = ({ candidate: { kind, name, value, isNameQuoted }, surroundings: { line } }) => {
	if (kind !== "argument" || !isNameQuoted) return void 0;
	const before = line.slice(0, line.lastIndexOf(name, line.indexOf(value) - 1));
	return /["'](?:user(?:_?name)?|login)["'], ?["']$/i.test(before) ? "the name stands for a password itself" : void 0;
};
const listRejections = [
	isListOfWords,
	isListedWord,
	isCheckOfForm$1,
	isInnerName,
	isNextName$1,
	isListInText,
	isListOfConstants,
	isListForFile,
	areKeyIds,
	isChanceWord,
	isOneOfNames,
	isInNotes,
	isUserOfLogin,
	isBesideList,
	isLineOfList,
	isDigestInTable,
	isNameOfSecret$1,
	isIdOfKey,
	isBehindPassword
];
// src/engine/assignment/rejections/pass.ts
const plainPasses = require_scan.setOf("gate run dry boarding uwsgi fastcgi scgi grpc memcached status result outcome first second third fourth one two three single double multi final last next previous main initial render rendering depth shadow color colour geometry light lighting forward deferred post pre opaque transparent band low high all compute shader compiler optimization analysis draw review clean cleanup verification perf fmt format");
const namedPasses = require_scan.setOf("namepass fieldpass tagpass metricpass");
const passingVerbs = require_scan.setOf("should must will shall can");
const letsPass = ({ candidate: { words } }) => words.length === 1 && namedPasses.has(words[0] ?? "") || bandPasses.has(words.at(-1) ?? "") ? "what a filter lets pass" : void 0;
const bandPasses = require_scan.setOf("bandpass lowpass highpass allpass");
const isVerbPass = ({ candidate: { words, qualifier, separator } }) => {
	if (lastWord(words) !== "pass") return void 0;
	if ((separator === "blank" || separator === "word") && words.length === 1 && wordBeforePass.test(qualifier)) return "to pass is to hand on";
	return words.length === 2 && passingVerbs.has(words[0] ?? "") ? "to pass is to be found well" : void 0;
};
const wordBeforePass = /(?:^|\s)(?:to|can|and|must|may|will|you|we|should|not|or|only|then)$/;
const isPlainPass = (evidence) => {
	const { words, separator } = evidence.candidate;
	if (lastWord(words) !== "pass") return void 0;
	const lastQualifier = separator === "word" ? qualifiersOf(evidence.candidate).at(-1) : void 0;
	if (words.length === 1 && lastQualifier !== void 0 && plainPasses.has(lastQualifier)) return `a ${lastQualifier} pass is no password`;
	const before = words.at(/^\d+$/.test(words.at(-1) ?? "") ? -3 : -2) ?? "";
	return plainPasses.has(before) && !evidence.isOpaque ? `a ${before} pass is no password` : void 0;
};
const needsNone = ({ candidate: { words } }) => words.at(-1) === "nopasswd" ? "no password is asked for" : void 0;
const passRejections = [
	letsPass,
	needsNone,
	isVerbPass,
	isPlainPass
];
// src/engine/assignment/rejections/name.ts
const endsInTellingWord = (evidence) => {
	const { candidate } = evidence;
	const last = lastWord(candidate.words);
	if (!require_scan.tails.has(last) || require_scan.whose.has(last) && isOfSomebody(evidence)) return void 0;
	if (isContentOfField(evidence) || isSentWithScheme(candidate)) return void 0;
	return isExempt(candidate) ? void 0 : `the name ends in a word that tells it is no secret: ${last}`;
};
function isContentOfField({ candidate: { kind, name, family }, shape, surroundings: { line } }) {
	if (family !== "password" || !/(?:pass|pwd)\w{0,20}\.(?:Text|text)$/i.test(name)) return false;
	if (kind === "comparison" || kind === "assignment" && /^\s{0,80}(?:Else)?If\s/i.test(line)) return true;
	return kind === "assignment" && shape.digits > 0 && shape.classes > 2 && shape.blanks === 0 && shape.length > 6;
}
const isSentWithScheme = ({ family, wrapper }) => family === "credential" && /(?:^| )(?:Basic|Bearer)$/i.test(wrapper);
const nameOfHost = /^[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}(?::\d+)?$/;
function isOfSomebody({ candidate: { family, words, value }, isOpaque, shape }) {
	if (family === "credential" || words.length < 2 || nameOfHost.test(value)) return false;
	return isOpaque || family === "password" && shape.length > 7 && shape.classes > 2 && shape.blanks === 0;
}
const isWayToLogIn = ({ candidate: { words } }) => words.length > 1 && words.at(-1) === "bearer" && words.at(-2) === "password" ? "the name is that of a way to log in" : void 0;
const isUserOfBothWays = ({ candidate: { name } }) => /username_(?:in|out)$/i.test(name) ? "the name is that of whoever logs in" : void 0;
const isTestOfPasswords = ({ candidate: { kind, words, next } }) => kind === "call" && next === "," && /^tests?$/.test(words.at(-1) ?? "") ? "a test is called" : void 0;
const isNumberOfAccount = ({ candidate: { name, words } }) => words.length > 1 && words.at(-1) === "sid" && !/\.sid$/i.test(name) ? "the name ends in a word that tells it is no secret: sid" : void 0;
const flagTails = require_scan.setOf("version versions policy length expiry ttl name names");
const isFlagAbout = ({ candidate: { kind, words, family, value } }) => {
	if (kind !== "flag" || words.length < 2) return void 0;
	const last = lastWord(words);
	const isId = last === "id" && (family === "credential" || words.at(-2) === "token" || words.at(-2) === "key");
	if (family === "credential" && value.length === 36 && require_scan.uuid.test(value) && require_scan.familyOfWord(last) === void 0) return "the value is the id of what the name ends in";
	return isId || flagTails.has(last) ? `the name ends in a word that tells it is no secret: ${last}` : void 0;
};
const isPublic = ({ candidate }) => {
	const head = candidate.words[0];
	const names = candidate.qualifier !== "" && (head === "key" || head === "keys") ? [...candidate.words, ...qualifiersOf(candidate)] : candidate.words;
	const word = names.find((each, index) => require_scan.publicWords.has(each) && !isOfProgram(each, names[index + 1], candidate));
	if (word !== void 0 && !isExempt(candidate)) return `the name says that it is no secret: ${word}`;
	return isTrusted(names) ? "the name says that it is no secret: whoever signs with it is trusted" : void 0;
};
function isOfProgram(word, next, { family, words }) {
	if (word === "public") return family === "secret" || family === "password" || words.at(-2) === "api" && next !== "api";
	return word === "pub" && next !== void 0 && !next.startsWith("key");
}
function isTrusted(names) {
	const at = names.indexOf("trusted");
	return at >= 0 && names[at + 1]?.startsWith("key") === true;
}
const startsAsLabel = (evidence) => {
	const { words } = evidence.candidate;
	const head = words[0] ?? "";
	return words.length > 1 && (require_scan.labelHeads.has(head) || (head === "err" || head === "error") && evidence.shape.blanks > 0 || head === "invalid" && isCodeOfError(evidence)) ? `the name is that of a text for people: ${head}` : void 0;
};
const isTimeOfChange = ({ candidate: { words } }) => words.at(-1) === "set" && words.at(-2) === "last" ? "the name is that of a time" : void 0;
const namesSecrets = ({ candidate: { family, words, value } }) => family === "secret" && words.at(-2) === "pull" && /^[a-z][a-z\d.-]{1,60}$/.test(value) ? "the value is what a secret is called" : void 0;
const isHandedOn = ({ candidate: { name, words }, isOpaque }) => name.startsWith("K8S_SECRET_") && !isOpaque && words.slice(4).every((word) => require_scan.familyOfWord(word) === void 0) ? "the name only says where the value is handed on to" : void 0;
const isOfKeyLog = ({ candidate: { name } }) => /^(?:CLIENT|SERVER)_(?:HANDSHAKE_)?TRAFFIC_SECRET(?:_\d)?$|^EXPORTER_SECRET$/.test(name) ? "the name is that of a line in a log of TLS keys" : void 0;
const isForeign = ({ candidate: { words } }) => words.at(-1) === "fkey" ? "a \"foreign key\" is no secret" : void 0;
const isSaltOfHash = ({ candidate: { name, words, value } }) => value.length <= 12 && (/^(?:token|password|passwd)_salt$/.test(name) || words.at(-1) === "salt" && words.includes("default")) ? "the name is that of a salt" : void 0;
const namesHash = ({ candidate }) => {
	const word = candidate.words.find((each) => require_scan.hashWords.has(each)) ?? encodedAsDigest(candidate);
	return word === void 0 ? void 0 : `the name tells of a hash or of a challenge: ${word}`;
};
function encodedAsDigest({ words, value }) {
	return words.at(-1) === "encoded" && /^(?:(?:[\da-f]{2}){16,32}|(?:[\dA-F]{2}){16,32})$/.test(value) ? "encoded" : void 0;
}
function isCodeOfError({ candidate: { name }, shape }) {
	return shape.length <= 6 && shape.lowers === 0 && /^[A-Z\d_]+$/.test(name);
}
const flagHeads = require_scan.setOf("disabled is has have use uses no not show hide enable enables allow allows disable num max min should can require requires needs must without forgot forget missing support supports ignore skip only display toggle any if ask");
const startsAsSwitch = (evidence) => {
	const { words } = evidence.candidate;
	const first = words[0] ?? "";
	return flagHeads.has(first) && words.length > 1 && !evidence.isOpaque ? `the name starts as that of a switch or a number: ${first}` : void 0;
};
const forgotten = require_scan.setOf("forgot forget forgotten lost recover");
const isForgotten = (evidence) => {
	const { family, words } = evidence.candidate;
	return family === "password" && forgotten.has(words.at(-2) ?? "") && !evidence.isOpaque ? "the name tells what is done about a password" : void 0;
};
const bewaredOf = require_scan.setOf("common weak bad forbidden banned blocked blacklist blacklisted denylist disallowed popular breached pwned leaked guessable insecure top worst");
const areBewaredOf = ({ candidate: { family, words } }) => family === "password" && words.some((word) => bewaredOf.has(word)) && words.some((word) => word.endsWith("s") && word !== "pass") ? "passwords that nobody should choose" : void 0;
const isPattern = (evidence) => {
	const { words, dashes } = evidence.candidate;
	return words.at(-1) === "pat" && (words.length === 1 && dashes === 0 || !evidence.isOpaque) ? "the name is that of a pattern" : void 0;
};
const isModelNumber = ({ candidate: { words } }) => {
	if (words.length < 3) return void 0;
	const at = words.findLastIndex((word) => word.endsWith("pw") && word.length < 4);
	return at > 1 && /^\d{3,5}$/.test(words[at - 1] ?? "") ? "the name is that of a device" : void 0;
};
const nameRejections = [
	isTimeOfChange,
	namesSecrets,
	isHandedOn,
	isForeign,
	endsInTellingWord,
	isWayToLogIn,
	isTestOfPasswords,
	isUserOfBothWays,
	isNumberOfAccount,
	isFlagAbout,
	isPublic,
	namesHash,
	isOfKeyLog,
	isSaltOfHash,
	startsAsLabel,
	startsAsSwitch,
	isForgotten,
	areBewaredOf,
	...passRejections,
	isPattern,
	isModelNumber
];
// src/engine/assignment/rejections/named-place.ts
const askingVerbs = require_scan.setOf("send get find has fetch load read generate gen create make parse validate check verify is remove delete expect assert require request prompt ask input show print log render contains include lookup query select focus click fill type wait matches match equals add on handle test it describe assign on");
const asksForSecret = (evidence) => {
	const { candidate } = evidence;
	if (!isCallOf(candidate) || evidence.isOpaque) return void 0;
	const verb = candidate.words[0] ?? "";
	if (askingVerbs.has(verb)) return `the call asks for a secret: ${verb}`;
	const verbOfMethod = /(?:\.|->|::)(get|find|fetch|load|lookup)(?=[A-Z_])/.exec(candidate.name)?.[1];
	return verbOfMethod === void 0 ? void 0 : `the call asks for a secret: ${verbOfMethod}`;
};
const derivesSecret = ({ candidate: { kind, words, value, next, position }, isOpaque }) => kind === "call" && position === 1 && next === "," && !isOpaque && (words.includes("derive") || words.includes("expand")) && /^[a-z][a-z\d]*(?:[ -][a-z\d]+)+$/.test(value) ? "the label of what is derived" : void 0;
const isDecrypted = ({ candidate: { kind, words, wrapper, position, next, quote } }) => {
	if (position !== 1 || next !== "," || quote === "none") return void 0;
	return kind === "call" && (words[0] === "decrypt" || words.at(-1) === "decrypt") || /(?:^|[\s._])(?:secret_decrypt|decrypt_(?:secret|password|token))$/.test(wrapper) ? "the value is what is decrypted" : void 0;
};
const isErrorCode = ({ candidate: { words, value } }) => value.length === 5 && words[0] === "invalid" && /^\d[\dA-Z]{4}$/.test(value) ? "the value is the code of an error" : void 0;
const isNameInSession = ({ candidate: { family, words, value } }) => family !== "api-key" && words.length > 2 && words.at(-1) === "key" && (words.at(-2) === "session" || words.at(-2) === "cache" || words.at(-2) === "storage") && /^[a-z]{2,20}(?:[-_.:][a-z]{2,20}){1,6}$/.test(value) ? "the name under which something is kept" : void 0;
const isIdOfSomething = ({ candidate, surroundings: { line } }) => {
	const { kind, name, isNameQuoted, words, value, wrapper, valueStart, nameEnd, separator } = candidate;
	if (value.length !== 36 || !require_scan.uuid.test(value)) return void 0;
	const isMember = separator === "colon" && wrapper === "UUID" && valueStart - nameEnd === 8;
	const isInRow = kind === "argument" && isNameQuoted && /\bvalues\s?\(/i.test(line);
	return isMember || isInRow || name === "credentialsJSON" || words[0] === "uuid" || words[0] === "guid" ? "the value is the id of something" : void 0;
};
const isModule = ({ candidate: { name, value, wrapper, separator, valueStart, nameEnd }, surroundings }) => {
	if (separator !== "colon" || valueStart - nameEnd > wrapper.length + 6 || !/^[a-z]\w{1,40}$/.test(wrapper)) return void 0;
	return surroundings.line.includes(`${name}:${wrapper}(<<"${value}"`) ? "the name is that of a module" : void 0;
};
const isSecretElsewhere = ({ candidate: { family, words, value } }) => family === "secret" && words.at(-1) === "secret" && words.at(-2) === "existing" && /^[a-z][a-z\d .-]{1,60}$/.test(value) ? "the value is the name of a secret" : void 0;
function isCallOf({ kind, separator, quote, words, dashes, isStatement }) {
	if (kind === "phrase") return separator === "blank" && quote !== "none" && words.length > 1 && dashes === 0 && !isStatement;
	return (kind === "call" || kind === "list") && separator === "call";
}
const isMemberOfSecret = ({ candidate }) => {
	const dot = candidate.name.lastIndexOf(".");
	if (dot < 0 || candidate.kind !== "call") return void 0;
	const last = candidate.name.slice(dot + 1);
	return require_verb.isComparing(last) || /pass|pwd|token|secret|key|cred|auth|psk/i.test(last) ? void 0 : "a method of the secret is called";
};
const userBeside = /(?:user(?:name)?(?:and)?passw(?:or)?d|passwordauth|basicauth|resetpassword)/i;
const pairOfUser = /^(?:PS|Network)Credential$/;
const isUserOfPair = (evidence) => {
	const { kind, position, name, wrapper, next, quote } = evidence.candidate;
	if (position !== 1 || next !== "," || quote === "none") return void 0;
	const callee = kind === "call" ? name : kind === "assignment" ? wrapper : "";
	return pairOfUser.test(callee) || wrapper === "new" && name.endsWith("PSCredential") || !evidence.isOpaque && evidence.shape.marks === 0 && userBeside.test(callee) ? "a user stands in front of the password" : void 0;
};
const isPassOfCheck = ({ candidate: { words, separator, value }, surroundings: { line } }) => words.length === 1 && words[0] === "pass" && separator === "colon" && /(?:^|\n)[ \t]{0,20}- /.test(line) && /^[A-Za-z]\w{0,60}(?:(?:\.|::)[\w-]{1,60}){1,10}$/.test(value) ? "what passes a check" : void 0;
const settingPasses = require_scan.setOf("windowspe offlineservicing generalize specialize auditsystem audituser oobesystem");
const isSettingPass = (evidence) => {
	const { words } = evidence.candidate;
	return words.length === 1 && words[0] === "pass" && settingPasses.has(evidence.lowered) ? "a step of setting up Windows" : void 0;
};
const namesBroker = ({ candidate: { name, separator, quote, value }, surroundings: { line } }) => {
	if (quote === "none") return void 0;
	return (name === "passwords" && separator === "arrow" || line.includes("Password::broker('") && line.includes(`Password::broker('${value}')`)) && /^[a-z_]+$/i.test(value) ? "where passwords are reset is told by its name there" : void 0;
};
const namesPurpose = ({ candidate: { wrapper } }) => /(?:generate|derive)_?[kK]ey$/.test(wrapper) ? "the value says what a key is made for" : void 0;
const marksGenerated = ({ candidate: { family, qualifier } }) => family === "token" && qualifier.endsWith("Generator") ? "the token marks what a program made" : void 0;
const goesOn = (evidence) => {
	const { kind, separator, quote } = evidence.candidate;
	return kind === "phrase" && separator === "blank" && quote === "none" && require_scan.tails.has(evidence.lowered) ? "the value goes on what the name says" : void 0;
};
const isKindOfStore = ({ candidate: { kind, name, value } }) => kind === "flag" && name === "password-store" && /^[a-z]+\d?$/.test(value) ? "the name is that of what keeps passwords" : void 0;
const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/;
const fileName$1 = /\.(?:inc|php|js|ts|css|py|rb|go|c|h|java|html|json|ya?ml|txt|test|module)$/;
const endOfPath = /[\w.-]\\?\/$/;
const endOfText = /(?:[\w.]\/|\\n\s{0,20}- )$/;
const sumsPath = ({ candidate: { kind, nameStart, valueStart, isNameQuoted, name, value }, surroundings: { line } }) => {
	const isDigest = digest.test(value);
	const isKeeper = fileName$1.test(name) && /^[a-z]\w*$/.test(value);
	if (!isDigest && !isKeeper) return void 0;
	const start = line.lastIndexOf(value) - (valueStart - nameStart);
	if (isKeeper && endOfPath.test(require_scan.textBefore(line, start, 3))) return "the name is the end of a path";
	if (!isDigest) return void 0;
	if (isNameQuoted && !fileName$1.test(name)) return kind === "argument" && endOfText.test(require_scan.textBefore(line, start, 30)) ? "the name is the end of a text, and the value as long as a digest" : void 0;
	return endOfPath.test(require_scan.textBefore(line, start, 3)) ? "the name is the end of a path, and the value as long as a digest" : void 0;
};
const outcomes = require_scan.setOf("passed skipped failed pending informational warning success ok");
const isOutcome = ({ candidate: { words }, lowered }) => words.length === 1 && words[0] === "pass" && outcomes.has(lowered) ? "how a test went" : void 0;
const isOfEveryProject = ({ candidate: { name } }) => name === "ps4Passcode" ? "the program writes it into every project" : void 0;
const namedPlaceRejections = [
	asksForSecret,
	derivesSecret,
	isDecrypted,
	isErrorCode,
	isNameInSession,
	isSecretElsewhere,
	isIdOfSomething,
	isModule,
	isMemberOfSecret,
	isSettingPass,
	sumsPath,
	isOutcome,
	isOfEveryProject,
	namesBroker,
	isUserOfPair,
	isPassOfCheck,
	marksGenerated,
	namesPurpose,
	goesOn,
	isKindOfStore
];
// src/engine/assignment/rejections/path-value.ts
const startsAsPath = /^(?:~|\.{1,2})?\/[\w.@-]+(?:\/|$)/;
const systemFolder = /^\/(?:etc|usr|var|opt|home|root|tmp|run|srv|mnt|proc|sys)\/[\w.@/-]+$/;
const driveOrRelative = /^[A-Za-z]:\\|^\.{1,2}\//;
const fileName = /\.(?:pem|key|crt|cer|p8|p12|pfx|jks|json|ya?ml|txt|xml|html?|js|ts|py|rb|go|java|php|css|conf|cfg|ini|properties|png|svg|jpe?g|gif|webp|pdf|docx?|xlsx?|pptx?|log|sh|md|csv|db|zip|gem|nupkg|deb|rpm|tar|t?gz|bz2|7z|jar|war|whl|apk|ipa|dmg|msi|iso|gpg|asc|pub|env|c|h|cpp|exe|dll|so)$/i;
const behindVariable = /^\$[A-Z][A-Z\d_]{2,30}\/[\w./${}-]+$/;
const pathToFile = /^[\w-]{1,60}(?:\/[\w-]{1,60}){2,12}\.[A-Za-z]{2,8}$/;
const keyOfStore = /^\/[a-z]{3,20}(?:\/[\w.-]{1,40}){2,10}$/;
const escapedPath = /^\/?[\w-]{1,40}(?:\/[\w.-]{1,40}){0,8}\/(?=[^/]{0,60}%(?!2B|2F|3D)[\dA-F]{2})[\w.%-]{4,200}$/i;
const datedPath = /^\/?(?:[A-Za-z][\w-]{0,40}\/){1,4}(?:19|20)\d\d\/[01]?\d\/[0-3]?\d(?:\/[\w.%-]{0,120})?$/;
const keyOfObject = /^[a-z]{3,20}(?:[_-][a-z]{3,20}){0,2}\/[a-z\d]{6,20}$/;
const sourceFile = /\.(?:aspx|cs|vb|cpp|cc|h|hpp|java|js|ts|php|py)$/i;
const placedPaths = [
	systemFolder,
	driveOrRelative,
	behindVariable,
	pathToFile,
	escapedPath,
	datedPath
];
const isPath = ({ candidate, shape, isOpaque, naturalness }) => {
	const { value, family, name, kind, wrapper } = candidate;
	if (kind === "default" && wrapper.startsWith("{") && sourceFile.test(name)) return "the name is that of a file";
	if (shape.marks === 0) return void 0;
	if (startsAsPath.test(value) && (!isOpaque || /\/\w+\/|\.\w{2,4}$/.test(value)) && naturalness > .45 || placedPaths.some((pattern) => pattern.test(value))) return "the value is a path";
	if (fileName.test(value)) return "the value is the name of a file";
	if (family === "api-key" && isKeyInStore(name, value, isOpaque)) return "the value is a path";
	const isMadeOfWords = shape.digits * 8 < shape.length && naturalness > .5 && /^[\w./\\@:-]+$/.test(value);
	return /[/\\]/.test(value) && isMadeOfWords ? "the value is a path" : void 0;
};
function isKeyInStore(name, value, isOpaque) {
	return keyOfStore.test(value) && !isOpaque || name === "key" && keyOfObject.test(value);
}
// src/engine/assignment/rejections/secret-of-words.ts
const telling = /\b(?:required|missing|invalid|is|are|must|not|no|your|enter|please|failed|found|used|for|to|cannot|be|should|unable|empty)\b/;
const digitsInside = /^[A-Za-z]{1,20}(?:\d{1,4}[A-Za-z]{1,20}){1,3}(?: [A-Za-z]{1,20}(?:\d{1,4}[A-Za-z]{1,20}){1,3}){1,2}$/;
function isSecretOfWords(evidence) {
	const { candidate: { value, family, wrapper, quote }, shape, naturalness, surroundings: { line } } = evidence;
	if (family === "password" && digitsInside.test(value) || isSessionPhrase(evidence)) return true;
	if (quote === "double" && translated.test(line)) return false;
	if ((wrapper !== "" || /^\s|\s$/.test(value)) && naturalness > .4) return false;
	if (isPassphrase(evidence)) return true;
	if (family === "password" && naturalness < .4 && (shape.length < 40 ? shape.lowers > 0 : isMixed(shape))) return true;
	return shape.blanks === 1 && isPairOfWords(evidence);
}
function isSessionPhrase(evidence) {
	const { value } = evidence.candidate;
	return /^[a-z\d]+(?: [a-z\d]+){1,6}$/.test(value) && require_scan.signsSessions(evidence) && !telling.test(value);
}
function isPassphrase({ candidate: { value, words }, shape }) {
	return shape.blanks >= 3 && words.includes("passphrase") && shape.uppers === 0 && !/[,.:'"]/.test(value);
}
const translated = /"[A-Z]\w{1,20}(?: [\w']{1,20}){1,8}" ?: ?"/;
const wordsOfMessage = /pass|secret|token|\b(?:key|required|is|the|of|for|and|to|not|no|your|enter|new|old)\b/;
function isPairOfWords({ candidate: { value, family } }) {
	return (family === "password" || family === "secret") && /^[a-z\d]+ [a-z\d]+$/.test(value) && !wordsOfMessage.test(value);
}
function isMixed({ length, lowers, uppers, digits, marks, blanks }) {
	return lowers > 0 && uppers > 0 && digits > 0 && marks > blanks * 2 && marks * 6 > length;
}
// src/engine/assignment/rejections/prose.ts
const isSentence = (evidence) => evidence.shape.blanks > 0 && !evidence.isOpaque && !isSecretOfWords(evidence) && !require_scan.isEscapedKey(evidence) ? "the value is text for people" : void 0;
function isFollowedBySetting(line, value) {
	const at = line.indexOf(`=${value} `);
	return at >= 0 && /^\s{1,4}[A-Za-z_][\w.-]{0,60}=\S/.test(line.slice(at + value.length + 1, at + value.length + 80));
}
const isProse = (evidence) => {
	if (!mayBeProse(evidence)) return void 0;
	if (startsText(evidence)) return "the value is the first word of a text";
	if (endsComment(evidence)) return "the value is the last word of a comment";
	if (isInHeading(evidence)) return "the value is a word of a heading";
	if (endsSentence(evidence)) return "the value is the last word of a sentence";
	return isAmongWords(evidence) ? "the value is a word of a text" : void 0;
};
function mayBeProse({ candidate: { quote, kind, isTight, value }, isOpaque, surroundings: { line } }) {
	if (quote !== "none" || isOpaque || kind === "user-password" || kind === "flag" || kind === "command") return false;
	return kind !== "assignment" || !isTight || !isFollowedBySetting(line, value);
}
function startsText({ candidate: { next, separator }, shape }) {
	return /[A-Za-z(]/.test(next) && (shape.digits === 0 || separator === "colon" || separator === "word");
}
function endsComment({ candidate: { next, separator, value }, shape, surroundings: { line } }) {
	return separator === "blank" && next === "*" && shape.marks === 0 && line.includes(`${value} */`);
}
function isInHeading({ candidate: { separator, value, name } }) {
	return separator === "blank" && /^[A-Z]+$/.test(value) && /^[A-Z]+$/.test(name);
}
function endsSentence({ candidate: { kind, separator, value, name }, surroundings: { line } }) {
	return kind === "phrase" && separator === "blank" && /^[a-z]+$/.test(value) && line.trimEnd().endsWith(` ${name} ${value}.`);
}
function isAmongWords({ candidate: { separator, value, name }, surroundings: { line } }) {
	if (separator === "default") return line.includes(`${name} or ${value}`);
	return separator === "word" && /^[a-z'-]+$/i.test(value);
}
const wordEnding = /^[a-z]{2,20}(?:ing|tions?|ments?|ness|ity|ers|able|ally|[a-z]{3}ed)$/;
const isWordOfText = ({ candidate: { kind, separator, value } }) => separator === "blank" && kind !== "flag" && wordEnding.test(value) ? "the value is a word of a text" : void 0;
const isBesideText = ({ candidate: { kind, isNameQuoted, qualifier, quote }, shape, isOpaque }) => kind === "argument" && isNameQuoted && qualifier !== "" && quote !== "none" && shape.blanks > 0 && !isOpaque ? "the value is text for people" : void 0;
const shown = /<(?:label|th|td(?! class="[ev]">)|h[1-6]|span|p|a|button|option|legend|caption|li)\b/i;
const isLabel$1 = ({ candidate: { value, quote, name, separator }, naturalness, surroundings, isOpaque }) => {
	if (separator === "element" && !isOpaque && shown.test(surroundings.line)) return "the value is a label";
	return quote !== "none" && /[a-z]/.test(name) && /^[A-Z][a-z\x80-\xff]+[:?!.*]?$/.test(value) && (naturalness > .4 || value.length < 7) ? "the value is a label" : void 0;
};
const isWordBehindFlag = ({ candidate: { kind, quote, value, next }, surroundings: { path } }) => kind === "flag" && quote === "none" && /^[a-z]+$/.test(value) && (next === "," || path !== void 0 && require_scan.fileKindOf(path).isSourceCode) ? "the value is a word of a text" : void 0;
const aboutFlags = require_scan.setOf("command commandline option options flag flags argument arguments parameter switch");
const isTextAboutFlag = ({ candidate: { kind, quote, value, next } }) => kind === "flag" && quote === "none" && aboutFlags.has(value) && /[a-z.,;)]/.test(next) ? "the value is a word of a text" : void 0;
const changes = /\b(?:set|chang|reset|updat|defaults?|initiali[sz]|is|was|equal|compar|match|map|convert|hash)\w{0,6}\b/i;
const isVerb = ({ candidate: { kind, separator, value, quote, next }, surroundings: { line } }) => kind === "phrase" && separator === "word" && quote !== "none" && /[a-z]/.test(next) && /^[a-z]{3,15}$/.test(value) && line.includes(` to "${value}" `) && !changes.test(line.slice(0, line.indexOf(value))) ? "the value is a word of a text" : void 0;
const goesOnBehindPass = ({ candidate: { kind, name, quote }, surroundings: { line } }) => kind === "comparison" && quote !== "none" && name === "pass" && /[,;.] pass (?:an?|the|it|its|in|no|on|this|that|your)\b/.test(line) ? "to pass is to hand on" : void 0;
const isNextFlag = ({ candidate: { value, quote, separator, dashes } }) => separator === "blank" && quote === "none" && value.startsWith("-") || separator === "element" && quote === "none" && /^--?[a-z]/i.test(value) || separator === "equals" && dashes > 0 && quote === "none" && /^--[a-z][a-z\d-]*(?:=|$)/.test(value) || separator === "comma" && dashes > 0 && /^--[a-z]/.test(value) ? "the value is the next flag" : void 0;
const isPunctuation = ({ shape: { digits, lowers, uppers, marks, blanks, foreign } }) => {
	const alphanumeric = digits + lowers + uppers;
	return alphanumeric < Math.max(2, (alphanumeric + marks + blanks + foreign) / 3) ? "the value is punctuation" : void 0;
};
const inSentence = /(?:^|\s)(?:a|an|the|your|of|with|for|to|its|their)$/i;
const isBelowSentence = ({ candidate: { separator, qualifier } }) => separator === "pair" && inSentence.test(qualifier) ? "a sentence stands above the value" : void 0;
const isNewThing = ({ candidate: { name, value, quote, separator, nameEnd, valueStart }, surroundings }) => quote === "none" && separator === "colon" && valueStart - nameEnd === 6 && /^[a-z]+$/i.test(value) && surroundings.line.includes(`${name}: new ${value}`) ? "the value is a word of a text" : void 0;
const inCodes = /=(?:20|3D|0A|0D|09)/g;
const isQuotedPrintable = ({ candidate: { value, separator, quote, nameEnd, valueStart }, surroundings: { line } }) => separator === "equals" && quote === "none" && valueStart === nameEnd + 1 && /^(?:20|3D|0A|0D|09)/.test(value) && (line.match(inCodes)?.length ?? 0) > 1 ? "the value is a piece of quoted-printable text" : void 0;
const proseRejections = [
	isQuotedPrintable,
	isBelowSentence,
	isPunctuation,
	isNextFlag,
	isWordBehindFlag,
	isTextAboutFlag,
	isVerb,
	goesOnBehindPass,
	isBesideText,
	isSentence,
	isProse,
	isWordOfText,
	isNewThing,
	isLabel$1
];
// src/engine/assignment/rejections/reference.ts
const template = /\$\{|\{\$\w|\{\{|<%|%\{|#\{|\$\(|\{%|(?<!\w)@@(?=[A-Za-z_{])|@@[A-Za-z_]\w{0,40}@@|@[A-Z][A-Z\d_]{2,30}@|@[a-z]+(?:_[a-z]+){1,4}@|\(\([\w./:-]+\)\)|\[\[|\$t\(|__[A-Z_]{3,}__|\\\(\w/;
const anyTemplate = new require_scan.LargePattern(/^(?:\$[A-Za-z_][\w.:]*|%[A-Za-z_]\w*%|%env\([\w:.]+\)%|env\([A-Z]\w*\)|\{[\w.:-]*(?:\[["']?[\w.-]{1,60}["']?\]){0,3}(?:\(\))?\}|\{[a-z_][\w.]*\[|<[^<>]*>|\{[A-Z]{2,10}:[\w@:.%-]{1,60}\}|\[\$?[\w .-]+\]|%[-+ ]?(?:\d{1,2}\$)?\d*[sdvq@]|%\([\w.]+\)s|:[a-z_]\w*|@(?!\w{0,20}\d[a-z]\w{0,20}\d)[A-Za-z_][\w.]*|\$\d|\\?\$\w+|#[A-Za-z_]+#|\$[a-z_]{3,30}\$|\[[a-z][A-Za-z]{2,30}\(.{0,200}\)\]|\$\w{1,20}\([\w:]{1,30}\)|\$\w{1,20}\.\w{1,30}\(["'][\w. -]{1,80}["']\)|\$\$[A-Z][A-Z\d]*_[A-Z\d_]{2,60}|__[a-z_]+__|~[\w.]+~)$/);
const isTemplate = (evidence) => {
	const { candidate, shape } = evidence;
	const isBare = candidate.quote === "none";
	if (isBare && candidate.wrapper.endsWith("{ {")) return "the value is a template that is filled in elsewhere";
	if (shape.marks === 0) return void 0;
	if (isFilledIn(evidence)) return "the value is a template that is filled in elsewhere";
	if (isVariable$1(evidence)) return "the value is a variable";
	if (isBare && (/^:\w+:/.test(candidate.value) || candidate.value.startsWith("@"))) return "the value is a reference";
	if (isFormatted(evidence)) return "the value is a template that is filled in elsewhere";
	return isFilledInPartly(evidence) ? "the value has a part that is filled in elsewhere" : void 0;
};
const formatted = /^[a-z_][\w.]{0,40}:(?:#?\?|[<>^]\d{1,3}|#?0?\d{0,2}[xbo])$/;
function isFilledIn({ candidate: { value, wrapper, quote, next } }) {
	return quote === "none" && next === "}" && wrapper.endsWith("{") && formatted.test(value) || template.test(value) || anyTemplate.test(value);
}
const delayed = /^!\w{1,40}!$/;
const isOfBatch = /(?:^|[\s(&@])set\s{1,4}(?:\/[a-z]\s{1,4})?"?\w/i;
function isVariable$1({ candidate: { value, quote }, surroundings: { line } }) {
	if (value.startsWith("!")) return delayed.test(value) && isOfBatch.test(line);
	return quote === "none" && /^\$[A-Za-z_{]/.test(value);
}
function isFormatted({ candidate: { value, wrapper }, surroundings: { line } }) {
	return value.includes("{") && (/(?:^| )f$/.test(wrapper) || line.includes(`$"${value}`));
}
const interpolated = /(?:^|[^\\])\$[A-Za-z_]{2}/;
const interpolating = /\.(?:kts?|dart|groovy|gradle)$/;
const shellText = /\$RANDOM|(?:\$[A-Z][A-Z_]{2,30}){2}/;
const placeholder = /(?:^|[^\\])%(?:[sdvq]|0\d{1,2}[xXdu])(?:$|\W)|\{\d?\}|<[a-z_ -]{2,40}>|\{[a-z_]{2,30}\}/i;
function isFilledInPartly({ candidate: { value, quote }, surroundings: { path = "" } }) {
	return quote === "double" && interpolated.test(value) && interpolating.test(path) || quote === "none" && shellText.test(value) || placeholder.test(value);
}
const anyVault = new require_scan.LargePattern(/^(?:vault:|credentialsJSON:|dmF1bHQ6d|ref\+|op:\/\/|arn:|secretsmanager|ssm:|kms:|gcp-?sm:|sm:\/\/|akv:|keyvault|bao:|doppler:|env:|ext:|file:|secret:\/\/|awsssm|azurekv|projects\/[^/]+\/secrets|\{cipher\}|\{vault:\/\/|ENC[[(]|EJ\[1:|enc:|encrypted:|\$ANSIBLE_VAULT|\$ke\$\d|!vault|!Ref|AQICAH|AQIAAA[\w+/]{5}ApAAA|CiQA[\w+/-]{60}|Ag[AB][\w+/]{80}|-----BEGIN PGP MESSAGE|@Microsoft\.KeyVault|vault\/|gpg:|age1|secure:|\{AQAAA[\w+/]+|%\^%#|%@%@|%\+%##)/i);
const isVaultReference = ({ candidate: { value, wrapper, next, quote, separator }, shape, surroundings: { line } }) => {
	const isOfMaven = separator === "element" && shape.length >= 16 && /^[\w+/]+={0,2}$/.test(value) && line.includes(`>{${value}}</`);
	return quote === "none" && value === "ENC" && next === "[" || wrapper.endsWith("{") && value.startsWith("AQAAA") || isOfMaven || shape.marks + shape.digits > 0 && anyVault.test(value) ? "the value is encrypted or kept in a vault" : void 0;
};
const anyEnvironment = new require_scan.LargePattern(/\b(?:process\.env|os\.environ|getenv|ENV\[|System\.getenv|env\.|environ)|^(?:secrets|vars|inputs|var|local|data|module|github|self|this|config|settings|props|ctx|params|args|opts|options|state|request|req|res|event|user|conf|cfg|app|row|item)\.[A-Za-z_]/);
const environmentParts = [
	".",
	"env",
	"ENV["
];
const tags = /^!(?:GetAtt|Ref|ImportValue|FindInMap|reference|secret|env|env_var|ENV)$/;
const idOf = /(?:^|[\s.])(?:credentials|ObjectI[dD])$/;
const sourceOf = /(?:^|[\s.])(?:config)?dynamic$/;
const isNameOfLookup = ({ candidate: { kind, name, wrapper, quote, next } }) => {
	if (tags.test(wrapper) || quote !== "none" && next === "," && sourceOf.test(wrapper)) return "the value is the name of what is looked up";
	if (quote !== "none" && next === ")" && (idOf.test(wrapper) || kind === "call" && name === "credentials")) return "the value is the id of what is looked up";
	return /^@\w/.test(wrapper) ? "the value stands in an annotation" : void 0;
};
const isLookup = ({ candidate: { name, value, wrapper, quote, next }, isOpaque, shape, surroundings }) => {
	if (isOpaque || wrapper.trim() === "Key" && /authorization$/i.test(name)) return void 0;
	if (shape.marks > 0 && environmentParts.some((part) => value.includes(part)) && anyEnvironment.test(value)) return "the value is looked up when the program runs";
	if (quote === "none" || wrapper === "" || wrapper === "[" || wrapper === "{") return void 0;
	if (next === "," && shape.lowers === shape.length && new RegExp(`\\(["']${value}["'],\\s{0,3}\\$\\w`).test(surroundings.line)) return "the value is the name of what is looked up, with a variable";
	const call = anyLookup.exec(wrapper.endsWith(" [") ? wrapper.slice(0, -2) : wrapper);
	return call === null ? void 0 : `the value is the name of what is looked up: ${call[0].trim()}`;
};
const anyLookup = new require_scan.LargePattern(/(?:^|[\s.>:])(?:\w{0,16}env\w{0,10}|environ\w{0,5}|prompt|input|\w{0,40}Rules\w{0,20}|gets?|Get(?!Bytes)(?:[A-Z]\w{0,30})?|fetch|find\w{0,20}|get[A-Z_]\w{0,30}|require\w{0,10}|import|config\w{0,10}|settings?|lookup|constant|param\w{0,10}|header\w{0,10}|cookies?|t|i18n\w{0,6}|_|__|d?n?gettext\w{0,5}|translat\w{0,8}|trans|label\w{0,8}|readFile\w{0,6}|open|resolve|join|format|sprintf|printf|Sprintf|printf|query\w{0,12}|select\w{0,8}|\$|getElementBy\w{2,10}|value|has\w{0,6}|match|test|regex\w{0,6}|split|replace|By|Column|Field|\w{0,12}Field|column|var|variable|property|prop|attr\w{0,8}|symbol|Symbol|fprintf|echo|log|describe|it|expect|when|len|length|isEmpty|NAME|Key|createElement|getpass|ask\w{0,8}|read\w{0,8}|[Ee]rror\w{0,5}|\w{0,20}Exception|\w{0,20}[sS]ervice|\w{0,20}Error|ref|output|template|path|file\w{0,6}|load\w{0,10}|parameter|inject|Inject|Value|\w{0,12}Label|Text|TextInput|sql|command|hint|LOOKUP|parse\w{0,6}|describe\w{0,6}|check\w{0,30}|contains|include\w{0,2}|equal\w{0,6}|unset|delete|remove|isset|empty|defined?)$/);
const isPlaceOnPage = ({ candidate: { name, value, separator, nameEnd, valueStart }, surroundings }) => separator === "colon" && valueStart === nameEnd + 1 && surroundings.line.includes(`/#${name}:${value}`) ? "the name is that of a place on a page" : void 0;
const isOfNextAttribute = ({ candidate: { name, separator, quote, isTight }, surroundings: { line } }) => separator === "equals" && quote !== "none" && !isTight && line.includes(`={${name}} `) ? "the value is that of another attribute" : void 0;
const isSerialised = ({ candidate: { kind, name, value }, surroundings: { line } }) => {
	if (kind !== "serialised") return void 0;
	if (/^[aOCsibd]:\d+[:;]/.test(value)) return "the value is serialised";
	const end = line.includes(`${name}"`) ? "\";s:" : "\\\";s:";
	const at = line.indexOf(`${name}${end}${value.length}:`);
	const before = line.slice(Math.max(0, at - longestLabel), Math.max(0, at));
	return /[/:\\ ]$/.test(before.replace(/\\"$/, "\"")) || isLabel.test(before) ? "the name is the end of a value" : void 0;
};
const longestLabel = 30;
const isLabel = /"(?:label|title|name|type|id|class|description)\\*";s:\d{1,3}:\\*"$/;
const isAskedFor = ({ candidate: { value, quote, wrapper, next }, isOpaque, surroundings: { line } }) => {
	if (quote === "none" || wrapper === "" || isOpaque || !/^[A-Za-z][\w./\\-]{1,60}$/.test(value)) return void 0;
	const isAsked = next === ")" && /^["']\) ?->\w{1,60}\(/.test(line.slice(line.lastIndexOf(value) + value.length));
	const isColumn = next === "," && /\bwhere$/i.test(wrapper);
	return isAsked || isColumn ? "the value names what is asked for it" : void 0;
};
const isKindToGenerate = ({ candidate: { family, value, wrapper, quote, position }, isOpaque }) => family !== "password" && quote !== "none" && position === 1 && !isOpaque && /^[a-z][a-z_-]{2,30}$/i.test(value) && /(?:^|[ .:>])generate(?![a-z]*_?hash)[A-Z_]?\w{0,40}$/.test(wrapper) && !/hash/i.test(wrapper) ? "the value tells what is generated" : void 0;
const isSourceForOpenssl = ({ candidate: { name, value, dashes } }) => dashes === 1 && /^pass(?:word|in|out)?$/.test(name) && /^(?:pass|env|file|fd):./.test(value) ? "the value says where the password is taken from" : void 0;
const isNameOfClient = ({ candidate: { kind, name, separator }, isOpaque }) => kind === "command" && separator === "call" && /(?:client|api)(?:::new)?$/i.test(name) && !(`${name.toLowerCase()}(` in require_scan.keys) && !isOpaque ? "the value is what a client is called" : void 0;
const referenceRejections = [
	isKindToGenerate,
	isNameOfClient,
	isVaultReference,
	isTemplate,
	isNameOfLookup,
	isLookup,
	isPlaceOnPage,
	isOfNextAttribute,
	isSerialised,
	isAskedFor,
	isSourceForOpenssl
];
// src/engine/assignment/rejections/frequent.ts
const frequentRejections = [
	isKeyOfEntry,
	isInnerName,
	isMemberOfSecret,
	isSentence,
	require_scan.isStockWord,
	isPath,
	isPunctuation,
	startsAsSwitch,
	require_scan.isNumber,
	isConstantName,
	require_scan.isStub,
	isBareExpression,
	endsInTellingWord,
	isTemplate
];
// src/engine/assignment/rejections/identifier.ts
const isBesideOwnName = ({ candidate: { words, value, wrapper, quote, next }, shape, surroundings: { line } }) => {
	if (quote === "none" || wrapper === "" || next !== "," || shape.digits + shape.marks + shape.blanks > 0) return void 0;
	const at = line.indexOf(`("${value}",`);
	const others = at < 0 ? [] : line.slice(at + value.length + 3).match(/"[A-Za-z][\w.-]{2,60}"/g) ?? [];
	const name = lettersIn(words.join(""));
	return others.some((other) => lettersIn(other.toLowerCase()) === name) ? "the call is given the name too" : void 0;
};
const lettersIn = (lowered) => lowered.replace(/[^a-z]/g, "");
const isScope = ({ candidate: { family, value, valueStart, name, nameEnd, quote, wrapper }, surroundings: { line } }) => {
	return (quote === "none" ? valueStart - nameEnd === 2 && line.includes(`${name}::${value}`) : family === "credential" && wrapper !== "" && holdsMember(line, name)) ? "the value is code: a part of a name" : void 0;
};
const isWholeName = ({ candidate: { value, quote } }) => quote === "none" && /^(?:::|(?:[a-z]\w{0,30}::){1,6}(?=[A-Z]\w*[a-z]))[A-Z]\w{0,60}(?:::[A-Z]\w{0,60}){0,8}[,;)]?$/.test(value) ? "the value is the name of a constant" : void 0;
const isBareIdentifier = ({ candidate: { value, quote, next, separator, isTight, kind }, shape, isOpaque }) => {
	if (quote !== "none" || isOpaque || !/^[@:&*]?[A-Za-z_$][\w$]*[!?]?$/.test(value)) return void 0;
	if (isTight || kind === "flag" || kind === "user-password" || kind === "query" || kind === "command" || shape.digits > 0 && shape.length >= 6) return void 0;
	if (next === "\n" && (separator === "colon" || separator === "equals" || separator === "blank")) return void 0;
	return separator === "element" ? void 0 : "the value is a single word without quotes";
};
const isMadeOfName = ({ candidate: { family, words, value, quote } }) => {
	if (family === "password" || quote === "none" || words.length < 3 || value.length !== words.join("").length) return void 0;
	return words.reduce((left, word) => left.replace(word, " "), value).trim() === "" ? "the value is made of the words of its name" : void 0;
};
const isNameOfSecret = ({ candidate: { family, words, value } }) => family === "secret" && words.length === 1 && /^[a-z]{2,16}(?:-[a-z]{2,16}){1,6}-(?:certs?|tls|creds|webhook)$/.test(value) ? "the value is what a secret is called" : void 0;
const isFieldOfForm = ({ candidate: { kind, name, value, position, next } }) => kind === "call" && position === 1 && next === "," && /^(?:Password|Secret|Token)(?:Field|Input)?$/.test(name) && /^[a-z][a-z_]{1,30}[?*+]?$/.test(value) ? "the value is what a field is called" : void 0;
const isNameOfProperty = ({ candidate: { family, value, quote }, shape }) => (family === "api-key" || family === "token" || family === "credential") && quote !== "none" && shape.marks > 1 && /^(?:[A-Za-z][A-Za-z_-]{1,30}\.){1,8}[A-Za-z][A-Za-z_.-]{1,60}=$|^(?:[A-Za-z][A-Za-z_-]{1,30}\d?[A-Za-z]?\.){3,10}[A-Za-z][A-Za-z_-]{1,60}$/.test(value) ? "the value is the name of a property" : void 0;
const isPatternGroup = ({ candidate: { name, separator }, surroundings: { line } }) => separator === "element" && line.includes(`(?<${name}>`) ? "the name is that of a group in a pattern" : void 0;
const isColumn = ({ candidate: { kind, isNameQuoted }, surroundings: { line } }) => (kind === "call" || kind === "list") && isNameQuoted && /\b(?:create|alter|references|index|foreign key|primary key)\b/i.test(line) ? "the value is a name of the database" : void 0;
const otherNames = /(?:^|["'`({;]|\\[nt])\s{0,40}(?:(?:const|let|var|local) )?[([]?(?:[A-Za-z_$][\w$.]{0,40}, ?){1,5}$/;
const isOfFirstName = ({ candidate: { kind, name, quote, next, value }, surroundings: { line } }) => {
	if (kind !== "assignment" || quote === "none" || next !== ",") return void 0;
	const at = line.indexOf(name);
	return /^\s{0,4}[)\]]?\s{0,4}:?=\s{0,4}["'`]/.test(line.slice(at + name.length)) && otherNames.test(line.slice(0, at)) && line.indexOf(value) < line.indexOf(",", at) ? "the value belongs to another of several names" : void 0;
};
const shaderInput = /^(?:(?:TEXCOORD|COLOR|POSITION|NORMAL|TANGENT|BLENDINDICES|BLENDWEIGHT)\d{0,2}|SV_[A-Z][A-Za-z]{3,24}\d?)$/;
const isShaderInput = ({ candidate: { value, quote, separator } }) => quote === "none" && separator === "colon" && shaderInput.test(value) ? "what a shader is given" : void 0;
const isTypeOfField$1 = ({ candidate: { value, quote } }) => quote === "none" && /^(?:[a-z]\w{0,40}\.)?#[A-Z]\w{1,60}$/.test(value) ? "the value is a type" : void 0;
const isFieldOfQuery = ({ candidate: { value, family } }) => family === "api-key" && /^[a-z_]\w{0,80}\([a-z_]\w{0,40}:/i.test(value) ? "the value is code: a field of a query" : void 0;
const isKeyOfExternalSecret = ({ candidate: { name, value, quote }, isOpaque, surroundings: { line } }) => name === "secretKey" && quote === "none" && !isOpaque && /^\s{0,40}- {1,4}secretKey: /.test(line) && /^[A-Za-z][A-Za-z_.-]{1,60}$/.test(value) ? "the value is the name of a key" : void 0;
const isParameter = ({ candidate: { name, value, quote, separator, next } }) => quote === "none" && separator === "blank" && (next === ")" || next === ",") && /^[A-Z][a-z]+[A-Z][A-Za-z]*$/.test(name) && /^[a-z][A-Za-z\d]*(?:Key|Token|Secret|Password|Credentials?)$/.test(value) ? "the value is the name of a parameter" : void 0;
const isPackageOfName = ({ candidate: { value, quote }, surroundings: { line } }) => quote !== "none" && /^[a-z][\w.-]{0,40}(?:\/[\w.-]{1,40}){1,6}$/.test(value) && line.includes(`"${value.slice(value.lastIndexOf("/") + 1)}.`) ? "the value is the package that the name belongs to" : void 0;
const isMigration = ({ candidate: { value } }) => /^(?:19|20)\d\d-?[01]\d-?[0-3]\d(?:[-_T]?\d{1,6})?_[a-z]{2,20}(?:_[a-z\d]{1,20}){1,10}$/.test(value) ? "the value is what a migration is called" : void 0;
const isEntryOfManager = ({ candidate: { kind, family, words }, surroundings: { line } }) => kind === "flag" && family === "password" && words.length === 1 && /\b(?:lpass|gopass|pass|rbw|bw)\s(?:show|get)\s/.test(line) ? "the value is the id of what is looked up" : void 0;
const isCommitOfLibrary = ({ candidate: { kind, family, words, value, isNameQuoted } }) => kind !== "assignment" && family === "credential" && isNameQuoted && words.length === 1 && value.length === 40 && /^[0-9a-f]{40}$/.test(value) ? "the value is a commit" : void 0;
const isOfCompiler = ({ candidate: { name, words, value }, lowered }) => /pass[CL]$/.test(name) || /^[A-Z][a-z]{1,30}_\d{3,8}$/.test(value) && words.join("").endsWith(lowered.slice(0, lowered.indexOf("_"))) ? "the value is for a compiler, or what it calls a name" : void 0;
const isKeptByJenkins = ({ candidate: { words, value }, isOpaque, surroundings: { path } }) => words.at(-1)?.startsWith("credential") === true && !isOpaque && path !== void 0 && /jenkinsfile/i.test(path) && /^[A-Za-z][\w.-]{2,60}$/.test(value) ? "the value is the id of kept credentials" : void 0;
function holdsMember(line, name) {
	const [, behind = ""] = line.split(`${name}::`, 2);
	return /^[A-Z]\w{0,40}(?:\.|::)/.test(behind);
}
const isTypeOfAnswer = ({ candidate: { value } }) => /^(?:[A-Z][a-z\d]{0,30}){1,12}[1-5]\d\dResponse(?:[A-Z][a-z\d]{1,30}){0,6}$/.test(value) ? "the value is a type" : void 0;
const identifierRejections = [
	isOfCompiler,
	isEntryOfManager,
	isCommitOfLibrary,
	isParameter,
	isPackageOfName,
	isMigration,
	isFieldOfQuery,
	isTypeOfField$1,
	isBesideOwnName,
	isScope,
	isOfFirstName,
	isWholeName,
	isBareIdentifier,
	isMadeOfName,
	isNameOfSecret,
	isFieldOfForm,
	isNameOfProperty,
	isPatternGroup,
	isColumn,
	isShaderInput,
	isKeyOfExternalSecret,
	isKeptByJenkins,
	isTypeOfAnswer
];
// src/engine/assignment/rejections/labelled.ts
const isAlias$1 = ({ candidate: { words } }) => words.length > 1 && words.at(-1) === "alias" ? "the name is that of an alias" : void 0;
const isTokenOfProfiler = ({ candidate: { name, value } }) => value.length <= 8 && /^x-debug-token$/i.test(name) ? "the value is the number of a request" : void 0;
const isTemplateFile = ({ candidate: { value } }) => /^[\w:/.@-]{1,120}\.(?:twig|phtml|tpl|ejs|hbs|mustache|jinja2?|liquid|haml|slim|ftl|vm|cshtml|jsp)$/.test(value) ? "the value is the name of a template" : void 0;
const isNumberOfRequest = ({ candidate: { family, words, value } }) => family === "credential" && words.length === 1 && words[0] === "auth" && /^\d{9,20}$/.test(value) ? "the value is a number" : void 0;
const isUserOfPowershell = ({ candidate: { family, kind, name, quote } }) => family === "credential" && kind === "flag" && quote !== "none" && /^credential$/i.test(name) ? "the value is the name of whoever logs in" : void 0;
const isTriedOut = ({ candidate: { kind, name, family } }) => family === "password" && kind === "call" && /(?:^|\.)(?:is|has|check|validate|assert|test|expect)_?(?:valid|strong|weak|secure|common|good|bad)?_?(?:valid|strong|weak|secure|common|good|bad)_?pass(?:word)?$/i.test(name) ? "the value is what a check of passwords is tried with" : void 0;
const isSoundOfAsterisk = ({ candidate: { name, separator } }) => separator === "equals" && /^vm-[\w-]{1,30}$/.test(name) ? "the value is the name of a sound" : void 0;
const isLocation = ({ candidate: { words, name } }) => words.length === 1 && /(?:password|passwd|secret|token)location$/i.test(name) ? "the name is that of a place" : void 0;
const isKindOfObject = ({ candidate: { separator, value }, surroundings: { line } }) => separator === "colon" && /^T[A-Z]\w{1,60}$/.test(value) && /^\s{0,80}(?:object|inline|inherited) \w{1,80}: T/.test(line) ? "the value is the kind of an object" : void 0;
const isNameOfNetwork = ({ candidate: { words } }) => words.length > 1 && words.at(-1) === "ssid" ? "the name is that of a network" : void 0;
const isCurrency = ({ candidate: { name, isNameQuoted } }) => isNameQuoted && name === "KPW" ? "the name is that of a currency" : void 0;
const isCheckOfForm = ({ candidate: { value } }) => /^[a-z]{3,20}\(\d{0,3},?\d{0,3}\)$/i.test(value) ? "the value is a check and its limits" : void 0;
const labelledRejections = [
	isCurrency,
	isCheckOfForm,
	isAlias$1,
	isTokenOfProfiler,
	isTemplateFile,
	isNumberOfRequest,
	isUserOfPowershell,
	isTriedOut,
	isSoundOfAsterisk,
	isLocation,
	isKindOfObject,
	isNameOfNetwork
];
// src/engine/assignment/rejections/path.ts
function rejectByPath(path, candidate) {
	const file = require_scan.fileKindOf(path);
	if (file.isLock) return "the file is a lock file";
	if (file.isMinified) return "the file is generated";
	if (file.isRawMedia) return "the file holds a picture or a sound";
	const id = idThere(path, candidate);
	if (id !== void 0) return id;
	const { kind, value } = candidate;
	if (require_scan.isRunnerDefault(value, path)) return "the password that all machines of the service start with";
	if (file.isTranslation && !looksGenerated(value)) return "the file holds translations";
	if (kind === "argument" && knownPasswords.test(path)) return "the file lists passwords that everybody knows";
	if (vectorFiles.test(path) || testVectors.test(path) && /^(?:0x)?[0-9a-f]{16,}$/i.test(value)) return "a key of test vectors";
	return file.isSourceCode && isBareName(path, candidate) ? "a value without quotes in source code is a name" : void 0;
}
function idThere(path, { family, name, value }) {
	if (family === "api-key" && isSearchKeyOfSite(path, value)) return "a key for searching the documentation, which every page of it holds";
	if (family === "api-key" && publicKeys.test(path)) return "the file holds a public key";
	if (family === "secret" && builds.test(path) && require_scan.uuid.test(value)) return "the value is the id of a secret";
	if (ofXcode.test(path) && /^(?:[0-9A-F]{8}){3,4}$/.test(value)) return "the value is what Xcode calls an object";
	if (family === "token" && name === "token" && scenes.test(path)) return "a token is a word of a scene there";
	if (family === "credential" && pipelines.test(path) && require_scan.uuid.test(value)) return "the value is the id under which Jenkins keeps a credential";
}
const publicKeys = /[-_.]pub(?:lic)?(?:[-_]?key)?(?:\.(?:pem|key|asc|gpg))?$/;
function isBareName(path, candidate) {
	const { quote, value } = candidate;
	return quote === "none" && (isCodeWord(value, candidate) || statements.test(path) && (isVariable(candidate) || isMember(candidate)) || hyphenated.test(path) && /^<?[A-Za-z_][\w>~-]*$/.test(value));
}
const vectorFiles = /\.vec$/;
const testVectors = /\.(?:rsp|fax)$|nist[-_]?kats?|(?:^|\/)(?:30-test_evp_data\/)?evp[a-z_\d]{0,40}\.txt$|(?:^|\/)(?:cavs|acvp|wycheproof)(?:[-_]\w{1,30})?\/|(?:^|\/)(?:[a-z]{2,20}[_-]?)?vectors?(?:_v\d)?\/|(?:^|[/_-]|test)(?:test[_-]?vector|vectors)(?:[-_][\w-]{1,40})?\.(?:json|txt|csv|ya?ml|toml)$/i;
const knownPasswords = /(?:rockyou|wordlists?|(?:common|leaked|weak|bad|top|popular|banned|worst|forbidden|blacklisted|\d[km])[-_]?\d{0,7}[-_]?passwords?|passwords?[-_](?:list|blacklist|denylist|dictionary))[^/]{0,40}$/i;
function isSearchKeyOfSite(path, value) {
	return sitesConfiguration.test(path) && /^[0-9a-f]{32}$/.test(value);
}
const sitesConfiguration = /(?:^|\/)(?:docusaurus\.config|docsearch|\.vitepress\/[^/]{1,40}|\.vuepress\/[^/]{1,40})\.[cm]?[jt]s$|(?:^|\/)(?:layouts\/partials|_includes|_layouts)\/[\w./-]{1,80}\.html$/;
const builds = /(?:^|\/)(?:\.build|\.builds\/[^/]{1,60})\.ya?ml$/;
const ofXcode = /\.(?:xcodeproj|xcworkspace|xcuserdatad?)\//;
const scenes = /\.usd[ac]?$/i;
const pipelines = /\.(?:groovy|jenkinsfile)$|(?:^|\/)jenkinsfile(?:[.-][\w.-]{1,40})?$/i;
function looksGenerated(value) {
	return /^[0-9a-f]{20,}$/i.test(value) || /\d/.test(value) && /^[\w+/=.-]{16,}$/.test(value) && require_scan.naturalnessOf(value) < .5;
}
const hyphenated = /\.(?:abap|cob|cbl|cobol|cpy|clj[cs]?|el|lisp|scm|rkt|nix)$/i;
function isCodeWord(value, { kind, separator, isTight, next }) {
	if (kind === "default" && separator === "colon" || isTight && /^[A-Za-z"']$/.test(next)) return false;
	if (kind === "user-password" || kind === "flag" || kind === "query" || separator === "element") return false;
	if (separator === "pair" && next === "<") return false;
	if (!/^[@:&*$]?[A-Za-z_$][\w$]*[!?]?$/.test(value)) return false;
	return typeName.test(value) || !/^(?=(?:.*\d){3})(?=.*[a-z]).{12,}$/i.test(value);
}
const statements = /\.(?:[cm]?[jt]sx?|java|kts?|cs|go|rs|swift|dart|scala|cpp|cc|hpp)$/i;
function isVariable({ value, kind, separator, isTight, next }) {
	return kind === "assignment" && (separator === "colon" || separator === "equals") && !isTight && (next === "," || next === ";" || next === ")" || next === "}") && /^[a-z]{3}(?=\w*[A-Z_])\w{3,60}$/.test(value) && (value.match(/\d+/g)?.length ?? 0) < 3 && require_scan.naturalnessOf(value) > .45;
}
function isMember({ value, kind, separator, isTight, next }) {
	return kind === "assignment" && (separator === "colon" || separator === "equals") && !isTight && (next === "," || next === ";" || next === ")" || next === "}") && /^[A-Za-z_$][\w$]{0,40}(?:\.[A-Za-z_$][\w$]{0,40}){0,4}\.[a-z][A-Za-z]{1,24}$/.test(value);
}
const typeName = /^(?:(?:[A-Z][a-z]{1,20}\d{0,5}){2,8}|(?=[A-Z][a-z]{2})(?:[A-Z][a-z]{0,20}(?:\d{2,4})?){2,8}(?<=[A-Z][a-z]{4,20})|_[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,8}[A-Z]?\d{1,4})$/;
// src/engine/assignment/rejections/payment.ts
const cardNumber = /^[3-6]\d{12,18}$/;
function hasCheckDigit(digits) {
	let sum = 0;
	for (let index = 0; index < digits.length; index++) {
		const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
		const doubled = index % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}
const isCardNumber = ({ candidate: { family, value } }) => family !== "password" && cardNumber.test(value) && hasCheckDigit(value) ? "the value is the number of a card" : void 0;
const approvedBy = /(?:^|[.@])(?:res|resp|response|result|refund|capture|purchase|void|payment|transaction|charge)\.authorization$/;
const isApprovalOfPayment = ({ candidate: { family, words, name, kind, wrapper, value } }) => {
	if (family !== "credential") return void 0;
	const last = words.at(-1);
	const isCode = (last === "authcode" || last === "code" && words.some((word) => word.startsWith("auth"))) && /^[0-9A-Za-z]{4,6}$|^[A-Z]{2}\d{6}$/.test(value);
	const isCompared = kind === "comparison" && wrapper === "" && approvedBy.test(name);
	return isCode || isCompared || approvals.test(value) ? "the number under which a payment was approved" : void 0;
};
const approvals = /^(?=.*\d{6})(?:[A-Z]{0,3}\d{1,20})(?:[;|][A-Z]{0,3}\d{1,20}){1,4}$/;
const paymentRejections = [isCardNumber, isApprovalOfPayment];
// src/engine/assignment/rejections/public.ts
const isSearchKeyOfPages = ({ candidate: { family, value }, surroundings: { line } }) => family === "api-key" && /^[0-9a-f]{32}$/.test(value) && /\bindexName\b/.test(line) && /\b(?:appId|inputSelector)\b/.test(line) ? "a key for searching, which every page holds" : void 0;
const isKeyWithChecksum = ({ candidate: { value } }) => value.length === 56 && /^[ACGNOUX][A-Z2-7]{55}$/.test(value) && require_crc16_base32.checkStellarSeed(value).kind === "proven" ? "the value is a public key" : void 0;
const isKeyToVerify = ({ candidate: { family, words, value } }) => family === "api-key" && words[0] === "verify" && /^[\w+/-]{43}=?$/.test(value) ? "the value is a public key" : void 0;
const publicDids = /\bdid:key:$/;
const isKnownToAll = ({ candidate: { name, value, separator, nameEnd, valueStart }, surroundings: { line } }) => {
	if (separator !== "colon" || valueStart !== nameEnd + 1) return void 0;
	return /^(?:nodekey|discokey)$/.test(name) && /^[0-9a-f]{64}$/.test(value) || name === "opaquelocktoken" || value.startsWith("z6Mk") && publicDids.test(line.slice(0, Math.max(0, line.indexOf(value)))) ? "the value is known to all" : void 0;
};
const isLookedFor = ({ candidate: { family, name, words, kind, value, isNameQuoted }, surroundings }) => {
	if (family !== "api-key") return void 0;
	const { line } = surroundings;
	const isArgument = kind === "argument" && isNameQuoted && (line.includes(`here('${name}'`) || line.includes(`here("${name}"`));
	const isInQuery = words.length === 1 && words[0] === "key" && whereKey.test(line.slice(0, Math.max(0, line.indexOf(value))));
	return isArgument || isInQuery ? "the value is what is looked for in a database" : void 0;
};
const whereKey = /\b(?:where|and)\s(?:\w{1,40}\.)?[`"[]?key[`"\]]?\s?=\s?'$/i;
const isIdInLog = ({ candidate: { name, words, value, quote }, surroundings: { line } }) => {
	if (value.length === 36) return /^postman-token$/i.test(name) && require_scan.uuid.test(value) ? "the value tells requests apart" : void 0;
	return value.length === 64 && quote === "none" && words.length === 1 && words[0] === "key" && /snapshot|\bsha256:/.test(line) ? "the value is a digest" : void 0;
};
const besideKeyId = /"?key_id"?\s{0,2}[:=]\s{0,2}"\d{15,20}",\s{0,2}"?key"?\s{0,2}[:=]\s{0,2}"$/;
const isSealingKey = ({ candidate: { words, value }, surroundings: { line } }) => {
	if (words.length !== 1 || value.length !== 44 || !value.endsWith("=")) return void 0;
	const at = line.indexOf(value);
	return besideKeyId.test(require_scan.textBefore(line, at, 60)) ? "the value is a public key" : void 0;
};
const isPointOfCurve = ({ candidate: { family, value } }) => family === "api-key" && value.length === 87 && /^B[A-P][\w-]{85}$/.test(value) ? "the value is a public key" : void 0;
const keyOfApp = /^(?:(?:appl|goog|amzn)_[A-Za-z]{26,32}|(?:sandbox|production)_[0-9a-z]{8}_[0-9a-z]{16}|(?:test|live)_[0-9A-Z]{32}|pk_(?:live|test)_\w{20,110}|rzp_(?:live|test)_[0-9A-Za-z]{14}|(?:[a-z]{2,12}_)?publishable_[\w-]{16,80}|pub\.v2\.\w{16,20}\.[\w-]{10,200}\.[\w-]{43}|SWSC[0-9A-Z]{22}|sdk-[0-9A-Za-z]{12,24})$/;
const isKeyOfApp = ({ candidate: { value } }) => keyOfApp.test(value) ? "the value is a key for apps, which is public" : void 0;
const isKeyOfSite = ({ candidate: { family, words, value } }) => {
	if (family !== "api-key" || value.length !== 40 || !value.startsWith("6L")) return void 0;
	const at = words.findLastIndex((word) => word.endsWith("captcha"));
	return at >= 0 && words.slice(at + 1).every((word) => /^(?:key|v|v?\d)$/.test(word)) || words.at(-2) === "website" ? "the value is the key of a site, which is public" : void 0;
};
const isKeyOfBeacon = ({ candidate: { family, value }, surroundings: { line } }) => family === "token" && value.length === 32 && line.includes("cf-beacon") ? "the value is the key of a site, which is public" : void 0;
const isKeyOfIcons = ({ candidate: { family, value }, surroundings: { line } }) => family === "token" && /^[0-9a-f]{10}$/.test(value) && /font-?awesome/i.test(line) ? "the value is the key of a site, which is public" : void 0;
const isNumberOfCustomer = ({ candidate: { family, value }, surroundings: { line } }) => family === "api-key" && value.length === 15 && /^\d{15}$/.test(value) && /cloudinary|cloud_?name/i.test(line) ? "the value tells who asks, and opens nothing without its secret" : void 0;
const documents = /\b(?:docs|spreadsheets)\.google\.com\/[^\s"'<>]{1,80}[?&](?:form)?key=$/;
const isIdOfDocument = ({ candidate: { family, words, value }, surroundings: { line } }) => {
	if (family !== "api-key" || words.length !== 1 || value.length < 20) return void 0;
	const at = line.indexOf(value);
	return documents.test(require_scan.textBefore(line, at, 120)) ? "the value is the id of a document" : void 0;
};
const fontAddress = /fonts\.gstatic\.com\/|\bfont\?kit=/;
const isKeyOfFont = ({ candidate: { name, value, kind }, surroundings: { line } }) => kind === "query" && name === "skey" && /^[0-9a-f]{16}$/.test(value) && fontAddress.test(line) ? "the value tells which font a page loads" : void 0;
const isIdOfGroup = ({ candidate: { words, value }, surroundings: { line } }) => words.length === 1 && words[0] === "idkey" && /^[0-9a-f]{64}$/.test(value) && line.includes(`qunwpa?idkey=${value}`) ? "the value is the id of a group" : void 0;
const identities = new Map([
	["scw", /^SCW[0-9A-Z]{17}$/],
	["shopify", /^[0-9a-f]{32}$/],
	["zoom", /^[\w-]{22}$/],
	["tiktok", /^aw[0-9a-z]{16}$/],
	["pusher", /^[0-9a-f]{20}$/],
	["vonage", /^[0-9a-f]{8}$/],
	["nexmo", /^[0-9a-f]{8}$/]
]);
const isIdOfCaller = ({ candidate: { family, words, value } }) => {
	if (family !== "api-key" || value.length > 32 || words.includes("secret")) return void 0;
	return (words.some((word) => identities.get(word)?.test(value)) || identities.get("scw")?.test(value)) === true ? "the value tells who asks, and opens nothing without its secret" : void 0;
};
const besideVector = /\b(?:pt|ct|plain|cipher|msg|message|input|output|expect)\w{0,8}["']?\s{0,2}[:=]\s{0,2}(?:\w{1,12}\()?["']?(?:0x)?[0-9a-f]{16}/i;
const isOfTestVector = ({ candidate: { words, value }, surroundings: { line } }) => words.length === 1 && words[0] === "key" && /^(?:0x)?(?:[0-9a-f]{2}){16,32}$/i.test(value) && /\b(?:iv|nonce|ct|ciphertext|cipher)\b/i.test(line) && besideVector.test(line) ? "the key of a test of a cipher" : void 0;
const head = /^\{"(?:alg|typ|kid|enc|cty|zip)":"[\w+.-]{1,40}"(?:(?:,"(?:alg|typ|kid|enc|cty|zip)":"[\w+.-]{1,40}"){0,4}\}|,"?[a-z]{0,3}"?)$/;
const isTokenHead = ({ candidate: { value } }) => {
	if (!value.startsWith("eyJ") || value.length > 200 || !/^[\w-]+\.?$/.test(value)) return void 0;
	const bytes = require_scan.decodeBase64(value.replace(".", ""));
	return head.test((bytes && require_scan.decodeUtf8(bytes)) ?? "") ? "the value is the head of a token" : void 0;
};
const isOfConnection = ({ candidate: { words } }) => words.at(-1) === "pwd" && words.at(-2) === "ice" ? "the value is good for one connection" : void 0;
const isTokenOfPage = ({ candidate: { family, words, value } }) => {
	if (family !== "token" || value.length > 32) return void 0;
	return words.includes("client") && /^(?:live|test)_[0-9a-f]{27}$/.test(value) || words.at(-2) === "website" ? "the value is a token for pages, which is public" : void 0;
};
const isTokenOfAssembly = ({ candidate: { family, words, value } }) => family === "token" && words.at(-2)?.endsWith("ey") === true && value.length === 16 && /^[0-9a-f]{16}$/.test(value) ? "the value tells a public key from others" : void 0;
const isIdOfModule = ({ candidate: { name, value } }) => name === "module_key" && value.length === 32 && /^[0-9a-f]{32}$/.test(value) ? "the value tells a module from others" : void 0;
const isNameOfCluster = ({ candidate: { family, words } }) => family === "token" && words.at(-2) === "cluster" && words.at(-3) === "initial" ? "the value tells a cluster from others" : void 0;
const publicRejections = [
	isKeyToVerify,
	isIdInLog,
	isSearchKeyOfPages,
	isKnownToAll,
	isKeyWithChecksum,
	isLookedFor,
	isSealingKey,
	isPointOfCurve,
	isKeyOfApp,
	isKeyOfSite,
	isKeyOfBeacon,
	isKeyOfIcons,
	isNumberOfCustomer,
	isIdOfDocument,
	isIdOfGroup,
	isKeyOfFont,
	isIdOfCaller,
	isTokenOfPage,
	isOfTestVector,
	isTokenHead,
	isOfConnection,
	isTokenOfAssembly,
	isIdOfModule,
	isNameOfCluster
];
// src/engine/assignment/rejections/published.ts
const isPublished = ({ candidate: { value } }) => {
	const publisher = require_scan.publisherOf(value);
	return publisher === void 0 ? void 0 : `the value is an example that ${publisher} published`;
};
// src/engine/assignment/rejections/statement.ts
const isAlternative = ({ candidate: { name, value, isNameQuoted, quote }, surroundings: { line } }) => isNameQuoted && quote !== "none" && [
	"\"",
	"'",
	"`"
].some((mark) => [` ${mark}${name}${mark} or ${mark}${value}${mark}`, `${mark}${name}${mark} || ${mark}${value}${mark}`].some((both) => line.includes(both))) ? "the value is code: one of two" : void 0;
const isNextAlternative = ({ candidate: { value, separator, quote, next }, surroundings: { line } }) => (separator === "default" || separator === "colon") && quote !== "none" && next === ":" && /^[a-z]+$/.test(value) && (line.includes(` or '${value}':`) || line.includes(` or "${value}":`)) ? "the value is the name of an alternative" : void 0;
const isDatabase = ({ candidate: { kind, name, value, separator }, surroundings: { line } }) => {
	if (kind !== "flag" || separator !== "blank" || name !== "-u" && name !== "--user") return void 0;
	return /^[a-z]+(?:_[a-z]+)*$/.test(value) && line.includes(` -p ${value}`) && /\b(?:mysql|mariadb)(?:dump|-dump|admin)?\s/.test(line) ? "the value is the name of a database" : void 0;
};
const isPseudoClass = ({ candidate: { value, quote, separator, valueStart, nameEnd } }) => quote === "none" && separator === "colon" && valueStart === nameEnd + 1 && /^(?:focus-(?:within|visible)|(?:first|last|nth|only)-(?:of-type|child)|read-(?:only|write)|placeholder-shown|(?:user-)?(?:in)?valid)$/.test(value) ? "the value is a state of an element" : void 0;
const isNextName = ({ candidate: { name, value, separator, quote, dashes } }) => {
	if (separator !== "blank" || quote !== "none" || dashes > 0) return void 0;
	const ending = /^[a-z\d]+(?:_[a-z\d]+){1,4}(_[a-z]+)$/.exec(name)?.[1];
	return ending !== void 0 && value.endsWith(ending) && /^[a-z\d_]+$/.test(value) ? "the value is the next of several names" : void 0;
};
const isWordOfList = ({ candidate: { words, value, separator, quote, valueStart, nameEnd } }) => quote === "none" && separator === "colon" && valueStart > nameEnd + 3 && words.at(-1) === "tokens" && /^[A-Za-z]+$/.test(value) ? "the value is a word of a list" : void 0;
const beforeChoice = /\? ?$|["'`] ?: ?$/;
const beforeCase = /\bcase ?$/;
const isChoice = ({ candidate: { value, isNameQuoted, quote, separator, nameStart, valueStart }, surroundings: { line } }) => {
	if (!isNameQuoted || separator !== "colon") return void 0;
	const quoteOfName = line.lastIndexOf(value) - (valueStart - nameStart) - 1;
	const before = line.slice(Math.max(0, quoteOfName - 8), Math.max(0, quoteOfName));
	return (quote === "none" ? beforeCase : beforeChoice).test(before) ? "the value is code: one of two" : void 0;
};
const isSelector = ({ candidate: { name, value, separator, quote }, surroundings: { line } }) => quote === "none" && separator === "colon" && line.includes(`]:${value}`) && [
	name,
	`"${name}"`,
	`'${name}'`
].some((word) => line.includes(`=${word}]:${value}`)) ? "the value is code: a part of a selector" : void 0;
const isNote = ({ candidate: { name, value, quote, separator }, surroundings: { line } }) => quote === "none" && separator === "equals" && /^[a-z]+$/.test(value) && line.includes(`$${name} = ${value}`) ? "the value is a word of a note" : void 0;
const isCommand = ({ candidate: { name, value, quote, separator, valueStart, nameEnd }, surroundings: { line } }) => {
	if (quote !== "backtick" || separator !== "equals" || valueStart !== nameEnd + 2) return void 0;
	return /^[A-Z_]+$/.test(name) && /^[a-z]+$/.test(value) && /^\s*(?:export\s+)?\w+=/.test(line) || /^[a-z][\w./-]{1,40} .*[$\\|]/.test(value) ? "the value is a command" : void 0;
};
const isComparedPair = ({ candidate: { name, value }, surroundings: { line } }) => value.includes(",") && new RegExp(`\\$\\w{1,40},\\$${require_scan.escapePattern(name)}["']`).test(line) ? "several variables are compared" : void 0;
const base85Line = /^[0-9A-Za-z!#$%&()*+\-;<=>?@^_`{|}~]{60,200}$/;
const isInBase85 = ({ candidate: { quote }, surroundings: { line } }) => quote === "none" && base85Line.test(line.trim()) && new Set(line.replace(/[\w\s]/g, "")).size > 7 ? "the line is encoded in base85" : void 0;
const isAlias = ({ candidate: { separator }, surroundings: { line } }) => separator === "equals" && /^\s{0,20}alias\s/.test(line) ? "the value is a command" : void 0;
const isLoop = ({ candidate: { quote, next, separator }, surroundings: { line } }) => quote === "none" && next === ")" && separator === "colon" && /\bfor(?:each)?\s{0,3}\(/i.test(line) ? "the value is code: what is gone through" : void 0;
const isInOrder = ({ candidate: { name, value, separator, quote }, surroundings: { line } }) => quote === "none" && separator === "element" && line.includes(` > ${name} > ${value}`) ? "the value stands in an order of words" : void 0;
const isPort = ({ candidate: { name, value, separator, quote } }) => quote === "none" && separator === "colon" && /\.(?:pw|pass|token)$/.test(name) && /^\d{2,5}(?:\D|$)/.test(value) ? "the value is the port of a host" : void 0;
const isPartOfKey = (evidence) => {
	const { candidate, isOpaque, surroundings } = evidence;
	if (candidate.quote !== "none") return void 0;
	const { name, value, separator } = candidate;
	const { line } = surroundings;
	return /[=:]/.test(value) && line.includes(`=${name}:`) || isTask(evidence) || isCipher(line, name, value) || separator === "colon" && isPartOfName(line, `:${name}:${value}`, isOpaque) ? "the value is a part of a longer key" : void 0;
};
function isTask({ candidate, isOpaque, naturalness }) {
	const { separator, value, valueStart, nameEnd } = candidate;
	return separator === "colon" && valueStart === nameEnd + 1 && !isOpaque && naturalness > .4 && /^[\w-]{2,20}:[\w:-]{2,40}$/.test(value);
}
function isCipher(line, name, value) {
	return /^!\w+(?::!?[\w@+-]+){0,40}$/.test(value) && line.includes(`:!${name}:${value}`) || /^(?:psk|PSK)$/.test(name) && ["+", "-"].some((sign) => line.includes(`${sign}${name}:${value}`) || line.includes(`${sign}${name}:-${value}`));
}
function isPartOfName(line, parts, isOpaque) {
	const at = line.indexOf(parts);
	return at >= 0 && (!isOpaque || /\barn:[\w:-]{0,120}$/.test(require_scan.textBefore(line, at, 130)));
}
const isLabelOfVariant = ({ candidate: { name, isNameQuoted, separator, quote, value } }) => separator === "arrow" && !isNameQuoted && quote !== "none" && /^(?:\w{1,40}::)?[A-Z][a-z]+(?:[A-Z][a-z]+)*$/.test(name) && /^[a-z\d]+(?: [a-z\d]+)+$/.test(value) ? "the label of a variant" : void 0;
const isDoneInCase = ({ candidate, surroundings: { path } }) => candidate.separator === "arrow" && candidate.wrapper !== "" && candidate.valueStart - candidate.nameEnd > candidate.wrapper.length + farFromName && path !== void 0 && /\.(?:[eh]rl|exs?)$/.test(path) ? "what is done in a case" : void 0;
const farFromName = 12;
const isObfuscated = ({ candidate: { wrapper } }) => wrapper.startsWith("_0x") ? "the value is code" : void 0;
const statementRejections = [
	isAlternative,
	isChoice,
	isNextAlternative,
	isDatabase,
	isPseudoClass,
	isWordOfList,
	isNextName,
	isSelector,
	isNote,
	isPort,
	isCommand,
	isInOrder,
	isLoop,
	isPartOfKey,
	isAlias,
	isComparedPair,
	isInBase85,
	isLabelOfVariant,
	isDoneInCase,
	isObfuscated
];
// src/engine/assignment/rejections/symbol.ts
const isSetter = ({ candidate: { family, value } }) => (family === "api-key" || family === "token") && /^[a-z]{2,20}(?:_[a-z]{2,20}){1,4}=$/.test(value) ? "the value is the name of an attribute" : void 0;
const isNegated = ({ candidate: { value, quote } }) => quote === "none" && /^!{1,2}[A-Z][A-Z\d]{1,20}(?:_[A-Z\d]{1,20}){1,6}$/.test(value) ? "the value is a condition" : void 0;
const isIdOfLayer = ({ candidate: { family, words, value } }) => {
	if (family !== "credential" || value.length !== 36 || !require_scan.uuid.test(value)) return void 0;
	const [place, auth] = [words.indexOf("layer"), words.indexOf("auth")];
	return place >= 0 && auth > place && auth < words.length - 1 ? "the value is the id of a layer" : void 0;
};
const isBeginningOfId = ({ candidate: { wrapper, quote } }) => quote !== "none" && /(?:^|[^\w$])uniqid\b/.test(wrapper) ? "the value is what a generated id begins with" : void 0;
const isForeignKey = ({ candidate: { value } }) => value.length < 30 && /^(?:FK|UK)_?[a-y\d]{23,26}$/.test(value) ? "the value is the name of a constraint" : void 0;
const isKeyInCache = ({ candidate: { words, value } }) => words.length === 1 && words[0] === "key" && /^security-advisory:[@\w/.-]{1,80}:[\w+/]{40,120}={0,2}$/.test(value) ? "the key tells one of several" : void 0;
const isConditional = ({ candidate: { value, quote, next } }) => quote === "none" && (next === "," || next === ";" || next === "}" || next === ")") && /^[A-Za-z_$][\w$.]{0,40}\?[\w$.]{1,40}:[\w$.+]{1,40}$/.test(value) ? "the value is one of two" : void 0;
const isOfKeyboard = ({ candidate: { value }, surroundings: { line } }) => /^[A-Za-z]{2,30}$/.test(value) && line.includes(value) && chord.test(line.slice(Math.max(0, line.indexOf(value) - 60), line.indexOf(value))) ? "the value is what a key of the keyboard does" : void 0;
const chord = /["'](?:(?:Ctrl|Cmd|Shift|Alt|Meta|Mod)[-+]){1,3}[\w'"[\]/.]{1,12}["']\s{0,4}:\s{0,4}["']$/i;
const isTypeOfField = ({ candidate: { value }, surroundings: { line } }) => fieldTypes.has(value) && new RegExp(`->add\\(\\s?["']\\w{1,60}["'],\\s?["']${value}["']`).test(line) ? "the value is the type of a field" : void 0;
const fieldTypes = new Set([
	"repeated",
	"password",
	"text",
	"textarea",
	"hidden",
	"email"
]);
const isBits = ({ candidate: { value, quote } }) => quote === "none" && /^[a-z]{1,20}(?:>>>?|<<|&)[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}(?:\$\d)?$/.test(value) ? "the value is bits of a number" : void 0;
const isKeyOfSignature = ({ candidate: { name, value } }) => name === "sig_key" && /^[\dA-F]{2}(?::[\dA-F]{2}){5,31}:?$/.test(value) ? "the value is the fingerprint of a public key" : void 0;
const ofPage = /^(?:btn|form|input|label|modal|nav|col|icon)(?:-[a-z]{2,20}){1,4}$|^[a-z]{2,20}(?:-[a-z]{2,20}){0,3}-(?:btn|button|input|label|field|checkbox|dropdown|modal|dialog|control|container|wrapper|icon|tooltip|textbox)$/;
const isPartOfPage = ({ candidate: { value } }) => value.includes("-") && ofPage.test(value) ? "the value is the name of a part of a page" : void 0;
const symbolRejections = [
	isSetter,
	isNegated,
	isIdOfLayer,
	isBeginningOfId,
	isForeignKey,
	isKeyInCache,
	isConditional,
	isOfKeyboard,
	isTypeOfField,
	isBits,
	isKeyOfSignature,
	isPartOfPage
];
// src/engine/assignment/judge.ts
const rejections = [
	require_scan.isStockWord,
	...nameRejections,
	...keyNameRejections,
	...namedPlaceRejections,
	...catalogueRejections,
	...publicRejections,
	...paymentRejections,
	...blockchainRejections,
	require_scan.isPasswordHash,
	...referenceRejections,
	...require_scan.placeholderRejections,
	...expressionRejections,
	...identifierRejections,
	...constantRejections,
	...statementRejections,
	...controlFlowRejections,
	...listRejections,
	...require_scan.formatRejections,
	...codeNameRejections,
	...symbolRejections,
	...labelledRejections,
	isPath,
	...proseRejections,
	isPublished
];
function judge(candidate, surroundings) {
	const evidence = require_scan.gatherEvidence(candidate, surroundings);
	if (reasonByPath(evidence) !== void 0 || frequentRejections.some((rejection) => rejection(evidence) !== void 0)) return new Rejected(evidence);
	const likelihood = likelihoodOf(evidence);
	return likelihood === void 0 || reasonAgainst(evidence) !== void 0 ? new Rejected(evidence) : gradeOf(evidence, likelihood);
}
var Rejected = class {
	kind = "reject";
	#evidence;
	constructor(evidence) {
		this.#evidence = evidence;
	}
	get reason() {
		return reasonAgainst(this.#evidence) ?? tellScore(this.#evidence);
	}
};
function reasonAgainst(evidence) {
	const byPath = reasonByPath(evidence);
	if (byPath !== void 0) return byPath;
	for (const rejection of rejections) {
		const reason = rejection(evidence);
		if (reason !== void 0) return reason;
	}
}
function reasonByPath({ candidate, surroundings: { path } }) {
	return path === void 0 ? void 0 : rejectByPath(path, candidate);
}
exports.judge = judge;
exports.reasonAgainst = reasonAgainst;
