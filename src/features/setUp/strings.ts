export const strings = {
  what: 'the set-up of this site',
  heading: 'Set up Guildhall',
  intro: 'Guildhall keeps everything in lists of this site, inside your own Microsoft 365. Setting up makes:',
  made: [
    ['Lists and a library', ' for business units, decisions, memberships, what communities do, and reports.'],
    ['Two groups', ': Guildhall everyone, and Leadership viewers, who read participation reports.'],
    [
      'Permission levels',
      ' with which everyone reads and adds. Nobody but administrators changes or deletes what is there; only their own preferences do people change themselves.'
    ]
  ],
  siteRights: 'On the site itself, its members become readers, so that nobody changes these lists by accident.',
  site: (url: string) => `The site is ${url}`,
  safe: 'It takes a minute or two. You can leave and come back: running it again goes on where it stopped.',
  start: 'Set up Guildhall',
  starting: { doing: 'Starting', done: 0 },
  again: 'Go on with set-up',
  stopped: 'Set-up stopped. What is made already stays; running it again goes on from there.',
  asItShouldBe: 'Everything is as it should be.',
  panelHeading: 'Set-up',
  panelAbout: 'Rights, lists and columns are put back as they should be; nothing people wrote is touched.',
  mend: 'Check and mend',
  newVersion: 'Guildhall has a new version',
  updates: (url: string) =>
    `Updating brings rights, lists and columns of ${url} to it; nothing people wrote is touched, and everybody can go on meanwhile.`,
  update: 'Update',
  notYetHeading: 'Guildhall is almost here',
  notYet: (whom: string) => `This site is not set up yet. Ask ${whom}: it takes them a minute or two.`
} as const;
