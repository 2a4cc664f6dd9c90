import { everyday } from '../../words/everyday';
import { keeping } from '../../words/keeping';

const words = keeping.launching;

/** Every word of launching and keeping a community alive. */
export const strings = {
  ...words,
  launch: (title: string) => words.launch({ title }),
  launchQuestion: (title: string, missing: string) => words.launchQuestion({ title, missing }),
  launched: (title: string) => words.launched({ title }),
  editLine: (title: string) => words.editLine({ title }),
  done: (title: string) => words.done({ title }),
  removeLine: (title: string) => words.removeLine({ title }),
  tooLong: (length: number, limit: number) => everyday.rules.tooLong.text({ length, limit }),
  inviteName: (name: string) => words.inviteName({ name }),
  throughOne: (name: string, people: number) => words.throughOne({ name, people })
};
