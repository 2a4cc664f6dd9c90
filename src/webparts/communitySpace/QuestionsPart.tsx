import * as React from 'react';
import { QuestionsSection } from '../../features/questions/QuestionsSection';
import type { SectionPartProps } from './sectionParts';

/** The questions, with the one that a link leads to. */
export const QuestionsPart: React.FunctionComponent<SectionPartProps> = ({ target }) => (
  <QuestionsSection {...(target?.kind === 'question' && { focusOn: target.row })} />
);
