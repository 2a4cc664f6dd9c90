import * as React from 'react';
import { act, screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import { render } from '@testing-library/react';
import type * as RichTextModule from '../../src/ui/RichText';

/** The component as a page has it that has not shown anything yet. */
function freshPage(): typeof RichTextModule {
  jest.resetModules();
  // React stays the one that renders.
  jest.doMock('react', () => React);
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('../../src/ui/RichText') as typeof RichTextModule;
}

afterEach(() => jest.dontMock('../../src/ui/richText/markdownToFragment'));

describe('What somebody wrote', () => {
  test('is there as typed at once, and formatted once the renderer is there', async () => {
    const { RichText } = freshPage();
    render(<RichText text={'So **very** much\nand [more](https://good.example)'} />);
    expect(document.body).toHaveTextContent('So **very** much and [more](https://good.example)');
    const link = await screen.findByRole('link', { name: 'more' }, { timeout: 20_000 });
    expect(link).toHaveAttribute('href', 'https://good.example/');
    expect(link).toHaveAttribute('title', 'good.example');
    expect(document.body).toHaveTextContent('So very muchand more');
  });

  test('is formatted at once where something was formatted before', async () => {
    const { RichText } = freshPage();
    const { rerender } = render(<RichText key="first" text="**one**" />);
    await screen.findByText('one', { selector: 'strong' }, { timeout: 20_000 });
    rerender(<RichText key="second" text="**two**" />);
    expect(screen.getByText('two', { selector: 'strong' })).toBeInTheDocument();
  });

  test('follows the text', async () => {
    const { RichText } = freshPage();
    const { rerender } = render(<RichText text="**one**" />);
    await screen.findByText('one', { selector: 'strong' }, { timeout: 20_000 });
    rerender(<RichText text="**two**" />);
    expect(screen.queryByText('one')).not.toBeInTheDocument();
    expect(screen.getByText('two', { selector: 'strong' })).toBeInTheDocument();
    rerender(<RichText text="three" />);
    expect(document.body).toHaveTextContent(/^three$/);
  });

  test('stays as typed where the renderer cannot be loaded, and the next text tries again', async () => {
    const { RichText } = freshPage();
    let tries = 0;
    jest.doMock('../../src/ui/richText/markdownToFragment', () => {
      tries += 1;
      throw new Error('Loading chunk rich-text failed.');
    });
    render(<RichText text="**one**" />);
    await act(async () => await new Promise(resolve => setTimeout(resolve, 50)));
    expect(document.body).toHaveTextContent(/^\*\*one\*\*$/);
    render(<RichText text="**two**" />);
    await act(async () => await new Promise(resolve => setTimeout(resolve, 50)));
    expect(tries).toBe(2);
  });

  test('stays as typed where it defeats the renderer', async () => {
    const { RichText } = freshPage();
    jest.doMock('../../src/ui/richText/markdownToFragment', () => ({
      markdownToFragment: () => {
        throw new Error('Infinite loop on byte: 60');
      }
    }));
    render(<RichText text="**one**" />);
    await act(async () => await new Promise(resolve => setTimeout(resolve, 50)));
    expect(document.body).toHaveTextContent(/^\*\*one\*\*$/);
  });

  test.each([['plain words', 'Just words, 2 of them (really).'], ['something that is far too long', `**${'a'.repeat(20_001)}**`]])(
    'needs no renderer where it is %s',
    async (_what, text) => {
      const { RichText } = freshPage();
      const load = jest.fn(() => ({ markdownToFragment: () => document.createDocumentFragment() }));
      jest.doMock('../../src/ui/richText/markdownToFragment', load);
      render(<RichText text={text} />);
      await act(async () => await new Promise(resolve => setTimeout(resolve, 50)));
      expect(load).not.toHaveBeenCalled();
      expect(screen.getByText(text)).toBeInTheDocument();
    }
  );
});
