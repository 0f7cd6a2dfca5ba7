/**
 * The planner for browsers: everything but the printers of text, scripts, undo and JSON, which pages load
 * when they are asked for (`import('…/print/script.ts')`). Words: `words/LANG/planner.ts`, one language;
 * `words/LANG/rules.ts` once a plan has a warning or is refused.
 */

export { fill } from '../../words/fill.ts';
export { factsDate } from '../facts/date.ts';
export { decodeOptions, encodeLink, encodeOptions } from './codec.ts';
export { findOption, type OptionSpec, optionSpecs } from './options.ts';
export { fingerprint, type Origin, originOf } from './origin.ts';
export { type FileFormat, fileFormats, printFile } from './print/files.ts';
export { becomeOf, laneSteps } from './print/lanes.ts';
export { typedCommands } from './print/typed.ts';
export type {
  Lane,
  Notice,
  Plan,
  PlanFile,
  PlanResult,
  Problem,
  RawOptions,
  Refusal,
  Step,
  Touches,
  Verification,
} from './types.ts';
export type { CoreWords, PlannerWords, RefusalWords, RuleWords, WarningWords } from './words.ts';
