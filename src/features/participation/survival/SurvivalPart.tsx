import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { dictionary } from '../../../domain/report/dictionary';
import type { CommunitySpan } from '../../../domain/survival/communitySpans';
import { groupings } from '../../../domain/survival/communitySpans';
import { Select } from '../../../ui/controls/Select';
import { formatDay } from '../../../ui/format';
import { useSession } from '../../../ui/session';
import { ChartFrame } from '../chart/ChartFrame';
import { strings as participation } from '../strings';
import { useKeptChoices } from '../useKeptChoices';
import { strings } from './strings';
import { riskCaption } from './riskCaption';
import { SurvivalChart } from './SurvivalChart';
import { survivalSentences, yearTitle } from './survivalSentences';
import { survivalTable } from './survivalTable';
import type { Choice } from './survivalView';
import { survivalView } from './survivalView';

export interface SurvivalPartProps {
  /** Lives of communities, ended ones too. */
  readonly communities: readonly CommunitySpan[];
  /** The instant of the figures. */
  readonly now: number;
  /** What a purpose or a unit is called; the same function as long as its answers are the same. */
  readonly titleOf: (grouping: 'purpose' | 'unit', key: string) => string;
}

const useStyles = makeStyles({
  choice: { alignSelf: 'flex-start', selectors: { '@media print': { display: 'none' } } }
});

const options = (['all', ...groupings] as const).map(key => ({ key, text: strings.choices[key] }));

/** How long communities live: in words, as a curve or as a table, all together or told apart. */
export const SurvivalPart: React.FunctionComponent<SurvivalPartProps> = ({ communities, now, titleOf }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { first, keep } = useKeptChoices();
  const [choice, setChoice] = React.useState<Choice>(first.tellApart ?? 'all');
  const handleChoice = (next: Choice): void => {
    setChoice(next);
    keep({ tellApart: next === 'all' ? undefined : next });
  };
  const view = React.useMemo(
    () => survivalView(communities, now, choice, (by, key) => groupTitle(by, key, titleOf, locale)),
    [communities, now, choice, titleOf, locale]
  );
  const day = formatDay(now, locale);
  return (
    <ChartFrame
      name="lives"
      kind={view.overall === undefined ? 'table' : 'drawing'}
      title={strings.heading}
      reading={survivalSentences(view, locale)}
      tableTitle={strings.captions[choice]}
      definition={dictionary.stillOpen}
      period={strings.until({ day })}
      age={participation.age(day, day)}
      minimum={undefined}
      tableOf={() => survivalTable(view, locale)}
      caption={riskCaption(view, locale)}
      before={view.overall !== undefined && <Select className={styles.choice} label={strings.tellApart} options={options} value={choice} onChange={handleChoice} />}
    >
      {view.overall !== undefined && <SurvivalChart view={view} locale={locale} label={strings.captions[choice]} />}
    </ChartFrame>
  );
};

function groupTitle(by: Choice, key: string, titleOf: SurvivalPartProps['titleOf'], locale: string): string {
  if (by === 'purpose' || by === 'unit') return titleOf(by, key);
  if (by === 'foundedIn') return yearTitle(key, locale);
  if (by === 'seeded') return key === 'seeded' ? strings.seeded : strings.unseeded;
  return strings.choices.all;
}
