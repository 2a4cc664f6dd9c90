import * as React from 'react';
import { setIconOptions } from '@fluentui/react';
import type { RenderResult } from '@testing-library/react';
import { render } from '@testing-library/react';
import type { Guildhall } from '../../src/data/guildhall';
import { personKey } from '../../src/domain/identity';
import type { Actor } from '../../src/domain/permission/actor';
import type { Session } from '../../src/ui/session';
import { SessionProvider } from '../../src/ui/session';

// The page brings the icons; without it Fluent would warn of each one.
setIconOptions({ disableWarnings: true });
// jsdom lays nothing out, so it has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

/** Mia, an employee without any role. */
export const employee: Actor = {
  key: personKey('7'),
  name: 'Mia Brandt',
  isAdministrator: false,
  isLeadershipViewer: false,
  approverOf: [],
  leaderOf: []
};

/** Renders a screen as `actor` (an employee unless said otherwise) would meet it. */
export function renderScreen(screen: React.ReactElement, guildhall: Guildhall, actor: Actor = employee, more: Partial<Session> = {}): RenderResult {
  const session = { guildhall, actor, locale: 'en-GB', tenantId: '0f0f0f0f-0000-4000-8000-000000000000', ...more };
  return render(screen, { wrapper: ({ children }) => <SessionProvider value={session}>{children}</SessionProvider> });
}
