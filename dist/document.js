const require_scan = require("./scan.js");
// src/sources/document/mail.ts
const encodingHeader = /^content-transfer-encoding:[ \t]*"?(quoted-printable|base64)\b/gim;
const boundaryParameter = /\bboundary="?([^"\s;]{1,200})/gi;
const nameParameter = /\b(?:file)?name="?([^"\r\n;]{1,200})/i;
const longestHeaders = 65536;
const longestBoundary = 210;
function readMail(container, bytes) {
	const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
	const boundaries = new Set(Array.from(mail.matchAll(boundaryParameter), ([, boundary]) => boundary));
	const lines = [];
	let partNumber = 0;
	let end = 0;
	for (const { index, 1: encoding } of mail.matchAll(encodingHeader)) {
		if (index < end) continue;
		const start = bodyStart(mail, index);
		if (start === void 0) {
			end = index + longestHeaders;
			continue;
		}
		partNumber++;
		end = bodyEnd(mail, start, boundaries);
		const body = mail.slice(start, end);
		if (encoding.toLowerCase() === "base64") passAttachment(container, headersAround(mail, index, start), partNumber, body);
		else for (const line of changedLines(body)) lines.push(line);
	}
	if (lines.length > 0) container.passText("text", Buffer.from(`${lines.join("\n")}\n`, "latin1"));
}
function bodyStart(mail, header) {
	const end = /\r?\n\r?\n/g;
	end.lastIndex = header;
	return end.exec(mail.slice(0, header + longestHeaders)) ? end.lastIndex : void 0;
}
function bodyEnd(mail, start, boundaries) {
	for (let at = mail.indexOf("\n", start - 1); at >= 0; at = mail.indexOf("\n", at + 1)) {
		if (mail.startsWith("--", at + 1) && isBoundary(mail, at + 3, boundaries)) return at;
		if (mail.startsWith("\nFrom ", at + 1) || mail.startsWith("\r\nFrom ", at + 1)) return at;
	}
	return mail.length;
}
function isBoundary(mail, at, boundaries) {
	const end = mail.indexOf("\n", at);
	const line = mail.slice(at, Math.min(end < 0 ? mail.length : end, at + longestBoundary)).trimEnd();
	return boundaries.has(line) || line.endsWith("--") && boundaries.has(line.slice(0, -2));
}
function headersAround(mail, header, end) {
	const before = mail.slice(Math.max(0, header - longestHeaders), header);
	const start = Math.max(before.lastIndexOf("\n\n"), before.lastIndexOf("\n\r\n"), before.lastIndexOf("\n--"));
	return before.slice(Math.max(0, start)) + mail.slice(header, end);
}
function passAttachment(container, headers, partNumber, body) {
	const bytes = Buffer.from(body, "base64");
	const name = nameParameter.exec(headers)?.[1] ?? `part ${partNumber}`;
	if (require_scan.detectArchive(bytes, name) ?? require_scan.detectDocument(bytes)) container.passEntry(name, bytes);
}
function changedLines(body) {
	return body.replace(/=[ \t]*\r?\n/g, "\u0100").split("\n").filter((line) => line.includes("\u0100") || /=[0-9A-F]{2}/i.test(line)).map((line) => line.replace(/[\r\u0100]/g, "").replace(/=([0-9A-F]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))));
}
// src/sources/document/pdf/values.ts
var PdfText = class {
	bytes;
	isPlain;
	constructor(bytes, { isPlain }) {
		this.bytes = bytes;
		this.isPlain = isPlain;
	}
	toString() {
		const { bytes } = this;
		if (bytes.startsWith("\u00fe\u00ff")) return fromUtf16(bytes.slice(2));
		return bytes.startsWith("\u00ef\u00bb\u00bf") ? Buffer.from(bytes.slice(3), "latin1").toString() : bytes;
	}
};
var PdfReference = class {
	number;
	constructor(number) {
		this.number = number;
	}
};
var Operator = class {
	name;
	constructor(name) {
		this.name = name;
	}
};
function fromUtf16(bytes) {
	let text = "";
	for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(bytes.charCodeAt(at) << 8 | bytes.charCodeAt(at + 1));
	return text;
}
function isList(value) {
	return Array.isArray(value);
}
function isDictionary(value) {
	return value instanceof Map;
}
// src/sources/document/pdf/lexer.ts
const endOfInput = new Operator("");
const listEnd = new Operator("]");
const dictionaryEnd = new Operator(">>");
const strayMark = new Operator("?");
const structureWords = new Set([
	"obj",
	"endobj",
	"stream",
	"trailer",
	"startxref"
]);
const deepest$4 = 60;
const regular = 0;
const blank = 1;
const delimiter = 2;
const classes = new Uint8Array(256);
for (const byte of [
	0,
	9,
	10,
	12,
	13,
	32
]) classes[byte] = blank;
for (const byte of Buffer.from("()<>[]{}/%")) classes[byte] = delimiter;
const escapes = {
	n: "\n",
	r: "\r",
	t: "	",
	b: "\b",
	f: "\f"
};
var Lexer = class {
	bytes;
	position;
	operators = new Map();
	shortOperators = new Map();
	depth = 0;
	constructor(bytes, position = 0) {
		this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.position = position;
	}
	next() {
		const { bytes } = this;
		this.skipBlanks();
		if (this.position >= bytes.length) return endOfInput;
		const byte = bytes[this.position];
		if (byte <= 57 && byte >= 43 && byte !== 44 && byte !== 47) return this.number();
		if (classes[byte] === regular) return this.word();
		this.position++;
		switch (byte) {
			case 40: return this.text();
			case 47: return this.name();
			case 91: return this.list();
			case 93: return listEnd;
			case 60:
				if (bytes[this.position] !== 60) return this.hexText();
				this.position++;
				return this.dictionary();
			case 62:
				if (bytes[this.position] !== 62) return strayMark;
				this.position++;
				return dictionaryEnd;
			default: return strayMark;
		}
	}
	skipBlanks() {
		const { bytes } = this;
		let at = this.position;
		while (at < bytes.length) {
			const byte = bytes[at];
			if (classes[byte] === blank) at++;
			else if (byte === 37) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
			else break;
		}
		this.position = at;
	}
	number() {
		const { bytes } = this;
		let at = this.position;
		let value = 0;
		let scale = 0;
		let sign = 1;
		for (; at < bytes.length; at++) {
			const byte = bytes[at];
			if (byte >= 48 && byte <= 57) {
				value = value * 10 + (byte - 48);
				scale *= 10;
			} else if (byte === 46) scale = 1;
			else if (byte === 45) sign = -1;
			else if (byte !== 43) break;
		}
		if (at < bytes.length && classes[bytes[at]] === regular) return this.word();
		this.position = at;
		return sign * value / (scale === 0 ? 1 : scale);
	}
	word() {
		const { bytes, position } = this;
		const [first, second, third] = [
			bytes[position],
			bytes[position + 1],
			bytes[position + 2]
		];
		if (classes[second] !== regular) return this.shortOperator(first, 1);
		if (classes[third] !== regular) return this.shortOperator(first | second << 8, 2);
		const word = this.regulars();
		switch (word) {
			case "true": return true;
			case "false": return false;
			case "null": return;
		}
		let operator = this.operators.get(word);
		if (!operator) this.operators.set(word, operator = new Operator(word));
		return operator;
	}
	shortOperator(key, length) {
		const start = this.position;
		this.position = start + length;
		let operator = this.shortOperators.get(key);
		if (!operator) {
			operator = new Operator(this.bytes.toString("latin1", start, start + length));
			this.shortOperators.set(key, operator);
		}
		return operator;
	}
	name() {
		const name = this.regulars();
		return name.includes("#") ? name.replace(/#([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))) : name;
	}
	regulars() {
		const { bytes, position } = this;
		let at = position;
		while (at < bytes.length && classes[bytes[at]] === regular) at++;
		this.position = at;
		return bytes.toString("latin1", position, at);
	}
	text() {
		const { bytes, position } = this;
		let open = 1;
		let isPlain = true;
		let at = position;
		for (; at < bytes.length; at++) {
			const byte = bytes[at];
			if (byte === 92) {
				isPlain = false;
				at++;
			} else if (byte === 40) open++;
			else if (byte === 41 && --open === 0) break;
		}
		const end = Math.min(at, bytes.length);
		this.position = end + 1;
		const text = bytes.toString("latin1", position, end);
		return new PdfText(isPlain ? text : unescape(text), { isPlain });
	}
	hexText() {
		const { bytes, position } = this;
		const found = bytes.indexOf(62, position);
		const end = found < 0 ? bytes.length : found;
		this.position = end + 1;
		const digits = bytes.toString("latin1", position, end).replace(/[^0-9a-f]/gi, "");
		const even = digits.length % 2 === 0 ? digits : `${digits}0`;
		return new PdfText(Buffer.from(even, "hex").toString("latin1"), { isPlain: false });
	}
	list() {
		return this.valuesUntil(listEnd);
	}
	dictionary() {
		const values = this.valuesUntil(dictionaryEnd);
		const made = new Map();
		for (let at = 0; at + 1 < values.length; at += 2) {
			const key = values[at];
			if (typeof key === "string") made.set(key, values[at + 1]);
			else at--;
		}
		return made;
	}
	valuesUntil(end) {
		const values = [];
		if (++this.depth > deepest$4) this.position = this.bytes.length;
		for (;;) {
			const value = this.next();
			if (value === end || value === endOfInput) break;
			if (!(value instanceof Operator)) values.push(value);
			else if (value.name === "R") takeReference(values);
			else if (structureWords.has(value.name)) {
				this.position -= value.name.length;
				break;
			}
		}
		this.depth--;
		return values;
	}
};
function takeReference(values) {
	const number = values.at(-2);
	if (typeof number !== "number" || typeof values.at(-1) !== "number") return;
	values.splice(-2, 2, new PdfReference(number));
}
function unescape(text) {
	return text.replace(/\\(?:([0-7]{1,3})|(\r\n|\r|\n)|([^]))|\\$/g, (_, octal, lineEnd, other) => {
		if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
		return lineEnd === void 0 && other !== void 0 ? escapes[other] ?? other : "";
	});
}
// src/sources/document/pdf/matrix.ts
const identity = {
	a: 1,
	b: 0,
	c: 0,
	d: 1,
	e: 0,
	f: 0
};
function multiply(inner, outer) {
	return {
		a: inner.a * outer.a + inner.b * outer.c,
		b: inner.a * outer.b + inner.b * outer.d,
		c: inner.c * outer.a + inner.d * outer.c,
		d: inner.c * outer.b + inner.d * outer.d,
		e: inner.e * outer.a + inner.f * outer.c + outer.e,
		f: inner.e * outer.b + inner.f * outer.d + outer.f
	};
}
function shift(x, y) {
	return {
		a: 1,
		b: 0,
		c: 0,
		d: 1,
		e: x,
		f: y
	};
}
function advance({ a, b, c, d, e, f }, x) {
	return {
		a,
		b,
		c,
		d,
		e: e + x * a,
		f: f + x * b
	};
}
// src/sources/document/pdf/text-state.ts
const deepest$3 = 64;
var TextState = class {
	writer;
	graphics;
	saved = [];
	place = identity;
	lineStart = identity;
	constructor(writer, matrix) {
		this.writer = writer;
		this.graphics = {
			matrix,
			font: void 0,
			size: 1,
			spacing: 0,
			wordSpacing: 0,
			scale: 1,
			leading: 0
		};
	}
	get matrix() {
		return this.graphics.matrix;
	}
	save() {
		if (this.saved.length < deepest$3) this.saved.push({ ...this.graphics });
	}
	restore() {
		this.graphics = this.saved.pop() ?? this.graphics;
	}
	transform(matrix) {
		this.graphics.matrix = multiply(matrix, this.graphics.matrix);
	}
	setFont(font, size) {
		this.graphics.font = font;
		this.graphics.size = size;
	}
	set(what, value) {
		this.graphics[what] = value;
	}
	begin() {
		this.moveTo(identity);
	}
	moveTo(matrix) {
		this.place = this.lineStart = matrix;
	}
	move(x, y) {
		this.moveTo(multiply(shift(x, y), this.lineStart));
	}
	nextLine() {
		this.move(0, -this.graphics.leading);
	}
	show(text) {
		const { font, size, spacing, wordSpacing, scale, matrix } = this.graphics;
		if (!font || text.bytes === "") return;
		const shown = font.show(text.bytes);
		const width = (shown.width * size + shown.codes * spacing + shown.blanks * wordSpacing) * scale;
		const place = multiply(multiply({
			a: size * scale,
			b: 0,
			c: 0,
			d: size,
			e: 0,
			f: 0
		}, this.place), matrix);
		this.writer.write(shown.text, place, (width - spacing * scale) / (size * scale || 1));
		this.place = advance(this.place, width);
	}
	showAll(values) {
		const { size, scale } = this.graphics;
		for (const value of values) if (value instanceof PdfText) this.show(value);
		else if (typeof value === "number") this.place = advance(this.place, -value / 1e3 * size * scale);
	}
};
// src/sources/document/pdf/content.ts
const mostOperands = 64;
const deepestForm = 12;
const page = {
	matrix: identity,
	depth: 0
};
function writeText(content, writer, canvas = page) {
	new ContentReader(content, writer, canvas).read();
}
var ContentReader = class {
	lexer;
	names;
	writer;
	state;
	depth;
	operands = [];
	constructor({ bytes, names }, writer, { matrix, depth }) {
		this.lexer = new Lexer(bytes);
		this.names = names;
		this.writer = writer;
		this.state = new TextState(writer, matrix);
		this.depth = depth;
	}
	read() {
		for (let value = this.lexer.next(); value !== endOfInput; value = this.lexer.next()) if (value instanceof Operator) {
			this.apply(value.name);
			this.operands.length = 0;
		} else if (this.operands.length < mostOperands) this.operands.push(value);
	}
	apply(operator) {
		const { state } = this;
		switch (operator) {
			case "Tj":
				this.show(this.operands[0]);
				return;
			case "TJ": {
				const [values] = this.operands;
				if (isList(values)) state.showAll(values);
				return;
			}
			case "'":
				state.nextLine();
				this.show(this.operands[0]);
				return;
			case "\"":
				state.set("wordSpacing", this.number(0));
				state.set("spacing", this.number(1));
				state.nextLine();
				this.show(this.operands[2]);
				return;
			case "Td":
				state.move(this.number(0), this.number(1));
				return;
			case "TD":
				state.set("leading", -this.number(1));
				state.move(this.number(0), this.number(1));
				return;
			case "Tm":
				state.moveTo(this.matrix());
				return;
			case "T*":
				state.nextLine();
				return;
			default: this.setState(operator);
		}
	}
	setState(operator) {
		const { state } = this;
		switch (operator) {
			case "BT":
				state.begin();
				return;
			case "Tf": {
				const [name] = this.operands;
				state.setFont(typeof name === "string" ? this.names.font(name) : void 0, this.number(1));
				return;
			}
			case "Tc":
				state.set("spacing", this.number(0));
				return;
			case "Tw":
				state.set("wordSpacing", this.number(0));
				return;
			case "Tz":
				state.set("scale", this.number(0) / 100);
				return;
			case "TL":
				state.set("leading", this.number(0));
				return;
			case "q":
				state.save();
				return;
			case "Q":
				state.restore();
				return;
			case "cm":
				state.transform(this.matrix());
				return;
			case "Do":
				this.drawForm();
				return;
			case "ID": this.skipImage();
		}
	}
	drawForm() {
		const [name] = this.operands;
		const form = typeof name === "string" && this.depth < deepestForm ? this.names.form(name) : void 0;
		if (!form) return;
		this.state.save();
		if (isList(form.matrix)) this.state.transform(matrixOf(form.matrix));
		writeText(form, this.writer, {
			matrix: this.state.matrix,
			depth: this.depth + 1
		});
		this.state.restore();
	}
	skipImage() {
		const { bytes, position } = this.lexer;
		for (let at = bytes.indexOf("EI", position); at >= 0; at = bytes.indexOf("EI", at + 2)) {
			if (!isBlank(bytes[at - 1]) || !(at + 2 >= bytes.length || isBlank(bytes[at + 2]))) continue;
			this.lexer.position = at + 2;
			return;
		}
		this.lexer.position = bytes.length;
	}
	show(value) {
		if (value instanceof PdfText) this.state.show(value);
	}
	number(index) {
		const value = this.operands[index];
		return typeof value === "number" ? value : 0;
	}
	matrix() {
		return matrixOf(this.operands);
	}
};
function matrixOf(values) {
	const [a, b, c, d, e, f] = values.map((value) => typeof value === "number" ? value : 0);
	return {
		a: a ?? 1,
		b: b ?? 0,
		c: c ?? 0,
		d: d ?? 1,
		e: e ?? 0,
		f: f ?? 0
	};
}
function isBlank(byte) {
	return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
// src/sources/document/pdf/line-writer.ts
const widestKerning = .18;
const widestStep = .5;
const widestBlank = 1.5;
var LineWriter = class {
	parts = [];
	isBlank = true;
	endX = 0;
	endY = 0;
	size = 0;
	get isEmpty() {
		return this.parts.length === 0;
	}
	write(text, place, width) {
		const size = Math.hypot(place.c, place.d) || 1;
		const length = Math.hypot(place.a, place.b) || 1;
		if (text !== "") {
			if (this.size > 0) this.separate(text, place, size, length);
			this.parts.push(text);
			this.isBlank = text.endsWith(" ");
			this.size = size;
		}
		this.endX = place.e + place.a * width;
		this.endY = place.f + place.b * width;
	}
	endPart() {
		if (this.size > 0) this.parts.push("\n");
		this.size = 0;
	}
	toBytes() {
		return Buffer.from(`${this.parts.join("")}\n`);
	}
	separate(text, place, size, length) {
		const [dx, dy] = [place.e - this.endX, place.f - this.endY];
		const along = (dx * place.a + dy * place.b) / length;
		const across = (dy * place.a - dx * place.b) / length;
		const scale = Math.max(size, this.size);
		if (!(Math.abs(across) <= widestStep * scale) || along < -.6 * scale) this.parts.push("\n");
		else if (along > widestBlank * scale) this.parts.push("	");
		else if (along > widestKerning * scale && !this.isBlank && !text.startsWith(" ")) this.parts.push(" ");
	}
};
// src/sources/document/pdf/encryption/crypto.ts
let loaded;
function crypto() {
	return loaded ??= process.getBuiltinModule("node:crypto");
}
function createHash(algorithm) {
	return crypto().createHash(algorithm);
}
function createCipheriv(algorithm, key, start) {
	return crypto().createCipheriv(algorithm, key, start);
}
function createDecipheriv(algorithm, key, start) {
	return crypto().createDecipheriv(algorithm, key, start);
}
// src/sources/document/pdf/encryption/modern-key.ts
const hashBytes = 32;
const keyBytes = 32;
const fewestRounds = 64;
function modernKey(objects, dictionary, revision) {
	const [user, wrapped] = [objects.resolve(dictionary.get("U")), objects.resolve(dictionary.get("UE"))];
	if (!(user instanceof PdfText && wrapped instanceof PdfText)) return void 0;
	const bytes = Buffer.from(user.bytes, "latin1");
	const sealed = Buffer.from(wrapped.bytes, "latin1").subarray(0, keyBytes);
	if (bytes.length < 48 || sealed.length < keyBytes) return void 0;
	const checkSalt = bytes.subarray(hashBytes, 40);
	const keySalt = bytes.subarray(40, 48);
	const hash = revision === 5 ? sha256 : hardenedHash;
	if (!hash(checkSalt).equals(bytes.subarray(0, hashBytes))) return void 0;
	const decipher = createDecipheriv("aes-256-cbc", hash(keySalt), Buffer.alloc(16)).setAutoPadding(false);
	return Buffer.concat([decipher.update(sealed), decipher.final()]);
}
function sha256(salt) {
	return createHash("sha256").update(salt).digest();
}
function hardenedHash(salt) {
	let hash = sha256(salt);
	for (let round = 0;; round++) {
		const encrypted = createCipheriv("aes-128-cbc", hash.subarray(0, 16), hash.subarray(16, 32)).setAutoPadding(false).update(Buffer.concat(Array.from({ length: 64 }, () => hash)));
		hash = createHash([
			"sha256",
			"sha384",
			"sha512"
		][encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3]).update(encrypted).digest();
		if (round + 1 >= fewestRounds && encrypted[encrypted.length - 1] <= round + 1 - 32) return hash.subarray(0, 32);
	}
}
// src/sources/document/pdf/encryption/rc4.ts
function rc4(key, bytes) {
	const state = Uint8Array.from({ length: 256 }, (_, index) => index);
	for (let index = 0, other = 0; index < 256; index++) {
		other = other + state[index] + key[index % key.length] & 255;
		swap(state, index, other);
	}
	let first = 0;
	let second = 0;
	return Uint8Array.from(bytes, (byte) => {
		first = first + 1 & 255;
		second = second + state[first] & 255;
		swap(state, first, second);
		return byte ^ state[state[first] + state[second] & 255];
	});
}
function swap(state, a, b) {
	const kept = state[a];
	state[a] = state[b];
	state[b] = kept;
}
// src/sources/document/pdf/encryption/decryption.ts
const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const initialBytes = 16;
var Decryption = class Decryption {
	key;
	streamMethod;
	textMethod;
	hasPlainMetadata;
	constructor(key, dictionary, objects) {
		this.key = key;
		this.streamMethod = methodOf(objects, dictionary, "StmF");
		this.textMethod = methodOf(objects, dictionary, "StrF");
		this.hasPlainMetadata = dictionary.get("EncryptMetadata") === false;
	}
	static open(objects, dictionary, fileId) {
		const revision = objects.number(dictionary.get("R")) ?? 0;
		if (dictionary.get("Filter") !== "Standard" || revision < 2) return void 0;
		const key = revision >= 5 ? modernKey(objects, dictionary, revision) : oldKey(objects, dictionary, fileId);
		return key && new Decryption(key, dictionary, objects);
	}
	stream(bytes, number, generation) {
		return this.decrypt(this.streamMethod, bytes, number, generation);
	}
	value(value, number, generation) {
		if (value instanceof PdfText) {
			const bytes = this.decrypt(this.textMethod, Buffer.from(value.bytes, "latin1"), number, generation);
			return new PdfText(Buffer.from(bytes).toString("latin1"), { isPlain: false });
		}
		if (Array.isArray(value)) return value.map((part) => this.value(part, number, generation));
		if (!(value instanceof Map)) return value;
		const entries = [...value].map(([key, part]) => [key, this.value(part, number, generation)]);
		return new Map(entries);
	}
	decrypt(method, bytes, number, generation) {
		switch (method) {
			case "none": return bytes;
			case "rc4": return rc4(this.objectKey(number, generation, ""), bytes);
			case "aes": return decryptBlocks("aes-128-cbc", this.objectKey(number, generation, "sAlT"), bytes);
			case "aes-256": return decryptBlocks("aes-256-cbc", this.key, bytes);
		}
	}
	objectKey(number, generation, salt) {
		const numbers = Buffer.of(number, number >> 8, number >> 16, generation, generation >> 8);
		return createHash("md5").update(this.key).update(numbers).update(salt).digest().subarray(0, Math.min(this.key.length + 5, 16));
	}
};
function methodOf(objects, dictionary, use) {
	if ((objects.number(dictionary.get("V")) ?? 0) < 4) return "rc4";
	const name = dictionary.get(use);
	switch ((typeof name === "string" ? objects.dictionary(objects.dictionary(dictionary.get("CF"))?.get(name)) : void 0)?.get("CFM")) {
		case "V2": return "rc4";
		case "AESV2": return "aes";
		case "AESV3": return "aes-256";
		default: return "none";
	}
}
function oldKey(objects, dictionary, fileId) {
	const [owner, user] = [objects.resolve(dictionary.get("O")), objects.resolve(dictionary.get("U"))];
	const permissions = objects.number(dictionary.get("P"));
	const revision = objects.number(dictionary.get("R")) ?? 0;
	if (!(owner instanceof PdfText && user instanceof PdfText) || permissions === void 0) return void 0;
	const bits = revision === 2 ? 40 : objects.number(dictionary.get("Length")) ?? (revision >= 4 ? 128 : 40);
	const length = Math.min(Math.max(bits / 8, 5), 16);
	const id = Buffer.from(fileId, "latin1");
	const first = Buffer.alloc(4);
	first.writeUInt32LE(permissions >>> 0);
	const hash = createHash("md5").update(padding).update(Buffer.from(owner.bytes, "latin1").subarray(0, 32)).update(first).update(id);
	if (revision >= 4 && dictionary.get("EncryptMetadata") === false) hash.update(Buffer.alloc(4, 255));
	let key = hash.digest().subarray(0, length);
	for (let round = 0; revision >= 3 && round < 50; round++) key = createHash("md5").update(key).digest().subarray(0, length);
	return isKeyRight(key, revision, id, Buffer.from(user.bytes, "latin1")) ? key : void 0;
}
function isKeyRight(key, revision, id, user) {
	if (revision === 2) return user.subarray(0, 32).equals(rc4(key, padding));
	let check = createHash("md5").update(padding).update(id).digest();
	for (let round = 0; round < 20; round++) check = rc4(key.map((byte) => byte ^ round), check);
	return user.subarray(0, 16).equals(check);
}
function decryptBlocks(algorithm, key, bytes) {
	const whole = bytes.length - bytes.length % initialBytes;
	if (whole <= initialBytes) return new Uint8Array(0);
	const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, initialBytes)).setAutoPadding(false);
	const decrypted = Buffer.concat([decipher.update(bytes.subarray(initialBytes, whole)), decipher.final()]);
	const fill = decrypted.at(-1) ?? 0;
	return fill >= 1 && fill <= initialBytes ? decrypted.subarray(0, decrypted.length - fill) : decrypted;
}
// src/sources/document/inflate-zlib.ts
function inflateSound(bytes, most) {
	try {
		const result = require_scan.zlib().inflateSync(bytes, {
			maxOutputLength: most,
			info: true
		});
		return require_scan.isInflatedWithInfo(result) && result.engine.bytesWritten === bytes.length ? result.buffer : void 0;
	} catch (error) {
		const code = require_scan.systemErrorCode(error);
		if (code === "") throw error;
		return code === "ERR_BUFFER_TOO_LARGE" ? "too large" : void 0;
	}
}
const exhausted = new WeakSet();
function isExhausted(container) {
	return exhausted.has(container);
}
function complainOfLimit(container, limit) {
	exhausted.add(container);
	container.complain("limit", limit);
}
function inflatePart(container, bytes) {
	const { budget, limits } = container.expansion;
	if (isExhausted(container)) return new Uint8Array(0);
	const whole = require_scan.unlessRefused(() => require_scan.zlib().inflateSync(bytes, { maxOutputLength: limits.heldBytes }));
	if (!whole) return inflateDamaged(container, bytes);
	const broken = budget.findBrokenLimit(bytes.length, 0, whole.length);
	if (broken !== void 0) {
		complainOfLimit(container, broken);
		return new Uint8Array(0);
	}
	budget.addInflated(whole.length);
	return whole;
}
function inflateDamaged(container, bytes) {
	const { heldBytes } = container.expansion.limits;
	const pieces = [];
	let length = 0;
	inflateInto(container, bytes, (piece) => {
		length += piece.length;
		if (length > heldBytes) return `streams in a document of more than ${require_scan.formatSize(heldBytes)} after inflating`;
		pieces.push(Uint8Array.from(piece));
	});
	return Buffer.concat(pieces);
}
function inflateInto(container, bytes, take) {
	const { budget, memory } = container.expansion;
	let length = 0;
	let broken;
	const inflater = memory.takeInflater((piece) => {
		broken = budget.findBrokenLimit(bytes.length, length, piece.length) ?? take(piece);
		length += piece.length;
		if (broken === void 0) budget.addInflated(piece.length);
		return broken === void 0;
	});
	inflater.push(bytes.subarray(2));
	const { state } = inflater;
	memory.giveInflater(inflater);
	if (state === "done" || state === "running" && endsFlushed(bytes)) return true;
	if (broken !== void 0) complainOfLimit(container, broken);
	else container.complainBroken(state === "broken" ? "compressed data is damaged" : "compressed data ends too early");
	return false;
}
function endsFlushed(bytes) {
	const [a, b, c, d] = bytes.subarray(-4);
	return a === 0 && b === 0 && c === 255 && d === 255;
}
// src/sources/document/pdf/predictor.ts
function undoPngPredictor(data, columns, pixelBytes) {
	const rows = Math.ceil(data.length / (columns + 1));
	const output = new Uint8Array(rows * columns);
	let used = 0;
	for (let row = 0; row < rows; row++) {
		const from = row * (columns + 1);
		const kind = data[from];
		const length = Math.min(columns, data.length - from - 1);
		for (let index = 0; index < length; index++) {
			const at = row * columns + index;
			const left = index >= pixelBytes ? output[at - pixelBytes] : 0;
			const above = row > 0 ? output[at - columns] : 0;
			const corner = row > 0 && index >= pixelBytes ? output[at - columns - pixelBytes] : 0;
			output[at] = data[from + 1 + index] + predict(kind, left, above, corner);
		}
		used += Math.max(0, length);
	}
	return output.subarray(0, used);
}
function predict(kind, left, above, corner) {
	switch (kind) {
		case 1: return left;
		case 2: return above;
		case 3: return left + above >> 1;
		case 4: return nearest(left, above, corner);
		default: return 0;
	}
}
function nearest(left, above, corner) {
	const sum = left + above - corner;
	const [a, b, c] = [
		Math.abs(sum - left),
		Math.abs(sum - above),
		Math.abs(sum - corner)
	];
	if (a <= b && a <= c) return left;
	return b <= c ? above : corner;
}
// src/sources/document/pdf/text-filters.ts
function decodeHex(data) {
	const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("latin1");
	const end = text.indexOf(">");
	const digits = (end < 0 ? text : text.slice(0, end)).replace(/[^0-9a-f]/gi, "");
	return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
}
function decodeBase85(data) {
	const output = new Uint8Array(data.length * 4);
	let used = 0;
	let group = 0;
	let digits = 0;
	for (const byte of data) if (byte === 122 && digits === 0) used += 4;
	else if (byte === 126) break;
	else if (byte >= 33 && byte <= 117) {
		group = group * 85 + (byte - 33);
		if (++digits < 5) continue;
		used = write(output, used, group, 4);
		group = digits = 0;
	}
	if (digits > 1) {
		for (let left = 5 - digits; left > 0; left--) group = group * 85 + 84;
		used = write(output, used, group, digits - 1);
	}
	return output.subarray(0, used);
}
function write(output, at, group, count) {
	for (let index = 0; index < count; index++) output[at + index] = Math.floor(group / 256 ** (3 - index)) & 255;
	return at + count;
}
function decodeRunLength(data, most) {
	const pieces = [];
	let length = 0;
	for (let at = 0; at < data.length && length < most;) {
		const head = data[at];
		if (head === 128) break;
		const piece = head < 128 ? data.subarray(at + 1, at + 2 + head) : new Uint8Array(257 - head).fill(data[at + 1] ?? 0);
		pieces.push(piece);
		length += piece.length;
		at += head < 128 ? head + 2 : 2;
	}
	return Buffer.concat(pieces);
}
const clearCode = 256;
const endCode = 257;
function decodeLzw(data, isEarly, most) {
	const pieces = [];
	let length = 0;
	let table = [];
	let previous;
	let bits = 0;
	let count = 0;
	let width = 9;
	for (const byte of data) {
		bits = (bits << 8 | byte) & 16777215;
		count += 8;
		if (count < width) continue;
		count -= width;
		const code = bits >> count & (1 << width) - 1;
		if (code === endCode || length >= most) break;
		if (code === clearCode) {
			table = [];
			width = 9;
			previous = void 0;
			continue;
		}
		const entry = (code < clearCode ? Uint8Array.of(code) : table[code - 258]) ?? (previous && extend(previous, previous[0]));
		if (!entry) break;
		if (previous && table.length < 3838) table.push(extend(previous, entry[0]));
		pieces.push(entry);
		length += entry.length;
		previous = entry;
		const next = table.length + 258 + (isEarly ? 1 : 0);
		width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
	}
	return Buffer.concat(pieces);
}
function extend(bytes, last) {
	const longer = new Uint8Array(bytes.length + 1);
	longer.set(bytes);
	longer[bytes.length] = last;
	return longer;
}
// src/sources/document/pdf/stream.ts
const mostFilters = 8;
const empty = new Uint8Array(0);
const firstPngPredictor = 10;
function filtersOf(objects, dictionary) {
	const filter = objects.resolve(dictionary.get("Filter") ?? dictionary.get("F"));
	return (typeof filter === "string" ? [filter] : objects.list(filter).map((name) => objects.resolve(name))).filter((name) => typeof name === "string").slice(0, mostFilters);
}
var StreamDecoder = class {
	container;
	objects;
	constructor(container, objects) {
		this.container = container;
		this.objects = objects;
	}
	decode({ dictionary, data }) {
		const { objects } = this;
		const filters = filtersOf(objects, dictionary);
		if (filters.length > 0 && isExhausted(this.container)) return empty;
		const parameters = objects.resolve(dictionary.get("DecodeParms") ?? dictionary.get("DP"));
		let decoded = data;
		for (const [index, filter] of filters.entries()) {
			const given = objects.dictionary(Array.isArray(parameters) ? objects.list(parameters)[index] : parameters);
			decoded = this.undo(filter, given, decoded);
		}
		return decoded;
	}
	undo(filter, parameters, data) {
		const most = this.container.expansion.limits.heldBytes;
		switch (filter) {
			case "FlateDecode":
			case "Fl": return this.undoPredictor(parameters, inflatePart(this.container, data));
			case "LZWDecode":
			case "LZW": {
				const isEarly = this.objects.number(parameters?.get("EarlyChange")) !== 0;
				return this.undoPredictor(parameters, this.within(data, decodeLzw(data, isEarly, most)));
			}
			case "RunLengthDecode":
			case "RL": return this.within(data, decodeRunLength(data, most));
			case "ASCII85Decode":
			case "A85": return this.within(data, decodeBase85(data));
			case "ASCIIHexDecode":
			case "AHx": return decodeHex(data);
			case "Crypt": return data;
			default: return empty;
		}
	}
	within(data, decoded) {
		const { budget, limits } = this.container.expansion;
		const broken = decoded.length > limits.heldBytes ? `streams in a document of more than ${require_scan.formatSize(limits.heldBytes)} after inflating` : budget.findBrokenLimit(data.length, 0, decoded.length);
		if (broken !== void 0) {
			complainOfLimit(this.container, broken);
			return empty;
		}
		budget.addInflated(decoded.length);
		return decoded;
	}
	undoPredictor(parameters, data) {
		const number = (key, otherwise) => this.objects.number(parameters?.get(key)) ?? otherwise;
		if (number("Predictor", 1) < firstPngPredictor) return data;
		const pixelBits = number("Colors", 1) * number("BitsPerComponent", 8);
		const columns = Math.ceil(pixelBits * number("Columns", 1) / 8);
		if (!(columns > 0) || columns > data.length) return data;
		return undoPngPredictor(data, columns, Math.max(1, Math.ceil(pixelBits / 8)));
	}
};
// src/sources/document/pdf/objects.ts
const mostTrailers = 64;
var PdfObjects = class {
	all = [];
	trailers = [];
	container;
	decoder;
	last = new Map();
	constructor(container, bytes) {
		this.container = container;
		this.decoder = new StreamDecoder(container, this);
		this.findObjects(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
		this.findTrailers(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	}
	decrypt() {
		const trailer = this.trailers.find((entries) => this.resolve(entries.get("Encrypt")) !== void 0);
		if (!trailer) return true;
		const dictionary = this.dictionary(trailer.get("Encrypt"));
		const [id] = this.list(trailer.get("ID"));
		const decryption = dictionary && Decryption.open(this, dictionary, id instanceof PdfText ? id.bytes : "");
		if (!decryption) return false;
		for (const [index, object] of this.all.entries()) {
			if (object.value === dictionary) continue;
			const decrypted = decryptObject(decryption, object);
			if (this.last.get(object.number) === object) this.last.set(object.number, decrypted);
			this.all[index] = decrypted;
		}
		return true;
	}
	unpack() {
		const found = this.all.length;
		for (let index = 0; index < found; index++) {
			const stream = this.streamOf(this.all[index]);
			if (stream?.dictionary.get("Type") === "ObjStm") this.unpackStream(stream);
		}
	}
	resolve(value) {
		let resolved = value;
		for (let hops = 0; resolved instanceof PdfReference && hops < 8; hops++) resolved = this.last.get(resolved.number)?.value;
		return resolved instanceof PdfReference ? void 0 : resolved;
	}
	dictionary(value) {
		const resolved = this.resolve(value);
		return isDictionary(resolved) ? resolved : void 0;
	}
	list(value) {
		const resolved = this.resolve(value);
		return isList(resolved) ? resolved : [];
	}
	number(value) {
		const resolved = this.resolve(value);
		return typeof resolved === "number" ? resolved : void 0;
	}
	stream(value) {
		const object = value instanceof PdfReference ? this.last.get(value.number) : void 0;
		return object && this.streamOf(object);
	}
	streamOf(object) {
		const { value, data } = object;
		return data && isDictionary(value) ? {
			object,
			dictionary: value,
			data
		} : void 0;
	}
	decode(stream) {
		return this.decoder.decode(stream);
	}
	add(object) {
		this.all.push(object);
		this.last.set(object.number, object);
	}
	findObjects(bytes) {
		const lexer = new Lexer(bytes);
		for (let at = bytes.indexOf("obj"); at >= 0; at = bytes.indexOf("obj", Math.max(lexer.position, at + 3))) {
			const numbers = numbersBefore(bytes, at);
			if (!numbers) continue;
			lexer.position = at + 3;
			const value = lexer.next();
			if (value === endOfInput) break;
			if (value instanceof Operator) continue;
			const data = isDictionary(value) ? this.dataAfter(lexer, value) : void 0;
			this.add({
				...numbers,
				value,
				isHidden: false,
				...data && { data }
			});
			if (isDictionary(value) && value.get("Type") === "XRef") this.trailers.push(value);
		}
	}
	dataAfter(lexer, dictionary) {
		const { bytes } = lexer;
		lexer.skipBlanks();
		let start = lexer.position;
		if (bytes.toString("latin1", start, start + 6) !== "stream") return void 0;
		start += 6;
		if (bytes[start] === 13) start++;
		if (bytes[start] === 10) start++;
		const length = this.number(dictionary.get("Length"));
		const found = length !== void 0 && bytes.toString("latin1", start + length, start + length + 14).includes("endstream") ? start + length : bytes.indexOf("endstream", start);
		if (found < 0) this.container.complainBroken("ends in the middle");
		const end = found < 0 ? bytes.length : found;
		lexer.position = end;
		return bytes.subarray(start, end);
	}
	findTrailers(bytes) {
		let left = mostTrailers;
		for (let at = bytes.lastIndexOf("trailer"); at > 0 && left > 0; at = bytes.lastIndexOf("trailer", at - 1), left--) {
			const value = new Lexer(bytes, at + 7).next();
			if (isDictionary(value)) this.trailers.push(value);
		}
	}
	unpackStream(stream) {
		const lexer = new Lexer(this.decode(stream));
		const count = this.number(stream.dictionary.get("N")) ?? 0;
		const first = this.number(stream.dictionary.get("First")) ?? 0;
		const places = [];
		while (places.length < count) {
			const number = lexer.next();
			const place = lexer.next();
			if (typeof number !== "number" || typeof place !== "number") break;
			places.push([number, first + place]);
		}
		for (const [number, place] of places) {
			if (place < lexer.position) continue;
			lexer.position = place;
			const value = lexer.next();
			if (!(value instanceof Operator)) this.add({
				number,
				generation: 0,
				value,
				isHidden: true
			});
		}
	}
};
function decryptObject(decryption, object) {
	const { number, generation, data } = object;
	const type = isDictionary(object.value) ? object.value.get("Type") : void 0;
	const isPlain = type === "XRef" || type === "Metadata" && decryption.hasPlainMetadata;
	const value = decryption.value(object.value, number, generation);
	if (!data || isPlain) return {
		...object,
		value
	};
	return {
		...object,
		value,
		data: decryption.stream(data, number, generation)
	};
}
function numbersBefore(bytes, at) {
	const head = /(\d{1,8})\s{1,4}(\d{1,5})\s{0,4}$/.exec(bytes.toString("latin1", Math.max(0, at - 22), at));
	return head ? {
		number: Number(head[1]),
		generation: Number(head[2])
	} : void 0;
}
// src/sources/document/pdf/pages.ts
const deepest$2 = 100;
const mostVisits = 5e5;
function pagesOf(objects) {
	const pages = [];
	const seen = new Set();
	let visits = 0;
	const visit = (value, inherited, depth) => {
		const node = objects.dictionary(value);
		if (visits++ > mostVisits || !node || seen.has(node) || depth > deepest$2) return;
		seen.add(node);
		const resources = objects.dictionary(node.get("Resources")) ?? inherited;
		const children = objects.list(node.get("Kids"));
		for (const child of children) {
			if (visits > mostVisits) break;
			visit(child, resources, depth + 1);
		}
		if (children.length === 0 && node.get("Type") !== "Pages") pages.push({
			dictionary: node,
			resources,
			number: pages.length + 1
		});
	};
	for (const trailer of objects.trailers) {
		visit(objects.dictionary(trailer.get("Root"))?.get("Pages"), void 0, 0);
		if (pages.length > 0) break;
	}
	const isTreeRead = pages.length > 0;
	for (const { value } of objects.all) {
		if (!isDictionary(value) || value.get("Type") !== "Page" || seen.has(value)) continue;
		const resources = objects.dictionary(value.get("Resources")) ?? objects.dictionary(objects.dictionary(value.get("Parent"))?.get("Resources"));
		pages.push({
			dictionary: value,
			resources,
			number: isTreeRead ? void 0 : pages.length + 1
		});
	}
	return pages;
}
// src/sources/document/pdf/fonts/character-map.ts
var CharacterMap = class {
	characters = new Map();
	ranges = [];
	lengths = new Set();
	room;
	constructor(bytes, room) {
		this.room = room;
		const lexer = new Lexer(bytes);
		let values = [];
		for (let value = lexer.next(); value !== endOfInput; value = lexer.next()) {
			if (!(value instanceof Operator)) {
				values.push(value);
				continue;
			}
			if (value.name === "endcodespacerange") this.addLengths(values);
			else if (value.name === "endbfchar") this.addSingle(values);
			else if (value.name === "endbfrange") this.addRanges(values);
			values = [];
		}
	}
	get size() {
		return this.characters.size + this.ranges.length;
	}
	charactersOf(code) {
		const found = this.characters.get(code);
		if (found !== void 0) return found;
		const range = this.ranges.find(({ first, last }) => first <= code && code <= last);
		return range && range.head + String.fromCharCode(range.unit + code - range.first);
	}
	addLengths(values) {
		for (const value of values) if (value instanceof PdfText) this.lengths.add(value.bytes.length);
	}
	addSingle(values) {
		for (let at = 0; at + 1 < values.length; at += 2) {
			const [code, text] = [values[at], values[at + 1]];
			if (code instanceof PdfText && text instanceof PdfText) this.add(codeOf(code), fromUtf16(text.bytes));
		}
	}
	addRanges(values) {
		for (let at = 0; at + 2 < values.length; at += 3) {
			const [first, last, target] = [
				values[at],
				values[at + 1],
				values[at + 2]
			];
			if (!(first instanceof PdfText && last instanceof PdfText)) continue;
			if (isList(target)) this.addList(codeOf(first), codeOf(last), target);
			else if (target instanceof PdfText) this.addRange(codeOf(first), codeOf(last), fromUtf16(target.bytes));
		}
	}
	addList(first, last, list) {
		for (const [index, text] of list.entries()) if (text instanceof PdfText && first + index <= last) this.add(first + index, fromUtf16(text.bytes));
	}
	addRange(first, last, text) {
		if (text === "" || this.room-- <= 0) return;
		const end = text.length - 1;
		this.ranges.push({
			first,
			last,
			head: text.slice(0, end),
			unit: text.charCodeAt(end)
		});
	}
	add(code, text) {
		if (this.room-- > 0) this.characters.set(code, text);
	}
};
function codeOf({ bytes }) {
	let code = 0;
	for (let at = 0; at < bytes.length && at < 4; at++) code = code * 256 + bytes.charCodeAt(at);
	return code;
}
// src/sources/document/pdf/fonts/glyph-names.ts
const punctuation = [
	[` !"#$%&'()*+,-./`, "space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash"],
	["0123456789", "zero one two three four five six seven eight nine"],
	[":;<=>?@", "colon semicolon less equal greater question at"],
	["[\\]^_`", "bracketleft backslash bracketright asciicircum underscore grave"],
	["{|}~", "braceleft bar braceright asciitilde"],
	["'`", "quoteright quoteleft"],
	["\u201c\u201d\u2013\u2014\u2022\u2026", "quotedblleft quotedblright endash emdash bullet ellipsis"],
	["-- ", "minus sfthyphen nbspace"]
];
let known;
function charactersOf(name) {
	const bare = name.includes(".") && !name.startsWith(".") ? name.slice(0, name.indexOf(".")) : name;
	known ??= knownNames();
	const found = known.get(bare);
	if (found !== void 0) return found;
	if (/^[A-Za-z]$/.test(bare)) return bare;
	const digits = /^(?:uni|u)([0-9A-F]{4,6})$/.exec(bare)?.[1];
	if (digits !== void 0 && Number.parseInt(digits, 16) <= 1114111) return String.fromCodePoint(Number.parseInt(digits, 16));
	return /^[A-Za-z](?:acute|grave|circumflex|dieresis|tilde|ring|cedilla|caron|slash|macron|breve|ogonek)$/.test(bare) ? "\ufffd" : void 0;
}
function knownNames() {
	const names = new Map();
	for (const [characters, list] of punctuation) for (const [index, name] of list.split(" ").entries()) names.set(name, characters[index]);
	for (const ligature of [
		"ff",
		"fi",
		"fl",
		"ffi",
		"ffl"
	]) names.set(ligature, ligature);
	return names;
}
// src/sources/document/pdf/fonts/font-coding.ts
const mostCodes = 256;
function readCoding(objects, font, map) {
	return font.get("Subtype") === "Type0" ? readComposite(objects, font, map) : readSimple(objects, font);
}
function readComposite(objects, font, map) {
	const encoding = objects.resolve(font.get("Encoding"));
	const name = typeof encoding === "string" ? encoding : void 0;
	const isIdentity = encoding !== void 0 && (name === void 0 || name.startsWith("Identity"));
	const isUnicode = name !== void 0 && /UCS2|UTF16/.test(name);
	const own = objects.dictionary(objects.list(font.get("DescendantFonts"))[0]);
	return {
		isWide: isIdentity ? !map || !map.lengths.has(1) || map.lengths.has(2) : isUnicode,
		isUnicode,
		isUnreadable: isIdentity && !map,
		named: new Map(),
		upper: void 0,
		widths: listedWidths(objects, own?.get("W")),
		defaultWidth: (objects.number(own?.get("DW")) ?? 1e3) / 1e3
	};
}
function readSimple(objects, font) {
	const own = objects.dictionary(font.get("Encoding"));
	const base = objects.resolve(own ? own.get("BaseEncoding") : font.get("Encoding"));
	return {
		isWide: false,
		isUnicode: false,
		isUnreadable: false,
		named: new Map([...base === void 0 ? builtInNames(objects, objects.dictionary(font.get("FontDescriptor"))) : [], ...differentNames(objects, own?.get("Differences"))]),
		upper: decoderOf(base),
		widths: simpleWidths(objects, font),
		defaultWidth: void 0
	};
}
function* builtInNames(objects, descriptor) {
	const program = objects.stream(descriptor?.get("FontFile"));
	if (!program) return;
	const bytes = Buffer.from(objects.decode(program));
	const start = bytes.indexOf("/Encoding");
	const end = bytes.indexOf("eexec");
	if (start < 0 || end < start) return;
	const head = bytes.toString("latin1", start, end);
	for (const [, code, name] of head.matchAll(/dup\s+(\d{1,3})\s*\/(\S{1,40})\s+put/g)) {
		const text = charactersOf(name);
		if (text !== void 0) yield [Number(code), text];
	}
}
function* differentNames(objects, differences) {
	let code = 0;
	for (const value of objects.list(differences).slice(0, 2 * mostCodes)) if (typeof value === "number") code = value;
	else if (typeof value === "string") {
		if (value !== ".notdef") yield [code, charactersOf(value) ?? unnamed(value, code)];
		code++;
	}
}
function unnamed(name, code) {
	const digits = /^[A-Za-z]{1,2}([0-9A-Fa-f]{1,3})$/.exec(name)?.[1];
	return digits !== void 0 && (Number(digits) === code || Number.parseInt(digits, 16) === code) && code >= 32 ? String.fromCharCode(code) : "\ufffd";
}
function decoderOf(encoding) {
	if (encoding === "MacRomanEncoding") return new TextDecoder("macintosh");
	return encoding === "WinAnsiEncoding" ? new TextDecoder("windows-1252") : void 0;
}
function simpleWidths(objects, font) {
	const first = objects.number(font.get("FirstChar")) ?? 0;
	const scale = objects.number(objects.list(font.get("FontMatrix"))[0]) ?? .001;
	const widths = new Map();
	for (const [index, value] of objects.list(font.get("Widths")).slice(0, mostCodes).entries()) {
		const width = objects.number(value);
		if (width !== void 0) widths.set(first + index, width * scale);
	}
	return widths;
}
const listed = new WeakMap();
function listedWidths(objects, value) {
	const list = objects.list(value);
	const known = listed.get(list);
	if (known) return known;
	const widths = new Map();
	listed.set(list, widths);
	let room = 131072;
	for (let at = 0; at + 1 < list.length;) {
		const first = objects.number(list[at]) ?? 0;
		const second = objects.resolve(list[at + 1]);
		if (isList(second)) {
			addWidths(widths, first, second.slice(0, room));
			room = Math.max(0, room - second.length);
			at += 2;
		} else {
			const last = Math.min(typeof second === "number" ? second : 0, first + 65535);
			const width = (objects.number(list[at + 2]) ?? 0) / 1e3;
			for (let code = first; code <= last && room-- > 0; code++) widths.set(code, width);
			at += 3;
		}
	}
	return widths;
}
function addWidths(widths, first, list) {
	for (const [index, width] of list.entries()) if (typeof width === "number") widths.set(first + index, width / 1e3);
}
// src/sources/document/pdf/fonts/standard-widths.ts
const helvetica = "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const times = "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541";
const parsed = new Map();
function standardWidth(font, code) {
	if (/Courier|Mono|Consol|Typewriter/i.test(font)) return .6;
	const list = /Times|Serif|Roman|Georgia|Garamond/i.test(font) ? times : helvetica;
	let widths = parsed.get(list);
	if (!widths) parsed.set(list, widths = list.split(" ").map(Number));
	return (widths[code - 32] ?? 500) / 1e3;
}
// src/sources/document/pdf/fonts/font.ts
const plainForms = new Map([
	["\xA0", " "],
	["\u00ad", "-"],
	["\u2010", "-"],
	["\u2011", "-"],
	["\u2212", "-"],
	["\ufb00", "ff"],
	["\ufb01", "fi"],
	["\ufb02", "fl"],
	["\ufb03", "ffi"],
	["\ufb04", "ffl"]
]);
var Font = class {
	coding;
	map;
	name;
	glyphs = new Map();
	constructor(objects, font, map) {
		const name = objects.resolve(font.get("BaseFont"));
		this.coding = readCoding(objects, font, map);
		this.map = map;
		this.name = typeof name === "string" ? name : "";
	}
	get isUnreadable() {
		return this.coding.isUnreadable;
	}
	show(bytes) {
		let text = "";
		let width = 0;
		let codes = 0;
		let blanks = 0;
		const step = this.coding.isWide ? 2 : 1;
		for (let at = 0; at < bytes.length; at += step) {
			const code = step === 1 ? bytes.charCodeAt(at) : bytes.charCodeAt(at) << 8 | (bytes.charCodeAt(at + 1) || 0);
			const glyph = this.glyph(code);
			text += glyph.text;
			width += glyph.width;
			codes++;
			if (code === 32 && step === 1) blanks++;
		}
		return {
			text,
			width,
			codes,
			blanks
		};
	}
	glyph(code) {
		let glyph = this.glyphs.get(code);
		if (!glyph) {
			const text = this.textOf(code);
			glyph = {
				text: plainForms.get(text) ?? text,
				width: this.widthOf(code)
			};
			this.glyphs.set(code, glyph);
		}
		return glyph;
	}
	textOf(code) {
		const { isWide, isUnicode, isUnreadable, named, upper } = this.coding;
		const mapped = this.map?.charactersOf(code);
		if (mapped !== void 0 && mapped !== "" && mapped !== "\0") return mapped;
		if (isUnreadable) return "";
		const text = named.get(code);
		if (text !== void 0) return text;
		if (isWide && !isUnicode) return "\ufffd";
		if (code < 32) return "";
		return code > 127 && code < 256 && upper ? upper.decode(Uint8Array.of(code)) : String.fromCharCode(code);
	}
	widthOf(code) {
		return this.coding.widths.get(code) ?? this.coding.defaultWidth ?? standardWidth(this.name, code);
	}
};
// src/sources/document/pdf/resources.ts
const mostInMap = 2e4;
const mostMapped = 1e6;
const noFont = new Map();
var Resources = class {
	read = new Set();
	isUnreadable = false;
	objects;
	fonts = new Map();
	maps = new Map();
	room = mostMapped;
	constructor(objects) {
		this.objects = objects;
	}
	namesIn(resources) {
		const fonts = this.objects.dictionary(resources?.get("Font"));
		const forms = this.objects.dictionary(resources?.get("XObject"));
		return {
			font: (name) => this.font(this.objects.dictionary(fonts?.get(name)) ?? noFont),
			form: (name) => this.form(this.objects.stream(forms?.get(name)), resources)
		};
	}
	form(stream, outer) {
		if (!stream || stream.dictionary.get("Subtype") !== "Form" || this.read.has(stream.object)) return void 0;
		this.read.add(stream.object);
		const { dictionary } = stream;
		return {
			bytes: this.objects.decode(stream),
			matrix: this.objects.resolve(dictionary.get("Matrix")),
			names: this.namesIn(this.objects.dictionary(dictionary.get("Resources")) ?? outer)
		};
	}
	font(dictionary) {
		let font = this.fonts.get(dictionary);
		if (!font) {
			font = new Font(this.objects, dictionary, this.map(dictionary.get("ToUnicode")));
			this.fonts.set(dictionary, font);
		}
		this.isUnreadable ||= font.isUnreadable;
		return font;
	}
	map(value) {
		const stream = this.objects.stream(value);
		if (!stream) return void 0;
		let map = this.maps.get(stream.object);
		if (!map) {
			map = new CharacterMap(this.objects.decode(stream), Math.min(mostInMap, this.room));
			this.room = Math.max(0, this.room - map.size);
			this.read.add(stream.object);
			this.maps.set(stream.object, map);
		}
		return map;
	}
};
// src/sources/document/pdf/strings.ts
const dullKeys = new Set([
	"ID",
	"CreationDate",
	"ModDate",
	"M",
	"DA",
	"Registry",
	"Ordering",
	"CharSet",
	"Panose",
	"Limits",
	"Cert",
	"ByteRange",
	"U",
	"O",
	"NM"
]);
const longestName$2 = 200;
const deepest$1 = 60;
function stringsOf(objects) {
	const strings = new Strings(objects);
	for (const { value, isHidden } of objects.all) strings.add(value, isHidden);
	return Buffer.from(strings.lines.size === 0 ? "" : `${[...strings.lines].join("\n")}\n`);
}
var Strings = class {
	lines = new Set();
	#objects;
	#isHidden = false;
	constructor(objects) {
		this.#objects = objects;
	}
	add(value, isHidden) {
		this.#isHidden = isHidden;
		this.#collect(value, "", 0);
	}
	#collect(value, key, depth) {
		if (depth > deepest$1) return;
		if (value instanceof PdfText) this.#collectText(value, key);
		else if (isList(value)) for (const part of value) this.#collect(part, key, depth + 1);
		else if (isDictionary(value)) this.#collectEntries(value, depth + 1);
	}
	#collectText(text, key) {
		if (/[^\s\0]/.test(text.bytes) && (this.#isHidden || !text.isPlain || text.toString() !== text.bytes)) this.lines.add(lineOf$2(key, text.toString()));
	}
	#collectEntries(dictionary, depth) {
		const field = fieldOf(this.#objects, dictionary);
		if (field !== void 0) this.lines.add(field);
		for (const [key, part] of dictionary) {
			const isInField = field !== void 0 && (key === "T" || key === "V");
			if (!dullKeys.has(key) && !isInField) this.#collect(part, key, depth);
		}
	}
};
function lineOf$2(key, text) {
	const clean = text.replace(/\r\n?/g, "\n").replaceAll("\0", "");
	return key === "" || clean.includes("\n") ? clean : `${key}: ${clean}`;
}
function fieldOf(objects, field) {
	if (!field.has("V") || !field.has("T")) return void 0;
	const name = objects.resolve(field.get("T"));
	const value = objects.resolve(field.get("V"));
	if (!(name instanceof PdfText && value instanceof PdfText) || value.bytes === "") return void 0;
	const text = name.toString();
	return text.length > longestName$2 ? void 0 : `${text} = ${value.toString()}`;
}
// src/sources/document/pdf/read-pdf.ts
const shortContent = 64;
function readPdf(container, bytes) {
	const objects = new PdfObjects(container, bytes);
	if (!objects.decrypt()) {
		container.complain("unreadable", "encrypted");
		return;
	}
	objects.unpack();
	new PdfReader(container, objects).read();
}
var PdfReader = class {
	container;
	objects;
	resources;
	lists = new Set();
	constructor(container, objects) {
		this.container = container;
		this.objects = objects;
		this.resources = new Resources(objects);
	}
	read() {
		for (const page of pagesOf(this.objects)) this.readPage(page);
		const uses = usesOf(this.objects);
		for (const object of this.objects.all) {
			const stream = this.objects.streamOf(object);
			if (stream && !this.resources.read.has(object)) this.readRest(stream, uses.get(object.number));
		}
		this.container.passText("strings", stringsOf(this.objects));
		if (this.resources.isUnreadable) this.container.expansion.sink.skip("text in PDFs whose fonts do not say which characters they show");
	}
	readPage({ dictionary, resources, number }) {
		const writer = new LineWriter();
		const content = this.contentOf(dictionary.get("Contents"));
		if (content.length > 0) writeText({
			bytes: content,
			names: this.resources.namesIn(resources)
		}, writer);
		for (const annotation of this.newList(dictionary.get("Annots"))) this.readAppearance(annotation, writer);
		if (!writer.isEmpty) this.container.passText(number === void 0 ? "earlier page" : `page ${number}`, writer.toBytes());
	}
	contentOf(contents) {
		const references = contents instanceof PdfReference && this.objects.stream(contents) ? [contents] : this.newList(contents);
		const pieces = [];
		for (const reference of references) {
			const stream = this.objects.stream(reference);
			if (!stream) continue;
			if (this.resources.read.has(stream.object) && stream.data.length > shortContent) continue;
			this.resources.read.add(stream.object);
			pieces.push(this.objects.decode(stream), Buffer.from("\n"));
		}
		return Buffer.concat(pieces);
	}
	newList(value) {
		const list = this.objects.list(value);
		if (this.lists.has(list)) return [];
		this.lists.add(list);
		return list;
	}
	readAppearance(value, writer) {
		const normal = this.objects.dictionary(this.objects.dictionary(value)?.get("AP"))?.get("N");
		const form = this.resources.form(this.objects.stream(normal), void 0);
		if (!form) return;
		writer.endPart();
		writeText(form, writer);
	}
	readRest(stream, use) {
		const { object, dictionary } = stream;
		if (dictionary.get("Type") === "EmbeddedFile" || use?.kind === "file") {
			this.container.passEntry(use?.name ?? `attachment ${object.number}`, this.objects.decode(stream));
			return;
		}
		if (use?.kind === "font" || isDull(dictionary)) return;
		if (dictionary.get("Subtype") === "Form") this.passContent(stream, this.objects.dictionary(dictionary.get("Resources")));
		else if (filtersOf(this.objects, dictionary).length > 0) this.passDecoded(stream);
	}
	passDecoded(stream) {
		const bytes = this.objects.decode(stream);
		if (looksLikeContent(bytes)) this.passContent(stream, void 0, bytes);
		else this.container.passText(`object ${stream.object.number}`, bytes);
	}
	passContent(stream, resources, bytes = this.objects.decode(stream)) {
		const writer = new LineWriter();
		writeText({
			bytes,
			names: this.resources.namesIn(resources)
		}, writer);
		if (!writer.isEmpty) this.container.passText(`object ${stream.object.number}`, writer.toBytes());
	}
};
function isDull(dictionary) {
	const subtype = dictionary.get("Subtype");
	return dictionary.get("Type") === "XRef" || dictionary.get("Type") === "ObjStm" || subtype === "Image" || subtype === "Type1C" || subtype === "CIDFontType0C" || subtype === "OpenType" || dictionary.has("FunctionType") || dictionary.has("ShadingType") || dictionary.has("HalftoneType") || dictionary.has("Alternate") || dictionary.has("Length1");
}
function looksLikeContent(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return buffer.includes("BT") && buffer.includes("ET") && (buffer.includes("Tj") || buffer.includes("TJ"));
}
function usesOf(objects) {
	const uses = new Map();
	for (const { value } of objects.all) {
		if (!isDictionary(value)) continue;
		for (const key of [
			"FontFile",
			"FontFile2",
			"FontFile3",
			"CIDToGIDMap",
			"CIDSet"
		]) {
			const font = value.get(key);
			if (font instanceof PdfReference) uses.set(font.number, { kind: "font" });
		}
		for (const drawing of objects.dictionary(value.get("CharProcs"))?.values() ?? []) if (drawing instanceof PdfReference) uses.set(drawing.number, { kind: "font" });
		const files = objects.dictionary(value.get("EF"));
		if (!files) continue;
		const name = objects.resolve(value.get("UF") ?? value.get("F"));
		for (const file of files.values()) if (file instanceof PdfReference) uses.set(file.number, {
			kind: "file",
			...name instanceof PdfText && { name: name.toString() }
		});
	}
	return uses;
}
// src/sources/document/png-text.ts
function readPngText(container, png) {
	const lines = [];
	require_scan.visitChunks(png, (type, data) => {
		const found = require_scan.compressedTextIn(type, data);
		if (!found) return;
		const text = inflatePart(container, hasHeader(found.text) ? found.text : Buffer.concat([zlibHeader, found.text]));
		lines.push(found.keyword, Buffer.from(": "), text, Buffer.from("\n"));
	});
	container.passText("text", Buffer.concat(lines));
}
const zlibHeader = Buffer.of(120, 156);
function hasHeader([method = 0, flags = 0]) {
	return (method & 15) === 8 && (method << 8 | flags) % 31 === 0;
}
// src/sources/document/quote.ts
const longestValue = 4096;
function quote(value) {
	if (value.length > longestValue || value.includes("\n") || value.includes("\r")) return void 0;
	const mark = value.includes("'") ? "\"" : "'";
	return value.includes(mark) ? void 0 : mark + value + mark;
}
// src/sources/document/property-list.ts
const trailerBytes = 32;
const headBytes = 8;
const mostParts = 1e6;
const mostRepeated = 1048576;
const kinds = {
	integer: 1,
	data: 4,
	ascii: 5,
	utf16: 6,
	utf8: 7,
	array: 10,
	orderedSet: 11,
	set: 12,
	dictionary: 13
};
const readable = /^[^\0-\x08\x0e-\x1f\x7f]+$/;
function readPropertyList(container, bytes) {
	const list = new PropertyList(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	container.passText("text", Buffer.from(list.lines().join("")));
	if (list.isDamaged) container.complainBroken("the property list is damaged");
	if (list.isCut) container.complain("limit", "a property list of too many texts; the rest was not read");
}
var PropertyList = class {
	#bytes;
	#offsetBytes;
	#referenceBytes;
	#count;
	#top;
	#table;
	#partsLeft = mostParts;
	isDamaged = false;
	isCut = false;
	constructor(bytes) {
		this.#bytes = bytes;
		const trailer = bytes.length - trailerBytes;
		this.#offsetBytes = this.#number(trailer + 6, 1);
		this.#referenceBytes = this.#number(trailer + 7, 1);
		this.#count = this.#number(trailer + 8, 8);
		this.#top = this.#number(trailer + 16, 8);
		this.#table = this.#number(trailer + 24, 8);
	}
	lines() {
		const lines = [];
		const met = new Set();
		const pending = [{
			object: this.#top,
			key: ""
		}];
		let left = mostRepeated + 2 * this.#bytes.length;
		for (let next = pending.pop(); next; next = pending.pop()) {
			const text = this.#textOf(next.object);
			left -= text?.length ?? 0;
			if (left < 0) this.isCut = true;
			else if (text !== void 0) lines.push(lineOf$1(next.key, text));
			else if (!met.has(next.object)) {
				met.add(next.object);
				this.#addParts(next, pending);
			}
		}
		return lines;
	}
	#textOf(object) {
		const { kind, count, at } = this.#open(object);
		const length = kind === kinds.utf16 ? 2 * count : count;
		if (kind !== kinds.data && kind !== kinds.ascii && kind !== kinds.utf16 && kind !== kinds.utf8) return void 0;
		const bytes = this.#slice(at, length);
		if (kind === kinds.utf16) return Buffer.from(bytes).swap16().toString("utf16le");
		const text = bytes.toString(kind === kinds.ascii ? "latin1" : "utf8");
		return kind !== kinds.data || readable.test(text) && !text.includes("\ufffd") ? text : void 0;
	}
	#addParts({ object, key }, pending) {
		const { kind, count, at } = this.#open(object);
		const isDictionary = kind === kinds.dictionary;
		if (!isDictionary && kind !== kinds.array && kind !== kinds.orderedSet && kind !== kinds.set) return;
		const size = this.#referenceBytes;
		const references = this.#slice(at, (isDictionary ? 2 : 1) * count * size);
		if (references.length === 0) return;
		this.#partsLeft -= count;
		if (this.#partsLeft < 0) this.isCut = true;
		for (let index = this.isCut ? -1 : count - 1; index >= 0; index--) {
			const value = readNumber(references, (isDictionary ? count + index : index) * size, size);
			const own = isDictionary ? this.#textOf(readNumber(references, index * size, size)) : void 0;
			pending.push({
				object: value,
				key: own ?? key
			});
		}
	}
	#open(object) {
		const at = object < this.#count ? this.#number(this.#table + object * this.#offsetBytes, this.#offsetBytes) : 0;
		if (at < headBytes || at >= this.#bytes.length) return this.#damaged();
		const marker = this.#bytes[at];
		const kind = marker >> 4;
		if ((marker & 15) !== 15 || kind < kinds.data) return {
			kind,
			count: marker & 15,
			at: at + 1
		};
		const size = 1 << (this.#number(at + 1, 1) & 15);
		if (this.#number(at + 1, 1) >> 4 !== kinds.integer || size > 8) return this.#damaged();
		return {
			kind,
			count: this.#number(at + 2, size),
			at: at + 2 + size
		};
	}
	#damaged() {
		this.isDamaged = true;
		return {
			kind: 0,
			count: 0,
			at: 0
		};
	}
	#slice(at, length) {
		if (at + length <= this.#bytes.length) return this.#bytes.subarray(at, at + length);
		this.isDamaged = true;
		return this.#bytes.subarray(0, 0);
	}
	#number(at, length) {
		const bytes = at < 0 ? this.#slice(Infinity, length) : this.#slice(at, length);
		return readNumber(bytes, 0, bytes.length);
	}
};
function readNumber(bytes, at, length) {
	let number = 0;
	for (let index = at; index < at + length; index++) number = number * 256 + (bytes[index] ?? 0);
	return number;
}
function lineOf$1(key, text) {
	const quoted = key === "" ? void 0 : quote(text);
	return quoted === void 0 ? `${text}\n` : `${key} = ${quoted}\n`;
}
// src/sources/document/python/opcodes.ts
const old = [
	[90, "store"],
	[97, "store"],
	[95, "storeAttribute"],
	[125, "storeLocal"],
	[60, "storeItem"],
	[100, "constant"],
	[101, "load"],
	[116, "loadGlobal"],
	[106, "loadAttribute"],
	[124, "loadLocal"],
	[107, "compare"],
	[147, "addEntry"],
	[144, "extend"]
];
const since313 = [
	[114, "store"],
	[113, "store"],
	[108, "storeAttribute"],
	[110, "storeLocal"],
	[111, "storeAndLoadLocal"],
	[39, "storeItem"],
	[83, "constant"],
	[92, "load"],
	[91, "loadGlobal"],
	[82, "loadAttribute"],
	[85, "loadLocal"],
	[58, "compare"],
	[95, "addEntry"],
	[48, "makeEntries"],
	[46, "makeNamedEntries"],
	[57, "callNamed"],
	[71, "extend"],
	[0, "nothing"],
	[30, "nothing"]
];
let last;
function opcodesOf(magic) {
	if (last?.magic !== magic) last = {
		magic,
		opcodes: findOpcodes(magic)
	};
	return last.opcodes;
}
function findOpcodes(magic) {
	if (magic > 6e4) return opcodes([
		...old,
		[54, "storeEntry"],
		[131, "call"],
		[145, "extend"],
		[144, "nothing"]
	]);
	if (magic < 3320) return opcodes([
		...old,
		[54, "storeEntry"],
		[131, "call"]
	]);
	if (magic < 3360) return opcodes([
		...old,
		[105, "makeEntries"],
		[131, "call"]
	]);
	const wide = [
		...old,
		[105, "makeEntries"],
		[156, "makeNamedEntries"],
		[0, "nothing"]
	];
	if (magic < 3450) return opcodes([...wide, [141, "callNamed"]], { isFixed: true });
	const to312 = [
		...wide,
		[172, "names"],
		[166, "nothing"]
	];
	if (magic < 3500) return opcodes(to312, {
		globalShift: 1,
		isFixed: true
	});
	if (magic < 3550) return opcodes(to312, {
		globalShift: 1,
		attributeShift: 1,
		compareShift: 4,
		isFixed: true
	});
	return magic < 3600 ? opcodes(since313, {
		globalShift: 1,
		attributeShift: 1,
		compareShift: 5,
		isFixed: true
	}) : void 0;
}
function opcodes(rows, layout = {}) {
	const actions = Array.from({ length: 256 });
	for (const [opcode, action] of rows) actions[opcode] = action;
	return {
		actions,
		isFixed: false,
		globalShift: 0,
		attributeShift: 0,
		compareShift: 0,
		...layout
	};
}
// src/sources/document/python/assignments.ts
const withArgument = 90;
const mostPushed = 512;
const shortestValue = 4;
function assignmentsIn(code, magic) {
	const opcodes = opcodesOf(magic);
	if (!opcodes || !code.constants.some((constant) => typeof constant === "string" && constant.length >= shortestValue)) return [];
	const follower = new Follower(code, opcodes);
	followSteps(code.code, opcodes, follower);
	return follower.found;
}
function followSteps(code, { actions, isFixed }, follower) {
	let upper = 0;
	for (let at = 0; at < code.length;) {
		const opcode = code.charCodeAt(at);
		const hasArgument = isFixed || opcode >= withArgument;
		const low = hasArgument && at + 1 < code.length ? code.charCodeAt(at + 1) : 0;
		const argument = isFixed || !hasArgument ? low : low | (at + 2 < code.length ? code.charCodeAt(at + 2) : 0) << 8;
		at += isFixed ? 2 : hasArgument ? 3 : 1;
		const action = actions[opcode];
		if (action === "extend") upper = (upper | argument) << (isFixed ? 8 : 16);
		else {
			follower.follow(action, upper | argument);
			upper = 0;
		}
	}
}
var Follower = class {
	found = [];
	code;
	opcodes;
	pushed = [];
	constructor(code, opcodes) {
		this.code = code;
		this.opcodes = opcodes;
	}
	follow(action, argument) {
		const { names, locals } = this.code;
		const { globalShift, attributeShift } = this.opcodes;
		switch (action) {
			case "nothing": return;
			case "constant":
				this.push({ constant: argument });
				return;
			case "load":
				this.push({ name: textIn(names, argument) });
				return;
			case "loadGlobal":
				this.push({ name: textIn(names, argument >> globalShift) });
				return;
			case "loadLocal":
				this.push({ name: textIn(locals, argument) });
				return;
			case "loadAttribute":
				this.pushed.pop();
				this.push({ name: textIn(names, argument >> attributeShift) });
				return;
			case "names":
				this.pair(this.constant(argument));
				this.forget();
				return;
			case "compare":
				this.compare(argument >> this.opcodes.compareShift);
				return;
			default: this.store(action, argument);
		}
	}
	store(action, argument) {
		const { names, locals } = this.code;
		switch (action) {
			case "store":
				this.assign(this.pushed.pop(), textIn(names, argument));
				return;
			case "storeLocal":
				this.assign(this.pushed.pop(), textIn(locals, argument));
				return;
			case "storeAndLoadLocal":
				this.assign(this.pushed.pop(), textIn(locals, argument >> 4));
				this.push({ name: textIn(locals, argument & 15) });
				return;
			case "storeAttribute":
				this.assign(this.pushed.at(-2), textIn(names, argument));
				break;
			case "storeItem":
				this.assign(this.pushed.at(-3), this.text(this.pushed.at(-1)));
				break;
			case "storeEntry":
				this.assign(this.pushed.at(-2), this.text(this.pushed.at(-1)));
				this.pushed.splice(-2);
				return;
			case "addEntry":
				this.assign(this.pushed.at(-1), this.text(this.pushed.at(-2)));
				this.pushed.splice(-2);
				return;
			case "makeEntries":
				this.pairNeighbours(argument);
				this.replace(2 * argument);
				return;
			case "makeNamedEntries":
				this.pair(this.constant(this.pushed.pop()?.constant));
				this.replace(argument);
				return;
			case "call":
				this.pairNeighbours(argument >> 8);
				break;
			case "callNamed": this.pair(this.constant(this.pushed.pop()?.constant));
		}
		this.forget();
	}
	pair(names) {
		if (!Array.isArray(names)) return;
		const values = this.pushed.slice(-names.length);
		const shift = names.length - values.length;
		for (const [index, value] of values.entries()) {
			const name = names[index + shift];
			if (typeof name === "string") this.assign(value, name);
		}
	}
	pairNeighbours(count) {
		const last = Math.min(count, Math.floor(this.pushed.length / 2));
		for (let pair = last; pair > 0; pair--) {
			const at = this.pushed.length - 2 * pair;
			this.assign(this.pushed[at + 1], this.text(this.pushed[at]));
		}
	}
	compare(operator) {
		const [left, right] = this.pushed.slice(-2);
		if (operator === 2 || operator === 3) this.assign(right, left?.name, "==");
		this.forget();
	}
	assign(value, name, sign = "=") {
		if (value?.constant === void 0 || name === void 0 || name === "") return;
		if (typeof this.constant(value.constant) === "string") this.found.push({
			constant: value.constant,
			name,
			sign
		});
	}
	push(pushed) {
		if (this.pushed.length >= mostPushed) this.pushed = this.pushed.slice(-256);
		this.pushed.push(pushed);
	}
	replace(count) {
		this.pushed.length = Math.max(0, this.pushed.length - count);
		this.push({});
	}
	forget() {
		this.pushed = [{}];
	}
	constant(number) {
		return number === void 0 ? void 0 : this.code.constants[number];
	}
	text(pushed) {
		const text = this.constant(pushed?.constant);
		return typeof text === "string" ? text : void 0;
	}
};
function textIn(values, index) {
	const value = values[index];
	return typeof value === "string" ? value : "";
}
// src/sources/document/python/marshal.ts
const deepest = 200;
const nothing = [];
var Damage = class extends Error {};
var MarshalReader = class {
	codes = [];
	texts = [];
	names = [];
	bytes;
	magic;
	refs = [];
	interned = [];
	position;
	depth = 0;
	constructor(bytes, magic, start) {
		this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.magic = magic;
		this.position = start;
	}
	read() {
		try {
			this.value();
			return this.position === this.bytes.length;
		} catch (error) {
			if (!(error instanceof Damage)) throw error;
			return false;
		}
	}
	value() {
		if (++this.depth > deepest) throw new Damage();
		const head = this.byte();
		const slot = (head & 128) === 0 ? -1 : this.refs.push(void 0) - 1;
		const value = this.body(String.fromCharCode(head & 127));
		if (slot >= 0) this.refs[slot] = value;
		this.depth--;
		return value;
	}
	body(type) {
		switch (type) {
			case "s":
			case "u":
			case "a":
			case "A": return this.text(this.size());
			case "z":
			case "Z": return this.text(this.byte());
			case "t": return this.intern(this.text(this.size()));
			case "R": return this.interned[this.size()];
			case "r": return this.refs[this.size()];
			case "(":
			case "[":
			case "<":
			case ">": return this.values(this.size());
			case ")": return this.values(this.byte());
			case "{": return this.entries();
			case ":": return this.values(3);
			case "c": return this.codeObject();
			default:
				this.skipNumber(type);
				return;
		}
	}
	skipNumber(type) {
		switch (type) {
			case "0":
			case "N":
			case "F":
			case "T":
			case "S":
			case ".": return;
			case "i":
				this.take(4);
				return;
			case "I":
			case "g":
				this.take(8);
				return;
			case "y":
				this.take(16);
				return;
			case "l":
				this.take(2 * Math.abs(this.int32()));
				return;
			case "f":
				this.take(this.byte());
				return;
			case "x":
				this.take(this.byte());
				this.take(this.byte());
				return;
			default: throw new Damage();
		}
	}
	text(length) {
		const start = this.take(length);
		const text = this.bytes.toString("latin1", start, start + length);
		this.texts.push(text);
		return text;
	}
	intern(text) {
		if (this.magic > 6e4) this.interned.push(text);
		return text;
	}
	values(count) {
		if (count > this.bytes.length - this.position) throw new Damage();
		const values = [];
		for (let left = count; left > 0; left--) values.push(this.value());
		return values;
	}
	entries() {
		const values = [];
		while (this.bytes[this.position] !== 48) values.push(this.value(), this.value());
		this.position++;
		return values;
	}
	codeObject() {
		const { magic } = this;
		const isSince311 = magic >= 3450 && magic < 6e4;
		const counts = magic > 6e4 ? 4 : isSince311 || magic < 3410 ? 5 : 6;
		this.take(4 * counts);
		const number = this.codes.push(void 0) - 1;
		const code = this.bytecode();
		const constants = listOf(this.value());
		const names = this.nameList();
		const locals = this.nameList();
		if (isSince311) this.bytecode();
		else this.nameList();
		if (!isSince311) this.nameList();
		for (let left = isSince311 ? 3 : 2; left > 0; left--) this.nameList();
		this.take(4);
		this.bytecode();
		if (isSince311) this.bytecode();
		return this.codes[number] = {
			code,
			constants,
			names,
			locals
		};
	}
	bytecode() {
		const count = this.texts.length;
		const value = this.value();
		this.texts.length = count;
		return typeof value === "string" ? value : "";
	}
	nameList() {
		const { texts, names } = this;
		const count = texts.length;
		const value = this.value();
		for (let index = count; index < texts.length; index++) names.push(texts[index]);
		texts.length = count;
		return listOf(value);
	}
	size() {
		const size = this.int32();
		if (size < 0) throw new Damage();
		return size;
	}
	int32() {
		return this.bytes.readInt32LE(this.take(4));
	}
	byte() {
		return this.bytes[this.take(1)];
	}
	take(length) {
		const start = this.position;
		if (start + length > this.bytes.length) throw new Damage();
		this.position = start + length;
		return start;
	}
};
function listOf(value) {
	return Array.isArray(value) ? value : nothing;
}
// src/sources/document/python/bytecode-text.ts
const firstUnknownMagic = 3650;
const shortestName = 20;
const longestName$1 = 4096;
function textOfBytecode(bytes) {
	const magic = bytes[0] | bytes[1] << 8;
	const reader = new MarshalReader(bytes, magic, headerBytes$1(magic));
	const isWhole = reader.read();
	const lines = new Lines(bytes.length);
	let room = 4 * bytes.length;
	for (const code of reader.codes) {
		room -= code ? code.constants.length + code.code.length : 0;
		if (code && room > 0) addCode(lines, code, magic);
	}
	for (const text of reader.texts) lines.add(text);
	for (const name of reader.names) if (name.length >= shortestName) lines.add(name);
	return {
		text: lines.toBytes(),
		isWhole,
		isKnown: magic < firstUnknownMagic || magic > 6e4
	};
}
function headerBytes$1(magic) {
	if (magic > 6e4 || magic < 3210) return 8;
	return magic < 3390 ? 12 : 16;
}
function addCode(lines, code, magic) {
	const named = new Map();
	for (const { constant, name, sign } of assignmentsIn(code, magic)) {
		const value = code.constants[constant];
		const quoted = typeof value === "string" ? quote(value) : void 0;
		if (quoted === void 0 || !isTelling(name)) continue;
		require_scan.addToGroup(named, constant, `${name} ${sign} ${quoted}`);
	}
	for (const [index, constant] of code.constants.entries()) {
		const assigned = named.get(index);
		if (assigned && typeof constant === "string") lines.addNamed(constant, assigned);
		else addTexts(lines, constant);
	}
}
function isTelling(name) {
	return !name.startsWith("__") && !name.includes("\n") && name.length <= longestName$1;
}
function addTexts(lines, constant) {
	for (const text of Array.isArray(constant) ? constant : [constant]) if (typeof text === "string") lines.add(text);
}
var Lines = class {
	lines = [];
	known = new Set();
	room;
	constructor(bytes) {
		this.room = bytes;
	}
	add(text) {
		if (text === "" || this.known.has(text)) return;
		this.known.add(text);
		this.lines.push(text);
	}
	addNamed(text, lines) {
		for (const line of lines) {
			if (this.known.has(line)) continue;
			this.room -= line.length;
			if (this.room < 0) this.add(text);
			else this.add(line);
		}
		this.known.add(text);
	}
	toBytes() {
		return Buffer.from(this.lines.length === 0 ? "" : `${this.lines.join("\n")}\n`, "latin1");
	}
};
// src/sources/document/rich-text.ts
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
const texts = new Map([
	...[
		"par",
		"line",
		"sect",
		"page",
		"row",
		"\n",
		"\r"
	].map((name) => [name, "\n"]),
	...["tab", "cell"].map((name) => [name, "	"]),
	...[
		"~",
		"emspace",
		"enspace",
		"qmspace"
	].map((name) => [name, " "]),
	...[
		"_",
		"endash",
		"emdash"
	].map((name) => [name, "-"]),
	...["lquote", "rquote"].map((name) => [name, "'"]),
	...["ldblquote", "rdblquote"].map((name) => [name, "\""]),
	...[
		"\\",
		"{",
		"}"
	].map((sign) => [sign, sign])
]);
const hidden = new Set([
	"fonttbl",
	"colortbl",
	"stylesheet",
	"pict",
	"object",
	"listtable",
	"*"
]);
function readRichText(container, bytes) {
	container.passText("text", Buffer.from(textOf$1(Buffer.from(bytes).toString("latin1"))));
}
function textOf$1(source) {
	const parts = [];
	const outer = [];
	let group = {
		isHidden: false,
		substitutes: 1
	};
	let left = 0;
	const add = (text) => {
		const shown = text.slice(left);
		left = Math.max(0, left - text.length);
		if (!group.isHidden) parts.push(shown);
	};
	for (const [, word, number, code, sign, brace, plain] of source.matchAll(token)) if (brace === "{") outer.push(group);
	else if (brace === "}") {
		group = outer.pop() ?? group;
		left = 0;
	} else if (plain !== void 0) add(plain);
	else if (code !== void 0) add(String.fromCharCode(Number.parseInt(code, 16)));
	else if (word === "u" && number !== void 0) {
		left = 0;
		add(String.fromCharCode(Number(number) & 65535));
		left = group.substitutes;
	} else if (word === "uc") group = {
		...group,
		substitutes: Math.min(Number(number ?? 1), 8)
	};
	else {
		const name = word ?? sign ?? "";
		if (hidden.has(name)) group = {
			...group,
			isHidden: true
		};
		else add(texts.get(name) ?? "");
	}
	return parts.join("");
}
// src/sources/document/sqlite/pages.ts
const tableInterior = 5;
const tableLeaf = 13;
const indexInterior = 2;
const indexLeaf = 10;
const firstPageHeader = 100;
var DatabasePages = class {
	bytes;
	pageSize;
	usable;
	seen = new Set();
	cellBytes = 0;
	isDamaged = false;
	constructor(bytes) {
		this.bytes = bytes;
		const size = bytes.readUInt16BE(16);
		this.pageSize = size === 1 ? 65536 : size;
		this.usable = this.pageSize - bytes[20];
	}
	*records(root) {
		const left = [root];
		for (let number = left.pop(); number !== void 0; number = left.pop()) {
			const page = this.page(number);
			if (page) left.push(...yield* this.recordsOn(page, number === 1 ? firstPageHeader : 0));
		}
	}
	*recordsOn(page, head) {
		const type = page[head];
		const isInterior = type === tableInterior || type === indexInterior;
		if (!isInterior && type !== tableLeaf && type !== indexLeaf) {
			this.isDamaged = true;
			return [];
		}
		const children = [];
		const places = head + (isInterior ? 12 : 8);
		const declared = page.readUInt16BE(head + 3);
		const count = Math.min(declared, Math.floor((page.length - places) / 2));
		if (count < declared) this.isDamaged = true;
		let room = this.pageSize;
		for (let index = 0; index < count && room >= 0; index++) {
			const at = page.readUInt16BE(places + 2 * index);
			if (isInterior && at + 4 <= page.length) children.push(page.readUInt32BE(at));
			if (at < places + 2 * count) this.isDamaged = true;
			const payload = type === tableInterior ? void 0 : this.payload(page, type, at);
			if (type !== tableInterior) room -= this.cellBytes;
			if (payload && room >= 0) yield payload;
		}
		if (room < 0) this.isDamaged = true;
		if (isInterior) children.push(page.readUInt32BE(head + 8));
		return children.reverse();
	}
	page(number) {
		const end = number * this.pageSize;
		if (number < 1 || end > this.bytes.length || this.seen.has(number)) {
			this.isDamaged = true;
			return;
		}
		this.seen.add(number);
		return this.bytes.subarray(end - this.pageSize, end);
	}
	payload(page, type, cell) {
		const size = readVarint(page, cell + (type === indexInterior ? 4 : 0));
		const start = type === tableLeaf ? readVarint(page, size.end).end : size.end;
		const local = this.localBytes(size.value, type === tableLeaf);
		this.cellBytes = local;
		if (start + local + (local < size.value ? 4 : 0) > this.usable) {
			this.isDamaged = true;
			return;
		}
		const first = page.subarray(start, start + local);
		return local === size.value ? first : this.withOverflow(first, size.value, page.readUInt32BE(start + local));
	}
	localBytes(size, isTable) {
		const { usable } = this;
		const most = isTable ? usable - 35 : Math.floor((usable - 12) * 64 / 255) - 23;
		if (size <= most) return size;
		const least = Math.floor((usable - 12) * 32 / 255) - 23;
		const local = least + (size - least) % (usable - 4);
		return local <= most ? local : least;
	}
	withOverflow(first, size, start) {
		const pieces = [first];
		let left = size - first.length;
		for (let next = start; left > 0 && next !== 0;) {
			const page = this.page(next);
			if (!page) break;
			const piece = page.subarray(4, Math.min(4 + left, this.usable));
			pieces.push(piece);
			left -= piece.length;
			next = page.readUInt32BE(0);
		}
		if (left > 0) this.isDamaged = true;
		return Buffer.concat(pieces);
	}
};
function readVarint(bytes, start) {
	let value = 0;
	for (let index = 0; index < 9; index++) {
		const byte = bytes[start + index] ?? 0;
		if (index === 8) return {
			value: value * 256 + byte,
			end: start + 9
		};
		value = value * 128 + (byte & 127);
		if (byte < 128) return {
			value,
			end: start + index + 1
		};
	}
	return {
		value,
		end: start + 9
	};
}
// src/sources/document/sqlite/record.ts
const numberSizes = [
	0,
	1,
	2,
	3,
	4,
	6,
	8,
	8,
	0,
	0,
	0,
	0
];
const widestInteger = 5;
function readRecord(payload, encoding) {
	const head = readVarint(payload, 0);
	const headEnd = Math.min(head.value, payload.length);
	const values = [];
	let position = headEnd;
	for (let at = head.end; at < headEnd;) {
		const { value: type, end } = readVarint(payload, at);
		at = end;
		const size = type < numberSizes.length ? numberSizes[type] : Math.floor((type - 12) / 2);
		const bytes = payload.subarray(position, position + size);
		position += size;
		if (type >= numberSizes.length) values.push(textOf(bytes, type % 2 === 1, encoding));
		else values.push(type > 0 && type <= widestInteger && bytes.length === size ? bytes.readIntBE(0, size) : void 0);
	}
	return {
		values,
		isDamaged: head.value < head.end || position !== payload.length
	};
}
function textOf(bytes, isText, encoding) {
	if (!isText) return looksLikeText(bytes) ? bytes.toString("utf8") : void 0;
	if (encoding === "utf8") return bytes.toString("utf8");
	const even = bytes.subarray(0, bytes.length & -2);
	return (encoding === "utf16le" ? even : Buffer.from(even).swap16()).toString("utf16le");
}
function looksLikeText(bytes) {
	return bytes.every((byte) => byte >= 32 || byte >= 9 && byte <= 13);
}
// src/sources/document/sqlite/read-database.ts
const headerBytes = 100;
const encodings = [
	"utf8",
	"utf8",
	"utf16le",
	"utf16be"
];
const shortestText = 4;
const longestName = 64;
const pieceLength = 1048576;
const keyColumns = new Set("name key option option_name setting setting_name variable config_key meta_key property parameter k".split(" "));
const valueColumns = new Set("value val option_value setting_value config_value meta_value data content v".split(" "));
const tableConstraints = new Set([
	"CONSTRAINT",
	"PRIMARY",
	"UNIQUE",
	"CHECK",
	"FOREIGN"
]);
const settingName = /^[A-Za-z_][\w.:/-]{0,79}$/;
const secretKey = /api|secret|access|private|auth|crypt|sign|master|licen[cs]e|ssh|account|token|client|consumer|hmac|jwt/i;
function readDatabase(container, bytes) {
	if (bytes.length < headerBytes) return;
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const encoding = encodings[buffer.readUInt32BE(56)] ?? "utf8";
	const pages = new DatabasePages(buffer);
	for (const table of tablesOf(pages, encoding)) passTable(container, pages, table, encoding);
	if (pages.isDamaged) container.complainBroken("a page of the database is damaged");
}
function tablesOf(pages, encoding) {
	const tables = [];
	for (const payload of pages.records(1)) {
		const { values, isDamaged } = readRecord(payload, encoding);
		if (isDamaged) pages.isDamaged = true;
		const [type, name, , root, statement] = values;
		if (type === "table" && typeof name === "string" && typeof root === "number" && root > 0) tables.push({
			name,
			root,
			columns: typeof statement === "string" ? columnsOf(statement) : []
		});
	}
	return tables;
}
function columnsOf(statement) {
	if (/\bWITHOUT\s+ROWID\b/i.test(statement) && !/^[^,]*\bPRIMARY\s+KEY\b/i.test(statement)) return [];
	const names = [];
	const part = /\(|\)|,|\bCONSTRAINT\b|(["`'[])([^"`'\]]{1,200})["`'\]]|[\w$]+/gi;
	let depth = 0;
	let isStart = false;
	for (const [text, opener, quoted] of statement.matchAll(part)) if (text === "(") isStart = ++depth === 1;
	else if (text === ")") depth--;
	else if (text === ",") isStart = depth === 1;
	else if (depth === 1 && isStart) {
		if (opener === void 0 && tableConstraints.has(text.toUpperCase())) break;
		names.push((quoted ?? text).slice(0, longestName));
		isStart = false;
	}
	return names;
}
function passTable(container, pages, table, encoding) {
	const keyAt = table.columns.findIndex((column) => keyColumns.has(column.toLowerCase()));
	const valueAt = table.columns.findIndex((column) => valueColumns.has(column.toLowerCase()));
	const writer = new TableWriter(container, `table ${table.name}`);
	for (const payload of pages.records(table.root)) {
		const { values, isDamaged } = readRecord(payload, encoding);
		if (isDamaged) pages.isDamaged = true;
		const key = values[keyAt];
		const setting = typeof key === "string" && typeof values[valueAt] === "string" && settingName.test(key) ? key : void 0;
		for (const [index, value] of values.entries()) {
			if (typeof value !== "string" || value.length < shortestText) continue;
			if (setting === void 0) writer.write(lineOf(columnName(table, index), value));
			else if (index !== keyAt) writer.write(lineOf(index === valueAt ? setting : columnName(table, index), value));
		}
	}
	writer.end();
}
function columnName({ columns }, index) {
	const name = columns[index] ?? "";
	return /key$/i.test(name) && !secretKey.test(name) ? "" : name;
}
function lineOf(name, value) {
	const quoted = name === "" || name.includes("\n") ? void 0 : quote(value);
	return quoted === void 0 ? `${value}\n` : `${name} = ${quoted}\n`;
}
var TableWriter = class {
	container;
	name;
	lines = [];
	length = 0;
	stream;
	constructor(container, name) {
		this.container = container;
		this.name = name;
	}
	write(line) {
		this.lines.push(line);
		this.length += line.length;
		if (this.length < pieceLength) return;
		const { container } = this;
		this.stream ??= container.expansion.sink.stream(container.pathOf(this.name));
		this.stream.write(this.takeLines());
	}
	end() {
		if (!this.stream) {
			this.container.passText(this.name, this.takeLines());
			return;
		}
		this.stream.write(this.takeLines());
		this.stream.end();
	}
	takeLines() {
		const bytes = Buffer.from(this.lines.join(""));
		this.lines = [];
		this.length = 0;
		return bytes;
	}
};
// src/sources/document/zlib-content.ts
function readZlib(container, bytes) {
	const { budget, limits } = container.expansion;
	const content = inflateSound(bytes, limits.heldBytes);
	if (content === "too large") return readLarge(container, bytes);
	if (!content) return false;
	const broken = budget.findBrokenLimit(bytes.length, 0, content.length);
	if (broken !== void 0) {
		container.complain("limit", broken);
		return false;
	}
	budget.addInflated(content.length);
	container.passContent("content", content);
	return true;
}
function readLarge(container, bytes) {
	const target = container.openContent("content");
	if (!target) return false;
	const isRead = inflateInto(container, bytes, (piece) => {
		target.write(piece);
	});
	target.end();
	return isRead;
}
// src/sources/document/opener.ts
function readDocument(format, container, bytes) {
	switch (format) {
		case "python": return readBytecode(container, bytes);
		case "pdf":
			readPdf(container, bytes);
			return false;
		case "png":
			readPngText(container, bytes);
			return false;
		case "mail":
			readMail(container, bytes);
			return false;
		case "sqlite":
			readDatabase(container, bytes);
			return false;
		case "property-list":
			readPropertyList(container, bytes);
			return false;
		case "rich-text":
			readRichText(container, bytes);
			return false;
		case "zlib": return readZlib(container, bytes);
	}
}
function readBytecode(container, bytes) {
	const { text, isWhole, isKnown } = textOfBytecode(bytes);
	if (!isWhole && isKnown) container.complainBroken("the bytecode is damaged");
	container.passText("strings", text);
	return isWhole;
}
exports.readDocument = readDocument;
