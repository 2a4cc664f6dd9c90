import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Verdict, Verdicts } from '../../domain/community/verdicts';
import type { Proposal } from '../../domain/proposal/proposal';
import { verdictsOn } from '../../domain/proposal/proposalStanding';
import type { UtcInstant } from '../../domain/time';
import { formatDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useDesk } from './desk';
import { Part } from './Part';
import { proposalStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import type { PeopleNames } from '../../ui/usePeopleNames';

export interface ConversationProps {
  readonly proposal: Proposal;
  readonly nameOf: PeopleNames;
}

interface Line {
  readonly key: string;
  readonly who: string;
  readonly text: string;
  readonly at: UtcInstant;
  readonly isReply: boolean;
}

const useStyles = makeStyles(({ palette }) => ({
  lines: { display: 'flex', flexDirection: 'column', gap: 12, listStyle: 'none', margin: 0, padding: 0 },
  line: { borderInlineStart: `3px solid ${palette.neutralQuaternary}`, paddingInlineStart: 12, display: 'flex', flexDirection: 'column' },
  reply: { marginInlineStart: 24, borderInlineStartColor: palette.themePrimary }
}));

/** What approvers asked and said, and what the proposer answered, in the order in which it happened. */
export const Conversation: React.FunctionComponent<ConversationProps> = ({ proposal, nameOf }) => {
  const styles = useStyles();
  const deciding = useDecidingStyles();
  const { locale } = useSession();
  const { verdicts } = useDesk();
  const lines = linesOf(proposal, verdicts, nameOf, at => formatDay(at, locale));
  if (lines.length === 0) return null;
  return (
    <Part heading={words.said}>
      <ol className={styles.lines}>
        {lines.map(({ key, who, text, isReply }) => (
          <li key={key} className={isReply ? `${styles.line} ${styles.reply}` : styles.line}>
            <Text variant="small" className={deciding.quiet}>
              {who}
            </Text>
            {text !== '' && <Text className={deciding.wrap}>{text}</Text>}
          </li>
        ))}
      </ol>
    </Part>
  );
};

function linesOf(proposal: Proposal, verdicts: Verdicts, nameOf: PeopleNames, dayOf: (at: UtcInstant) => string): readonly Line[] {
  const said = verdictsOn(proposal, verdicts);
  return said.flatMap((verdict): Line[] => {
    const reply = proposal.replies.find(({ question }) => question === verdict.id);
    const asked = lineOf(verdict, nameOf, dayOf);
    if (reply === undefined) return [asked];
    const who = words.saidWords.reply(nameOf(proposal.proposer), dayOf(reply.at));
    return [asked, { key: `reply ${reply.question}`, who, text: reply.text, at: reply.at, isReply: true }];
  });
}

function lineOf({ id, kind, by, at, text }: Verdict, nameOf: PeopleNames, dayOf: (at: UtcInstant) => string): Line {
  return { key: String(id), who: words.saidWords[kind](nameOf(by), dayOf(at)), text, at, isReply: false };
}
