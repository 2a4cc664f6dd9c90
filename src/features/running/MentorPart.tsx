import * as React from 'react';
import { Dropdown, Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { experiencedManagers } from '../../domain/person/experience';
import { askedFor, mayAskMentor } from '../../domain/person/mentors';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { useSay } from '../../ui/useSay';
import type { Running } from './running';
import { strings } from './strings';
import { useDutyStyles } from './useDutyStyles';

export interface MentorPartProps {
  readonly running: Running;
  readonly entry: DirectoryEntry;
}

/** For whoever manages for the first time: somebody experienced to ask, and what they said. Nothing for others. */
export const MentorPart: React.FunctionComponent<MentorPartProps> = ({ running, entry }) => {
  const { actor } = useSession();
  const styles = useDutyStyles();
  const { directory, hasLeft, now, isNewest, onDone } = running;
  const say = useSay(entry.key, onDone);
  const [chosen, setChosen] = React.useState<string>();
  const experienced = React.useMemo(
    () => experiencedManagers(directory.entries, key => key === actor.key || hasLeft(key, now), now),
    [directory, actor.key, hasLeft, now]
  );
  const asked = askedFor(directory.proposed.mentorings, entry.key, actor.key);
  if (!mayAskMentor(directory.entries, entry.key, actor.key, now)) return null;
  const name = directory.entries.flatMap(({ roles }) => roles).find(({ person }) => person.key === asked?.mentor)?.person.name ?? strings.somebody;
  const mentor = experienced.find(({ key }) => key === chosen);
  const mayAsk = experienced.length > 0 && (asked === undefined || asked.accepted === false);
  if (!mayAsk && asked === undefined) return null;
  return (
    <section className={styles.part} aria-label={strings.mentor}>
      <Text block as="h4" className={styles.partTitle}>
        {strings.mentor}
      </Text>
      {asked !== undefined && <Text className={styles.text}>{answerOf(asked.accepted)(name)}</Text>}
      {mayAsk && (
        <>
          <Text variant="small" className={styles.quiet}>
            {strings.mentorHow}
          </Text>
          <div className={styles.row}>
            <Dropdown
              className={styles.grow}
              ariaLabel={strings.mentorChoose}
              placeholder={strings.mentorChoose}
              options={experienced.map(person => ({ key: person.key, text: person.name }))}
              selectedKey={chosen ?? null}
              onChange={(_event, option) => setChosen(option?.key as string | undefined)}
            />
            <Button
              text={strings.mentorAsk}
              disabled={!isNewest || say.isBusy || mentor === undefined}
              allowDisabledFocus
              onClick={() => mentor !== undefined && say.start({ kind: 'askMentor', mentor }, strings.mentorAskedTold(mentor.name))}
            />
          </div>
        </>
      )}
      <ActFailure act={say} what={strings.mentoring} />
    </section>
  );
};

function answerOf(accepted: boolean | undefined): (name: string) => string {
  if (accepted === undefined) return strings.mentorWaits;
  return accepted ? strings.mentorYes : strings.mentorNo;
}
