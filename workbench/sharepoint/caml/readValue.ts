import { childNamed, type XmlElement } from './readXml';
import { camlErrors, requestErrors } from '../errors/catalogue';
import { isoToUtc } from '../items/dates';
import type { FilterValue } from '../odata/tree';
import type { Field } from '../store/fields';
import type { List } from '../store/lists';

export interface CamlContext {
  list: List;
  /** The id that `<UserID/>` stands for. */
  me(): number;
  /** The instant that `<Today/>` is the day of. */
  now: Date;
}

const oneDay = 24 * 60 * 60 * 1000;

/** The content of a `Value` as the column compares it: `<UserID/>`, `<Today/>`, numbers, dates, else text. */
export function readValue(value: XmlElement, field: Field, byId: boolean, context: CamlContext): FilterValue {
  const [inner] = value.children;
  if (inner?.name === 'UserID') {
    return { type: 'number', value: context.me() };
  }
  if (inner !== undefined && inner.name !== 'Today') {
    throw requestErrors.notSupported(`the CAML element ${inner.name}`);
  }
  if (inner === undefined && value.text === '') {
    return { type: 'null', value: null };
  }
  switch (field.kind) {
    case 'DateTime':
      return { type: 'date', value: inner === undefined ? instantOf(value.text) : today(value, context) };
    case 'Guid':
      return { type: 'guid', value: value.text.replace(/[{}]/g, '') };
    case 'Counter': case 'Integer': case 'Number': case 'Boolean':
      return numberOf(value.text);
    case 'User': case 'Lookup':
      return byId ? numberOf(value.text) : { type: 'text', value: value.text };
    default:
      return { type: 'text', value: value.text };
  }
}

function today(value: XmlElement, context: CamlContext): string {
  const days = Number(childNamed(value, 'Today')?.attributes.get('OffsetDays') ?? 0);
  if (!Number.isInteger(days)) {
    throw camlErrors.notUnderstood();
  }
  return `${new Date(context.now.getTime() + days * oneDay).toISOString().slice(0, 10)}T00:00:00Z`;
}

function instantOf(text: string): string {
  const instant = isoToUtc(text.trim());
  if (instant === undefined) {
    throw camlErrors.notUnderstood();
  }
  return instant;
}

function numberOf(text: string): FilterValue {
  if (!/^\s*-?\d+(\.\d+)?\s*$/.test(text)) {
    throw camlErrors.notUnderstood();
  }
  return { type: 'number', value: Number(text) };
}
