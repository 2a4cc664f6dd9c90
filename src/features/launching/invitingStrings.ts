import { further } from '../../words/further';

const words = further.inviting;

/** Every word of what a community’s screen says of beginnings, and of inviting: for everybody. */
export const strings = {
  ...words,
  missingForKeepers: (missing: string) => words.missingForKeepers({ missing }),
  invitedYou: (name: string) => words.invitedYou({ name }),
  subject: (title: string) => words.subject({ title }),
  invitationText: {
    ...words.invitationText,
    opening: (title: string) => words.invitationText.opening({ title }),
    nextSession: (session: string, title: string, day: string) => words.invitationText.nextSession({ session, title, day })
  }
};
