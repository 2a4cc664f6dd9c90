import type { Guildhall } from '../../src/data/guildhall';
import { givenTemplates } from '../../src/domain/community/givenTemplates';
import { emptyDirectory } from '../../src/domain/directory/directory';
import { operationId } from '../../src/domain/identity';
import type { UtcInstant } from '../../src/domain/time';

/** The methods of the door, as mocks that a test can give answers to and ask about. */
export type FakeGuildhall = Guildhall & { readonly [method in keyof Guildhall]: Guildhall[method] & jest.Mock };

function notExpected(method: string): jest.Mock {
  return jest.fn(() => Promise.reject(new Error(`${method} was not expected to be asked.`)));
}

/**
 * A door without SharePoint behind it: reading gives little, writing is refused unless the test says what happens.
 * Every method is a mock.
 */
export function fakeGuildhall(answers: Partial<Guildhall> = {}): FakeGuildhall {
  let operations = 0;
  const reading: Partial<Guildhall> = {
    readSetUpState: async () => 'current',
    newOperation: () => operationId(`operation-${++operations}`),
    readAdministrators: async () => [],
    readDirectory: async () => emptyDirectory,
    readNewerRows: async () => ({ decisions: [], acts: [], memberships: [], proposals: [], complete: true }),
    readMembershipsOf: async () => new Map(),
    readOrganisation: async () => ({ units: [], departments: [] }),
    approversGroupOf: unit => `Approvers ${unit}`,
    readMinimumGroupSize: async () => ({ size: 5, version: '"1"' }),
    changeMinimumGroupSize: async (_seen, size) => ({ size, version: '"2"' }),
    readTemplates: async () => givenTemplates,
    readPeople: async () => new Map(),
    readRecentJoiners: async () => [],
    readAddresses: async () => new Map(),
    readPreferences: async () => ({}),
    changePreferences: async (_person, change) => change,
    recall: async () => undefined,
    onWaiting: () => () => undefined,
    findPeople: async () => [],
    checkSetUp: async () => [],
    readVisitSetting: async () => ({ choice: undefined, version: '' }),
    readVisitRecording: async () => undefined,
    countHeld: async () => new Map(),
    readHeld: async () => [],
    readNaming: async () => [],
    readActRows: async () => [],
    readContributionCounts: async () => ({ answers: 0, stories: 0 }),
    readReportIndex: async () => undefined,
    readReadableReports: async () => ({ company: false, units: [] }),
    readUnitHeadcount: async () => ({ headcount: undefined, version: '"1"' }),
    readGroupMembers: async () => [],
    readLeavers: async () => [],
    readImports: async () => [],
    readKnownCommunities: async () => []
  };
  const writing = [
    'readActor',
    'changePractice',
    'setUp',
    'addUnit',
    'addMembershipRow',
    'foundCommunity',
    'propose',
    'answerProposal',
    'addProposalAct',
    'addAct',
    'decide',
    'keepTemplate',
    'changeCharter',
    'publish',
    'checkReports',
    'readMonthReport',
    'readQuarterReport',
    'readYearReport',
    'mendSetUp',
    'chooseVisitRecording',
    'addVisits',
    'takeOverDepartments',
    'changeUnitHeadcount',
    'preparePeople',
    'takeOverPeople',
    'addGroupMember',
    'removeGroupMember',
    'markLeaver',
    'takeLeaverBack',
    'importIdOf',
    'previewImport',
    'importHistory',
    'findImportTraces',
    'takeHistoryBack',
    'readCommunityExport'
  ];
  const mocks = [
    ...writing.map(method => [method, notExpected(method)]),
    ...Object.entries({ ...reading, ...answers }).map(([method, answer]) => [
      method,
      typeof answer === 'function' ? jest.fn(answer as () => unknown) : answer
    ])
  ];
  return { siteUrl: 'https://contoso.example/sites/guildhall', ...Object.fromEntries(mocks) } as FakeGuildhall;
}

/** What `recall` gives where `lastKnown` was read at that instant, and nothing else ever. */
export function recalling(lastKnown: Partial<Guildhall>, readAt: UtcInstant): Guildhall['recall'] {
  return async read => {
    try {
      return { value: await read(lastKnown as Guildhall), readAt };
    } catch {
      return undefined;
    }
  };
}
