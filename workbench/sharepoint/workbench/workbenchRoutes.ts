import { readNewApps, readNewPeople, readNewSite, readRating, readSwitches } from './bodies';
import { SharePointError } from '../errors/catalogue';
import type { Faults } from '../faults/faults';
import { readPlan } from '../faults/readPlan';
import { authenticate } from '../identity/authenticate';
import { pageContextOf } from '../pageContext';
import type { RequestLog } from '../requestLog';
import { stamp, type Service } from '../service';
import { findListByTitle } from '../store/lists';
import { savePerson, searchPeople } from '../store/people';
import { setListProperty } from '../store/listProperties';
import { createSite, findSite, sitesOf } from '../store/sites';

const mostFound = 50;

/**
 * `/_workbench/…`: the tenant administration that SharePoint's REST lacks. Open to whoever reaches the machine, and
 * never used by a product.
 */
export async function answerWorkbench(desk: Desk, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const route = `${request.method} ${url.pathname.replace(/^\/_workbench/, '')}`;
  try {
    const operation = routes[route];
    if (operation === undefined) {
      return Response.json({ message: `The workbench has no ${route}.` }, { status: 404 });
    }
    return Response.json(operation({ ...desk, request, url, body: await readBody(request) }));
  } catch (error) {
    const status = error instanceof SharePointError ? error.status : 400;
    return Response.json({ message: error instanceof Error ? error.message : String(error) }, { status });
  }
}

/** What the workbench administers. */
export interface Desk {
  service: Service;
  log: RequestLog;
  faults: Faults;
}

interface Ask extends Desk {
  request: Request;
  url: URL;
  body: unknown;
}

const routes: Readonly<Record<string, (ask: Ask) => unknown>> = {
  'GET /people': ({ service, url }) => searchPeople(service.db, url.searchParams.get('q') ?? '', mostFound),
  'POST /people': ({ service, body }) => {
    const people = readNewPeople(body);
    service.db.transaction(() => people.forEach((person) => savePerson(service.db, person)));
    return { saved: people.length };
  },
  'GET /sites': ({ service }) => sitesOf(service.db).map((site) => ({ url: site.path, title: site.title, id: site.guid })),
  'POST /sites': ({ service, body }) => {
    const wanted = readNewSite(body);
    if (findSite(service.db, wanted.url) !== undefined) {
      throw new SharePointError(409, '-1, System.InvalidOperationException', `There is a site at ${wanted.url} already.`);
    }
    const site = service.db.transaction(() => createSite(service.db, wanted, stamp(service.now())));
    return { url: site.path, title: site.title, id: site.guid };
  },
  'POST /apps': ({ service, body }) => {
    const apps = readNewApps(body);
    service.db.transaction(() => apps.forEach(({ id, productId, title, version, deployed }) =>
      service.db.run('INSERT OR REPLACE INTO apps (id, productId, title, version, deployed) VALUES (?, ?, ?, ?, ?)', id, productId, title, version, Number(deployed))));
    return { saved: apps.length };
  },
  'POST /ratings': ({ service, body }) => {
    const { site, list, experience } = readRating(body);
    const known = findListByTitle(service.db, findSite(service.db, site)?.id ?? 0, list);
    if (known === undefined) {
      throw new SharePointError(404, '-1, System.ArgumentException', `There is no list ${list} at ${site}.`);
    }
    service.db.transaction(() => setListProperty(service.db, known.id, 'Ratings_VotingExperience', experience));
    return {};
  },
  'GET /page-context': ({ service, request, url }) => {
    const person = authenticate(service.db, request.headers);
    return service.db.transaction(() => pageContextOf(service, url.searchParams.get('site') ?? '/', person.upn));
  },
  'GET /requests': ({ log }) => log.all(),
  'DELETE /requests': ({ log }) => {
    log.clear();
    return {};
  },
  'GET /switches': ({ service }) => service.switches,
  'POST /switches': ({ service, body }) => Object.assign(service.switches, readSwitches(body)),
  'GET /faults': ({ faults }) => faults.report(),
  'POST /faults': ({ faults, body }) => {
    faults.follow(readPlan(body));
    return faults.report();
  }
};

async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  return text === '' ? undefined : JSON.parse(text);
}
