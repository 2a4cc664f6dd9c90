export { ConnectionCut } from './faults/connectionCut';
export type { FaultKind, FaultPlan } from './faults/plan';
export type { PageContextFacts } from './pageContext';
export type { RecordedRequest } from './requestLog';
export { serve, type Handler, type Served } from './serve';
export { createSharePoint, type SharePoint, type SharePointOptions } from './sharePoint';
