/** How close the sections of a space stand. */
export type Density = 'comfortable' | 'compact';

/** Pixels between sections. */
export const gapOf: Readonly<Record<Density, number>> = { comfortable: 32, compact: 12 };
