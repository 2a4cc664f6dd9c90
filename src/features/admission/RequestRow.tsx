import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatDay } from '../../ui/format';
import { onSingleClick } from '../../ui/onSingleClick';
import { useSession } from '../../ui/session';
import type { ActStanding } from '../../ui/useActs';
import { strings } from './strings';
import type { Request } from './askingNow';

export interface RequestRowProps {
  readonly request: Request;
  readonly name: string;
  readonly underway: ActStanding | undefined;
  readonly onAnswer: (isAdmitted: boolean) => void;
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center', paddingBlock: 8, borderBottom: `1px solid ${palette.neutralLight}` },
  who: { flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere', display: 'flex', flexDirection: 'column' },
  since: { color: semanticColors.bodySubtext },
  answers: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  wide: { flexBasis: '100%' }
}));

/** One person who asked, and the answers there are. */
export const RequestRow: React.FunctionComponent<RequestRowProps> = ({ request, name, underway, onAnswer }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { stands, since } = request;
  const isBusy = underway?.isBusy === true;
  const button = { disabled: isBusy, allowDisabledFocus: true, 'aria-busy': isBusy };
  const day = formatDay(since, locale);
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <Text>{name}</Text>
        <Text variant="small" className={styles.since}>
          {stands === 'in' ? strings.isIn : stands === 'turnedDown' ? strings.turnedDown(day) : strings.since(day)}
        </Text>
      </span>
      <span className={styles.answers}>
        {stands === 'asked' && (
          <>
            <Button kind="primary" {...button} text={strings.admit} ariaLabel={strings.admitName(name)} onClick={onSingleClick(() => onAnswer(true), isBusy)} />
            <Button {...button} text={strings.refuse} ariaLabel={strings.refuseName(name)} onClick={onSingleClick(() => onAnswer(false), isBusy)} />
          </>
        )}
        {stands === 'turnedDown' && (
          <Button {...button} text={strings.afterAll} ariaLabel={strings.afterAllName(name)} onClick={onSingleClick(() => onAnswer(true), isBusy)} />
        )}
        {stands === 'in' && (
          <Button {...button} text={strings.undo} ariaLabel={strings.undoName(name)} onClick={onSingleClick(() => onAnswer(false), isBusy)} />
        )}
      </span>
      {underway?.failure !== undefined && (
        <div className={styles.wide}>
          <FailureMessage failure={underway.failure} what={strings.what} safe={strings.safe} onRetry={underway.again} />
        </div>
      )}
    </li>
  );
};
