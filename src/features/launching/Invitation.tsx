import * as React from 'react';
import type { ITextField } from '@fluentui/react';
import { makeStyles, Text, TextField } from '@fluentui/react';
import type { LaunchLine } from '../../domain/community/launchPlan';
import type { Template } from '../../domain/community/template';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { NamedPerson } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import { InvitationLinks } from './InvitationLinks';
import { invitationText } from './invitationText';
import { strings } from './invitingStrings';

export interface InvitationProps {
  readonly entry: DirectoryEntry;
  readonly template: Template | undefined;
  readonly plan: readonly LaunchLine[];
  readonly to: readonly NamedPerson[];
  readonly onToChange: (to: readonly NamedPerson[]) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 640 },
  heading: { margin: 0, fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }
}));

/** An invitation ready to send: its words can be changed, copied, or taken into a mail or a chat. Nothing is sent from here. */
export const Invitation: React.FunctionComponent<InvitationProps> = ({ entry, template, plan, to, onToChange }) => {
  const { guildhall, actor, locale, teams } = useSession();
  const styles = useStyles();
  const [now] = React.useState(Date.now);
  const [written, setWritten] = React.useState<string>();
  const [copied, setCopied] = React.useState<string>();
  const field = React.useRef<ITextField>(null);
  const link = { community: entry.key, invitedBy: actor.key };
  const text =
    written ?? invitationText({ charter: entry.charter, template, plan, link, page: guildhall.siteUrl, teams, from: actor.name, now, locale });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(strings.copied);
    } catch {
      // A frame may not be let to the clipboard: the text is selected instead, and that is said.
      field.current?.select();
      setCopied(strings.notCopied);
    }
  };
  return (
    <div className={styles.root}>
      <div>
        <Text block as="h4" variant="mediumPlus" className={styles.heading}>
          {strings.invitation}
        </Text>
        <Text className={styles.quiet}>{strings.invitationAbout}</Text>
      </div>
      <PeoplePicker label={strings.to} hint={strings.toHint} chosen={to} onChange={onToChange} find={guildhall.findPeople} />
      <TextField
        componentRef={field}
        label={strings.text}
        multiline
        autoAdjustHeight
        resizable={false}
        value={text}
        onChange={(_event, changed = '') => {
          setWritten(changed);
          setCopied(undefined);
        }}
      />
      <div className={styles.actions}>
        <Button text={strings.copy} onClick={() => void copy()} />
        <InvitationLinks to={to} subject={strings.subject(entry.charter.title)} text={text} />
        <Text role="status">{copied}</Text>
      </div>
    </div>
  );
};
