import * as React from 'react';
import { Dropdown, getId, makeStyles, TextField } from '@fluentui/react';
import type { PlanProblems, PlanWords } from './planWords';
import { strings } from './strings';

type When = Pick<PlanWords, 'day' | 'time' | 'length' | 'zone'>;

export interface WhenFieldsProps {
  readonly words: When;
  readonly problems: PlanProblems;
  /** A single time stays in the zone of its session. */
  readonly hasZone: boolean;
  readonly onChange: (change: Partial<When>) => void;
}

const lengths = ['15', '30', '45', '60', '90', '120', '180', '240'];

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: '12px 16px' }, field: { flex: '1 1 140px', minWidth: 0 } });

/** When a session begins and how long it takes. */
export const WhenFields: React.FunctionComponent<WhenFieldsProps> = ({ words, problems, hasZone, onChange }) => {
  const styles = useStyles();
  const [listId] = React.useState(() => getId('zones'));
  const options = [...new Set([...lengths, words.length])].sort((a, b) => Number(a) - Number(b));
  return (
    <>
      <div className={styles.root}>
        <div className={styles.field}>
          <TextField label={strings.day} type="date" required value={words.day} errorMessage={problems.day} validateOnLoad={false} onChange={(_event, day = '') => onChange({ day })} />
        </div>
        <div className={styles.field}>
          <TextField label={strings.time} type="time" required value={words.time} errorMessage={problems.time} validateOnLoad={false} onChange={(_event, time = '') => onChange({ time })} />
        </div>
        <div className={styles.field}>
          <Dropdown
            label={strings.length}
            selectedKey={words.length}
            options={options.map(key => ({ key, text: strings.minutes(Number(key)) }))}
            onChange={(_event, option) => option !== undefined && onChange({ length: String(option.key) })}
          />
        </div>
      </div>
      {hasZone && (
        <>
          <TextField
            label={strings.zone}
            description={problems.zone === undefined ? strings.zoneHint : undefined}
            value={words.zone}
            errorMessage={problems.zone}
            validateOnLoad={false}
            autoComplete="off"
            list={listId}
            onChange={(_event, zone = '') => onChange({ zone: zone.trim() })}
          />
          <datalist id={listId}>
            {zoneNames().map(zone => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </>
      )}
    </>
  );
};

/** The time zones that the browser knows; older ones do not tell, and the field takes any name all the same. */
function zoneNames(): readonly string[] {
  const { supportedValuesOf } = Intl as { readonly supportedValuesOf?: (key: 'timeZone') => string[] };
  return supportedValuesOf?.('timeZone') ?? [];
}
