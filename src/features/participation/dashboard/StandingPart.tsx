import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import type { Standing } from '../../../domain/directory/standing';
import { formatNumber } from '../../../ui/format';
import { InfoButton } from '../../../ui/InfoButton';
import { useSession } from '../../../ui/session';
import { charting } from '../../../words/charting';

const words = charting.standing;

const measures = ['open', 'seeding', 'ended', 'noManager', 'noDeputy', 'openRoles', 'hours'] as const satisfies readonly (keyof Standing)[];

const useStyles = makeStyles(({ fonts, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, marginBlockStart: 32 },
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))', gap: '16px 24px', margin: 0 },
  item: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end', breakInside: 'avoid' },
  number: { ...fonts.xLarge, margin: 0, color: semanticColors.bodyText, fontVariantNumeric: 'tabular-nums' },
  label: { ...fonts.medium, color: semanticColors.bodySubtext },
  quiet: { color: semanticColors.bodySubtext }
}));

/** How the communities stand today: how many there are, which roles nobody holds, and the hours that were granted. */
export const StandingPart: React.FunctionComponent<{ readonly standing: Standing }> = ({ standing }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [headingId] = React.useState(() => getId('standing'));
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <Text as="h3" id={headingId} variant="large" style={{ margin: 0 }}>
        {words.heading}
      </Text>
      <Text className={styles.quiet}>{words.about}</Text>
      <dl className={styles.list}>
        {measures.map(measure => (
          <div key={measure} className={styles.item}>
            <dt className={styles.label}>
              {words[measure]} <InfoButton {...words.means[measure]} />
            </dt>
            <dd className={styles.number}>{formatNumber(standing[measure], locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
