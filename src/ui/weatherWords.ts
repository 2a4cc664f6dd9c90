import type { FailureKind } from '../domain/failure';

/** Why nothing newer came, in a few words. */
export const reasons: Readonly<Record<'other', string> & Partial<Record<FailureKind, string>>> = {
  offline: 'You are offline.',
  throttled: 'SharePoint is busy.',
  other: 'SharePoint does not answer.'
};

/** What every screen says of a SharePoint that is slow, busy or out of reach. */
export const weatherWords = {
  tryAgain: 'Try again',
  asking: (moment: string) => `As of ${moment}. Getting the newest…`,
  wasSo: (moment: string, isToday: boolean) => `This is how it was ${isToday ? 'at' : 'on'} ${moment}.`,
  asksToWait: (wait: string) => `SharePoint asks us to wait ${wait}.`,
  waitIsOver: 'SharePoint asked us to wait. The wait is over.',
  readFirst: 'The newest is being read. Then this can be changed.'
};
