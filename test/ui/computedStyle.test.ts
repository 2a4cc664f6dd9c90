/** What `config/jest.screenEnvironment.cjs` spares jsdom must not change what is shown. */
describe('A style sheet hides an element of a screen', () => {
  afterEach(() => (document.head.innerHTML = document.body.innerHTML = ''));

  const isHidden = (selector: string): boolean => {
    document.head.innerHTML = `<style>${selector} { display: none; }</style>`;
    document.body.innerHTML = '<div class="list wide"><SPAN class="item-7 new" dir="rtl">Pumps</SPAN></div>';
    return getComputedStyle(document.querySelector('span') as Element).display === 'none';
  };

  test.each<[string, boolean]>([
    ['.item-7', true],
    ['.item-77', false],
    ['.item', false],
    ['.new.item-7', true],
    ['.old.item-7', false],
    ['.list .item-7', true],
    ['.list>.item-7', true],
    ['.lists .item-7', false],
    ['.item-7 .list', false],
    ['.old, .item-7', true],
    ['.old, div', false],
    ['span', true],
    ['div span.new', true],
    ['*', true],
    ['[dir=rtl]', true],
    ['[dir="rtl"] .item-7', false],
    ['div [dir="rtl"].item-7', true],
    ['.item-7:not(.old)', true],
    ['.item-7:not(.old, .new)', false],
    ['.item-7:hover', false],
    [':is(.old, .item-7)', true],
    ['.list :is(.old, .older)', false],
    ['[class~="new"]', true],
    ['[class="a]b, .old"], .new', true]
  ])('by %s: %s', (selector, hidden) => expect(isHidden(selector)).toBe(hidden));

  test('until its class, its own style, the sheet or what it stands in changes', () => {
    expect(isHidden('.new')).toBe(true);
    const element = document.querySelector('span') as HTMLElement;
    const display = (): string => getComputedStyle(element).display;
    element.className = 'item-7';
    expect(display()).toBe('');
    element.style.display = 'block';
    expect(display()).toBe('block');
    (element.parentElement as HTMLElement).style.visibility = 'hidden';
    expect(getComputedStyle(element).visibility).toBe('hidden');
    element.style.display = '';
    (document.querySelector('style') as Element).textContent = '.item-7 { display: none; }';
    expect(display()).toBe('none');
    (document.querySelector('style') as Element).remove();
    expect(display()).toBe('');
  });
});
