import * as React from 'react';
import { Dropdown, makeStyles, Text, TextField } from '@fluentui/react';
import { planKinds } from '../../domain/community/plan';
import type { ChecklistDraft } from '../../domain/community/templateDraft';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { strings } from './strings';

export interface ChecklistFieldsProps {
  readonly lines: readonly ChecklistDraft[];
  /** What is wrong: `checklist` for the whole, `line <key>` for one. */
  readonly problems: Readonly<Record<string, string | undefined>>;
  readonly onChange: (lines: readonly ChecklistDraft[]) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  heading: { margin: 0, fontWeight: 600 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'flex-start', paddingBlock: 4 },
  kind: { flex: '0 1 120px' },
  title: { flex: '1 1 220px', minWidth: 0 },
  week: { flex: '0 1 72px' },
  problem: { flexBasis: '100%', color: semanticColors.errorText }
}));

const kindOptions = planKinds.map(kind => ({ key: kind, text: strings.kinds[kind] }));

/** The first weeks: what, of which kind, in which week. */
export const ChecklistFields: React.FunctionComponent<ChecklistFieldsProps> = ({ lines, problems, onChange }) => {
  const { guildhall } = useSession();
  const styles = useStyles();
  const changeLine = (key: string, part: Partial<ChecklistDraft>): void => onChange(lines.map(line => (line.key === key ? { ...line, ...part } : line)));
  return (
    <div>
      <Text block as="h4" variant="medium" className={styles.heading}>
        {strings.checklist}
      </Text>
      {problems.checklist !== undefined && (
        <Text variant="small" role="alert" className={styles.problem}>
          {problems.checklist}
        </Text>
      )}
      <ul className={styles.list} aria-label={strings.checklist}>
        {lines.map(({ key, kind, title, week }, index) => {
          const problem = problems[`line ${key}`];
          return (
            <li key={key} className={styles.line}>
              <Dropdown
                className={styles.kind}
                ariaLabel={strings.kind(index + 1)}
                options={kindOptions}
                selectedKey={kind}
                onChange={(_event, option) => changeLine(key, { kind: planKinds.find(each => each === option?.key) ?? kind })}
              />
              <TextField
                className={styles.title}
                ariaLabel={strings.task(index + 1)}
                value={title}
                aria-invalid={problem !== undefined}
                autoComplete="off"
                onChange={(_event, text = '') => changeLine(key, { title: text })}
              />
              <TextField
                className={styles.week}
                ariaLabel={strings.week(index + 1)}
                value={week}
                inputMode="numeric"
                autoComplete="off"
                onChange={(_event, text = '') => changeLine(key, { week: text })}
              />
              <Button
                kind="icon"
                iconName="Cancel"
                title={strings.remove}
                ariaLabel={strings.removeLine(index + 1)}
                onClick={() => onChange(lines.filter(line => line.key !== key))}
              />
              {problem !== undefined && (
                <Text variant="small" role="alert" className={styles.problem}>
                  {problem}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
      <Button
        iconName="Add"
        text={strings.addLine}
        onClick={() => onChange([...lines, { key: guildhall.newOperation(), kind: 'task', title: '', week: '1' }])}
      />
    </div>
  );
};
