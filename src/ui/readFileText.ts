import { Failure } from '../domain/failure';

/** What is said of a file that is not read. */
export interface FileRefusals {
  readonly tooBig: string;
  /** A workbook, or whatever else comes zipped. */
  readonly workbook: string;
  readonly unreadable: string;
}

/** Largest file that is read, in bytes: 200,000 rows of people have a fifth of it. */
const sizeLimit = 50 * 1024 * 1024;

/**
 * The text of a file, as spreadsheets write it: UTF-8, UTF-16 with a byte order mark, or the Windows code page of western
 * Europe, which Excel still takes for “CSV”. An `invalid` failure for a workbook, or for more than a browser bears.
 */
export async function readFileText(file: Blob, refusals: FileRefusals): Promise<string> {
  if (file.size > sizeLimit) throw new Failure('invalid', refusals.tooBig);
  const bytes = await bytesOf(file, refusals);
  // A workbook is a zip file.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new Failure('invalid', refusals.workbook);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function bytesOf(file: Blob, { unreadable }: FileRefusals): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new Failure('invalid', unreadable, reader.error));
    reader.readAsArrayBuffer(file);
  });
}
