import * as React from 'react';
import { Dropdown, makeStyles } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { DepartmentKey } from '../../domain/identity';
import { openToMeet } from '../../domain/people/meeting';
import type { UtcInstant } from '../../domain/time';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { formatUtcDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useAddEntry } from '../../ui/space';
import { useRead } from '../../ui/useRead';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { strings } from './meetingStrings';

export interface OpenToMeetProps {
  /** When the next pairs are drawn. */
  readonly from: UtcInstant;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  hint: { color: semanticColors.bodySubtext, fontSize: 12 }
}));

/** Says that one would like to meet somebody, with one's department for whoever wants to. */
export const OpenToMeet: React.FunctionComponent<OpenToMeetProps> = props => {
  const [isOpen, setIsOpen] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isOpen);
  if (isOpen) return <OpenForm {...props} onClose={() => setIsOpen(false)} />;
  return (
    <div>
      <Button elementRef={button} text={strings.open} onClick={() => setIsOpen(true)} />
    </div>
  );
};

const readOrganisation = (guildhall: Guildhall): ReturnType<Guildhall['readOrganisation']> => guildhall.readOrganisation();
const leftOpen = '';

const OpenForm: React.FunctionComponent<OpenToMeetProps & { readonly onClose: () => void }> = ({ from, onDone, onClose }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [department, setDepartment] = React.useState<DepartmentKey>();
  // Without the list nobody needs to wait: the department may be left open.
  const { loaded } = useRead(readOrganisation);
  const departments = loaded.state === 'ready' ? loaded.value.departments : [];
  const act = useAddEntry<[department: DepartmentKey | undefined]>(
    'contributions',
    chosen => openToMeet(true, chosen),
    () => {
      onDone(strings.opened(formatUtcDay(from, locale)));
      onClose();
    }
  );
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    act.start(department);
  };
  return (
    <form className={styles.root} aria-label={strings.openTitle} noValidate onSubmit={handleSubmit}>
      {departments.length > 0 && (
        <div>
          <Dropdown
            label={strings.department}
            selectedKey={department ?? leftOpen}
            options={[{ key: leftOpen, text: strings.noDepartment }, ...departments.map(({ key, title }) => ({ key, text: title }))]}
            onChange={(_event, option) => setDepartment(departments.find(({ key }) => key === option?.key)?.key)}
          />
          <span className={styles.hint}>{strings.departmentHint}</span>
        </div>
      )}
      <ActFailure act={act} what={strings.openWhat} />
      <div className={styles.buttons}>
        <Button kind="primary" type="submit" text={act.isBusy ? strings.submitting : strings.submitOpen} disabled={act.isBusy} allowDisabledFocus autoFocus />
        <Button text={strings.cancel} disabled={act.isBusy} onClick={onClose} />
      </div>
    </form>
  );
};
