import { communityCount, lanesOf, units } from '../../bench/soak/plan/cast';
import type { Addition, Step } from '../../bench/soak/plan/operation';
import { isBatch } from '../../bench/soak/plan/operation';
import type { PlannedLane } from '../../bench/soak/plan/planSteps';
import { planSteps } from '../../bench/soak/plan/planSteps';

const plan = planSteps(7, 3, 2000);
const operationsOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => sum + (isBatch(step) ? step.length : step.kind === 'look' ? 0 : 1), 0);
const additionsOf = ({ steps }: PlannedLane): Addition[] => steps.flatMap(step => (isBatch(step) ? step : []));
const idsOf = (lanes: readonly PlannedLane[]): string[] =>
  lanes.flatMap(({ steps }) => steps.flatMap(step => (isBatch(step) ? step.map(({ id }) => id) : step.kind === 'look' ? [] : [step.id])));

describe('The plan of a soak', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(planSteps(7, 3, 2000)).toEqual(plan);
    expect(idsOf(planSteps(8, 3, 2000))[0]).not.toBe(idsOf(plan)[0]);
  });

  test.each([1, 7, 240, 2000])('of %d operations has exactly so many', operations => {
    expect(planSteps(7, 3, operations).reduce((sum, { steps }) => sum + operationsOf(steps), 0)).toBe(operations);
  });

  test('gives every operation an id of its own', () => {
    expect(new Set(idsOf(plan)).size).toBe(2000);
  });

  test('gives a traveller two devices in two processes, and everybody else one', () => {
    for (const { player } of lanesOf(3)) {
      const lanes = lanesOf(3).filter(lane => lane.player.upn === player.upn);
      expect(lanes).toHaveLength(player.part === 'traveller' ? 2 : 1);
      expect(new Set(lanes.map(({ client }) => client)).size).toBe(lanes.length);
    }
  });

  test('lets people leave only where they joined, and correct only what they asked', () => {
    for (const lane of plan) {
      const isIn = new Set<number>();
      const asked = new Map<string, number>();
      for (const { kind, id, community, supersedes } of additionsOf(lane)) {
        if (kind === 'join') isIn.add(community);
        if (kind === 'leave') expect(isIn.delete(community)).toBe(true);
        if (kind === 'question') asked.set(id, community);
        if (kind === 'correction') expect(asked.get(supersedes ?? '')).toBe(community);
      }
    }
  });

  test('lets approvers decide on communities of their own unit, and nobody else', () => {
    for (const lane of plan) {
      for (const { kind, community } of additionsOf(lane)) {
        expect(community).toBeLessThan(communityCount);
        if (kind === 'decision') expect(units[community % units.length]).toBe(lane.player.unit);
      }
    }
  });

  test('lets administrators set what no other sets, and devices write lists and tags of their own', () => {
    const sizes = plan.flatMap(({ steps }) => steps.flatMap(step => (!isBatch(step) && step.kind === 'setting' ? [step.size] : [])));
    expect(sizes.length).toBeGreaterThan(10);
    expect(new Set(sizes).size).toBe(sizes.length);
    for (const { player, device, steps } of plan.filter(lane => lane.player.part === 'traveller')) {
      const edits = steps.flatMap(step => (!isBatch(step) && step.kind === 'preference' ? [step] : []));
      expect(edits).toHaveLength(steps.length);
      expect(new Set(edits.map(({ tag }) => tag)).size).toBe(edits.length);
      expect(new Set(edits.map(({ list }) => list))).toEqual(new Set([device === 1 ? 'directoryUnits' : 'directoryTypes']));
      expect(player.unit).toBeUndefined();
    }
  });

  test('holds every kind that people do', () => {
    const kinds = new Set(plan.flatMap(({ steps }) => steps.flatMap(step => (isBatch(step) ? step.map(({ kind }) => kind) : [step.kind]))));
    expect([...kinds].sort()).toEqual(['correction', 'decision', 'join', 'leave', 'look', 'preference', 'question', 'setting', 'thanks']);
  });
});
