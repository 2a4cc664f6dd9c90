import * as React from 'react';
import type { Signal } from '../../domain/community/signals';
import { signalsFor } from '../../domain/community/signals';
import { holdsRole } from '../../domain/community/roles';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { formatDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import type { DutyForm } from './DutyActions';
import { Note } from './Note';
import type { Running } from './running';
import { strings } from './strings';
import { useAct } from './useAct';

export interface SignNotesProps {
  readonly running: Running;
  readonly entry: DirectoryEntry;
  readonly onOpen: (form: DutyForm) => void;
}

/** The signs that only this person is told, each with its evidence and a way to answer. */
export const SignNotes: React.FunctionComponent<SignNotesProps> = ({ running, entry, onOpen }) => {
  const { actor } = useSession();
  const signals = signalsFor(actor.key, entry, running.hasLeft, running.now);
  return (
    <>
      {signals.map(signal => (
        <SignNote key={keyOf(signal)} signal={signal} running={running} entry={entry} onOpen={onOpen} />
      ))}
    </>
  );
};

function keyOf(signal: Signal): string {
  return signal.kind === 'left' ? `left ${signal.role} ${signal.person.key}` : signal.kind;
}

const SignNote: React.FunctionComponent<SignNotesProps & { readonly signal: Signal }> = ({ signal, running, entry, onOpen }) => {
  const { locale } = useSession();
  switch (signal.kind) {
    case 'silence':
      return <SilenceNote signal={signal} running={running} entry={entry} onOpen={onOpen} />;
    case 'left':
      return <Note title={strings.leftTitle(signal.person.name)} text={strings.left(signal.person.name, signal.role)} />;
    case 'termEnds':
      return (
        <Note title={strings.termEndsTitle} text={strings.termEnds(signal.role, formatDay(signal.at, locale))} isAsking>
          <Button text={strings.handOver} disabled={!running.isNewest} allowDisabledFocus onClick={() => onOpen('handOver')} />
        </Note>
      );
  }
};

interface SilenceNoteProps extends SignNotesProps {
  readonly signal: Extract<Signal, { kind: 'silence' }>;
}

const SilenceNote: React.FunctionComponent<SilenceNoteProps> = ({ signal, running, entry, onOpen }) => {
  const { actor, locale } = useSession();
  const act = useAct(entry.key, running.onDone);
  const { since, cadences, isForManager } = signal;
  const facts = [entry.charter.title, formatDay(since, locale), cadences, entry.practice.cadence] as const;
  const isKeeper = holdsRole(entry.roles, actor.key, running.now);
  const isOff = !running.isNewest || act.isBusy;
  return (
    <>
      <Note
        title={isForManager ? strings.stillYou : strings.quiet}
        text={isForManager ? strings.silentToManager(...facts) : strings.silentToAll(...facts)}
        isAsking
      >
        {isKeeper && (
          <Button kind="primary" text={strings.stillHere} disabled={isOff} allowDisabledFocus onClick={() => act.start({ kind: 'stillHere' }, strings.stillHereTold)} />
        )}
        <Button text={strings.openRole} disabled={isOff} allowDisabledFocus onClick={() => onOpen('openRole')} />
        {isKeeper && <Button text={strings.end} disabled={isOff} allowDisabledFocus onClick={() => onOpen('end')} />}
      </Note>
      <ActFailure act={act} what={strings.yourAnswer} />
    </>
  );
};
