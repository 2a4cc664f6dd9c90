/** What `GuildhallKeepingWords` is outside of SharePoint: the original language, for Node and tests. */
module.exports = require('./compileWords.cjs').wordsToUse('keeping', 'en-us');
