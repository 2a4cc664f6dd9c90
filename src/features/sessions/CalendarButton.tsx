import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Dated } from '../../domain/session/occurrences';
import { Button } from '../../ui/controls/Button';
import { MenuButton } from '../../ui/controls/MenuButton';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import { useIsMounted } from '../../ui/useIsMounted';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { saveFile } from '../../ui/saveFile';
import { strings } from './strings';

export interface CalendarButtonProps {
  readonly dated: Dated;
  readonly nameOf: PeopleNames;
  readonly onDone: (told: string) => void;
}

/** A calendar file of this session, or of its series. What makes it is loaded when it is asked for. */
export const CalendarButton: React.FunctionComponent<CalendarButtonProps> = ({ dated: { session, occurrence }, nameOf, onDone }) => {
  const { guildhall } = useSession();
  const { community } = useSpace();
  const isMounted = useIsMounted();
  const [hasFailed, setHasFailed] = React.useState(false);
  const isSeries = session.plan.repeats !== undefined && occurrence.isOfPlan;
  const save = async (isAll: boolean): Promise<void> => {
    setHasFailed(false);
    try {
      const { oneInCalendar, seriesInCalendar } = await import(/* webpackChunkName: 'calendar' */ '../../domain/session/calendar/calendarFile');
      const options = {
        domain: new URL(guildhall.siteUrl).host,
        now: Date.now(),
        describe: ({ about, host }: { readonly about: string; readonly host: Parameters<PeopleNames>[0] }) => strings.calendarText(about, nameOf(host), community.charter.title)
      };
      saveFile(`${occurrence.topic}.ics`, isAll ? seriesInCalendar(session, options) : oneInCalendar(session, occurrence, options), 'text/calendar;charset=utf-8');
      onDone(strings.calendarTold);
    } catch {
      // What makes the file did not arrive: said beside the button.
      if (isMounted.current) setHasFailed(true);
    }
  };
  const button = { iconName: 'AddEvent', text: strings.calendar, ariaLabel: strings.calendarFor(occurrence.topic) };
  const items = [
    { key: 'one', text: strings.calendarOne, onChoose: () => void save(false) },
    { key: 'all', text: strings.calendarAll, onChoose: () => void save(true) }
  ];
  return (
    <>
      {isSeries ? <MenuButton {...button} items={items} /> : <Button {...button} onClick={() => void save(false)} />}
      {hasFailed && <Text role="alert">{strings.calendarFailed}</Text>}
    </>
  );
};
