import { ShapedLink, shapeEntity, type Shaped } from './entity';
import { contentTypeOf, type Form } from './form';
import type { Result } from './result';
import { SharePointError } from '../errors/catalogue';
import { shapeOf } from '../odata/shape';
import type { QueryOptions } from '../odata/options';

/** What goes back over the wire, or as one part of a batch. */
export interface Outgoing {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

type Json = Record<string, unknown>;

/** Puts a result into one of the JSON forms. `api` is the absolute address of `_api`. */
export function write(result: Result, form: Form, api: string, options: QueryOptions): Outgoing {
  switch (result.kind) {
    case 'nothing':
      return { status: result.status, headers: etagHeader(result.etag), body: '' };
    case 'bytes':
      return { status: 200, headers: { 'content-type': result.contentType, ...etagHeader(result.etag) }, body: result.bytes };
    case 'value':
      return json(200, form, writeValue(result, form, api));
    case 'entity': {
      const shaped = shapeEntity(result.entity, shapeOf(options));
      return json(result.status, form, single(shaped, form, api), shaped.etag);
    }
    case 'collection': {
      const shape = shapeOf(options);
      return json(200, form, many(result.entities.map((one) => shapeEntity(one, shape)), result.set, form, api, undefined));
    }
    case 'shaped':
      return Array.isArray(result.content)
        ? json(result.status, form, many(result.content, result.set, form, api, result.nextLink))
        : json(result.status, form, single(result.content, form, api), result.content.etag);
  }
}

export function writeError(error: SharePointError, form: Form): Outgoing {
  const body = { code: error.code, message: { lang: 'en-US', value: error.message } };
  return json(error.status, form, form === 'verbose' ? { error: body } : { 'odata.error': body });
}

function json(status: number, form: Form, body: unknown, etag?: string): Outgoing {
  return { status, headers: { 'content-type': contentTypeOf(form), ...etagHeader(etag) }, body: JSON.stringify(body) };
}

function etagHeader(etag: string | undefined): Record<string, string> {
  return etag === undefined ? {} : { etag };
}

function single(thing: Shaped, form: Form, api: string): Json {
  switch (form) {
    case 'none':
      return plain(thing, form, api);
    case 'minimal':
      return { 'odata.metadata': `${api}/$metadata#${thing.set}/@Element`, ...plain(thing, form, api) };
    case 'verbose':
      return { d: plain(thing, form, api) };
  }
}

function many(things: Shaped[], set: string, form: Form, api: string, nextLink: string | undefined): Json {
  const value = things.map((thing) => plain(thing, form, api));
  switch (form) {
    case 'none':
      return { value, ...(nextLink === undefined ? {} : { 'odata.nextLink': nextLink }) };
    case 'minimal':
      return { 'odata.metadata': `${api}/$metadata#${set}`, ...(nextLink === undefined ? {} : { 'odata.nextLink': nextLink }), value };
    case 'verbose':
      return { d: { results: value, ...(nextLink === undefined ? {} : { __next: nextLink }) } };
  }
}

function plain(thing: Shaped, form: Form, api: string): Json {
  const properties: Json = {};
  for (const [name, content] of Object.entries(thing.properties)) {
    properties[name] = content instanceof ShapedLink ? writeLink(content, form, api) : writeContent(content, form);
  }
  switch (form) {
    case 'none':
      return properties;
    case 'minimal':
      return {
        'odata.type': thing.type,
        'odata.id': `${api}/${thing.path}`,
        ...(thing.etag === undefined ? {} : { 'odata.etag': thing.etag }),
        'odata.editLink': thing.path,
        ...properties
      };
    case 'verbose': {
      const uri = `${api}/${thing.path}`;
      return { __metadata: { id: uri, uri, type: thing.type, ...(thing.etag === undefined ? {} : { etag: thing.etag }) }, ...properties };
    }
  }
}

function writeLink(link: ShapedLink, form: Form, api: string): unknown {
  if (!Array.isArray(link.content)) {
    return plain(link.content, form, api);
  }
  const things = link.content.map((thing) => plain(thing, form, api));
  return form === 'verbose' ? { results: things } : things;
}

function writeContent(content: unknown, form: Form): unknown {
  return form === 'verbose' && Array.isArray(content) ? { results: content } : content;
}

function writeValue(result: { name: string; value: unknown; type?: string }, form: Form, api: string): Json {
  const { value, name } = result;
  if (form === 'verbose') {
    return { d: { [name]: writeContent(value, form) } };
  }
  const metadata = form === 'minimal' && result.type !== undefined ? { 'odata.metadata': `${api}/$metadata#${result.type}` } : {};
  if (value === null || value === undefined) {
    return { 'odata.null': true };
  }
  return typeof value === 'object' && !Array.isArray(value) ? { ...metadata, ...value } : { ...metadata, value };
}
