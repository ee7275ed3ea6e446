/** Keywords that begin a statement which inserts rows. */
export const rowKeywords: readonly string[] = ['insert into', 'replace into'];

/** What begins a schema, below which rows may stand without the names of their columns. */
export const schemaKeywords: readonly string[] = ['create table'];

/** What `pg_dump` writes above the rows of a table. */
export const copyKeywords: readonly string[] = ['copy public.'];

/** What begins a manifest of Kubernetes that holds secrets. */
export const manifestKeywords: readonly string[] = ['kind: secret'];
