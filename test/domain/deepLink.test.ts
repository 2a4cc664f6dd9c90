import fc from 'fast-check';
import { communityKey, personKey } from '../../src/domain/identity';
import type { CommunityLink } from '../../src/domain/link/deepLink';
import { chatLink, mailLink, pageLink, readPageQuery, readSubPage, subPageOf, teamsLink } from '../../src/domain/link/deepLink';

const pumps = communityKey('pumps-1a2b');
const plain: CommunityLink = { community: pumps };
const invited: CommunityLink = { community: pumps, invitedBy: personKey('12') };
const page = 'https://contoso.sharepoint.com/sites/guildhall';
const app = { id: '5b9c2f1e-84d7-4c3a-a6f0-2d7e91c3b856', tab: 'communities' };

const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const key = fc
  .tuple(fc.constantFrom(...letters), fc.array(fc.constantFrom(...letters, '-'), { maxLength: 59 }))
  .map(([first, rest]) => communityKey(first + rest.join('')));
const person = fc.integer({ min: 1, max: 9_999_999_999 }).map(id => personKey(String(id)));
const link = fc.record({ community: key, invitedBy: person }, { requiredKeys: ['community'] }) as fc.Arbitrary<CommunityLink>;

describe('A link to a community', () => {
  test('on a page names it, and who invited', () => {
    expect(pageLink(page, plain)).toBe(`${page}?guildhall=community%3Apumps-1a2b`);
    expect(pageLink(page, invited)).toBe(`${page}?guildhall=community%3Apumps-1a2b&invited=12`);
  });

  test('keeps what the address of the page says beside', () => {
    expect(pageLink(`${page}/SitePages/Home.aspx?web=1`, plain)).toBe(`${page}/SitePages/Home.aspx?web=1&guildhall=community%3Apumps-1a2b`);
  });

  test('in Teams names the app, its tab, the community as sub entity, and the page for whoever has no Teams', () => {
    const address = new URL(teamsLink(app, invited, pageLink(page, invited), 'Pumps & valves'));
    expect(address.origin + address.pathname).toBe(`https://teams.microsoft.com/l/entity/${app.id}/communities`);
    expect([...address.searchParams]).toEqual([
      ['webUrl', `${page}?guildhall=community%3Apumps-1a2b&invited=12`],
      ['label', 'Pumps & valves'],
      ['context', '{"subEntityId":"community:pumps-1a2b:12"}']
    ]);
  });

  test('in Teams quotes what names the app and the tab', () => {
    expect(teamsLink({ id: 'a/b', tab: 'c?d' }, plain, page, 'x')).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/a%2Fb\/c%3Fd\?webUrl=/);
  });

  test('leads to where it was made for, on a page and in Teams', () => {
    fc.assert(
      fc.property(link, each => {
        expect(readPageQuery(new URL(pageLink(page, each)).search)).toEqual(each);
        const context = new URL(teamsLink(app, each, page, 'Pumps')).searchParams.get('context') ?? '';
        expect(readSubPage((JSON.parse(context) as { subEntityId: string }).subEntityId)).toEqual(each);
      })
    );
  });

  test.each([
    ['', 'nothing'],
    ['?guildhall=', 'an empty name'],
    ['?guildhall=pumps', 'no kind'],
    ['?guildhall=person:pumps', 'another kind'],
    ['?guildhall=xcommunity:pumps', 'something before the kind'],
    ['?guildhall=community:', 'no key'],
    ['?guildhall=community:Pumps', 'capital letters'],
    ['?guildhall=community:-pumps', 'a hyphen first'],
    ['?guildhall=community:pumps%20or%201', 'a space'],
    ["?guildhall=community:pumps'%20or%201%20eq%201", 'an apostrophe'],
    ['?guildhall=community:../../secret', 'a path'],
    ['?guildhall=community:%3Cscript%3E', 'a script'],
    [`?guildhall=community:${'p'.repeat(61)}`, 'too long a key'],
    ['?invited=12', 'only who invited']
  ])('a query %s leads nowhere: %s', query => {
    expect(readPageQuery(query)).toBeUndefined();
  });

  test.each([
    ['', 'nothing'],
    ['pumps', 'no kind'],
    ['person:pumps', 'another kind'],
    ['community', 'no key'],
    ['community:', 'an empty key'],
    ['community:Pumps', 'capital letters'],
    ['community:pumps:12:question-1:3', 'something behind'],
    ['community:pumps:12:', 'an empty part behind'],
    [`community:${'p'.repeat(61)}`, 'too long a key']
  ])('a sub page %s leads nowhere: %s', subPage => {
    expect(readSubPage(subPage)).toBeUndefined();
  });

  test.each(['0', '012', '-1', '1.5', 'x', '12x', '12345678901', "1'", ' 1', 'past-1'])('with a hostile inviter %s still leads to the community', by => {
    expect(readPageQuery(`?guildhall=community:pumps&invited=${encodeURIComponent(by)}`)).toEqual({ community: 'pumps' });
    expect(readSubPage(`community:pumps:${by}`)).toEqual({ community: 'pumps' });
  });

  const targets: [string, CommunityLink, string, string][] = [
    ['a question', { community: communityKey('pumps'), target: { kind: 'question', row: 12 } }, 'community:pumps::question-12', '?guildhall=community%3Apumps&at=question-12'],
    ['a session', { community: communityKey('pumps'), target: { kind: 'session', row: 7 } }, 'community:pumps::session-7', '?guildhall=community%3Apumps&at=session-7'],
    ['one date of a session', { community: communityKey('pumps'), target: { kind: 'session', row: 7, occurrence: 20261203 } }, 'community:pumps::session-7-20261203', '?guildhall=community%3Apumps&at=session-7-20261203'],
    ['a section', { community: communityKey('pumps'), target: { kind: 'section', section: 'questions' } }, 'community:pumps::section-questions', '?guildhall=community%3Apumps&at=section-questions'],
    ['a question, by somebody who invites', { community: communityKey('pumps'), invitedBy: personKey('3'), target: { kind: 'question', row: 12 } }, 'community:pumps:3:question-12', '?guildhall=community%3Apumps&invited=3&at=question-12']
  ];
  test.each(targets)('leads to %s, and is read as it was written', (_what, link, subPage, query) => {
    expect(subPageOf(link)).toBe(subPage);
    expect(readSubPage(subPage)).toEqual(link);
    expect(new URL(pageLink('https://contoso.example/sites/guildhall', link)).search).toBe(query);
    expect(readPageQuery(query)).toEqual(link);
  });

  test.each(['question', 'question-', 'question-0', 'question-012', 'question-1-2', 'question-1x', 'session-1-', 'session-1-2-3', 'story-1', 'xquestion-1', 'section-', 'section-nowhere', 'questions', 'section-section-questions', `question-${'1'.repeat(16)}`])(
    'with a hostile target %s still leads to the community',
    at => {
      expect(readPageQuery(`?guildhall=community:pumps&at=${at}`)).toEqual({ community: 'pumps' });
      expect(readSubPage(`community:pumps::${at}`)).toEqual({ community: 'pumps' });
    }
  );

  test('any text at all is read without harm', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, by) => {
        for (const read of [readPageQuery(text), readSubPage(text), readPageQuery(`?guildhall=${text}&invited=${by}`), readSubPage(`community:${text}:${by}`)]) {
          if (read === undefined) continue;
          expect(read.community).toMatch(/^[a-z0-9][a-z0-9-]{0,59}$/);
          expect(read.invitedBy ?? '1').toMatch(/^[1-9]\d{0,9}$/);
        }
      })
    );
  });

  test('without an inviter names none', () => {
    expect(subPageOf(plain)).toBe('community:pumps-1a2b');
    expect(readPageQuery('?guildhall=community:pumps')).toEqual({ community: 'pumps' });
    expect(Object.keys(readSubPage('community:pumps') ?? {})).toEqual(['community']);
  });
});

describe('An address that opens', () => {
  test('a chat names the people and brings the text', () => {
    expect(chatLink(['eva@contoso.example', 'omar@contoso.example'], 'Join us & ask\nnow')).toBe(
      'https://teams.microsoft.com/l/chat/0/0?users=eva%40contoso.example%2Comar%40contoso.example&message=Join%20us%20%26%20ask%0Anow'
    );
  });

  test('a mail does, too, with lines that end as mails want it', () => {
    expect(mailLink(['eva@contoso.example', 'o+m@contoso.example'], 'Would you?', 'Hello,\njoin us\n')).toBe(
      'mailto:eva%40contoso.example,o%2Bm%40contoso.example?subject=Would%20you%3F&body=Hello%2C%0D%0Ajoin%20us%0D%0A'
    );
    expect(mailLink([], 'a', 'b')).toBe('mailto:?subject=a&body=b');
  });
});
