/** An exact fraction, for checking what is computed in floating point. */
export class Rational {
  private constructor(
    private readonly top: bigint,
    private readonly bottom: bigint
  ) {}

  public static of(top: number | bigint, bottom: number | bigint = 1): Rational {
    return Rational.reduced(BigInt(top), BigInt(bottom));
  }

  private static reduced(top: bigint, bottom: bigint): Rational {
    const divisor = greatestDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom) * (bottom < 0n ? -1n : 1n);
    return new Rational(top / divisor, bottom / divisor);
  }

  public plus(other: Rational): Rational {
    return Rational.reduced(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  public minus(other: Rational): Rational {
    return this.plus(new Rational(-other.top, other.bottom));
  }

  public times(other: Rational): Rational {
    return Rational.reduced(this.top * other.top, this.bottom * other.bottom);
  }

  public over(other: Rational): Rational {
    return Rational.reduced(this.top * other.bottom, this.bottom * other.top);
  }

  public toString(): string {
    return `${this.top}/${this.bottom}`;
  }

  /** Correct to the last digit but one or so. */
  public toNumber(): number {
    const scale = 10n ** 40n;
    return Number((this.top * scale) / this.bottom) / 1e40;
  }
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : greatestDivisor(b, a % b);
}
