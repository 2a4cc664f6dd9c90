/** Bringing history in and taking a community along: a part of the data room that hardly any view fetches. */
export { importHistory, importIdOf, previewImport, readKnownCommunities } from './repositories/importHistory';
export { readImports } from './repositories/importRegister';
export { readCommunityExport } from './repositories/readCommunityExport';
export { findImportTraces, takeHistoryBack } from './repositories/takeHistoryBack';
