export type {
  Lane,
  Notice,
  OptionValues,
  Plan,
  PlanFile,
  PlanResult,
  Problem,
  Refusal,
  Step,
  Verification,
} from './types.ts';
