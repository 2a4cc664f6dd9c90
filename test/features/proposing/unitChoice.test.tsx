import * as React from 'react';
import { screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Guildhall } from '../../../src/data/guildhall';
import { Failure } from '../../../src/domain/failure';
import { personKey, unitKey } from '../../../src/domain/identity';
import { UnitChoice } from '../../../src/features/proposing/UnitChoice';
import { fakeGuildhall } from '../../ui/fakeGuildhall';
import { renderScreen } from '../../ui/renderScreen';

const field = unitKey('field');
const show = (readGroupMembers: Guildhall['readGroupMembers'], isRevived = false): void =>
  void renderScreen(
    <UnitChoice units={[{ key: field, title: 'Field', headcount: undefined }]} chosen={field} isRevived={isRevived} problem={undefined} onChange={() => undefined} />,
    fakeGuildhall({ readGroupMembers })
  );
const waits = 'Nobody decides for this unit yet. What you propose is kept, and waits until an administrator names somebody.';

describe('The business unit of a proposal', () => {
  test('is decided for by its approvers', async () => {
    show(async () => [{ key: personKey('5'), name: 'Ines', isPerson: true }]);
    expect(await screen.findByText('Its approvers decide.')).toBeInTheDocument();
    expect(screen.queryByText(waits)).not.toBeInTheDocument();
  });

  test.each([false, true])('for which nobody decides is said to make it wait, whether something is revived: %s', async isRevived => {
    show(async () => [], isRevived);
    expect(await screen.findByText(waits)).toBeInTheDocument();
  });

  test('is not said to have nobody where that cannot be read', async () => {
    show(() => Promise.reject(new Failure('forbidden', 'Access denied.')));
    expect(await screen.findByText('Its approvers decide.')).toBeInTheDocument();
    expect(screen.queryByText(waits)).not.toBeInTheDocument();
  });
});
