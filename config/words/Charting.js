/** What `GuildhallChartingWords` is outside of SharePoint: the original language, for Node and tests. */
module.exports = require('./compileWords.cjs').wordsToUse('charting', 'en-us');
