/** A request to a provider, as data: `{{secret}}` and `{{<companion name>}}` stand for what was found. */
export interface HttpRequest {
    readonly method: 'GET' | 'POST' | 'DELETE';
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    /** What the answer must show before it counts as proof; anything else is unknown. */
    readonly success: {
        readonly status: readonly number[];
        readonly bodyIncludes?: string;
    };
}
