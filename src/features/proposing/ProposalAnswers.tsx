import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Verdicts } from '../../domain/community/verdicts';
import type { Proposal } from '../../domain/proposal/proposal';
import { verdictsOn } from '../../domain/proposal/proposalStanding';
import { formatDay } from '../../ui/format';
import { strings } from './proposalStrings';
import type { StandingWords } from './standingInWords';

export interface ProposalAnswersProps {
  readonly proposal: Proposal;
  readonly verdicts: Verdicts;
  readonly words: StandingWords;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  heading: { margin: '0 0 8px', fontWeight: 600 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 12 },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  quiet: { color: semanticColors.bodySubtext },
  reply: { paddingInlineStart: 16, marginBlockStart: 4 }
}));

/** What approvers said of every version, and what the proposer answered. Nothing of it goes away. */
export const ProposalAnswers: React.FunctionComponent<ProposalAnswersProps> = ({ proposal, verdicts, words }) => {
  const styles = useStyles();
  const said = verdictsOn(proposal, verdicts).filter(({ kind }) => kind !== 'approved');
  if (said.length === 0) return null;
  return (
    <section>
      <Text block as="h3" className={styles.heading}>
        {strings.answers}
      </Text>
      <ul className={styles.list}>
        {said.map(({ id, kind, by, at, text }) => {
          const reply = proposal.replies.find(({ question }) => question === id);
          return (
            <li key={id}>
              <Text variant="small" block className={styles.quiet}>
                {strings.said(kind === 'declined' ? 'declined' : 'question', words.nameOf(by), formatDay(at, words.locale))}
              </Text>
              <Text className={styles.words}>{text}</Text>
              {reply !== undefined && (
                <div className={styles.reply}>
                  <Text variant="small" block className={styles.quiet}>
                    {strings.said('reply', words.nameOf(proposal.proposer), formatDay(reply.at, words.locale))}
                  </Text>
                  <Text className={styles.words}>{reply.text}</Text>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
