import { checkShare } from './check-pack.ts';

checkShare(2, 4);
