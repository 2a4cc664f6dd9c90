/** What a check of the set-up may find. `choice`: nobody decided yet, and nothing is decided silently. */
export const checkStates = ['good', 'wrong', 'choice', 'unknown'] as const;
export type CheckState = (typeof checkStates)[number];

/** Parts of the list of checks, in the order they are shown. */
export const checkAreas = ['site', 'rights', 'privacy', 'people', 'teams'] as const;
export type CheckArea = (typeof checkAreas)[number];

export interface Check {
  /** What is looked at, as a noun phrase. */
  readonly title: string;
  readonly area: CheckArea;
  /** Whether SharePoint lets a button put it right. What is not can be done by hand, or by choosing. */
  readonly mendable: boolean;
  /** One sentence for each state that the check knows. */
  readonly says: Readonly<Partial<Record<CheckState, string>>>;
}

/** Every check of set-up, in the order they are looked at, shown and mended. */
export const checks = {
  version: {
    title: 'Version',
    area: 'site',
    mendable: true,
    says: {
      good: 'The lists are those of this version of Guildhall.',
      wrong: 'The lists are those of an earlier version. Everybody can go on meanwhile.'
    }
  },
  siteAddress: {
    title: 'Address of the site',
    area: 'site',
    mendable: true,
    says: {
      good: 'Teams and other pages find Guildhall here.',
      wrong: 'Teams and other pages do not find Guildhall here by themselves.'
    }
  },
  lists: {
    title: 'Lists',
    area: 'site',
    mendable: true,
    says: { good: 'Every list is here, and set as it should be.', wrong: 'Some lists are missing, or set differently.' }
  },
  columns: {
    title: 'Columns and indexes',
    area: 'site',
    mendable: true,
    says: {
      good: 'Every column is here, and what is searched by is indexed.',
      wrong: 'Some columns or indexes are missing, so some screens would fail.'
    }
  },
  siteRights: {
    title: 'Rights on the site',
    area: 'rights',
    mendable: true,
    says: {
      good: 'People read the site, and only administrators change it.',
      wrong: 'Rights on the site are not as they should be.'
    }
  },
  listRights: {
    title: 'Rights on the lists',
    area: 'rights',
    mendable: true,
    says: {
      good: 'People can add but not change rows, and closed lists are closed.',
      wrong: 'Rights on some lists are not as they should be.'
    }
  },
  folderRights: {
    title: 'Rights on folders',
    area: 'rights',
    mendable: true,
    says: {
      good: 'Approvers decide in their own unit only, and company reports are for leadership viewers.',
      wrong: 'Rights on some folders are not as they should be.'
    }
  },
  stamps: {
    title: 'Names and times of rows',
    area: 'rights',
    mendable: true,
    says: {
      good: 'Who added a row and when is written by SharePoint alone.',
      wrong: 'Forms could write who added a row, or when.'
    }
  },
  attachments: {
    title: 'Attachments',
    area: 'privacy',
    mendable: true,
    says: { good: 'Rows take no attachments.', wrong: 'Some lists take attachments, which Guildhall never shows.' }
  },
  comments: {
    title: 'Comments',
    area: 'privacy',
    mendable: true,
    says: { good: 'Rows take no comments.', wrong: 'Some lists take comments, which Guildhall never shows.' }
  },
  ratings: {
    title: 'Ratings',
    area: 'privacy',
    mendable: false,
    says: { good: 'Rows are not rated.', wrong: 'Some lists let people rate rows, which changes what others added.' }
  },
  sharing: {
    title: 'Sharing',
    area: 'privacy',
    mendable: true,
    says: {
      good: 'Only administrators share the site and what is in it.',
      wrong: 'Members can share, so they could open a closed list to others.'
    }
  },
  viewerNames: {
    title: 'Names of viewers',
    area: 'privacy',
    mendable: true,
    says: {
      good: 'Pages and files do not tell who looked at them.',
      wrong: 'Pages and files tell members of the site who looked at them.'
    }
  },
  visits: {
    title: 'Recording of visits',
    area: 'privacy',
    mendable: false,
    says: {
      good: 'Decided.',
      choice: 'Shall Guildhall record, in a closed list, which communities people look at? Until somebody decides, nothing is recorded.'
    }
  },
  units: {
    title: 'Business units and approvers',
    area: 'people',
    mendable: true,
    says: {
      good: 'Every business unit has somebody who decides.',
      wrong: 'Some business units could not decide on a proposal.'
    }
  },
  departments: {
    title: 'Departments and headcounts',
    area: 'people',
    mendable: false,
    says: {
      good: 'Departments are here with their headcounts.',
      wrong: 'Reports cannot tell which share of a department takes part.'
    }
  },
  people: {
    title: 'Who works where',
    area: 'people',
    mendable: false,
    says: {
      good: 'People are in their departments.',
      wrong: 'Nobody is in a department yet, so everybody counts as “Department unknown”.'
    }
  },
  leadership: {
    title: 'Leadership viewers',
    area: 'people',
    mendable: false,
    says: {
      good: 'Somebody can read participation reports.',
      wrong: 'Nobody but administrators can read participation reports.'
    }
  },
  communityManagers: {
    title: 'Community managers',
    area: 'people',
    mendable: true,
    says: {
      good: 'Those who run a community have a community of their own.',
      wrong: 'Those who run a community have no community of their own yet.'
    }
  },
  teamsApp: {
    title: 'Teams app',
    area: 'teams',
    mendable: false,
    says: {
      wrong: 'The package is not in the app catalog, or not deployed.',
      unknown: 'SharePoint does not tell whether Teams has the app.'
    }
  }
} as const satisfies Record<string, Check>;

export type CheckKey = keyof typeof checks;

export const checkKeys = Object.keys(checks) as readonly CheckKey[];
