import * as React from 'react';
import type { IPivotProps } from '@fluentui/react';
import { makeStyles, Pivot, PivotItem } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { CommunityWithRoles } from '../../domain/organisation/leavers';
import type { Organisation } from '../../domain/organisation/organisation';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { Panel } from '../../ui/Panel';
import { StaleLine } from '../../ui/StaleLine';
import { useRead } from '../../ui/useRead';
import { DepartmentImport } from './DepartmentImport';
import { LeaversSection } from './LeaversSection';
import { PeopleImport } from './PeopleImport';
import { strings } from './strings';

export interface OrganisationPanelProps {
  /** The communities and who holds a role in them; undefined while nobody can tell. */
  readonly communities: readonly CommunityWithRoles[] | undefined;
}

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: 12, paddingBlockStart: 16 } });

/** Fluent moves the line below the chosen tab, whatever the system asks for. */
const stillTabs = { linkIsSelected: { '@media (prefers-reduced-motion: reduce)': { ':before': { transition: 'none' } } } } satisfies IPivotProps['styles'];

/** For administrators: departments, who works in them, and who has left. */
export const OrganisationPanel: React.FunctionComponent<OrganisationPanelProps> = ({ communities }) => {
  const styles = useStyles();
  const { loaded, reload } = useRead(readOrganisation);
  return (
    <Panel heading={strings.heading} about={strings.about}>
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          {/* Every tab stays, or what was pasted in one would go with a look at another. */}
          <Pivot styles={stillTabs}>
            <PivotItem headerText={strings.departments} alwaysRender>
              <div className={styles.tab}>
                <DepartmentImport organisation={loaded.value} isNewest={loaded.stale === undefined} onTaken={reload} />
              </div>
            </PivotItem>
            <PivotItem headerText={strings.people} alwaysRender>
              <div className={styles.tab}>
                <PeopleImport organisation={loaded.value} isNewest={loaded.stale === undefined} onTaken={reload} />
              </div>
            </PivotItem>
            <PivotItem headerText={strings.leaversTab} alwaysRender>
              <div className={styles.tab}>
                <LeaversSection communities={communities} />
              </div>
            </PivotItem>
          </Pivot>
          <StaleLine stale={loaded.stale} onRetry={reload} />
        </>
      )}
    </Panel>
  );
};

function readOrganisation(guildhall: Guildhall): Promise<Organisation> {
  return guildhall.readOrganisation();
}
