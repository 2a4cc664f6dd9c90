import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { useSession } from '../../ui/session';
import { SetUpRun } from './SetUpRun';
import { strings } from './gateStrings';

const useStyles = makeStyles(theme => ({
  root: {
    background: theme.palette.neutralLighter,
    borderRadius: theme.effects.roundedCorner4,
    display: 'flex',
    flexDirection: 'column',
    gap: 8,
    marginBlockEnd: 16,
    overflowWrap: 'anywhere',
    padding: '12px 16px'
  }
}));

/** For administrators, above what goes on working: the lists are those of an older version. */
export const UpdateOffer: React.FunctionComponent = () => {
  const { guildhall } = useSession();
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={strings.newVersion}>
      <Text>
        <strong>{strings.newVersionSentence}</strong> {strings.updates(guildhall.siteUrl)}
      </Text>
      <SetUpRun start={strings.update} isOnce />
    </section>
  );
};
