import * as React from 'react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { Concerns } from '../../domain/person/concerns';
import type { Mentoring } from '../../domain/proposal/proposal';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { useSay } from '../../ui/useSay';
import { Note } from './Note';
import type { Running } from './running';
import { strings } from './strings';
import { useAct } from './useAct';

export interface AskedOfYouProps {
  readonly running: Running;
  readonly concerns: Pick<Concerns, 'namings' | 'mentorings'>;
}

/** What others ask of the person: to help a new manager, and to stay named where they ran a community. */
export const AskedOfYou: React.FunctionComponent<AskedOfYouProps> = ({ running, concerns: { namings, mentorings } }) => (
  <>
    {mentorings.map(({ entry, mentoring }) => (
      <MentoringNote key={mentoring.id} running={running} entry={entry} mentoring={mentoring} />
    ))}
    {namings.map(entry => (
      <NamingNote key={entry.key} running={running} entry={entry} />
    ))}
  </>
);

interface NoteOfProps {
  readonly running: Running;
  readonly entry: DirectoryEntry;
}

const MentoringNote: React.FunctionComponent<NoteOfProps & { readonly mentoring: Mentoring }> = ({ running, entry, mentoring }) => {
  const say = useSay(entry.key, running.onDone);
  const asker = entry.roles.find(({ person }) => person.key === mentoring.asker)?.person.name ?? strings.somebody;
  const isOff = !running.isNewest || say.isBusy;
  const answer = (accepts: boolean): void => say.start({ kind: 'mentorAnswer', ask: mentoring.id, accepts }, strings.mentorTold(accepts));
  const helps = mentoring.accepted === true;
  return (
    <>
      <Note text={helps ? strings.mentorHelps(asker, entry.charter.title) : strings.mentorOf(asker, entry.charter.title)} isAsking={!helps}>
        {!helps && <Button kind="primary" text={strings.mentorAccept} disabled={isOff} allowDisabledFocus onClick={() => answer(true)} />}
        <Button text={helps ? strings.mentorStop : strings.mentorDecline} disabled={isOff} allowDisabledFocus onClick={() => answer(false)} />
      </Note>
      <ActFailure act={say} what={strings.yourAnswer} />
    </>
  );
};

const NamingNote: React.FunctionComponent<NoteOfProps> = ({ running, entry }) => {
  const act = useAct(entry.key, running.onDone);
  const isOff = !running.isNewest || act.isBusy;
  const answer = (agrees: boolean): void => act.start({ kind: 'naming', agrees }, strings.namingTold(agrees));
  return (
    <>
      <Note title={strings.naming(entry.charter.title)} text={strings.namingWhy} isAsking>
        <Button kind="primary" text={strings.namingYes} disabled={isOff} allowDisabledFocus onClick={() => answer(true)} />
        <Button text={strings.namingNo} disabled={isOff} allowDisabledFocus onClick={() => answer(false)} />
      </Note>
      <ActFailure act={act} what={strings.yourAnswer} />
    </>
  );
};
