import { Json } from '../../foundation/json.ts';
import { version } from '../version.ts';

/** A request that GitHub did not grant. The message names the request and the answer, never the token. */
export class ApiError extends Error {
  /** 0 if there was no answer. */
  readonly status: number;
  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

export interface ApiOptions {
  /** `https://api.github.com`. */
  readonly url: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string | undefined;
}

const timeoutMs = 60_000;
const pageSize = 100;
const attempts = 3;
const largestMessage = 200;

/** The parts of GitHub's REST API used here, for one repository. Paths are relative to `/repos/owner/name`. */
export class Api {
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  async get(path: string): Promise<Json> {
    return this.#getJson(this.#pathOf(path));
  }

  /** All pages of a list, `most` entries or a few more. The list is the answer itself, or its field `key`. */
  async list(path: string, most: number, ...key: readonly string[]): Promise<readonly Json[]> {
    const entries: Json[] = [];
    for (let page = 1; entries.length < most; page++) {
      const found = (await this.get(`${path}?per_page=${pageSize}&page=${page}`)).list(...key) ?? [];
      entries.push(...found);
      if (found.length < pageSize) break;
    }
    return entries;
  }

  /** The bytes of a file; undefined if there is none. */
  async bytes(path: string): Promise<Uint8Array | undefined> {
    try {
      return await this.#ask('GET', this.#pathOf(path), { accept: 'application/vnd.github.raw+json' });
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return undefined;
      throw error;
    }
  }

  async send(method: 'POST' | 'PATCH', path: string, body: Readonly<Record<string, string>>): Promise<void> {
    await this.#ask(method, this.#pathOf(path), { body: JSON.stringify(body) });
  }

  /** The name of the token's user; undefined for the token of a job, which belongs to no user. */
  async login(): Promise<string | undefined> {
    try {
      return (await this.#getJson('/user')).text('login');
    } catch (error) {
      if (error instanceof ApiError && error.status > 0) return undefined;
      throw error;
    }
  }

  #pathOf(path: string): string {
    return `/repos/${this.#options.repository}${path}`;
  }

  async #getJson(path: string): Promise<Json> {
    const bytes = await this.#ask('GET', path);
    const answer = parseAnswer(bytes);
    if (!answer.has()) throw new ApiError(`GET ${path}: an answer that is no JSON`, 0);
    return answer;
  }

  async #ask(
    method: string,
    path: string,
    { accept = 'application/vnd.github+json', body }: { accept?: string; body?: string } = {},
  ): Promise<Uint8Array> {
    for (let attempt = 1; ; attempt++) {
      const { status, bytes } = await this.#fetch(method, path, accept, body);
      if (status >= 200 && status < 300) return bytes;
      const isWorthAnother = method === 'GET' && attempt < attempts && status >= 500;
      if (!isWorthAnother) throw new ApiError(`${method} ${path}: ${status} ${messageOf(bytes)}`.trim(), status);
    }
  }

  async #fetch(
    method: string,
    path: string,
    accept: string,
    body: string | undefined,
  ): Promise<{ readonly status: number; readonly bytes: Uint8Array }> {
    const { url, token } = this.#options;
    const headers = {
      accept,
      'user-agent': `straykey/${version}`,
      'x-github-api-version': '2022-11-28',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    try {
      const response = await fetch(`${url}${path}`, {
        method,
        headers,
        signal: AbortSignal.timeout(timeoutMs),
        ...(body !== undefined && { body }),
      });
      return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch (error) {
      throw new ApiError(`${method} ${path}: no answer`, 0, { cause: error });
    }
  }
}

/** What GitHub says about the error, in one line of limited length. */
function messageOf(bytes: Uint8Array): string {
  const message = parseAnswer(bytes).text('message') ?? '';
  return message.replaceAll(/\p{Cc}+/gu, ' ').slice(0, largestMessage);
}

function parseAnswer(bytes: Uint8Array): Json {
  return Json.parse(Buffer.from(bytes).toString('utf8'));
}
