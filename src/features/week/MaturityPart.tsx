import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Assessment } from '../../domain/maturity/maturity';
import { foldAssessments, movedBetween, nextCompetency } from '../../domain/maturity/maturity';
import { Button } from '../../ui/controls/Button';
import { formatDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { weekly } from '../../words/weekly';
import { AssessmentForm } from './AssessmentForm';
import { useWeekStyles } from './useWeekStyles';
import type { WeekProps } from './week';
import { WeekPart } from './WeekPart';

const words = weekly.maturity;

/** How its keepers see their community in eight sides: the newest look, what moved since the one before, and the next step. */
export const MaturityPart: React.FunctionComponent<Pick<WeekProps, 'facts' | 'onDone'>> = ({ facts, onDone }) => {
  const { locale } = useSession();
  const { acts } = useSpace();
  const [isOpen, setIsOpen] = React.useState(false);
  const button = useReturnFocus<HTMLDivElement>(isOpen);
  const looks = React.useMemo(() => foldAssessments(acts, facts.entry.roles), [acts, facts.entry.roles]);
  const nameOf = usePeopleNames(React.useMemo(() => looks.map(({ by }) => by), [looks]));
  const last = looks[looks.length - 1];
  return (
    <WeekPart heading={words.heading} about={words.about}>
      <Text>{last === undefined ? words.never : words.last({ name: nameOf(last.by), day: formatDay(last.at, locale) })}</Text>
      {last !== undefined && <Look look={last} before={looks[looks.length - 2]} />}
      {isOpen ? (
        <AssessmentForm
          before={last}
          onAdded={() => {
            setIsOpen(false);
            onDone(words.kept);
          }}
          onClose={() => setIsOpen(false)}
        />
      ) : (
        <div ref={button} tabIndex={-1}>
          <Button text={last === undefined ? words.begin : words.again} onClick={() => setIsOpen(true)} />
        </div>
      )}
    </WeekPart>
  );
};

const Look: React.FunctionComponent<{ readonly look: Assessment; readonly before: Assessment | undefined }> = ({ look, before }) => {
  const { locale } = useSession();
  const styles = useWeekStyles();
  const gain = nextCompetency(look);
  const moved = before === undefined ? [] : movedBetween(before, look);
  const said = (Object.keys(words.competencies) as (keyof typeof words.competencies)[]).flatMap(competency => {
    const stage = look.stages[competency];
    return stage === undefined ? [] : [[competency, words.stages[stage]] as const];
  });
  return (
    <>
      <dl className={styles.facts}>
        {said.map(([competency, stage]) => (
          <div key={competency}>
            <dt className={styles.term}>{words.competencies[competency]}</dt>
            <dd className={styles.fact}>{stage}</dd>
          </div>
        ))}
      </dl>
      {look.next !== '' && <Text className={styles.text}>{words.next({ step: look.next })}</Text>}
      {gain !== undefined && <Text>{words.wouldGain({ competency: words.competencies[gain] })}</Text>}
      {before !== undefined && (
        <Text>
          {moved.length === 0
            ? words.stayed({ day: formatDay(before.at, locale) })
            : `${words.movedSince({ day: formatDay(before.at, locale) })}: ${moved.map(({ competency, from, to }) => words.moved({ competency: words.competencies[competency], from: words.stages[from], to: words.stages[to] })).join(' · ')}`}
        </Text>
      )}
    </>
  );
};
