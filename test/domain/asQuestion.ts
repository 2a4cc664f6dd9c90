import type { AnswerSays, Question } from '../../src/domain/question/questions';
import type { Entry } from '../../src/domain/contribution/entry';
import { operationId, personKey } from '../../src/domain/identity';

interface Sketch extends Partial<Pick<Question, 'firstAnswerAt' | 'acceptedAnswer'>> {
  readonly at?: number;
  readonly by?: string;
  readonly title?: string;
  readonly text?: string;
  readonly isHidden?: boolean;
  readonly answers?: readonly Entry<AnswerSays>[];
}

/** A question by Mia (7), unless said otherwise. */
export function asQuestion(id: number, { at = 0, by = '7', title = `Question ${id}`, text = '', isHidden = false, answers = [], ...came }: Sketch = {}): Question {
  return { entry: { id, author: personKey(by), operation: operationId(`op-${id}`), at, isHidden, says: { title, text } }, answers, ...came };
}

/** An answer by Tom (8), unless said otherwise. */
export function asAnswer(id: number, by = '8', isHidden = false): Entry<AnswerSays> {
  return { id, author: personKey(by), operation: operationId(`op-${id}`), at: id, isHidden, says: { question: 0, text: 'So.' } };
}
