import * as React from 'react';

/** The forms of planning, with the calendar that they need: fetched when somebody plans. */
export const PlanFormLater = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'plan-session' */ './PlanForm')).PlanForm }));
export const OccurrenceFormLater = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'plan-session' */ './OccurrenceForm')).OccurrenceForm }));
