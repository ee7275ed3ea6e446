const require_scan = require("./scan.js");
const require_git = require("./git.js");
const require_hook = require("./hook.js");
const require_git_client = require("./sources-git-process-git-client.js");
const require_cli = require("./cli.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
// src/hook/setup/checksum.ts
function sumOf(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}
// src/hook/setup/script.ts
const markForm = /^# straykey: hook (?<name>[a-z-]+), sum (?<sum>[0-9a-f]{16})(?<owns>, with its folder)?$/m;
function keptName(name) {
	return `${name}.before-straykey`;
}
function formatScript(options) {
	const { name, ownsFolder } = options;
	const body = [
		"# Written by `straykey hook install`. `straykey hook uninstall` takes it away and puts back what was here before.",
		"case $0 in */*) here=${0%/*} ;; *) here=. ;; esac",
		`before=$here/${keptName(name)}`,
		...require_scan.hooksWithInput.has(name) ? ["input=$(cat)", "give() { if [ -n \"$input\" ]; then printf '%s\\n' \"$input\"; fi; }"] : [],
		`if [ -x "$before" ]; then ${feed(name)}"$before" "$@" || exit $?; fi`,
		...runLines(options),
		""
	].join("\n");
	return `#!/bin/sh\n# straykey: hook ${name}, sum ${sumOf(body)}${ownsFolder ? ", with its folder" : ""}\n${body}`;
}
function feed(name) {
	return require_scan.hooksWithInput.has(name) ? "give | " : "";
}
function runLines({ name, program, timeLimitSeconds }) {
	const call = (options) => `hook run ${name}${timeLimitSeconds === void 0 ? "" : ` --time-limit ${timeLimitSeconds}`}${options} -- "$@"`;
	const run = (command, input = require_scan.hooksWithInput.has(name) ? "give" : void 0, options = "") => input === void 0 ? [`  exec ${command} ${call(options)}`] : [`  ${input} | ${command} ${call(options)}`, "  exit $?"];
	const hasIndex = name === "pre-commit";
	return [
		...program ? [
			`node=${quote(program.node)}`,
			`cli=${quote(program.cli)}`,
			"[ -x \"$node\" ] || node=node"
		] : [],
		...program && hasIndex ? stagedLines() : [],
		...program ? [
			"if [ -f \"$cli\" ] && command -v \"$node\" >/dev/null; then",
			...hasIndex ? run("\"$node\" \"$cli\"", "staged 2>&1", " --staged-from-stdin") : run("\"$node\" \"$cli\""),
			"fi"
		] : [],
		"if [ -x node_modules/.bin/straykey ] && command -v node >/dev/null; then",
		...run("node_modules/.bin/straykey"),
		"fi",
		"if command -v straykey >/dev/null && command -v node >/dev/null; then",
		...run("straykey"),
		"fi",
		`echo ${quote(`straykey: the ${name} hook cannot look for secrets, since straykey or node is not to be found; run \`npm install\` or \`straykey hook install ${name}\``)} >&2`,
		"exit 3"
	];
}
function stagedLines() {
	return [
		"staged() {",
		`  GIT_NO_REPLACE_OBJECTS=1 LC_ALL=C git ${[...require_git.guardedOptions, ...require_git.indexComparison("HEAD")].map((word) => /^[\w.,:/=-]+$/.test(word) ? word : quote(word)).join(" ")} && printf ${require_hook.wholeMark}`,
		"}"
	];
}
function readScript(text) {
	const mark = markForm.exec(text);
	const groups = mark?.groups;
	if (!mark || !groups) return void 0;
	const body = text.slice(mark.index + mark[0].length + 1);
	const cli = /^cli='(?<path>(?:[^']|'\\'')*)'$/m.exec(body)?.groups?.["path"]?.replaceAll("'\\''", "'");
	const limit = /--time-limit (?<seconds>\d+)/.exec(body)?.groups?.["seconds"];
	return {
		name: groups["name"] ?? "",
		isUntouched: text.startsWith("#!/bin/sh\n# straykey: ") && groups["sum"] === sumOf(body),
		ownsFolder: groups["owns"] !== void 0,
		timeLimitSeconds: limit === void 0 ? void 0 : Number(limit),
		cli
	};
}
function quote(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
// src/hook/setup/slot.ts
const longestScriptBytes = 65536;
function readSlot(file) {
	const stats = attempt(file, () => (0, node_fs.lstatSync)(file, { throwIfNoEntry: false }));
	if (!stats) return { kind: "free" };
	if (!stats.isFile() || stats.size > longestScriptBytes) return { kind: "other" };
	const text = attempt(file, () => (0, node_fs.readFileSync)(file, "utf8"));
	const facts = readScript(text);
	return facts ? {
		kind: "ours",
		text,
		facts,
		isExecutable: isExecutable(file)
	} : { kind: "other" };
}
function isExecutable(file) {
	const stats = require_scan.unlessRefused(() => (0, node_fs.statSync)(file, { throwIfNoEntry: false }));
	return stats !== void 0 && (process.platform === "win32" || (stats.mode & 73) !== 0);
}
function writeScript(file, text, mode = 493) {
	const temporary = `${file}.${process.pid}.tmp`;
	attempt(file, () => {
		try {
			(0, node_fs.writeFileSync)(temporary, text, {
				flag: "wx",
				mode
			});
			(0, node_fs.chmodSync)(temporary, mode);
			(0, node_fs.renameSync)(temporary, file);
		} catch (error) {
			(0, node_fs.rmSync)(temporary, { force: true });
			throw error;
		}
	});
}
function attempt(file, work) {
	try {
		return work();
	} catch (error) {
		const code = require_scan.systemErrorCode(error);
		if (code === "") throw error;
		throw new require_scan.ConfigError(file, `the hook cannot be read or written (${code}); check the permissions of the file and its folder`, { cause: error });
	}
}
// src/hook/setup/folder-hooks.ts
function installInFolder(folder, names, options) {
	const ownsFolder = !(0, node_fs.existsSync)(folder) || require_scan.hookNames.some((name) => ownsFolderOf((0, node_path.join)(folder, name)));
	for (const name of names) checkPlace(folder, name);
	attempt(folder, () => (0, node_fs.mkdirSync)(folder, { recursive: true }));
	return names.map((name) => install$1(folder, {
		...options,
		name,
		ownsFolder
	}));
}
function ownsFolderOf(file) {
	const slot = readSlot(file);
	return slot.kind === "ours" && slot.facts.ownsFolder;
}
function checkPlace(folder, name) {
	const file = (0, node_path.join)(folder, name);
	const kept = (0, node_path.join)(folder, keptName(name));
	const slot = readSlot(file);
	if (slot.kind === "ours") return checkUntouched$1(file, slot.facts);
	if ((0, node_fs.lstatSync)(kept, { throwIfNoEntry: false })) throw new require_scan.UsageError(`${kept} is in the way: it was put there by an earlier install, and ${file} is no longer ours; move one of them away`);
	if (slot.kind === "other" && (0, node_fs.lstatSync)(file).isDirectory()) throw new require_scan.UsageError(`${file} is a folder, not a hook; move it away`);
}
function checkUntouched$1(file, { isUntouched }) {
	if (!isUntouched) throw new require_scan.UsageError(`${file} was changed by hand since straykey wrote it; remove what was added, or move it away`);
}
function install$1(folder, options) {
	const { name } = options;
	const file = (0, node_path.join)(folder, name);
	const kept = (0, node_path.join)(folder, keptName(name));
	const slot = readSlot(file);
	const text = formatScript({
		...options,
		...slot.kind === "ours" && { ownsFolder: slot.facts.ownsFolder }
	});
	if (slot.kind === "other") attempt(file, () => (0, node_fs.renameSync)(file, kept));
	const other = (0, node_fs.lstatSync)(kept, { throwIfNoEntry: false }) !== void 0 ? { other: {
		name: keptName(name),
		isExecutable: isExecutable(kept)
	} } : {};
	if (slot.kind === "ours" && slot.text === text && slot.isExecutable) return {
		name,
		file,
		did: "left",
		...other
	};
	try {
		writeScript(file, text);
	} catch (error) {
		if (slot.kind === "other") (0, node_fs.renameSync)(kept, file);
		throw error;
	}
	return {
		name,
		file,
		did: slot.kind === "ours" ? "renewed" : "installed",
		...other
	};
}
function uninstallFromFolder(folder, names) {
	const installed = names.flatMap((name) => {
		const file = (0, node_path.join)(folder, name);
		const slot = readSlot(file);
		return slot.kind === "ours" ? [{
			name,
			file,
			facts: slot.facts
		}] : [];
	});
	for (const { file, facts } of installed) checkUntouched$1(file, facts);
	const changes = installed.map(({ name, file }) => remove(folder, name, file));
	if (installed.some(({ facts }) => facts.ownsFolder) && (0, node_fs.readdirSync)(folder).length === 0) attempt(folder, () => (0, node_fs.rmdirSync)(folder));
	return changes;
}
function remove(folder, name, file) {
	const kept = (0, node_path.join)(folder, keptName(name));
	const hasKept = (0, node_fs.lstatSync)(kept, { throwIfNoEntry: false }) !== void 0;
	attempt(file, () => hasKept ? (0, node_fs.renameSync)(kept, file) : (0, node_fs.rmSync)(file));
	return {
		name,
		file,
		did: "removed",
		...hasKept && { other: {
			name,
			isExecutable: isExecutable(file)
		} }
	};
}
// src/hook/setup/husky-block.ts
const blockForm = /# straykey: begin (?<name>[a-z-]+), sum (?<sum>[0-9a-f]{16})(?<owns>, with its file)?\n(?<body>[^]*?)# straykey: end\n/;
const huskyLoader = "#!/usr/bin/env sh\n. \"$(dirname -- \"$0\")/_/husky.sh\"\n";
function newFile(name, loader) {
	return loader + formatBlock(name, "whole file");
}
function withBlock(text, name) {
	const head = /^(?:#![^\n]*\n)?(?:[^\n]*\/husky\.sh"?\n)?/.exec(text)?.[0] ?? "";
	return head + formatBlock(name, "part") + text.slice(head.length);
}
function readBlock(text, name) {
	const found = blockForm.exec(text);
	const groups = found?.groups;
	if (!found || !groups) return void 0;
	const before = text.slice(0, found.index);
	const after = text.slice(found.index + found[0].length);
	const isOwnFile = groups["owns"] !== void 0 && after === "" && (before === "" || before === "#!/usr/bin/env sh\n. \"$(dirname -- \"$0\")/_/husky.sh\"\n");
	return {
		isUntouched: groups["name"] === name && groups["sum"] === sumOf(groups["body"] ?? ""),
		isCurrent: found[0] === formatBlock(name, groups["owns"] === void 0 ? "part" : "whole file"),
		rest: isOwnFile ? void 0 : before + after
	};
}
function formatBlock(name, extent) {
	const call = `"$straykey" hook run ${name} -- "$@" || exit $?`;
	const body = [
		"straykey=node_modules/.bin/straykey",
		"[ -x \"$straykey\" ] || straykey=straykey",
		`command -v "$straykey" >/dev/null || { echo 'straykey: the ${name} hook cannot look for secrets, since straykey is not to be found; run \`npm install\`' >&2; exit 3; }`,
		...require_scan.hooksWithInput.has(name) ? [
			"straykey_input=$(cat)",
			`printf '%s\\n' "$straykey_input" | ${call}`,
			"exec <<STRAYKEY_INPUT",
			"$straykey_input",
			"STRAYKEY_INPUT"
		] : [call],
		""
	].join("\n");
	return `# straykey: begin ${name}, sum ${sumOf(body)}${extent === "part" ? "" : ", with its file"}\n${body}# straykey: end\n`;
}
// src/hook/setup/husky-hooks.ts
function installInHusky({ folder, loader = "" }, names) {
	for (const name of names) checkUntouched(folder, name);
	attempt(folder, () => (0, node_fs.mkdirSync)(folder, { recursive: true }));
	return names.map((name) => {
		const file = (0, node_path.join)(folder, name);
		const text = readText(file);
		const block = text === void 0 ? void 0 : readBlock(text, name);
		if (block?.isCurrent) return {
			name,
			file,
			did: "left"
		};
		const rest = block ? block.rest : text;
		writeScript(file, rest === void 0 ? newFile(name, loader) : withBlock(rest, name), modeOf(file));
		return {
			name,
			file,
			did: block ? "renewed" : "installed"
		};
	});
}
function uninstallFromHusky(folder, names) {
	for (const name of names) checkUntouched(folder, name);
	return names.flatMap((name) => {
		const file = (0, node_path.join)(folder, name);
		const block = readHuskyBlock(folder, name);
		if (!block) return [];
		if (block.rest === void 0) attempt(file, () => (0, node_fs.rmSync)(file));
		else writeScript(file, block.rest, modeOf(file));
		return [{
			name,
			file,
			did: "removed"
		}];
	});
}
function readHuskyBlock(folder, name) {
	const text = readText((0, node_path.join)(folder, name));
	return text === void 0 ? void 0 : readBlock(text, name);
}
function checkUntouched(folder, name) {
	if (readHuskyBlock(folder, name)?.isUntouched === false) throw new require_scan.UsageError(`the lines of straykey in ${(0, node_path.join)(folder, name)} were changed by hand; remove them, from "straykey: begin" to "straykey: end"`);
}
function readText(file) {
	return (0, node_fs.existsSync)(file) ? attempt(file, () => (0, node_fs.readFileSync)(file, "utf8")) : void 0;
}
function modeOf(file) {
	return (0, node_fs.existsSync)(file) ? (0, node_fs.statSync)(file).mode & 511 : 493;
}
// src/hook/setup/git-settings.ts
async function readGitHooks(repository) {
	const git = require_git_client.openGitClient(repository);
	const read = async (...scope) => (await require_git_client.unlessGitRefuses(git.raw("config", ...scope, "--get", "core.hooksPath")) ?? "").trim();
	const place = (await git.raw("rev-parse", "--git-path", "hooks")).replace(/\n$/, "");
	const isSet = await read() !== "";
	const isOwn = isSet && (await read("--local", "--includes") !== "" || await read("--worktree", "--includes") !== "");
	return {
		folder: (0, node_path.resolve)(repository.folder, place),
		origin: !isSet ? "default" : isOwn ? "repository" : "person"
	};
}
// src/hook/setup/managers.ts
const lefthookFiles = ["lefthook", ".lefthook"].flatMap((name) => [
	"yml",
	"yaml",
	"toml",
	"json",
	"jsonc"
].map((extension) => `${name}.${extension}`));
const frameworkFile = ".pre-commit-config.yaml";
const huskyFiles = [
	".huskyrc",
	".huskyrc.json",
	".huskyrc.js",
	".huskyrc.yml",
	".huskyrc.yaml",
	"husky.config.js"
];
function findManager(top) {
	const lefthook = [...lefthookFiles, ".config/lefthook.yml"].find((file) => (0, node_fs.existsSync)((0, node_path.join)(top, file)));
	if (lefthook !== void 0) return managed("lefthook", top, lefthook, lefthookLines);
	if ((0, node_fs.existsSync)((0, node_path.join)(top, frameworkFile))) {
		const hasHook = (name) => new RegExp(`\\bid:\\s*['"]?${frameworkIds[name] ?? name}['"]?\\s*(?:[#},]|$)`, "m").test(readFile((0, node_path.join)(top, frameworkFile)));
		return {
			...managed("pre-commit", top, frameworkFile, frameworkLines),
			hasHook
		};
	}
	if ((0, node_fs.existsSync)((0, node_path.join)(top, ".husky"))) return void 0;
	const husky = huskyFiles.find((file) => (0, node_fs.existsSync)((0, node_path.join)(top, file))) ?? (/"husky"\s*:\s*\{[^}]*"hooks"/.test(readFile((0, node_path.join)(top, "package.json"))) ? "package.json" : void 0);
	return husky === void 0 ? void 0 : managed("husky 4", top, husky, huskyLines);
}
function managed(name, top, file, lines) {
	return {
		name,
		file,
		lines,
		hasHook: (hook) => readFile((0, node_path.join)(top, file)).includes(`straykey hook run ${hook}`)
	};
}
function readFile(file) {
	return (0, node_fs.existsSync)(file) ? (0, node_fs.readFileSync)(file, "utf8") : "";
}
function lefthookLines(names) {
	const places = {
		"commit-msg": " {1}",
		"pre-push": " {0}"
	};
	return [...names.flatMap((name) => [
		`${name}:`,
		"  commands:",
		"    straykey:",
		`      run: npx --no-install straykey hook run ${name}${places[name] ?? ""}`,
		...require_scan.hooksWithInput.has(name) ? ["      use_stdin: true"] : []
	]), "# then: lefthook install"];
}
const frameworkIds = {
	"pre-commit": "straykey",
	"commit-msg": "straykey-commit-msg",
	"pre-push": "straykey-push"
};
function frameworkLines(names, version) {
	return [
		"  - repo: https://github.com/straykey/straykey",
		`    rev: v${version}`,
		"    hooks:",
		...names.flatMap((name) => frameworkIds[name] ?? []).map((id) => `      - id: ${id}`),
		`# then: pre-commit install${names.map((name) => ` --hook-type ${name}`).join("")}`
	];
}
function huskyLines(names) {
	const commands = {
		"commit-msg": "straykey hook run commit-msg \\\"$HUSKY_GIT_PARAMS\\\"",
		"pre-push": "printf '%s\\\\n' \\\"$HUSKY_GIT_STDIN\\\" | straykey hook run pre-push $HUSKY_GIT_PARAMS"
	};
	return [
		"\"husky\": {",
		"  \"hooks\": {",
		names.map((name) => `    "${name}": "${commands[name] ?? `straykey hook run ${name}`}"`).join(",\n"),
		"  }",
		"}"
	];
}
// src/hook/setup/place.ts
async function findHookPlace(repository, scope) {
	const hooks = await readGitHooks(repository);
	const { folder } = hooks;
	if (require_scan.unlessRefused(() => (0, node_fs.statSync)(folder, { throwIfNoEntry: false }))?.isDirectory() === false) throw new require_scan.UsageError(`git looks for hooks in ${folder}, which is not a folder, so none of them runs; ${hooks.origin === "default" ? "move it away" : "undo that first: git config --unset core.hooksPath"}`);
	return scope === "global" ? findGlobalPlace(hooks) : findOwnPlace(repository, hooks);
}
function findGlobalPlace({ folder, origin }) {
	if (origin === "person") return {
		kind: "folder",
		folder,
		isShared: false
	};
	throw new require_scan.UsageError("no hooks folder is set for all repositories, or this repository has its own; set one first: git config --global core.hooksPath ~/.config/git/hooks");
}
function findOwnPlace(repository, { folder, origin }) {
	const top = repository.workTree;
	const manager = top === void 0 ? void 0 : findManager(top);
	if (manager) return {
		kind: "managed",
		manager
	};
	const husky = top === void 0 ? "" : (0, node_path.join)(top, ".husky");
	const isActive = top !== void 0 && isWithin(folder, husky);
	if (isActive || top !== void 0 && origin === "default" && (0, node_fs.existsSync)(husky)) return {
		kind: "husky",
		folder: husky,
		isActive,
		loader: (0, node_fs.existsSync)((0, node_path.join)(husky, "_", "husky.sh")) && folder === husky ? huskyLoader : void 0
	};
	if (origin === "person") throw new require_scan.UsageError(`git looks for the hooks of all your repositories in ${folder}, which core.hooksPath names; \`--global\` means that folder, and \`git config core.hooksPath .git/hooks\` gives this repository hooks of its own`);
	const isInGit = [repository.gitDir, repository.commonDir].some((own) => isWithin(folder, own));
	return {
		kind: "folder",
		folder,
		isShared: top !== void 0 && !isInGit && isWithin(folder, top)
	};
}
function isWithin(path, folder) {
	return !require_scan.isOutside(require_scan.pathFrom(folder, path));
}
// src/hook/setup/status.ts
function readStatus(place, names, options) {
	switch (place.kind) {
		case "managed": return names.map((name) => managedStatus(place, name));
		case "husky": return names.map((name) => huskyStatus(place, name));
		case "folder": return names.map((name) => folderStatus(place, name, options));
	}
}
function managedStatus({ manager }, name) {
	return {
		name,
		file: manager.file,
		state: manager.hasHook(name) ? "installed" : "not installed",
		complaints: [],
		notes: [`${manager.name} manages the hooks of this project; ask it whether they are installed`]
	};
}
function huskyStatus({ folder, isActive }, name) {
	const file = (0, node_path.join)(folder, name);
	const block = readHuskyBlock(folder, name);
	if (!block) return {
		name,
		file,
		state: "not installed",
		complaints: [],
		notes: []
	};
	return {
		name,
		file,
		state: "installed",
		complaints: [
			...isActive ? [] : ["git does not call husky yet: run `npx husky`"],
			...block.isUntouched ? [] : ["its lines were changed by hand"],
			...block.isUntouched && !block.isCurrent ? [renewal(name)] : []
		],
		notes: []
	};
}
function folderStatus({ folder, isShared }, name, options) {
	const file = (0, node_path.join)(folder, name);
	const slot = readSlot(file);
	if (slot.kind === "free") return {
		name,
		file,
		state: "not installed",
		complaints: [],
		notes: []
	};
	if (slot.kind === "other") return {
		name,
		file,
		state: "of others",
		complaints: [],
		notes: [`\`straykey hook install ${name}\` would keep it and run it first`]
	};
	const { facts, text } = slot;
	const fresh = formatScript({
		name,
		ownsFolder: facts.ownsFolder,
		...!isShared && options.program && { program: options.program },
		...facts.timeLimitSeconds !== void 0 && { timeLimitSeconds: facts.timeLimitSeconds }
	});
	return {
		name,
		file,
		state: "installed",
		complaints: [
			...slot.isExecutable ? [] : [`git passes it over, since it is not executable: run chmod +x ${file}`],
			...facts.isUntouched ? [] : ["it was changed by hand since straykey wrote it"],
			...missing(facts)
		],
		notes: [...describePrevious((0, node_path.join)(folder, keptName(name)), keptName(name)), ...facts.isUntouched && text !== fresh ? [renewal(name)] : []]
	};
}
function describePrevious(file, name) {
	if (!(0, node_fs.existsSync)(file)) return [];
	return [isExecutable(file) ? `runs ${name} first` : `does not run ${name}, since it is not executable`];
}
function missing({ cli }) {
	if (cli === void 0 || (0, node_fs.existsSync)(cli) || (0, node_fs.existsSync)("node_modules/.bin/straykey")) return [];
	return [`the straykey that it runs is gone from ${cli}: run \`straykey hook install\` again`];
}
function renewal(name) {
	return `written by another straykey than this one; \`straykey hook install ${name}\` renews it`;
}
// src/cli/hook/run-hook.ts
const setupOptions = new Set([
	"global",
	"time-limit",
	"color",
	"no-color"
]);
async function runHook(line) {
	const typed = new require_scan.TypedOptions(line);
	const action = typed.action(require_scan.hookSetupActions);
	const other = line.options.find(({ name }) => !setupOptions.has(name));
	if (other) throw new require_scan.UsageError(`--${other.name} is not for \`straykey hook ${action}\`; what a hook looks for is set in straykey.toml`);
	const names = [...new Set(line.positionals.slice(1).map(toHookName))];
	const repository = require_git.openRepository(".");
	const place = await findHookPlace(repository, typed.has("global") ? "global" : "repository");
	switch (action) {
		case "install": return install(place, names.length > 0 ? names : [usualHook(repository)], typed);
		case "uninstall": return uninstall(place, names);
		case "status": return status(place, names);
	}
}
function toHookName(word) {
	const name = require_scan.hookNames.find((known) => known === word);
	if (name === void 0) throw new require_scan.UsageError(`straykey has no hook "${word}"; use one of ${require_scan.hookNames.join(", ")}${require_scan.suggestion(word, require_scan.hookNames)}`);
	return name;
}
function usualHook({ workTree }) {
	return workTree === void 0 ? "pre-receive" : "pre-commit";
}
function install(place, names, typed) {
	const timeLimitSeconds = typed.count("time-limit");
	if (timeLimitSeconds !== void 0 && place.kind !== "folder") throw new require_scan.UsageError("--time-limit only works in scripts of straykey; another program manages the hooks of this project");
	if (place.kind === "managed") return tellManaged(place, names);
	if (place.kind === "husky") {
		tellChanges(installInHusky(place, names));
		if (place.isActive) return require_scan.exitCodes.clean;
		require_cli.tell("straykey: git does not call husky in this clone yet, so nothing is looked at: run `npx husky`");
		return require_scan.exitCodes.incomplete;
	}
	tellChanges(installInFolder(place.folder, names, {
		...programOf(place),
		...timeLimitSeconds !== void 0 && { timeLimitSeconds }
	}));
	return require_scan.exitCodes.clean;
}
function tellManaged({ manager }, names) {
	const missing = names.filter((name) => !manager.hasHook(name));
	if (missing.length === 0) {
		require_scan.writeStdout([`${manager.file} has straykey for ${names.join(", ")} already\n`]);
		return require_scan.exitCodes.clean;
	}
	require_cli.tell(`straykey: ${manager.name} manages the hooks of this project and would overwrite ours, so nothing was installed; add to ${manager.file}:`);
	require_scan.writeStdout(manager.lines(missing, require_cli.version).map((text) => `${text}\n`));
	return require_scan.exitCodes.usage;
}
function uninstall(place, names) {
	if (place.kind === "managed") throw new require_scan.UsageError(`${place.manager.name} manages the hooks of this project; remove straykey from ${place.manager.file}`);
	const asked = names.length > 0 ? names : require_scan.hookNames;
	const changes = place.kind === "husky" ? uninstallFromHusky(place.folder, asked) : uninstallFromFolder(place.folder, asked);
	const left = names.find((name) => !changes.some((change) => change.name === name));
	if (left !== void 0) throw new require_scan.UsageError(`${left} is not a hook of straykey in ${require_scan.pathFromHere(place.folder)}, and was left as it is`);
	if (changes.length === 0) require_scan.writeStdout([`no hook of straykey in ${require_scan.pathFromHere(place.folder)}\n`]);
	tellChanges(changes);
	return require_scan.exitCodes.clean;
}
function tellChanges(changes) {
	require_scan.writeStdout(changes.map(({ name, file, did, other }) => {
		const what = {
			installed: "installed in",
			renewed: "renewed in",
			left: "installed already in",
			removed: "removed from"
		}[did];
		const kept = other === void 0 ? "" : `; ${did === "removed" ? "what was there before is back" : tellOf(other)}`;
		return `${name}: ${what} ${require_scan.pathFromHere(file)}${kept}\n`;
	}));
}
function tellOf({ name, isExecutable }) {
	return isExecutable ? `runs ${name}, which was there before, first` : `keeps ${name}, which was there before, but does not run it, since it is not executable`;
}
function status(place, names) {
	const all = readStatus(place, names.length > 0 ? names : require_scan.hookNames, programOf(place));
	require_scan.writeStdout(all.map(formatStatus));
	const isWrong = all.some(({ state, complaints }) => complaints.length > 0 || names.length > 0 && state !== "installed");
	if (!isWrong && all.some(({ state }) => state === "installed")) return require_scan.exitCodes.clean;
	const missing = all.filter(({ state }) => state !== "installed").map(({ name }) => name);
	require_cli.tell(isWrong && missing.length === 0 ? "straykey: a hook does not look as it should" : `straykey: not every commit is looked at; run: straykey hook install${names.length > 0 ? ` ${missing.join(" ")}` : ""}`);
	return require_scan.exitCodes.incomplete;
}
function formatStatus({ name, file, state, complaints, notes }) {
	const further = [...complaints.map((text) => `wrong: ${text}`), ...notes].map((text) => `${" ".repeat(14)}${text}\n`);
	return `${name.padEnd(12)}  ${state.padEnd(13)}  ${require_scan.pathFromHere(file)}\n${further.join("")}`;
}
function programOf(place) {
	if (place.kind !== "folder" || place.isShared) return {};
	const cli = (0, node_fs.realpathSync)(process.argv[1] ?? "");
	if (/[\\/]_npx[\\/]/.test(cli)) throw new require_scan.UsageError("npx runs straykey from a cache that it may empty; install it first: npm install --save-dev straykey");
	return { program: {
		node: process.execPath,
		cli
	} };
}
exports.runHook = runHook;
