/** What comes of bars after a first view: in one file, so that none of it is fetched when it is wanted. */
export { ChartDataTable } from './ChartDataTable';
export { ChartOnPaper } from './ChartOnPaper';
export { ChartTools } from './ChartTools';
