import * as React from 'react';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StandingPart } from '../../../../src/features/participation/dashboard/StandingPart';
import { fakeGuildhall } from '../../../ui/fakeGuildhall';
import { renderScreen } from '../../../ui/renderScreen';
import { savedFiles } from '../tables';

const standing = { open: 1042, seeding: 3, ended: 14, noManager: 2, noDeputy: 9, openRoles: 11, hours: 90 };
const at = new Date(2026, 10, 29, 12, 31).getTime();

const show = ({ isOfUnits = false, isOfNow = true } = {}): void => void renderScreen(<StandingPart standing={standing} isOfUnits={isOfUnits} at={at} isOfNow={isOfNow} />, fakeGuildhall({}));

describe('How the communities stand', () => {
  test('is told in single numbers, as of a moment', () => {
    show();
    expect([...document.querySelectorAll('dl > div')].map(item => [item.querySelector('dt')?.firstChild?.textContent, item.querySelector('dd')?.textContent])).toEqual([
      ['open', '1,042'],
      ['starting', '3'],
      ['ended', '14'],
      ['without a manager', '2'],
      ['without a deputy', '9'],
      ['open roles', '11'],
      ['hours a week granted', '90']
    ]);
    expect(screen.getByText('As of 29 Nov 2026, 12:31 · Read from the directory just then.')).toBeTruthy();
    expect(screen.getByText('1,042 communities are open; 11 roles are looked for.')).toBeTruthy();
    expect(screen.getByText('As the directory stands, not of a month: every colleague can see it.')).toBeTruthy();
  });

  test('says where newer decisions could not be read', () => {
    show({ isOfNow: false });
    expect(screen.getByText(/^As of 29 Nov 2026, 12:31 · The directory as it was then: what was decided since is not in it yet\.$/)).toBeTruthy();
  });

  test('says where it is of some business units', () => {
    show({ isOfUnits: true });
    expect(screen.getByText('As the directory stands, of the communities of the business units shown: every colleague can see it.')).toBeTruthy();
  });

  test('says beside each number what it counts and as of when, and gives no reason for leaving out, since nothing is', () => {
    show();
    const button = screen.getByRole('button', { name: 'What it means: Without a manager' });
    const meaning = document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(meaning).toMatch(/^Active or starting communities in which nobody holds the role of manager today\. Period: As of 29 Nov 2026, 12:31\. Read from the directory just then\.$/);
  });

  test('has a table behind it, and comes back from it', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'See as table' }));
    expect(within(screen.getByRole('table', { name: 'Communities now' })).getAllByRole('row').map(row => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['What is counted', 'Number'],
      ['Open communities', '1,042'],
      ['Starting', '3'],
      ['Ended', '14'],
      ['Without a manager', '2'],
      ['Without a deputy', '9'],
      ['Open roles', '11'],
      ['Hours granted', '90']
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'See as numbers' }));
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('is handed out as it is read', async () => {
    const files = savedFiles();
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    const [text = ''] = await files.texts();
    expect(text.replace(/^\uFEFF/, '').trim().split('\r\n').slice(0, 3)).toEqual(['What is counted,Number', 'Open communities,1042', 'Starting,3']);
  });

  test('has its table and what each number means on paper', () => {
    show();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(document.querySelectorAll('table')).toHaveLength(1);
    expect([...document.querySelectorAll('dl dt')].map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['Hours granted', 'How old']));
    expect(screen.queryByText('Why numbers are missing')).toBeNull();
  });
});
