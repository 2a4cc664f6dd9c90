import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { checkAreas, checks } from '../../domain/setUp/checks';
import { FailureMessage } from '../../ui/FailureMessage';
import { LiveMessage } from '../../ui/LiveMessage';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import { WorkProgress } from '../../ui/WorkProgress';
import { CheckArea } from './CheckArea';
import { CheckSkeleton } from './CheckSkeleton';
import { CheckSummary } from './CheckSummary';
import { strings } from './strings';
import { useChecks } from './useChecks';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 880 } });

/** For administrators: whether the site is as it should be, what is not, and a button for each thing that a button can mend. */
export const SetUpPanel: React.FunctionComponent = () => {
  const { locale } = useSession();
  const styles = useStyles();
  const run = useChecks();
  const { findings, work, failure } = run;
  const isBusy = work !== undefined;
  return (
    <Panel heading={strings.panelHeading} about={strings.panelAbout}>
      <div className={styles.root}>
        {findings.length > 0 && (
          <CheckSummary findings={findings} isBusy={isBusy} onMend={run.mend} onCheck={() => run.check()} />
        )}
        {work !== undefined && <WorkProgress {...work} locale={locale} />}
        {failure !== undefined && (
          <FailureMessage failure={failure} what={strings.theChecks} safe={strings.checksSafe} onRetry={run.again} />
        )}
        {findings.length === 0 && isBusy && <CheckSkeleton />}
        {checkAreas.map(area => (
          <CheckArea
            key={area}
            area={area}
            findings={findings.filter(({ key }) => checks[key].area === area)}
            isBusy={isBusy}
            onMend={key => run.mend([key])}
            onDecided={() => run.mend(['visits'])}
          />
        ))}
      </div>
      <LiveMessage message={run.told} />
    </Panel>
  );
};
