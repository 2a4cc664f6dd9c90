import { AuthenticationHandler, Client, MiddlewareFactory } from '@microsoft/microsoft-graph-client';

export const graphClient = { AuthenticationHandler, Client, MiddlewareFactory };
