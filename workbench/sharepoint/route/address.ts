/** An address split into the site it names and the REST path below it, still encoded. */
export interface Address {
  sitePath: string;
  apiPath: string;
}

/** `/sites/x/_api/web/lists` or `/_api/web`; undefined if the address is none of SharePoint's REST. */
export function readAddress(pathname: string): Address | undefined {
  const match = /^(\/sites\/[^/]+|\/teams\/[^/]+)?\/_api(?:\/(.*))?$/i.exec(pathname);
  if (match === null) {
    return undefined;
  }
  try {
    return { sitePath: decodeURIComponent(match[1] ?? '/'), apiPath: match[2] ?? '' };
  } catch {
    return undefined;
  }
}
