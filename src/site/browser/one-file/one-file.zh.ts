import '../setup/wizard.zh.ts';
import './one-file.ts';
