import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { LaunchLine } from '../../domain/community/launchPlan';
import { writtenLine } from '../../domain/community/launchPlan';
import type { CommunityKey } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import type { Acts } from '../../ui/useActs';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { PlanLine } from './PlanLine';
import { PlanLineForm } from './PlanLineForm';
import { strings } from './strings';

export interface PlanProps {
  readonly community: CommunityKey;
  readonly plan: readonly LaunchLine[];
  readonly acts: Acts;
  /** Says that somebody is led here; another each time. */
  readonly led?: object | undefined;
  readonly onChanged: () => Promise<unknown>;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontWeight: 600 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  add: { marginBlockStart: 12 }
});

/** A key that no line has, for the form of a new one. */
const newLine = '';

/** The plan of a community: lines to tick, rewrite, take out and add. Each change is a row. */
export const Plan: React.FunctionComponent<PlanProps> = ({ community, plan, acts, led, onChanged }) => {
  const styles = useStyles();
  const [edited, setEdited] = React.useState<string>();
  const add = useReturnFocus<HTMLElement>(edited === newLine);
  const heading = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (led !== undefined) heading.current?.focus();
  }, [led]);
  const close = (): void => setEdited(undefined);
  const form = (line: LaunchLine | undefined): React.ReactElement => (
    <PlanLineForm community={community} line={line} onSaved={onChanged} onClose={close} />
  );
  return (
    <div>
      <div ref={heading} tabIndex={-1}>
        <Text block as="h4" variant="mediumPlus" className={styles.heading}>
          {strings.plan}
        </Text>
      </div>
      {plan.length === 0 && <Text>{strings.nothingPlanned}</Text>}
      <ul className={styles.list}>
        {plan.map(line =>
          edited === line.key ? (
            <li key={line.key}>{form(line)}</li>
          ) : (
            <PlanLine
              key={line.key}
              line={line}
              underway={acts.standingOf(line.key)}
              onTick={isDone => acts.start(line.key, { kind: 'plan', item: { ...writtenLine(line), isDone } })}
              onEdit={() => setEdited(line.key)}
              onRemove={() => acts.start(line.key, { kind: 'plan', item: { removed: line.key } })}
            />
          )
        )}
      </ul>
      {edited === newLine ? (
        form(undefined)
      ) : (
        <Button elementRef={add} iconName="Add" text={strings.add} className={styles.add} onClick={() => setEdited(newLine)} />
      )}
    </div>
  );
};
