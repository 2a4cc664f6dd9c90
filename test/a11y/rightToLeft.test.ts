import { testCells } from './testCells';

jest.setTimeout(180_000);

testCells('rtl');
