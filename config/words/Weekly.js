/** What `GuildhallWeeklyWords` is outside of SharePoint: the original language, for Node and tests. */
module.exports = require('./compileWords.cjs').wordsToUse('weekly', 'en-us');
