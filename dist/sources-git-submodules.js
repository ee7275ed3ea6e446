let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/submodules.ts
const maximumDepth = 12;
const maximumStores = 1e3;
function findSubmodules(repository) {
	const stores = [];
	const root = (0, node_path.join)(repository.commonDir, "modules");
	const pending = [{
		folder: root,
		depth: 0
	}];
	for (let next = pending.pop(); next !== void 0 && stores.length < maximumStores; next = pending.pop()) {
		const { folder, depth } = next;
		const isStore = depth > 0 && (0, node_fs.existsSync)((0, node_path.join)(folder, "objects")) && (0, node_fs.existsSync)((0, node_path.join)(folder, "HEAD"));
		if (isStore) stores.push({
			gitDir: folder,
			path: checkoutPath(repository, folder) ?? (0, node_path.relative)(root, folder).split(node_path.sep).join("/")
		});
		if (depth >= maximumDepth) continue;
		const inner = isStore ? folders(folder).filter((name) => name === "modules") : folders(folder);
		pending.push(...inner.map((name) => ({
			folder: (0, node_path.join)(folder, name),
			depth: depth + 1
		})));
	}
	return stores.sort((a, b) => a.gitDir < b.gitDir ? -1 : 1);
}
function placeWithSubmodules(repository, stores) {
	if (stores.length === 0) return repository;
	const own = repository.environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"];
	const alternates = stores.map((store) => quoted((0, node_path.join)(store.gitDir, "objects")));
	const all = (own === void 0 ? alternates : [own, ...alternates]).join(node_path.delimiter);
	return {
		folder: repository.folder,
		environment: {
			...repository.environment,
			GIT_ALTERNATE_OBJECT_DIRECTORIES: all
		}
	};
}
function submodulePlace(repository, store) {
	const { GIT_DIR: _dir, GIT_INDEX_FILE: _index, GIT_OBJECT_DIRECTORY: _objects, GIT_COMMON_DIR: _common, ...environment } = repository.environment;
	return {
		folder: store.gitDir,
		environment: {
			...environment,
			GIT_DIR: store.gitDir,
			GIT_WORK_TREE: store.gitDir
		}
	};
}
function folders(folder) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
	} catch {
		return [];
	}
}
function checkoutPath(repository, gitDir) {
	if (repository.workTree === void 0) return void 0;
	try {
		const named = /^\s*worktree\s*=\s*(.+?)\s*$/im.exec((0, node_fs.readFileSync)((0, node_path.join)(gitDir, "config"), "utf8"))?.[1];
		const path = named === void 0 ? "" : (0, node_path.relative)(repository.workTree, (0, node_path.resolve)(gitDir, named)).split(node_path.sep).join("/");
		return path === "" || path.startsWith("../") ? void 0 : path;
	} catch {
		return;
	}
}
function quoted(folder) {
	return folder.includes(node_path.delimiter) || folder.startsWith("\"") ? `"${folder.replace(/["\\]/g, "\\$&")}"` : folder;
}
Object.defineProperty(exports, "findSubmodules", {
	enumerable: true,
	get: function() {
		return findSubmodules;
	}
});
Object.defineProperty(exports, "placeWithSubmodules", {
	enumerable: true,
	get: function() {
		return placeWithSubmodules;
	}
});
Object.defineProperty(exports, "submodulePlace", {
	enumerable: true,
	get: function() {
		return submodulePlace;
	}
});
