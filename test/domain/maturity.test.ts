import { assessing, competencies, foldAssessments, maturityStages, movedBetween, nextCompetency } from '../../src/domain/maturity/maturity';
import type { Assessment } from '../../src/domain/maturity/maturity';
import { noon, termOf } from './kept';
import { said } from './week/weekScene';

const roles = [termOf('manager', '3', '2026-01-01'), termOf('deputy', '4', '2026-01-01'), termOf('sponsor', '5', '2026-01-01')];

test('There are eight competencies in four stages', () => {
  expect(competencies).toEqual(['strategy', 'leadership', 'culture', 'management', 'content', 'policies', 'tools', 'measurement']);
  expect(maturityStages).toHaveLength(4);
});

describe('An assessment', () => {
  const first = said(1, '3', '2026-02-01', assessing({ strategy: 'emergent', content: 'community' }, ' Write the roadmap together. '));

  test('is kept with its next step and its history, by manager and deputies', () => {
    const second = said(2, '4', '2026-08-01', assessing({ strategy: 'community', content: 'community', tools: 'hierarchy' }, ''));
    expect(foldAssessments([first, second], roles)).toEqual([
      { id: 1, by: '3', at: noon('2026-02-01'), stages: { strategy: 'emergent', content: 'community' }, next: 'Write the roadmap together.' },
      { id: 2, by: '4', at: noon('2026-08-01'), stages: { strategy: 'community', content: 'community', tools: 'hierarchy' }, next: '' }
    ]);
  });

  test.each([
    ['by the sponsor', said(1, '5', '2026-02-01', assessing({ strategy: 'emergent' }, ''))],
    ['by somebody else', said(1, '9', '2026-02-01', assessing({ strategy: 'emergent' }, ''))],
    ['of nothing', said(1, '3', '2026-02-01', assessing({}, 'Something.'))],
    ['in no known shape', said(1, '3', '2026-02-01', { kind: 'maturity', summary: '', says: { stages: { strategy: 'great', luck: 'community' } } })]
  ])('%s is none', (_what, row) => {
    expect(foldAssessments([row], roles)).toEqual([]);
  });
});

const of = (stages: Assessment['stages']): Assessment => ({ id: 1, by: '3' as never, at: 0, stages, next: '' });

test('What moved between two is told where both say something', () => {
  expect(movedBetween(of({ strategy: 'emergent', culture: 'community', tools: 'hierarchy' }), of({ strategy: 'community', culture: 'community', policies: 'emergent' }))).toEqual([
    { competency: 'strategy', from: 'emergent', to: 'community' }
  ]);
});

test.each<[Assessment['stages'], string | undefined]>([
  [{ strategy: 'community', culture: 'emergent', tools: 'emergent' }, 'culture'],
  [{ strategy: 'networked', culture: 'networked' }, undefined],
  [{ strategy: 'networked', measurement: 'community' }, 'measurement'],
  [{}, undefined]
])('%j: what would gain most is %s', (stages, expected) => {
  expect(nextCompetency({ stages })).toBe(expected);
});
