import { linkLimit, safeLink, webLink } from '../../src/domain/link/safeLink';

describe('A link may be shown', () => {
  test.each([
    ['https://good.example', 'https://good.example/', 'good.example'],
    ['HTTP://Good.Example:8080/a b'.replace(' ', '%20'), 'http://good.example:8080/a%20b', 'good.example:8080'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4', 'xn--bcher-kva.example'],
    ['mailto:ana.ruiz+x@good.example', 'mailto:ana.ruiz+x@good.example', 'ana.ruiz+x@good.example'],
    ['MAILTO:ana@good.example', 'mailto:ana@good.example', 'ana@good.example']
  ])('%s', (text, href, leadsTo) => {
    expect(safeLink(text)).toEqual({ href, leadsTo });
  });

  test('of exactly as many characters as the limit', () => {
    const longest = `https://good.example/${'a'.repeat(linkLimit - 21)}`;
    expect(safeLink(longest)).toEqual({ href: longest, leadsTo: 'good.example' });
    expect(safeLink(`${longest}a`)).toBeUndefined();
  });
});

describe('A link may not be shown', () => {
  test.each([
    '', 'good.example', '//good.example', '/a', 'javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'ftp://good.example', 'file:///c:/x',
    'https:good.example', 'https://', 'https://[', ' https://good.example', 'https://good.example ', 'https://good.example/a b', 'java\tscript:alert(1)',
    'https://good\u0000.example', 'https://good.example/\u202egpj.exe', 'https://good.example/\u200b', 'https://ana@good.example', 'https://ana:secret@good.example', 'https://:secret@good.example',
    'mailto:', 'mailto:ana', 'mailto:ana@good', 'mailto:ana@good.example?body=x', 'mailto:a@b.example,c@d.example', 'mailto:ana@good.example\nBcc:x@y.example', 'xmailto:ana@good.example'
  ])('%j', text => {
    expect(safeLink(text)).toBeUndefined();
  });
});

test('A mail address is no link to the web', () => {
  expect(webLink('mailto:ana@good.example')).toBeUndefined();
  expect(webLink('https://good.example/')).toEqual({ href: 'https://good.example/', leadsTo: 'good.example' });
});
