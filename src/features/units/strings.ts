import { keeping } from '../../words/keeping';

const words = keeping.units;

export const strings = {
  ...words,
  notChosen: (name: string) => words.notChosen({ name }),
  added: (title: string) => words.added({ title }),
  changeUnit: (title: string) => words.changeUnit({ title }),
  approversOf: (title: string) => words.approversOf({ title }),
  ownApproval: (title: string) => words.ownApproval({ title }),
  leadersOf: (title: string) => words.leadersOf({ title }),
  ownLead: (title: string) => words.ownLead({ title }),
  headcountOf: (title: string) => words.headcountOf({ title }),
  headcountIs: (title: string, headcount: number) => words.headcountIs({ title, headcount }),
  headcountGone: (title: string) => words.headcountGone({ title })
};
