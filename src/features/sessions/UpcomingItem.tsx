import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { SessionDetail } from './SessionDetail';
import type { SessionDetailProps } from './SessionDetail';
import { SessionHead } from './SessionHead';
import { SessionToggle } from './SessionToggle';

export interface SessionItemProps extends SessionDetailProps {
  readonly isTarget: boolean;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 }, more: { paddingInlineStart: 0 } });

/** A session that is to come, in one look; opened, with everything to do about it. */
export const UpcomingItem: React.FunctionComponent<SessionItemProps> = ({ isTarget, ...detail }) => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = React.useState(isTarget);
  const { dated, may, nameOf } = detail;
  return (
    <div className={styles.root}>
      <SessionHead
        dated={dated}
        now={may.now}
        nameOf={nameOf}
        title={<SessionToggle topic={dated.occurrence.topic} isOpen={isOpen} isTarget={isTarget} onToggle={() => setIsOpen(!isOpen)} />}
      />
      {isOpen && <SessionDetail {...detail} />}
    </div>
  );
};
