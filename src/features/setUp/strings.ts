import type { CheckArea, CheckState } from '../../domain/setUp/checks';
import type { VisitRecording } from '../../domain/setUp/visitRecording';

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
  panelHeading: 'Set-up and health',
  panelAbout:
    'Whether this site is as it should be. Mending puts rights, lists and settings back; nothing people wrote is touched. You can leave and come back.',
  theChecks: 'the checks of this site',
  checksSafe: 'What was found and mended so far stays. Going on is safe at any time.',
  checking: 'Looking at the site',
  needsYou: (count: number) => (count === 1 ? 'One thing needs you.' : `${count} things need you.`),
  allIsWell: 'Nothing needs you.',
  areGood: (good: number, all: number) => `${good} of ${all} are as they should be.`,
  mendAll: 'Mend everything',
  checkAgain: 'Check again',
  mendOne: 'Mend',
  mendWhat: (title: string) => `Mend: ${title}`,
  more: 'More',
  whatIsWrong: (count: number) => `What is wrong: ${count} things`,
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Select it and copy it by hand',
  visitQuestion: 'Shall visits be recorded?',
  theVisits: 'the recording of visits',
  decide: 'Decide',
  decideOtherwise: 'Decide otherwise',
  leaveAsIs: 'Leave it as it is',
  newVersion: 'Guildhall has a new version',
  updates: (url: string) =>
    `Updating brings rights, lists and columns of ${url} to it; nothing people wrote is touched, and everybody can go on meanwhile.`,
  update: 'Update',
  notYetHeading: 'Guildhall is almost here',
  notYet: (whom: string) => `This site is not set up yet. Ask ${whom}: it takes them a minute or two.`
} as const;

export const stateWords: Readonly<Record<CheckState, string>> = {
  good: 'As it should be',
  wrong: 'Needs you',
  choice: 'Not decided',
  unknown: 'Not known'
};

export const areaWords: Readonly<Record<CheckArea, string>> = {
  site: 'Site and lists',
  rights: 'Who may do what',
  privacy: 'Privacy',
  people: 'People',
  teams: 'Teams'
};

export const recordingWords: Readonly<Record<VisitRecording, string>> = {
  recorded: 'Record them, at most one row a person, community and month; nobody but the person sees it',
  notRecorded: 'Do not record them'
};
