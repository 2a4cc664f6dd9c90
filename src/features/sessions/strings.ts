import type { WeekdayOfMonth } from '../../domain/session/repeats';
import { everyday } from '../../words/everyday';

const words = everyday.sessions;
const { heardOnce, heardTwice, calendarHost } = words;

type Nth = WeekdayOfMonth['nth'];

/** Every word of the sessions of a community. Dates arrive as the language of the page writes them. */
export const strings = {
  ...words,
  today: (time: string) => words.today({ time }),
  tomorrow: (time: string) => words.tomorrow({ time }),
  yesterday: (time: string) => words.yesterday({ time }),
  yourTime: (mine: string, theirTime: string, theirs: string) => words.yourTime({ mine, theirTime, theirs }),
  hostedBy: (name: string) => words.hostedBy({ name }),
  cancelled: (reason: string) => words.cancelled({ reason }),
  comeTo: (topic: string, when: string) => words.comeTo({ topic, when }),
  notComeTo: (topic: string, when: string) => words.notComeTo({ topic, when }),
  comingNames: (names: string) => words.comingNames({ names }),
  wasThereAt: (topic: string) => words.wasThereAt({ topic }),
  wasNotThereAt: (topic: string) => words.wasNotThereAt({ topic }),
  attendedNames: (names: string) => words.attendedNames({ names }),
  wereYouThere: (topic: string) => words.wereYouThere({ topic }),
  calendarFor: (topic: string) => words.calendarFor({ topic }),
  by: (name: string) => words.by({ name }),
  quietSince: (month: string) => words.quietSince({ month }),
  offered: (text: string) => words.offered({ text }),
  offeredBy: (name: string) => words.offeredBy({ name }),
  planWithName: (name: string) => words.planWithName({ name }),
  newHere: (day: string) => words.newHere({ day }),
  changeForm: (topic: string) => words.changeForm({ topic }),
  changeOneForm: (topic: string, day: string) => words.changeOneForm({ topic, day }),
  weekly: (weekday: string) => words.weekly({ weekday }),
  everyTwoWeeks: (weekday: string) => words.everyTwoWeeks({ weekday }),
  planTold: (topic: string) => words.planTold({ topic }),
  changeTold: (topic: string) => words.changeTold({ topic }),
  manage: (topic: string) => words.manage({ topic }),
  cancelForm: (topic: string) => words.cancelForm({ topic }),
  cancelSeriesForm: (topic: string) => words.cancelSeriesForm({ topic }),
  cancelTold: (topic: string) => words.cancelTold({ topic }),
  takeUpTold: (topic: string) => words.takeUpTold({ topic }),
  recapBy: (name: string, when: string) => words.recapBy({ name, when }),
  writeRecapOf: (topic: string) => words.writeRecapOf({ topic }),
  changeRecapOf: (topic: string) => words.changeRecapOf({ topic }),
  more: (count: number) => words.more({ count }),
  coming: (count: number) => words.coming({ count }),
  andOthers: (count: number) => words.andOthers({ count }),
  attended: (count: number) => words.attended({ count }),
  calendarText: (about: string, host: string, community: string) => `${about}\n\n${calendarHost({ host, community })}`.trim(),
  tooLong: (length: number, limit: number) => everyday.rules.tooLong.text({ length, limit }),
  quietVoice: (count: 1 | 2, ago: string) => (count === 1 ? heardOnce({ ago }) : heardTwice({ ago })),
  minutes: (minutes: number) => words.minutes({ minutes }),
  monthlyByWeekday: (nth: Nth, weekday: string) => words.monthlyByWeekday[nth]({ weekday }),
  monthlyByDay: (day: number) => words.monthlyByDay({ day }),
  quarterly: (nth: Nth, weekday: string) => words.quarterly[nth]({ weekday }),
  previewMore: (count: number) => words.previewMore({ count }),
  tooManyLines: (count: number, limit: number) => words.tooManyLines({ count, limit }),
  lineTooLong: (limit: number) => words.lineTooLong({ limit }),
  reading: (minutes: number) => words.reading({ minutes })
} as const;
