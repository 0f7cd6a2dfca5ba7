import DriverSpeeds from './DriverSpeeds.astro';
import DriverTable from './DriverTable.astro';
import Engine from './Engine.astro';
import EngineChoice from './EngineChoice.astro';
import Glossary from './Glossary.astro';
import IdCalculator from './IdCalculator.astro';
import Install from './Install.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Packages from './Packages.astro';
import Picture from './Picture.astro';
import PlanStep from './PlanStep.astro';
import Steps from './Steps.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';
import Untried from './Untried.astro';
import Value from './Value.astro';

/** What a document may use without importing it; CONTRIBUTING.md lists them for writers. */
export const mdxComponents = {
  a: Link,
  DriverSpeeds,
  DriverTable,
  Engine,
  EngineChoice,
  Glossary,
  IdCalculator,
  Install,
  Note,
  Packages,
  Picture,
  PlanStep,
  Steps,
  Tab,
  Tabs,
  Untried,
  Value,
};
