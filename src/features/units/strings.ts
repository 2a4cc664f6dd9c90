import { keeping } from '../../words/keeping';

const words = keeping.units;

export const strings = {
  ...words,
  notChosen: (name: string) => words.notChosen({ name }),
  added: (title: string) => words.added({ title }),
  changeUnit: (title: string) => words.changeUnit({ title }),
  approversOf: (title: string) => words.approversOf({ title }),
  ownApproval: (title: string) => words.ownApproval({ title }),
  headcountOf: (title: string) => words.headcountOf({ title }),
  headcountIs: (title: string, headcount: number) => words.headcountIs({ title, headcount }),
  headcountGone: (title: string) => words.headcountGone({ title })
};
