/**
 * The planner for browsers: everything but the printers of scripts, undo and JSON, which pages load
 * when they are asked for (`import('…/print/script.ts')`). Texts: `texts/core.en.ts`, one language.
 */
export { decodeOptions, encodeOptions } from './codec.ts';
export { findOption, type OptionSpec, optionSpecs } from './options.ts';
export { makePlan } from './plan.ts';
export { becomeOf, laneSteps, printCommands } from './print/commands.ts';
export { type FileFormat, fileFormats, printFile, typedCommands } from './print/files.ts';
export { fill, type OptionText, type PlannerTexts } from './texts/index.ts';
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
