import * as React from 'react';
import { Checkbox, makeStyles, Text } from '@fluentui/react';
import type { LaunchLine } from '../../domain/community/launchPlan';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import type { ActStanding } from '../../ui/useActs';
import { strings } from './strings';

export interface PlanLineProps {
  readonly line: LaunchLine;
  readonly underway: ActStanding | undefined;
  readonly onTick: (isDone: boolean) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  line: { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center', paddingBlock: 8, borderBottom: `1px solid ${palette.neutralLight}` },
  words: { flex: '1 1 160px', minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext },
  missing: { color: semanticColors.bodySubtext, fontStyle: 'italic' },
  wide: { flexBasis: '100%' }
}));

/** One line of the plan: ticked or not, what, whose, when. */
export const PlanLine: React.FunctionComponent<PlanLineProps> = ({ line, underway, onTick, onEdit, onRemove }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { title, kind, person, due, isDone } = line;
  const isBusy = underway?.isBusy === true;
  return (
    <li className={styles.line}>
      <Checkbox ariaLabel={strings.done(title)} checked={isDone} disabled={isBusy} onChange={(_event, isTicked) => onTick(isTicked === true)} />
      <span className={styles.words}>
        <Text>{title}</Text>
        <Text variant="small" className={styles.quiet}>
          {strings.kinds[kind]} · {person === undefined ? <span className={styles.missing}>{strings.nobody}</span> : person.name} ·{' '}
          {due === undefined ? <span className={styles.missing}>{strings.noDate}</span> : formatDay(due, locale)}
        </Text>
      </span>
      <span>
        <Button kind="icon" iconName="Edit" ariaLabel={strings.editLine(title)} title={strings.edit} onClick={onEdit} disabled={isBusy} />
        <Button kind="icon" iconName="Cancel" ariaLabel={strings.removeLine(title)} title={strings.remove} onClick={onRemove} disabled={isBusy} />
      </span>
      {underway?.failure !== undefined && (
        <div className={styles.wide}>
          <FailureMessage failure={underway.failure} what={strings.planWhat} safe={strings.planSafe} onRetry={underway.again} />
        </div>
      )}
    </li>
  );
};
