import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import type { CheckArea as Area, CheckKey } from '../../domain/setUp/checks';
import type { Finding } from '../../domain/setUp/finding';
import { CheckRow } from './CheckRow';
import { areaWords } from './strings';
import { VisitChoice } from './VisitChoice';

export interface CheckAreaProps {
  readonly area: Area;
  readonly findings: readonly Finding[];
  readonly isBusy: boolean;
  readonly onMend: (key: CheckKey) => void;
  /** Called when it was decided whether visits are recorded. */
  readonly onDecided: () => void;
}

const useStyles = makeStyles(theme => ({
  heading: { margin: '8px 0 4px' },
  list: {
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    borderRadius: theme.effects.roundedCorner4,
    listStyle: 'none',
    margin: 0,
    padding: 0
  }
}));

/** The checks of one area, under its heading; nothing as long as none of them was looked at. */
export const CheckArea: React.FunctionComponent<CheckAreaProps> = ({ area, findings, isBusy, onMend, onDecided }) => {
  const styles = useStyles();
  const [headingId] = React.useState(() => getId('area'));
  if (findings.length === 0) return null;
  return (
    <div>
      <Text as="h3" id={headingId} variant="mediumPlus" block className={styles.heading}>
        <strong>{areaWords[area]}</strong>
      </Text>
      <ul className={styles.list} aria-labelledby={headingId}>
        {findings.map(finding => (
          <CheckRow key={finding.key} finding={finding} isBusy={isBusy} onMend={() => onMend(finding.key)}>
            {finding.key === 'visits' && <VisitChoice state={finding.state} onDecided={onDecided} />}
          </CheckRow>
        ))}
      </ul>
    </div>
  );
};
