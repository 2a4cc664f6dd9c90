import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { useSession } from '../../ui/session';
import { SetUpRun } from './SetUpRun';
import { strings } from './gateStrings';

export interface SetUpOfferProps {
  readonly onDone: () => void;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 640, paddingBlock: 16 },
  list: { display: 'flex', flexDirection: 'column', gap: 8, margin: 0, paddingInlineStart: 20 },
  site: { fontWeight: 600, overflowWrap: 'anywhere' },
  quiet: { color: theme.semanticColors.bodySubtext }
}));

/** Says what will be made and where, makes it, and tells how far it is. */
export const SetUpOffer: React.FunctionComponent<SetUpOfferProps> = ({ onDone }) => {
  const { guildhall } = useSession();
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={strings.heading}>
      <Text as="h2" variant="xLarge" style={{ margin: 0 }}>
        {strings.heading}
      </Text>
      <Text>{strings.intro}</Text>
      <ul className={styles.list}>
        {strings.made.map(({ what, why }) => (
          <li key={what}>
            <Text>
              <strong>{what}</strong>
              {why}
            </Text>
          </li>
        ))}
      </ul>
      <Text>{strings.siteRights}</Text>
      <Text className={styles.site}>{strings.site(guildhall.siteUrl)}</Text>
      <SetUpRun start={strings.start} isPrimary onDone={onDone} />
      <Text className={styles.quiet}>{strings.safe}</Text>
    </section>
  );
};
