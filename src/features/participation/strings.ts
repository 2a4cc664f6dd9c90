import { reporting } from '../../words/reporting';

const words = reporting.participation;

export const strings = {
  ...words,
  ofUnit: (unit: string) => words.ofUnit({ unit }),
  forLeadership: (whom: string) => words.forLeadership({ whom }),
  askToPublish: (whom: string) => words.askToPublish({ whom }),
  age: (published: string, covers: string) => words.age({ published, covers }),
  ageRevised: (published: string, covers: string, month: string, revision: number) => words.ageRevised({ published, covers, month, revision }),
  monthFailed: (month: string) => words.monthFailed({ month }),
  damaged: (month: string) => words.damaged({ month }),
  leftOutOr: (minimum: number) => words.leftOutOr({ minimum }),
  leftOutTogether: (people: number) => words.leftOutTogether({ people }),
  communitiesLabel: (all: number, minimum: number) => words.communitiesLabel({ all, minimum }),
  share: (percent: string, headcount: number) => words.share({ percent, headcount }),
  showAll: (count: number) => words.showAll({ count })
};
