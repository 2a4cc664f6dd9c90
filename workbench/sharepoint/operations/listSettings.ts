import { requestErrors } from '../errors/catalogue';
import type { ListSettings } from '../store/lists';

export interface ListChanges {
  settings: Partial<ListSettings>;
  readSecurity?: number;
  writeSecurity?: number;
}

const settingTypes: Record<keyof ListSettings, 'string' | 'boolean' | 'number'> = {
  Description: 'string', Hidden: 'boolean', NoCrawl: 'boolean', EnableAttachments: 'boolean', EnableFolderCreation: 'boolean',
  EnableVersioning: 'boolean', EnableMinorVersions: 'boolean', MajorVersionLimit: 'number', ContentTypesEnabled: 'boolean',
  DisableCommenting: 'boolean', OnQuickLaunch: 'boolean', ValidationFormula: 'string', ValidationMessage: 'string'
};

const edmTypes = { string: 'Edm.String', boolean: 'Edm.Boolean', number: 'Edm.Int32' } as const;

/** Reads the settings in the body of a list's POST or MERGE; one that is not known here is refused, not forgotten. */
export function readListSettings(body: Record<string, unknown>): ListChanges {
  const changes: ListChanges = { settings: {} };
  for (const [name, value] of Object.entries(body)) {
    if (name === 'ReadSecurity') {
      changes.readSecurity = oneOf(value, [1, 2]);
    } else if (name === 'WriteSecurity') {
      changes.writeSecurity = oneOf(value, [1, 2, 4]);
    } else {
      const type = settingTypes[name as keyof ListSettings] as keyof typeof edmTypes | undefined;
      if (type === undefined) {
        throw requestErrors.notSupported(`setting ${name} of SP.List`);
      }
      // Null takes a formula or text away.
      const given = value === null && type === 'string' ? '' : value;
      if (typeof given !== type) {
        throw requestErrors.wrongPrimitive(edmTypes[type]);
      }
      Object.assign(changes.settings, { [name]: given });
    }
  }
  if (changes.settings.ContentTypesEnabled === true) {
    throw requestErrors.notSupported('content types (ContentTypesEnabled of SP.List)');
  }
  return changes;
}

function oneOf(value: unknown, allowed: number[]): number {
  if (typeof value !== 'number' || !allowed.includes(value)) {
    throw requestErrors.wrongPrimitive('Edm.Int32');
  }
  return value;
}
