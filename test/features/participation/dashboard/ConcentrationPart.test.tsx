import * as React from 'react';
import { screen } from '@testing-library/react';
import type { Concentration } from '../../../../src/domain/report/concentration';
import type { QuarterReport } from '../../../../src/domain/report/tableReport';
import { ConcentrationPart } from '../../../../src/features/participation/dashboard/ConcentrationPart';
import { fakeGuildhall } from '../../../ui/fakeGuildhall';
import { renderScreen } from '../../../ui/renderScreen';

function show(concentration: Concentration | undefined): void {
  const communities = [{ key: 'safety', title: 'Safety', unit: 'wells' }];
  const report = { minimum: 5, communities, ...(concentration !== undefined && { concentration }) } as unknown as QuarterReport;
  renderScreen(<ConcentrationPart report={report} period="July – September 2026" age="Published today." />, fakeGuildhall({}));
}

describe('How many carry it', () => {
  test('is said of the company and of communities that are large enough, in bands', () => {
    show({ company: 'belowHalf', communities: [{ key: 'safety' as never, band: 'above' }] });
    expect(screen.getByText('The most active tenth gave a quarter to a half of all contributions.')).toBeTruthy();
    expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      'CommunityFrom the most active tenth',
      'Whole companya quarter to a half of all contributions',
      'Safetythree quarters or more of all contributions'
    ]);
  });

  test('is not said where too few contributed', () => {
    show({ company: null, communities: [] });
    expect(screen.getByText('Too few people contributed to say how much came from how many.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('is no part of a quarter of before it was counted', () => {
    show(undefined);
    expect(screen.queryByText('How many carry it')).toBeNull();
  });
});
