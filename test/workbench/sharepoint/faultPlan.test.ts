import { canHit, drawFault, faultKinds, type Fault, type FaultKind, type FaultPlan, type Shape } from '../../../workbench/sharepoint/faults/plan';
import { readPlan } from '../../../workbench/sharepoint/faults/readPlan';

const draws = 10_000;
const shapes: Shape[] = ['read', 'write', 'batch', 'part'];

function drawMany(plan: FaultPlan, shape: Shape = 'write'): (Fault | undefined)[] {
  return Array.from({ length: draws }, (_, position) => drawFault(plan, position, shape));
}

function kindsOf(faults: (Fault | undefined)[]): Set<FaultKind> {
  return new Set(faults.flatMap((fault) => (fault === undefined ? [] : [fault.kind])));
}

describe('a plan of faults', () => {
  it('is the same for the same seed', () => {
    expect(drawMany({ seed: 7, rate: 0.2 })).toEqual(drawMany({ seed: 7, rate: 0.2 }));
  });

  it('is another for another seed', () => {
    expect(drawMany({ seed: 7, rate: 0.2 })).not.toEqual(drawMany({ seed: 8, rate: 0.2 }));
  });

  it('decides about a request without regard to those before it', () => {
    expect(drawFault({ seed: 7, rate: 1 }, 4711, 'read')).toEqual(drawMany({ seed: 7, rate: 1 }, 'read')[4711]);
  });

  it.each([0, 0.05, 0.2, 0.5, 1])('hits the share %d of requests', (rate) => {
    for (const shape of shapes) {
      const hit = drawMany({ seed: 3, rate }, shape).filter((fault) => fault !== undefined).length / draws;
      expect(Math.abs(hit - rate)).toBeLessThan(0.015);
    }
  });

  it.each(shapes)('draws every fault that can hit a %s, about equally often, and no other', (shape) => {
    const possible = faultKinds.filter((kind) => canHit(kind, shape) && !kind.startsWith('killed'));
    const drawn = drawMany({ seed: 5, rate: 1 }, shape);
    expect([...kindsOf(drawn)].sort()).toEqual([...possible].sort());
    for (const kind of possible) {
      const share = drawn.filter((fault) => fault?.kind === kind).length / draws;
      expect(Math.abs(share - 1 / possible.length)).toBeLessThan(0.02);
    }
  });

  it.each<[Shape, FaultKind[]]>([
    ['read', ['duplicate delivery', 'torn batch', 'expired digest']],
    ['write', ['torn batch']],
    ['batch', []],
    ['part', ['502 before', '502 after', '504 before', '504 after', 'cut before', 'cut after', 'duplicate delivery', 'slow', 'torn batch', 'expired digest']]
  ])('spares a %s what makes no sense for it', (shape, spared) => {
    expect(faultKinds.filter((kind) => !canHit(kind, shape))).toEqual(spared);
  });

  it('draws only the kinds it names, and those that kill only if named', () => {
    expect([...kindsOf(drawMany({ seed: 5, rate: 0.5, kinds: ['cut after', 'killed after'] }))].sort()).toEqual(['cut after', 'killed after']);
  });

  it('hits nothing if it names only kinds that cannot hit', () => {
    expect(kindsOf(drawMany({ seed: 5, rate: 1, kinds: ['torn batch'] }, 'read')).size).toBe(0);
  });

  it('kills about once in so many requests, before and after, whatever the rate', () => {
    const kills = drawMany({ seed: 5, rate: 0, killEvery: 100 });
    expect([...kindsOf(kills)].sort()).toEqual(['killed after', 'killed before']);
    expect(kills.filter((fault) => fault !== undefined).length).toBeGreaterThan(70);
    expect(kills.filter((fault) => fault !== undefined).length).toBeLessThan(130);
  });

  it('tells to wait in seconds, by a date, or not at all, within its bounds', () => {
    const waits = drawMany({ seed: 5, rate: 1, kinds: ['429'], retryAfterSeconds: [2, 4] }).map((fault) => fault?.wait);
    expect(new Set(waits.map((wait) => wait?.form))).toEqual(new Set(['seconds', 'date', 'none']));
    expect(new Set(waits.map((wait) => wait?.seconds))).toEqual(new Set([2, 3, 4]));
    const resets = waits.filter((wait) => wait?.rateLimitReset !== null);
    expect(resets.length).toBeGreaterThan(1000);
    expect(resets.every((wait) => wait !== undefined && (wait.rateLimitReset ?? 0) > wait.seconds && wait.form !== 'none')).toBe(true);
  });
});

describe('a plan that is posted', () => {
  it.each<[unknown, FaultPlan]>([
    [{ rate: 0 }, { seed: 1, rate: 0 }],
    [
      { seed: 9, rate: 0.5, kinds: ['slow'], killEvery: 3, slowMs: 20, retryAfterSeconds: [1, 1] },
      { seed: 9, rate: 0.5, kinds: ['slow'], killEvery: 3, slowMs: 20, retryAfterSeconds: [1, 1] }
    ]
  ])('is read: %j', (body, plan) => {
    expect(readPlan(body)).toEqual(plan);
  });

  it.each<[unknown, string]>([
    [undefined, 'A plan of faults is an object.'],
    [[], 'A plan of faults is an object.'],
    [{}, "'rate' is a number from 0 to 1."],
    [{ rate: 1.1 }, "'rate' is a number from 0 to 1."],
    [{ rate: -0.1 }, "'rate' is a number from 0 to 1."],
    [{ rate: 0.5, seed: 1.5 }, "'seed' is a whole number, 0 or more."],
    [{ rate: 0.5, killEvery: -1 }, "'killEvery' is a whole number, 0 or more."],
    [{ rate: 0.5, slowMs: '1' }, "'slowMs' is a whole number, 0 or more."],
    [{ rate: 0.5, kinds: '429' }, "'kinds' is a list of faults."],
    [{ rate: 0.5, kinds: ['430'] }, "There is no fault '430'."],
    [{ rate: 0.5, retryAfterSeconds: [2, 1] }, "'retryAfterSeconds' is the least and the most."],
    [{ rate: 0.5, retryAfterSeconds: 2 }, "'retryAfterSeconds' is the least and the most."],
    [{ rate: 0.5, often: true }, "A plan of faults has no 'often'."]
  ])('is refused: %j', (body, message) => {
    expect(() => readPlan(body)).toThrow(message);
  });
});
