// The plan of a system, on a page without the wizard: its steps can be ticked as well.
import { keepTicks, showTicks } from './ticks.ts';

keepTicks(document.body);
showTicks(document);
