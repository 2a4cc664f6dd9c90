import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { accessAt } from '../../domain/membership/admission';
import { hasEnded } from '../../domain/community/communityState';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { PersonKey } from '../../domain/identity';
import type { Proposal } from '../../domain/proposal/proposal';
import { memberCount, stateAndYear, stateWords, typeWords } from '../../ui/communityWords';
import { Button } from '../../ui/controls/Button';
import { MembershipFailure } from '../../ui/MembershipFailure';
import { onSingleClick } from '../../ui/onSingleClick';
import { useSession } from '../../ui/session';
import type { SimilarListProps } from './SimilarList';
import type { SimilarOne } from './similarOnes';
import type { SimilarAction } from './strings';
import { strings } from './strings';
import { SupportFailure } from './SupportFailure';

export interface SimilarItemProps extends Omit<SimilarListProps, 'similar'> {
  readonly one: SimilarOne;
}

interface ItemAction {
  readonly kind: SimilarAction;
  readonly do: () => void;
  readonly isBusy: boolean;
  /** What is true already; empty where nothing is. */
  readonly said: string;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  words: { display: 'flex', flexDirection: 'column', gap: 4, overflowWrap: 'anywhere' },
  title: { fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  purpose: { overflow: 'hidden', display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2' },
  action: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 8, marginBlockStart: 8 }
}));

/** A community or proposal that is close, and its one action. */
export const SimilarItem: React.FunctionComponent<SimilarItemProps> = props => {
  const { one, standingOf, supports, onJoin } = props;
  const { actor } = useSession();
  const styles = useStyles();
  const action = 'entry' in one ? communityAction(one.entry, actor.key, props) : proposalAction(one.proposal, props);
  const failed = 'entry' in one ? standingOf(one.entry.key)?.failed : undefined;
  return (
    <>
      <div className={styles.words}>
        <Text className={styles.title}>{one.title}</Text>
        <Text variant="small" className={styles.quiet}>
          {'entry' in one ? communityFacts(one.entry) : proposalFacts(supports.count(one.proposal))}
        </Text>
        <Text variant="small" className={styles.purpose}>
          {one.purpose}
        </Text>
      </div>
      <div className={styles.action}>
        <Button
          text={strings.similar.actions[action.kind]}
          ariaLabel={strings.similar.named(action.kind, one.title)}
          aria-busy={action.isBusy}
          disabled={action.isBusy}
          allowDisabledFocus
          onClick={onSingleClick(action.do, action.isBusy)}
        />
        {action.said !== '' && (
          <Text variant="small" role="status" className={styles.quiet}>
            {action.said}
          </Text>
        )}
      </div>
      {failed !== undefined && 'entry' in one && (
        <MembershipFailure failed={failed} what={one.title} onJoin={() => onJoin(one.entry.key)} onLeave={() => onJoin(one.entry.key)} />
      )}
      {'proposal' in one && <SupportFailure proposal={one.proposal} supports={supports} />}
    </>
  );
};

function communityAction(entry: DirectoryEntry, person: PersonKey, { standingOf, onJoin, onOpen, onRevive }: SimilarItemProps): ItemAction {
  const { key } = entry;
  const words = strings.similar;
  if (hasEnded(entry.state)) return { kind: 'revive', do: () => onRevive(entry), isBusy: false, said: '' };
  const standing = standingOf(key);
  const isOnRequest = accessAt(entry, Date.now()) === 'onRequest';
  if (standing?.isMember === true) return { kind: 'open', do: () => onOpen(key), isBusy: false, said: isOnRequest && !isAdmitted(entry, person) ? words.asked : words.joined };
  if (standing === undefined) return { kind: 'open', do: () => onOpen(key), isBusy: false, said: '' };
  return { kind: isOnRequest ? 'ask' : 'join', do: () => onJoin(key), isBusy: standing.underway !== undefined, said: '' };
}

function isAdmitted({ admissions = [] }: DirectoryEntry, person: PersonKey): boolean {
  return admissions.some(each => each.person === person && each.isAdmitted);
}

function proposalAction(proposal: Proposal, { supports, onOpenProposal }: SimilarItemProps): ItemAction {
  const { isSupporter, underway } = supports.of(proposal);
  const words = strings.similar;
  if (isSupporter) return { kind: 'open', do: () => onOpenProposal(proposal), isBusy: false, said: words.supported };
  return { kind: 'support', do: () => supports.support(proposal), isBusy: underway !== undefined, said: '' };
}

function communityFacts({ type, state, stateSince, members }: DirectoryEntry): string {
  const count = hasEnded(state) ? '' : memberCount(members);
  return [typeWords[type], stateAndYear(state, stateSince), count].filter(Boolean).join(' · ');
}

function proposalFacts(supporters: number): string {
  return [stateWords.proposed, strings.similar.supporters(supporters)].join(' · ');
}
