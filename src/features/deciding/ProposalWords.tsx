import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Proposal, ProposalVersion, ProposedCommunity } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import type { ProposedPart } from '../../domain/proposal/versionChanges';
import { proposedParts, versionChanges } from '../../domain/proposal/versionChanges';
import { lastAnswered } from '../../domain/proposal/waitingProposals';
import { typeWords } from '../../ui/communityWords';
import { Link } from '../../ui/controls/Link';
import { formatList } from '../../ui/format';
import { useSession } from '../../ui/session';
import type { Desk } from './desk';
import { useDesk } from './desk';
import { Part } from './Part';
import { proposalStrings as words, strings } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import type { PeopleNames } from '../../ui/usePeopleNames';

export interface ProposalWordsProps {
  readonly proposal: Proposal;
  /** The row of the words that were the newest when the approver opened it. */
  readonly openedRow: number;
  readonly nameOf: PeopleNames;
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  words: {
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, max-content) 1fr',
    gap: '6px 16px',
    margin: 0,
    selectors: {
      dt: { color: semanticColors.bodySubtext },
      dd: { margin: 0, overflowWrap: 'anywhere', minWidth: 0 },
      '@media (max-width: 480px)': { gridTemplateColumns: '1fr', gap: 0, selectors: { dd: { marginBlockEnd: 8 } } }
    }
  },
  was: { color: semanticColors.bodySubtext, borderInlineStart: `2px solid ${palette.themePrimary}`, paddingInlineStart: 8, display: 'block' }
}));

/** The newest words of a proposal, and what changed since an approver last had a say, or since it was opened. */
export const ProposalWords: React.FunctionComponent<ProposalWordsProps> = ({ proposal, openedRow, nameOf }) => {
  const styles = useStyles();
  const deciding = useDecidingStyles();
  const desk = useDesk();
  const { locale } = useSession();
  const wordsOf = (proposed: ProposedCommunity, part: ProposedPart): string => inWords(proposed, part, { ...desk, locale }, nameOf);
  const newest = newestVersion(proposal);
  const before = comparedWith(proposal, openedRow, desk);
  const changed: ReadonlySet<ProposedPart> = new Set(before === undefined ? [] : versionChanges(before, newest));
  const shown = proposedParts.filter(part => changed.has(part) || wordsOf(newest, part) !== '');
  return (
    <Part heading={words.words}>
      {before !== undefined && (
        <Text className={deciding.quiet}>
          {newest.row === openedRow ? words.changed(newest.version, before.version) : words.changedSinceOpened(newest.version)}
        </Text>
      )}
      <dl className={styles.words}>
        {shown.map(part => (
          <React.Fragment key={part}>
            <dt>{words.parts[part]}</dt>
            <dd>
              <Value part={part} text={wordsOf(newest, part)} />
              {before !== undefined && changed.has(part) && (
                <span className={styles.was}>{words.was(wordsOf(before, part) || words.nothing)}</span>
              )}
            </dd>
          </React.Fragment>
        ))}
      </dl>
    </Part>
  );
};

/** The words to compare with: those the approver has read, else those on which somebody last said something. */
function comparedWith(proposal: Proposal, openedRow: number, { verdicts }: Desk): ProposalVersion | undefined {
  const newest = newestVersion(proposal);
  const read = newest.row === openedRow ? lastAnswered(proposal, verdicts) : proposal.versions.find(({ row }) => row === openedRow);
  return read?.row === newest.row ? undefined : read;
}

const Value: React.FunctionComponent<{ readonly part: ProposedPart; readonly text: string }> = ({ part, text }) =>
  part === 'link' && text !== '' ? (
    <Link href={text} target="_blank" rel="noreferrer">
      {text}
    </Link>
  ) : (
    <Text>{text === '' ? words.nothing : text}</Text>
  );

/** A part of a proposal as it is read; empty where it says nothing. */
function inWords(proposed: ProposedCommunity, part: ProposedPart, { entryOf, unitTitle, locale }: Desk & { readonly locale: string }, nameOf: PeopleNames): string {
  const { charter, practice, manager, deputies, sponsor, revives } = proposed;
  const titleOf = (key: typeof revives): string => (key === undefined ? '' : (entryOf(key)?.charter.title ?? key));
  const said: Readonly<Record<ProposedPart, string>> = {
    ...charter,
    notFor: practice.notFor,
    type: typeWords[proposed.type],
    unit: unitTitle(proposed.unit),
    parent: titleOf(practice.parent),
    cadence: words.cadences[practice.cadence],
    access: words.accesses[practice.access],
    link: practice.link,
    tags: formatList(practice.tags, locale),
    manager: nameOf(manager.key),
    deputies: formatList(deputies.map(({ key }) => nameOf(key)), locale),
    hours: strings.hours(proposed.hours),
    termMonths: words.months(proposed.termMonths),
    sponsor: sponsor === undefined ? '' : nameOf(sponsor.key),
    revives: titleOf(revives)
  };
  return said[part];
}
