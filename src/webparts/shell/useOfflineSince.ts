import * as React from 'react';
import type { UtcInstant } from '../../domain/time';

interface Offline {
  /** Undefined where the page was offline before anybody listened. */
  readonly since: UtcInstant | undefined;
}

/** Since when the browser says that the device is offline; undefined while it is online. */
export function useOfflineSince(): Offline | undefined {
  const [offline, setOffline] = React.useState<Offline | undefined>(() => (navigator.onLine ? undefined : { since: undefined }));
  React.useEffect(() => {
    const handleOffline = (): void => setOffline({ since: Date.now() });
    const handleOnline = (): void => setOffline(undefined);
    window.addEventListener('offline', handleOffline);
    window.addEventListener('online', handleOnline);
    return () => {
      window.removeEventListener('offline', handleOffline);
      window.removeEventListener('online', handleOnline);
    };
  }, []);
  return offline;
}
