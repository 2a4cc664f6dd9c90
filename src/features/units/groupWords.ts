/** What is said of the people in a group, whichever it is. */
export const groupWords = {
  what: 'the people in this group',
  nobody: 'Nobody yet.',
  noPerson: '(a group of Microsoft Entra: SharePoint lets its members in, Guildhall does not see who they are)',
  remove: (name: string) => `Take ${name} out`,
  stay: 'Stay',
  go: 'Take me out',
  add: 'Add somebody',
  addHint: 'Type a name. People who have opened the site once are found.',
  working: 'Asking SharePoint…',
  added: (name: string) => `${name} is in.`,
  removed: (name: string) => `${name} is out.`
} as const;
