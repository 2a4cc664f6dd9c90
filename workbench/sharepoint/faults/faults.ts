import { drawFault, type Fault, type FaultKind, type FaultPlan, type Shape } from './plan';

export interface FaultReport {
  plan: FaultPlan;
  /** How often each fault hit since the process started. */
  injected: Partial<Record<FaultKind, number>>;
}

/** The plan in force and how far it has come. */
export class Faults {
  private readonly injected = new Map<FaultKind, number>();

  /** `position`: how many requests of the plan are over already. */
  public constructor(private plan: FaultPlan, private position: number) {}

  /** Follows another plan from its beginning; `rate: 0` and no kills end all faults. */
  public follow(plan: FaultPlan): void {
    this.plan = plan;
    this.position = 0;
  }

  /** The fault of the next request. */
  public next(shape: Shape): Fault | undefined {
    return drawFault(this.plan, this.position++, shape);
  }

  public count(kind: FaultKind): void {
    this.injected.set(kind, (this.injected.get(kind) ?? 0) + 1);
  }

  public report(): FaultReport {
    return { plan: this.plan, injected: Object.fromEntries(this.injected) };
  }
}
