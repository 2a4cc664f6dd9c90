export function isBatch(url: string): boolean {
  return /\/_api\/\$batch$/i.test(url);
}

/**
 * Whether a request is a `$batch` of reads only, which can be sent again as a whole. A line of a body that looks like a
 * request only makes it count as a write, which is the careful side.
 */
export function isBatchOfReads(url: string, body: RequestInit['body']): boolean {
  return isBatch(url) && typeof body === 'string' && !/^(POST|PUT|PATCH|MERGE|DELETE) /m.test(body);
}
