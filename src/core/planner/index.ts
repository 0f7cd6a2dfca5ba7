export { decodeOptions, encodeOptions } from './codec.ts';
export { equivalentSystems } from './equivalence.ts';
export {
  findOption,
  normalise,
  type OptionGroup,
  type OptionSpec,
  optionSpecs,
} from './options.ts';
export { makePlan } from './plan.ts';
export { printCommands } from './print/commands.ts';
export { type FileFormat, fileFormats, printFile, typedCommands } from './print/files.ts';
export { printJson } from './print/json.ts';
export { becomeOf, laneSteps } from './print/lanes.ts';
export { printScript } from './print/script.ts';
export { printUndo } from './print/undo.ts';
export {
  type CoreTexts,
  type FullTexts,
  fill,
  type OptionText,
  type PlannerTexts,
  type RuleTexts,
} from './texts/index.ts';
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
