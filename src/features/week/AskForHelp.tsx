import * as React from 'react';
import { callingForHelp, foldHelpCalls, helpLimit, openCall } from '../../domain/week/helpCalls';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import { TextForm } from '../../ui/TextForm';
import { HelpNote } from './HelpNote';
import { strings } from './strings';
import type { WeekProps } from './week';

const words = strings.time;

/** “I need help”, in one line; the own call stands here until somebody helps or it is no longer needed. */
export const AskForHelp: React.FunctionComponent<Pick<WeekProps, 'facts' | 'onDone'>> = ({ facts, onDone }) => {
  const { actor } = useSession();
  const { acts } = useSpace();
  const [isAsking, setIsAsking] = React.useState(false);
  const { title } = facts.entry.charter;
  const call = openCall(foldHelpCalls(acts, facts.entry.roles));
  if (call !== undefined) return call.by === actor.key ? <HelpNote call={call} now={facts.now} onDone={onDone} /> : null;
  if (!isAsking) {
    return (
      <div>
        <Button text={words.help} onClick={() => setIsAsking(true)} />
      </div>
    );
  }
  return (
    <TextForm
      label={words.help}
      field={words.helpWith}
      hint={words.helpHint({ title })}
      limit={helpLimit}
      what={words.yourCall}
      submit={words.send}
      submitting={words.sending}
      log="acts"
      name="needHelp"
      toEntry={callingForHelp}
      onAdded={() => {
        setIsAsking(false);
        onDone(words.called);
      }}
      onClose={() => setIsAsking(false)}
    />
  );
};
