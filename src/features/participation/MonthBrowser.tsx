import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { CommunityKey } from '../../domain/identity';
import type { ReportView } from '../../domain/link/reportLink';
import type { ReportIndex } from '../../domain/report/reportIndex';
import type { UtcMonth } from '../../domain/time';
import { Notice } from '../../ui/controls/Notice';
import { formatDay, formatList, formatMonth, formatUtcDay } from '../../ui/format';
import { lazyPart } from '../../ui/lazyPart';
import { useSession } from '../../ui/session';
import type { Stale } from '../../ui/stale';
import { olderOf } from '../../ui/stale';
import { StaleLine } from '../../ui/StaleLine';
import { useWayBack } from '../../ui/useWayBack';
import { reporting } from '../../words/reporting';
import { CopyLink } from './CopyLink';
import type { Keeper } from './KeptChoices';
import { KeptChoices } from './KeptChoices';
import { MonthChooser } from './MonthChooser';
import { MonthView } from './MonthView';
import { monthToShow } from './monthToShow';
import { ParticipationSkeleton } from './ParticipationSkeleton';
import { ReportFailure } from './ReportFailure';
import type { ReportSettings, StandingOf } from './reportSettings';
import { strings } from './strings';
import { useMonth } from './useMonth';

const Drill = lazyPart(async () => (await import('./drill/Drill')).Drill, { isContent: true });

export interface MonthBrowserProps {
  /** At least one month. */
  readonly index: ReportIndex;
  /** From when the index is, where it is not the newest. */
  readonly stale: Stale | undefined;
  readonly onRetry: () => void;
  readonly settings: ReportSettings;
  readonly standing: StandingOf;
  readonly view: ReportView;
  readonly onView: (view: ReportView) => void;
  /** Opens the space of a community. */
  readonly onOpen: (community: CommunityKey) => void;
  /** What whoever looks can do in a community, which others know. */
  readonly actsIn: (community: CommunityKey) => React.ReactNode;
}

/**
 * What was left is not seen, read out or reached, as with any `hidden`, but keeps its styles and its layout: with three thousand
 * elements, to leave it and to come back would take longer than a frame otherwise. It has the width of before, and no room.
 */
const keptAside = { containIntrinsicSize: '0 0', contentVisibility: 'hidden', display: 'block', position: 'absolute', width: '100%' } as const;

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: 24, paddingBlock: 8, position: 'relative' },
  title: { margin: 0 },
  top: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '4px 16px', justifyContent: 'space-between' },
  wide: { flexBasis: '100%' },
  onScreen: { selectors: { '@media print': { display: 'none' } } },
  home: { outline: 'none', selectors: { '@supports (content-visibility: hidden)': { selectors: { '&[hidden]': keptAside } } } },
  quiet: { color: theme.semanticColors.bodySubtext }
}));

/** The published months, one at a time, how old the numbers are, and in place of a month what somebody looks into. */
export const MonthBrowser: React.FunctionComponent<MonthBrowserProps> = ({ index, stale, onRetry, settings, standing, view, onView, onOpen, actsIn }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const months = React.useMemo(() => index.months.map(({ period }) => period).reverse(), [index]);
  const { month, missing } = monthToShow(index, view.month, settings.opensOn);
  const { loaded, reload } = useMonth(index, month);
  const isHome = view.unit === undefined && view.community === undefined;
  const { leave, root } = useWayBack(isHome);
  const published = React.useMemo(() => publishedOf(index, locale), [index, locale]);
  const age = ageOf(index, month, published, locale);
  const older = olderOf(stale, loaded.state === 'ready' ? loaded.stale : undefined);
  const handleRetry = (): void => {
    onRetry();
    reload();
  };
  const { keeper, look } = useKeeper(view, month, onView);
  const lookFromHome = React.useCallback(
    (at: Omit<ReportView, 'month'>): void => {
      leave();
      look(at);
    },
    [leave, look]
  );
  const value = loaded.state === 'ready' ? loaded.value : undefined;
  // The same while nothing of it changes: to come back to it draws nothing anew.
  const home = React.useMemo(
    () => value && <MonthView index={index} {...value} age={age} settings={settings} standing={standing} onLook={lookFromHome} />,
    [index, value, age, settings, standing, lookFromHome]
  );
  // What was left stays as it was, unseen, and is not drawn anew for what happens in its place.
  const left = React.useRef<React.ReactNode>(null);
  if (isHome) left.current = home;
  return (
    <div className={styles.root}>
      <header className={styles.top}>
        {settings.title !== undefined && (
          <Text as="h2" block variant="xLarge" className={`${styles.title} ${styles.wide}`}>
            {settings.title}
          </Text>
        )}
        <MonthChooser months={months} month={month} locale={locale} onChange={next => onView({ ...view, month: next })} />
        <Text className={styles.quiet}>{age}</Text>
        <CopyLink className={styles.onScreen} view={{ ...view, month }} title={settings.title ?? formatMonth(month, locale)} />
        <UnitsShown units={settings.units} titled={value?.report.units ?? []} className={`${styles.wide} ${styles.quiet}`} />
        <div className={`${styles.wide} ${styles.onScreen}`}>
          <StaleLine stale={older} onRetry={handleRetry} />
        </div>
      </header>
      {(index.notes ?? []).filter(note => note.month === month).map(({ at, text }) => (
        <Notice key={text} kind="info">
          {strings.note({ day: formatDay(at, locale), text })}
        </Notice>
      ))}
      {missing !== undefined && <Notice kind="info">{strings.noSuchMonth({ month: formatMonth(missing, locale), shown: formatMonth(month, locale) })}</Notice>}
      {loaded.state === 'loading' && <ParticipationSkeleton />}
      {loaded.state === 'failed' && <ReportFailure failure={loaded.failure} name={formatMonth(month, locale)} onRetry={reload} />}
      <KeptChoices.Provider value={keeper}>
        <div ref={root} className={styles.home} hidden={!isHome} tabIndex={-1}>
          {isHome ? home : left.current}
        </div>
        {!isHome && value !== undefined && <Drill index={index} {...value} age={age} settings={settings} view={view} onLook={look} onOpen={onOpen} actsIn={actsIn} />}
      </KeptChoices.Provider>
    </div>
  );
};

interface Kept {
  readonly keeper: Keeper;
  /** Looks into something, in the month that is shown then. */
  readonly look: (at: Omit<ReportView, 'month'>) => void;
}

/** Keeps what is chosen in the view, and so in its address. The same as long as the screen is there: another month draws nothing anew for its sake. */
function useKeeper(view: ReportView, month: UtcMonth, onView: (view: ReportView) => void): Kept {
  const now = React.useRef({ view, month, onView });
  now.current = { view, month, onView };
  return React.useMemo(
    () => ({
      keeper: {
        read: () => now.current.view.choices,
        keep: choices => {
          now.current.view = { ...now.current.view, month: now.current.month, choices: choices === '' ? undefined : choices };
          now.current.onView(now.current.view);
        }
      },
      look: at => now.current.onView({ month: now.current.month, choices: now.current.view.choices, ...at })
    }),
    []
  );
}

/** Which units the page shows, where it does not show all; what is of the whole company says so. */
const UnitsShown: React.FunctionComponent<{ readonly units: ReportSettings['units']; readonly titled: readonly { readonly key: string; readonly title: string }[]; readonly className: string }> = ({ units, titled, className }) => {
  const { locale } = useSession();
  const titles = units.map(unit => titled.find(({ key }) => key === unit)?.title ?? unit);
  return titles.length === 0 ? null : <Text className={className}>{reporting.participation.onlyUnits({ units: formatList(titles, locale) })}</Text>;
};

interface PublishedOn {
  readonly published: string;
  readonly covers: string;
}

function publishedOf({ publishedAt, coversUntil }: ReportIndex, locale: string): PublishedOn {
  return { published: formatDay(publishedAt, locale), covers: formatUtcDay(coversUntil - 1, locale) };
}

function ageOf(index: ReportIndex, month: UtcMonth, { published, covers }: PublishedOn, locale: string): string {
  const revision = index.months.find(({ period }) => period === month)?.revision ?? 1;
  return revision === 1 ? strings.age(published, covers) : strings.ageRevised(published, covers, formatMonth(month, locale), revision);
}
