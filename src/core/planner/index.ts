/** The planner as pages, tests and the command line use it: what browsers have, and every printer. */
export { findSystem, type SystemRelease, systems } from '../facts/systems/index.ts';
export * from './browser.ts';
export { factsName, stepsName } from './codec.ts';
export { type StepChange, stepsSince } from './difference.ts';
export { equivalentSystems } from './equivalence.ts';
export { makePlan } from './make-plan.ts';
export { normalise } from './options.ts';
export { isDay, isSteps } from './origin.ts';
export { printCommands } from './print/commands.ts';
export { printJson } from './print/json.ts';
export {
  formOf,
  isPlanFormat,
  type PlanFormat,
  type Printed,
  planFormats,
  printPlan,
} from './print/plan-formats.ts';
export { printScript } from './print/script.ts';
export { printUndo } from './print/undo.ts';
export type { FullWords } from './words.ts';
