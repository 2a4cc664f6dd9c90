import type { Admission, Door } from '../../src/domain/community/community';
import { defaultPractice } from '../../src/domain/community/practice';
import { accessAt, admissionOf } from '../../src/domain/membership/admission';
import { personKey } from '../../src/domain/identity';
import { communityEntry } from '../ui/communityEntry';

const onRequest = { ...defaultPractice, access: 'onRequest' } as const;
const person = personKey('9');
const answer = (isAdmitted: boolean, at: number, who = person): Admission => ({ person: who, isAdmitted, at });
const doors = (...list: [Door['access'], number][]): Door[] => list.map(([access, since]) => ({ access, since }));

describe('A join at 100', () => {
  const cases: [string, Parameters<typeof communityEntry>[0], string][] = [
    ['in an open community makes a member', {}, 'in'],
    ['in one on request asks', { practice: onRequest }, 'asked'],
    ['is admitted by a later answer', { practice: onRequest, admissions: [answer(true, 101)] }, 'in'],
    ['is admitted by an answer in the same second', { practice: onRequest, admissions: [answer(true, 100)] }, 'in'],
    ['is not admitted by an answer to an earlier one', { practice: onRequest, admissions: [answer(true, 99)] }, 'asked'],
    ['is turned down', { practice: onRequest, admissions: [answer(false, 101)] }, 'turnedDown'],
    ['is not touched by an answer to somebody else', { practice: onRequest, admissions: [answer(true, 101, personKey('8'))] }, 'asked'],
    ['before it became one on request stays', { practice: onRequest, doors: doors(['open', 0], ['onRequest', 150]) }, 'in'],
    ['after it was opened makes a member', { doors: doors(['onRequest', 0], ['open', 100]) }, 'in'],
    ['while it was on request asks, although it is open now', { doors: doors(['onRequest', 0], ['open', 150]) }, 'asked'],
    ['of whoever runs it needs no leave', { practice: onRequest, roles: [{ role: 'deputy', person: { key: person, name: 'Cy' }, from: 50 }] }, 'in'],
    ['of a host needs no leave', { practice: onRequest, hosts: [{ person: { key: person, name: 'Cy' }, from: 50 }] }, 'in'],
    ['of whoever runs it is not turned down', { practice: onRequest, admissions: [answer(false, 101)], hosts: [{ person: { key: person, name: 'Cy' }, from: 50 }] }, 'in']
  ];
  test.each(cases)('%s', (_what, sketch, admitted) => {
    expect(admissionOf(communityEntry(sketch), { person, since: 100 })).toBe(admitted);
  });
});

test.each([
  [0, 'open'],
  [99, 'open'],
  [100, 'onRequest'],
  [199, 'onRequest'],
  [200, 'open']
])('doors are as they were then: at %i %s', (at, access) => {
  expect(accessAt({ practice: onRequest, doors: doors(['open', 50], ['onRequest', 100], ['open', 200]) }, at)).toBe(access);
});
