import * as React from 'react';
import { makeStyles, PrimaryButton, Text } from '@fluentui/react';
import type { ProvisionProgress } from '../../data/guildhall';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { WorkProgress } from '../../ui/WorkProgress';
import { strings } from './strings';

export interface SetUpOfferProps {
  readonly onDone: () => void;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 640, paddingBlock: 16 },
  list: { display: 'flex', flexDirection: 'column', gap: 8, margin: 0, paddingInlineStart: 20 },
  quiet: { color: theme.semanticColors.bodySubtext }
}));

/** Says what will be made, makes it, and tells how far it is. */
export const SetUpOffer: React.FunctionComponent<SetUpOfferProps> = ({ onDone }) => {
  const { guildhall, tenantId, locale } = useSession();
  const styles = useStyles();
  const { task, start } = useTask<ProvisionProgress, void>(
    React.useCallback(onProgress => guildhall.setUp(tenantId, onProgress), [guildhall, tenantId])
  );
  const isDone = task.state === 'done';
  React.useEffect(() => {
    if (isDone) onDone();
  }, [isDone, onDone]);
  const isBusy = task.state === 'running' || isDone;
  return (
    <section className={styles.root} aria-label={strings.heading}>
      <Text as="h2" variant="xLarge" style={{ margin: 0 }}>
        {strings.heading}
      </Text>
      <Text>{strings.intro}</Text>
      <ul className={styles.list}>
        {strings.made.map(([what, why]) => (
          <li key={what}>
            <Text>
              <strong>{what}</strong>
              {why}
            </Text>
          </li>
        ))}
      </ul>
      <Text>{strings.siteRights}</Text>
      {task.state === 'running' && task.progress !== undefined && <WorkProgress {...task.progress} locale={locale} />}
      {task.state === 'failed' && <FailureMessage failure={task.failure} what={strings.what} safe={strings.stopped} />}
      <div>
        <PrimaryButton disabled={isBusy} onClick={() => start()} text={task.state === 'failed' ? strings.again : strings.start} />
      </div>
      <Text className={styles.quiet}>{strings.safe}</Text>
    </section>
  );
};
