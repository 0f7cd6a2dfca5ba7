import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';
import { login } from '../steps/login.ts';
import { verify } from '../steps/verify.ts';
import { moveLook } from './move-look.ts';
import { moveImages, moveProjects, moveStop, moveVolumes } from './move-root.ts';
import { moveCreate, moveStart } from './move-user.ts';

/**
 * From root's daemon to one's own, which is there already: what there is and its size, images while all
 * runs on, then what writes stands still, its volumes and projects are copied, and the new ones start.
 * Nothing of root's daemon is deleted: it is the way back.
 */
export const moveDrafts = (profile: Profile): StepDraft[] =>
  [
    moveLook(profile),
    moveImages(profile),
    moveStop(profile),
    moveVolumes(profile),
    moveProjects(profile),
    login(profile),
    verify(profile),
    moveCreate(profile),
    moveStart(profile),
  ].filter((draft) => draft !== null);
