import { closelyRead } from '../core/planner/testing/systems.ts';
import { answersTo } from './answers.ts';
import { commandsOfDocuments } from './commands.ts';
import { planDifferences } from './differences.ts';
import { stepsSeenDone } from './done.ts';
import { publishedFacts } from './facts.ts';
import { readPastes } from './logs.ts';
import { mistakes } from './mistakes.ts';
import { optionTable } from './options.ts';
import { oddPastes } from './pastes.ts';
import {
  otherValuePlans,
  plannedAlike,
  releasePlans,
  spokenRules,
  taskPlans,
  togetherPlans,
  valuePlans,
} from './plans.ts';
import { chineseScript, printed } from './printed.ts';
import { probe, probeFindings, probeReports } from './probed.ts';
import { shownPlans } from './shown.ts';
import { thresholdPlans } from './thresholds.ts';
import { allWords, ruleTable } from './words.ts';

/** Systems that need not repeat what is written out for the one that is closely read. */
const besideIt = ['ubuntu-24.04', 'fedora-44', 'rhel-8', 'alpine-3.24'];

/** Every approved text by the name of its file in `approved/`, made when it is asked for. */
export const approvals: Readonly<Record<string, () => string>> = {
  'releases.txt': releasePlans,
  'planned-alike.txt': plannedAlike,
  [`values-${closelyRead}.txt`]: () => valuePlans(closelyRead),
  ...Object.fromEntries(
    besideIt.map((system) => [`values-${system}.txt`, () => otherValuePlans(system, closelyRead)]),
  ),
  [`together-${closelyRead}.txt`]: () => togetherPlans(closelyRead),
  'differences.txt': planDifferences,
  'tasks.txt': () => taskPlans(closelyRead, besideIt),
  'thresholds.txt': thresholdPlans,
  'options.txt': optionTable,
  'mistakes.txt': mistakes,
  'rules.txt': ruleTable,
  'rules-spoken.txt': spokenRules,
  'words.txt': allWords,
  ...Object.fromEntries(
    Object.entries(printed).map(([name, print]) => [`printed-${name}.txt`, print]),
  ),
  'printed-script.zh.txt': chineseScript,
  'shown.txt': shownPlans,
  'probe.sh.txt': probe,
  'probe-findings.txt': probeFindings,
  'probe-pastes.txt': oddPastes,
  'probe-done.txt': stepsSeenDone,
  'probe-reports.txt': probeReports,
  'answers.txt': answersTo,
  'pastes.txt': readPastes,
  'facts.txt': publishedFacts,
  'commands.txt': commandsOfDocuments,
};
