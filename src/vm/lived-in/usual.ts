import type { Answer } from '../machine.ts';
import { difference, type Snapshot, withChange } from '../snapshot.ts';
import { isLinkOf, type Stage } from './stage.ts';

/** What a state is, as far as the usual course of things is concerned. Shell is root's. */
export interface Course {
  /** Prints what belongs to others: the same before, during and after. */
  readonly others?: string;
  /** The plan cannot be carried out as it is: it stops, and says this. */
  readonly stops?: {
    readonly says: RegExp;
    /** The first try, where it is not the usual one; `$setup` is the script. */
    readonly by?: string;
    /** Whose shell that is; root's if left out. */
    readonly as?: 'user';
    /** The same before and after the stop. */
    readonly othersGoOn?: string;
    /** What the reader then does; without it, all is undone. */
    readonly wayOut?: string;
  };
  /** What the script is given. */
  readonly arguments?: string;
  /** While it is set up: exits 0. */
  readonly look?: string;
  /** When it is undone: exits 0. */
  readonly lookAfter?: string;
  /** What may differ in the end, because undo says that it keeps it. */
  readonly keeps?: RegExp;
}

const startOfDaemon = ({ machine, carrier }: Stage): string =>
  machine.as(carrier.name, 'systemctl --user show docker -p ExecMainStartTimestampMonotonic').out;

/**
 * Files that were there and are not as they were. What the client and `usermod` keep their own
 * settings in is theirs to change.
 */
export const harmed = (rows: readonly string[]): readonly string[] =>
  rows.filter(
    (row) => /^[-~]\//.test(row) && !/\/\.docker\/config\.json$|^.\/etc\/sub[ug]id-?$/.test(row),
  );

/** Lines of a second run that say of anything else than that it is done. */
export const busy = ({ out }: Answer): readonly string[] =>
  out.split('\n').filter((line) => !/^(done .*)?$/.test(line));

/**
 * The usual course: dry run, run, look, again, undo, compare. Gives what differed in the end.
 */
export function usualCourse(stage: Stage, course: Course): readonly string[] {
  const { machine, checks, carrier, way } = stage;
  const goesOn = (what: string | undefined) => {
    if (!what) return () => undefined;
    const first = machine.root(what).all;
    return (when: string) => {
      const now = machine.root(what).all;
      const said = now === first ? now : `${first} -> ${now}`;
      checks.see(`others-as-before-${when}`, now === first, said);
    };
  };
  const othersGoOn = goesOn(course.others);

  let before = stage.snapshot();
  if (way === 'script') {
    const dry = carrier.forward('--dry-run');
    checks.see('dry-run', dry.status === 0, dry.status === 0 ? 'exit 0' : dry.all);
    stage.none('dry-run-changes-nothing', difference(before, stage.snapshot()));
  }
  let ends = false;
  if (course.stops) {
    const { says, by, as, wayOut } = course.stops;
    const stopped = goesOn(course.stops.othersGoOn);
    const answer = by
      ? machine.as(
          as === 'user' ? carrier.name : 'root',
          by.replaceAll('$setup', `/var/tmp/${carrier.name}-setup.sh`),
        )
      : carrier.forward();
    const said = (way !== 'script' || answer.status !== 0) && says.test(answer.all);
    process.stderr.write(`${answer.all}\n`);
    const line = answer.all.split('\n').findLast((text) => says.test(text));
    checks.see('stops-and-says-why', said, line ?? answer.all);
    const found = stage.snapshot();
    stage.none('stop-harms-nothing', harmed(difference(before, found)));
    stopped('after-stop');
    othersGoOn('after-stop');
    ends = wayOut === undefined;
    if (wayOut !== undefined) {
      const done = machine.root(wayOut);
      checks.see('way-out', done.status === 0, done.all || 'exit 0');
      before = withChange(before, found, stage.snapshot());
    }
  }
  if (!ends) setUp(stage, course, before, othersGoOn);

  stage.well('undo', carrier, carrier.undo());
  stage.stopped(carrier);
  othersGoOn('after-undo');
  if (course.lookAfter) {
    const seen = machine.root(course.lookAfter);
    checks.see('as-it-was', seen.status === 0, seen.all || 'exit 0');
  }
  const left = difference(before, stage.snapshot());
  stage.none(
    'undo-leaves-no-difference',
    left.filter((row) => !course.keeps?.test(row.slice(1))),
  );
  return left;
}

/** The part in which all goes well: run, look, and once more. */
function setUp(
  stage: Stage,
  course: Course,
  before: Snapshot,
  othersGoOn: (when: string) => void,
): void {
  const { machine, checks, carrier, way } = stage;
  if (!stage.well('first-run', carrier, carrier.forward(course.arguments))) return;
  stage.works(carrier, 80);
  if (course.look) {
    const seen = machine.root(course.look);
    checks.see('as-promised', seen.status === 0, seen.all || 'exit 0');
  }
  othersGoOn('while-set-up');
  const during = stage.snapshot();
  stage.withinTouches(before, during);
  // Whether a service of the plan's starts at boot is asked for, and its undo is compared in the end.
  const units = stage.plan.steps.flatMap(({ touches }) => touches.units);
  stage.none(
    'what-was-there-stays',
    harmed(difference(before, during)).filter(
      (row) => !isLinkOf(units, row.slice(1)) && !course.keeps?.test(row.slice(1)),
    ),
  );
  const start = startOfDaemon(stage);
  const second = carrier.forward();
  stage.well('again', carrier, second);
  if (way === 'script') stage.none('again-does-nothing', busy(second));
  stage.none('again-changes-nothing', difference(during, stage.snapshot()));
  // A paste is not told what is done already, and starts a daemon again that has no containers.
  if (way === 'script') checks.see('again-restarts-nothing', start === startOfDaemon(stage), start);
}
