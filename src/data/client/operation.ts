import type { OperationId } from '../../domain/identity';
import { operationId } from '../../domain/identity';

/** A random id for one act of one person. */
export function newOperationId(): OperationId {
  return operationId(globalThis.crypto.randomUUID());
}
