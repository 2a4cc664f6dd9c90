import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { WorkProgress } from '../../src/ui/WorkProgress';

test.each([
  ['neither begun nor measured', { done: 0 }, 'Reading'],
  ['begun', { done: 1200 }, 'Reading, 1,200 so far'],
  ['measured', { done: 3, of: 10 }, 'Reading, 3 of 10']
])('Work that is %s is said to screen readers in one', (_how, counted, said) => {
  render(<WorkProgress doing="Reading" locale="en-US" {...counted} />);
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe(said);
});
