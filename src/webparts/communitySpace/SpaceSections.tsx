import * as React from 'react';
import { mergeStyles } from '@fluentui/react';
import type { PageSection } from '../../domain/community/sections';
import { shownSections } from '../../domain/community/sections';
import type { LinkTarget } from '../../domain/link/deepLink';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { AfterFirstContent } from '../../ui/firstContent';
import { useSpace } from '../../ui/space';
import type { Density } from './density';
import { gapOf } from './density';
import { Arrival } from './Arrival';
import { sectionParts } from './sectionParts';

export interface SpaceSectionsProps {
  readonly sections: readonly PageSection[];
  readonly density: Density;
  /** The question, session or section that a link leads to. */
  readonly target?: LinkTarget;
}

/** The sections of a community's space in the order of the page, each by itself: one that fails leaves the others. */
export const SpaceSections: React.FunctionComponent<SpaceSectionsProps> = ({ sections, density, target }) => {
  const { community } = useSpace();
  const shown = shownSections(sections, community.practice.sectionsOff);
  const draw = ({ section }: PageSection): React.ReactElement => {
    const { Part, what } = sectionParts[section];
    const part = <Part target={target} />;
    const isMeant = target?.kind === 'section' && target.section === section;
    return (
      <ErrorBoundary key={section} what={what}>
        {isMeant ? <Arrival>{part}</Arrival> : part}
      </ErrorBoundary>
    );
  };
  return (
    <div className={mergeStyles({ display: 'flex', flexDirection: 'column', gap: gapOf[density], minWidth: 0 })}>
      {shown.slice(0, 1).map(draw)}
      <AfterFirstContent>{shown.slice(1).map(draw)}</AfterFirstContent>
    </div>
  );
};
