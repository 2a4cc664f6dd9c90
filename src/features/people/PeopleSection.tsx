import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { LiveMessage } from '../../ui/LiveMessage';
import { SectionHeading } from '../../ui/SectionHeading';
import { useSession } from '../../ui/session';
import { useSectionTitle, useSpace } from '../../ui/space';
import { useTelling } from '../../ui/useTelling';
import { Introduce } from './Introduce';
import { Introductions } from './Introductions';
import { Meeting } from './Meeting';
import { Newcomers } from './Newcomers';
import { strings } from './strings';
import { useIntroductions } from './useIntroductions';
import { useJoiners } from './useJoiners';

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 24, minWidth: 0 },
  quiet: { margin: 0, color: semanticColors.bodySubtext }
}));

/** Who is here: newcomers, introductions, and a way to meet somebody. */
export const PeopleSection: React.FunctionComponent = () => {
  const title = useSectionTitle('people');
  const { actor } = useSession();
  const { isMember, isKeeper } = useSpace();
  const styles = useStyles();
  const { told, tell, heading } = useTelling();
  const introductions = useIntroductions();
  const joiners = useJoiners();
  const others = React.useMemo(() => {
    const isNew = new Set(joiners.newest.map(({ person }) => person));
    return [...introductions.values()].filter(({ author }) => !isNew.has(author));
  }, [introductions, joiners.newest]);
  const isIn = isMember || isKeeper;
  return (
    <section className={styles.root} aria-label={title}>
      <LiveMessage message={told} />
      <SectionHeading ref={heading}>{title}</SectionHeading>
      {!isIn && (
        <Text block as="p" className={styles.quiet}>
          {strings.toTakePart}
        </Text>
      )}
      {isIn && !introductions.has(actor.key) && <Introduce onDone={tell} />}
      <Newcomers joiners={joiners} introductions={introductions} onDone={tell} />
      {isIn && <Meeting introductions={introductions} onDone={tell} />}
      <Introductions introductions={others} onDone={tell} />
    </section>
  );
};
