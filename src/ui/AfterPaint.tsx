import * as React from 'react';
import { useAfterPaint } from './useAfterPaint';

/** What is below what somebody looks at: drawn one frame after the rest of a view, so that it does not keep that waiting. */
export const AfterPaint: React.FunctionComponent = ({ children }) => <>{useAfterPaint(true, false) && children}</>;
