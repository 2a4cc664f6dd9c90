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

/** The switches to turn; those not named stay as they are. */
export function readSwitches(body: unknown, known: Switches): Partial<Switches> {
  const facts = record(body);
  for (const [name, value] of Object.entries(facts)) {
    if (!(name in known) || typeof value !== 'boolean') {
      throw new Error(`There is no switch ${name} that could be ${String(value)}.`);
    }
  }
  return facts;
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
