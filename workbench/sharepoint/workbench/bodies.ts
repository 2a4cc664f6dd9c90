import type { Switches } from '../service';
import type { NewPerson } from '../store/people';
import type { NewSite } from '../store/sites';

/** Reads what is posted to the workbench; anything of another shape is refused with the name of the culprit. */
export function readNewPeople(body: unknown): NewPerson[] {
  if (!Array.isArray(body)) {
    throw new Error('People are posted as an array.');
  }
  return body.map((one: unknown) => {
    const facts = record(one);
    return {
      upn: text(facts, 'upn'),
      name: text(facts, 'name'),
      ...optional(facts, 'objectId'),
      ...optional(facts, 'email'),
      ...optional(facts, 'jobTitle')
    };
  });
}

export function readNewSite(body: unknown): NewSite {
  const facts = record(body);
  const url = text(facts, 'url');
  if (url !== '/' && !/^\/(sites|teams)\/[^/]+$/.test(url)) {
    throw new Error(`A site's url is '/', '/sites/<name>' or '/teams/<name>', not '${url}'.`);
  }
  return {
    url,
    title: text(facts, 'title'),
    owners: texts(facts, 'owners'),
    members: texts(facts, 'members'),
    visitors: texts(facts, 'visitors'),
    communication: facts['communication'] !== false
  };
}

export interface NewApp {
  id: string;
  productId: string;
  title: string;
  version: string;
  deployed: boolean;
}

/** Packages of the tenant's app catalog. */
export function readNewApps(body: unknown): NewApp[] {
  if (!Array.isArray(body)) {
    throw new Error('Apps are posted as an array.');
  }
  return body.map((one: unknown) => {
    const facts = record(one);
    const productId = text(facts, 'productId');
    return { id: facts['id'] === undefined ? productId : text(facts, 'id'), productId, title: text(facts, 'title'), version: text(facts, 'version'), deployed: facts['deployed'] !== false };
  });
}

/** What the page of a list's rating settings says: `Likes`, `Ratings`, or empty for none. */
export function readRating(body: unknown): { site: string; list: string; experience: string } {
  const facts = record(body);
  return { site: text(facts, 'site'), list: text(facts, 'list'), experience: String(facts['experience'] ?? '') };
}

const switchValues: { readonly [Name in keyof Switches]: (value: unknown) => boolean } = {
  forgeableAuthor: isBoolean,
  emptyPages: isBoolean,
  digestsSurviveRestart: isBoolean,
  requestsPerFiveMinutes: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  throttleStatus: (value) => value === 429 || value === 503,
  retryAfterAsDate: isBoolean
};

/** The switches to turn; those not named stay as they are. */
export function readSwitches(body: unknown): Partial<Switches> {
  const facts = record(body);
  for (const [name, value] of Object.entries(facts)) {
    if (!Object.hasOwn(switchValues, name)) {
      throw new Error(`There is no switch ${name}.`);
    }
    if (!switchValues[name as keyof Switches](value)) {
      throw new Error(`The switch ${name} cannot be ${JSON.stringify(value)}.`);
    }
  }
  return facts as Partial<Switches>;
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) {
    throw new Error('An object is expected.');
  }
  return value as Record<string, unknown>;
}

function text(facts: Record<string, unknown>, name: string): string {
  const value = facts[name];
  if (typeof value !== 'string' || value === '') {
    throw new Error(`'${name}' is missing.`);
  }
  return value;
}

function optional<Name extends string>(facts: Record<string, unknown>, name: Name): Partial<Record<Name, string>> {
  return facts[name] === undefined ? {} : ({ [name]: text(facts, name) } as Partial<Record<Name, string>>);
}

function texts(facts: Record<string, unknown>, name: string): string[] {
  const value = facts[name] ?? [];
  if (!Array.isArray(value) || !value.every((one): one is string => typeof one === 'string')) {
    throw new Error(`'${name}' is a list of user principal names.`);
  }
  return value;
}
