import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { reviewMonths } from '../../domain/shelf/resource';
import type { ShelvedResource } from '../../domain/shelf/shelf';
import { stillGood } from '../../domain/shelf/shelf';
import { monthsLater } from '../../domain/time';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { formatUtcDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useAddEntry } from '../../ui/space';
import { MonthsChoice } from './MonthsChoice';
import { strings } from './strings';

export interface StillGoodProps {
  readonly resource: ShelvedResource;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8 },
  line: { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'flex-end' },
  quiet: { margin: 0, color: semanticColors.bodySubtext }
}));

/** The curator says with one button that a link is still good. */
export const StillGood: React.FunctionComponent<StillGoodProps> = ({ resource, onDone }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [months, setMonths] = React.useState<number>(reviewMonths.usual);
  const { title } = resource.says;
  const act = useAddEntry<[at: number, months: number]>(
    'contributions',
    (at, later) => stillGood(resource, at, later),
    (at, later) => onDone(strings.saidGood(title, formatUtcDay(monthsLater(at, later), locale)))
  );
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <MonthsChoice label={strings.againIn} months={months} onChange={setMonths} />
        <Button text={strings.stillGood} ariaLabel={strings.stillGoodFor(title)} disabled={act.isBusy} allowDisabledFocus onClick={() => act.start(Date.now(), months)} />
      </div>
      <Text block as="p" variant="small" className={styles.quiet}>
        {strings.otherwise}
      </Text>
      <ActFailure act={act} what={strings.goodWhat} />
    </div>
  );
};
