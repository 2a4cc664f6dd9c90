import * as React from 'react';
import type { PersonKey } from '../../domain/identity';
import type { LinkTarget } from '../../domain/link/deepLink';
import { mailLink, pageLink } from '../../domain/link/deepLink';
import type { NextAction } from '../../domain/week/nextAction';
import { Button } from '../../ui/controls/Button';
import { formatList } from '../../ui/format';
import { ReachPeople } from '../../ui/ReachPeople';
import { useSession } from '../../ui/session';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { strings } from './strings';
import type { WeekProps } from './week';

export interface ActionStepProps extends WeekProps {
  readonly action: NextAction;
  readonly nameOf: PeopleNames;
  /** What the button says, and what the card is about. */
  readonly text: string;
  readonly title: string;
}

/** The one button of an action: it leads to where the action is done, or opens a chat that is not sent yet. */
export const ActionStep: React.FunctionComponent<ActionStepProps> = ({ action, nameOf, text, title, facts, onOpen, onDuty, onPlan }) => {
  const { actor, guildhall, locale } = useSession();
  const { key, charter } = facts.entry;
  const ariaLabel = strings.answerTo({ answer: text, title });
  const reach = (people: readonly PersonKey[], say: typeof strings.write.host, subject: typeof strings.write.hostSubject): React.ReactElement => {
    const message = say({ names: formatList(people.map(nameOf), locale), title: charter.title, from: actor.name });
    const nameOfButton = (answer: string): string => strings.answerTo({ answer, title });
    return <ReachPeople people={people} subject={subject({ title: charter.title })} message={message} words={strings.write} nameOf={nameOfButton} />;
  };
  switch (action.rule) {
    case 'fading':
      if (action.people.length === 0) return <Button kind="primary" text={text} ariaLabel={ariaLabel} onClick={() => onOpen(key, { kind: 'section', section: 'questions' })} />;
      return reach(action.people, strings.write.fading, strings.write.fadingSubject);
    case 'welcomeNewcomers':
      return reach(action.people, strings.write.welcome, strings.write.welcomeSubject);
    case 'inviteHost':
      return reach(action.people, strings.write.host, strings.write.hostSubject);
    case 'inviteDepartment': {
      const link = pageLink(guildhall.siteUrl, { community: key, invitedBy: actor.key });
      const body = strings.write.invite({ title: charter.title, purpose: charter.purpose, link, from: actor.name });
      return <Button kind="primary" text={text} ariaLabel={ariaLabel} href={mailLink([], strings.write.inviteSubject({ title: charter.title }), body)} />;
    }
    case 'handOver':
      return <Button kind="primary" text={text} ariaLabel={ariaLabel} onClick={() => onDuty(key, 'handOver', action.role)} />;
    case 'planLine':
      return <Button kind="primary" text={text} ariaLabel={ariaLabel} onClick={() => onPlan(key)} />;
    case 'handOverStep':
      return <Button kind="primary" text={text} ariaLabel={ariaLabel} onClick={() => onDuty(key)} />;
    case 'fillRole': {
      const { role, reason } = action.open;
      return <Button kind="primary" text={text} ariaLabel={ariaLabel} onClick={() => (reason === 'said' ? onDuty(key) : onDuty(key, 'openRole', role))} />;
    }
    case 'findDeputy':
      return <Button kind="primary" text={text} ariaLabel={ariaLabel} onClick={() => onDuty(key, 'openRole', 'deputy')} />;
    default: {
      const target = targetOf(action);
      return <Button kind="primary" text={text} ariaLabel={ariaLabel} onClick={() => onOpen(key, target)} />;
    }
  }
};

type Opening = Extract<NextAction, { readonly rule: 'admitPeople' | 'answerQuestions' | 'planSession' | 'recapSession' | 'reviewResources' }>;

function targetOf(action: Opening): LinkTarget {
  switch (action.rule) {
    case 'admitPeople':
      return { kind: 'section', section: 'people' };
    case 'answerQuestions': {
      const [first] = action.questions;
      return first === undefined ? { kind: 'section', section: 'questions' } : { kind: 'question', row: first.entry.id };
    }
    case 'planSession':
      return { kind: 'section', section: 'sessions' };
    case 'recapSession':
      return { kind: 'session', row: action.time.session.id, occurrence: action.time.occurrence.start };
    case 'reviewResources':
      return { kind: 'section', section: 'shelf' };
  }
}
