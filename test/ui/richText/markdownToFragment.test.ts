import fc from 'fast-check';
import { markdownToFragment } from '../../../src/ui/richText/markdownToFragment';
import { payloads } from './payloads';

const shown = (text: string): string => {
  const place = document.createElement('div');
  place.append(markdownToFragment(text));
  return place.innerHTML.replace(/\n+(?=<|$)/g, '').replace(/>\n+/g, '>');
};

const link = (href: string, leadsTo: string, text: string): string =>
  `<a href="${href}" title="${leadsTo}" rel="noopener noreferrer" target="_blank">${text}</a>`;

const elements = new Set(['P', 'BR', 'STRONG', 'EM', 'UL', 'OL', 'LI', 'CODE', 'PRE', 'BLOCKQUOTE', 'A']);

/** Everything in what is shown of a text that could do more than be read. */
function dangers(text: string, toFragment = markdownToFragment): string[] {
  const fragment = toFragment(text);
  return [...fragment.querySelectorAll('*')].flatMap(element => {
    if (!elements.has(element.tagName)) return [element.tagName];
    return element.getAttributeNames().flatMap(name => {
      const value = element.getAttribute(name) ?? '';
      if (element.tagName === 'OL' && name === 'start') return /^\d+$/.test(value) ? [] : [`start=${value}`];
      if (element.tagName !== 'A') return [`${element.tagName} ${name}=${value}`];
      if (name === 'href') return isUnsafe(element as HTMLAnchorElement, value) ? [`href=${value}`] : [];
      return ['title', 'rel', 'target'].includes(name) ? [] : [`${name}=${value}`];
    });
  });
}

const isUnsafe = (anchor: HTMLAnchorElement, written: string): boolean =>
  !['https:', 'http:', 'mailto:'].includes(anchor.protocol) || !/^(https?:\/\/|mailto:[^?]+$)/.test(written) || anchor.rel !== 'noopener noreferrer' || anchor.username !== '';

describe('What somebody wrote becomes', () => {
  test.each([
    ['a paragraph', 'Just words.', '<p>Just words.</p>'],
    ['paragraphs', 'One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
    ['lines as they were typed', 'One\nTwo', '<p>One<br>Two</p>'],
    ['bold', 'So **very** much', '<p>So <strong>very</strong> much</p>'],
    ['italic', 'So *very* and _quite_', '<p>So <em>very</em> and <em>quite</em></p>'],
    ['bold italic', '***both***', '<p><em><strong>both</strong></em></p>'],
    ['a list', '- One\n- Two', '<ul><li>One</li><li>Two</li></ul>'],
    ['a numbered list that begins where it does', '3. Three\n4. Four', '<ol start="3"><li>Three</li><li>Four</li></ol>'],
    ['a list within a list', '- One\n  - Inside', '<ul><li>One<ul><li>Inside</li></ul></li></ul>'],
    ['boxes to tick as words', '- [ ] open\n- [x] done', '<ul><li>[ ] open</li><li>[x] done</li></ul>'],
    ['code in a line', 'Call `a < b && c`', '<p>Call <code>a &lt; b &amp;&amp; c</code></p>'],
    ['lines of code', '```js\nlet a = "<b>";\n```', '<pre><code>let a = "&lt;b&gt;";</code></pre>'],
    ['a quote', '> She said\n> so', '<blockquote><p>She said<br>so</p></blockquote>'],
    ['a link', '[the plan](https://good.example/plan?a=1&b=2)', `<p>${link('https://good.example/plan?a=1&amp;b=2', 'good.example', 'the plan')}</p>`],
    ['a link with words in bold', '[the **plan**](https://good.example)', `<p>${link('https://good.example/', 'good.example', 'the <strong>plan</strong>')}</p>`],
    ['a link of a bare address', 'See https://good.example/a.', `<p>See ${link('https://good.example/a', 'good.example', 'https://good.example/a')}.</p>`],
    ['a link of an address that begins with www', 'www.good.example', `<p>${link('http://www.good.example/', 'www.good.example', 'www.good.example')}</p>`],
    ['a link to write to somebody', 'ana@good.example', `<p>${link('mailto:ana@good.example', 'ana@good.example', 'ana@good.example')}</p>`],
    ['a link that tells its true host', '[my-bank.example](https://xn--mybank-lva.example:8443/x "Trust me")', `<p>${link('https://xn--mybank-lva.example:8443/x', 'xn--mybank-lva.example:8443', 'my-bank.example')}</p>`],
    ['bold, where it was a heading', '# Large', '<p><strong>Large</strong></p>'],
    ['right-to-left words untouched', 'مرحبا **بكم**', '<p>مرحبا <strong>بكم</strong></p>']
  ])('%s', (_what, text, html) => {
    expect(shown(text)).toBe(html);
  });

  test.each([
    ['raw HTML', '<b>bold</b> and <br> on', '<p>&lt;b&gt;bold&lt;/b&gt; and &lt;br&gt; on</p>'],
    ['a block of HTML', '<div>\nx\n</div>', '<p>&lt;div&gt;<br>x<br>&lt;/div&gt;</p>'],
    ['an image', '![a cat](https://good.example/cat.png)', '<p>![a cat](https://good.example/cat.png)</p>'],
    ['a link that would run', '[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['a link with a name before its host', '[x](https://bank.example@evil.example)', '<p>[x](https://bank.example@evil.example)</p>'],
    ['a link to this site without its host', '[x](/sites/guildhall)', '<p>[x](/sites/guildhall)</p>'],
    ['words struck through', '~~gone~~', '<p>~~gone~~</p>'],
    ['a line across', 'a\n\n---\n\nb', '<p>a</p><p>---</p><p>b</p>'],
    ['a line under a line', 'Title\n===', '<p>Title<br>===</p>'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', '<p>| a | b |<br>|---|---|<br>| 1 | 2 |</p>'],
    ['a reference', '[x][1]\n\n[1]: https://good.example/', `<p>[x][1]</p><p>[1]: ${link('https://good.example/', 'good.example', 'https://good.example/')}</p>`]
  ])('%s, as it was typed', (_what, text, html) => {
    expect(shown(text)).toBe(html);
  });
});

describe('Nothing that can run comes out of', () => {
  test.each(payloads)('%j', text => {
    expect(dangers(text)).toEqual([]);
  });

  test('any payload within bold, a list, a quote, a link or another payload', () => {
    const wrapped = payloads.flatMap((text, index) => {
      const next = payloads[(index + 7) % payloads.length] ?? '';
      return [`**${text}**`, `- ${text}`, `> ${text}`, `[${text}](https://good.example)`, `\`${text}\`${next}`, `${next}\n${text}`, `[${next}](${text})`];
    });
    expect(wrapped.flatMap(text => dangers(text))).toEqual([]);
  });

  test('any payload, even where the parser would let all of it through as it is', () => {
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/naming-convention
      jest.doMock('marked', () => ({ Marked: class { public parse = (text: string): string => text.replace(/\[x\]\(([^)]*)\)*/g, '<a href="$1" onclick="alert(1)">x</a>'); } }));
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const { markdownToFragment: trusting } = require('../../../src/ui/richText/markdownToFragment') as { markdownToFragment: typeof markdownToFragment };
      expect(payloads.flatMap(text => dangers(text, trusting))).toEqual([]);
      expect(trusting('<b>x</b>').textContent).toBe('x');
    });
    jest.dontMock('marked');
  });

  test('whatever is put together of pieces that mean something', () => {
    const piece = fc.constantFrom('<', '>', '"', "'", '`', '*', '_', '[', ']', '(', ')', '!', '\n', '\n\n', '- ', '1. ', '> ', '# ', '    ', '|', '\\', '&', ';', ':', '/', 'javascript:', 'https://a.example', 'data:', 'svg', 'img src=x onerror=alert(1)', '\u0000', '\t', '```', '~~', '<!--', '-->', 'x@y.example');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), pieces => expect(dangers(pieces.join(''))).toEqual([])), { numRuns: 400 });
  });
});

test('Words are never lost: what is shown says at least every letter and digit that was typed outside of an address', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const between = fc.constantFrom(' ', '\n', '\n\n', ' <b>', '</b> ', ' **', '** ', ' ~~', ' | ', '\n# ', '\n- ', '\n> ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 12 }), parts => {
      const text = parts.map(([letters, gap]) => letters + gap).join('');
      const words = parts.map(([letters]) => letters).join('');
      const said = (markdownToFragment(text).textContent ?? '').replace(/<\/?b>/g, '').replace(/[^a-z0-9]/g, '');
      expect(said).toBe(words);
    }),
    { numRuns: 200 }
  );
});

test('A text that means to take long is shown within a second', () => {
  const long = ['*'.repeat(10_000), '['.repeat(10_000), '`a'.repeat(5_000), `${'> '.repeat(200)}x`, '_a '.repeat(6_000), `${'- '.repeat(200)}x`, '<'.repeat(10_000), '[a](b'.repeat(3_000)];
  const slow = long.filter(text => {
    const start = performance.now();
    markdownToFragment(text);
    return performance.now() - start > 1000;
  });
  expect(slow.map(text => text.slice(0, 12))).toEqual([]);
});
