import { missingPackages } from '../../config/scripts/steps/ensureInstalled.mjs';
import { explainInstall } from '../../config/scripts/steps/explainInstall.mjs';

const lockfile = (packages: Record<string, object>) => ({ packages });

describe('An installation is complete when', () => {
  const wanted = lockfile({
    '': { version: '0.1.0' },
    'node_modules/react': { version: '17.0.1' },
    'node_modules/fsevents': { version: '2.3.3', optional: true }
  });

  test('every package of the lockfile is there in its version; the project itself is no package', () => {
    const present = lockfile({ 'node_modules/react': { version: '17.0.1' }, 'node_modules/fsevents': { version: '2.3.3' } });
    expect(missingPackages(wanted, present)).toEqual([]);
  });

  test('only an optional package, for another platform, is absent', () => {
    expect(missingPackages(wanted, lockfile({ 'node_modules/react': { version: '17.0.1' } }))).toEqual([]);
  });

  test('not when a package has another version', () => {
    expect(missingPackages(wanted, lockfile({ 'node_modules/react': { version: '18.0.0' } }))).toEqual(['node_modules/react']);
  });

  test('not when a package is absent', () => {
    expect(missingPackages(wanted, lockfile({}))).toEqual(['node_modules/react']);
  });
});

describe('A failed installation says what to do', () => {
  test.each([
    ['npm error code ENOTFOUND\nnpm error network request to https://registry.npmjs.org/react failed', 'registry could not be reached'],
    ['npm error code ECONNREFUSED', 'registry could not be reached'],
    ['npm error code ETIMEDOUT', 'registry could not be reached'],
    ['npm ERR! code ENOSPC\nnpm ERR! syscall write', 'The disk is full'],
    ['ENOENT: npm could not be started', 'npm was not found'],
    ['npm error code E401\nnpm error Incorrect or missing password.', 'refused to serve a package'],
    ['npm error code EINTEGRITY', 'npm cache clean --force'],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install packages when ...', 'package.json and package-lock.json disagree'],
    ['npm error code EACCES\nnpm error path node_modules/react', 'may not write to node_modules'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'npm config set cafile']
  ])('%j: %s', (output, advice) => {
    expect(explainInstall(output)).toContain(advice);
  });

  test('and repeats what npm said, without its warnings', () => {
    const output = 'npm warn deprecated glob@7.2.3\nnpm error code E404\nnpm error 404 Not Found - react';
    expect(explainInstall(output)).toBe('The packages could not be installed.\nIt said:\nnpm error code E404\nnpm error 404 Not Found - react');
  });
});
