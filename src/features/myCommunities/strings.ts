import type { NewKind } from '../../domain/directory/news';
import type { Role } from '../../domain/community/roles';
import { everyday } from '../../words/everyday';

const words = everyday.myCommunities;

/** Every word of one's own communities. Dates arrive as the language of the page writes them. */
export const strings = {
  ...words,
  newSince: (moment: string) => words.newSince({ moment }),
  more: (count: number) => words.more({ count }),
  inCommunity: (title: string) => words.inCommunity({ title }),
  sessionAt: (when: string, topic: string) => words.sessionAt({ when, topic }),
  duty: (role: Role, title: string) => words.duty[role]({ title }),
  actingDuty: (role: Role, title: string) => words.actingDuty[role]({ title }),
  dutyHours: (hours: number) => words.dutyHours({ hours }),
  dutyEnds: (date: string) => words.dutyEnds({ date }),
  host: (title: string) => words.host({ title }),
  waiting: (count: number) => words.waiting({ count }),
  asksToJoin: (count: number) => words.asksToJoin({ count }),
  newThings: (count: number) => words.newThings({ count }),
  openTitle: (title: string) => words.openTitle({ title }),
  askedOn: (date: string) => words.askedOn({ date })
};

/** What a new thing is: `by` is a name, `about` what it is about, `when` when a session takes place, `count` of people. */
interface News extends Readonly<Record<'by' | 'about' | 'when', string>> {
  readonly count: number;
}

/** That the person is mentioned in something new, in a sentence. */
export const mentionWords = (news: News): string => words.news.mention(news);

/** What is new, in a sentence. */
export const newWords: { readonly [kind in NewKind]: (news: News) => string } = {
  ...words.news,
  session: news => (news.when === '' ? words.news.session(news) : words.news.sessionAt(news))
};
