/** Keywords that begin a statement which inserts rows. */
export const rowKeywords: readonly string[] = ['insert into', 'replace into'];

/** What `pg_dump` writes above the rows of a table. */
export const copyKeywords: readonly string[] = ['copy public.'];
