import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Section } from '../../domain/community/sections';
import { Button } from '../../ui/controls/Button';
import { doneTo } from '../../ui/quoted';
import { further } from '../../words/further';

const words = further.sponsoring;

export interface CommunityActsProps {
  /** What the community is called. */
  readonly title: string;
  /** Opens its space at this section. */
  readonly onGo: (section: Section) => void;
}

/** What somebody who leads can do that everybody notices, and where in a space it is done. */
const acts: readonly { readonly section: Section; readonly text: string }[] = [
  { section: 'sessions', text: words.session },
  { section: 'questions', text: words.answer },
  { section: 'thanks', text: words.thank }
];

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: 8 } });

/** A sponsor's three acts in a community, each a click away. */
export const CommunityActs: React.FunctionComponent<CommunityActsProps> = ({ title, onGo }) => (
  <div className={useStyles().root}>
    {acts.map(({ section, text }) => (
      <Button key={section} text={text} ariaLabel={doneTo(title, text)} onClick={() => onGo(section)} />
    ))}
  </div>
);
