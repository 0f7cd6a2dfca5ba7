import type { StepRule } from '../types.ts';
import type { StepId } from './ids.ts';
import { repository } from './repository.ts';
import { repositoryKey } from './repository-key.ts';

/** The rules of the steps that make Docker's own repository known. */
export const repositorySteps = {
  'repository-key': repositoryKey,
  repository,
} satisfies Partial<Record<StepId, StepRule>>;
