import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Announcement } from '../../domain/announcement/announcement';
import { announcementLimit, announcing } from '../../domain/announcement/announcement';
import { formatDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { TextForm } from '../../ui/TextForm';
import { strings } from './strings';

export interface AnnouncementFormProps {
  /** What is corrected; absent where something new is announced. */
  readonly standing: Announcement | undefined;
  /** Until when it will stand. */
  readonly until: number;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 640 } });

/** Announces something, or corrects what stands. */
export const AnnouncementForm: React.FunctionComponent<AnnouncementFormProps> = ({ standing, until, onDone, onClose }) => {
  const { locale } = useSession();
  const styles = useStyles();
  return (
    <TextForm
      className={styles.root}
      label={standing === undefined ? strings.form : strings.correctForm}
      field={strings.text}
      hint={strings.textHint(formatDay(until, locale))}
      limit={announcementLimit}
      missing={strings.missing}
      what={strings.what}
      submit={standing === undefined ? strings.submit : strings.save}
      submitting={strings.sending}
      log="acts"
      name={standing === undefined ? 'announcement' : `announcement ${standing.id}`}
      start={standing?.text}
      mentions={standing?.mentions ?? []}
      toEntry={text => announcing(text, standing?.id)}
      onAdded={() => onDone(standing === undefined ? strings.told : strings.corrected)}
      onClose={onClose}
    />
  );
};
