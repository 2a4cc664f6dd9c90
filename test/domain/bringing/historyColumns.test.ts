import type { Mapping } from '../../../src/domain/bringing/historyColumns';
import { chooseMapping, guessMapping, missingColumns } from '../../../src/domain/bringing/historyColumns';

describe('which column says what', () => {
  it.each<[string, string[], Mapping]>([
    ['the documented names', ['when', 'person', 'community', 'kind', 'reference'], { when: 0, person: 1, community: 2, kind: 3, reference: 4 }],
    ['any order, any case, other columns', ['Reference', 'notes', 'KIND', 'Community', 'Person', 'When'], { reference: 0, kind: 2, community: 3, person: 4, when: 5 }],
    ['what exports call them', ['id', 'created_at', 'e-mail', 'group', 'type'], { reference: 0, when: 1, person: 2, community: 3, kind: 4 }],
    ['German', ['Datum', 'Konto', 'Gemeinschaft', 'Art', 'Nummer'], { when: 0, person: 1, community: 2, kind: 3, reference: 4 }],
    ['French', ['Horodatage', 'Courriel', 'Communauté', 'Genre', 'Référence'], { when: 0, person: 1, community: 2, kind: 3, reference: 4 }],
    ['Spanish', ['Fecha', 'Correo', 'Comunidad', 'Tipo', 'Referencia'], { when: 0, person: 1, community: 2, kind: 3, reference: 4 }],
    ['Japanese', ['日付', 'メール', 'コミュニティ', '種類', '番号'], { when: 0, person: 1, community: 2, kind: 3, reference: 4 }],
    ['Arabic', ['التاريخ', 'البريد', 'المجتمع', 'النوع', 'المرجع'], { when: 0, person: 1, community: 2, kind: 3, reference: 4 }],
    ['its own name before another', ['user', 'person', 'date', 'when'], { when: 3, person: 1 }],
    ['the first of two', ['when', 'when'], { when: 0 }],
    ['nothing known', ['x', 'y'], {}]
  ])('%s', (_what, header, expected) => {
    expect(guessMapping(header)).toEqual(expected);
  });

  it('is chosen by the names of the file’s columns', () => {
    const header = ['Stamp', 'who', 'Guild', 'id'];
    expect(chooseMapping(header, {})).toEqual({ person: 1, community: 2, reference: 3 });
    expect(chooseMapping(header, { when: 'stamp' })).toEqual({ when: 0, person: 1, community: 2, reference: 3 });
    expect(chooseMapping(header, { when: 'Stamp', reference: '' })).toEqual({ when: 0, person: 1, community: 2 });
    expect(chooseMapping(header, { when: 'Moment' })).toEqual({ noColumn: 'Moment' });
  });

  it('says what is missing', () => {
    expect(missingColumns({})).toEqual(['when', 'person', 'community']);
    expect(missingColumns({ when: 0, community: 1 })).toEqual(['person']);
    expect(missingColumns({ when: 0, community: 1, person: 2 })).toEqual([]);
  });
});
