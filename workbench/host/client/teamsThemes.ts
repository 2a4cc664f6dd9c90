import type { ThemeName } from '../contracts';

const TEAMS_NAMES: Record<ThemeName, string> = { light: 'default', dark: 'dark', contrast: 'contrast' };

/** What Teams calls the theme. */
export function toTeams(theme: ThemeName): string {
  return TEAMS_NAMES[theme];
}

/** The theme that Teams calls so; what Teams may invent is dark, as its newer themes were. */
export function fromTeams(name: string): ThemeName {
  return (Object.keys(TEAMS_NAMES) as ThemeName[]).find((theme) => TEAMS_NAMES[theme] === name) ?? 'dark';
}
