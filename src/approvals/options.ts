import { optionSpecs } from '../core/planner/index.ts';
import { normalise, takes } from '../core/planner/options.ts';
import { aroundLimits } from '../core/planner/testing/space.ts';

const short = (value: string): string =>
  value.length > 60 ? `${value.slice(0, 24)}… (${value.length} characters)` : value;

/** Every option: what it takes and what not, and what it is called. */
export const optionTable = (): string =>
  optionSpecs
    .map((spec) => {
      const { name, kind, pattern, shape, refused } = spec;
      const values = aroundLimits(name);
      return [
        `## ${name} (${kind}): ${takes(spec)}`,
        `  default: ${spec.default || '(empty)'}`,
        ...(shape ? [`  pattern: ${pattern}`] : []),
        ...(refused ? [`  refused: ${refused.join(' ')}`] : []),
        ...values.map(
          (value) =>
            `  ${short(value)} → ${normalise(spec, value) === null ? 'not taken' : short(normalise(spec, value) ?? '')}`,
        ),
        '',
      ].join('\n');
    })
    .join('\n');
