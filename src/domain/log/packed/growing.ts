type Piece = Uint32Array | Float64Array;

/** Numbers that are added one by one and kept in pieces, so that growing copies nothing and wastes one piece at most. */
export interface Growing {
  readonly length: number;
  push(number: number): void;
  /** The number that was added as the `index`th (0: the first one). */
  at(index: number): number;
}

const pieceBits = 14;
const pieceLength = 1 << pieceBits;

export function growing(newPiece: (length: number) => Piece): Growing {
  const pieces: Piece[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      const within = length % pieceLength;
      if (within === 0) pieces.push(newPiece(pieceLength));
      (pieces[pieces.length - 1] as Piece)[within] = number;
      length += 1;
    },
    at: index => (pieces[index >>> pieceBits] as Piece)[index % pieceLength] as number
  };
}

/** Whole numbers from 0 to 2^32 - 1. */
export function wholeNumbers(): Growing {
  return growing(length => new Uint32Array(length));
}

export function numbers(): Growing {
  return growing(length => new Float64Array(length));
}
