import * as React from 'react';

/** Shows what is inside once the site has its lists. */
export const SetUpGate: React.FunctionComponent = ({ children }) => <>{children}</>;
