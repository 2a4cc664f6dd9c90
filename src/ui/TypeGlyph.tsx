import * as React from 'react';
import { useTheme } from '@fluentui/react';
import type { CommunityType } from '../domain/community/communityType';

export interface TypeGlyphProps {
  readonly type: CommunityType;
  /** Quieter, for communities that ended. */
  readonly isQuiet?: boolean;
  /** Width and height in pixels; 40 unless said otherwise. */
  readonly size?: number;
}

/** Line drawings on a field of 24 by 24, one per type; each says what the type promises. */
const drawings: Readonly<Record<CommunityType, React.ReactElement>> = {
  // Two people speaking: a place to ask and to be heard.
  community: (
    <>
      <path d="M4 5.5h9.5a1.5 1.5 0 0 1 1.5 1.5v4.5a1.5 1.5 0 0 1-1.5 1.5H8l-3 2.6V13H4a1.5 1.5 0 0 1-1.5-1.5V7A1.5 1.5 0 0 1 4 5.5Z" />
      <path d="M18 9.5h2A1.5 1.5 0 0 1 21.5 11v4.5A1.5 1.5 0 0 1 20 17h-1v2.6L16 17h-4.5" />
    </>
  ),
  // A gable with a door: the house of a craft.
  guild: (
    <>
      <path d="M3 10.5 12 4l9 6.5" />
      <path d="M5 9.5V20h14V9.5" />
      <path d="M9.5 20v-4.5a2.5 2.5 0 0 1 5 0V20" />
      <path d="M12 8.2v1.6" />
    </>
  ),
  // Two cups meeting: company.
  club: (
    <>
      <path d="M3.5 8h7v5.5a3.5 3.5 0 0 1-7 0Z" />
      <path d="M13.5 8h7v5.5a3.5 3.5 0 0 1-7 0Z" />
      <path d="M5 20h4M15 20h4M7 17v3M17 17v3M9.5 4.2 12 5.6l2.5-1.4" />
    </>
  ),
  // A few seats around one table.
  circle: (
    <>
      <circle cx="12" cy="12" r="4" />
      <circle cx="12" cy="4" r="1.6" />
      <circle cx="19.2" cy="9.4" r="1.6" />
      <circle cx="16.6" cy="18.4" r="1.6" />
      <circle cx="7.4" cy="18.4" r="1.6" />
      <circle cx="4.8" cy="9.4" r="1.6" />
    </>
  ),
  // Lines that reach across.
  network: (
    <>
      <circle cx="5" cy="6" r="2" />
      <circle cx="19" cy="7.5" r="2" />
      <circle cx="12" cy="13" r="2" />
      <circle cx="5.5" cy="19" r="2" />
      <circle cx="18.5" cy="19" r="2" />
      <path d="m6.6 7.4 3.9 4.2M17.3 8.6l-3.7 3M10.6 14.4l-3.6 3.2M13.5 14.3l3.5 3.4M7 6.2l10 1.1" />
    </>
  )
};

/** The drawing of a community type. It decorates: the word for the type stands beside it. */
export const TypeGlyph: React.FunctionComponent<TypeGlyphProps> = ({ type, isQuiet = false, size = 40 }) => {
  const { palette } = useTheme();
  const colour = isQuiet ? palette.neutralSecondary : palette.themePrimary;
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="-6 -6 36 36"
      fill="none"
      stroke={colour}
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <rect x="-6" y="-6" width="36" height="36" rx="8" stroke="none" fill={colour} fillOpacity={0.08} />
      {drawings[type]}
    </svg>
  );
};
