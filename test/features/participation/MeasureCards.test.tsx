import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { definitions } from '../../../src/domain/report/definitions';
import type { Measure, MeasureKind } from '../../../src/features/participation/measures/measure';
import { MeasureCards } from '../../../src/features/participation/measures/MeasureCards';
import { changeInWords, figureOf } from '../../../src/features/participation/measures/measureInWords';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';

const measures = {
  reach: { value: 0.23, before: 0.21, behind: 1240 },
  retention: { value: 0.712, before: null, behind: 310 },
  survival: { value: undefined, before: undefined, behind: null },
  flow: { value: null, before: 1.1, behind: null }
};

describe('The four measures', () => {
  const show = (): void => {
    renderScreen(<MeasureCards {...measures} period="July to September 2026" periodBefore="April to June 2026" />, fakeGuildhall({}));
  };
  const meaning = (title: string): string | null | undefined =>
    document.getElementById(screen.getByRole('button', { name: `What it means: ${title}` }).getAttribute('aria-describedby') ?? '')?.textContent;

  test('stand beside each other, each with its figure and its change in words', () => {
    show();
    expect(screen.getAllByRole('definition').map(each => each.textContent)).toEqual([
      '23%',
      '2 points more than in April to June 2026',
      '71.2%',
      'The number for April to June 2026 is left out, so there is nothing to compare it with',
      'not yet',
      'Too few communities have been watched from their founding to a year after it. Those that are older than the record tell nothing of their first year.',
      'left out',
      definitions.fewerThanMinimum.means
    ]);
    const [reach] = screen.getAllByRole('term');
    expect(within(reach as HTMLElement).getByText('of employees took part', { exact: false })).toBeTruthy();
  });

  test('say what they mean, of which time, out of how many, and why there is no figure', async () => {
    show();
    expect(meaning('Reach')).toBe('Different people who took part in the period, as a share of the headcount that administrators keep. Period: July to September 2026. People, communities or answers behind it: 1,240.');
    expect(meaning('Flow across borders')).toBe(
      `How often an answer went to another business unit, against how often it would if people answered without regard to units. 1× is chance. Period: July to September 2026. ${definitions.fewerThanMinimum.means}`
    );
    expect(meaning('Survival')).toMatch(/ Too few communities have been watched from their founding to a year after it\. Those that are older than the record tell nothing of their first year\.$/);
    screen.getByRole('button', { name: 'What it means: Reach' }).focus();
    expect((await screen.findByRole('tooltip')).textContent).toBe(meaning('Reach'));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});

describe('A figure', () => {
  test.each<[number, MeasureKind, string, string]>([
    [0.23, 'share', 'en-GB', '23%'],
    [0.7123, 'share', 'en-GB', '71.2%'],
    [0, 'share', 'en-GB', '0%'],
    [1.34, 'times', 'en-GB', '1.3×'],
    [1, 'times', 'en-GB', '1.0×'],
    [0.7123, 'share', 'de-DE', '71,2\u00a0%']
  ])('%d as a %s in %s is “%s”', (value, kind, locale, figure) => {
    expect(figureOf(value, kind, locale)).toBe(figure);
  });
});

describe('A change', () => {
  test.each<[Measure['value'], Measure['before'], MeasureKind, string | undefined]>([
    [0.23, 0.21, 'share', '2 points more than in Q2'],
    [0.71, 0.72, 'share', '1 point fewer than in Q2'],
    [0.235, 0.22, 'share', '1.5 points more than in Q2'],
    // Shown as 23 % both times.
    [0.23004, 0.22996, 'share', 'The same as in Q2'],
    // Shown as 23.1 % and 23 %.
    [0.2306, 0.23049, 'share', '0.1 points more than in Q2'],
    [1.3, 1.1, 'times', '0.2× more than in Q2'],
    [0.9, 1.1, 'times', '0.2× less than in Q2'],
    [1.3, 1.3, 'times', 'The same as in Q2'],
    [0.23, null, 'share', 'The number for Q2 is left out, so there is nothing to compare it with'],
    [0.23, undefined, 'share', 'Nothing to compare it with yet'],
    [0, 0, 'share', 'The same as in Q2'],
    [null, 0.2, 'share', undefined],
    [undefined, 0.2, 'share', undefined]
  ])('to %p from %p, a %s: “%s”', (value, before, kind, words) => {
    expect(changeInWords({ value, before, behind: null }, kind, 'Q2', 'en-GB')).toBe(words);
  });
});
