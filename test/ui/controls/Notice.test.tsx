import * as React from 'react';
import { render, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { Notice } from '../../../src/ui/controls/Notice';

describe('A notice', () => {
  test('is read out when there is a pause, or at once where it must', async () => {
    const { rerender } = render(<Notice kind="success">Sent.</Notice>);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Sent.'));
    rerender(<Notice kind="blocked">You have no access.</Notice>);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('You have no access.'));
    expect(screen.getByRole('alert')).toHaveAttribute('aria-live', 'assertive');
  });

  test('with buttons is a region that its words describe', () => {
    render(
      <Notice kind="warning" role="alert" actions={<button type="button">Try again</button>}>
        No line.
      </Notice>
    );
    const words = screen.getByRole('alert');
    expect(screen.getByRole('region')).toHaveAttribute('aria-describedby', words.id);
    expect(screen.getByRole('region')).toContainElement(screen.getByRole('button', { name: 'Try again' }));
  });
});
