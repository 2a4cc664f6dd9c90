import * as React from 'react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { Button } from '../../ui/controls/Button';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { lazyPart } from '../../ui/lazyPart';
import { strings } from './strings';

const HeldPanel = lazyPart(async () => (await import('../../features/held/HeldPanel')).HeldPanel);

/** The way to what is held about the person at the screen; its rows and words come when somebody asks. */
export const HeldPart: React.FunctionComponent<{ readonly entries: readonly DirectoryEntry[] }> = ({ entries }) => {
  const [isOpen, setIsOpen] = React.useState(false);
  return (
    <ErrorBoundary what={strings.held}>
      <div>
        <Button kind="action" text={strings.heldAboutMe} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} />
      </div>
      {isOpen && <HeldPanel entries={entries} />}
    </ErrorBoundary>
  );
};
