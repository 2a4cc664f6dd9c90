import { Facts, seen } from '../../src/domain/report/protecting/facts';
import { OtherWorlds } from '../../src/domain/report/protecting/otherWorlds';

/** A company of two units and what is seen of it. */
function company(units: readonly number[], isSeen: { readonly company: boolean; readonly units: readonly boolean[] }) {
  const facts = new Facts();
  const whole = facts.add(units.reduce((sum, people) => sum + people, 0), isSeen.company ? seen.forNow : seen.not);
  const parts = units.map((people, at) => facts.add(people, isSeen.units[at] === true ? seen.forNow : seen.not));
  facts.isSum(whole, parts);
  const worlds = new OtherWorlds(facts);
  worlds.forget();
  return { facts, worlds, whole, parts };
}

describe('Another world', () => {
  it('is one in which a further number makes up for the one that changes', () => {
    const { worlds, parts } = company([20, 3], { company: true, units: [false, false] });
    expect(worlds.where(parts[1] as number, 0)).toEqual({ numbers: [parts[1], parts[0]], changes: [-3, 3] });
  });

  it('is this one, where the number is that already', () => {
    const { worlds, parts } = company([20, 0], { company: true, units: [true, false] });
    expect(worlds.where(parts[1] as number, 0)).toEqual({ numbers: [], changes: [] });
  });

  it('is not there where everything else is seen', () => {
    const { worlds, parts } = company([20, 3], { company: true, units: [true, false] });
    expect(worlds.where(parts[1] as number, 0)).toBeUndefined();
  });

  it('is not there where a number would be more than everybody knows that it is at most', () => {
    const facts = new Facts();
    const number = facts.add(2, seen.not, 3);
    const worlds = new OtherWorlds(facts);
    worlds.forget();
    expect([worlds.where(number, 3), worlds.where(number, 4)]).toEqual([{ numbers: [number], changes: [1] }, undefined]);
  });

  it('needs the fewest people left out that are found', () => {
    const { worlds, whole, parts } = company([20, 3, 9], { company: true, units: [true, false, true] });
    expect(worlds.hiding(parts[1] as number, 0)).toEqual([parts[2]]);
    expect(whole).toBe(0);
  });

  it('leaves every number as it was', () => {
    const { facts, worlds, parts } = company([20, 3, 9], { company: true, units: [true, false, true] });
    worlds.where(parts[1] as number, 0);
    worlds.hiding(parts[1] as number, 4);
    expect(facts.values).toEqual([32, 20, 3, 9]);
    expect(facts.sums).toEqual([0]);
  });

  it('is found again from where it was, once more is known', () => {
    const { facts, worlds, parts } = company([20, 3, 9], { company: true, units: [false, false, false] });
    expect(worlds.where(parts[1] as number, 0)?.numbers).toHaveLength(2);
    for (const part of [parts[0] as number, parts[2] as number]) facts.isAtMost(part, [facts.add(part === parts[0] ? 20 : 12, seen.forGood)]);
    worlds.forget();
    expect(worlds.where(parts[1] as number, 0)).toEqual({ numbers: expect.arrayContaining([parts[1], parts[2]]), changes: expect.arrayContaining([-3, 3]) });
  });

  it('is not looked for where numbers chase each other without end', () => {
    const facts = new Facts();
    const [one, other] = [facts.add(0, seen.not), facts.add(0, seen.not)];
    facts.know([one, other], [2, -1], 0);
    facts.know([other, one], [2, -1], 0);
    const worlds = new OtherWorlds(facts);
    worlds.forget();
    expect(worlds.where(one, 4)).toBeUndefined();
    expect(facts.values).toEqual([0, 0]);
  });
});

describe('A fact', () => {
  it('that the numbers contradict is none, since nobody can know it', () => {
    const facts = new Facts();
    const [few, many] = [facts.add(3, seen.not), facts.add(9, seen.not)];
    facts.isAtMost(many, [few]);
    facts.isAtMost(few, [many]);
    expect(facts.sums).toEqual([-6]);
  });

  it('of a limit that a number exceeds is out of date', () => {
    const facts = new Facts();
    facts.add(7, seen.not, 5);
    facts.add(5, seen.not, 5);
    expect(facts.atMost).toEqual([Infinity, 5]);
  });
});
