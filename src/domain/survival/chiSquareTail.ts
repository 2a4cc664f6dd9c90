/** Terms are added until they change nothing any more. */
const precision = 1e-17;
/** Keeps the continued fraction from dividing by nothing. */
const tiny = 1e-300;

/**
 * The chance that a chi-square variable with whole `degrees` of freedom (at least 1) exceeds `value`: the regularised upper
 * incomplete gamma function Q(degrees / 2, value / 2). By its series where that converges fast, else by the continued
 * fraction of Abramowitz & Stegun 6.5.31 in Lentz's way, so that small chances keep their digits: 1e-12 relative for
 * values up to some hundreds.
 */
export function chiSquareTail(value: number, degrees: number): number {
  if (value <= 0) return 1;
  const shape = degrees / 2;
  const x = value / 2;
  const scale = Math.exp(shape * Math.log(x) - x - logGammaOfHalves(degrees));
  return x < shape + 1 ? 1 - scale * lowerSeries(shape, x) : scale * upperFraction(shape, x);
}

/** ln Γ(halves / 2), from Γ(1) = 1 or Γ(1/2) = √π upwards. */
function logGammaOfHalves(halves: number): number {
  let logGamma = halves % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let shape = halves % 2 === 0 ? 1 : 0.5; shape < halves / 2; shape++) logGamma += Math.log(shape);
  return logGamma;
}

/** Σ x^j / (a (a + 1) … (a + j)). */
function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let next = shape + 1; term > sum * precision; next++) {
    term *= x / next;
    sum += term;
  }
  return sum;
}

/** 1 / (x + 1 - a - 1 (1 - a) / (x + 3 - a - 2 (2 - a) / (x + 5 - a - …))). */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && step < 10_000; step++) {
    const a = -step * (step - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    change = c * d;
    fraction *= change;
  }
  return fraction;
}

function nonZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
