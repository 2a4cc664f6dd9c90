import { further } from '../../words/further';

const words = further.proposing;
const { draft, duties, similar, whatNext } = words;

/** What can be done with a community or proposal that is close to what is typed. */
export type SimilarAction = keyof typeof similar.actions;

/** Every word of proposing a community. */
export const strings = {
  ...words,
  revising: (title: string) => words.revising({ title }),
  stepOf: (step: number, of: number, title: string) => words.stepOf({ step, of, title }),
  draft: {
    ...draft,
    named: (title: string) => draft.named({ title }),
    since: (moment: string) => draft.since({ moment })
  },
  reviving: (title: string) => words.reviving({ title }),
  whatNext: (unit: string | undefined) => [
    unit === undefined ? whatNext.itsApprovers : whatNext.approvers({ unit }),
    whatNext.colleagues,
    whatNext.named,
    whatNext.approved
  ],
  now: (unit: string) => words.now({ unit }),
  duties: {
    none: (name: string) => duties.none({ name }),
    some: (name: string, hours: number, titles: string) => duties.some({ name, hours, titles }),
    noHours: (name: string, titles: string) => duties.noHours({ name, titles }),
    together: (hours: number) => duties.together({ hours }),
    many: (hours: number) => duties.many({ hours })
  },
  similar: {
    ...similar,
    named: (action: SimilarAction, title: string) => similar.named[action]({ title }),
    supporters: (count: number) => further.proposal.supporters({ count }),
    told: (titles: string) => similar.told({ titles })
  }
};
