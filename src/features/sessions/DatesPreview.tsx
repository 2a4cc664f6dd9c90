import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { LocalDay } from '../../domain/session/localTime';
import { instantOf } from '../../domain/session/localTime';
import { useSession } from '../../ui/session';
import { strings } from './strings';

export interface DatesPreviewProps {
  readonly days: readonly LocalDay[];
  readonly minute: number;
  readonly zone: string;
  /** Whether the series was to go on, and ends because no more may be planned. */
  readonly isCut: boolean;
}

/** As many as are shown. */
const shown = 5;

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 4, padding: 12, borderRadius: effects.roundedCorner4, background: palette.neutralLighterAlt },
  heading: { margin: 0, fontWeight: 600 },
  list: { margin: 0, paddingInlineStart: 20 },
  quiet: { color: semanticColors.bodySubtext }
}));

/** When a session will take place, in the zone for which it is planned. */
export const DatesPreview: React.FunctionComponent<DatesPreviewProps> = ({ days, minute, zone, isCut }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const left = days.length - shown;
  return (
    <div className={styles.root} role="group" aria-label={strings.preview}>
      <Text block as="h4" className={styles.heading}>
        {strings.preview}
      </Text>
      {days.length === 0 ? (
        <Text className={styles.quiet}>{strings.previewNone}</Text>
      ) : (
        <ol className={styles.list}>
          {days.slice(0, shown).map(day => (
            <li key={day}>
              <Text>{momentIn(instantOf({ day, minute }, zone), zone, locale)}</Text>
            </li>
          ))}
        </ol>
      )}
      {left > 0 && <Text className={styles.quiet}>{strings.previewMore(left)}</Text>}
      {isCut && <Text className={styles.quiet}>{strings.previewCut}</Text>}
    </div>
  );
};

function momentIn(instant: number, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone }).format(instant);
}
