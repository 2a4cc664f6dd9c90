import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import type { CommunitySpan } from '../../../domain/survival/communitySpans';
import { groupings } from '../../../domain/survival/communitySpans';
import { Button } from '../../../ui/controls/Button';
import { Select } from '../../../ui/controls/Select';
import { useSession } from '../../../ui/session';
import { strings as participation } from '../strings';
import { PartHeading } from '../PartHeading';
import { strings } from './strings';
import { SurvivalChart } from './SurvivalChart';
import { survivalSentences, yearTitle } from './survivalSentences';
import { SurvivalTable } from './SurvivalTable';
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
  root: { display: 'flex', flexDirection: 'column', gap: 12 },
  top: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '4px 16px', justifyContent: 'space-between' },
  controls: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: 8, selectors: { '@media print': { display: 'none' } } },
  sentence: { maxWidth: 820 }
});

const options = (['all', ...groupings] as const).map(key => ({ key, text: strings.choices[key] }));

/** How long communities live: in words, as a curve or as a table, all together or told apart. */
export const SurvivalPart: React.FunctionComponent<SurvivalPartProps> = ({ communities, now, titleOf }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [headingId] = React.useState(() => getId('survival'));
  const [choice, setChoice] = React.useState<Choice>('all');
  const [isTable, setIsTable] = React.useState(false);
  const view = React.useMemo(
    () => survivalView(communities, now, choice, (by, key) => groupTitle(by, key, titleOf, locale)),
    [communities, now, choice, titleOf, locale]
  );
  const sentences = survivalSentences(view, locale);
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <div className={styles.top}>
        <div>
          <PartHeading id={headingId} title={strings.heading} definition={strings.measure} />
        </div>
        {view.overall !== undefined && (
          <div className={styles.controls}>
            <Select label={strings.tellApart} options={options} value={choice} onChange={setChoice} />
            <Button
              kind="action"
              iconName={isTable ? 'BarChartHorizontal' : 'Table'}
              text={isTable ? participation.asChart : participation.asTable}
              onClick={() => setIsTable(!isTable)}
            />
          </div>
        )}
      </div>
      <div role="status">
        {sentences.map(sentence => (
          <Text key={sentence} as="p" block className={styles.sentence} style={{ margin: '0 0 4px' }}>
            {sentence}
          </Text>
        ))}
      </div>
      {view.overall !== undefined && (isTable ? <SurvivalTable view={view} locale={locale} /> : <SurvivalChart view={view} locale={locale} label={strings.captions[choice]} />)}
    </section>
  );
};

function groupTitle(by: Choice, key: string, titleOf: SurvivalPartProps['titleOf'], locale: string): string {
  if (by === 'purpose' || by === 'unit') return titleOf(by, key);
  if (by === 'foundedIn') return yearTitle(key, locale);
  if (by === 'seeded') return key === 'seeded' ? strings.seeded : strings.unseeded;
  return strings.choices.all;
}
