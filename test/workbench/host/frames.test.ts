import type { ComponentManifest } from '../../../workbench/host/contracts';
import { findWebPart } from '../../../workbench/host/builds';
import { readFrameRequest, savedPageKey } from '../../../workbench/host/frameFacts';
import { html, jsonBlock } from '../../../workbench/host/html';
import { actingPerson, personCookie } from '../../../workbench/host/person';
import { libraryManifest } from '../../../workbench/host/runtime';

const read = (query: string, frame: 'page' | 'personal' | 'channel' = 'page'): ReturnType<typeof readFrameRequest> =>
  readFrameRequest(new URLSearchParams(query), frame);

describe('the address of a frame', () => {
  test.each([
    ['page', '/sites/guildhall'],
    ['channel', '/sites/scheduling-team'],
    ['personal', '/sites/home']
  ] as const)('without a site, a %s is of %s', (frame, site) => {
    expect(read('', frame).site).toBe(site);
  });

  test('a personal app cannot be edited', () => {
    expect(read('mode=edit', 'personal').mode).toBe('read');
    expect(read('mode=edit', 'channel').mode).toBe('edit');
  });

  test('pages and tabs keep their properties apart, a personal app keeps none', () => {
    expect(savedPageKey(read('', 'page'), 'id')).toBe('page /sites/guildhall id');
    expect(savedPageKey(read('site=/sites/guildhall', 'channel'), 'id')).toBe('channel /sites/guildhall id');
    expect(savedPageKey(read('', 'personal'), 'id')).toBeUndefined();
  });
});

describe('a web part is found', () => {
  const manage: ComponentManifest = { ...libraryManifest('c0a1', 'ManageWebPart', '0.1.0', '/', {}), componentType: 'WebPart' };
  const library = libraryManifest('lib', 'Manage', '0.1.0', '/', {});

  test.each(['c0a1', 'ManageWebPart', 'manage', 'MANAGE'])('by %s', (wanted) => {
    expect(findWebPart([library, manage], wanted)).toBe(manage);
  });

  test('unless it is something else', () => {
    expect(findWebPart([library], 'manage')).toBeUndefined();
  });
});

describe('who acts', () => {
  const cast = [{ upn: 'first@x.example', name: 'First', role: '', note: '' }];
  const request = (address: string, cookie = ''): Request => new Request(`http://localhost${address}`, { headers: { cookie } });

  test('is the one of the address, then of the cookie, then the first of the cast', () => {
    const cookie = `a=b; ${personCookie('j\u00f6rg@x.example').split(';')[0]}`;
    expect(actingPerson(request('/?person=mara%40x.example', cookie), cast)).toBe('mara@x.example');
    expect(actingPerson(request('/', cookie), cast)).toBe('j\u00f6rg@x.example');
    expect(actingPerson(request('/'), cast)).toBe('first@x.example');
  });
});

describe('pages', () => {
  test('escape what they are given, except HTML', () => {
    expect(html`<p title="${'"<&'}">${html`<b>${'<i>'}</b>`}</p>`.toString()).toBe('<p title="&#34;&#60;&#38;"><b>&#60;i&#62;</b></p>');
  });

  test('carry data that cannot end its own block', () => {
    expect(jsonBlock('facts', { name: '</script>' }).toString()).not.toContain('</script>"');
  });
});
