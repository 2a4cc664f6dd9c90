import { requestErrors } from '../errors/catalogue';

/** The JSON forms of SharePoint's REST that this service speaks. */
export type Form = 'minimal' | 'none' | 'verbose';

/**
 * Which form a request wants. SharePoint answers Atom XML to a request without `Accept`; that, full metadata and
 * OData 4 are not supported here.
 */
export function formOf(headers: Headers): Form {
  if (headers.get('odata-version')?.startsWith('4')) {
    throw requestErrors.notSupported('OData 4 answers (header odata-version: 4.0)');
  }
  const accept = (headers.get('accept') ?? '').toLowerCase();
  if (!/application\/json|multipart\/mixed/.test(accept)) {
    throw requestErrors.notSupported(`answers other than JSON (Accept: ${accept === '' ? 'none' : accept})`);
  }
  const wanted = /odata(?:\.metadata)?=(\w+)/.exec(accept)?.[1];
  switch (wanted) {
    case undefined:
    case 'minimalmetadata':
    case 'minimal':
      return 'minimal';
    case 'nometadata':
    case 'none':
      return 'none';
    case 'verbose':
      return 'verbose';
    default:
      throw requestErrors.notSupported(`the JSON form odata=${wanted}`);
  }
}

export function contentTypeOf(form: Form): string {
  const parameter = { minimal: 'minimalmetadata;streaming=true', none: 'nometadata;streaming=true', verbose: 'verbose' }[form];
  return `application/json;odata=${parameter};charset=utf-8`;
}
