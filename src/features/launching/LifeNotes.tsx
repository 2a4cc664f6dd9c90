import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import { hasEnded } from '../../domain/community/communityState';
import { launchPlan } from '../../domain/community/launchPlan';
import { listed, missingInWords, missingOf, readinessOf } from '../../domain/community/readiness';
import type { Template } from '../../domain/community/template';
import { templateOf } from '../../domain/community/template';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { NamedPerson, PersonKey } from '../../domain/identity';
import type { Organisation } from '../../domain/organisation/organisation';
import { mayDo } from '../../domain/permission/mayDo';
import type { Proposal } from '../../domain/proposal/proposal';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import type { Standing } from '../../ui/standing';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { useRead } from '../../ui/useRead';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { Invitation } from './Invitation';
import { strings } from './invitingStrings';
import { foundersFrom, useRecentJoiners } from './useFounders';

export interface LifeNotesProps {
  readonly entry: DirectoryEntry;
  readonly proposals: readonly Proposal[];
  readonly standing: Standing | undefined;
  /** Who sent the link by which the person came here. */
  readonly invitedBy?: PersonKey;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 12, alignItems: 'flex-start', marginBlockEnd: 24 }
});

/**
 * What a community's screen says of beginnings: who invited you, what is missing to those who keep it, and inviting
 * others.
 */
export const LifeNotes: React.FunctionComponent<LifeNotesProps> = ({ entry, proposals, standing, invitedBy }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const [now] = React.useState(Date.now);
  const keeps = mayDo('keepCommunity', actor, { community: entry, now });
  const isOutside = standing?.isMember !== true;
  const mayInvite = !hasEnded(entry.state) && (keeps || !isOutside);
  if (!mayInvite && invitedBy === undefined) return null;
  return (
    <div className={styles.root}>
      {invitedBy !== undefined && isOutside && invitedBy !== actor.key && <InvitedYou by={invitedBy} />}
      {keeps && entry.state === 'seeding' && <StillMissing entry={entry} proposals={proposals} />}
      {mayInvite && <InviteHere entry={entry} />}
    </div>
  );
};

const InvitedYou: React.FunctionComponent<{ readonly by: PersonKey }> = ({ by }) => {
  const nameOf = usePeopleNames([by]);
  return <Text>{strings.invitedYou(nameOf(by))}</Text>;
};

interface Surroundings {
  readonly organisation: Organisation;
  readonly templates: readonly Template[];
}

const readSurroundings = async (guildhall: Guildhall): Promise<Surroundings> => {
  const [organisation, templates] = await Promise.all([guildhall.readOrganisation(), guildhall.readTemplates()]);
  return { organisation, templates };
};

const StillMissing: React.FunctionComponent<Pick<LifeNotesProps, 'entry' | 'proposals'>> = ({ entry, proposals }) => {
  const [now] = React.useState(Date.now);
  const { loaded } = useRead(readSurroundings);
  const joiners = useRecentJoiners([entry.key], entry.members);
  if (loaded.state !== 'ready' || joiners.loaded.state !== 'ready') return null;
  const { organisation, templates } = loaded.value;
  const plan = launchPlan(entry, templateOf(templates, entry.practice.template));
  const founders = foundersFrom(entry, proposals, joiners.loaded);
  const missing = missingInWords(missingOf(readinessOf({ community: entry, plan, founders, departments: organisation.departments, now })));
  return (
    <Text>
      {missing.length === 0 ? strings.readyForKeepers : strings.missingForKeepers(listed(missing))}
    </Text>
  );
};

const InviteHere: React.FunctionComponent<Pick<LifeNotesProps, 'entry'>> = ({ entry }) => {
  const [isOpen, setIsOpen] = React.useState(false);
  const [to, setTo] = React.useState<readonly NamedPerson[]>([]);
  const button = useReturnFocus<HTMLElement>(isOpen);
  return (
    <>
      {isOpen && <OpenInvitation entry={entry} to={to} onToChange={setTo} />}
      <Button
        elementRef={button}
        text={isOpen ? strings.closeInvitation : strings.inviteHere}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
    </>
  );
};

const readTemplates = (guildhall: Guildhall): Promise<readonly Template[]> => guildhall.readTemplates();

interface OpenInvitationProps extends Pick<LifeNotesProps, 'entry'> {
  readonly to: readonly NamedPerson[];
  readonly onToChange: (to: readonly NamedPerson[]) => void;
}

const OpenInvitation: React.FunctionComponent<OpenInvitationProps> = ({ entry, to, onToChange }) => {
  const { loaded } = useRead(readTemplates);
  const template = loaded.state === 'ready' ? templateOf(loaded.value, entry.practice.template) : undefined;
  const plan = React.useMemo(() => launchPlan(entry, entry.state === 'seeding' ? template : undefined), [entry, template]);
  return <Invitation entry={entry} template={template} plan={plan} to={to} onToChange={onToChange} />;
};
