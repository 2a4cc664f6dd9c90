import * as React from 'react';
import { OrganisationPanel } from '../../features/organisation/OrganisationPanel';
import { useCommunities } from './useCommunities';

/** The organisation, which asks who holds a role where: what communities are is no business of its feature. */
export const OrganisationPart: React.FunctionComponent = () => <OrganisationPanel communities={useCommunities()} />;
