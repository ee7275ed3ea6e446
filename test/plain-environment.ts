/**
 * What a desk, a CI system or a hook of git sets for itself decides how reports look and which repository is meant;
 * tests that ask for it set it.
 */
for (const name of [
  'FORCE_COLOR',
  'NO_COLOR',
  'COLUMNS',
  'STRAYKEY_SKIP',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_WORK_TREE',
  'GIT_PREFIX',
]) {
  Reflect.deleteProperty(process.env, name);
}
