import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { contentHash } from '../../config/scripts/steps/contentHash.mjs';
import { explainBuild } from '../../config/scripts/steps/ensureBuilt.mjs';

describe('The hash that decides whether to build', () => {
  let root: string;
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'guildhall-hash-'));
    write('src/a.ts', 'one');
    write('src/deep/b.ts', 'two');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('stays when only times change', () => {
    const before = contentHash(root, ['src']);
    utimesSync(path.join(root, 'src/a.ts'), 0, 0);
    expect(contentHash(root, ['src'])).toBe(before);
  });

  test.each([
    ['a byte changes', () => write('src/deep/b.ts', 'twp')],
    ['a file comes', () => write('src/c.ts', '')],
    ['a file goes', () => rmSync(path.join(root, 'src/a.ts'))],
    ['text moves from one file to another', () => (write('src/a.ts', 'onet'), write('src/deep/b.ts', 'wo'))]
  ])('changes when %s', (_what, change) => {
    const before = contentHash(root, ['src']);
    change();
    expect(contentHash(root, ['src'])).not.toBe(before);
  });

  test('takes an absent folder for an empty one', () => {
    expect(contentHash(root, ['src', 'release'])).toBe(contentHash(root, ['src']));
  });
});

test('A failed build repeats each finding once and leaves out the rest', () => {
  const output = [
    ' ---- build started ---- ',
    '[build:typescript] Using TypeScript version 5.8.3',
    "[build:typescript] Error: src/a.ts:1:7 - (TS2322) Type 'string' is not assignable to type 'number'.",
    "[build:typescript] Error: src/a.ts:1:7 - (TS2322) Type 'string' is not assignable to type 'number'.",
    '-------------------- Failed (4.8s) --------------------'
  ].join('\n');
  expect(explainBuild(output)).toBe(
    "The web parts could not be built:\n[build:typescript] Error: src/a.ts:1:7 - (TS2322) Type 'string' is not assignable to type 'number'.\n" +
      'Correct this and run the command again.'
  );
});
