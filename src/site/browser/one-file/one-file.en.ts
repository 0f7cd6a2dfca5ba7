import '../setup/wizard.en.ts';
import './one-file.ts';
