import * as React from 'react';
import { Text, Toggle } from '@fluentui/react';
import { recordKey } from '../../domain/proposal/foldProposals';
import { ActFailure } from '../../ui/ActFailure';
import { RecordOf } from '../../ui/RecordOf';
import { useSession } from '../../ui/session';
import { useSay } from '../../ui/useSay';
import type { Running } from './running';
import { strings } from './strings';
import { useDutyStyles } from './useDutyStyles';

/** What the person did for communities, for their own eyes; others see it only where the person wants that. */
export const RecordPart: React.FunctionComponent<{ readonly running: Running }> = ({ running: { directory, now, isNewest, onDone } }) => {
  const { actor } = useSession();
  const styles = useDutyStyles();
  const say = useSay(recordKey(actor.key), onDone);
  const isShown = directory.proposed.shownRecords.includes(actor.key);
  return (
    <section className={styles.record} aria-label={strings.record}>
      <Text block as="h3" variant="large" className={styles.partTitle}>
        {strings.record}
      </Text>
      <RecordOf person={actor.key} entries={directory.entries} now={now} />
      <Toggle
        label={strings.showRecord}
        inlineLabel
        checked={isShown}
        disabled={!isNewest || say.isBusy}
        onChange={(_event, wanted = false) => say.start({ kind: 'showRecord', isShown: wanted }, strings.showRecordTold(wanted))}
      />
      <ActFailure act={say} what={strings.showing} />
    </section>
  );
};
