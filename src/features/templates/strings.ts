import { keeping } from '../../words/keeping';

const words = keeping.templates;

/** Every word of the purpose templates. */
export const strings = {
  ...words,
  editTitle: (title: string) => words.editTitle({ title }),
  restoreTitle: (title: string) => words.restoreTitle({ title }),
  restoreQuestion: (title: string) => words.restoreQuestion({ title }),
  saved: (title: string) => words.saved({ title }),
  restored: (title: string) => words.restored({ title }),
  kind: (number: number) => words.kind({ number }),
  task: (number: number) => words.task({ number }),
  week: (number: number) => words.week({ number }),
  removeLine: (number: number) => words.removeLine({ number })
};
