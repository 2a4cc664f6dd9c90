import { addCounts, closingLine, closingLines, countTests, failedTests } from '../../config/scripts/steps/closingLine.mjs';
import { requireNode } from '../../config/scripts/steps/command.mjs';
import { checkStartOptions } from '../../config/scripts/steps/startOptions.mjs';

describe('The closing line of npm test', () => {
  const counts = (passed: number, failed: number, pending = 0, todo = 0, unloaded = 0) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
    numRuntimeErrorTestSuites: unloaded
  });

  test.each([
    ['all passed', counts(412, 0), 0, '412 passed, 0 failed'],
    ['some failed', counts(410, 2), 1, '410 passed, 2 failed'],
    ['some were skipped or are still to do', counts(410, 0, 2, 1), 0, '410 passed, 0 failed, 3 skipped'],
    ['a suite could not be loaded', counts(410, 0, 0, 0, 1), 1, '410 passed, 1 failed'],
    ['no test was found', counts(0, 0), 1, '0 passed, 1 failed'],
    ['jest ended without a result', undefined, 1, '0 passed, 1 failed']
  ])('when %s', (_when, result, exitCode, line) => {
    expect(closingLine(countTests(result, exitCode))).toBe(line);
  });
});

describe('The end of npm test', () => {
  const one = (status: string, title: string) => ({ status, title, ancestorTitles: ['Names'] });
  const result = {
    testResults: [
      { name: '/here/test/a.test.ts', status: 'failed', assertionResults: [one('passed', 'are read'), one('failed', 'are kept')] },
      { name: '/here/test/b.test.ts', status: 'failed', assertionResults: [] },
      { name: '/here/test/c.test.ts', status: 'passed', assertionResults: [one('passed', 'are told')] }
    ]
  };

  test('names what failed, and what could not be loaded', () => {
    const failures = failedTests(result, '/here/');
    expect(failures).toEqual(['test/a.test.ts: Names › are kept', 'test/b.test.ts: could not be loaded']);
    expect(closingLines({ passed: 2, failed: 2, skipped: 0, failures }).split('\n')).toEqual(['What failed:', `  ${failures[0]}`, `  ${failures[1]}`, '', '2 passed, 2 failed']);
  });

  test('is the closing line alone where nothing failed, also where jest left no result', () => {
    expect(closingLines({ passed: 2, failed: 0, skipped: 0, failures: [] })).toBe('2 passed, 0 failed');
    expect(failedTests(undefined, '/here')).toEqual([]);
  });

  test('adds the counts of its runs', () => {
    expect(addCounts({ passed: 2, failed: 1, skipped: 0 }, { passed: 3, failed: 0, skipped: 4 })).toEqual({ passed: 5, failed: 1, skipped: 4 });
  });
});

describe('npm start', () => {
  test.each([[[]], [['--port', '0']], [['--port=8080', '--fresh']], [['--no-open']], [['--help']], [['--faults', '0.2']], [['--faults=1']]])('takes %j', (args) => {
    expect(() => checkStartOptions(args)).not.toThrow();
  });

  test.each([
    [['--prot', '80'], '"--prot" is not an option of npm start.'],
    [['80'], '"80" is not an option of npm start.'],
    [['--port'], '--port needs a number from 0 to 65535, not "".'],
    [['--port', 'eighty'], '--port needs a number from 0 to 65535, not "eighty".'],
    [['--port=65536'], '--port needs a number from 0 to 65535, not "65536".'],
    [['--faults'], '--faults needs a share from 0 to 1, such as 0.2, not "".'],
    [['--faults=20'], '--faults needs a share from 0 to 1, such as 0.2, not "20".']
  ])('refuses %j and lists the options', (args, message) => {
    expect(() => checkStartOptions(args)).toThrow(message);
    expect(() => checkStartOptions(args)).toThrow('--no-open');
  });
});

describe('The commands run', () => {
  test.each(['18.0.0', '20.20.2', '22.23.3', '24.1.0'])('on Node %s', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  test.each(['14.21.3', '16.20.2'])('not on Node %s, and say which is needed', (version) => {
    expect(() => requireNode(version)).toThrow(`This is Node ${version}; Guildhall's commands need Node 18 or newer`);
  });
});
